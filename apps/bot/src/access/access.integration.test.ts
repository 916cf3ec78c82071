import type { Person } from '@expenses/testing';
import { startBot, type BotUnderTest } from '../test-support/bot-under-test.ts';

let it: BotUnderTest;

afterEach(() => it.close());

/** Answered or not, the bot is done with everything. */
async function untilDone(): Promise<void> {
  await it.server.waitFor(async () => {
    const { updates, messages } = await it.bot.backlog();
    return it.server.pendingUpdates + updates + messages === 0;
  });
}

/** What the log says last of how to become the owner; empty: nothing. */
function codeInLog(): string {
  return it.log.flatMap(({ msg }) => /\/start ([\w-]+)/.exec(String(msg))?.[1] ?? []).at(-1) ?? '';
}

/** Ann owns the bot, and Ben, whom she let in, uses it too. */
async function annAndBen(): Promise<readonly [ann: Person, ben: Person]> {
  it = await startBot({ allowedUserIds: null });
  const [ann, ben] = [it.person(), it.person({ id: 8, firstName: 'Ben' })];
  ann.sendText(`/start ${codeInLog()}`);
  await ann.hears('This bot is yours now');
  ben.sendText(`/start ${await linkOf(ann, '/invite bot')}`);
  await ben.hears('Hello Ben');
  return [ann, ben];
}

/** The code of a person's link. */
async function linkOf(person: Person, command = '/invite'): Promise<string> {
  person.sendText(command);
  const { text } = await person.hears('https://t.me/');
  return /\?start=([\w-]{22})/.exec(text ?? '')?.[1] ?? '';
}

async function isKnown(telegramId: number): Promise<boolean> {
  return (await it.unitOfWork.repositories.users.findByTelegramId(BigInt(telegramId))) !== null;
}

test('the first person with the code from the log owns the bot, and the code opens nothing then', async () => {
  it = await startBot({ allowedUserIds: null });
  const code = codeInLog();
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
  expect(codeInLog()).toBe('');

  eve.sendText('/start nonsense');
  await eve.hears('This bot is private');
  ann.sendText('Coffee 4.50 EUR');
  await ann.hears('4.50');
  expect(await isKnown(9)).toBe(false);
});

