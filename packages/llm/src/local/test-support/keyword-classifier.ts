import { categories as defaults } from '../../../generated/categories.js';
import { findPhrases } from '../lexicon.ts';
import type { CategoryClassifier, RankedCategory } from '../parts.ts';
import { singular, wordsOf } from '../words.ts';

/** What a merchant's name says weighs more than the words around it. */
const MERCHANT_FACTOR = 1.5;
/** A ledger's own category that is named in full beats a brand: the person made it for this. */
const OWN_NAME_STRENGTH = 8;
/** The share of an own category's name that must be in the text. */
const OWN_NAME_SHARE = 0.5;
const NAME_STOP_WORDS = new Set([
  'and',
  'the',
  'for',
  'und',
  'der',
  'die',
  'das',
  'les',
  'des',
  'los',
  'las',
  'con',
  'per',
  'для',
  'other',
]);

/** With these, one word for a thing gives 0.85, a brand 0.93, two words that disagree 0.46 each. */
const STEEPNESS = 1.56;
const UNKNOWN_MASS = 18.75;
/** No evidence: 0.2 for the catch-all, next to nothing for the rest. */
const CATCH_ALL = 'Other';
const CATCH_ALL_PRIOR = 3.75;
const PRIOR = 0.2;
const MAX_PROBABILITY = 0.97;
/** More evidence than this changes nothing any more, and would overflow in a long text. */
const MAX_SCORE = 30;

/**
 * Ranks categories by the words and brands of the built-in lexicon (English, Spanish, French, German, Italian,
 * Portuguese, Russian), and a ledger's own categories by their names: what `classifyCategory` is compared with.
 */
export const classifyByKeywords: CategoryClassifier = (item, categories) => {
  const description = wordsOf(item.description);
  const merchant = wordsOf(item.merchant ?? '');
  const scores = lexiconScores(description, merchant);
  const said = new Set([...description, ...merchant].map(singular));
  const own = categories.filter((name) => !defaults.includes(name));
  for (const name of own) scores.set(name, ownNameScore(name, said));
  return ranked(scores, categories);
};

/** Each phrase counts once, as strong as where it says most. Categories that the ledger lacks count against the rest. */
function lexiconScores(description: readonly string[], merchant: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  const counted = new Set<string>();
  for (const [words, factor] of [
    [merchant, MERCHANT_FACTOR],
    [description, 1],
  ] as const) {
    for (const { phrase, evidence } of findPhrases(words)) {
      if (counted.has(phrase)) continue;
      counted.add(phrase);
      for (const { category, strength } of evidence) {
        scores.set(category, (scores.get(category) ?? 0) + strength * factor);
      }
    }
  }
  return scores;
}

function ownNameScore(name: string, said: ReadonlySet<string>): number {
  const words = wordsOf(name).filter((word) => word.length > 2 && !NAME_STOP_WORDS.has(word));
  if (words.length === 0) return 0;
  const share = words.filter((word) => said.has(singular(word))).length / words.length;
  return share < OWN_NAME_SHARE ? 0 : OWN_NAME_STRENGTH * share;
}

function ranked(scores: ReadonlyMap<string, number>, categories: readonly string[]): RankedCategory[] {
  const weight = (score: number) => Math.expm1(STEEPNESS * Math.min(score, MAX_SCORE));
  const prior = (name: string) => (name === CATCH_ALL ? CATCH_ALL_PRIOR : PRIOR);
  const names = [...new Set(categories)];
  const priors = names.reduce((sum, name) => sum + prior(name), 0);
  const evidence = [...scores.values()].reduce((sum, score) => sum + weight(score), 0);
  const total = evidence + Math.max(UNKNOWN_MASS, priors);
  return names
    .map((category) => ({
      category,
      probability: Math.min(MAX_PROBABILITY, (weight(scores.get(category) ?? 0) + prior(category)) / total),
    }))
    .sort((a, b) => b.probability - a.probability);
}
