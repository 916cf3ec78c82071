import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import pg from 'pg';
import { newId } from '../domain/id.ts';
import type { Lease } from '../domain/telegram.ts';
import { PrismaUnitOfWork } from './prisma-unit-of-work.ts';

const BOT = 4_711;
const PROCESSES = 4;

let database: TestDatabase;
let processes: PrismaUnitOfWork[];
let pool: pg.Pool;

beforeEach(async () => {
  database = await createTestDatabase();
  processes = Array.from({ length: PROCESSES }, () => new PrismaUnitOfWork({ url: database.url, poolSize: 3 }));
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
});

afterEach(async () => {
  await Promise.all(processes.map((process) => process.close()));
  await pool.end();
  await database.drop();
});

/** Ends when nothing waits. */
async function work(process: PrismaUnitOfWork, handle: (updateId: number, chatId: number) => Promise<void>) {
  const { telegramUpdates } = process.repositories;
  const lease = aLease();
  while ((await telegramUpdates.countWaiting(BOT)) > 0) {
    const claimed = await telegramUpdates.claim(BOT, lease, 1 + Math.floor(Math.random() * 8));
    await Promise.all(
      claimed.map(async ({ updateId, chatId }) => {
        await handle(updateId, chatId);
        await process.run(async (within) => {
          expect(await within.telegramUpdates.hold(BOT, updateId, lease.owner)).toBe(true);
          await within.telegramUpdates.complete(BOT, updateId);
        });
      }),
    );
  }
}

test('many processes handle each update once, one of a chat at a time, in the order of the chat', async () => {
  const chats = 30;
  const updates = Array.from({ length: 300 }, (_, index) => ({
    updateId: index + 1,
    chatId: Math.floor(Math.random() * chats),
    payload: {},
  }));
  await processes[0]!.repositories.telegramUpdates.receive(BOT, updates);

  const handled = new Map<number, number[]>();
  const busy = new Set<number>();
  await Promise.all(
    processes.map((process) =>
      work(process, async (updateId, chatId) => {
        expect(busy.has(chatId)).toBe(false);
        busy.add(chatId);
        handled.set(chatId, [...(handled.get(chatId) ?? []), updateId]);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
        busy.delete(chatId);
      }),
    ),
  );
  const expected = new Map<number, number[]>();
  for (const { updateId, chatId } of updates) expected.set(chatId, [...(expected.get(chatId) ?? []), updateId]);
  expect(new Map([...handled].sort(([a], [b]) => a - b))).toEqual(new Map([...expected].sort(([a], [b]) => a - b)));
});

test('while updates arrive in any order, a chat is still in one hand at a time, and nothing is left', async () => {
  const { telegramUpdates } = processes[0]!.repositories;
  const handled: number[] = [];
  const busy = new Set<number>();
  let isArriving = true;
  const arrive = async (): Promise<void> => {
    for (let batch = 0; batch < 60; batch++) {
      // The younger half of the chat's updates comes first.
      const first = batch % 2 === 0 ? 1_000 + batch * 10 : batch * 10;
      await telegramUpdates.receive(
        BOT,
        [0, 1, 2, 3].map((chatId) => ({ updateId: first + chatId, chatId, payload: {} })),
      );
    }
    isArriving = false;
  };
  const handle = async (updateId: number, chatId: number): Promise<void> => {
    expect(busy.has(chatId)).toBe(false);
    busy.add(chatId);
    handled.push(updateId);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
    busy.delete(chatId);
  };
  await Promise.all([
    arrive(),
    ...processes.map(async (process) => {
      while (isArriving) await work(process, handle);
      await work(process, handle);
    }),
  ]);
  expect(new Set(handled).size).toBe(handled.length);
  expect(handled).toHaveLength(240);
});

