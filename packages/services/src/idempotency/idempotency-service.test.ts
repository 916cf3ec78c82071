import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { IdempotencyKeyReusedError, IdempotencyService, type KeptAnswer } from './idempotency-service.ts';

const ANSWER: KeptAnswer = { status: 201, body: '{"b":1,"a":2}', headers: { etag: '"1"' } };
const HOUR = 3_600_000;

const request = (key = 'k', hash = 1) => ({ userId: 'ada', key, requestHash: new Uint8Array(32).fill(hash) });

it('does it once, however often and however much at once it is asked', async () => {
  const { service, done, work } = setUp();

  const answers = await Promise.all([1, 2, 3].map(() => service.once(request(), work)));

  expect(done()).toBe(1);
  expect(answers.map(({ replayed }) => replayed)).toEqual([false, true, true]);
  expect(answers.map(({ answer }) => answer)).toEqual([ANSWER, ANSWER, ANSWER]);
});

it('refuses another request under the same key', async () => {
  const { service, work } = setUp();
  await service.once(request(), work);

  await expect(service.once(request('k', 2), work)).rejects.toThrow(IdempotencyKeyReusedError);
});

it('keeps nothing of what was refused', async () => {
  const { service, done, work } = setUp();

  await expect(service.once(request(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await service.once(request(), work);

  expect(done()).toBe(1);
});

it('gives the answer of another process that was faster', async () => {
  const { service, other, work } = setUp();

  const { answer, replayed } = await service.once(request(), async () => {
    await other.once(request(), work);
    return () => Promise.reject(new Error('it is there already'));
  });

  expect([answer, replayed]).toEqual([ANSWER, true]);
});

it('forgets after a day', async () => {
  const { service, done, work, later } = setUp();
  await service.once(request(), work);

  later(23 * HOUR);
  expect(await service.purge()).toBe(0);
  later(2 * HOUR);
  expect(await service.purge()).toBe(1);
  await service.once(request(), work);

  expect(done()).toBe(2);
});

function setUp() {
  const unitOfWork = new InMemoryUnitOfWork();
  let now = Date.parse('2026-03-10T12:00:00Z');
  let count = 0;
  const clock = (): Date => new Date(now);
  const work = async () => async (): Promise<KeptAnswer> => {
    count += 1;
    return ANSWER;
  };
  const later = (ms: number): void => {
    now += ms;
  };
  const [service, other] = [1, 2].map(() => new IdempotencyService({ unitOfWork, clock })) as [
    IdempotencyService,
    IdempotencyService,
  ];
  return { service, other, work, done: () => count, later };
}