test('who opened an invitation, and was interrupted, gets in at the next try, and nobody else', async () => {
  it = await startBot({ allowedUserIds: null });
  it.person().sendText(`/start ${codeInLog()}`);
  await it.person().hears('This bot is yours now');
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

describe('an invitation to the ledger of somebody who is not the owner', () => {
  test('lets a stranger in when the owner says so with one tap, and offers them the ledger then', async () => {
    const [ann, ben] = await annAndBen();
    ben.sendText('/invite');
    const link = await ben.hears('https://t.me/');
    await ben.hears('must be let in by its owner');
    const code = /\?start=([\w-]{22})/.exec(link.text ?? '')?.[1] ?? '';
    const cleo = it.person({ id: 9, firstName: 'Cleo', username: 'cleo_c' });

    cleo.sendText(`/start ${code}`);
    await cleo.hears('Ben invites you. This bot is private: its owner has been asked');
    await it.server.waitFor(() => ann.chat.botMessages.some(({ text }) => text?.startsWith('Cleo (@cleo_c) opened')));
    // She may ask as often as she likes: the owner is asked once, and she is no one's guest yet.
    cleo.sendText(`/start ${code}`);
    await cleo.hears('has been asked');
    cleo.sendText('Coffee 4.50 EUR');
    await cleo.hears('This bot is private');
    expect(ann.chat.botMessages.filter(({ text }) => text?.includes('opened an invitation'))).toHaveLength(1);
    expect(await it.expenses(cleo)).toEqual([]);

    const asked = ann.chat.botMessages.at(-1)!;
    const admit = asked.keyboard[0]![0]!;
    await ann.hearsAnswer(ann.tap(admit));
    await ann.hears('✅ Cleo may use this bot now');
    await it.server.waitFor(() => cleo.chat.botMessages.some(({ text }) => text?.startsWith('Ben invites you to the')));
    // An impatient thumb.
    expect(await ann.hearsAnswer(ann.tap(admit, { on: asked }))).toBe('This button has expired.');

    await cleo.hearsAnswer(cleo.tap('✅ Join'));
    await cleo.hears('You have joined Ben’s');
    cleo.sendText('Coffee 4.50 EUR');
    await cleo.hears('4.50');
  });

  test("is somebody's when whoever made it has no name", async () => {
    const [ann, ben] = await annAndBen();
    const code = await linkOf(ben);
    const { user } = await it.services.people.identify(BigInt(ben.id));
    await it.unitOfWork.repositories.users.rename(user.id, null);
    it.person({ id: 9, firstName: 'Cleo' }).sendText(`/start ${code}`);
    await it.server.waitFor(() => ann.chat.botMessages.at(-1)?.text?.startsWith('Cleo opened'));
    expect(ann.chat.botMessages.at(-1)?.text).toContain('somebody');
  });

  test('lets nobody in whom the owner declines, and they are told', async () => {
    const [ann, ben] = await annAndBen();
    const code = await linkOf(ben);
    const cleo = it.person({ id: 9, firstName: 'Cleo' });
    cleo.sendText(`/start ${code}`);
    await cleo.hears('has been asked');
    await it.server.waitFor(() => ann.chat.botMessages.at(-1)?.text?.startsWith('Cleo opened'));

    await ann.hearsAnswer(ann.tap('✖️ No'));
    await ann.hears('✖️ Cleo stays out');
    await cleo.hears('has not let you in');
    cleo.sendText(`/start ${code}`);
    await cleo.hears('has been asked');
    await untilDone();
    expect(ann.chat.botMessages.filter(({ text }) => text?.includes('opened an invitation'))).toHaveLength(0);
    expect(await it.unitOfWork.repositories.telegramAccess.get(12345, 9)).toBeNull();
  });

  test('cannot be decided by anybody but the owner, whatever their client sends', async () => {
    const [, ben] = await annAndBen();
    const cleo = it.person({ id: 9, firstName: 'Cleo' });
    const code = await linkOf(ben);
    cleo.sendText(`/start ${code}`);
    await cleo.hears('has been asked');

    const crafted = { text: 'x', callback_data: `oa.${ben.id.toString(36)}.${cleo.id.toString(36)}` };
    const tap = ben.tap(crafted, { on: ben.chat.botMessages.at(-1)! });
    expect(await ben.hearsAnswer(tap)).toBe('This belongs to somebody else.');
    expect(await it.unitOfWork.repositories.telegramAccess.get(12345, 9)).toBeNull();
  });

  test('is gone when the owner decides too late; they are in all the same', async () => {
    const [ann, ben] = await annAndBen();
    const cleo = it.person({ id: 9, firstName: 'Cleo' });
    cleo.sendText(`/start ${await linkOf(ben)}`);
    await cleo.hears('has been asked');
    await it.server.waitFor(() => ann.chat.botMessages.at(-1)?.text?.startsWith('Cleo opened'));
    it.now = new Date(it.now.getTime() + 3 * 24 * 60 * 60 * 1000);
    ann.tap('✅ Let them in');
    await cleo.hears('used or has expired');
    cleo.sendText('/help');
    await cleo.hears('/currency');
  });

  test('admits nobody while the bot has no owner', async () => {
    const [ann, ben] = await annAndBen();
    const code = await linkOf(ben);
    await it.unitOfWork.repositories.telegramAccess.remove(12345, ann.id);
    const cleo = it.person({ id: 9, firstName: 'Cleo' });
    cleo.sendText(`/start ${code}`);
    await cleo.hears('This bot is private');
    expect(await isKnown(9)).toBe(false);
  });
});

test('when the owner has everything erased, the code that made them the owner opens nothing, and the log shows another', async () => {
  it = await startBot({ allowedUserIds: null });
  const [ann, eve] = [it.person(), it.person({ id: 9, firstName: 'Eve' })];
  const first = codeInLog();
  ann.sendText(`/start ${first}`);
  await ann.hears('This bot is yours now');
  ann.sendText('/deleteme');
  await ann.hears('ERASE');
  ann.sendText('ERASE');
  await ann.hears('is erased');
  await it.server.waitFor(() => codeInLog() !== first);

  eve.sendText(`/start ${first}`);
  await eve.hears('This bot is private');
  ann.sendText(`/start ${codeInLog()}`);
  await ann.hears('This bot is yours now');
  expect(await it.unitOfWork.repositories.telegramAccess.ownership(12345)).toEqual({ ownerId: 7, count: 2 });
});
