import {
  comesSoonAgain,
  dayFrom,
  isAfter,
  latestDayOfMonth,
  latestDayOfYear,
  nthWeekday,
  type Day,
} from './calendar.ts';
import {
  dayNumberAt,
  monthNamed,
  unitNamed,
  weekdayNamed,
  yearAt,
  type DateMatch,
  type DateText,
  type NumberAt,
} from './date-words.ts';
import { EDGE_WORDS } from './lexicon/connectors.ts';
import { DATE_LINKS, DAY_HEADS, DAY_NOUNS, DAY_PREPOSITIONS, IN, LAST, PREVIOUS, YEAR_WORDS } from './lexicon/dates.ts';
import { isLineStart, keyAt, textAt, type Token } from './tokens.ts';

/** "5 March", "March 5th, 2026", "5 de marzo de 2026", "2026-mar-5". */
export function readNamedMonth(text: DateText, at: number): DateMatch | null {
  return dayThenMonth(text, at) ?? monthThenDay(text, at) ?? yearThenMonth(text, at);
}

/** "on the 5th", "el día 5", "am 5.", "5-го числа". */
export function readDayOfMonth(text: DateText, at: number): DateMatch | null {
  const { tokens, today } = text;
  const number = dayNumberAt(text, at);
  if (number === null || text.isMoney(number.to) || text.isMoney(at - 1)) return null;
  // French "thé 2" is no English "the 2".
  const lead = textAt(tokens, at - 1).toLowerCase() === 'thé' ? '' : keyAt(tokens, at - 1);
  const isLed = (DAY_PREPOSITIONS.has(lead) || (lead === 'on' && number.isOrdinal)) && !isBehindNumber(tokens, at - 1);
  const isNoun = DAY_NOUNS.has(keyAt(tokens, number.to));
  const isPointed = tokens[number.to]?.text === '.' && tokens[at]?.kind === 'number' && /^(?:am|vom|den)$/.test(lead);
  const isDay = lead === 'dia' || isNoun || isPointed || number.isOrdinal;
  const isHead = isHeadOfLine(text, at, number);
  if (
    (!isLed && !isNoun && !isHead) ||
    !(isDay || tokens[at]?.kind === 'number') ||
    (!isNoun && !isPointed && !isHead && isNounAt(text, number.to))
  )
    return null;
  const day = latestDayOfMonth(today, number.value);
  const to = isNoun || (isPointed && tokens[number.to]?.glued === true) ? number.to + 1 : number.to;
  return day && { to, day, certainty: 'stated', isWeak: !isDay && (isHead || lead === 'the') };
}

/** "le 5 loyer 700", "5-го стоматолог 6000": in these languages a day, though a thing follows. */
function isHeadOfLine({ tokens }: DateText, at: number, number: NumberAt): boolean {
  if (tokens[at]?.kind !== 'number' || tokens[number.to]?.kind !== 'word') return false;
  const lead = keyAt(tokens, at - 1);
  if (DAY_HEADS.has(lead)) return lead === 'dia' || isLineStart(tokens, at - 1);
  return isLineStart(tokens, at) && keyAt(tokens, number.to - 1) === 'го';
}

/** The "am" of "7am" is no German preposition. */
function isBehindNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true && tokens[at - 1]?.kind === 'number';
}

/** "the 5th floor": a thing, unless a small word comes next. */
function isNounAt({ tokens }: DateText, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && !EDGE_WORDS.has(token.key) && token.key !== 'with';
}

/** "in August", "August 2025": the month's first day stands for it. */
export function readMonthAlone(text: DateText, at: number): DateMatch | null {
  const { tokens, today, conventions } = text;
  const month = monthNamed(keyAt(tokens, at), conventions.language);
  if (month === undefined) return null;
  const year = yearAt(text, skipLinks(text, at + 1));
  const isLed = IN.has(keyAt(tokens, at - 1));
  if (year === null && !isLed) return null;
  const day = year === null ? latestDayOfYear(today, month, 1) : dayFrom(year, month, 1);
  return day && { to: year === null ? at + 1 : skipLinks(text, at + 1) + 1, day, certainty: 'ambiguous' };
}

/** "first Monday of this month", "the third Friday in July". */
export function readNthWeekday(text: DateText, at: number): DateMatch | null {
  const { tokens, today } = text;
  const nth = dayNumberAt(text, at);
  const weekday = nth === null ? undefined : weekdayNamed(keyAt(tokens, nth.to));
  if (nth?.isOrdinal !== true || nth.value > 5 || weekday === undefined) return null;
  const monthAt = skipLinks(text, nth.to + 1);
  const named = monthNamed(keyAt(tokens, monthAt), text.conventions.language);
  if (named !== undefined) {
    const candidates = [today.year, today.year - 1].map((year) => nthWeekday(year, named, weekday, nth.value));
    const day = candidates.find((date) => date !== null && !isAfter(date, today));
    return day ? { to: monthAt + 1, day, certainty: 'stated' } : null;
  }
  const reference = monthReference(text, monthAt);
  const month = today.with({ day: 1 }).subtract({ months: reference?.back ?? 0 });
  const day = nthWeekday(month.year, month.month, weekday, nth.value);
  return day && { to: reference?.to ?? nth.to + 1, day, certainty: 'stated' };
}

