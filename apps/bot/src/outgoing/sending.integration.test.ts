import { startBot, type BotUnderTest } from '../test-support/bot-under-test.ts';

let it: BotUnderTest;

beforeEach(async () => {
  it = await startBot();
});

afterEach(() => it.close());

const PATIENTLY = { timeoutMs: 30_000 };

function sends(): readonly number[] {
  return it.server.calls.filter(({ method }) => method === 'sendMessage').map(({ at }) => at);
}

function errors(): readonly unknown[] {
  return it.log.filter(({ level }) => level === 'error').map(({ msg }) => msg);
}

test('a 429 is waited out as long as Telegram says, and what follows in the chat waits behind it', async () => {
  it.server.failNext('sendMessage', { status: 429, retryAfter: 2 });
  const [ann, bob] = [it.person(), it.person({ id: 8, firstName: 'Bob' })];

  ann.sendText('Coffee 1.10 EUR');
  await it.server.waitFor(() => sends().length === 1, PATIENTLY);
  ann.sendText('Coffee 2.20 EUR');
  bob.sendText('Coffee 3.30 EUR');
  await bob.hears('3.30', PATIENTLY);
  await ann.hears('2.20', PATIENTLY);

  expect(ann.chat.botMessages.map(({ text }) => /€(\S+)/.exec(text ?? '')?.[1])).toEqual(['1.10', '2.20']);
  const [refused = 0, bobs = 0, again = 0] = sends();
  expect(bobs).toBeGreaterThan(refused);
  expect(again - refused).toBeGreaterThanOrEqual(1_990);
  expect(errors()).toEqual([]);
});

test('what a server error or a broken connection kept from arriving is sent again', async () => {
  it.server.failNext('sendMessage', { reset: true });
  it.server.failNext('sendMessage', { status: 502, html: true });
  it.server.failNext('getUpdates', { reset: true });
  const ann = it.person();

  ann.sendText('Coffee 4.50 EUR');
  await ann.hears('4.50', PATIENTLY);

  expect(ann.chat.botMessages).toHaveLength(1);
  it.server.failNext('answerCallbackQuery', { status: 500 });
  expect(await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'), PATIENTLY)).toBe('Saved');
  expect(it.log.some(({ level }) => level === 'warn')).toBe(true);
  expect(JSON.stringify(it.log)).not.toContain(it.server.token);
  expect(JSON.stringify(it.log)).not.toContain('Coffee');
});

test('a person who blocked the bot is remembered quietly, until they come back', async () => {
  const ann = it.person();
  it.server.failNext('sendMessage', { status: 403, description: 'Forbidden: bot was blocked by the user' });
  const blockedAt = async () => (await it.unitOfWork.repositories.telegramChats.get(12345, ann.id))?.blockedAt ?? null;

  ann.sendText('Coffee 4.50 EUR');
  await it.server.waitFor(async () => (await blockedAt()) !== null, PATIENTLY);
  await it.server.waitFor(async () => (await it.bot.backlog()).messages === 0, PATIENTLY);
  expect(errors()).toEqual([]);

  ann.blockBot();
  ann.unblockBot();
  await it.server.waitFor(async () => (await blockedAt()) === null, PATIENTLY);
  ann.sendText('Coffee 5.50 EUR');
  await ann.hears('5.50', PATIENTLY);
});

test('a message that Telegram will never take is given up on, with a word in the log, and the next one is sent', async () => {
  it.server.failNext('sendMessage', { status: 400, description: "Bad Request: can't parse entities" });
  const ann = it.person();

  ann.sendText('Coffee 1.10 EUR');
  ann.sendText('Coffee 2.20 EUR');

  await ann.hears('2.20', PATIENTLY);
  expect(ann.chat.botMessages).toHaveLength(1);
  expect(errors()).toEqual(['Telegram does not take a message']);
});

test('whoever is asked to stop finishes what is in hand, and tells Telegram how far it came', async () => {
  it.server.failNext('sendMessage', { delayMs: 1_500 });
  const ann = it.person();
  ann.sendText('Coffee 4.50 EUR');
  await it.server.waitFor(() => sends().length === 1, PATIENTLY);

  await it.bot.stop();

  await ann.hears('4.50');
  expect(it.server.pendingUpdates).toBe(0);
  expect(await it.bot.backlog()).toEqual({ updates: 0, messages: 0 });
  ann.sendText('Coffee 5.50 EUR');
  expect(it.server.pendingUpdates).toBe(1);
});

test('whoever is asked to stop does not wait for a Telegram that does not answer: the next process sends what was left', async () => {
  const ann = it.person();
  ann.sendText('Coffee 4.50 EUR');
  await ann.hears('4.50', PATIENTLY);
  it.server.failNext('sendMessage', { delayMs: 60_000, status: 500 });
  it.server.failNext('answerCallbackQuery', { delayMs: 60_000, status: 500 });
  // What is said next does not wait until the tap is answered.
  const tap = ann.tap('🍽️ Food & Dining');
  ann.sendText('Coffee 5.50 EUR');
  await it.server.waitFor(() => sends().length === 2, PATIENTLY);

  const begun = performance.now();
  await it.bot.stop();
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect((await it.bot.backlog()).updates).toBe(0);
  expect(tap.answered).toEqual([]);

  await it.another();
  expect(await ann.hearsAnswer(tap, PATIENTLY)).toBe('Saved');
  await ann.hears('5.50', PATIENTLY);
  expect(await it.expenses(ann)).toHaveLength(1);
});
