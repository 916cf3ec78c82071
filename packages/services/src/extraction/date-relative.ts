import { latestWeekday, latestWeekdayOfMonth, weekdayOfWeek, type Day } from './calendar.ts';
import { readNamedMonth, readDayOfMonth } from './date-names.ts';
import { readNumericDate } from './date-numeric.ts';
import {
  dayNumberAt,
  unitNamed,
  weekdayMaybeNamed,
  weekdayNamed,
  type DateMatch,
  type DateText,
} from './date-words.ts';
import {
  AGO_AFTER,
  AGO_BEFORE,
  BEFORE_LAST,
  DATE_LINKS,
  DATE_PREPOSITIONS,
  FEW,
  LAST,
  NEXT,
  PARTS_OF_DAY,
  PREVIOUS,
  RELATIVE_DAYS,
  SPOILERS,
  THIS,
  WEEKDAYS_AT_START,
  type CalendarUnit,
} from './lexicon/dates.ts';
import { ARTICLES } from './lexicon/number-words.ts';
import { AHEAD, TO_COME } from './lexicon/vague-dates.ts';
import { isNumberWord, readNumberWords } from './number-words.ts';
import { compilePhrases, matchPhrase } from './phrases.ts';
import { isLineStart, keyAt, textAt } from './tokens.ts';

const RELATIVE = compilePhrases(
  RELATIVE_DAYS.flatMap(([days, phrases]) => phrases.map((phrase) => [phrase, days] as const)),
);
const BEFORE = compilePhrases(AGO_BEFORE.map((phrase) => [phrase, true] as const));
const COUNTS = new Map(Object.entries(FEW));
const FROM_NOW = compilePhrases(AHEAD.map((phrase) => [phrase, true] as const));
const COMING = compilePhrases(TO_COME.map((phrase) => [phrase, true] as const));
const AFTER = compilePhrases(AGO_AFTER.map((phrase) => [phrase, true] as const));

/** Whether a word may begin "last week", "vor drei Tagen", "the day before yesterday", beside names and numbers. */
export function isRelativeWord(key: string): boolean {
  return (
    RELATIVE.has(key) ||
    BEFORE.has(key) ||
    FROM_NOW.has(key) ||
    modifierOf(key) !== null ||
    isArticle(key) ||
    COUNTS.has(key) ||
    isNumberWord(key)
  );
}

/** "today", "the day before yesterday", "avant-hier". */
export function readRelativeDay({ tokens, today }: DateText, at: number): DateMatch | null {
  const found = matchPhrase(RELATIVE, tokens, at);
  if (found === null || (found.value > 0 && SPOILERS.has(keyAt(tokens, at - 1)))) return null;
  return { to: found.to, day: today.add({ days: found.value }), certainty: 'stated' };
}

/** "3 days ago", "hace tres meses", "il y a une semaine", "vor 2 Wochen", "неделю назад". */
export function readAgo(text: DateText, at: number): DateMatch | null {
  const lead = matchPhrase(BEFORE, text.tokens, at);
  const count = countAt(text, lead?.to ?? at);
  const unit = unitNamed(keyAt(text.tokens, count.to));
  if (unit === undefined) return null;
  const tail = matchPhrase(AFTER, text.tokens, count.to + 1);
  if (lead === null && tail === null) return null;
  const certainty = count.isVague === true ? 'ambiguous' : 'stated';
  return { to: tail?.to ?? count.to + 1, day: back(text.today, unit, count.value), certainty };
}

/** "in 3 days", "dentro de una semana", "через 3 дня": a number must be said, and no hours are days. */
export function readAhead(text: DateText, at: number): DateMatch | null {
  const lead = matchPhrase(FROM_NOW, text.tokens, at);
  if (lead === null) return null;
  const count = countAt(text, lead.to);
  const unit = unitNamed(keyAt(text.tokens, count.to));
  if (unit === undefined || unit === 'today' || count.to === lead.to) return null;
  const isPast = matchPhrase(AFTER, text.tokens, count.to + 1) !== null;
  const day = text.today.add({ [`${unit}s`]: Math.min(count.value, 1000) });
  return isPast ? null : { to: count.to + 1, day, certainty: 'stated' };
}

function countAt({ tokens }: DateText, at: number): { value: number; to: number; isVague?: boolean } {
  const token = tokens[at];
  if (token?.kind === 'number' && /^\d{1,3}$/.test(token.text)) return { value: Number(token.text), to: at + 1 };
  const article = isArticle(keyAt(tokens, at)) ? 1 : 0;
  const few = keyAt(tokens, at + article);
  const named = COUNTS.get(few);
  if (named !== undefined) {
    const of = /^(?:of|di|de)$/.test(keyAt(tokens, at + article + 1)) ? 1 : 0;
    // "a few" is three at least; "a couple" is mostly two.
    return { value: named, to: at + article + 1 + of, isVague: named > 2 };
  }
  const words = readNumberWords(tokens, at, () => false);
  // "полтора года назад"
  if (words !== null) return { value: words.value.round().toNumber(), to: words.to };
  return { value: 1, to: at + article };
}

