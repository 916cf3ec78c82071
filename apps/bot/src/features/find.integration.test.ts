import { botOfFile } from '../test-support/bot-of-file.ts';
import { someone, spent } from '../test-support/spending.ts';

const it = await botOfFile();

describe('/find', () => {
  test('asks what for', async () => {
    const ann = someone(it);
    ann.sendText('/find');
    await expect(ann.hears('What shall I look for?')).resolves.toBeDefined();
  });

  test('finds words in what was bought and in shops', async () => {
    const ann = someone(it);
    await spent(it, ann, { description: 'Latte', merchant: 'Blue Bottle' });
    await spent(it, ann, { description: 'a blue shirt' });
    await spent(it, ann, { description: 'bread' });
    ann.sendText('/find BLUE');
    const found = await ann.hears('2 expenses');
    expect(found.text).toContain('🔎 BLUE\n2 expenses');
    expect(found.text).toContain('a blue shirt');
    expect(found.text).toContain('Blue Bottle — Latte');
  });

  test('finds a category of a month, and opens what it found', async () => {
    const ann = someone(it);
    await spent(it, ann, { category: 'Groceries', description: 'milk', occurredOn: '2026-02-28' });
    await spent(it, ann, { category: 'Groceries', description: 'eggs', occurredOn: '2026-03-01' });
    await spent(it, ann, { category: 'Travel', description: 'train', occurredOn: '2026-02-28' });
    ann.sendText('/find groceries february');
    const found = await ann.hears('🛒 Groceries · February 2026 · 1 expense');
    expect(found.text).toContain('milk');
    await ann.hearsAnswer(ann.tap('✏️ 1'));
    await ann.hears(/^milk\n/);
  });

  test('finds an amount', async () => {
    const ann = someone(it);
    await spent(it, ann, { amount: '4.5', description: 'tea' });
    await spent(it, ann, { amount: '4.55', description: 'cake' });
    ann.sendText('/find 4.50');
    expect((await ann.hears('1 expense')).text).toContain('tea');
  });

  test('finds an amount in its currency alone', async () => {
    const ann = someone(it);
    await spent(it, ann, { amount: '4.5', description: 'tea' });
    await spent(it, ann, { amount: '4.5', currency: 'USD', description: 'cake' });
    ann.sendText('/find 4.50 USD');
    const found = await ann.hears('$4.50 (no rate yet) · 1 expense');
    expect(found.text).toContain('cake');
    expect(found.text).not.toContain('tea');
  });

  test('takes the words as they are when what they seem to mean finds nothing', async () => {
    const ann = someone(it);
    await spent(it, ann, { description: 'Slurpee at 7 Eleven', amount: '2' });
    ann.sendText('/find 7 eleven');
    await expect(ann.hears('Slurpee at 7 Eleven')).resolves.toBeDefined();
  });

  test('finds by the beginning of what is very long', async () => {
    const ann = someone(it);
    const long = 'a very long text '.repeat(10);
    await spent(it, ann, { description: long });
    ann.sendText(`/find ${long.trimEnd()} and more`);
    await expect(ann.hears('1 expense')).resolves.toBeDefined();
  });

  test('says when there is nothing, of whatever was looked for', async () => {
    const ann = someone(it);
    ann.sendText('/find <b>&');
    await expect(ann.hears('I found nothing for <b>&.')).resolves.toBeDefined();
  });

  test('turns pages, and knows what was looked for from its own message', async () => {
    const ann = someone(it);
    for (let n = 1; n <= 12; n += 1) await spent(it, ann, { description: `tea & cake <${n}>` });
    await spent(it, ann, { description: 'bread' });
    ann.sendText('/find tea & cake <');
    await ann.hears('page 1 of 2');
    await ann.hearsAnswer(ann.tap('›'));
    const second = await ann.hears('page 2 of 2');
    expect(second.text).toContain('🔎 tea & cake <\n12 expenses');
    expect(second.text).toContain('2. 🍽️ tea & cake <1>');
  });

  test('pages of a message that is gone have expired', async () => {
    const ann = someone(it);
    for (let n = 1; n <= 12; n += 1) await spent(it, ann, { description: `tea ${n}` });
    ann.sendText('/find tea');
    const found = await ann.hears('page 1 of 2');
    const next = found.keyboard.flat().find(({ text }) => text === '›');
    ann.chat.change(found.messageId, { deleted: true });
    expect(await ann.hearsAnswer(ann.tap(next!, { on: found }))).toBe('This button has expired.');
  });
});