/** "this month", "last month", "ce mois", "mese scorso". */
function monthReference({ tokens }: DateText, at: number): { back: number; to: number } | null {
  for (let to = at; to < at + 3; to += 1) {
    if (unitNamed(keyAt(tokens, to)) !== 'month') continue;
    const isBack = [tokens[to - 1], tokens[to + 1]].some(
      (token) => LAST.has(token?.key ?? '') || PREVIOUS.has(token?.key ?? ''),
    );
    const isBehind = LAST.has(keyAt(tokens, to + 1)) || PREVIOUS.has(keyAt(tokens, to + 1));
    return { back: isBack ? 1 : 0, to: isBehind ? to + 2 : to + 1 };
  }
  return null;
}

function dayThenMonth(text: DateText, at: number): DateMatch | null {
  const number = dayNumberAt(text, at);
  if (number === null || isPrice(text, at)) return null;
  const monthAt = skipLinks(text, number.to);
  const key = keyAt(text.tokens, monthAt);
  // "dix-sept" is seventeen.
  if (key === 'sept' && text.tokens[at]?.kind === 'word') return null;
  const month = monthNamed(key, text.conventions.language);
  return month === undefined ? null : dated(text, month, number.value, monthAt + 1);
}

/** "$2 March": but in "120 € 2 March" the sign is the price's before it. */
function isPrice({ tokens, isMoney }: DateText, at: number): boolean {
  return isMoney(at - 1) && tokens[at - 2]?.kind !== 'number';
}

function monthThenDay(text: DateText, at: number): DateMatch | null {
  const month = monthNamed(keyAt(text.tokens, at), text.conventions.language);
  if (month === undefined) return null;
  const dayAt = skipLinks(text, at + 1);
  const number = dayNumberAt(text, dayAt);
  if (number === null || text.isMoney(number.to) || isDecimal(text, number, dayAt)) return null;
  if (isThousands(text, number.to)) return null;
  return dated(text, month, number.value, number.to);
}

/** "March 5.50": an amount. */
function isDecimal({ tokens }: DateText, number: NumberAt, at: number): boolean {
  return tokens[at]?.kind === 'number' && !/^\d+$/.test(textAt(tokens, number.to - 1)) && !number.isOrdinal;
}

/** "mars 1 050,00": an amount, where a space parts thousands or decimals follow. */
function isThousands({ tokens, conventions }: DateText, at: number): boolean {
  const [day, group] = [tokens[at - 1], tokens[at]];
  if (day?.kind !== 'number' || group?.kind !== 'number' || group.glued) return false;
  return conventions.groupsWithSpaces ? /^\d{3}(?:[.,]\d{2})?$/.test(group.text) : /^\d{3}[.,]\d{2}$/.test(group.text);
}

function yearThenMonth(text: DateText, at: number): DateMatch | null {
  const year = yearAt(text, at);
  const monthAt = skipLinks(text, at + 1);
  const month = year === null ? undefined : monthNamed(keyAt(text.tokens, monthAt), text.conventions.language);
  const number = month === undefined ? null : dayNumberAt(text, skipLinks(text, monthAt + 1));
  const day = year === null || month === undefined || number === null ? null : dayFrom(year, month, number.value);
  return day === null || number === null ? null : { to: number.to, day, certainty: 'stated' };
}

/** With the year behind it, or the latest such day. */
function dated(text: DateText, month: number, day: number, to: number): DateMatch | null {
  const yearIndex = skipLinks(text, to);
  const year = yearAt(text, yearIndex);
  const date: Day | null = year === null ? latestDayOfYear(text.today, month, day) : dayFrom(year, month, day);
  // "30 February": said as a day, and which is not known.
  if (date === null) return { to: year === null ? to : yearIndex + 1, day: text.today, certainty: 'ambiguous' };
  if (year === null) return { to, day: date, certainty: comesSoonAgain(text.today, date) ? 'ambiguous' : 'stated' };
  const isYearNamed = YEAR_WORDS.has(keyAt(text.tokens, yearIndex + 1));
  return { to: yearIndex + (isYearNamed ? 2 : 1), day: date, certainty: 'stated' };
}

/** Over "of", "de", a comma, a point, a hyphen or a slash, two at most. */
function skipLinks({ tokens }: DateText, at: number): number {
  let next = at;
  while (next < at + 2 && (/^[.,/-]$/.test(textAt(tokens, next)) || DATE_LINKS.has(keyAt(tokens, next)))) next += 1;
  return next;
}
