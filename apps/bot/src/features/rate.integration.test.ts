import type { ExchangeRate } from '@expenses/storage';
import type { Person } from '@expenses/testing';
import { Decimal } from 'decimal.js';
import { LANGUAGES } from '../i18n/languages.ts';
import { Translator } from '../i18n/translator.ts';
import { botOfFile, labelsOf, withButton } from '../test-support/bot-of-file.ts';
import { someone, spent } from '../test-support/spending.ts';

const it = await botOfFile();
const { rates } = it.unitOfWork.repositories;

/** One euro, the day before the tests' today; nobody publishes a rate of the Argentine peso. */
beforeAll(() => rates.put([ecb('USD', '1.0860'), ecb('PLN', '4.2731'), ecb('JPY', '162.15')]));

function ecb(quote: string, rate: string): ExchangeRate {
  return { source: 'ecb', base: 'EUR', quote, rateDate: '2026-03-02', rate: new Decimal(rate) };
}

/** What is kept of a person's expenses, newest first: "12 USD = 11.0497 EUR (ecb 2026-03-02)". */
async function kept(person: Person): Promise<readonly string[]> {
  return (await it.expenses(person)).map(({ amount, currency, conversion }) => {
    const spentAmount = `${amount.toFixed()} ${currency}`;
    if (conversion === null) return `${spentAmount} unconverted`;
    const { rateSource, rateDate } = conversion;
    const worth = conversion.amount.toDecimalPlaces(4).toFixed();
    return `${spentAmount} = ${worth} ${conversion.currency} (${rateSource} ${rateDate})`;
  });
}

async function save(person: Person, text: string) {
  person.sendText(text);
  const draft = await person.hears(({ keyboard }) => keyboard.length > 1);
  await person.hearsAnswer(person.tap(draft.keyboard[0]![0]!, { on: draft }));
  return person.hears('Saved');
}

