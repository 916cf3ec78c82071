import { latestWeekday } from './calendar.ts';
import { isDateName, type DateMatch, type DateText } from './date-words.ts';
import { UNITS } from './lexicon/not-money.ts';
import { lazily } from './lazily.ts';
import { NO_MISSPELT_DAYS, OFTEN_MISSPELT } from './lexicon/vague-dates.ts';
import { fold, keyAt } from './tokens.ts';

/** By their first letter, which is seldom wrong. */
const targets = lazily(() => {
  const byLetter = new Map<string, Target[]>();
  for (const [day, words] of OFTEN_MISSPELT) {
    for (const written of words.split(' ')) {
      const word = fold(written);
      byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), { word, day }]);
    }
  }
  return byLetter;
});

interface Target {
  readonly word: string;
  readonly day: number | 'yesterday' | 'today';
}

const SHORTEST = 4;

/** Whether a word is a slip of the pen away from the name of a day. */
export function isMisspeltDay(key: string): boolean {
  return meantBy(key) !== undefined;
}

/** "yesterdy", "satuday", "Donerstag": the day that was meant, most likely. */
export function readMisspeltDay({ tokens, today }: DateText, at: number): DateMatch | null {
  const day = meantBy(keyAt(tokens, at));
  if (day === undefined) return null;
  const meant = day === 'today' ? today : day === 'yesterday' ? today.subtract({ days: 1 }) : latestWeekday(today, day);
  return { to: at + 1, day: meant, certainty: 'ambiguous' };
}

function meantBy(key: string): number | 'yesterday' | 'today' | undefined {
  if (key.length < SHORTEST || NO_MISSPELT_DAYS.has(key)) return undefined;
  const found = targets()
    .get(key.charAt(0))
    ?.find(({ word }) => isOneSlipFrom(key, word));
  return found === undefined || UNITS.has(key) || isDateName(key) ? undefined : found.day;
}

/** One letter too many, too few or another, or two that changed places; a missing last one makes a name ("Frida"). */
function isOneSlipFrom(key: string, word: string): boolean {
  if (Math.abs(key.length - word.length) > 1 || key === word) return false;
  let at = 0;
  while (key[at] !== undefined && key[at] === word[at]) at += 1;
  const isSwapped = key[at] === word[at + 1] && key[at + 1] === word[at] && key.slice(at + 2) === word.slice(at + 2);
  if (key.length === word.length) return isSwapped || key.slice(at + 1) === word.slice(at + 1);
  if (key.length > word.length) return key.slice(at + 1) === word.slice(at);
  return at < key.length && key.slice(at) === word.slice(at + 1);
}
