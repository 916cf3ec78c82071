import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { crossRate, keptRate, readRate } from './rate-digits.ts';

test.each([
  ['1.0870', '1.087'],
  ['2.5e-7', '0.00000025'],
  ['1E+3', '1000'],
  ['0.123456789012345', '0.123456789012345'],
  // JSON printed from doubles has such tails.
  ['0.30000000000000004', '0.3'],
  ['0.0000000000000025', '0.000000000000002'],
])('%s is read as %s', (digits, rate) => {
  expect(readRate(digits)?.toFixed()).toBe(rate);
});

test.each(['', '0', '0.00', '-1', 'N/A', '1,5', '1.2.3', 'Infinity', 'NaN', '0x10', '1e-30', '1e15', '9'.repeat(41)])(
  '%j is no rate',
  (digits) => {
    expect(readRate(digits)).toBeNull();
  },
);

test('a rate that can be kept is kept digit by digit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 30n - 1n }), (units) => {
      const digits = new Decimal(`${units}e-15`).toFixed();
      expect(readRate(digits)?.toFixed()).toBe(digits);
      expect(keptRate(new Decimal(digits))?.toFixed()).toBe(digits);
    }),
  );
});

/** Published rates: up to 6 decimals, from 0.000001 to a million. */
const leg = fc.bigInt({ min: 1n, max: 10n ** 12n }).map((units) => new Decimal(`${units}e-6`));
const Exact = Decimal.clone({ precision: 100 });

test('a cross rate is the quotient, rounded once to the fifteenth decimal', () => {
  fc.assert(
    fc.property(leg, leg, (to, from) => {
      const rate = crossRate(to, from)!;
      expect(rate.decimalPlaces()).toBeLessThanOrEqual(15);
      expect(new Exact(to).div(from).minus(rate).abs().lte('5e-16')).toBe(true);
    }),
  );
});

test('a rate and its inverse multiply to 1, but for the rounding of both', () => {
  fc.assert(
    fc.property(leg, leg, (to, from) => {
      const [there, back] = [new Exact(crossRate(to, from)!), new Exact(crossRate(from, to)!)];
      const bound = there.plus(back).plus('1e-15').times('5e-16');
      expect(there.times(back).minus(1).abs().lte(bound)).toBe(true);
    }),
  );
});

test('through a third currency is the same as directly, but for the rounding of each', () => {
  fc.assert(
    fc.property(leg, leg, leg, (a, b, c) => {
      const [ab, bc, ac] = [crossRate(b, a)!, crossRate(c, b)!, crossRate(c, a)!].map((rate) => new Exact(rate));
      const bound = ab!.plus(bc!).plus(2).times('5e-16');
      expect(ab!.times(bc!).minus(ac!).abs().lte(bound)).toBe(true);
    }),
  );
});
