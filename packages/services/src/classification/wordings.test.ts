import { keysOf, wordsOfPart } from './wordings.ts';

function keys(description: string, merchantKey: string | null = null) {
  const { whole, merchant, parts } = keysOf({ merchantKey, description });
  return { whole: whole?.key, merchant: merchant?.key, parts: parts.map(({ key }) => key) };
}

describe('a wording', () => {
  it('is known by its telling words, pairs of neighbours, and single words', () => {
    expect(keys('Dinner with mum 45', null)).toEqual({
      whole: 'dinner mum',
      merchant: undefined,
      parts: ['*dinner mum*', '*dinner*', '*mum*'],
    });
  });

  it('is the same whatever its numbers, small words, case and diacritics', () => {
    expect(keys('Café CRÈME 3')).toEqual(keys('a cafe creme, 12'));
  });

  it('shares a pair with another of the same name, though "blue" alone says nothing', () => {
    const { parts } = keys('SQ *BLUE BOTTLE 123');
    expect(parts).toContain('*blue bottle*');
    expect(parts).not.toContain('*blue*');
    expect(keys('BLUE BOTTLE COFFEE').parts).toContain('*blue bottle*');
  });

  it.each(['the', 'payment', 'card', 'transfer', 'Card payment 12', 'de la', '12345', 'new', '😀', ''])(
    'of nothing but weak words ("%s") has no keys',
    (text) => {
      expect(keysOf({ merchantKey: null, description: text })).toEqual({ whole: null, merchant: null, parts: [] });
    },
  );

  it('has no merchant where the name says nothing', () => {
    expect(keys('Payment', 'payment').merchant).toBeUndefined();
    expect(keys('Starbucks', 'starbucks').merchant).toBe('starbucks');
  });

  it('has each part once, and few of them however long it is', () => {
    expect(keys('taxi taxi taxi').parts).toEqual(['*taxi taxi*', '*taxi*']);
    const long = Array.from({ length: 200 }, (_, i) => String.fromCharCode(97 + (i % 26)).repeat(40)).join(' ');
    const { whole, parts } = keys(long);
    expect(parts).toHaveLength(15);
    expect(whole?.length).toBeLessThan(250);
  });
});

it('the words of a part are read back from its key, and a whole wording is no part', () => {
  expect([wordsOfPart('*blue bottle*'), wordsOfPart('blue bottle')]).toEqual(['blue bottle', null]);
});
