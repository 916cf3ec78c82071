import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from './seeded-random.ts';
import { UpdateQueue } from './updates.ts';

const message = (text: string) => ({ message: { text } });
const ids = (updates: readonly { readonly update_id: number }[]): number[] => updates.map(({ update_id }) => update_id);

let queue: UpdateQueue;

beforeEach(() => {
  queue = new UpdateQueue(1);
});

describe('UpdateQueue', () => {
  it('gives what is not confirmed again, and forgets what is', () => {
    for (const text of ['a', 'b', 'c']) queue.push(message(text));

    expect(ids(queue.take(0, 2))).toEqual([1, 2]);
    expect(ids(queue.take(0, 100))).toEqual([1, 2, 3]);
    expect(ids(queue.take(3, 100))).toEqual([3]);
    expect(ids(queue.take(0, 100))).toEqual([3]);
    expect(queue.pendingCount).toBe(1);
  });

  it('keeps only the last ones when the offset is negative', () => {
    for (const text of ['a', 'b', 'c']) queue.push(message(text));

    expect(ids(queue.take(-1, 100))).toEqual([3]);
    expect(ids(queue.take(0, 100))).toEqual([3]);
  });

  it('redelivers below the offset until it was delivered and confirmed', () => {
    queue.push(message('a'));
    queue.push(message('b'));
    queue.take(3, 100);
    queue.redeliver(1);

    expect(ids(queue.take(3, 100))).toEqual([1]);
    // A process that was killed begins at 0.
    expect(ids(queue.take(0, 100))).toEqual([1]);
    expect(queue.take(2, 100)).toEqual([]);
  });

  it('gives a late update again to a client whose offset does not tell that it came, but not for ever', () => {
    queue.push(message('a'));
    queue.push(message('b'));
    queue.take(3, 100);
    queue.redeliver(1);

    const batches = Array.from({ length: 5 }, () => ids(queue.take(3, 100)));

    expect(batches).toEqual([[1], [1], [1], [], []]);
  });

  it('holds updates back and lets them go in another order', () => {
    const release = queue.hold();
    for (const text of ['a', 'b', 'c']) queue.push(message(text));
    expect(queue.take(0, 100)).toEqual([]);

    release((all) => all.toReversed());
    queue.push(message('d'));

    expect(ids(queue.take(0, 100))).toEqual([3, 2, 1, 4]);
  });

  it('lets held updates go as they came, unless told otherwise', () => {
    const release = queue.hold();
    for (const text of ['a', 'b']) queue.push(message(text));
    release();
    release();

    expect(ids(queue.take(0, 100))).toEqual([1, 2]);
  });

  it('does not queue kinds that are not wanted', () => {
    queue.push({ chat_member: {} });
    queue.allow(['chat_member']);
    queue.push({ chat_member: {} });
    queue.push(message('a'));
    queue.allow([]);
    queue.push(message('b'));

    expect(ids(queue.take(0, 100))).toEqual([2, 4]);
    expect(queue.history).toHaveLength(4);
  });

  it('keeps an id that was given and goes on behind it', () => {
    expect(queue.push({ update_id: 50, ...message('a') }).update_id).toBe(50);
    expect(queue.push(message('b')).update_id).toBe(51);
  });

  it('delivers every update at least once through duplicates and overtaking, some twice and some out of turn', () => {
    queue.trouble({ seed: 7, duplicate: 0.2, reorder: 0.2 });
    for (let i = 0; i < 500; i += 1) queue.push(message(String(i)));
    queue.trouble(null);

    const delivered = ids(queue.take(0, 10_000));

    expect(new Set(delivered).size).toBe(500);
    expect(delivered.length).toBeGreaterThan(550);
    expect(delivered).not.toEqual(delivered.toSorted((a, b) => a - b));
  });

  it.each([1, 2, 3])(
    'loses nothing when answers are lost, and bots are killed or stop, and begin at 0 (seed %i)',
    (seed) => {
      const dice = seededRandom(seed);
      const seen = new Set<number>();
      let offset = 0;
      queue.trouble({ seed, duplicate: 0.1, reorder: 0.1 });
      for (let i = 0; i < 2000; i += 1) {
        queue.push(message(String(i)));
        if (dice() < 0.3) continue;
        const batch = ids(queue.take(offset, 1 + Math.floor(dice() * 5)));
        const fate = dice();
        if (fate < 0.2) {
          queue.batchLost();
        } else if (fate < 0.25) {
          // It stops: what was under way is never read, nor what the closing call brings.
          queue.take(offset, 1);
          offset = 0;
        } else if (fate < 0.3) {
          offset = 0;
        } else {
          for (const id of batch) seen.add(id);
          offset = (batch.at(-1) ?? offset - 1) + 1;
        }
      }
      queue.trouble(null);
      for (let batch = queue.take(offset, 100); batch.length > 0; batch = queue.take(offset, 100)) {
        for (const { update_id } of batch) seen.add(update_id);
        offset = batch.at(-1)!.update_id + 1;
      }

      expect(seen.size).toBe(2000);
    },
  );

  it('lets an update that nothing overtakes go after a moment', async () => {
    queue.trouble({ seed: 1, reorder: 1 });
    queue.push(message('a'));
    expect(queue.pendingCount).toBe(0);

    while (queue.pendingCount === 0) await sleep(5);

    expect(ids(queue.take(0, 100))).toEqual([1]);
  });

  it('knows no update that never was', () => {
    expect(() => {
      queue.redeliver(9);
    }).toThrow('There was no update 9');
  });
});