describe('what was spent in another currency', () => {
  test('is shown with its worth, on the draft and when it is saved, and is kept with its rate', async () => {
    const ann = someone(it);
    ann.sendText('Lunch 12 USD');
    const draft = await ann.hears('Lunch');
    expect(draft.text).toContain('$12.00 ≈ €11.05 · today');

    await ann.hearsAnswer(ann.tap(draft.keyboard[0]![0]!));
    const saved = await ann.hears('Saved');

    expect(saved.text).toContain('$12.00 ≈ €11.05 · today');
    expect(labelsOf(saved)).toEqual(['↩️ Undo', '💱 Rate', '✏️ Edit']);
    expect(await kept(ann)).toEqual(['12 USD = 11.0497 EUR (ecb 2026-03-02)']);
  });

  test("tells its rate, the rate's day and its source when asked", async () => {
    const ann = someone(it);
    ann.sendText('Lunch 12 USD');
    const draft = await ann.hears('Lunch');
    const said = '1 USD = 0.92081 EUR, March 2, 2026, European Central Bank\nAnother one? Reply: rate 4.31';
    expect(await ann.hearsAnswer(ann.tap('💱 Rate'))).toBe(said);
    await ann.hearsAnswer(ann.tap(draft.keyboard[0]![0]!, { on: draft }));
    await ann.hears('Saved');
    expect(await ann.hearsAnswer(ann.tap('💱 Rate'))).toBe(said);
  });

  test('is shown with its worth in lists, and when it is taken back', async () => {
    const ann = someone(it);
    await save(ann, 'Lunch 12 USD');
    await save(ann, 'Empanadas 5000 ARS');

    ann.sendText('/recent');
    const list = await ann.hears('The last expenses');
    expect(list.text).toContain('Lunch · $12.00 ≈ €11.05');
    expect(list.text).toContain('5,000.00 (no rate yet)');
    ann.tap('✏️ 2');
    await ann.hears(/^Lunch\n\$12\.00 ≈ €11\.05 · today/);
    ann.sendText('/find lunch');
    await ann.hears(/1 expense\n[\s\S]*Lunch · \$12\.00 ≈ €11\.05/);
    ann.sendText('/undo');
    await ann.hears('Removed: Empanadas, ARS\u00a05,000.00 (no rate yet)');
    ann.sendText('/undo');
    await ann.hears('Removed: Lunch, $12.00 ≈ €11.05');
  });

  test('is shown with the worth of each amount that it could be, until one is chosen', async () => {
    const ann = someone(it);
    ann.sendText('Taxi 12 USD or 15 USD');
    const draft = await ann.hears('Taxi');
    expect(draft.text).not.toContain('≈');
    expect(labelsOf(draft)).toEqual(expect.arrayContaining(['$12.00 ≈ €11.05', '$15.00 ≈ €13.81']));
    ann.sendText('Taxi 5000 ARS or 6000 ARS');
    const unknown = await ann.hears(({ keyboard }) => keyboard[0]?.[0]?.text.includes('5,000') === true);
    expect(labelsOf(unknown)).toEqual(expect.arrayContaining(['ARS\u00a05,000.00 (no rate yet)']));

    await ann.hearsAnswer(ann.tap('$15.00 ≈ €13.81', { on: draft }));
    await ann.hears('$15.00 ≈ €13.81 · today');
  });

  test('on a day to come is shown and kept without a rate, however new the last one is', async () => {
    const ann = someone(it);
    const saved = await save(ann, 'Lunch 12 USD');
    expect(saved.text).toContain('$12.00 ≈ €11.05');
    const [expense] = await it.expenses(ann);
    const person = await it.services.people.identify(BigInt(ann.id));
    await it.services.expenses.edit(person, expense!.id, { occurredOn: '2026-03-06' });

    ann.sendText('/find lunch');
    await ann.hears('Lunch · $12.00 (no rate yet)');
    expect(await kept(ann)).toEqual(['12 USD unconverted']);
    ann.sendText('Dinner 12 USD 2026-03-06');
    await ann.hears(/^Dinner[^]*\$12\.00 \(no rate yet\)/);
  });

  test('is shown with the worth of a share of it', async () => {
    const ann = someone(it);
    ann.sendText('Dinner 80 USD split 3 ways');
    const draft = await ann.hears('Dinner');
    expect(draft.text).toContain('split between 3 people: ≈ $26.67 ≈ €24.56 each');
    ann.sendText('Asado 9000 ARS split 3 ways');
    await ann.hears('split between 3 people: ARS\u00a03,000.00 (no rate yet) each');
  });

  test('is looked for with what the amount is worth today', async () => {
    const ann = someone(it);
    await save(ann, 'Lunch 12 USD');
    ann.sendText('/find 12 USD');
    await ann.hears(/🔎 12 USD\n\$12\.00 ≈ €11\.05 · 1 expense/);
  });

  test('what was spent in the preferred currency has no other worth, and no button for it', async () => {
    const ann = someone(it);
    const saved = await save(ann, 'Lunch 12 EUR');
    expect(saved.text).not.toMatch(/≈|no rate/);
    expect(labelsOf(saved)).toEqual(['↩️ Undo', '✏️ Edit']);
  });

  test('who prefers another currency than the totals are in sees that one, and both rates', async () => {
    const ann = someone(it);
    ann.sendText('/currency PLN');
    await ann.hears('PLN');
    await spent(it, ann, { amount: '4.5' });
    await it.services.baseCurrency.change(await it.services.people.identify(BigInt(ann.id)), 'EUR');
    const saved = await save(ann, 'Lunch 12 USD');
    expect(saved.text).toContain('$12.00 ≈ PLN\u00a047.22');
    expect(await ann.hearsAnswer(ann.tap('💱 Rate'))).toContain('1 USD = 3.93471 PLN, March 2, 2026');
  });
});

describe('the source of a rate', () => {
  test('is its ledger, when somebody gave one for that', async () => {
    const ann = someone(it);
    const saved = await save(ann, 'Noodles 300 THB');
    await it.services.rates.setOwn(await it.services.people.identify(BigInt(ann.id)), {
      ...{ base: 'THB', quote: 'EUR', rate: new Decimal('0.0265') },
    });
    ann.sendText('/recent');
    await ann.hears('THB\u00a0300.00 ≈ €7.95');
    expect(await ann.hearsAnswer(ann.tap('💱 Rate', { on: saved }))).toContain('a rate of this ledger’s own');
  });

  test('is called as it calls itself', async () => {
    const base = { base: 'EUR', quote: 'CLP', rateDate: '2026-03-02', rate: new Decimal('1024.5') };
    await rates.put([{ ...base, source: 'exchangerate-api' }]);
    const ann = someone(it);
    await save(ann, 'Empanadas 5000 CLP');
    expect(await ann.hearsAnswer(ann.tap('💱 Rate'))).toContain('March 2, 2026, exchangerate-api\n');
  });
});

