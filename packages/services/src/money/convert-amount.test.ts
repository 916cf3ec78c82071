import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { crossRate, keptRate } from '../rates/rate-digits.ts';
import { convertAmount } from './convert-amount.ts';

test.each([
  ['100', '1.087', '108.7'],
  ['4.5', '0.919963201471941', '4.1398344066237345'],
  ['0.0001', '0.5', '0.00005'],
  ['999999999999999.9999', '1.000000000000001', '1000000000000000.9998999999999999999'],
  ['0.0001', '0.000000000000001', '0.0000000000000000001'],
])('%s at %s is worth %s', (amount, rate, worth) => {
  expect(convertAmount(new Decimal(amount), new Decimal(rate)).toFixed()).toBe(worth);
});

/** Sums and products of these tests are exact. */
const Exact = Decimal.clone({ precision: 100 });

/** What can be kept: up to 15 digits before the point and 4 after it. */
const amount = fc.bigInt({ min: 1n, max: 10n ** 19n - 1n }).map((units) => new Decimal(`${units}e-4`));
/** From 0.00000001 to 100 million, with 15 decimals. */
const rate = fc.bigInt({ min: 10n ** 7n, max: 10n ** 23n }).map((units) => new Decimal(`${units}e-15`));

test('the worth of a sum is the sum of the worths, to the last digit', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 40 }), rate, (amounts, at) => {
      const sum = amounts.reduce((before, one) => before.plus(one), new Exact(0));
      const sumOfWorths = amounts.reduce((before, one) => before.plus(convertAmount(one, at)), new Exact(0));
      expect(sumOfWorths.eq(new Exact(sum).times(at))).toBe(true);
    }),
  );
});

test('there and back again differs by no more than the rounding of the inverse rate', () => {
  fc.assert(
    fc.property(amount, rate, (one, at) => {
      const back = crossRate(new Decimal(1), at)!;
      const worth = convertAmount(one, at);
      expect(new Exact(one).minus(new Exact(worth).times(back)).abs().lte(new Exact(worth).times('0.5e-15'))).toBe(
        true,
      );
    }),
  );
});

test('a larger amount is never worth less, and neither is one at a higher rate', () => {
  fc.assert(
    fc.property(amount, amount, rate, rate, (one, other, lower, higher) => {
      const [smaller, larger] = one.lte(other) ? [one, other] : [other, one];
      const [low, high] = lower.lte(higher) ? [lower, higher] : [higher, lower];
      expect(convertAmount(smaller, low).lte(convertAmount(larger, low))).toBe(true);
      expect(convertAmount(smaller, low).lte(convertAmount(smaller, high))).toBe(true);
    }),
  );
});

test('an amount at the rate 1 is itself', () => {
  fc.assert(
    fc.property(amount, (one) => {
      expect(convertAmount(one, keptRate(new Decimal(1))!).eq(one)).toBe(true);
    }),
  );
});
