import type { Person } from '@expenses/testing';
import { withButton } from '../test-support/bot-of-file.ts';
import { conversationsOfFile } from '../test-support/conversations.ts';

const { it, newAnn, save, stored } = await conversationsOfFile();

let ann: Person;

beforeEach(() => {
  ann = newAnn();
});

describe('a correction that replies to nothing', () => {
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
    expect(await stored(ann)).toEqual([]);
  });

  test('corrects the expense that was saved last, and again', async () => {
    await save(ann, 'Bread 3 EUR');
    await save(ann, 'Lunch 12 EUR');
    ann.sendText('no, 5.40');
    await ann.hears('Changed');
    ann.sendText('no, it was yesterday');
    await ann.hears('yesterday');
    expect((await stored(ann)).toSorted()).toEqual(['3.00 EUR 2026-03-03 Bread', '5.40 EUR 2026-03-02 Lunch']);
  });

  test('corrects the expense that was opened from a list, as long as that was shown last', async () => {
    await save(ann, 'Bread 3 EUR');
    await save(ann, 'Lunch 12 EUR');
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
    expect((await stored(ann)).toSorted()).toEqual(['12.00 EUR 2026-03-03 Lunch', '3.30 EUR 2026-03-03 Bread']);
  });

  test('a tap on another expense makes that the one that is meant', async () => {
    await save(ann, 'Bread 3 EUR');
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
    expect((await stored(ann)).toSorted()).toEqual(['13.00 EUR 2026-03-03 Lunch', '3.00 EUR 2026-03-03 Bread']);
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
    expect((await stored(ann)).toSorted()).toEqual(['3.00 EUR 2026-03-03 coffee', '4.50 EUR 2026-03-03 bagel']);
  });

  test('what says more than a correction is an expense', async () => {
    ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    ann.sendText('no alcohol beer 5 EUR');
    await ann.hears(/beer/);
    expect(ann.chat.botMessages).toHaveLength(2);
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
    expect(await stored(ann)).toEqual(['16.00 EUR 2026-03-03 Lunch']);
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
    expect(await stored(ann)).toEqual(['14.00 EUR 2026-03-02 Lunch']);
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
    expect(await stored(ann)).toHaveLength(1);
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
    expect(await stored(ann)).toEqual([expect.stringContaining(expected)]);
  });

  test('a finer amount than its currency has is not saved as it is, and not shown as if it were settled', async () => {
    ann.sendText('Ramen 1200.50 JPY');
    const asked = await ann.hears('Which of these is the amount?');
    expect(asked.text).toContain('amount?');
    ann.tap(/^¥1,200/);
    const card = await ann.hears('Tap the category');
    ann.tap(card.keyboard[0]![0]!, { on: card });
    await ann.hears('Saved');
    expect(await stored(ann)).toEqual([expect.stringContaining('1200.00 JPY')]);
  });

  test('who replies to a draft means that, though a name of a category was asked for', async () => {
    ann.sendText('Lunch 12 EUR');
    const card = await ann.hears('Lunch');
    ann.sendText('/categories');
    await ann.hears('Categories');
    ann.tap('➕ Add');
    await ann.hears('What is the new category called?');
    ann.sendText('yesterday', { replyTo: card });
    expect((await ann.hears('Lunch')).text).toContain('yesterday');
  });

  test('a reply to what one wrote means what came of that, and not what was shown last', async () => {
    const lunch = ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    await save(ann, 'Tea 2 EUR');
    ann.sendText('no, 15', { replyTo: lunch });
    await ann.hears('€15.00');
    await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'));
    expect((await stored(ann)).toSorted()).toEqual(['15.00 EUR 2026-03-03 Lunch', '2.00 EUR 2026-03-03 Tea']);
    ann.sendText('no, 16', { replyTo: lunch });
    await ann.hears('€16.00');

    const several = ann.sendText('coffee 3 EUR, bagel 4.50 EUR');
    await ann.hears('2 expenses');
    ann.sendText('no, 5', { replyTo: several });
    await ann.hears('Reply to the message that shows the expense.');
    ann.sendText('Cake', { replyTo: several });
    await ann.hears('How much was it?');
    ann.sendText('no, 17', { replyTo: lunch });
    expect((await ann.hears('€17.00')).text).toContain('Lunch');
  });

  test('who corrects what was cancelled is shown that it was', async () => {
    ann.sendText('Lunch 12 EUR');
    const card = await ann.hears('Lunch');
    await ann.hearsAnswer(ann.tap('✖️ Cancel'));
    ann.sendText('no, 5.40', { replyTo: card });
    await ann.hears('Cancelled: Lunch, €12.00');
    expect(await stored(ann)).toEqual([]);
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
