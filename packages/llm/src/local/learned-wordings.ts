import type { LearnedWording } from '../assistant.ts';
import { informativeness } from './informativeness.ts';

/** Words that make up all that a text says, filed alike each time. */
const LEARNED = 6;

/** How much similar wordings speak for each category, in log-odds. */
export function learnedScores(words: readonly string[], learned: readonly LearnedWording[]): Map<string, number> {
  const scores = new Map<string, number>();
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
