import { categoryNameKey, DEFAULT_CATEGORIES } from './expense-category.ts';

test('a new ledger starts with sixteen categories, in this order', () => {
  expect(DEFAULT_CATEGORIES.map(({ name }) => name)).toEqual([
    'Food & Dining',
    'Groceries',
    'Transport',
    'Travel',
    'Housing',
    'Utilities',
    'Health',
    'Entertainment',
    'Shopping',
    'Education',
    'Subscriptions',
    'Personal Care',
    'Gifts & Donations',
    'Insurance',
    'Fees & Charges',
    'Other',
  ]);
});

test('each default category has an emoji of its own', () => {
  const emojis = DEFAULT_CATEGORIES.map(({ emoji }) => emoji);
  expect(emojis.filter((emoji) => !/^\p{Emoji}[\p{Emoji_Component}\u200d]*$/u.test(emoji))).toEqual([]);
  expect(new Set(emojis).size).toBe(emojis.length);
});

test.each([
  ['Food', 'FOOD'],
  ['Café', 'CAFE\u0301'],
  ['Ｆood', 'food'],
  [' Food ', 'food'],
  ['ΟΔΟΣ', 'οδος'],
])('%j and %j are one name', (one, other) => {
  expect(categoryNameKey(one)).toBe(categoryNameKey(other));
});

test('names that differ by an accent are two', () => {
  expect(categoryNameKey('Cafe')).not.toBe(categoryNameKey('Café'));
});
