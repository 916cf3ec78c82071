import { KEYWORDS } from './keywords.ts';
import { transliterated, wordsOf } from '../local/words.ts';
import type { Named } from './brand-names.ts';
import type { PlaceWord } from './place-words.ts';
import type { Example } from './train.ts';

/** How much one example says: a word that a person wrote down for a category, a kind of place, a name. */
const WEIGHT = { keyword: 4, keywordBrand: 3, hint: 1.5, place: 3, placeTerm: 1.5, brand: 1, operator: 0.1 } as const;

/** All that is known of which words belong to which category, for the word model to learn from. */
export function examplesFrom(names: readonly Named[], places: readonly PlaceWord[]): Example[] {
  return [
    ...names
      .filter(({ name }) => READ_SCRIPTS.test(name))
      .flatMap(({ name, category, isBrand }) => example(name, category, isBrand ? WEIGHT.brand : WEIGHT.operator)),
    ...places.flatMap(({ phrase, category, isName }) =>
      example(phrase, category, isName ? WEIGHT.place : WEIGHT.placeTerm),
    ),
    ...Object.entries(KEYWORDS).flatMap(([category, { brands, hints, more, ...languages }]) => [
      ...listed(brands, category, WEIGHT.keywordBrand),
      ...listed(hints, category, WEIGHT.hint),
      ...Object.values(languages).flatMap((list) => listed(list, category, WEIGHT.keyword)),
    ]),
  ];
}

/** The scripts of the languages that people write to us in. */
const READ_SCRIPTS = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

function listed(list: readonly string[], category: string, weight: number): Example[] {
  return list.flatMap((phrase) => example(wordsOf(phrase).join(' '), category, weight));
}

/** Banks write Russian in Latin letters, so what is Cyrillic is learned both ways. */
function example(phrase: string, category: string, weight: number): Example[] {
  if (phrase === '') return [];
  const words = phrase.split(' ');
  const as = (spelt: readonly string[]): Example => ({ words: spelt, category: CATEGORIES.indexOf(category), weight });
  return CYRILLIC.test(phrase) ? [as(words), as(words.map(transliterated))] : [as(words)];
}

/** The categories that the model tells apart, in the order of its weights. */
export const CATEGORIES: readonly string[] = Object.keys(KEYWORDS);
