import { marksCorrection, readCorrection, type Correction } from './correction.ts';

const CONTEXT = { today: '2026-03-03', defaultCurrency: 'EUR', locale: 'en' };
const CATEGORIES = [
  { id: 'groceries', name: 'Groceries' },
  { id: 'groceries', name: 'Lebensmittel' },
  { id: 'food', name: 'Food & Dining' },
  { id: 'transport', name: 'Transport' },
  { id: 'travel', name: 'Travel' },
];

/** With the amount as a string. */
function read(text: string, locale = 'en'): Record<string, unknown> | null {
  const correction: Correction | null = readCorrection(text, { ...CONTEXT, locale }, CATEGORIES);
  if (correction === null) return null;
  const { amount, ...rest } = correction;
  return amount === undefined ? rest : { ...rest, amount: amount.toFixed() };
}

it.each([
  ['no, 5.40', { amount: '5.4' }],
  ['5', { amount: '5' }],
  ['sorry, it was 12 USD on Monday', { amount: '12', currency: 'USD', occurredOn: '2026-03-02' }],
  ['5.40 yesterday', { amount: '5.4', occurredOn: '2026-03-02' }],
  ['yesterday', { occurredOn: '2026-03-02' }],
  ['2026-02-01', { occurredOn: '2026-02-01' }],
  ['usd', { currency: 'USD' }],
  ['dollars', { currency: 'USD' }],
  ['£', { currency: 'GBP' }],
  ['groceries', { categoryId: 'groceries' }],
  ['🛒 Groceries!', { categoryId: 'groceries' }],
  ['food', { categoryId: 'food' }],
  ['lebensmittel', { categoryId: 'groceries' }],
  ['groceries 5.40', { amount: '5.4', categoryId: 'groceries' }],
])('%s is read as what it sets', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  ['nein, 5,40 €', 'de', { amount: '5.4', currency: 'EUR' }],
  ['era 12,50', 'es', { amount: '12.5' }],
  ["non, c'était hier", 'fr', { occurredOn: '2026-03-02' }],
  ['нет, вчера', 'ru', { occurredOn: '2026-03-02' }],
  ['na verdade 30', 'pt', { amount: '30' }],
  ['scusa, ieri', 'it', { occurredOn: '2026-03-02' }],
])('%s is read in its language (%s)', (text, locale, expected) => {
  expect(read(text, locale)).toEqual(expected);
});

it.each(['thanks', 'no', 'tra', 'lunch 5', '', '5 and 6', '0', '-5', '1e400', 'coffee 3, tea 4'])(
  'nothing is changed by "%s", which is no correction or may mean more than one',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

describe('a text', () => {
  it.each([
    ...['no, 5.40', 'No: yesterday', 'actually groceries', 'groceries instead', 'sorry, 12 USD', 'nein, gestern'],
    ...['no, ayer', 'groceries, instead.', 'non, 5,40', 'нет, вчера', 'no, it was 5.40', 'supermarché plutôt'],
  ])('that says "%s" corrects something', (text) => {
    expect(marksCorrection(text)).toBe(true);
  });

  it.each(['coffee 4.50', 'yesterday', 'noodles 5.40', 'no', 'instead', 'No!', 'warm socks 12', 'steady 5'])(
    'that says "%s" does not say so of itself',
    (text) => {
      expect(marksCorrection(text)).toBe(false);
    },
  );
});
