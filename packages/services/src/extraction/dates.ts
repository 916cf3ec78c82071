import { dayOf, isAfter, isPlausible } from './calendar.ts';
import { conventionsOf } from './conventions.ts';
import { currencyAt } from './currencies.ts';
import { readDayOfMonth, readMonthAlone, readNamedMonth, readNthWeekday } from './date-names.ts';
import { readNumericDate } from './date-numeric.ts';
import { isRelativeWord, readAgo, readAhead, readPeriod, readRelativeDay, readWeekday } from './date-relative.ts';
import { isMisspeltDay, readMisspeltDay } from './date-misspelt.ts';
import { isVagueWord, readPartOfMonth, readVagueDay } from './date-vague.ts';
import { isDateName, type DateMatch, type DateReader, type DateText } from './date-words.ts';
import type { Certainty, ExtractionContext, ExtractionIssue } from './extraction.ts';
import { DATE_PREPOSITIONS, PARTS_OF_DAY } from './lexicon/dates.ts';
import { keyAt, type Span, type Token } from './tokens.ts';

export interface DateMention extends Span {
  readonly value: { readonly date: string; readonly certainty: Certainty };
  readonly issues: readonly ExtractionIssue[];
  /** Could be an amount as well ("12.03"): a date only if the message has another amount. */
  readonly isWeak: boolean;
  /** What is left of a weak one when its number is an amount: "Monday" of "Monday 12". */
  readonly without: DateMention | null;
}

/** From the most telling to the least: the first that reads something at a token wins. */
const READERS: readonly DateReader[] = [
  readNumericDate,
  readNthWeekday,
  readNamedMonth,
  readVagueDay,
  readPartOfMonth,
  readAgo,
  readAhead,
  readRelativeDay,
  readWeekday,
  readPeriod,
  readDayOfMonth,
  readMonthAlone,
  readMisspeltDay,
];

/** The dates of a text, in order. Without a year they are in the past, as an expense is; a stated future day is kept. */
export function findDates(tokens: readonly Token[], context: ExtractionContext): DateMention[] {
  const text: DateText = {
    tokens,
    today: dayOf(context.today),
    conventions: conventionsOf(context.locale),
    isMoney: (index) => currencyAt(tokens, index, context.defaultCurrency) !== null,
  };
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = matchAt(text, at);
    if (match !== null) mentions.push(mention(text, at, match, mentions.at(-1)?.to ?? 0));
    at = Math.max(at + 1, match?.to ?? 0);
  }
  return mentions;
}

function matchAt(text: DateText, at: number): DateMatch | null {
  const token = text.tokens[at];
  if (token === undefined || !mayBegin(token)) return null;
  for (const read of READERS) {
    const match = read(text, at);
    if (match !== null && isPlausible(match.day)) return match;
  }
  return null;
}

/** What no reader begins with is not asked of them one by one: most words of most messages. */
function mayBegin({ kind, key }: Token): boolean {
  return (
    kind === 'number' ||
    (kind === 'word' && (isDateName(key) || isRelativeWord(key) || isVagueWord(key) || isMisspeltDay(key)))
  );
}

/** With the preposition before it and the part of the day behind it. */
function mention(text: DateText, at: number, match: DateMatch, after: number): DateMention {
  const { tokens, today } = text;
  let from = at;
  while (from > after && from > at - 2 && isPreposition(text, from - 1)) from -= 1;
  const to = PARTS_OF_DAY.has(keyAt(tokens, match.to)) ? match.to + 1 : match.to;
  const issues: ExtractionIssue[] = [];
  // "12.30" with nothing that says it is a day may be a second price.
  const isBare = match.isWeak === true && from === at && match.to === at + 1;
  if (match.certainty === 'ambiguous' || isBare) issues.push('ambiguous-date');
  if (isAfter(match.day, today)) issues.push('future-date');
  return {
    from,
    to,
    value: { date: match.day.toString(), certainty: match.certainty },
    issues,
    isWeak: match.isWeak === true,
    without: match.without === undefined ? null : mention(text, at, match.without, after),
  };
}

/** English "am" is the hour's before it: "8 am yesterday". */
function isPreposition({ tokens, conventions }: DateText, at: number): boolean {
  const key = keyAt(tokens, at);
  return DATE_PREPOSITIONS.has(key) && !(key === 'am' && conventions.language === 'en');
}
