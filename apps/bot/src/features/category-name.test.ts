import { readCategory, readEmoji } from './category-name.ts';

test.each([
  ['Pets', 'Pets', null],
  ['🐕 Pets', 'Pets', '🐕'],
  ['Pets 🐕', 'Pets', '🐕'],
  ['🏳️‍🌈  Our   clubs ', 'Our clubs', '🏳️‍🌈'],
  ['👨‍👩‍👧‍👦Family', 'Family', '👨‍👩‍👧‍👦'],
  ['24/7', '24/7', null],
  ['1️⃣ First', 'First', '1️⃣'],
  ['x'.repeat(60), 'x'.repeat(60), null],
])('%j is called %j, with %j', (text, name, emoji) => {
  expect(readCategory(text)).toEqual({ name, emoji });
});

test.each(['', '  ', '🐕', '?!', 'x'.repeat(61)])('%j has no name in it', (text) => {
  expect(readCategory(text)).toBeNull();
});

test.each([
  ['🐕', '🐕'],
  [' 🏳️‍🌈 ', '🏳️‍🌈'],
  ['🐕🐈', null],
  ['dog', null],
  ['1', null],
  ['', null],
])('the one emoji of %j is %j', (text, emoji) => {
  expect(readEmoji(text)).toBe(emoji);
});
