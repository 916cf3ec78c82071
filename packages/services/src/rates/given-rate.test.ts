import { readGivenRate } from './given-rate.ts';

test.each([
  ['en', '4.31', '4.31'],
  ['en', ' 1.234 ', '1.234'],
  ['en', '1,234.5', '1234.5'],
  ['en', '1400', '1400'],
  ['en', '0.00000123', '0.00000123'],
  ['en', '4,31', '4.31'],
  ['de', '4,31', '4.31'],
  ['de', '1,234', '1.234'],
  ['de', '1.234,5', '1234.5'],
  ['ru', '91,5', '91.5'],
  ['fr', '1 400', '1400'],
  ['de-CH', "1'400.25", '1400.25'],
])('in %s, %j is %s', (locale, text, rate) => {
  expect(readGivenRate(text, locale)?.toFixed()).toBe(rate);
});

test.each([
  // A thousand and something, or one and something: a person is asked.
  ['en', '1,234'],
  ['de', '1.234'],
  ['en', '0'],
  ['en', '-4.31'],
  ['en', ''],
  ['en', 'four'],
  ['en', '1.2.3'],
  // It would have to be rounded, or is none at all.
  ['en', '0.1234567890123456'],
  ['en', '1000000000000000'],
  ['en', '9'.repeat(40)],
])('in %s, %j is no rate', (locale, text) => {
  expect(readGivenRate(text, locale)).toBeNull();
});
