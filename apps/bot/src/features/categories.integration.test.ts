import type { Person } from '@expenses/testing';
import { botOfFile, withButton } from '../test-support/bot-of-file.ts';
import { someone, spent } from '../test-support/spending.ts';

const it = await botOfFile();

describe('/categories', () => {
  test('shows what there is, in the language of the person', async () => {
    const ana = someone(it, { languageCode: 'es' });
    ana.sendText('/categories');
    const list = await ana.hears((message) => message.keyboard.length > 0);
    expect(list.keyboard).toHaveLength(9);
    expect(list.keyboard[0]!.map(({ text }) => text)).toEqual(['🍽️ Comida y restaurantes', '🛒 Supermercado']);
  });

  test.each([
    ['en', 'groceries', '🛒 Groceries'],
    ['en', 'food', '🍽️ Food & Dining'],
    ['es', 'SUPERMERCADO', '🛒 Supermercado'],
    ['es', 'educacion', '📚 Educación'],
    ['es', '🛒 Groceries', '🛒 Supermercado'],
  ])('opens the one that stands behind it, in %s: %s', async (languageCode, name, shown) => {
    const ana = someone(it, { languageCode });
    ana.sendText(`/categories ${name}`);
    const card = await ana.hears(shown);
    expect(card.keyboard).toHaveLength(3);
    await ana.hearsAnswer(ana.tap(card.keyboard[2]![0]!, { on: card }));
    await ana.hears(({ keyboard }) => keyboard.length === 9);
  });

  test.each(['Pets', 'e', '<b>'])(
    'says that there is none of that name, with those that there are: %s',
    async (name) => {
      const ann = someone(it);
      ann.sendText(`/categories ${name}`);
      const list = await ann.hears(`There is no category “${name}”.`);
      expect(list.keyboard).toHaveLength(9);
    },
  );

  test('adds one with its emoji, and offers it from then on', async () => {
    const ann = someone(it);
    ann.sendText('/categories');
    await ann.hears('16 in use');
    await ann.hearsAnswer(ann.tap('➕ Add'));
    await ann.hears('What is the new category called?');

    ann.sendText('🐕 Pets');

    const list = await ann.hears('Added: 🐕 Pets');
    expect(list.text).toContain('17 in use');
    expect(await names(ann)).toContain('🐕 Pets');
    ann.sendText('vet for the dog 40');
    await ann.hears('€40.00');
  });

  test('a number may be in its name; a price is an expense, and takes the place of the question', async () => {
    const ann = someone(it);
    await opened(ann);
    await ann.hearsAnswer(ann.tap('➕ Add'));
    await ann.hears('What is the new category called?');
    ann.sendText('Top 10');
    await ann.hears('Added: 🏷️ Top 10');
    await ann.hearsAnswer(ann.tap('➕ Add'));
    await ann.hears('What is the new category called?');
    ann.sendText('Taxi 12 EUR');
    await ann.hears('€12.00');
    expect(await names(ann)).toHaveLength(17);
  });

  test('adds one without an emoji, whose name is no markup', async () => {
    const ann = someone(it);
    await opened(ann);
    await ann.hearsAnswer(ann.tap('➕ Add'));
    await ann.hears('What is the new category called?');
    ann.sendText('  <b>Tom  &  Jerry ');
    await ann.hears('Added: 🏷️ <b>Tom & Jerry');
    expect(await names(ann)).toContain('🏷️ <b>Tom & Jerry');
  });

  test.each([
    ['groceries', 'There is 🛒 Groceries already.'],
    ['🐕', 'That is no name for a category'],
    ['x'.repeat(61), 'That is no name for a category'],
  ])('asks again when the name is %j', async (name, said) => {
    const ann = someone(it);
    await opened(ann);
    await ann.hearsAnswer(ann.tap('➕ Add'));
    await ann.hears('What is the new category called?');
    ann.sendText(name);
    await ann.hears(said);
    ann.sendText('Garden');
    await expect(ann.hears('Added: 🏷️ Garden')).resolves.toBeDefined();
  });

  test("a name is taken, too, by a category that is shown so in the person's language", async () => {
    const ana = someone(it, { languageCode: 'es' });
    ana.sendText('/categories');
    await ana.hears((message) => message.keyboard.length > 0);
    await ana.hearsAnswer(ana.tap(/➕/));
    await ana.hears((message) => message.keyboard.length === 0);
    ana.sendText('SUPERMERCADO');
    await ana.hears('🛒 Supermercado');
    expect(await names(ana)).toHaveLength(16);
  });

  test('renames one, and keeps its emoji unless another is written', async () => {
    const ann = someone(it);
    await opened(ann);
    await ann.hearsAnswer(ann.tap('🛒 Groceries'));
    await ann.hears(/^🛒 Groceries$/);
    await ann.hearsAnswer(ann.tap('Name'));
    await ann.hears('What shall it be called?');
    ann.sendText('Food at home');
    await ann.hears('Changed: 🛒 Food at home');

    await ann.hearsAnswer(ann.tap('🛒 Food at home'));
    await ann.hears(/^🛒 Food at home$/);
    await ann.hearsAnswer(ann.tap('Name'));
    await ann.hears('What shall it be called?');
    ann.sendText('Fridge 🧊');
    await ann.hears('Changed: 🧊 Fridge');
    expect(await names(ann)).toContain('🧊 Fridge');
  });

  test('does not rename one to the name of another, but corrects the case of its own', async () => {
    const ann = someone(it);
    await opened(ann);
    await ann.hearsAnswer(ann.tap('🛒 Groceries'));
    await ann.hearsAnswer(ann.tap('Name'));
    await ann.hears('What shall it be called?');
    ann.sendText('shopping');
    await ann.hears('There is 🛍️ Shopping already.');
    ann.sendText('?!');
    await ann.hears('That is no name for a category');
    ann.sendText('GROCERIES');
    await expect(ann.hears('Changed: 🛒 GROCERIES')).resolves.toBeDefined();
  });

  test('that is of a ledger that the person has left for another is renamed no more', async () => {
    const ann = someone(it);
    await opened(ann);
    await ann.hearsAnswer(ann.tap('🛒 Groceries'));
    await ann.hearsAnswer(ann.tap('Name'));
    await ann.hears('What shall it be called?');
    const person = await it.services.people.identify(BigInt(ann.id));
    const { ledgers, categories } = it.unitOfWork.repositories;
    const house = await ledgers.add({ name: 'House', baseCurrency: 'EUR', ownerId: person.user.id });
    await it.services.ledgers.switchTo(person, house.id);
    ann.sendText('Food shops');
    await ann.hears('That category is not there any more.');
    expect((await categories.list(person.ledger.id)).map(({ name }) => name)).toContain('Groceries');
  });

  test('in a group is asked for until there is a name, by replies', async () => {
    const ann = someone(it).in(it.server.group({ id: -9_101, title: 'Flat' }));
    ann.sendText('/categories@expenses_test_bot');
    await ann.hears('in use');
    await ann.hearsAnswer(ann.tap('🛒 Groceries'));
    await ann.hearsAnswer(ann.tap('Name'));
    ann.sendText('?!', { replyTo: await ann.hears('What shall it be called?') });
    ann.sendText('Food shops', { replyTo: await ann.hears('That is no name for a category') });
    await expect(ann.hears('Changed: 🛒 Food shops')).resolves.toBeDefined();
  });

  test('changes an emoji, and takes nothing else for one', async () => {
    const ann = someone(it);
    await opened(ann);
    await ann.hearsAnswer(ann.tap('🏷️ Other'));
    await ann.hearsAnswer(ann.tap('Emoji'));
    await ann.hears('Which emoji shall it have?');
    ann.sendText('stars ⭐⭐');
    await ann.hears('That is not one emoji.');
    ann.sendText('👨‍👩‍👧‍👦');
    await ann.hears('Changed: 👨‍👩‍👧‍👦 Other');
    expect(await names(ann)).toContain('👨‍👩‍👧‍👦 Other');
  });

  test('archives one and brings it back; it is listed last meanwhile', async () => {
    const ann = someone(it);
    await spent(it, ann, { category: 'Travel' });
    await opened(ann);
    await ann.hearsAnswer(ann.tap('✈️ Travel'));
    await ann.hears(/Travel$/);
    expect(await ann.hearsAnswer(ann.tap('🗄️ Archive'))).toBe('Archived');
    await ann.hears('no new one gets it');
    expect(await names(ann)).not.toContain('✈️ Travel');

    await ann.hearsAnswer(ann.tap('‹ Back'));
    const list = await ann.hears('15 in use, 1 archived');
    expect(list.keyboard.at(-2)!.at(-1)!.text).toBe('🗄️ ✈️ Travel');
    await ann.hearsAnswer(ann.tap('🗄️ ✈️ Travel'));
    await ann.hearsAnswer(ann.tap('Bring back'));
    await ann.hears(/^✈️ Travel$/);
    expect(await names(ann)).toContain('✈️ Travel');
  });

  test('says of a taken name that its category is archived', async () => {
    const ann = someone(it);
    await opened(ann);
    await ann.hearsAnswer(ann.tap('✈️ Travel'));
    await ann.hearsAnswer(ann.tap('🗄️ Archive'));
    await ann.hearsAnswer(ann.tap('‹ Back'));
    await ann.hearsAnswer(ann.tap('➕ Add'));
    await ann.hears('What is the new category called?');
    ann.sendText('travel');
    await expect(ann.hears('There is ✈️ Travel already, archived')).resolves.toBeDefined();
  });

  test('does not archive the last one in use', async () => {
    const ann = someone(it);
    await opened(ann);
    const person = await it.services.people.identify(BigInt(ann.id));
    const [last, ...others] = await it.services.categories.list(person);
    for (const { id } of others) await it.services.categories.update(person, id, { archived: true });

    await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'));
    expect(await ann.hearsAnswer(ann.tap('🗄️ Archive'))).toMatch(/^This is the last one in use/);
    expect(await it.services.categories.list(person)).toEqual([last]);
  });

  test('a button of a category that is gone says so, and shows what there is', async () => {
    const ann = someone(it);
    await opened(ann);
    await ann.hearsAnswer(ann.tap('🏷️ Other'));
    await ann.hearsAnswer(ann.tap('Emoji'));
    await ann.hears('Which emoji shall it have?');
    const person = await it.services.people.identify(BigInt(ann.id));
    const other = (await it.services.categories.list(person)).find(({ name }) => name === 'Other');
    await it.services.categories.delete(person, other!.id);

    expect(await ann.hearsAnswer(ann.tap('🗄️ Archive'))).toBe('That category is not there any more.');
    await ann.hears('15 in use');
    ann.sendText('⭐');
    await ann.hears('That category is not there any more.');
  });

  test('many categories come in pages', async () => {
    const ann = someone(it);
    const person = await it.services.people.identify(BigInt(ann.id));
    for (let n = 1; n <= 6; n += 1) await it.services.categories.add(person, { name: `Own ${n}`, emoji: '⭐' });
    await opened(ann);
    await ann.hearsAnswer(ann.tap('›'));
    const list = await ann.hears(withButton('⭐ Own 6'));
    expect(list.keyboard.flat().map(({ text }) => text)).toEqual(['⭐ Own 5', '⭐ Own 6', '‹', '➕ Add']);
  });

  test('in a group the question asks for a reply, which is read', async () => {
    const group = it.server.group({ id: -100501, title: 'Flat' });
    const ann = someone(it).in(group);
    ann.sendText('/categories@expenses_test_bot');
    await ann.hears('16 in use');
    await ann.hearsAnswer(ann.tap('➕ Add'));
    const question = await ann.hears('What is the new category called?');
    expect(question.otherMarkup).toMatchObject({ force_reply: true });
    ann.sendText('🧹 Cleaning', { replyTo: question });
    await ann.hears('Added: 🧹 Cleaning');
  });
});

async function opened(person: Person): Promise<void> {
  person.sendText('/categories');
  await person.hears('in use');
}

/** The active categories in the database, as they are stored. */
async function names(person: Person): Promise<readonly string[]> {
  const owner = await it.services.people.identify(BigInt(person.id));
  return (await it.services.categories.list(owner)).map(({ emoji, name }) => `${emoji} ${name}`);
}
