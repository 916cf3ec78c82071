import { newId } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { CleanUp } from './clean-up.ts';

const BOT = 12345;
const HOUR_MS = 60 * 60 * 1000;
const BEGIN = Date.now();

let unitOfWork: InMemoryUnitOfWork;
let now: Date;
let cleanUp: CleanUp;

beforeEach(() => {
  unitOfWork = new InMemoryUnitOfWork();
  cleanUp = new CleanUp({ unitOfWork, clock: () => now });
});

function runAfter(hours: number): Promise<void> {
  now = inHours(hours);
  return cleanUp.run();
}

function inHours(hours: number): Date {
  return new Date(BEGIN + hours * HOUR_MS);
}

async function place(): Promise<{ ledgerId: string; userId: string }> {
  const { users, ledgers } = unitOfWork.repositories;
  const { id: userId } = await users.add({ telegramId: 7n, displayName: 'Ann' });
  const { id: ledgerId } = await ledgers.add({ name: 'Home', baseCurrency: 'EUR', ownerId: userId });
  return { ledgerId, userId };
}

test('a draft expires when its time is over, and is forgotten a week later; one that still waits stays', async () => {
  const { drafts } = unitOfWork.repositories;
  const common = { ...(await place()), batchId: newId(), rawText: 'coffee 4.50', content: {} };
  const [over, open] = await drafts.add([
    { ...common, position: 0, expiresAt: inHours(1) },
    { ...common, position: 1, expiresAt: inHours(1_000) },
  ]);

  await runAfter(2);
  expect(await drafts.get(over!.id)).toMatchObject({ status: 'expired' });

  await runAfter(24 * 6);
  expect(await drafts.get(over!.id)).not.toBeNull();
  await runAfter(24 * 8);
  expect(await drafts.get(over!.id)).toBeNull();
  expect(await drafts.get(open!.id)).toMatchObject({ status: 'open' });
});

test('what was handled, sent, asked or offered is forgotten after a week; what waits is not', async () => {
  const { telegramUpdates, telegramMessages, conversations, invites } = unitOfWork.repositories;
  const { ledgerId, userId } = await place();
  const lease = { owner: newId(), until: inHours(24 * 30) };
  await telegramUpdates.receive(BOT, [
    { updateId: 1, chatId: 7, payload: {} },
    { updateId: 2, chatId: 7, payload: {} },
  ]);
  await telegramUpdates.complete(BOT, 1);
  const message = { botId: BOT, method: 'sendMessage', payload: {} };
  const [sent] = await telegramMessages.add([{ ...message, chatId: 7 }], lease);
  await telegramMessages.add([{ ...message, chatId: 8 }], lease);
  await telegramMessages.sent([{ id: sent!.id, messageId: 1 }]);
  const conversation = { botId: BOT, userId, state: {} };
  await conversations.set({ ...conversation, chatId: 7, expiresAt: inHours(1) });
  await conversations.set({ ...conversation, chatId: 8, expiresAt: inHours(1_000) });
  await invites.add({ ledgerId, createdBy: userId, codeHash: Uint8Array.of(1), expiresAt: inHours(1) });

  await runAfter(24 * 8);

  const long = inHours(24 * 8);
  const leftOver = [telegramUpdates, telegramMessages, conversations, invites].map((table) => table.purge(long, 10));
  expect(await Promise.all(leftOver)).toEqual([0, 0, 0, 0]);
  expect(await telegramUpdates.countWaiting(BOT)).toBe(1);
  expect(await telegramMessages.countWaiting(BOT)).toBe(1);
  expect(await conversations.get(BOT, 8, userId, now)).not.toBeNull();
});

test('however much it is, all of it goes, a batch at a time; whoever stops the bot waits for one batch at most', async () => {
  const { telegramUpdates } = unitOfWork.repositories;
  const ids = [1, 2, 3, 4, 5];
  await telegramUpdates.receive(
    BOT,
    ids.map((updateId) => ({ updateId, chatId: 7, payload: {} })),
  );
  for (const id of ids) await telegramUpdates.complete(BOT, id);
  cleanUp = new CleanUp({ unitOfWork, clock: () => now, batchSize: 2 });
  now = inHours(24 * 8);

  await cleanUp.run(AbortSignal.abort());
  expect(await telegramUpdates.purge(inHours(24), 1)).toBe(1);
  await cleanUp.run();

  expect(await telegramUpdates.purge(inHours(24), 10)).toBe(0);
});
