import { comesSoonAgain, dayFrom, isAfter, latestDayOfYear, type Day } from './calendar.ts';
import type { DateMatch, DateText } from './date-words.ts';
import { DATE_PREPOSITIONS, PRICE_PREPOSITIONS } from './lexicon/dates.ts';
import { keyAt, textAt, type Token } from './tokens.ts';

/** "2026-01-15", "12/03/2026", "12.03.26", "12/03", "12.03.", "20260115". */
export function readNumericDate(text: DateText, at: number): DateMatch | null {
  const { tokens } = text;
  if (tokens[at]?.kind !== 'number' || isContinued(tokens[at - 1], tokens[at])) return null;
  return readWithYear(text, at) ?? readCompact(text, at) ?? readWithoutYear(text, at);
}

/** The number goes on to the left: "1-12/03". */
function isContinued(before: Token | undefined, number: Token): boolean {
  return number.glued && before !== undefined && /^[/\-.]$/.test(before.text);
}

function readWithYear(text: DateText, at: number): DateMatch | null {
  const parts = threeParts(text.tokens, at);
  if (parts === null) return null;
  const [first, second, third] = parts.numbers;
  if (first.length === 4) {
    const day = dayFrom(Number(first), Number(second), Number(third));
    return day && { to: parts.to, day, certainty: 'stated' };
  }
  if (third.length !== 2 && third.length !== 4) return null;
  const year = third.length === 4 ? Number(third) : fullYear(Number(third), text.today.year);
  return oneReading(text, Number(first), Number(second), parts.separator, parts.to, (month, day) =>
    dayFrom(year, month, day),
  );
}

function fullYear(twoDigits: number, thisYear: number): number {
  const century = thisYear - (thisYear % 100);
  return century + twoDigits > thisYear + 10 ? century + twoDigits - 100 : century + twoDigits;
}

interface Parts {
  readonly numbers: readonly [string, string, string];
  readonly separator: string;
  readonly to: number;
}

function threeParts(tokens: readonly Token[], at: number): Parts | null {
  const numbers = textAt(tokens, at).split('.');
  if (numbers.length === 3) return partsOf(numbers, '.', at + 1);
  const [first, one, second, two, third] = tokens.slice(at, at + 5).map(({ text }) => text);
  const isDate = one !== undefined && /^[/\-.]$/.test(one) && one === two;
  const isOne = tokens.slice(at + 1, at + 5).every(({ glued }) => glued);
  return isDate && isOne ? partsOf([first, second, third], one, at + 5) : null;
}

function partsOf(texts: readonly (string | undefined)[], separator: string, to: number): Parts | null {
  const [first, second, third] = texts;
  const isNumbers = texts.every((text) => text !== undefined && /^\d{1,4}$/.test(text));
  if (!isNumbers || first === undefined || second === undefined || third === undefined) return null;
  return { numbers: [first, second, third], separator, to };
}

/** YYYYMMDD, of a day that has been. */
function readCompact({ tokens, today }: DateText, at: number): DateMatch | null {
  const [, year, month, date] = /^(20\d\d)(\d\d)(\d\d)$/.exec(textAt(tokens, at)) ?? [];
  const day = year === undefined ? null : dayFrom(Number(year), Number(month), Number(date));
  return day === null || isAfter(day, today) ? null : { to: at + 1, day, certainty: 'stated', isWeak: true };
}

function readWithoutYear(text: DateText, at: number): DateMatch | null {
  const pair = twoParts(text, at);
  if (pair === null || text.isMoney(pair.to)) return null;
  // With points the day comes first, whoever writes it: 9.20 is no 20 September, unless a preposition says so.
  if (pair.separator === '.' && pair.isWeak && pair.second > 12) return null;
  const match = oneReading(text, pair.first, pair.second, pair.separator, pair.to, (month, day) =>
    latestDayOfYear(text.today, month, day),
  );
  if (match === null) return isNoSuchDay(pair) ? { to: pair.to, day: text.today, certainty: 'ambiguous' } : null;
  const isOpen = comesSoonAgain(text.today, match.day);
  return { ...match, isWeak: pair.isWeak, certainty: isOpen ? 'ambiguous' : match.certainty };
}

