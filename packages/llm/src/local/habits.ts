import type { LedgerHabits } from '../assistant.ts';
import { informativeness } from './informativeness.ts';

/** Words that make up all that a text says, filed alike each time. */
const LEARNED = 10;
/** How much the frequencies of categories count, and how many choices they have to make up for. */
const FREQUENCY = 0.35;
const EXPECTED = 300;

/** How much a ledger's past speaks for each category, in log-odds. */
export function habitScores(
  words: readonly string[],
  { learned, choices }: LedgerHabits,
  categories: readonly string[],
): Map<string, number> {
  const scores = frequencyScores(choices, categories);
  const total = words.reduce((sum, word) => sum + informativeness(word), 0);
  if (total === 0) return scores;
  const left = new Set(words);
  const longestFirst = learned
    .map((wording) => ({ ...wording, parts: wording.words.split(' ') }))
    .sort((a, b) => b.parts.length - a.parts.length);
  // Each word counts once, with the longest wording that it is in.
  for (const { parts, category, strength } of longestFirst) {
    if (!parts.every((word) => left.has(word))) continue;
    for (const word of parts) left.delete(word);
    const share = parts.reduce((sum, word) => sum + informativeness(word), 0) / total;
    scores.set(category, (scores.get(category) ?? 0) + LEARNED * strength * Math.sqrt(share));
  }
  return scores;
}

/** Against choices that are spread evenly. */
function frequencyScores(choices: ReadonlyMap<string, number>, categories: readonly string[]): Map<string, number> {
  const total = [...choices.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return new Map();
  const even = 1 / categories.length;
  return new Map(
    categories.map((category) => {
      const share = ((choices.get(category) ?? 0) + EXPECTED * even) / (total + EXPECTED);
      return [category, FREQUENCY * Math.log(share / even)];
    }),
  );
}
