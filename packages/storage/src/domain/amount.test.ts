import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { assertStorableAmount, assertStorableConversion, InvalidAmountError } from './amount.ts';

test.each([
  ['0', 'more than 0'],
  ['-1', 'more than 0'],
  ['NaN', 'more than 0'],
  ['Infinity', 'more than 0'],
  ['0.00001', 'at most 4 decimals'],
  ['1000000000000000', 'at most 15 digits before the decimal point'],
])('the amount %s is refused, since it must have %s', (amount, why) => {
  expect(() => {
    assertStorableAmount(new Decimal(amount));
  }).toThrow(why);
});

test('an amount is accepted exactly when the database would keep it as it is', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 21n), max: 10n ** 21n }),
      fc.integer({ min: 0, max: 8 }),
      (digits, decimals) => {
        const amount = new Decimal(`${digits}e-${decimals}`);
        const scaled = amount.toFixed(8).replace('.', '');
        const fits = scaled.endsWith('0000') && BigInt(scaled) > 0n && BigInt(scaled) < 10n ** 23n;
        expect(
          isAccepted(() => {
            assertStorableAmount(amount);
          }),
        ).toBe(fits);
      },
    ),
  );
});

test.each([
  [{ amount: '-0.01' }, 'A converted amount must be 0 or more.'],
  [{ amount: '1e-20' }, 'The converted amount has at most 19 decimals.'],
  [{ amount: '1e19' }, 'The converted amount has at most 19 digits before the decimal point.'],
  [{ rate: '0' }, 'A rate must be more than 0.'],
  [{ rate: '0.0000000000000001' }, 'The rate has at most 15 decimals.'],
  [{ rate: '1e15' }, 'The rate has at most 15 digits before the decimal point.'],
])('a conversion with %j is refused: %s', (wrong, why) => {
  const { amount, rate } = { amount: '4.91', rate: '1.09', ...wrong };
  const conversion = { currency: 'USD', rateDate: '2026-03-13', rateSource: 'ecb' };
  expect(() => {
    assertStorableConversion({ ...conversion, amount: new Decimal(amount), rate: new Decimal(rate) });
  }).toThrow(why);
});

function isAccepted(assert: () => void): boolean {
  try {
    assert();
    return true;
  } catch (error) {
    if (error instanceof InvalidAmountError) return false;
    throw error;
  }
}