describe('who prefers another currency than the totals are in', () => {
  async function withTotalsInEuro(preferredCurrency: string): Promise<Person> {
    const ann = someone(it);
    const person = await it.services.people.identify(BigInt(ann.id), { locale: 'en' });
    await it.services.people.setPreferences(person, { preferredCurrency });
    return ann;
  }

  test('sees the worth in theirs, and in that of the totals when they gave a rate', async () => {
    const ann = await withTotalsInEuro('PLN');
    const saved = await save(ann, 'Lunch 12 USD');
    expect(saved.text).toContain('$12.00 ≈ PLN\u00a047.22 · today');
    expect(await ann.hearsAnswer(ann.tap('💱 Rate'))).toBe(
      [
        '1 USD = 3.93471 PLN, March 2, 2026, European Central Bank',
        '1 USD = 0.92081 EUR, March 2, 2026, European Central Bank',
        'Another one? Reply: rate 4.31',
      ].join('\n'),
    );
    ann.sendText('rate 0.9 EUR', { replyTo: saved });
    await ann.hears('$12.00 ≈ PLN\u00a047.22 ≈ €10.80 · today');
    expect(await kept(ann)).toEqual(['12 USD = 10.8 EUR (person 2026-03-03)']);
  });

  test('is told the rate of what was spent in that of the totals, which takes no other', async () => {
    const ann = await withTotalsInEuro('PLN');
    await save(ann, 'Lunch 12 EUR');
    expect(await ann.hearsAnswer(ann.tap('💱 Rate'))).toBe('1 EUR = 4.2731 PLN, March 2, 2026, European Central Bank');
  });

  test('is told when there is no rate from that of the totals to theirs', async () => {
    const ann = await withTotalsInEuro('ARS');
    const saved = await save(ann, 'Lunch 12 EUR');
    expect(saved.text).toContain('€12.00 (no rate yet)');
    expect(await ann.hearsAnswer(ann.tap('💱 Rate'))).toBe('No rate from EUR to ARS is known yet.');
    ann.sendText('Bread 700 ARS');
    const draft = await ann.hears('700.00');
    expect(labelsOf(draft)).not.toContain('💱 Rate');
    ann.sendText('rate 0.00085', { replyTo: draft });
    await ann.hears('700.00 ≈ €0.60');
  });
});

describe('what has no rate yet', () => {
  test.each([
    ['a reply', true],
    ['the next text', false],
  ])('says so, and %s "rate …" gives the draft one, which the expense keeps', async (_how, isReply) => {
    const ann = someone(it);
    ann.sendText('Empanadas 5000 ARS');
    const draft = await ann.hears('5,000.00 (no rate yet)');

    ann.sendText('rate 0.00085', isReply ? { replyTo: draft } : {});

    const card = await ann.hears('5,000.00 ≈ €4.25');
    await it.server.waitFor(() => draft.text?.includes('see below'));
    await ann.hearsAnswer(ann.tap(card.keyboard[0]![0]!, { on: card }));
    await ann.hears('Saved');
    expect(await kept(ann)).toEqual(['5000 ARS = 4.25 EUR (person 2026-03-03)']);
    expect(await ann.hearsAnswer(ann.tap('💱 Rate'))).toContain(
      '1 ARS = 0.00085 EUR, March 3, 2026, given for this expense',
    );
  });

  test('is given one after it was saved, and another one later', async () => {
    const ann = someone(it);
    const saved = await save(ann, 'Empanadas 5000 ARS');
    expect(await kept(ann)).toEqual(['5000 ARS unconverted']);
    ann.sendText('rate 0.00085');
    const changed = await ann.hears('5,000.00 ≈ €4.25');
    await it.server.waitFor(() => saved.text?.includes('see below'));
    ann.sendText('no, the rate was 0.00095 EUR', { replyTo: changed });
    await ann.hears('5,000.00 ≈ €4.75');
    expect(await kept(ann)).toEqual(['5000 ARS = 4.75 EUR (person 2026-03-03)']);
  });

  test.each([
    ['a draft', false],
    ['an expense', true],
  ])('asks for one when its button is tapped on %s, and takes the number alone', async (_what, isSaved) => {
    const ann = someone(it);
    if (isSaved) await save(ann, 'Empanadas 5000 ARS');
    else ann.sendText('Empanadas 5000 ARS');
    await ann.hears(withButton('💱 Rate'));

    expect(await ann.hearsAnswer(ann.tap('💱 Rate'))).toBe('no rate yet');
    await ann.hears('How many EUR was one ARS?');
    ann.sendText('what?');
    await ann.hears('I could not read a rate in that.');
    ann.sendText('0.00085');

    await ann.hears('5,000.00 ≈ €4.25');
    ann.sendText('Coffee 3');
    await ann.hears('€3.00');
  });

  test('a number that can be read in two ways is asked about', async () => {
    const ann = someone(it);
    ann.sendText('Empanadas 5000 ARS');
    const draft = await ann.hears('no rate yet');
    ann.sendText('rate 1,234', { replyTo: draft });
    const question = await ann.hears('That can be read in two ways');
    expect(labelsOf(question)).toEqual(['1 ARS = 1.234 EUR', '1 ARS = 1,234 EUR']);

    await ann.hearsAnswer(ann.tap('1 ARS = 1.234 EUR'));

    const card = await ann.hears('5,000.00 ≈ €6,170.00');
    expect(card.messageId).toBe(question.messageId);
    await it.server.waitFor(() => draft.text?.includes('see below'));
    await ann.hearsAnswer(ann.tap(card.keyboard[0]![0]!, { on: card }));
    await ann.hears('Saved');
    const saved = ann.chat.botMessages.at(-1)!;
    ann.sendText('rate 2,345', { replyTo: saved });
    await ann.hears('That can be read in two ways');
    await ann.hearsAnswer(ann.tap('1 ARS = 2,345 EUR'));
    await ann.hears('€11,725,000.00');
    expect(await kept(ann)).toEqual(['5000 ARS = 11725000 EUR (person 2026-03-03)']);
  });
});

