import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { roundHalfEven } from './round-half-even.ts';

test.each([
  ['1.005', 'EUR', '1'],
  ['1.015', 'EUR', '1.02'],
  ['1.0251', 'EUR', '1.03'],
  ['0.5', 'JPY', '0'],
  ['1.5', 'JPY', '2'],
  ['2.5', 'JPY', '2'],
  ['1.2345', 'KWD', '1.234'],
  ['1.2355', 'KWD', '1.236'],
  ['7.125', 'HRK', '7.12'],
  ['999999999999999.9999', 'EUR', '1000000000000000'],
])('%s %s is shown as %s', (amount, currency, shown) => {
  expect(roundHalfEven(new Decimal(amount), currency).toFixed()).toBe(shown);
});

test('what is shown is at most half a minor unit from the amount, and larger amounts are not shown as smaller', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 19n - 1n }).map((units) => new Decimal(`${units}e-4`));
  const currency = fc.constantFrom(['JPY', '0.5'], ['EUR', '0.005'], ['KWD', '0.0005']);
  fc.assert(
    fc.property(amount, amount, currency, (one, other, [code = '', half = '']) => {
      const [smaller, larger] = one.lte(other) ? [one, other] : [other, one];
      expect(roundHalfEven(one, code).minus(one).abs().lte(half)).toBe(true);
      expect(roundHalfEven(smaller, code).lte(roundHalfEven(larger, code))).toBe(true);
    }),
  );
});
