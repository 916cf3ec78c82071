import { Decimal } from 'decimal.js';
import { currencies, findCurrency, formatAmount } from './currency.ts';

test.each([
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['CLP', 0],
  ['XCG', 2],
])('%s has %i minor units', (code, minorUnits) => {
  expect(findCurrency(code)).toMatchObject({ code, minorUnits, name: expect.stringMatching(/\w/) as string });
});

test.each(['XAU', 'XXX', 'XTS', 'CLF', 'eur', 'EURO', '€', ''])(
  '%j is no currency that an expense can be in',
  (code) => {
    expect(findCurrency(code)).toBeNull();
  },
);

test('every currency has a code of three capitals, once', () => {
  const codes = currencies.map(({ code }) => code);
  expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each([
  ['4.5', 'EUR', '4.50'],
  ['1200', 'JPY', '1200'],
  ['1.5', 'KWD', '1.500'],
  ['0.0125', 'USD', '0.0125'],
  ['0.5', 'JPY', '0.5'],
  ['1e-4', 'EUR', '0.0001'],
  ['999999999999999.9999', 'EUR', '999999999999999.9999'],
  ['7', 'ZZZ', '7.00'],
])('%s %s is written %s', (amount, currency, written) => {
  expect(formatAmount(new Decimal(amount), currency)).toBe(written);
});
