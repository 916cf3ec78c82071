import type { Person } from '@expenses/testing';
import { withButton } from '../test-support/bot-of-file.ts';
import { NOW } from '../test-support/bot-under-test.ts';
import { conversationsOfFile } from '../test-support/conversations.ts';

const { it, newAnn, save, stored, categoryOf } = await conversationsOfFile();

let ann: Person;

beforeEach(() => {
  ann = newAnn();
});

describe('a saved expense', () => {
  test('can be undone and restored', async () => {
    await save(ann, 'Lunch 12 EUR');
    expect(await ann.hearsAnswer(ann.tap('↩️ Undo'))).toBe('Removed');
    await ann.hears('Removed');
    expect(await stored(ann)).toEqual([]);

    expect(await ann.hearsAnswer(ann.tap('♻️ Restore'))).toBe('Restored');
    await ann.hears('Saved');
    expect(await stored(ann)).toEqual(['12.00 EUR 2026-03-03 Lunch']);
  });

  test.each([
    ['no, 5.40', '5.40 EUR 2026-03-03 Lunch'],
    ['yesterday', '12.00 EUR 2026-03-02 Lunch'],
    ['12 USD', '12.00 USD 2026-03-03 Lunch'],
  ])('a reply to its message corrects it: %s', async (reply, expected) => {
    await save(ann, 'Lunch 12 EUR');
    ann.sendText(reply, { replyTo: await ann.hears('Saved') });
    await ann.hears('Changed');
    expect(await stored(ann)).toEqual([expected]);
  });

  test('a category in a reply is learned', async () => {
    await save(ann, 'Zorblatt 12 EUR');
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
    await save(ann, 'Lunch 12 EUR');
    ann.tap('✏️ Edit');
    await ann.hears(withButton(button));
    ann.tap(button);
    await ann.hears(question);
    ann.sendText(said);
    await ann.hears('Changed');
    expect(await stored(ann)).toEqual([expected]);
  });

  test('its category can be changed by a button', async () => {
    await save(ann, 'Lunch 12 EUR');
    ann.tap('✏️ Edit');
    await ann.hears(withButton('Category'));
    ann.tap('Category');
    await ann.hears(withButton('✈️ Travel'));
    ann.tap('✈️ Travel');
    await ann.hears('Changed');
    expect(await categoryOf(ann)).toBe('Travel');
  });

  test('a word with a number is a description when one is asked for; a price is another expense', async () => {
    await save(ann, 'Hotel 80 EUR');
    ann.tap('✏️ Edit');
    await ann.hears(withButton('Description'));
    ann.tap('Description');
    await ann.hears('Write a few words');
    ann.sendText('Taxi 12.50');
    await ann.hears('€12.50');
    ann.sendText('Room 12');
    await ann.hears('Changed');
    expect(await stored(ann)).toEqual(['80.00 EUR 2026-03-03 Room 12']);
  });

  test('giving up an edit never deletes it', async () => {
    await save(ann, 'Lunch 12 EUR');
    ann.tap('✏️ Edit');
    await ann.hears(withButton('Amount'));
    ann.tap('Amount');
    await ann.hears('Write the right amount');
    ann.sendText('dinner 30 EUR');
    await ann.hears('dinner');
    expect(await stored(ann)).toEqual(['12.00 EUR 2026-03-03 Lunch']);
  });

  test('changing the message that it came from changes it', async () => {
    const message = ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    ann.editText(message, 'Lunch 21 EUR');
    await ann.hears('€21.00');
    expect(await stored(ann)).toEqual(['21.00 EUR 2026-03-03 Lunch']);
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
    expect(await stored(ann)).toEqual(['4.50 EUR 2026-03-03 Coffee']);
    ann.tap('↩️ Undo');
    await ann.hears('Removed');
    expect(await stored(ann)).toEqual([]);
  });

  test('what is not sure waits for a tap', async () => {
    await switchOn();
    ann.sendText('Zorblatt 30 EUR');
    await ann.hears('Tap the category');
    expect(await stored(ann)).toEqual([]);
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
    expect(await stored(ann)).toEqual(['5.00 EUR 2026-03-03 cake']);
    ann.tap('♻️ Restore');
    await ann.hears('Saved');
    expect(await stored(ann)).toHaveLength(2);
  });

  test('an item that is added does not cross those that were there', async () => {
    const message = await saveAll('coffee 4 EUR, cake 5 EUR', 2);
    ann.editText(message, 'coffee 4 EUR, cake 5 EUR, taxi 20 EUR');
    const taxi = await ann.hears('taxi');
    ann.tap(taxi.keyboard[0]![0]!, { on: taxi });
    await it.server.waitFor(() => taxi.text?.includes('Saved'));
    ann.editText(message, 'coffee 4 EUR, cake 6 EUR, taxi 20 EUR');
    await ann.hears('€6.00');
    expect((await stored(ann)).toSorted()).toEqual([
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
    expect(await stored(ann)).toEqual(['13.00 EUR 2026-03-03 Lunch']);
  });

  test('nothing changes when it becomes a command', async () => {
    const message = ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'));
    ann.editText(message, '/recent');
    ann.sendText('/help');
    await ann.hears('/recent');
    expect(await stored(ann)).toEqual(['12.00 EUR 2026-03-03 Lunch']);
  });

  test('what it cannot become is said, and nothing changes', async () => {
    const message = ann.sendText('Ramen 12 EUR');
    const draft = await ann.hears('Ramen');
    ann.tap(draft.keyboard[0]![0]!, { on: draft });
    await ann.hears('Saved');
    ann.editText(message, 'Ramen 1000.5 JPY');
    await ann.hears('JPY has no decimals');
    expect(await stored(ann)).toEqual(['12.00 EUR 2026-03-03 Ramen']);
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
    await ann.hears(/1 to 500 characters|Hello Ann!/);
    expect(await stored(ann)).toEqual([]);
  });

  test('a tap on a category that was archived meanwhile says why nothing is saved', async () => {
    ann.sendText('coffee 4 EUR');
    const draft = await ann.hears('coffee');
    const person = await it.services.people.identify(BigInt(ann.id));
    const food = (await it.services.categories.list(person)).find(({ name }) => name === 'Food & Dining');
    await it.services.categories.update(person, food!.id, { archived: true });
    expect(await ann.hearsAnswer(ann.tap('🍽️ Food & Dining', { on: draft }))).toBe(
      'That category is not offered any more.',
    );
    expect(await stored(ann)).toEqual([]);
  });

  test('a category that was archived meanwhile is not saved to, and the draft shows what there is', async () => {
    ann.sendText('coffee 4 EUR, cake 5 EUR');
    await ann.hears('2 expenses');
    const person = await it.services.people.identify(BigInt(ann.id));
    const food = (await it.services.categories.list(person)).find(({ name }) => name === 'Food & Dining');
    await it.services.categories.update(person, food!.id, { archived: true });
    expect(await ann.hearsAnswer(ann.tap('✅ Save all (2)'))).toBe('2 still have a question.');
    expect(await stored(ann)).toEqual([]);
    const [coffee] = ann.chat.botMessages;
    await it.server.waitFor(() => coffee!.keyboard.flat().every(({ text }) => text !== '🍽️ Food & Dining'));
  });
});
