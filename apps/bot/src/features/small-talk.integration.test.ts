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
    ['en', 'What can you do?', 'I keep track of what you spend.'],
    ['en', 'bye', 'See you, Ann!'],
    ['es', 'hola', '¡Hola, Ann! 👋 Escríbeme lo que gastaste: Café 4,50.'],
    ['fr', 'merci', 'Avec plaisir ! 😊 Écris-moi ce que tu as dépensé'],
    ['de', 'danke', 'Gern geschehen! 😊 Schreib mir, was du ausgegeben hast'],
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
