import type { Conventions } from './conventions.ts';
import type { Day } from './calendar.ts';
import type { Certainty } from './extraction.ts';
import {
  DAY_WORDS,
  MONTHS,
  ORDINAL_WEEKDAYS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS_OF_TIME,
  WEEKDAYS,
  type CalendarUnit,
} from './lexicon/dates.ts';
import { simpleNumber } from './number-words.ts';
import { ORDINAL_ENDINGS } from './lexicon/not-money.ts';
import { fold, keyAt, textAt, type Token } from './tokens.ts';

/** A message as the date readers see it. */
export interface DateText {
  readonly tokens: readonly Token[];
  readonly today: Day;
  readonly conventions: Conventions;
  /** Whether money is named at a token: a number beside it is no day. */
  readonly isMoney: (index: number) => boolean;
}

/** A date read at some token. */
export interface DateMatch {
  /** The token after it. */
  readonly to: number;
  readonly day: Day;
  readonly certainty: Certainty;
  /** Perhaps an amount; see `DateMention`. */
  readonly isWeak?: boolean;
  /** What is left of it when its number is an amount. */
  readonly without?: DateMatch;
}

export type DateReader = (text: DateText, at: number) => DateMatch | null;

export interface NumberAt {
  readonly value: number;
  readonly to: number;
  /** "5th", "5.", "fifth": not just a number. */
  readonly isOrdinal: boolean;
}

const WEEKDAY_NAMES = byName(WEEKDAYS);
const MONTH_NAMES = byName(MONTHS);
const UNIT_NAMES = byName(UNITS_OF_TIME);
const DAY_NUMBERS = new Map(Object.entries(DAY_WORDS));
const SHORT_WEEKDAY_NAMES = new Map(
  Object.entries(SHORT_WEEKDAYS).map(([language, days]) => [
    language,
    new Map(days.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const))),
  ]),
);

/** Every word that a weekday, a month, a unit of time or a day of the month is called by, in any language. */
const NAMES: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES.keys(),
  ...[...SHORT_WEEKDAY_NAMES.values()].flatMap((names) => [...names.keys()]),
  ...Object.keys(ORDINAL_WEEKDAYS),
  ...MONTH_NAMES.keys(),
  ...Object.values(SHORT_MONTHS).flatMap((names) => Object.keys(names)),
  ...UNIT_NAMES.keys(),
]);

/** Whether a word may name a part of a date, by itself. */
export function isDateName(key: string): boolean {
  return NAMES.has(key) || (key.endsWith("'s") && NAMES.has(key.slice(0, -2))) || ordinalWord(key) !== undefined;
}

/** 1 Monday to 7 Sunday, for a full name. */
export function weekdayNamed(key: string): number | undefined {
  return WEEKDAY_NAMES.get(key);
}

/** For "segunda", which is "second" too, and for abbreviations in the person's language or English. */
export function weekdayMaybeNamed(key: string, language: string): number | undefined {
  const own = SHORT_WEEKDAY_NAMES.get(language)?.get(key) ?? SHORT_WEEKDAY_NAMES.get('en')?.get(key);
  return own ?? (Object.hasOwn(ORDINAL_WEEKDAYS, key) ? ORDINAL_WEEKDAYS[key] : undefined);
}

export function monthNamed(key: string, language: string): number | undefined {
  return (
    MONTH_NAMES.get(key) ?? SHORT_MONTHS[language]?.[key] ?? (key === 'mar' ? SHORT_MONTHS['en']?.[key] : undefined)
  );
}

export function unitNamed(key: string): CalendarUnit | undefined {
  return UNIT_NAMES.get(key);
}

const GERMAN_ORDINAL = /^(.{3,}?)(?:ste|sten|ster|te|ten|ter)$/;
/** What those end with: most words are told apart by it, for less. */
const ORDINAL_TAIL = /te[nr]?$/;

/** A day of the month, 1 to 31, in digits or words: "5", "5th", "5.", "fifth", "twenty-third", "fünften", "5-го". */
export function dayNumberAt({ tokens }: DateText, at: number): NumberAt | null {
  const token = tokens[at];
  const read = token?.kind === 'number' ? digitsAt(tokens, at) : token?.kind === 'word' ? wordsAt(tokens, at) : null;
  return read !== null && read.value >= 1 && read.value <= 31 ? read : null;
}

function digitsAt(tokens: readonly Token[], at: number): NumberAt | null {
  const text = textAt(tokens, at);
  if (!/^\d{1,2}$/.test(text)) return null;
  const value = Number(text);
  const next = tokens[at + 1];
  const dashed = next?.text === '-' && next.glued ? at + 2 : at + 1;
  const ending = tokens[dashed];
  if (ending?.glued === true && ORDINAL_ENDINGS.has(ending.key)) return { value, to: dashed + 1, isOrdinal: true };
  if (next?.glued === true && /^[ºª°]$/.test(next.text)) return { value, to: at + 2, isOrdinal: true };
  if (next?.text === '.' && next.glued && tokens[at + 2]?.text === 'º') return { value, to: at + 3, isOrdinal: true };
  return { value, to: at + 1, isOrdinal: false };
}

function wordsAt(tokens: readonly Token[], at: number): NumberAt | null {
  const key = keyAt(tokens, at);
  const ordinal = ordinalWord(key);
  if (ordinal !== undefined) return { value: ordinal, to: at + 1, isOrdinal: true };
  const tens = simpleNumber(key);
  if (tens === undefined) return null;
  if (tens !== 20 && tens !== 30) return { value: tens, to: at + 1, isOrdinal: false };
  const dashed = /^(?:-|e|y|et)$/.test(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  const unitKey = keyAt(tokens, dashed);
  const unit = ordinalWord(unitKey) ?? simpleNumber(unitKey);
  if (unit === undefined || unit >= 10 || unit === 0) return { value: tens, to: at + 1, isOrdinal: false };
  return { value: tens + unit, to: dashed + 1, isOrdinal: ordinalWord(unitKey) !== undefined };
}

/** "first", "zweiten", "zwanzigster". */
export function ordinalWord(key: string): number | undefined {
  const named = DAY_NUMBERS.get(key);
  if (named !== undefined) return named;
  const [, stem] = (ORDINAL_TAIL.test(key) ? GERMAN_ORDINAL.exec(key) : null) ?? [];
  return stem === undefined ? undefined : simpleNumber(stem);
}

/** A year in four digits that is not money. */
export function yearAt({ tokens, isMoney }: DateText, at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) && !isMoney(at + 1) ? Number(token.text) : null;
}

function byName<Value>(rows: readonly (readonly [Value, string])[]): Map<string, Value> {
  return new Map(rows.flatMap(([value, names]) => names.split(' ').map((name) => [fold(name), value] as const)));
}
