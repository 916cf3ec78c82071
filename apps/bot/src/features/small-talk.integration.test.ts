import type { Person } from '@expenses/testing';
import { conversationsOfFile } from '../test-support/conversations.ts';
import { someone } from '../test-support/spending.ts';

const { it, newAnn, save, stored } = await conversationsOfFile();

let ann: Person;

beforeEach(() => {
  ann = newAnn();
});

describe('small talk', () => {
  test.each([
    ['en', 'hello', 'Hello Ann! 👋 Write me what you spent: Coffee 4.50.'],
    ['en', 'merci', 'You’re welcome! 😊 Write me what you spent: Coffee 4.50.'],
    ['en', 'ok', 'Write me what you spent: Coffee 4.50. /help shows'],
    ['en', '👍', 'Write me what you spent'],
    ['en', 'What can you do?', 'I keep track of what you spend; /report shows it.'],
    ['en', 'bye', 'See you, Ann!'],
    ['es', 'hola', '¡Hola, Ann! 👋 Escríbeme lo que gastaste: Café 4,50.'],
    ['fr', 'merci', 'Avec plaisir ! 😊 Écris-moi ce que tu as dépensé'],
    ['de', 'danke', 'Gern geschehen! 😊 Schreib mir, was du ausgegeben hast'],
    ['it', 'grazie mille', 'Prego! 😊 Scrivimi quanto hai speso'],
    ['it', 'ciao', 'Ciao Ann! 👋 Scrivimi quanto hai speso'],
    ['pt', 'obrigado', 'De nada! 😊 Escreva o que gastou'],
    ['ru', 'спасибо', 'Пожалуйста! 😊 Напишите, что потратили'],
  ])(
    'is answered kindly, with what one can write, and is no expense: in %s "%s"',
    async (languageCode, text, answer) => {
      const person = someone(it, { firstName: 'Ann', languageCode });
      person.sendText(text);
      const said = await person.hears(answer);
      expect(said.keyboard).toEqual([]);
      expect(await it.unitOfWork.repositories.drafts.findBySource(12345, person.id, 1)).toEqual([]);
      person.sendText('/cancel');
      await person.hears();
      expect(person.chat.botMessages).toHaveLength(2);
    },
  );

  test.each([
    ['coffee', 'How much was it?'],
    ['thank you card', 'How much was it?'],
    ['thanks to Bob 5 EUR', '€5.00'],
    ['danke, Kaffee 2,50', '€2.50'],
    ['hello kitty bag 20', '€20.00'],
  ])('beside an expense it is a part of that: %s', async (text, shown) => {
    ann.sendText(text);
    await ann.hears(shown);
  });

  test.each(['thanks!', 'ok', '👍', 'no'])('"%s" to a draft is told that it is not saved yet', async (text) => {
    ann.sendText('Lunch 12 EUR');
    const draft = await ann.hears('Lunch');
    ann.sendText(text);
    await ann.hears('Not saved yet: Lunch, €12.00. Tap its category to save it, or ✖️ Cancel.');
    ann.sendText(text, { replyTo: draft });
    await ann.hears('Not saved yet: Lunch');
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    expect(await stored(ann)).toHaveLength(1);
  });

  test('to several drafts it is told how many are not saved', async () => {
    ann.sendText('coffee 3 EUR, bagel 4.50 EUR');
    await ann.hears('2 expenses');
    ann.sendText('thanks');
    await ann.hears('2 expenses are not saved yet. Tap ✅ Save all (2), or the category of each.');
  });

  test('to what is saved it is small talk again', async () => {
    await save(ann, 'Lunch 12 EUR');
    ann.sendText('thanks');
    const answer = await ann.hears('You’re welcome!');
    ann.sendText('👍', { replyTo: answer });
    await ann.hears('Write me what you spent');
  });

  test('"no" to what is saved is told how to correct it', async () => {
    await save(ann, 'Lunch 12 EUR');
    ann.sendText('no!');
    const answer = await ann.hears('Write an amount, a day, a category or a currency.');
    ann.sendText('no', { replyTo: answer.messageId - 2 });
    await ann.hears('Write an amount');
  });

  test('to a question that was left, it is asked again, and its answer is taken', async () => {
    ann.sendText('taxi to the airport');
    await ann.hears('How much was it?');
    ann.sendText('/cancel');
    await ann.hears('never mind');
    ann.sendText('ok');
    await ann.hears(/taxi to the airport\n❓ How much was it\?$/);
    ann.sendText('23.40');
    await ann.hears('€23.40');
  });

  test.each(['/timezone', '/currency', '/language'])(
    'it answers no question of %s, which waits on',
    async (command) => {
      ann.sendText(command);
      await ann.hears();
      ann.sendText('ok thanks');
      await ann.hears('You’re welcome!');
      ann.sendText('nowhere at all');
      await ann.hears(/“nowhere at all”/);
    },
  );

  test('in a group it is answered when it is said to the bot, and nods are not', async () => {
    const group = it.server.group({ id: -3_000 - ann.id, title: 'Flat' });
    const there = ann.in(group);
    there.sendText('hello');
    there.sendText('@expenses_test_bot ok');
    there.sendText('@expenses_test_bot hello!');
    const answer = await there.hears('Hello Ann! 👋 I keep the expenses of Flat');
    expect(answer.text).toContain('Mention me: @expenses_test_bot pizza 24');
    there.sendText('thanks', { replyTo: answer });
    expect((await there.hears('You’re welcome')).text).toBe('You’re welcome! 😊');
    there.sendText('👍', { replyTo: answer });
    there.sendText('Pizza 24 EUR @expenses_test_bot');
    const draft = await there.hears('Pizza');
    there.sendText('ok', { replyTo: draft });
    await there.hears('Not saved yet: Pizza');
    expect(there.chat.botMessages).toHaveLength(4);
  });
});

