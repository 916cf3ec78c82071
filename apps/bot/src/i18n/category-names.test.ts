import { DEFAULT_CATEGORIES, type ExpenseCategory } from '@expenses/storage';
import { categoryLabel, categoryName } from './category-names.ts';
import { LANGUAGES } from './languages.ts';
import { Translator } from './translator.ts';

function category(overrides: Partial<ExpenseCategory>): ExpenseCategory {
  return {
    ...{
      ledgerId: 'l',
      id: 'c',
      name: 'Groceries',
      defaultName: 'Groceries',
      emoji: '🛒',
      position: 0,
      archivedAt: null,
    },
    ...{ createdAt: new Date(0), updatedAt: new Date(0) },
    ...overrides,
  };
}

test('a default category is called in the language of the person', () => {
  expect(categoryLabel(category({}), new Translator('es'))).toBe('🛒 Supermercado');
  expect(categoryLabel(category({}), new Translator('ru'))).toBe('🛒 Продукты');
});

test('one that was renamed, or is the person’s own, is called as they call it', () => {
  const say = new Translator('de');
  expect(categoryName(category({ name: 'Food at home' }), say)).toBe('Food at home');
  expect(categoryName(category({ name: 'Groceries', defaultName: null }), say)).toBe('Groceries');
  expect(categoryName(category({ name: 'Transport', defaultName: 'Groceries' }), say)).toBe('Transport');
});

test.each(LANGUAGES.filter((language) => language !== 'en'))('in %s, every default category has a name', (language) => {
  const say = new Translator(language);
  const names = DEFAULT_CATEGORIES.map(({ name }) => categoryName(category({ name, defaultName: name }), say));
  expect(names.filter((name) => name === 'Groceries' || name === 'Food & Dining' || name === 'Other')).toEqual([]);
  expect(new Set(names).size).toBe(DEFAULT_CATEGORIES.length);
});