test('a draft without an amount keeps the rate until it has one', async () => {
  const ann = someone(it);
  ann.sendText('Taxi to the airport');
  const asked = await ann.hears('How much was it?');
  ann.sendText('ARS', { replyTo: asked });
  const inPesos = await ann.hears(({ messageId }) => messageId > asked.messageId);
  ann.sendText('rate 0.00085', { replyTo: inPesos });
  await ann.hears(({ messageId }) => messageId > inPesos.messageId + 1);
  ann.sendText('5000');
  await ann.hears('5,000.00 ≈ €4.25');
});

test('a reading that was offered is for the expense that the draft has become meanwhile, and a forged one has expired', async () => {
  const ann = someone(it);
  ann.sendText('Empanadas 5000 ARS');
  const draft = await ann.hears('no rate yet');
  ann.sendText('rate 1,234', { replyTo: draft });
  const question = await ann.hears('That can be read in two ways');
  await ann.hearsAnswer(ann.tap(draft.keyboard[0]![0]!, { on: draft }));
  await ann.hears('Saved');
  const [button] = question.keyboard[0]!;
  const forged = { ...button!, callback_data: button!.callback_data!.replace('1-234', 'much') };
  expect(await ann.hearsAnswer(ann.tap(forged, { on: question }))).toBe('This button has expired.');
  await ann.hearsAnswer(ann.tap(button!, { on: question }));
  await ann.hears('€6,170.00');
  expect(await kept(ann)).toEqual(['5000 ARS = 6170 EUR (person 2026-03-03)']);
});

test('of an expense in another of the own ledgers, the rate is into what that one is added up in', async () => {
  const ann = someone(it);
  const saved = await save(ann, 'Empanadas 5000 ARS');
  const person = await it.services.people.identify(BigInt(ann.id));
  const { ledgers } = it.unitOfWork.repositories;
  const house = await ledgers.add({ name: 'House', baseCurrency: 'PLN', ownerId: person.user.id });
  await it.services.ledgers.switchTo(person, house.id);
  ann.sendText('rate 0.00085 EUR', { replyTo: saved });
  await ann.hears('≈ €4.25');
});

describe('a rate that means nothing', () => {
  test('of an expense in the currency of the totals is explained', async () => {
    const ann = someone(it);
    const saved = await save(ann, 'Lunch 12 EUR');
    ann.sendText('rate 4.31', { replyTo: saved });
    await ann.hears('That expense is in EUR, and so are the totals of its ledger');
    ann.sendText('Lunch 12 EUR');
    const draft = await ann.hears(withButton('✖️ Cancel'));
    ann.sendText('rate 4.31', { replyTo: draft });
    await ann.hears('there is nothing to convert');
    expect(await kept(ann)).toEqual(['12 EUR unconverted']);
  });

  test('into another currency than that of the totals is explained', async () => {
    const ann = someone(it);
    const saved = await save(ann, 'Empanadas 5000 ARS');
    ann.sendText('rate 0.004 PLN', { replyTo: saved });
    await ann.hears('write how many EUR one ARS was');
    expect(await kept(ann)).toEqual(['5000 ARS unconverted']);
  });

  test.each(['rate 0', 'rate -2', 'rate 1.2.3', 'rate 0.1234567890123456'])('is refused: %s', async (text) => {
    const ann = someone(it);
    const saved = await save(ann, 'Empanadas 5000 ARS');
    ann.sendText(text, { replyTo: saved });
    await ann.hears('I could not read a rate in that.');
    expect(await kept(ann)).toEqual(['5000 ARS unconverted']);
  });

  test('for what is gone, or for a message that shows no expense, is told where to go', async () => {
    const ann = someone(it);
    const saved = await save(ann, 'Empanadas 5000 ARS');
    const button = saved.keyboard.flat().find(({ text }) => text === '💱 Rate');
    ann.sendText('/undo');
    const removed = await ann.hears('Removed');
    ann.sendText('rate 0.00085', { replyTo: removed });
    await ann.hears('That expense is not there any more.');
    expect(await ann.hearsAnswer(ann.tap(button!, { on: saved }))).toBe('That expense is not there any more.');
    ann.sendText('/settings');
    const settings = await ann.hears('Settings');
    ann.sendText('rate 0.00085', { replyTo: settings });
    await ann.hears('Reply to the message that shows the expense.');
    expect(removed.text).toContain('Empanadas');
  });
});