/** "30/02": in the form of a day, and none. */
function isNoSuchDay({ first, second, separator, isWeak }: Pair): boolean {
  const [least, most] = [Math.min(first, second), Math.max(first, second)];
  return separator === '/' && !isWeak && least >= 1 && least <= 12 && most >= 29 && most <= 31;
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly separator: string;
  readonly to: number;
  readonly isWeak: boolean;
}

/** "12/03"; "12.03" and "12-03" can be an amount or a range: surely dates only behind a preposition or with a last point. */
function twoParts({ tokens }: DateText, at: number): Pair | null {
  const preposition = keyAt(tokens, at - 1);
  const isLed = DATE_PREPOSITIONS.has(preposition);
  const isToDay = isLed && !PRICE_PREPOSITIONS.has(preposition);
  return dottedPair(tokens, at, isToDay) ?? signedPair(tokens, at, isLed);
}

/** "12.03", "12.03." and "12. 3.". */
function dottedPair(tokens: readonly Token[], at: number, isLed: boolean): Pair | null {
  const [number, point, other, last] = tokens.slice(at, at + 4);
  const isPointed = point?.text === '.' && point.glued;
  const isApart = isPointed && isDayOrMonth(number) && isDayOrMonth(other) && last?.text === '.';
  if (isApart) return pair(number, '.', other, at + 4, false);
  const [, first, second] = /^(\d{1,2})\.(\d{1,2})$/.exec(number?.text ?? '') ?? [];
  if (first === undefined) return null;
  const isDateLike = isPointed || isLed || (first.length === 2 && second?.length === 2);
  if (!isDateLike) return null;
  return {
    first: Number(first),
    second: Number(second),
    separator: '.',
    to: isPointed ? at + 2 : at + 1,
    isWeak: !isLed,
  };
}

/** "12/03", and "12-03" behind a preposition. */
function signedPair(tokens: readonly Token[], at: number, isLed: boolean): Pair | null {
  const [number, sign, other, next] = tokens.slice(at, at + 4);
  if (sign?.glued !== true || other?.glued !== true || !isDayOrMonth(number) || !isDayOrMonth(other)) return null;
  const read = pair(number, sign.text, other, at + 3, false);
  const isDate = sign.text === '/' ? isLed || !isFraction(read.first, read.second, next) : sign.text === '-' && isLed;
  return isDate ? read : null;
}

function isDayOrMonth(token: Token | undefined): token is Token {
  return token !== undefined && /^\d{1,2}$/.test(token.text);
}

function pair(first: Token, separator: string, second: Token, to: number, isWeak: boolean): Pair {
  return { first: Number(first.text), second: Number(second.text), separator, to, isWeak };
}

/** "1/2 pizza", "24/7". */
function isFraction(first: number, second: number, next: Token | undefined): boolean {
  const isHalf = first < second && second <= 4 && next?.kind === 'word';
  return isHalf || (first === 24 && second === 7);
}

/** Day and month in the order that is possible, or the locale's, or, when it has none, the more recent one. */
function oneReading(
  { today, conventions }: DateText,
  first: number,
  second: number,
  separator: string,
  to: number,
  resolve: (month: number, day: number) => Day | null,
): DateMatch | null {
  const dayFirst = resolve(second, first);
  const monthFirst = resolve(first, second);
  const only = dayFirst === null ? monthFirst : monthFirst === null ? dayFirst : null;
  if (only !== null) return { to, day: only, certainty: 'stated' };
  if (dayFirst === null || monthFirst === null) return null;
  const order = separator === '.' ? true : conventions.dayFirst;
  if (order !== null || dayFirst.equals(monthFirst))
    return { to, day: order === false ? monthFirst : dayFirst, certainty: 'stated' };
  return { to, day: moreRecent(today, monthFirst, dayFirst), certainty: 'ambiguous' };
}

function moreRecent(today: Day, one: Day, other: Day): Day {
  if (isAfter(one, today) !== isAfter(other, today)) return isAfter(one, today) ? other : one;
  return isAfter(other, one) !== isAfter(other, today) ? other : one;
}
