import { clipped } from './clipped.ts';

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
