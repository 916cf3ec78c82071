import { valueAt } from '../local/value-at.ts';
import type { Example } from './train.ts';

/** Of fewer examples nothing is said: a rare word is taken for a telling one. */
const LEAST_EXAMPLES = 4;
const LEAST_BREADTH = 2;

/**
 * Over how many categories a word is spread: the exponential of the entropy of its examples. "dinner" is 1, "payment"
 * some 5, "the" 11. Words of less than two categories are left out. By breadth, the words in order.
 */
export function wordsByBreadth(examples: readonly Example[], categories: number): Readonly<Record<number, string>> {
  const counts = new Map<string, Float64Array>();
  for (const { words, category } of examples) {
    for (const word of new Set(words)) {
      const row = counts.get(word) ?? new Float64Array(categories);
      row[category] = valueAt(row, category) + 1;
      counts.set(word, row);
    }
  }
  const byBreadth: Record<number, string[]> = {};
  for (const [word, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const breadth = Math.round(breadthOf(row));
    if (breadth >= LEAST_BREADTH) (byBreadth[breadth] ??= []).push(word);
  }
  return Object.fromEntries(Object.entries(byBreadth).map(([breadth, words]) => [breadth, words.join(' ')]));
}

function breadthOf(counts: Float64Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < LEAST_EXAMPLES) return 1;
  const entropy = counts.reduce((sum, n) => (n === 0 ? sum : sum - (n / total) * Math.log(n / total)), 0);
  return Math.exp(entropy);
}
