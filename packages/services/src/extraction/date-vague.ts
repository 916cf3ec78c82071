import { dayFrom, isAfter, latestWeekday, type Day } from './calendar.ts';
import { monthNamed, unitNamed, type DateMatch, type DateText } from './date-words.ts';
import { DATE_LINKS } from './lexicon/dates.ts';
import { PARTS_OF_MONTH, RECENTLY, WEEKENDS, type PartOfMonth } from './lexicon/vague-dates.ts';
import { compilePhrases, matchPhrase } from './phrases.ts';
import { keyAt } from './tokens.ts';

const VAGUE = compilePhrases([
  ...WEEKENDS.map((phrase) => [phrase, 'weekend'] as const),
  ...RECENTLY.map((phrase) => [phrase, 'recently'] as const),
]);
const PARTS: ReadonlyMap<string, PartOfMonth> = new Map(
  PARTS_OF_MONTH.flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)),
);
/** "groceries for the weekend" are bought today. */
const MEANT_FOR: ReadonlySet<string> = new Set(['for', 'para', 'pour', 'per', 'fur', 'для']);
const SATURDAY = 6;

/** Whether a word may begin "last weekend", "the other day" or "end of March". */
export function isVagueWord(key: string): boolean {
  return VAGUE.has(key) || PARTS.has(key);
}

/** "last weekend", "el otro día", "на днях": a day to ask for, the likeliest meanwhile. */
export function readVagueDay({ tokens, today }: DateText, at: number): DateMatch | null {
  const found = MEANT_FOR.has(keyAt(tokens, at - 1)) ? null : matchPhrase(VAGUE, tokens, at);
  if (found === null) return null;
  const day = found.value === 'weekend' ? latestWeekday(today, SATURDAY) : today;
  return { to: found.to, day, certainty: 'ambiguous' };
}

/** "end of February", "a principios de mes", "Anfang März", "в конце месяца". */
export function readPartOfMonth({ tokens, today, conventions }: DateText, at: number): DateMatch | null {
  const key = keyAt(tokens, at);
  const part = PARTS.get(key);
  if (part === undefined || (key === 'fine' && conventions.language === 'en')) return null;
  let next = at + 1;
  while (next < at + 3 && DATE_LINKS.has(keyAt(tokens, next))) next += 1;
  const name = keyAt(tokens, next);
  const month = unitNamed(name) === 'month' ? today.month : monthNamed(name, conventions.language);
  if (month === undefined) return null;
  return { to: next + 1, day: latestPart(today, month, part), certainty: 'ambiguous' };
}

function latestPart(today: Day, month: number, part: PartOfMonth): Day {
  const first = dayFrom(today.year, month, 1) ?? today;
  const day = part === 'beginning' ? first : part === 'middle' ? first.with({ day: 15 }) : lastOf(first);
  return isAfter(day, today) && !isAfter(first, today) ? today : isAfter(day, today) ? day.subtract({ years: 1 }) : day;
}

function lastOf(first: Day): Day {
  return first.with({ day: first.daysInMonth });
}
