import { folded, singular, transliterated, transliterations, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ['Café CRÈME', ['cafe', 'creme']],
    ['Straßenbahn', ['strassenbahn']],
    ['SHOP0042 7-Eleven', ['shop', '0042', '7', 'eleven']],
    ["Levi's & McDonald’s", ['levis', 'mcdonalds']],
    ["plein d'essence, l’eau", ['plein', 'd', 'essence', 'l', 'eau']],
    ['Ёлка, йогурт', ['елка', 'иогурт']],
    ['½ kg 🍎', ['1', '2', 'kg', 'fruit']],
    ['...', []],
  ])('reads %j as its words', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('singular', () => {
  it.each([
    ['burgers', 'burger'],
    ['glass', 'glass'],
    ['bus', 'bus'],
    ['lamp', 'lamp'],
  ])('takes %s for %s', (word, expected) => {
    expect(singular(word)).toBe(expected);
  });
});

describe('transliterated', () => {
  it('writes Cyrillic as banks do, and drops signs', () => {
    expect(transliterated(folded('пельменная'))).toBe('pelmennaya');
    expect(transliterated(folded('щётка'))).toBe('shchetka');
  });
});

it.each([
  ['музей', ['muzei', 'muzey', 'muzej']],
  ['ярмарка', ['yarmarka', 'iarmarka', 'jarmarka']],
  ['сыр', ['syr']],
])('banks write "%s" as any of %j', (word, spelt) => {
  expect(transliterations(folded(word))).toEqual(spelt);
});
