import { extract } from './extract.ts';
import { findListNumbers } from './list-numbers.ts';
import { tokenize } from './tokens.ts';

it.each([
  ['1. milk 1.20\n2. bread 1.45', 2],
  ['1) milk 1.20\n2) bread 1.45\n3) jam 2', 3],
  ['1. milk 1.20', 0],
  ['2. milk 1.20\n3. bread 1.45', 0],
  ['1 milk\n2 bread', 0],
  ['1.20 milk\n2.45 bread', 0],
])('finds what numbers the lines of %j: %d of them', (text, expected) => {
  expect(findListNumbers(tokenize(text))).toHaveLength(expected);
});

it('takes them neither for amounts nor for what was bought', () => {
  const { items } = extract('1. milk 1.20\n2. bread 2', { today: '2026-01-15', defaultCurrency: 'EUR', locale: 'en' });

  expect(items.map(({ description, amount, issues }) => [description, amount?.toFixed(), issues])).toEqual([
    ['milk', '1.2', []],
    ['bread', '2', []],
  ]);
});
