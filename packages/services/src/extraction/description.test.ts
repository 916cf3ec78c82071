import { describe as describeText } from './description.ts';
import { tokenize } from './tokens.ts';

function described(text: string, ...removed: readonly string[]): string {
  const tokens = tokenize(text);
  const spans = removed.map((word) => {
    const from = tokens.findIndex((token) => token.text === word);
    return { from, to: from + 1 };
  });
  return describeText(text, tokens, { from: 0, to: tokens.length }, spans);
}

describe('a description', () => {
  it.each([
    ['tea 5', ['5'], 'tea'],
    ['tea for 5 with Ana', ['5'], 'tea with Ana'],
    ['for 5', ['5'], ''],
    ['tea (5)', ['5'], 'tea'],
    ['tea [5], cake', ['5'], 'tea, cake'],
    ['(big) tea 5', ['5'], '(big) tea'],
    ['"Tea" 5 !', ['5'], '"Tea"!'],
    ['see site.com 5', ['5'], 'see site.com'],
    ['train 7am 20', ['20'], 'train 7am'],
    ['tea\ncake', [], 'tea cake'],
    ['The Mill 5', ['5'], 'The Mill'],
    ['the mill 5', ['5'], 'mill'],
    ['For Milk 5', ['5'], 'Milk'],
    ['Good Buy 5', ['5'], 'Good Buy'],
    ['MILL LTD DE 5', ['5'], 'MILL LTD'],
    ['🍕 5', ['5'], '🍕'],
    ['', [], ''],
  ])('of "%s" without %j is "%s"', (text, removed, expected) => {
    expect(described(text, ...removed)).toBe(expected);
  });
});
