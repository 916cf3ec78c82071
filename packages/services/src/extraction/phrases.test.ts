import { compilePhrases, matchPhrase } from './phrases.ts';
import { tokenize } from './tokens.ts';

const phrases = compilePhrases([
  ['tea', 1],
  ['tea for two', 2],
  ['avant hier', 3],
  ['T-Shirt', 4],
  ['昨天', 5],
]);

describe('phrases', () => {
  it.each([
    ['Tea', 1, 1],
    ['tea for two', 2, 3],
    ['tea for three', 1, 1],
    ['avant-hier', 3, 3],
    ['t shirt', 4, 2],
    ['T-shirt', 4, 3],
    ['昨天买', 5, 2],
  ])('the longest of "%s" is %d, up to token %d', (text, value, to) => {
    expect(matchPhrase(phrases, tokenize(text), 0)).toEqual({ value, to });
  });

  it('need their first word and all others', () => {
    expect(matchPhrase(phrases, tokenize('coffee'), 0)).toBeNull();
    expect(matchPhrase(phrases, tokenize('avant'), 0)).toBeNull();
    expect(matchPhrase(phrases, [], 0)).toBeNull();
  });
});
