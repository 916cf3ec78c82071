import { wordsByBreadth } from '../../generated/word-breadth.js';

/** A word spread evenly over this many categories says nothing. */
const NO_MEANING = 7;

let breadths: ReadonlyMap<string, number> | undefined;

/**
 * How much a word, as `wordsOf` reads it, says of what was bought: 1 for a rare word or one of a single category
 * ("dinner"), 0 for one that stands beside everything ("the", "new"), 0..1 between ("payment" 0.3). Learned from the
 * same names and words as the word model.
 */
export function informativeness(word: string): number {
  breadths ??= new Map(
    Object.entries(wordsByBreadth).flatMap(([breadth, words]) =>
      words.split(' ').map((each) => [each, Number(breadth)] as const),
    ),
  );
  if (/^\p{N}/u.test(word)) return 0;
  const breadth = breadths.get(word) ?? 1;
  return Math.max(0, (NO_MEANING - breadth) / (NO_MEANING - 1));
}
