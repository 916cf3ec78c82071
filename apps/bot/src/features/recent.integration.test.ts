import type { Person } from '@expenses/testing';
import { botOfFile, withButton } from '../test-support/bot-of-file.ts';
import { someone, spent } from '../test-support/spending.ts';

const it = await botOfFile();

describe('/recent', () => {
  test('says what to do when there is nothing yet', async () => {
    const ann = someone(it);
    ann.sendText('/recent');
    await expect(ann.hears('There are no expenses yet')).resolves.toBeDefined();
  });

  test('shows what was spent by day, with amount, shop and category, and what is to be looked at', async () => {
    const ann = someone(it);
    await spent(it, ann, { merchant: 'Starbucks', description: 'latte' });
    await spent(it, ann, {
      description: 'bread <b>&',
      occurredOn: '2026-03-02',
      amount: '1200',
      currency: 'JPY',
    });
    await spent(it, ann, { description: 'old', occurredOn: '2025-12-31', status: 'needs_review' });

    ann.sendText('/recent');

    const list = await ann.hears('The last expenses');
    expect(list.text).toBe(
      [
        'The last expenses',
        'today\n1. 🍽️ Starbucks — latte · €4.50',
        'yesterday\n2. 🍽️ bread <b>& · ¥1,200 (no rate yet)',
        'Wed, Dec 31, 2025\n3. 🍽️ old · €4.50 ⚠️',
      ].join('\n\n'),
    );
    expect(list.keyboard.flat().map(({ text }) => text)).toEqual(['✏️ 1', '✏️ 2', '✏️ 3']);
  });

  test('turns pages back and forth, in the same message', async () => {
    const ann = someone(it);
    for (let n = 1; n <= 23; n += 1) await spent(it, ann, { description: `thing ${n}`, occurredOn: '2026-02-01' });

    ann.sendText('/recent');
    const list = await ann.hears('page 1 of 3');
    expect(list.text).toContain('thing 23');
    await ann.hearsAnswer(ann.tap('›'));
    await ann.hears('page 2 of 3');
    await ann.hearsAnswer(ann.tap('›'));
    const last = await ann.hears('page 3 of 3');
    expect(last.messageId).toBe(list.messageId);
    expect(last.text).toContain('3. 🍽️ thing 1 ·');
    expect(last.keyboard.flat().map(({ text }) => text)).toEqual(['✏️ 1', '✏️ 2', '✏️ 3', '‹']);
    await ann.hearsAnswer(ann.tap('‹'));
    await ann.hears('page 2 of 3');
  });

  test('turns the pages of what is to be looked at, until nothing is', async () => {
    const ann = someone(it);
    for (let n = 1; n <= 11; n += 1) await spent(it, ann, { description: `odd ${n}`, status: 'needs_review' });
    ann.sendText('/report');
    await ann.hears('March 2026');
    await ann.hearsAnswer(ann.tap('⚠️ Review 11'));
    await ann.hears('To review');
    await ann.hearsAnswer(ann.tap('›'));
    const second = await ann.hears('page 2 of 2');
    expect(second.text).toContain('1. 🍽️ odd 1 · €4.50 ⚠️');
    for (const { id } of await it.expenses(ann)) {
      await it.services.expenses.delete(await it.services.people.identify(BigInt(ann.id)), id);
    }
    await ann.hearsAnswer(ann.tap('‹'));
    await expect(ann.hears('Nothing is left to review.')).resolves.toBeDefined();
  });

  test('shows the last page when the tapped one is gone', async () => {
    const ann = someone(it);
    for (let n = 1; n <= 11; n += 1) await spent(it, ann, { description: `thing ${n}` });
    ann.sendText('/recent');
    await ann.hears('page 1 of 2');
    const { person, expense } = await newestOf(ann);
    await it.services.expenses.delete(person, expense.id);

    await ann.hearsAnswer(ann.tap('›'));

    const list = await ann.hears((message) => message.edited);
    expect(list.text).toContain('10. 🍽️ thing 1 ·');
    expect(list.text).not.toContain('page');
  });

  test('opens an expense in a message of its own, where it is changed', async () => {
    const ann = someone(it);
    await spent(it, ann, { merchant: 'Starbucks', description: 'latte', status: 'needs_review' });
    ann.sendText('/recent');
    const list = await ann.hears('Starbucks');

    await ann.hearsAnswer(ann.tap('✏️ 1'));

    const card = await ann.hears((message) => message.messageId > list.messageId);
    expect(card.text).toBe('Starbucks — latte\n€4.50 · today\n🍽️ Food & Dining\n⚠️ to review');
    ann.tap('✏️ Edit', { on: card });
    await ann.hears(withButton('Amount'));
  });

  test("changes what was saved in another person's chat, and none of the messages that are numbered alike here", async () => {
    const [ann, ben] = [someone(it, { firstName: 'Ann' }), someone(it, { firstName: 'Ben' })];
    ann.sendText('tea 2 EUR');
    const card = await ann.hears('tea');
    await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'));
    const [host, guest] = await Promise.all([ann, ben].map(({ id }) => it.services.people.identify(BigInt(id))));
    await it.services.ledgers.redeem(await it.services.ledgers.invite(host!, { ledger: true }), guest!);
    ben.sendText('/help');
    const help = await ben.hears('/recent');
    expect(help.messageId).toBe(card.messageId);

    ben.sendText('/recent');
    await ben.hears('tea');
    ben.tap('✏️ 1');
    await ben.hears(withButton('✏️ Edit'));
    ben.sendText('no, 3');
    await ben.hears('€3.00');
    ben.sendText('no, 4');
    await ben.hears('€4.00');

    expect(help.text).toContain('/recent');
    const [expense] = await it.expenses(ann);
    expect(expense?.amount.toFixed()).toBe('4');
    expect(await it.unitOfWork.repositories.drafts.get(expense?.draftId ?? '')).toMatchObject({
      ...{ chatId: ann.id, messageId: card.messageId },
    });
  });

  test('says so when the expense is gone meanwhile', async () => {
    const ann = someone(it);
    await spent(it, ann);
    ann.sendText('/recent');
    await ann.hears('coffee');
    const { person, expense } = await newestOf(ann);
    await it.services.expenses.delete(person, expense.id);

    expect(await ann.hearsAnswer(ann.tap('✏️ 1'))).toBe('That expense is not there any more.');
  });

  test('says in a group who paid, and lets nobody else turn the pages', async () => {
    const group = it.server.group({ id: -100500, title: 'Flat' });
    const ann = it.person({ id: 51, firstName: 'Ann' }).in(group);
    const bob = it.person({ id: 52, firstName: 'Bob' }).in(group);
    bob.sendText('/recent@expenses_test_bot');
    await bob.hears('There are no expenses yet');
    const { user: bobUser } = await it.services.people.identify(52n);
    const chat = await it.unitOfWork.repositories.telegramChats.get(12345, group.id);
    for (let n = 1; n <= 11; n += 1) {
      await spent(it, ann, { ledgerId: chat!.ledgerId!, userId: bobUser.id, description: `thing ${n}` });
    }

    ann.sendText('/recent@expenses_test_bot');

    const list = await ann.hears('The last expenses');
    expect(list.text).toContain('thing 11 · €4.50 · Bob');
    expect(await bob.hearsAnswer(bob.tap('›'))).toBe('This belongs to somebody else.');
    ann.tap('✏️ 1');
    await ann.hears('paid by Bob');
  });
});

async function newestOf(person: Person) {
  const owner = await it.services.people.identify(BigInt(person.id));
  const [expense] = await it.expenses(person);
  return { person: owner, expense: expense! };
}
