import { DEFAULT_CATEGORIES, type ExpenseCategory } from '@expenses/storage';
import { Translator } from '../i18n/translator.ts';
import { readSearch } from './find-query.ts';

const categories: ExpenseCategory[] = DEFAULT_CATEGORIES.map(({ name, emoji }, position) => ({
  ...{ name, emoji, position, defaultName: name, ledgerId: 'l', id: name, archivedAt: null },
  createdAt: new Date(0),
  updatedAt: new Date(0),
}));

function filterOf(query: string, locale = 'en'): Record<string, unknown> {
  const context = { say: new Translator(locale), today: '2026-03-03', locale, preferredCurrency: 'EUR', categories };
  const { minAmount, maxAmount, ...filter } = readSearch(query, context).filter;
  if (minAmount === undefined) return filter;
  expect(maxAmount).toEqual(minAmount);
  return { ...filter, amount: minAmount.toFixed() };
}

test.each<[string, Record<string, unknown>]>([
  ['blue  bottle', { text: 'blue bottle' }],
  ['4.50', { amount: '4.5' }],
  ['4,50', { amount: '4.5' }],
  ['€12', { amount: '12', currency: 'EUR' }],
  ['12 usd', { amount: '12', currency: 'USD' }],
  ['USD 12', { amount: '12', currency: 'USD' }],
  ['uber 12 usd', { amount: '12', currency: 'USD', text: 'uber' }],
  ['groceries', { categoryId: 'Groceries' }],
  ['Food', { categoryId: 'Food & Dining' }],
  ['food & dining', { categoryId: 'Food & Dining' }],
  ['groc', { text: 'groc' }],
  ['february', { from: '2026-02-01', to: '2026-02-28' }],
  ['december', { from: '2025-12-01', to: '2025-12-31' }],
  ['december 2023 travel', { from: '2023-12-01', to: '2023-12-31', categoryId: 'Travel' }],
  ['uber 2025-11', { from: '2025-11-01', to: '2025-11-30', text: 'uber' }],
  ['uber 2025-13', { text: 'uber 2025-13' }],
  ['12.3.4.5', { text: '12.3.4.5' }],
])('"%s"', (query, filter) => {
  expect(filterOf(query)).toEqual(filter);
});

test.each([
  ['es', 'febrero', '2026-02-01'],
  ['es', 'febrero de 2025', '2025-02-01'],
  ['fr', 'fevrier', '2026-02-01'],
  ['de', 'März', '2026-03-01'],
  ['it', 'gennaio', '2026-01-01'],
  ['pt', 'março', '2026-03-01'],
  ['ru', 'январь', '2026-01-01'],
  ['ru', 'января', '2026-01-01'],
  ['ru', 'january', '2026-01-01'],
])('in %s, "%s" is a month', (locale, query, from) => {
  expect(filterOf(query, locale)['from']).toBe(from);
});
