import { findAmounts, hasAmount, WEIGHT } from './amounts.ts';
import { tokenize } from './tokens.ts';

const context = { today: '2026-01-15', defaultCurrency: 'EUR', locale: 'en' };

function found(text: string): string[] {
  return findAmounts(tokenize(text), context).map(({ amount, codes, weight }) =>
    [amount?.toFixed() ?? 'null', codes?.[0] ?? '-', String(weight)].join(' '),
  );
}

describe('amounts', () => {
  it.each([
    ['tea 5 EUR', ['5 EUR 60']],
    ['tea 5.00', ['5 - 40']],
    ['tea 5', ['5 - 20']],
    ['paid 5', ['5 - 25']],
    ['total: 5', ['5 - 50']],
    ['total 5 EUR', ['5 EUR 90']],
    ['room 5', ['5 - 10']],
    ['year 2026', ['2026 - 18']],
    ['tea five', ['5 - 5']],
    ['five', []],
    ['five teas', []],
    ['5 $10', ['5 - 20', '10 USD 60']],
    ['EUR 5 EUR', ['5 EUR 60']],
    ['$5 EUR', ['5 USD 60']],
    ['3 EUR 4.50', ['3 EUR 60', '4.5 - 40']],
    ['fifteen dollars fifty', ['15.5 USD 60']],
    ['15 dollars 50 people', ['15 USD 60']],
    ['15 dollars 5', ['15 USD 60', '5 - 20']],
    ['15.20 dollars 50', ['15.2 USD 60', '50 - 20']],
    ['a tea', []],
    ['a real deal', []],
    ['a dollar', ['1 USD 60']],
    ['2 mln.', ['2000000 - 20']],
    ['1.2.3', []],
    ['1e', ['1 EUR 60']],
    ['2 lucas', ['2000 CLP 20']],
    ['tea 0', ['null - 20']],
    ['gate 0 to gate 4', ['4 - 10']],
    ['mortgage 000000', []],
  ])('of "%s" are %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('weigh more the more speaks for money', () => {
    const { currency, decimals, plain, doubtful, words } = WEIGHT;
    expect(
      [currency, decimals, plain, doubtful, words].every((weight, i, all) => i === 0 || weight < all[i - 1]!),
    ).toBe(true);
  });

  it('leave out what a date has used', () => {
    expect(findAmounts(tokenize('5 6'), context, (index) => index === 0)).toHaveLength(1);
  });

  it('are there or not', () => {
    expect([hasAmount('tea 5'), hasAmount('tea five'), hasAmount('tea'), hasAmount('2 kg')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
