import { findAmounts } from './amounts.ts';
import { splitItems } from './items.ts';
import { tokenize } from './tokens.ts';

function pieces(text: string): string[] {
  const tokens = tokenize(text);
  const candidates = findAmounts(tokens, { today: '2026-01-15', defaultCurrency: 'EUR', locale: 'en' });
  return splitItems(tokens, candidates, []).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe('items', () => {
  it.each([
    ['tea 3, bun 4', ['tea 3', 'bun 4']],
    ['tea 3 / bun 4', ['tea 3', 'bun 4']],
    ['té 3 y bollo 4', ['té 3', 'bollo 4']],
    ['чай 3 и пирог 4', ['чай 3', 'пирог 4']],
    ['tea 3, 4', ['tea 3, 4']],
    ['tea, bun', ['tea, bun']],
    ['tea, bun 4, jam', ['tea, bun 4, jam']],
    ['tea 3, bun 4, jam', ['tea 3', 'bun 4, jam']],
    ['tea 3 5, bun 4', ['tea 3 5, bun 4']],
    [';;', []],
    ['', []],
    ['tea 3\n\nbun 4', ['tea 3', 'bun 4']],
    ['tea 12;50', ['tea 12;50']],
    ['tea 12, 3 buns 9', ['tea 12', '3 buns 9']],
    ['bus 2, bun 4.50', ['bus 2', 'bun 4.50']],
    ['tea 3, bun 4, zusammen 7', ['tea 3', 'bun 4', 'zusammen 7']],
    ['twenty and five dollars', ['twenty and five dollars']],
  ])('of "%s" are %j', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});
