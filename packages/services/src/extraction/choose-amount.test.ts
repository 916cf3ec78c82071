import { findAmounts } from './amounts.ts';
import { chooseAmount } from './choose-amount.ts';
import { tokenize } from './tokens.ts';

function choose(text: string): string {
  const tokens = tokenize(text);
  const candidates = findAmounts(tokens, { today: '2026-01-15', defaultCurrency: 'EUR', locale: 'en' });
  const { chosen, issues } = chooseAmount(tokens, candidates, () => false);
  return [chosen?.amount?.toFixed() ?? 'null', ...issues].join(' ');
}

describe('the amount of one item', () => {
  it.each([
    ['', 'null no-amount'],
    ['tea 5', '5'],
    ['2 teas 5', '5'],
    ['tea 5 9', '9 several-amounts'],
    ['tea 0 EUR 5 EUR', '5 several-amounts'],
    ['2 teas', '2 several-amounts'],
    ['1 glass', '1'],
    ['5 tea', '5 several-amounts'],
    ['12 tea', '12'],
    ['40 teas', '40'],
    ['tea 10-12', '12 several-amounts'],
    ['tea 5 EUR and 5 EUR', '5'],
    ['tea 5 EUR and 5 USD', '5 several-amounts'],
    ['tea 0 EUR 0 EUR', 'null zero-amount several-amounts'],
  ])('of "%s" is %s', (text, expected) => {
    expect(choose(text)).toBe(expected);
  });
});
