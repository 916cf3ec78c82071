import { findPhrases } from './lexicon.ts';

function phrasesIn(text: string): string[] {
  return findPhrases(text.split(' ')).map(({ phrase }) => phrase.trim());
}

it.each([
  ['gas bill', ['gas bill']],
  ['gas and a taxi', ['gas', 'taxi']],
  ['haircuts', ['haircut']],
  ['dishes', []],
  ['fischrestaurant', ['restaurant']],
  ['netflixtv', ['netflix']],
  ['storey', []],
  ['vorbliq', []],
])('in "%s" finds %j', (text, phrases) => {
  expect(phrasesIn(text)).toEqual(phrases);
});

it('says where a phrase is, and finds the same again', () => {
  const found = findPhrases(['paid', 'gas', 'bill']);

  expect(found).toMatchObject([{ start: 1, end: 3, evidence: [{ category: 'Utilities' }] }]);
  expect(findPhrases(['paid', 'gas', 'bill'])).toEqual(found);
});

it('takes a longer phrase for more telling, and a part of a word for less', () => {
  const strength = (...words: string[]) => findPhrases(words)[0]?.evidence[0]?.strength ?? 0;

  expect(strength('electricity', 'bill')).toBeGreaterThan(strength('electricity'));
  expect(strength('fischrestaurant')).toBeLessThan(strength('restaurant'));
});
