import type { Person } from '@expenses/testing';
import { botOfFile, withButton } from '../test-support/bot-of-file.ts';
import { NOW } from '../test-support/bot-under-test.ts';

let ann: Person;
let lastId = 0;

const it = await botOfFile();

/** Each test has an Ann of its own. */
beforeEach(() => {
  lastId += 1;
  it.now = NOW;
  ann = it.person({ id: lastId });
});

/** What is stored of Ann's, as "amount currency day description", newest first. */
async function stored(person = ann): Promise<readonly string[]> {
  const expenses = await it.expenses(person);
  return expenses.map(({ amount, currency, occurredOn, description }) =>
    [amount.toFixed(2), currency, occurredOn, description].join(' '),
  );
}

async function categoryOf(person = ann): Promise<string | undefined> {
  const [expense] = await it.expenses(person);
  const category = await it.unitOfWork.repositories.categories.get(expense?.ledgerId ?? '', expense?.categoryId ?? '');
  return category?.name;
}

describe('a draft', () => {
  test('a sentence becomes one, and a tap saves it', async () => {
    ann.sendText('Coffee at Starbucks 4.50 EUR yesterday');
    const draft = await ann.hears('Starbucks');
    expect(draft.text).toContain('€4.50');
    expect(draft.text).toContain('yesterday');
    expect(draft.keyboard[0]?.[0]?.text).toBe('🍽️ Food & Dining');
    expect(await stored()).toEqual([]);

    expect(await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'))).toBe('Saved');
    const saved = await ann.hears('Saved');
    expect(saved.messageId).toBe(draft.messageId);
    expect(saved.keyboard.flat().map(({ text }) => text)).toEqual(['↩️ Undo', '✏️ Edit']);
    expect(await stored()).toEqual(['4.50 EUR 2026-03-02 Coffee at Starbucks']);
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
    expect(await categoryOf()).toBe('Insurance');

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
    expect(await stored()).toHaveLength(1);
  });

  test('cancelling it saves nothing, and a stale button of it says so', async () => {
    ann.sendText('Lunch 12 EUR');
    const draft = await ann.hears('Lunch');
    const save = draft.keyboard[0]?.[0] ?? { text: '' };

    ann.tap('✖️ Cancel');
    await ann.hears('Cancelled: Lunch');

    expect(await ann.hearsAnswer(ann.tap(save, { on: draft }))).toBe('Cancelled');
    expect(await stored()).toEqual([]);
  });

  test('it expires after seven days, and its buttons say so', async () => {
    ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    it.now = new Date(NOW.getTime() + 8 * 24 * 60 * 60 * 1000);

    expect(await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'))).toBe('This has expired. Send it again.');
    await ann.hears('Expired: Lunch');
    expect(await stored()).toEqual([]);
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
    expect((await stored()).toSorted()).toEqual([
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
    expect(await stored()).toHaveLength(2);
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
    expect(await stored()).toEqual([]);
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
    expect(await stored()).toHaveLength(2);
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
    expect(await stored()).toEqual(['23.40 EUR 2026-03-03 taxi to the airport']);
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
    expect(await stored()).toEqual(['23.40 EUR 2026-03-03 taxi to the airport']);
  });

  test('of two possible amounts the right one is a tap away', async () => {
    ann.sendText('Dinner 80 or 90 EUR');
    const asked = await ann.hears('Which of these is the amount?');
    expect(asked.keyboard.flat().map(({ text }) => text)).toEqual(expect.arrayContaining(['€80.00', '€90.00']));
    ann.tap('€80.00');
    await ann.hears('Tap the category');
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    expect(await stored()).toEqual([expect.stringMatching(/^80\.00 EUR/)]);
  });

  test('a day to come is asked about, and can be kept', async () => {
    ann.sendText('Concert ticket 60 EUR on 2026-05-01');
    await ann.hears('That day is still to come');
    ann.tap(/^Keep/);
    await ann.hears('Tap the category');
    ann.tap('🎬 Entertainment');
    await ann.hears('Saved');
    expect(await stored()).toEqual([expect.stringContaining('60.00 EUR 2026-05-01')]);
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
    expect(await stored()).toEqual([expect.stringContaining(day)]);
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
  expect(await stored()).toEqual([expect.stringContaining('60.00 EUR 2026-03-03')]);

  it.now = NOW;
  ann.tap('✏️ Edit');
  await ann.hears(withButton('Date'));
  ann.tap('Date');
  await ann.hears('Write the right day');
  it.now = new Date(NOW.getTime() + 2 * 24 * 60 * 60 * 1000);
  ann.tap('Yesterday');
  await ann.hears('Changed');
  expect(await stored()).toEqual([expect.stringContaining('60.00 EUR 2026-03-02')]);
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
    expect(await stored()).toEqual([]);
  });

  test('a reply that is no correction changes nothing', async () => {
    ann.sendText('Lunch 12 EUR');
    ann.sendText('thanks!', { replyTo: await ann.hears('Lunch') });
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
    expect(await stored()).toEqual([expected]);
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
    expect(await stored()).toEqual(['12.50 EUR 2026-03-03 Lunch']);
  });

  test('changing the message changes its draft', async () => {
    const message = ann.sendText('Lunch 12 EUR');
    const draft = await ann.hears('Lunch');
    ann.editText(message, 'Lunch 21 EUR yesterday');
    const changed = await ann.hears('€21.00');
    expect(changed.messageId).toBe(draft.messageId);
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    expect(await stored()).toEqual([expect.stringMatching(/^21\.00 EUR 2026-03-02/)]);
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

describe('a saved expense', () => {
  async function save(text: string): Promise<void> {
    ann.sendText(text);
    const draft = await ann.hears(({ keyboard }) => keyboard.length > 0);
    ann.tap(draft.keyboard[0]![0]!, { on: draft });
    await ann.hears('Saved');
  }

  test('can be undone and restored', async () => {
    await save('Lunch 12 EUR');
    expect(await ann.hearsAnswer(ann.tap('↩️ Undo'))).toBe('Removed');
    await ann.hears('Removed');
    expect(await stored()).toEqual([]);

    expect(await ann.hearsAnswer(ann.tap('♻️ Restore'))).toBe('Restored');
    await ann.hears('Saved');
    expect(await stored()).toEqual(['12.00 EUR 2026-03-03 Lunch']);
  });

  test.each([
    ['no, 5.40', '5.40 EUR 2026-03-03 Lunch'],
    ['yesterday', '12.00 EUR 2026-03-02 Lunch'],
    ['12 USD', '12.00 USD 2026-03-03 Lunch'],
  ])('a reply to its message corrects it: %s', async (reply, expected) => {
    await save('Lunch 12 EUR');
    ann.sendText(reply, { replyTo: await ann.hears('Saved') });
    await ann.hears('Changed');
    expect(await stored()).toEqual([expected]);
  });

  test('a category in a reply is learned', async () => {
    await save('Zorblatt 12 EUR');
    ann.sendText('health', { replyTo: await ann.hears('Saved') });
    await ann.hears('🩺 Health');
    ann.sendText('Zorblatt 20 EUR');
    const next = await ann.hears(({ text, keyboard }) => text?.includes('€20.00') === true && keyboard.length > 0);
    expect(next.keyboard[0]?.[0]?.text).toBe('🩺 Health');
  });

  test.each([
    ['Amount', 'Write the right amount', '15.20', '15.20 EUR 2026-03-03 Lunch'],
    ['Date', 'Write the right day', 'yesterday', '12.00 EUR 2026-03-02 Lunch'],
    ['Currency', 'Which currency?', 'USD', '12.00 USD 2026-03-03 Lunch'],
    ['Description', 'What was it?', 'Brunch', '12.00 EUR 2026-03-03 Brunch'],
  ])('%s can be changed by a button', async (button, question, said, expected) => {
    await save('Lunch 12 EUR');
    ann.tap('✏️ Edit');
    await ann.hears(withButton(button));
    ann.tap(button);
    await ann.hears(question);
    ann.sendText(said);
    await ann.hears('Changed');
    expect(await stored()).toEqual([expected]);
  });

  test('its category can be changed by a button', async () => {
    await save('Lunch 12 EUR');
    ann.tap('✏️ Edit');
    await ann.hears(withButton('Category'));
    ann.tap('Category');
    await ann.hears(withButton('✈️ Travel'));
    ann.tap('✈️ Travel');
    await ann.hears('Changed');
    expect(await categoryOf()).toBe('Travel');
  });

  test('giving up an edit never deletes it', async () => {
    await save('Lunch 12 EUR');
    ann.tap('✏️ Edit');
    await ann.hears(withButton('Amount'));
    ann.tap('Amount');
    await ann.hears('Write the right amount');
    ann.sendText('dinner 30 EUR');
    await ann.hears('dinner');
    expect(await stored()).toEqual(['12.00 EUR 2026-03-03 Lunch']);
  });

  test('changing the message that it came from changes it', async () => {
    const message = ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    ann.editText(message, 'Lunch 21 EUR');
    await ann.hears('€21.00');
    expect(await stored()).toEqual(['21.00 EUR 2026-03-03 Lunch']);
  });
});

describe('a correction that replies to nothing', () => {
  async function save(text: string): Promise<void> {
    ann.sendText(text);
    const draft = await ann.hears(({ keyboard }) => keyboard.length > 0);
    ann.tap(draft.keyboard[0]![0]!, { on: draft });
    await ann.hears('Saved');
  }

  test.each([
    ['no, 5.40', '€5.40'],
    ['No, yesterday', 'yesterday'],
    ['groceries instead', '🛒 Groceries'],
  ])('corrects the draft that was shown last: %s', async (said, shown) => {
    ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    ann.sendText(said);
    await ann.hears(shown);
    await it.server.waitFor(() => ann.chat.botMessages.filter(({ keyboard }) => keyboard.length > 0).length === 1);
    expect(await stored()).toEqual([]);
  });

  test('corrects the expense that was saved last, and again', async () => {
    await save('Bread 3 EUR');
    await save('Lunch 12 EUR');
    ann.sendText('no, 5.40');
    await ann.hears('Changed');
    ann.sendText('no, it was yesterday');
    await ann.hears('yesterday');
    expect((await stored()).toSorted()).toEqual(['3.00 EUR 2026-03-03 Bread', '5.40 EUR 2026-03-02 Lunch']);
  });

  test('corrects the expense that was opened from a list, as long as that was shown last', async () => {
    await save('Bread 3 EUR');
    await save('Lunch 12 EUR');
    ann.sendText('/recent');
    await ann.hears('The last expenses');
    ann.tap('✏️ 2');
    await ann.hears(/^Bread\n/);
    ann.sendText('no, 3.30');
    await ann.hears('€3.30');
    ann.sendText('Tea 2 EUR');
    const tea = await ann.hears('Tea');
    ann.sendText('no, 2.20');
    await ann.hears('€2.20');
    await it.server.waitFor(() => tea.text?.includes('see below'));
    expect((await stored()).toSorted()).toEqual(['12.00 EUR 2026-03-03 Lunch', '3.30 EUR 2026-03-03 Bread']);
  });

  test('a tap on another expense makes that the one that is meant', async () => {
    await save('Bread 3 EUR');
    ann.sendText('Lunch 12 EUR');
    const lunch = await ann.hears('Lunch');
    ann.sendText('/recent');
    await ann.hears('The last expenses');
    ann.tap('✏️ 1');
    await ann.hears(/^Bread\n/);
    ann.sendText('/cancel');
    await ann.hears('There is no open question');
    ann.tap('✏️ 1');
    await ann.hears(/^Bread\n/);
    await ann.hearsAnswer(ann.tap(lunch.keyboard[0]![0]!, { on: lunch }));
    ann.sendText('no, 13');
    await ann.hears('€13.00');
    expect((await stored()).toSorted()).toEqual(['13.00 EUR 2026-03-03 Lunch', '3.00 EUR 2026-03-03 Bread']);
  });

  test('is told where to go when it could mean several, or nothing', async () => {
    ann.sendText('no, 5.40');
    await ann.hears('Reply to the message that shows the expense');
    ann.sendText('coffee 3 EUR, bagel 4.50 EUR');
    await ann.hears('2 expenses');
    ann.sendText('no, 5.40');
    await ann.hears('Reply to the message that shows the expense');
    ann.tap('✅ Save all (2)');
    await ann.hears('2 saved');
    ann.sendText('no, 5.40');
    await ann.hears('Reply to the message that shows the expense');
    expect((await stored()).toSorted()).toEqual(['3.00 EUR 2026-03-03 coffee', '4.50 EUR 2026-03-03 bagel']);
  });

  test('what says more than a correction is an expense', async () => {
    ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    ann.sendText('no alcohol beer 5 EUR');
    await ann.hears(/beer/);
    expect(ann.chat.botMessages).toHaveLength(2);
  });
});

describe('saving without a tap', () => {
  async function switchOn(): Promise<void> {
    const { preference } = await it.services.people.identify(BigInt(ann.id));
    await it.unitOfWork.repositories.preferences.save({ ...preference, autoSave: true });
  }

  test('what is sure is saved at once, with Undo', async () => {
    await switchOn();
    ann.sendText('Coffee 4.50 EUR');
    await ann.hears('Saved for you');
    expect(await stored()).toEqual(['4.50 EUR 2026-03-03 Coffee']);
    ann.tap('↩️ Undo');
    await ann.hears('Removed');
    expect(await stored()).toEqual([]);
  });

  test('what is not sure waits for a tap', async () => {
    await switchOn();
    ann.sendText('Zorblatt 30 EUR');
    await ann.hears('Tap the category');
    expect(await stored()).toEqual([]);
  });
});

describe('a question and its answer', () => {
  /** The bot's messages that have the button, newest last. */
  const showing = (button: string) => ann.chat.botMessages.filter(withButton(button));

  async function editField(button: string): Promise<void> {
    ann.tap('✏️ Edit');
    await ann.hears(withButton(button));
    ann.tap(button);
  }

  test('the answer may be a reply to the question, for a draft and for a saved expense', async () => {
    ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    await editField('Amount');
    ann.sendText('15', { replyTo: await ann.hears('Write the right amount') });
    await ann.hears('€15.00');
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    await editField('Amount');
    ann.sendText('16', { replyTo: await ann.hears('Write the right amount') });
    await ann.hears('Changed');
    expect(await stored()).toEqual(['16.00 EUR 2026-03-03 Lunch']);
  });

  test('one place alone shows what is true, whichever way it was changed', async () => {
    ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    await editField('Date');
    await ann.hears('Write the right day');
    ann.tap('Yesterday');
    await ann.hears('Tap the category');
    await it.server.waitFor(() => showing('✏️ Edit').length === 1);
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    ann.sendText('13 EUR', { replyTo: await ann.hears('Saved') });
    await ann.hears('Changed');
    ann.sendText('14 EUR', { replyTo: await ann.hears('Changed') });
    await ann.hears('€14.00');
    await it.server.waitFor(() => showing('↩️ Undo').length === 1);
    expect(await stored()).toEqual(['14.00 EUR 2026-03-02 Lunch']);
  });

  test('a tap on another draft leaves the question open', async () => {
    ann.sendText('Lunch 12 EUR');
    const lunch = await ann.hears('Lunch');
    ann.sendText('taxi to the airport');
    await ann.hears('How much was it?');
    ann.tap(lunch.keyboard[0]![0]!, { on: lunch });
    await ann.hears('Saved');
    ann.sendText('23,40');
    await ann.hears('€23.40');
    expect(await stored()).toHaveLength(1);
  });

  test.each([
    ['Dinner 80 or 90 EUR', '90', '90.00 EUR 2026-03-03'],
    ['Concert ticket 60 EUR on 2026-05-01', 'yesterday', '60.00 EUR 2026-03-02'],
    ['Taxi 12.345 EUR', '12.34', '12.34 EUR 2026-03-03'],
  ])('%s is asked about, and the typed answer %s is understood', async (text, said, expected) => {
    ann.sendText(text);
    await ann.hears('❓');
    ann.sendText(said);
    const card = await ann.hears('Tap the category');
    ann.tap(card.keyboard[0]![0]!, { on: card });
    await ann.hears('Saved');
    expect(await stored()).toEqual([expect.stringContaining(expected)]);
  });

  test('a finer amount than its currency has is not saved as it is, and not shown as if it were settled', async () => {
    ann.sendText('Ramen 1200.50 JPY');
    const asked = await ann.hears('Which of these is the amount?');
    expect(asked.text).toContain('amount?');
    ann.tap('¥1,200');
    const card = await ann.hears('Tap the category');
    ann.tap(card.keyboard[0]![0]!, { on: card });
    await ann.hears('Saved');
    expect(await stored()).toEqual([expect.stringContaining('1200.00 JPY')]);
  });

  test('somebody who says what they spent does not answer what else was asked', async () => {
    ann.sendText('/timezone');
    await ann.hears(() => true);
    ann.sendText('Coffee 4.50 EUR');
    await ann.hears('Coffee');
    ann.sendText('Tea 3 EUR');
    await ann.hears('Tea');
  });

  test('a correction that replies to nothing that can be corrected is told where to go', async () => {
    ann.sendText('/help');
    ann.sendText('yesterday', { replyTo: await ann.hears('/recent') });
    await ann.hears('Reply to the message that shows the expense');
  });

  test('a refused message that is changed is read again', async () => {
    const message = ann.sendText('coffee -5 EUR');
    await ann.hears('without a minus sign');
    ann.editText(message, 'coffee 5 EUR');
    await ann.hears('€5.00');
  });
});

describe('a message that was changed after its expenses were saved', () => {
  async function saveAll(text: string, count: number) {
    const message = ann.sendText(text);
    await ann.hears(`${count} expenses`);
    ann.tap(`✅ Save all (${count})`);
    await ann.hears(`${count} saved`);
    return message;
  }

  test('what it says no more is removed, and one tap restores it', async () => {
    const message = await saveAll('coffee 4 EUR, cake 5 EUR', 2);
    ann.editText(message, 'cake 5 EUR');
    await ann.hears('Removed');
    expect(await stored()).toEqual(['5.00 EUR 2026-03-03 cake']);
    ann.tap('♻️ Restore');
    await ann.hears('Saved');
    expect(await stored()).toHaveLength(2);
  });

  test('an item that is added does not cross those that were there', async () => {
    const message = await saveAll('coffee 4 EUR, cake 5 EUR', 2);
    ann.editText(message, 'coffee 4 EUR, cake 5 EUR, taxi 20 EUR');
    const taxi = await ann.hears('taxi');
    ann.tap(taxi.keyboard[0]![0]!, { on: taxi });
    await it.server.waitFor(() => taxi.text?.includes('Saved'));
    ann.editText(message, 'coffee 4 EUR, cake 6 EUR, taxi 20 EUR');
    await ann.hears('€6.00');
    expect((await stored()).toSorted()).toEqual([
      '20.00 EUR 2026-03-03 taxi',
      '4.00 EUR 2026-03-03 coffee',
      '6.00 EUR 2026-03-03 cake',
    ]);
  });

  test('its day stays when it names none, though it is changed on another day', async () => {
    const message = ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    it.now = new Date(NOW.getTime() + 24 * 60 * 60 * 1000);
    ann.editText(message, 'Lunch 13 EUR');
    await ann.hears('€13.00');
    expect(await stored()).toEqual(['13.00 EUR 2026-03-03 Lunch']);
  });

  test('what it cannot become is said, and nothing changes', async () => {
    const message = ann.sendText('Ramen 12 EUR');
    const draft = await ann.hears('Ramen');
    ann.tap(draft.keyboard[0]![0]!, { on: draft });
    await ann.hears('Saved');
    ann.editText(message, 'Ramen 1000.5 JPY');
    await ann.hears('JPY has no decimals');
    expect(await stored()).toEqual(['12.00 EUR 2026-03-03 Ramen']);
  });
});

describe('what cannot be kept', () => {
  test.each([['y'.repeat(1500)], ['@expenses_test_bot']])('a description that is none is refused', async (said) => {
    ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    ann.tap('✏️ Edit');
    await ann.hears(withButton('Description'));
    ann.tap('Description');
    await ann.hears('What was it?');
    ann.sendText(said);
    await ann.hears(/1 to 500 characters|There is no text/);
    expect(await stored()).toEqual([]);
  });

  test('a category that was archived meanwhile is not saved to, and the draft shows what there is', async () => {
    ann.sendText('coffee 4 EUR, cake 5 EUR');
    await ann.hears('2 expenses');
    const person = await it.services.people.identify(BigInt(ann.id));
    const food = (await it.services.categories.list(person)).find(({ name }) => name === 'Food & Dining');
    await it.services.categories.update(person, food!.id, { archived: true });
    expect(await ann.hearsAnswer(ann.tap('✅ Save all (2)'))).toBe('2 still have a question.');
    expect(await stored()).toEqual([]);
    const [coffee] = ann.chat.botMessages;
    await it.server.waitFor(() => coffee!.keyboard.flat().every(({ text }) => text !== '🍽️ Food & Dining'));
  });
});

describe('a client that sends what it likes', () => {
  test('changes no message that has buttons of somebody else', async () => {
    const group = it.server.group({ id: -5000 - lastId, title: 'Flat 6' });
    const [bob, there] = [it.person({ id: 950 + (lastId % 40), firstName: 'Bob' }).in(group), ann.in(group)];
    there.sendText('Pizza 24 EUR @expenses_test_bot');
    const card = await there.hears('Pizza');
    const crafted = { text: 'x', callback_data: `td.${bob.id.toString(36)}` };
    expect(await bob.hearsAnswer(bob.tap(crafted, { on: card }))).toBe('This belongs to somebody else.');
    expect(card.deleted).toBe(false);
  });

  test('makes no token in a group', async () => {
    const group = it.server.group({ id: -6000 - lastId, title: 'Flat 7' });
    const there = ann.in(group);
    there.sendText('/recent');
    const message = await there.hears(() => true);
    const crafted = { text: 'x', callback_data: `tm.${ann.id.toString(36)}.w` };
    expect(await there.hearsAnswer(there.tap(crafted, { on: message }))).toContain('private chat');
  });

  test('is not heard in a group when it changes a message that was none of ours', async () => {
    const group = it.server.group({ id: -7000 - lastId, title: 'Flat 8' });
    const there = ann.in(group);
    const chatter = there.sendText('hello all');
    there.editText(chatter, 'hello all 5 EUR');
    there.sendText('Pizza 24 EUR @expenses_test_bot');
    await there.hears('Pizza');
    expect(there.chat.botMessages).toHaveLength(1);
  });
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
    expect(await stored()).toEqual([]);
  });

  test('a picture is answered kindly', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
    ann.sendPhoto({ fileName: 'receipt.png', bytes: png });
    await ann.hears('I read text');
  });
});

describe('in a group', () => {
  test('it reads what is meant for it, keeps a ledger of the group and says who paid', async () => {
    const group = it.server.group({ id: -1000 - lastId, title: 'Flat 5' });
    const [bob, there] = [it.person({ id: 900 + (lastId % 50), firstName: 'Bob' }).in(group), ann.in(group)];
    bob.sendText('Pizza 30 EUR');
    there.sendText('Pizza 24 EUR @expenses_test_bot');
    const draft = await there.hears('Pizza');
    expect(draft.text).toContain('€24.00');
    expect(draft.text).toContain('paid by Ann');

    expect(await bob.hearsAnswer(bob.tap('🍽️ Food & Dining'))).toBe('This belongs to somebody else.');
    expect(await there.hearsAnswer(there.tap('🍽️ Food & Dining'))).toBe('Saved');
    expect(await stored()).toEqual([]);

    // In a group the question is answered by replying to it, and whoever changes an expense did not pay for it.
    there.tap('✏️ Edit');
    await there.hears(withButton('Amount'));
    there.tap('Amount');
    there.sendText('25', { replyTo: await there.hears('Write the right amount') });
    const changed = await there.hears('€25.00');
    bob.sendText('26', { replyTo: changed });
    expect((await bob.hears('€26.00')).text).toContain('paid by Ann');

    const chat = await it.unitOfWork.repositories.telegramChats.get(12345, -1000 - lastId);
    const ledger = await it.unitOfWork.repositories.ledgers.get(chat?.ledgerId ?? '');
    expect(ledger?.name).toBe('Flat 5');
    expect(await it.unitOfWork.repositories.expenses.page(chat?.ledgerId ?? '', {}, 1, 10)).toMatchObject({ total: 1 });
  });
});
