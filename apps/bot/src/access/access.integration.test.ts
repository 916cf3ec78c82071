import { startBot, type BotUnderTest } from '../test-support/bot-under-test.ts';
import { ownerCodeOf } from './access-gate.ts';

let it: BotUnderTest;

afterEach(() => it.close());

/** Answered or not, the bot is done with everything. */
async function untilDone(): Promise<void> {
  await it.server.waitFor(async () => {
    const { updates, messages } = await it.bot.backlog();
    return it.server.pendingUpdates + updates + messages === 0;
  });
}

async function isKnown(telegramId: number): Promise<boolean> {
  return (await it.unitOfWork.repositories.users.findByTelegramId(BigInt(telegramId))) !== null;
}

test('the first person with the code from the log owns the bot, and the code opens nothing then', async () => {
  it = await startBot({ allowedUserIds: null });
  const [, code = ''] = /send \\"\/start (\S+)\\"/.exec(JSON.stringify(it.log)) ?? [];
  const [ann, bob, eve] = [it.person(), it.person({ id: 8, firstName: 'Bob' }), it.person({ id: 9, firstName: 'Eve' })];

  eve.sendText('/start guessed-wrong');
  await eve.hears('This bot is private');
  ann.sendText(`/start ${code}`);
  await untilDone();
  bob.sendText(`/start ${code}`);
  await bob.hears('This bot is private');

  ann.sendText('Coffee 4.50 EUR');
  await ann.hears('4.50');
  expect([await isKnown(7), await isKnown(8), await isKnown(9)]).toEqual([true, false, false]);
});

test('strangers get one polite answer, and cost nothing', async () => {
  it = await startBot({ allowedUserIds: null });
  const eve = it.person({ id: 9, firstName: 'Eve', languageCode: 'en' });

  eve.sendText('Coffee 4.50 EUR');
  await eve.hears('This bot is private');
  eve.sendText('Coffee 5.50 EUR');
  eve.sendText('/report');
  await untilDone();

  expect(eve.chat.botMessages).toHaveLength(1);
  expect(await isKnown(9)).toBe(false);
  expect(await it.unitOfWork.repositories.drafts.findBySource(12345, 9, 1)).toEqual([]);
});

test("a stranger's tap is answered", async () => {
  it = await startBot({ allowedUserIds: [7] });
  const group = it.server.group({ id: -5, title: 'Flat' });
  const [ann, eve] = [it.person().in(group), it.person({ id: 9, firstName: 'Eve' }).in(group)];
  ann.sendText(`@${it.bot.username} Coffee 4.50 EUR`);
  await ann.hears('4.50');

  expect(await eve.hearsAnswer(eve.tap('🍽️ Food & Dining'))).toBe('This belongs to somebody else.');
  expect(await isKnown(9)).toBe(false);
});

test("with the operator's list, nobody else gets in: by no code either", async () => {
  it = await startBot({ allowedUserIds: [7] });
  const [ann, eve] = [it.person(), it.person({ id: 9, firstName: 'Eve' })];
  expect(JSON.stringify(it.log)).not.toContain(ownerCodeOf(it.server.token));

  eve.sendText(`/start ${ownerCodeOf(it.server.token)}`);
  await eve.hears('This bot is private');
  ann.sendText('Coffee 4.50 EUR');
  await ann.hears('4.50');
  expect(await isKnown(9)).toBe(false);
});

test('who opened an invitation, and was interrupted, gets in at the next try, and nobody else', async () => {
  it = await startBot({ allowedUserIds: null });
  const owner = await it.services.people.identify(7n);
  const code = await it.services.ledgers.invite(owner, { ledger: false });
  // The process died between the two.
  await it.services.ledgers.open(code, await it.services.people.identify(9n));
  const [bob, eve] = [it.person({ id: 9, firstName: 'Bob' }), it.person({ id: 10, firstName: 'Eve' })];

  eve.sendText(`/start ${code}`);
  await eve.hears('This bot is private');
  expect(await isKnown(10)).toBe(false);
  bob.sendText(`/start ${code}`);
  bob.sendText('Coffee 4.50 EUR');
  await bob.hears('4.50');
});

test('a stranger whose answer got lost with a failure is told all the same', async () => {
  it = await startBot({ allowedUserIds: [7] });
  const eve = it.person({ id: 9, firstName: 'Eve' });
  it.server.failNext('sendMessage', { reset: true });

  eve.sendText('Hello');

  await eve.hears('This bot is private', { timeoutMs: 30_000 });
  expect(eve.chat.botMessages).toHaveLength(1);
});
