import type { Expense } from '@expenses/storage';
import { newId } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { Decimal } from 'decimal.js';
import { Intentions } from './intentions.ts';
import { problemsOf, type Evidence } from './verdict.ts';

const BOT = 12345;
const [ANN, BOB] = [1, 2];
/** Of Ann's messages. */
const MESSAGE = 10;

let unitOfWork: InMemoryUnitOfWork;
let intentions: Intentions;
let callbackQueries: Evidence['server']['callbackQueries'][number][];
let violations: Evidence['server']['violations'][number][];
/** By the person's id. */
let places: Map<number, { readonly ledgerId: string; readonly userId: string; readonly categoryId: string }>;

beforeEach(async () => {
  unitOfWork = new InMemoryUnitOfWork();
  intentions = new Intentions();
  [callbackQueries, violations] = [[], []];
  places = new Map();
  const { users, ledgers, categories } = unitOfWork.repositories;
  for (const personId of [ANN, BOB]) {
    const { id: userId } = await users.add({ telegramId: BigInt(personId) });
    const { id: ledgerId } = await ledgers.add({ name: 'Home', baseCurrency: 'EUR', ownerId: userId });
    const [category] = await categories.list(ledgerId);
    places.set(personId, { ledgerId, userId, categoryId: category!.id });
  }
});

function problems(): Promise<readonly string[]> {
  return problemsOf({ server: { token: `${BOT}:secret`, callbackQueries, violations }, unitOfWork, intentions });
}

function saved(amount: string, personId = ANN): Promise<Expense> {
  return unitOfWork.repositories.expenses.add({
    ...places.get(personId)!,
    amount: new Decimal(amount),
    currency: 'EUR',
    description: 'coffee',
    occurredOn: '2026-03-03',
    status: 'confirmed',
  });
}

/** The person wrote a message, of which there is a draft. */
async function wrote(personId = ANN, messageId: number | null = 11): Promise<void> {
  intentions.wrote({ personId, messageId: MESSAGE, items: 1 });
  const { ledgerId, userId } = places.get(personId)!;
  const about = { ledgerId, userId, batchId: newId(), position: 0, rawText: 'coffee', content: null };
  const shown = { botId: BOT, chatId: personId, sourceMessageId: MESSAGE, messageId };
  await unitOfWork.repositories.drafts.add([{ ...about, ...shown, expiresAt: new Date(Date.now() + 60_000) }]);
}

/** Ann means that amount to be in the category that everything is saved under. */
function means(amount: string): void {
  intentions.means(amount, { personId: ANN, categoryIds: new Set([places.get(ANN)!.categoryId]) });
}

function tapped(isAnswered: boolean): void {
  const from = { id: ANN, is_bot: false, first_name: 'Ann' };
  const about = { id: newId(), updateId: 1, from, chatId: ANN, messageId: 11, data: 'save', expired: false };
  callbackQueries.push({ ...about, answered: isAnswered ? [{ text: 'Saved', alert: false, url: null }] : [] });
}

test('where each expense that was meant is there once, and everything was answered, there is no problem', async () => {
  await wrote();
  await wrote(BOB);
  for (const amount of ['3.01', '3.02']) {
    means(amount);
    await saved(amount);
  }
  tapped(true);

  expect(await problems()).toEqual([]);
});

test('a lost expense is told, also of somebody whom the database does not know at all', async () => {
  await wrote();
  means('3.01');
  intentions.means('3.02', { personId: 3, categoryIds: new Set() });
  intentions.wrote({ personId: 3, messageId: MESSAGE, items: 0 });

  expect(await problems()).toEqual(['3.01 is not saved', '3.02 is not saved']);
});

test('a doubled expense is told', async () => {
  await wrote();
  means('3.01');
  await saved('3.01');
  await saved('3.01');

  expect(await problems()).toEqual(['3.01 was saved twice']);
});

test('an expense that was taken back, and is there, is told', async () => {
  await wrote();
  means('3.01');
  await saved('3.01');
  intentions.meansNoMore('3.01');

  expect(await problems()).toEqual(['3.01 is saved, and nobody means it']);
});

test("an expense in another person's ledger, or in a category that nobody tapped, is told", async () => {
  await wrote();
  await wrote(BOB);
  means('3.01');
  await saved('3.01', BOB);
  intentions.means('3.02', { personId: ANN, categoryIds: new Set([newId()]) });
  await saved('3.02');

  expect(await problems()).toEqual(['3.01 is saved for another person', '3.02 has another category']);
});

test('a lost draft is told, and one that nobody was shown', async () => {
  intentions.wrote({ personId: ANN, messageId: MESSAGE, items: 1 });
  await wrote(BOB, null);

  expect(await problems()).toEqual([
    'There are 0 drafts of message 10 of person 1, not 1',
    'A draft of message 10 of person 2 was not shown',
  ]);
});

test('taps without an answer are told', async () => {
  for (const isAnswered of [true, false, false]) tapped(isAnswered);

  expect(await problems()).toEqual(['2 taps were not answered']);
});

test('what no correct bot says to Telegram is told; what came too late there is no mistake', async () => {
  const call = { method: 'sendMessage', params: {} };
  violations.push({ ...call, blame: 'malformed', description: 'text is empty' });
  violations.push({ ...call, blame: 'stale', description: 'message is not modified' });

  expect(await problems()).toEqual(['sendMessage: text is empty']);
});
