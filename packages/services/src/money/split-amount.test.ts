import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { splitAmount } from './split-amount.ts';

function written(parts: readonly Decimal[]): string[] {
  return parts.map((part) => part.toFixed());
}

test.each([
  ['10', 3, 'EUR', ['3.34', '3.33', '3.33']],
  ['0.05', 2, 'EUR', ['0.03', '0.02']],
  ['0.01', 3, 'EUR', ['0.01', '0', '0']],
  ['100', 3, 'JPY', ['34', '33', '33']],
  ['1', 3, 'KWD', ['0.334', '0.333', '0.333']],
  ['0.0125', 2, 'USD', ['0.0063', '0.0062']],
  ['7', 1, 'EUR', ['7']],
  ['1', 3, 'HRK', ['0.34', '0.33', '0.33']],
  ['0', 2, 'EUR', ['0', '0']],
])('%s split by %i %s is %j', (total, parts, currency, expected) => {
  expect(written(splitAmount(new Decimal(total), parts, currency))).toEqual(expected);
});

test.each([
  ['10', ['2', '1'], ['6.67', '3.33']],
  ['10', ['1', '0', '1'], ['5', '0', '5']],
  ['100', ['0.5', '0.25', '0.25'], ['50', '25', '25']],
  ['0.02', ['1', '1', '1', '97'], ['0', '0', '0', '0.02']],
  ['999999999999999.9999', ['1', '2'], ['333333333333333.3333', '666666666666666.6666']],
])('%s EUR by the weights %j is %j', (total, weights, expected) => {
  const shares = weights.map((weight) => new Decimal(weight));
  expect(written(splitAmount(new Decimal(total), shares, 'EUR'))).toEqual(expected);
});

test.each([
  ['-1', 2],
  ['Infinity', 2],
  ['1', 0],
  ['1', 1.5],
  ['1', []],
  ['1', ['0', '0']],
  ['1', ['2', '-1']],
  ['1', ['NaN']],
])('%s by %j is refused', (total, shares) => {
  const weights = typeof shares === 'number' ? shares : shares.map((weight) => new Decimal(weight));
  expect(() => splitAmount(new Decimal(total), weights, 'EUR')).toThrow(RangeError);
});

const Exact = Decimal.clone({ precision: 100 });
const currency = fc.constantFrom('JPY', 'EUR', 'KWD');
const total = fc.bigInt({ min: 0n, max: 10n ** 19n - 1n }).map((units) => new Decimal(`${units}e-4`));
const weights = fc
  .array(
    fc.bigInt({ min: 0n, max: 10n ** 12n }).map((units) => new Decimal(`${units}e-6`)),
    { minLength: 1, maxLength: 30 },
  )
  .filter((list) => list.some((weight) => weight.gt(0)));

function sumOf(parts: readonly Decimal[]): Decimal {
  return parts.reduce((before, part) => before.plus(part), new Exact(0));
}

test('equal parts add up to the whole, differ by one unit at most, and the larger come first', () => {
  fc.assert(
    fc.property(total, fc.integer({ min: 1, max: 100 }), currency, (whole, count, code) => {
      const parts = splitAmount(whole, count, code);
      expect(parts).toHaveLength(count);
      expect(sumOf(parts).eq(whole)).toBe(true);
      expect(parts.every((part, at) => at === 0 || part.lte(parts[at - 1]!))).toBe(true);
      expect(new Exact(parts[0]!).minus(parts.at(-1)!).lte(1)).toBe(true);
    }),
  );
});

test('weighted parts add up to the whole, and each is less than one unit from its share', () => {
  fc.assert(
    fc.property(total, weights, currency, (whole, shares, code) => {
      const parts = splitAmount(whole, shares, code);
      const unit = new Exact(10).pow(-Math.max({ JPY: 0, EUR: 2, KWD: 3 }[code], whole.decimalPlaces()));
      expect(sumOf(parts).eq(whole)).toBe(true);
      for (const [at, share] of shares.entries()) {
        const exact = new Exact(whole).times(share).div(sumOf(shares));
        expect(exact.minus(parts[at]!).abs().lt(unit)).toBe(true);
      }
    }),
  );
});

test('a greater weight never gets less, and no weight gets nothing', () => {
  fc.assert(
    fc.property(total, weights, currency, (whole, shares, code) => {
      const parts = splitAmount(whole, shares, code);
      const byWeight = shares
        .map((weight, at) => ({ weight, part: parts[at]! }))
        .sort((a, b) => a.weight.cmp(b.weight));
      const isOrdered = byWeight.every(({ weight, part }, at) => {
        const before = byWeight[at - 1];
        return before === undefined || weight.eq(before.weight) || part.gte(before.part);
      });
      expect(isOrdered).toBe(true);
      expect(byWeight.every(({ weight, part }) => weight.gt(0) || part.isZero())).toBe(true);
    }),
  );
});
