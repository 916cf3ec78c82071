import { clipped, clippedToUnits } from './clipped.ts';

test.each([
  ['coffee', 6, 'coffee'],
  ['coffees', 6, 'coffe…'],
  ['a b c', 3, 'a…'],
  ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3, '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦'],
  ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2, '👨‍👩‍👧‍👦…'],
  ['', 1, ''],
])('%j in %d characters is %j', (text, most, shown) => {
  expect(clipped(text, most)).toBe(shown);
});

test.each([
  ['short', 10, 'short'],
  ['a little longer', 8, 'a little'],
  ['flags: 🇩🇪🇫🇷', 12, 'flags: 🇩🇪'],
  ['👨‍👩‍👧‍👦 home', 5, ''],
])('"%s" in %i units is "%s"', (text, most, expected) => {
  expect(clippedToUnits(text, most)).toBe(expected);
});