test('of two claims that each took one of a chat unseen by the other, the one that sees it gives back', async () => {
  const { telegramUpdates } = processes[0]!.repositories;
  await telegramUpdates.receive(BOT, [
    { updateId: 1, chatId: 1, payload: {} },
    { updateId: 2, chatId: 1, payload: {} },
    { updateId: 3, chatId: 2, payload: {} },
  ]);
  // Somebody's claim of the younger one becomes visible between the claim of the older one and the look around.
  await pool.query(`
    create function claim_younger() returns trigger language plpgsql as $$
    begin
      update telegram_updates set leased_by = gen_random_uuid(), leased_until = now() + interval '1 hour'
      where update_id = 2;
      return null;
    end $$`);
  await pool.query(`
    create trigger claim_younger after update on telegram_updates
    for each row when (new.update_id = 1 and new.leased_by is not null) execute function claim_younger()`);

  const claimed = await telegramUpdates.claim(BOT, aLease(), 10);
  expect(claimed.map(({ updateId }) => updateId)).toEqual([3]);
  await pool.query('drop trigger claim_younger on telegram_updates');
  await pool.query('update telegram_updates set leased_by = null, leased_until = null where update_id = 2');
  // The attempt that was given back does not count.
  expect(await telegramUpdates.claim(BOT, aLease(), 10)).toMatchObject([{ updateId: 1, attempts: 1 }]);
});

test("while somebody's claim is not committed yet, the chat's next update is not taken", async () => {
  const [one, two] = processes;
  await one!.repositories.telegramUpdates.receive(
    BOT,
    [1, 2].map((updateId) => ({ updateId, chatId: 1, payload: {} })),
  );
  const client = await pool.connect();
  await client.query('begin');
  await client.query('select 1 from telegram_updates where update_id = 1 for update');
  expect(await two!.repositories.telegramUpdates.claim(BOT, aLease(), 10)).toEqual([]);
  await client.query('rollback');
  client.release();
  expect(await two!.repositories.telegramUpdates.claim(BOT, aLease(), 10)).toMatchObject([{ updateId: 1 }]);
});

test('many processes send each message once, one chat from one hand, in the order of the chat', async () => {
  const { telegramMessages } = processes[0]!.repositories;
  const dead = { owner: newId(), until: new Date(0) };
  const texts = Array.from({ length: 240 }, (_, index) => ({ chatId: index % 16, index }));
  await telegramMessages.add(
    texts.map(({ chatId, index }) => ({ botId: BOT, chatId, method: 'sendMessage', payload: index })),
    dead,
  );
  const sent = new Map<number, unknown[]>();
  await Promise.all(
    processes.map(async ({ repositories }) => {
      const lease = aLease();
      while ((await repositories.telegramMessages.countWaiting(BOT)) > 0) {
        const claimed = await repositories.telegramMessages.claim(BOT, lease, 10);
        // Of a chat's, the first few are sent, the others given back.
        const [now, later] = [claimed.slice(0, 20), claimed.slice(20)];
        for (const { id, chatId, payload } of now) {
          sent.set(chatId, [...(sent.get(chatId) ?? []), payload]);
          await repositories.telegramMessages.sent([{ id, messageId: null }]);
        }
        await repositories.telegramMessages.release(later.map(({ id }) => id));
      }
    }),
  );
  for (const [chatId, indexes] of sent) {
    expect(indexes).toEqual(texts.filter((text) => text.chatId === chatId).map(({ index }) => index));
  }
  expect(sent.size).toBe(16);
});

// A plan that compares all with all takes seconds for each claim, and so longer than a test may.
test('with thousands waiting in hundreds of chats, claims are quick, also before the tables were ever analysed', async () => {
  await pool.query(`
    insert into telegram_updates (bot_id, update_id, chat_id, payload)
    select ${BOT}, n, n % 500, '{}' from generate_series(1, 20000) n`);
  await pool.query(`
    insert into telegram_messages (id, bot_id, chat_id, method, payload)
    select gen_random_uuid(), ${BOT}, n % 500, 'sendMessage', '{}' from generate_series(1, 20000) n`);
  const { telegramUpdates, telegramMessages } = processes[0]!.repositories;
  for (let turn = 0; turn < 10; turn++) {
    expect(await telegramUpdates.claim(BOT, aLease(), 20)).toHaveLength(20);
    // Three chats of forty each: a chat is not split.
    expect(await telegramMessages.claim(BOT, aLease(), 100)).toHaveLength(120);
    if (turn === 5) await pool.query('analyze');
  }
});

function aLease(): Lease {
  return { owner: newId(), until: new Date(Date.now() + 60 * 60 * 1000) };
}