function isArticle(key: string): boolean {
  return ARTICLES.has(key) || key === 'ein' || key === 'un';
}

function back(today: Day, unit: CalendarUnit, count: number): Day {
  const capped = Math.min(count, 1000);
  if (unit === 'today') return today;
  return today.subtract({ [`${unit}s`]: capped });
}

type Modifier = 'before-last' | 'last' | 'previous' | 'this' | 'next';

const WEEKS_AHEAD: Readonly<Record<Modifier, number>> = { 'before-last': -2, last: -1, previous: -1, this: 0, next: 1 };

function modifierOf(key: string): Modifier | null {
  if (LAST.has(key)) return 'last';
  if (BEFORE_LAST.has(key)) return 'before-last';
  if (PREVIOUS.has(key)) return 'previous';
  if (NEXT.has(key)) return 'next';
  return THIS.has(key) ? 'this' : null;
}

/** "pasado", "dernier", and "que viene" behind a name. */
function modifierBehind({ tokens }: DateText, at: number): { modifier: Modifier; to: number } | null {
  const coming = matchPhrase(COMING, tokens, at);
  if (coming !== null) return { modifier: 'next', to: coming.to };
  const modifier = modifierOf(keyAt(tokens, at));
  return modifier === null || modifier === 'this' ? null : { modifier, to: at + 1 };
}

/** "Friday", "last Sunday", "el martes pasado", "Friday the 13th", "Monday of last week". */
export function readWeekday(text: DateText, at: number): DateMatch | null {
  const { tokens } = text;
  const leading = modifierOf(keyAt(tokens, at));
  const nameAt = leading === null ? at : at + 1;
  const weekday = weekdayAt(text, nameAt, leading !== null);
  if (weekday === null || SPOILERS.has(keyAt(tokens, nameAt - 1))) return null;
  const { day, to } = weekday;
  const match = dateBehind(text, day, to) ?? weekBehind(text, day, to) ?? modified(text, day, to, leading);
  return weekday.isUnsure === true ? { ...match, certainty: 'ambiguous' } : match;
}

/** "last week's Friday", "la semana pasada, el lunes", and "last week", "last month", which are only about then. */
export function readPeriod(text: DateText, at: number): DateMatch | null {
  const period = periodAt(text, at);
  if (period === null) return null;
  const { unit, modifier, to } = period;
  const weeks = WEEKS_AHEAD[modifier];
  let nameAt = to;
  while (
    nameAt < to + 2 &&
    (DATE_PREPOSITIONS.has(keyAt(text.tokens, nameAt)) || /^[-,]$/.test(textAt(text.tokens, nameAt)))
  )
    nameAt += 1;
  const weekday = unit === 'week' ? weekdayNamed(keyAt(text.tokens, nameAt)) : undefined;
  if (weekday !== undefined)
    return { to: nameAt + 1, day: weekdayOfWeek(text.today, weekday, weeks), certainty: 'stated' };
  if (modifier === 'this' || unit === 'day') return null;
  return { to, day: back(text.today, unit, -weeks), certainty: 'ambiguous' };
}

function weekdayAt(
  text: DateText,
  at: number,
  isModified: boolean,
): { day: number; to: number; isUnsure?: boolean } | null {
  const { tokens, conventions } = text;
  const key = keyAt(tokens, at);
  const full = weekdayNamed(key) ?? weekdayOfThing(text, at);
  if (full !== undefined) return { day: full, to: at + 1 };
  const day = weekdayMaybeNamed(key, conventions.language);
  if (day === undefined || tokens[at]?.kind !== 'word') return null;
  const feiraAt = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (tokens[feiraAt]?.key === 'feira') return { day, to: feiraAt + 1 };
  const to = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const behind = modifierOf(keyAt(tokens, at + 1));
  const isComing = matchPhrase(COMING, tokens, at + 1) !== null;
  const isBehind = behind === 'last' || behind === 'before-last' || isComing;
  const isLed = isModified || isBehind || DATE_PREPOSITIONS.has(keyAt(tokens, at - 1));
  const next = tokens[to];
  const isName = !isOrdinalName(key) || conventions.language === 'pt';
  const isFollowed = next?.kind === 'word' && !PARTS_OF_DAY.has(next.key);
  const isAlone = key.length >= 3 && isName && !isFollowed;
  const isDated = readNamedMonth(text, to) !== null;
  if (isLed || isAlone || isDated) return { day, to };
  const isHead =
    next?.kind === 'word' && isLineStart(tokens, at) && WEEKDAYS_AT_START[conventions.language]?.has(key) === true;
  return isHead ? { day, to, isUnsure: true } : null;
}

