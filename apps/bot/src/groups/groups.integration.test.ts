import type { Group } from '@expenses/testing';
import { botOfFile } from '../test-support/bot-of-file.ts';
import { someone } from '../test-support/spending.ts';

const it = await botOfFile();

let lastGroupId = -1_000;

function newGroup(): Group {
  lastGroupId -= 1;
  return it.server.group({ id: lastGroupId, title: 'Flat' });
}

async function ledgerOf({ id }: Pick<Group, 'id'>): Promise<string | null> {
  return (await it.unitOfWork.repositories.telegramChats.get(12345, id))?.ledgerId ?? null;
}

async function membersOf(group: Group): Promise<readonly string[]> {
  const members = await it.unitOfWork.repositories.ledgers.members((await ledgerOf(group)) ?? '');
  const users = await it.unitOfWork.repositories.users.list(members.map(({ userId }) => userId));
  return users.map(({ displayName }) => displayName ?? '').sort();
}

describe('who is in a group no more', () => {
  test.each([
    [
      'as a message says',
      (group: Group, user: object) => ({
        message: { message_id: 900, date: 0, chat: group.chat.about, from: user, left_chat_member: user },
      }),
    ],
    [
      'as Telegram tells a bot that administers the group',
      (group: Group, user: object) => ({
        chat_member: {
          ...{ chat: group.chat.about, from: user, date: 0 },
          old_chat_member: { user, status: 'member' },
          new_chat_member: { user, status: 'kicked', until_date: 0 },
        },
      }),
    ],
    [
      'as one who may not write, and left',
      (group: Group, user: object) => ({
        chat_member: {
          ...{ chat: group.chat.about, from: user, date: 0 },
          old_chat_member: { user, status: 'member' },
          new_chat_member: { user, status: 'restricted', is_member: false },
        },
      }),
    ],
  ])('is out of its ledger, %s; what they spent stays', async (_how, update) => {
    const group = newGroup();
    const [ann, bob] = [someone(it, { firstName: 'Ann' }).in(group), someone(it, { firstName: 'Bob' }).in(group)];
    ann.sendText('/recent@expenses_test_bot');
    await ann.hears('no expenses');
    bob.sendText('Pizza 24 EUR @expenses_test_bot');
    await bob.hears('Pizza');
    await bob.hearsAnswer(bob.tap('🍽️ Food & Dining'));
    expect(await membersOf(group)).toEqual(['Ann', 'Bob']);

    it.server.pushUpdate(update(group, bob.user));

    await it.server.waitFor(async () => (await membersOf(group)).length === 1);
    expect(await membersOf(group)).toEqual(['Ann']);
    ann.sendText('/recent@expenses_test_bot');
    expect((await ann.hears('Pizza')).text).toContain('Bob');
  });

  test('the last of its ledger keeps it for whoever writes in the group next, and does not write to it any more', async () => {
    const group = newGroup();
    const ann = someone(it, { firstName: 'Ann' });
    ann.in(group).sendText('Pizza 24 EUR @expenses_test_bot');
    await ann.in(group).hears('Pizza');
    await ann.in(group).hearsAnswer(ann.in(group).tap('🍽️ Food & Dining'));
    const there = await it.services.people.identify(BigInt(ann.id));
    const ledger = (await ledgerOf(group)) ?? '';
    await it.services.ledgers.switchTo(there, ledger);

    const who = ann.user;
    it.server.pushUpdate({
      message: { message_id: 900, date: 0, chat: group.chat.about, from: who, left_chat_member: who },
    });
    await it.server.waitFor(async () => (await it.services.people.identify(BigInt(ann.id))).ledger.id !== ledger);
    ann.sendText('Tea 2 EUR');
    await ann.hears('Tea');
    await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'));
    expect((await it.expenses(ann)).map(({ description }) => description)).toEqual(['Tea']);

    const bob = someone(it, { firstName: 'Bob' }).in(group);
    bob.sendText('/recent@expenses_test_bot');
    expect((await bob.hears('Pizza')).text).not.toContain('Tea');
    expect(await membersOf(group)).toEqual(['Bob']);
  });

  test('a message about somebody whom nobody knows, or about a group without a ledger, changes nothing', async () => {
    const group = newGroup();
    const ann = someone(it, { firstName: 'Ann' }).in(group);
    const stranger = { id: 777_777, is_bot: false, first_name: 'Eve' };
    const left = (user: object) => ({
      message: { message_id: 900, date: 0, chat: group.chat.about, from: user, left_chat_member: user },
    });
    it.server.pushUpdate(left(ann.user));
    ann.sendText('/recent@expenses_test_bot');
    await ann.hears('no expenses');
    it.server.pushUpdate(left(stranger));
    it.server.pushUpdate(left({ id: 12345, is_bot: true, first_name: 'Expenses' }));
    it.server.pushUpdate({
      chat_member: {
        ...{ chat: group.chat.about, from: ann.user, date: 0 },
        old_chat_member: { user: ann.user, status: 'member' },
        new_chat_member: { user: ann.user, status: 'administrator' },
      },
    });
    ann.sendText('/help@expenses_test_bot');
    await ann.hears('/recent');
    expect(await membersOf(group)).toEqual(['Ann']);
  });
});