describe('what is no expense, and no small talk either', () => {
  test.each(['undo', 'Report', 'help', 'cancel'])(
    'the word of a command is told to be one, and neither done nor drafted: %s',
    async (text) => {
      await save(ann, 'Lunch 12 EUR');
      ann.sendText('taxi to the airport');
      await ann.hears('How much was it?');
      ann.sendText(text);
      await ann.hears(`Did you mean /${text.toLowerCase()}?`);
      expect(await stored(ann)).toHaveLength(1);
      ann.sendText('23.40');
      await ann.hears('€23.40');
    },
  );

  test('it is a description where one is asked for', async () => {
    ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    ann.tap('✏️ Edit');
    await ann.hears(({ keyboard }) => keyboard.flat().some(({ text }) => text === 'Description'));
    ann.tap('Description');
    await ann.hears('What was it?');
    ann.sendText('Report');
    await ann.hears(/^Report\n/);
  });

  test('a question is answered with what there is to do', async () => {
    ann.sendText('How much did I spend this month?');
    await ann.hears('I keep track of what you spend; /report shows it.');
    ann.sendText('lunch for twelve euros, right?');
    await ann.hears('€12.00');
  });

  test.each(['USD', 'usd', '$', 'CHF'])(
    'a currency alone, where nothing was shown, is that of amounts without one: %s',
    async (text) => {
      ann.sendText('/start');
      await ann.hears('I take amounts without a currency as EUR');
      ann.sendText(text);
      await ann.hears(/now taken for|Which of these/);
      expect(await it.unitOfWork.repositories.drafts.findBySource(12345, ann.id, 4)).toEqual([]);
    },
  );

  test.each(['pen', 'cup', 'gel'])('a word that is a code too is an expense: %s', async (text) => {
    ann.sendText(text);
    await ann.hears('How much was it?');
  });

  test.each([
    ['USD', '$12.00'],
    ['yesterday', 'yesterday'],
  ])('a day or a currency alone means the draft that was shown last: %s', async (text, shown) => {
    ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    ann.sendText(text);
    expect((await ann.hears(shown)).text).toContain('Lunch');
  });

  test('it changes nothing that is saved, and none of several', async () => {
    ann.sendText('yesterday');
    await ann.hears('Tell me what you spent');
    await save(ann, 'Lunch 12 EUR');
    ann.sendText('yesterday');
    await ann.hears('Reply to the message that shows the expense.');
    ann.sendText('coffee 3 EUR, bagel 4.50 EUR');
    await ann.hears('2 expenses');
    ann.sendText('USD');
    await ann.hears('Reply to the message that shows the expense.');
    expect(await stored(ann)).toEqual(['12.00 EUR 2026-03-03 Lunch']);
  });

  test('a message that is changed to small talk takes back what came of it', async () => {
    const drafted = ann.sendText('Tea 2 EUR');
    await ann.hears('Tea');
    ann.editText(drafted, 'hello');
    await ann.hears('Cancelled: Tea');
    const saved = ann.sendText('Lunch 12 EUR');
    await ann.hears('Lunch');
    ann.tap('🍽️ Food & Dining');
    await ann.hears('Saved');
    ann.editText(saved, 'thanks');
    await ann.hears('Removed: Lunch');
    expect(await stored(ann)).toEqual([]);
  });

  test('in a group, who names the bot while something is asked says something else', async () => {
    const there = ann.in(it.server.group({ id: -4_000 - ann.id, title: 'Flat' }));
    there.sendText('@expenses_test_bot taxi');
    const asked = await there.hears('How much was it?');
    there.sendText('@expenses_test_bot coffee');
    await there.hears(/^coffee\n/);
    there.sendText('a lot', { replyTo: asked });
    await there.hears('I could not read');
    there.sendText('@expenses_test_bot');
    await there.hears('Mention me: @expenses_test_bot pizza 24');
    there.sendText('/recent');
    await there.hears('There are no expenses yet. Mention me');
  });
});