/** "Friday's curry"; a thing must follow, since "TGI Friday's" is a place. */
function weekdayOfThing({ tokens }: DateText, at: number): number | undefined {
  const key = keyAt(tokens, at);
  if (!key.endsWith("'s")) return undefined;
  return /^\p{Ll}/u.test(textAt(tokens, at + 1)) ? weekdayNamed(key.slice(0, -2)) : undefined;
}

function isOrdinalName(key: string): boolean {
  return weekdayMaybeNamed(key, '') !== undefined && key.length > 4;
}

/** A date that only names its weekday as well: "Sunday, Feb 10", "Friday the 13th", "martes 11". */
function dateBehind(text: DateText, weekday: number, to: number): DateMatch | null {
  let at = to;
  while (at < to + 2 && (/^[,.(/-]$/.test(textAt(text.tokens, at)) || DATE_LINKS.has(keyAt(text.tokens, at)))) at += 1;
  const full = readNumericDate(text, at) ?? readNamedMonth(text, at);
  if (full !== null) {
    const isWeak = full.isWeak === true;
    return isWeak ? { ...full, without: plain(text, weekday, to) } : full;
  }
  const number = dayNumberAt(text, at);
  if (number === null || text.isMoney(number.to) || text.isMoney(at - 1)) return null;
  const day = latestWeekdayOfMonth(text.today, weekday, number.value);
  const isNoun = text.tokens[number.to]?.kind === 'word' && readDayOfMonth(text, at) === null && !number.isOrdinal;
  if (day === null || isNoun) return null;
  const isWeak = !number.isOrdinal && at === to;
  return { to: number.to, day, certainty: 'stated', isWeak, without: plain(text, weekday, to) };
}

function plain({ today }: DateText, weekday: number, to: number): DateMatch {
  return { to, day: latestWeekday(today, weekday), certainty: 'stated' };
}

/** "Monday of last week". */
function weekBehind(text: DateText, weekday: number, to: number): DateMatch | null {
  let at = to;
  while (at < to + 2 && (DATE_PREPOSITIONS.has(keyAt(text.tokens, at)) || DATE_LINKS.has(keyAt(text.tokens, at)))) {
    if (periodAt(text, at) !== null) break;
    at += 1;
  }
  const period = periodAt(text, at);
  if (period?.unit !== 'week') return null;
  const weeks = WEEKS_AHEAD[period.modifier];
  return { to: period.to, day: weekdayOfWeek(text.today, weekday, weeks), certainty: 'stated' };
}

/** Last: before today, and of the week before when that would be yesterday, which has a name of its own. */
function modified(text: DateText, weekday: number, to: number, leading: Modifier | null): DateMatch {
  const trailing = leading === null || leading === 'this' ? modifierBehind(text, to) : null;
  const modifier = trailing?.modifier ?? leading;
  const end = trailing?.to ?? to;
  const { today } = text;
  if (modifier === 'previous') return { to: end, day: weekdayOfWeek(today, weekday, -1), certainty: 'stated' };
  if (modifier === 'next') return { to: end, day: latestWeekday(today, weekday).add({ days: 7 }), certainty: 'stated' };
  if (modifier === 'before-last')
    return { to: end, day: latestWeekday(today.subtract({ days: 8 }), weekday), certainty: 'stated' };
  if (modifier !== 'last') return { to: end, day: latestWeekday(today, weekday), certainty: 'stated' };
  const before = latestWeekday(today.subtract({ days: 1 }), weekday);
  const isYesterday = before.add({ days: 1 }).equals(today) && today.dayOfWeek !== 1;
  return {
    to: end,
    day: isYesterday ? before.subtract({ days: 7 }) : before,
    certainty: isYesterday ? 'ambiguous' : 'stated',
  };
}

interface Period {
  readonly unit: CalendarUnit;
  readonly modifier: Modifier;
  readonly to: number;
}

/** "last week", "la semana pasada", "прошлом месяце". */
function periodAt(text: DateText, at: number): Period | null {
  const { tokens } = text;
  const leading = modifierOf(keyAt(tokens, at));
  const unitAt = leading === null ? at : at + 1;
  const key = tokens[unitAt]?.key.replace(/'s$/, '') ?? '';
  const unit = unitNamed(key);
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
  const trailing = modifierBehind(text, unitAt + 1);
  const modifier = trailing?.modifier ?? leading;
  const isArticle = trailing === null && tokens[at]?.key === 'the';
  return modifier === null || isArticle ? null : { unit, modifier, to: trailing?.to ?? unitAt + 1 };
}