describe('a group that becomes a supergroup', () => {
  /** Both chats say so, each of the other. */
  function migrate(from: Group, to: Group): void {
    const about = { date: 0, from: { id: 1_087_968_824, is_bot: true, first_name: 'Group' } };
    it.server.pushUpdate({
      message: { ...about, message_id: 901, chat: from.chat.about, migrate_to_chat_id: to.id },
    });
    it.server.pushUpdate({
      message: { ...about, message_id: 1, chat: to.chat.about, migrate_from_chat_id: from.id },
    });
  }

  test('keeps its ledger, and what waits for a tap', async () => {
    const group = newGroup();
    const ann = someone(it, { firstName: 'Ann' });
    ann.in(group).sendText('Pizza 24 EUR @expenses_test_bot');
    await ann.in(group).hears('Pizza');
    const ledger = await ledgerOf(group);
    const [draft] = await it.unitOfWork.repositories.drafts.findBySource(12345, group.id, 1);
    const supergroup = it.server.group({ id: -1_000_000_000_000 + group.id, title: 'Flat' });

    migrate(group, supergroup);

    await it.server.waitFor(async () => (await ledgerOf(supergroup)) === ledger);
    expect(await ledgerOf(group)).toBeNull();
    expect(await it.unitOfWork.repositories.drafts.get(draft!.id)).toMatchObject({ chatId: supergroup.id });
    const there = ann.in(supergroup);
    there.sendText('/help@expenses_test_bot');
    await there.hears('/recent');
  });

  test('that has a ledger with expenses already keeps that, and the log says that the other stays behind', async () => {
    const [group, supergroup] = [newGroup(), it.server.group({ id: -1_000_000_900_000, title: 'Flat' })];
    const ann = someone(it, { firstName: 'Ann' });
    for (const there of [ann.in(group), ann.in(supergroup)]) {
      there.sendText('Pizza 24 EUR @expenses_test_bot');
      await there.hears('Pizza');
      await there.hearsAnswer(there.tap('🍽️ Food & Dining'));
    }
    const ledger = await ledgerOf(supergroup);

    migrate(group, supergroup);

    await it.server.waitFor(() => it.log.some(({ msg }) => String(msg).includes('stays behind')));
    expect(await ledgerOf(supergroup)).toBe(ledger);
  });
});

test('in a group, the name of another bot or an address that ends like ours is not meant for the bot', async () => {
  const group = newGroup();
  const ann = someone(it, { firstName: 'Ann' }).in(group);
  ann.sendText('Pizza 24 EUR ann@expenses_test_bot');
  ann.sendText('Pizza 25 EUR @expenses_test_bot2');
  ann.sendText('@Expenses_Test_Bot Pizza 26 EUR');
  await ann.hears('€26.00');
  expect(ann.chat.botMessages).toHaveLength(1);
});
