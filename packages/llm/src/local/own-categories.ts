import { categories as defaults } from '../../generated/categories.js';
import { TOPICS } from './topics.ts';
import { singular, wordsOf } from './words.ts';

/** A category that is named in full beats a brand: the person made it for this. */
const NAMED = 8;
/** The share of a category's name that must be in the text. */
const LEAST_SHARE = 0.5;
/** What belongs to the topic of a category's name beats a plain word of a default category. */
const TOPIC = 7;
const SMALL_WORDS = new Set('and the for und der die das les des los las con per для other'.split(' '));
const LONGEST_PHRASE = 3;

/**
 * How much a text speaks for each category that a ledger added to the default ones: its name is in the text, or a word
 * of what its name stands for ("Pets": "kibble").
 */
export function ownCategoryScores(words: readonly string[], categories: readonly string[]): Map<string, number> {
  const own = categories.filter((name) => !defaults.includes(name));
  if (own.length === 0) return new Map();
  const said = phrasesOf(words);
  return new Map(own.map((name) => [name, scoreOf(name, said)]));
}

function scoreOf(category: string, said: ReadonlySet<string>): number {
  const name = wordsOf(category).filter((word) => word.length > 2 && !SMALL_WORDS.has(word));
  if (name.length === 0) return 0;
  const share = name.filter((word) => said.has(singular(word))).length / name.length;
  const named = share < LEAST_SHARE ? 0 : NAMED * share;
  return Math.max(named, isOfItsTopic(name, said) ? TOPIC : 0);
}

function isOfItsTopic(name: readonly string[], said: ReadonlySet<string>): boolean {
  indexed ??= TOPICS.map(({ names, words }) => ({ names: phraseSet(names), words: [...phraseSet(words)] }));
  const called = phrasesOf(name);
  return indexed.some(
    ({ names, words }) => [...called].some((phrase) => names.has(phrase)) && words.some((word) => said.has(word)),
  );
}

let indexed: readonly { names: ReadonlySet<string>; words: readonly string[] }[] | undefined;

function phraseSet(list: string): Set<string> {
  return new Set(list.split(',').map((phrase) => wordsOf(phrase).map(singular).join(' ')));
}

/** Each run of one to three words. */
function phrasesOf(words: readonly string[]): Set<string> {
  const read = words.map(singular);
  return new Set(
    read.flatMap((_, start) =>
      Array.from({ length: LONGEST_PHRASE }, (_, more) => read.slice(start, start + more + 1).join(' ')),
    ),
  );
}
