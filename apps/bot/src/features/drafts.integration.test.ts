import type { Person } from '@expenses/testing';
import { withButton } from '../test-support/bot-of-file.ts';
import { NOW } from '../test-support/bot-under-test.ts';
import { conversationsOfFile } from '../test-support/conversations.ts';
import { someone } from '../test-support/spending.ts';

const { it, newAnn, stored, categoryOf } = await conversationsOfFile();

let ann: Person;

beforeEach(() => {
  ann = newAnn();
});

describe('a draft', () => {
  test('a sentence becomes one, and a tap saves it', async () => {
    ann.sendText('Coffee at Starbucks 4.50 EUR yesterday');
    const draft = await ann.hears('Starbucks');
    expect(draft.text).toContain('€4.50');
    expect(draft.text).toContain('yesterday');
    expect(draft.keyboard[0]?.[0]?.text).toBe('🍽️ Food & Dining');
    expect(await stored(ann)).toEqual([]);

    expect(await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'))).toBe('Saved');
    const saved = await ann.hears('Saved');
    expect(saved.messageId).toBe(draft.messageId);
    expect(saved.keyboard.flat().map(({ text }) => text)).toEqual(['↩️ Undo', '✏️ Edit']);
    expect(await stored(ann)).toEqual(['4.50 EUR 2026-03-02 Coffee at Starbucks']);
  });

  test('another category is a tap away, every category is on a page, and the choice is remembered', async () => {
    ann.sendText('Zorblatt 30 EUR');
    const draft = await ann.hears('Zorblatt');
    ann.tap('More…');
    await ann.hears(withButton('›'));
    expect(draft.keyboard.flat()).toHaveLength(10);
    ann.tap('›');
    await ann.hears(withButton('🏷️ Other'));
    ann.tap('‹ Back');
    await ann.hears(withButton('More…'));
    ann.tap('More…');
    await ann.hears(withButton('›'));
    ann.tap('›');
    await ann.hears(withButton('🛡️ Insurance'));
    ann.tap('🛡️ Insurance');
    await ann.hears('Saved');
    expect(await categoryOf(ann)).toBe('Insurance');

    ann.sendText('Zorblatt 12 EUR');
    const next = await ann.hears('Zorblatt');
    expect(next.keyboard[0]?.[0]?.text).toBe('🛡️ Insurance');
    expect(next.text).toContain('as you chose before');
  });

  test('a tap that comes again changes nothing, and is told so', async () => {
    ann.sendText('Lunch 12 EUR');
    const draft = await ann.hears('Lunch');
    const button = draft.keyboard[0]?.[0] ?? { text: '' };
    const [first, second] = [ann.tap(button, { on: draft }), ann.tap(button, { on: draft })];

    expect(await ann.hearsAnswer(first)).toBe('Saved');
    expect(await ann.hearsAnswer(second)).toBe('This is saved already.');
    expect(await stored(ann)).toHaveLength(1);
  });

  test('cancelling it saves nothing, and a stale button of it says so', async () => {
    ann.sendText('Lunch 12 EUR');
    const draft = await ann.hears('Lunch');
    const save = draft.keyboard[0]?.[0] ?? { text: '' };

    ann.tap('✖️ Cancel');
    await ann.hears('Cancelled: Lunch');

    expect(await ann.hearsAnswer(ann.tap(save, { on: draft }))).toBe('Cancelled');
    expect(await stored(ann)).toEqual([]);
  });

  test('it expires after seven days, and its buttons say so', async () => {
    ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    it.now = new Date(NOW.getTime() + 8 * 24 * 60 * 60 * 1000);

    expect(await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'))).toBe('This has expired. Send it again.');
    await ann.hears('Expired: Lunch');
    expect(await stored(ann)).toEqual([]);
  });

  test('a merchant that looks like markup is shown as it is', async () => {
    ann.sendText('Fish <b>&Co</b> shop 5 EUR');
    const draft = await ann.hears('Fish');
    expect(draft.text).toContain('Fish <b>&Co</b> shop');
  });

  test('what is not sure of itself says what is in doubt', async () => {
    ann.sendText('Sneakers $80');
    expect((await ann.hears('Sneakers')).text).toContain('The sign stands for several currencies: USD was taken.');
  });

  test('what several people share is kept whole, and each share is said', async () => {
    ann.sendText('Dinner 80 split 3 ways');
    const draft = await ann.hears('Dinner');
    expect(draft.text).toContain('€80.00');
    expect(draft.text).toContain('split between 3 people: ≈ €26.67 each');
  });
});

describe('several items', () => {
  test('have a draft each, and one button saves all of them', async () => {
    ann.sendText('coffee 3 EUR, bagel 4.50 EUR and taxi 12 EUR');
    await ann.hears('3 expenses in your message');
    expect(await ann.hearsAnswer(ann.tap('✅ Save all (3)'))).toBe('3 saved');

    await ann.hears('3 saved');
    expect((await stored(ann)).toSorted()).toEqual([
      '12.00 EUR 2026-03-03 taxi',
      '3.00 EUR 2026-03-03 coffee',
      '4.50 EUR 2026-03-03 bagel',
    ]);
    expect(ann.chat.botMessages.filter(({ text }) => text?.startsWith('✅ Saved'))).toHaveLength(3);
  });

  test('what was cancelled or saved alone is not saved again by saving all', async () => {
    ann.sendText('coffee 3 EUR, bagel 4.50 EUR and taxi 12 EUR');
    await ann.hears('3 expenses');
    const [coffee, bagel] = ann.chat.botMessages;
    ann.tap('✖️ Cancel', { on: coffee! });
    await ann.hears('Cancelled: coffee');
    ann.tap(bagel!.keyboard[0]![0]!, { on: bagel! });
    await ann.hears('Saved');

    expect(await ann.hearsAnswer(ann.tap('✅ Save all (3)'))).toBe('1 saved');
    expect(await stored(ann)).toHaveLength(2);
  });

  test('all of them can be cancelled at once', async () => {
    ann.sendText('coffee 3 EUR, bagel 4.50 EUR');
    await ann.hears('2 expenses');
    ann.tap('✖️ Cancel all');
    await ann.hears(/^✖️ Cancelled/);
    expect(ann.chat.botMessages.map(({ text }) => text)).toEqual([
      'Cancelled: coffee, €3.00',
      'Cancelled: bagel, €4.50',
      '✖️ Cancelled',
    ]);
    expect(await stored(ann)).toEqual([]);
  });

  test('cancelling all of what is saved already cancels nothing, and says so', async () => {
    ann.sendText('coffee 3 EUR, bagel 4.50 EUR');
    await ann.hears('2 expenses');
    const [coffee, bagel] = ann.chat.botMessages;
    ann.tap(coffee!.keyboard[0]![0]!, { on: coffee! });
    await it.server.waitFor(() => coffee!.text?.includes('Saved'));
    ann.tap(bagel!.keyboard[0]![0]!, { on: bagel! });
    await it.server.waitFor(() => bagel!.text?.includes('Saved'));
    expect(await ann.hearsAnswer(ann.tap('✖️ Cancel all'))).toBe('This is saved already.');
    expect(await stored(ann)).toHaveLength(2);
  });
});

describe('a question', () => {
  test('a missing amount is asked for, and the answer goes to its draft', async () => {
    ann.sendText('taxi to the airport');
    await ann.hears('How much was it?');
    ann.sendText('23,40');
    await ann.hears('€23.40');
    ann.tap('🚌 Transport');
    await ann.hears('Saved');
    expect(await stored(ann)).toEqual(['23.40 EUR 2026-03-03 taxi to the airport']);
  });

  test('an expense that is sent instead of the answer is an expense, and the draft waits on', async () => {
    ann.sendText('taxi to the airport');
    const asked = await ann.hears('How much was it?');
    ann.sendText('coffee 3 EUR');
    await ann.hears('coffee');
    ann.sendText('23.40', { replyTo: asked });
    await ann.hears('€23.40');
    ann.tap('🚌 Transport');
    await ann.hears('Saved');
    expect(await stored(ann)).toEqual(['23.40 EUR 2026-03-03 taxi to the airport']);
  });

  test('of two possible amounts the right one is a tap away', async () => {
    ann.sendText('Dinner 80 or 90 EUR');
    const asked = await ann.hears('Which of these is the amount?');
    expect(asked.keyboard.flat().map(({ text }) => text)).toEqual(expect.arrayContaining(['€80.00', '€90.00']));
    ann.tap('€80.00');
    await ann.hears('Tap the category');
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    expect(await stored(ann)).toEqual([expect.stringMatching(/^80\.00 EUR/)]);
  });

  test('of a price for each the sum is offered first, and the price beside it', async () => {
    ann.sendText('3 coffees at 4.50 EUR');
    const asked = await ann.hears('Which of these is the amount?');
    expect(asked.keyboard.flat().map(({ text }) => text)).toEqual(expect.arrayContaining(['€13.50', '€4.50']));
    expect(asked.text).toContain('the price of one of several');
    ann.tap('€13.50');
    await ann.hears('Tap the category');
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    expect(await stored(ann)).toEqual([expect.stringMatching(/^13\.50 EUR/)]);
  });

  test('a day to come is asked about, and can be kept', async () => {
    ann.sendText('Concert ticket 60 EUR on 2026-05-01');
    await ann.hears('That day is still to come');
    ann.tap(/^Keep/);
    await ann.hears('Tap the category');
    ann.tap('🎬 Entertainment');
    await ann.hears('Saved');
    expect(await stored(ann)).toEqual([expect.stringContaining('60.00 EUR 2026-05-01')]);
  });

  test.each([
    ['Yesterday', '2026-03-02'],
    ['Today', '2026-03-03'],
  ])('a day to come can be set to %s', async (button, day) => {
    ann.sendText('Concert ticket 60 EUR on 2026-05-01');
    await ann.hears('That day is still to come');
    ann.tap(button);
    await ann.hears('Tap the category');
    ann.tap('🎬 Entertainment');
    await ann.hears('Saved');
    expect(await stored(ann)).toEqual([expect.stringContaining(day)]);
  });
});

test('a button that says "Today" means the day on which it was shown', async () => {
  ann.sendText('Concert ticket 60 EUR on 2026-05-01');
  await ann.hears('That day is still to come');
  it.now = new Date(NOW.getTime() + 2 * 24 * 60 * 60 * 1000);
  ann.tap('Today');
  const card = await ann.hears('Tap the category');
  ann.tap(card.keyboard[0]![0]!, { on: card });
  await ann.hears('Saved');
  expect(await stored(ann)).toEqual([expect.stringContaining('60.00 EUR 2026-03-03')]);

  it.now = NOW;
  ann.tap('✏️ Edit');
  await ann.hears(withButton('Date'));
  ann.tap('Date');
  await ann.hears('Write the right day');
  it.now = new Date(NOW.getTime() + 2 * 24 * 60 * 60 * 1000);
  ann.tap('Yesterday');
  await ann.hears('Changed');
  expect(await stored(ann)).toEqual([expect.stringContaining('60.00 EUR 2026-03-02')]);
});

describe('editing a draft', () => {
  test.each([
    ['no, 5.40', '€5.40'],
    ['yesterday', 'yesterday'],
    ['groceries', '🛒 Groceries'],
    ['12 USD', '$12.00'],
  ])('a reply to it corrects it: %s', async (reply, shown) => {
    ann.sendText('Lunch 12 EUR');
    const draft = await ann.hears('Lunch');
    ann.sendText(reply, { replyTo: draft });
    const corrected = await ann.hears(shown);
    expect(corrected.keyboard[0]?.[0]).toBeDefined();
    expect(await stored(ann)).toEqual([]);
  });

  test('a reply that is no correction changes nothing', async () => {
    ann.sendText('Lunch 12 EUR');
    ann.sendText('with Bob', { replyTo: await ann.hears('Lunch') });
    await ann.hears('I could not read a correction');
  });

  test.each([
    ['Amount', 'Write the right amount', '15.20', '15.20 EUR 2026-03-03 Lunch'],
    ['Date', 'Write the right day', '1 March', '12.00 EUR 2026-03-01 Lunch'],
    ['Currency', 'Which currency?', 'CHF', '12.00 CHF 2026-03-03 Lunch'],
    ['Description', 'What was it?', 'Lunch with Bob', '12.00 EUR 2026-03-03 Lunch with Bob'],
  ])('%s can be changed by a button', async (button, question, said, expected) => {
    ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    ann.tap('✏️ Edit');
    await ann.hears(withButton(button));
    ann.tap(button);
    await ann.hears(question);
    ann.sendText(said);
    await ann.hears('Tap the category');
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    expect(await stored(ann)).toEqual([expected]);
  });

  test('an answer that cannot be read is asked for again', async () => {
    ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    ann.tap('✏️ Edit');
    await ann.hears(withButton('Amount'));
    ann.tap('Amount');
    await ann.hears('Write the right amount');
    ann.sendText('a lot');
    await ann.hears('I could not read an amount');
    ann.sendText('13');
    await ann.hears('€13.00');
  });

  test('a currency with fewer decimals than the amount has is refused, and nothing changes', async () => {
    ann.sendText('Lunch 12.50 EUR');
    const draft = await ann.hears('Lunch');
    ann.sendText('JPY', { replyTo: draft });
    await ann.hears('JPY has no decimals');
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    expect(await stored(ann)).toEqual(['12.50 EUR 2026-03-03 Lunch']);
  });

  test('changing the message changes its draft', async () => {
    const message = ann.sendText('Lunch 12 EUR');
    const draft = await ann.hears('Lunch');
    ann.editText(message, 'Lunch 21 EUR yesterday');
    const changed = await ann.hears('€21.00');
    expect(changed.messageId).toBe(draft.messageId);
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    expect(await stored(ann)).toEqual([expect.stringMatching(/^21\.00 EUR 2026-03-02/)]);
  });

  test('a changed message with fewer items cancels the draft that is gone, with more it opens one', async () => {
    const message = ann.sendText('coffee 3 EUR, bagel 4.50 EUR');
    await ann.hears('2 expenses');
    ann.editText(message, 'coffee 3.20 EUR');
    await ann.hears('Cancelled: bagel');
    ann.editText(message, 'coffee 3.20 EUR, tea 2 EUR, cake 5 EUR');
    await ann.hears('cake');
  });
});

test('a message that comes after its change is what the change says, once', async () => {
  ann.sendText('/help');
  await ann.hears('/recent');
  const message = { message_id: 501, date: Math.floor(NOW.getTime() / 1000), chat: ann.chat.about, from: ann.user };
  it.server.pushUpdate({ edited_message: { ...message, edit_date: message.date, text: 'Late coffee 5 EUR' } });
  await ann.hears('€5.00');
  it.server.pushUpdate({ message: { ...message, text: 'Late coffee 4 EUR' } });
  ann.sendText('Tea 2 EUR');
  await ann.hears('Tea');
  expect(ann.chat.botMessages.filter(({ text }) => text?.startsWith('Late'))).toHaveLength(1);
});

describe('what is no expense', () => {
  test.each([
    ['coffee 0 EUR', 'The amount is zero'],
    ['coffee -5 EUR', 'without a minus sign'],
    ['a', 'Tell me what you spent'],
    ['x'.repeat(501), 'too long'],
    ['<script>alert(1)</script> 5 EUR', 'program code'],
  ])('is refused with the reason', async (text, reason) => {
    ann.sendText(text);
    await ann.hears(reason);
    expect(await stored(ann)).toEqual([]);
  });

  test.each(['voice', 'sticker', 'poll', 'dice', 'story', 'checklist', 'paid_media'])(
    'a %s is answered kindly',
    async (kind) => {
      ann.sendText('/help');
      await ann.hears('/recent');
      const message = { message_id: 501, date: Math.floor(NOW.getTime() / 1000), chat: ann.chat.about, from: ann.user };
      it.server.pushUpdate({ message: { ...message, [kind]: {} } });
      expect((await ann.hears('I read text')).text).toContain('Coffee 4.50');
    },
  );

  test('a picture is answered kindly', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
    ann.sendPhoto({ fileName: 'receipt.png', bytes: png });
    await ann.hears('I read text');
  });
});

describe('in a group', () => {
  test('it reads what is meant for it, keeps a ledger of the group and says who paid', async () => {
    const group = it.server.group({ id: -1_000 - ann.id, title: 'Flat 5' });
    const [bob, there] = [someone(it, { firstName: 'Bob' }).in(group), ann.in(group)];
    bob.sendText('Pizza 30 EUR');
    there.sendText('Pizza 24 EUR @expenses_test_bot');
    const draft = await there.hears('Pizza');
    expect(draft.text).toContain('€24.00');
    expect(draft.text).toContain('paid by Ann');

    expect(await bob.hearsAnswer(bob.tap('🍽️ Food & Dining'))).toBe('This belongs to somebody else.');
    expect(await there.hearsAnswer(there.tap('🍽️ Food & Dining'))).toBe('Saved');
    expect(await stored(ann)).toEqual([]);

    // In a group the question is answered by replying to it, and whoever changes an expense did not pay for it.
    there.tap('✏️ Edit');
    await there.hears(withButton('Amount'));
    there.tap('Amount');
    there.sendText('25', { replyTo: await there.hears('Write the right amount') });
    const changed = await there.hears('€25.00');
    bob.sendText('26', { replyTo: changed });
    expect((await bob.hears('€26.00')).text).toContain('paid by Ann');

    const chat = await it.unitOfWork.repositories.telegramChats.get(12345, -1_000 - ann.id);
    const ledger = await it.unitOfWork.repositories.ledgers.get(chat?.ledgerId ?? '');
    expect(ledger?.name).toBe('Flat 5');
    expect(await it.unitOfWork.repositories.expenses.page(chat?.ledgerId ?? '', {}, 1, 10)).toMatchObject({ total: 1 });
  });
});

describe('a client that sends what it likes', () => {
  test('changes no message that has buttons of somebody else', async () => {
    const group = it.server.group({ id: -5_000 - ann.id, title: 'Flat 6' });
    const [bob, there] = [someone(it, { firstName: 'Bob' }).in(group), ann.in(group)];
    there.sendText('Pizza 24 EUR @expenses_test_bot');
    const card = await there.hears('Pizza');
    const crafted = { text: 'x', callback_data: `td.${bob.id.toString(36)}` };
    expect(await bob.hearsAnswer(bob.tap(crafted, { on: card }))).toBe('This belongs to somebody else.');
    expect(card.deleted).toBe(false);
  });

  test('makes no token in a group', async () => {
    const group = it.server.group({ id: -6_000 - ann.id, title: 'Flat 7' });
    const there = ann.in(group);
    there.sendText('/recent');
    const message = await there.hears(() => true);
    const crafted = { text: 'x', callback_data: `tm.${ann.id.toString(36)}.w` };
    expect(await there.hearsAnswer(there.tap(crafted, { on: message }))).toContain('private chat');
  });

  test('is not heard in a group when it changes a message that was none of ours', async () => {
    const group = it.server.group({ id: -7_000 - ann.id, title: 'Flat 8' });
    const there = ann.in(group);
    const chatter = there.sendText('hello all');
    there.editText(chatter, 'hello all 5 EUR');
    there.sendText('Pizza 24 EUR @expenses_test_bot');
    await there.hears('Pizza');
    expect(there.chat.botMessages).toHaveLength(1);
  });
});