test('what could be a rate, and is far from the one that is known, is an expense', async () => {
  const eva = someone(it, { languageCode: 'de' });
  eva.sendText('Mittagessen 12 USD');
  await eva.hears('≈ 11,05');
  eva.sendText('Kurs 50');
  await eva.hears('50,00');
  eva.sendText('Mittagessen 13 USD');
  await eva.hears('≈ 11,97');
  eva.sendText('Kurs 0,93');
  await eva.hears('≈ 12,09');
});

test('what could be a rate of what was shown last is asked about, and what cannot is an expense, or refused as one', async () => {
  const ann = someone(it);
  ann.sendText('Empanadas 5000 ARS');
  await ann.hears('no rate yet');
  ann.sendText('rate 1,234');
  await ann.hears('That can be read in two ways');
  ann.sendText('rate 0');
  await ann.hears('The amount is zero.');
  ann.sendText('Lunch 12 EUR');
  await ann.hears('€12.00');
  ann.sendText('rate 4.31');
  await ann.hears('€4.31');
  expect(await kept(ann)).toEqual([]);
});

test('a rate of before does not outlast the currency that it was of', async () => {
  const ann = someone(it);
  const saved = await save(ann, 'Empanadas 5000 ARS');
  ann.sendText('rate 0.00085', { replyTo: saved });
  const card = await ann.hears('≈ €4.25');
  ann.sendText('USD', { replyTo: card });
  await ann.hears('$5,000.00 ≈ €4,604.05');
  expect(await kept(ann)).toEqual(['5000 USD = 4604.0516 EUR (ecb 2026-03-02)']);
});

test('in a group, who reads along sees the worth, and nobody asks for the rate of another', async () => {
  const group = it.server.group({ id: -100_900, title: 'Flat' });
  const [ann, bob] = [someone(it, { firstName: 'Ann' }).in(group), someone(it, { firstName: 'Bob' }).in(group)];
  ann.sendText('Pizza 24 USD @expenses_test_bot');
  const draft = await ann.hears('$24.00 ≈ €22.10 · today · paid by Ann');
  expect(await bob.hearsAnswer(bob.tap('💱 Rate', { on: draft }))).toBe('This belongs to somebody else.');
  ann.sendText('Empanadas 5000 ARS @expenses_test_bot');
  await ann.hears('no rate yet');
  await ann.hearsAnswer(ann.tap('💱 Rate'));
  const question = await ann.hears('How many EUR was one ARS?');
  ann.sendText('0.00085', { replyTo: question });
  await ann.hears('≈ €4.25');
});

const WORDS = { en: 'rate', es: 'tipo de cambio', fr: 'taux', de: 'Kurs', it: 'cambio', pt: 'câmbio', ru: 'курс' };

test.each(LANGUAGES)('in %s the worth, its rate and a new one are said', async (languageCode) => {
  const say = new Translator(languageCode);
  const person = someone(it, { languageCode });
  person.sendText('Pizza 12 USD');
  const draft = await person.hears('≈');
  expect(draft.text).toMatch(/11[.,]05/);
  const told = await person.hearsAnswer(person.tap(say.text('button.rate')));
  expect(told).toMatch(/^1 USD = 0[.,]92081 EUR, .*2026.*, .+\n.+/);
  expect(told).toContain(say.text('rate.source-ecb'));

  person.sendText('Pizza 5000 ARS');
  const unknown = await person.hears(say.text('worth.none'));
  person.sendText(`${WORDS[languageCode]} ${languageCode === 'en' ? '0.5' : '0,5'}`, { replyTo: unknown });
  await person.hears(/≈ .*2.?500[.,]00/);
});
