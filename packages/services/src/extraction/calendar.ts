import { Temporal } from 'temporal-polyfill';

export type Day = Temporal.PlainDate;

/** Most messages of a day have that day in common. */
let last: { readonly text: string; readonly day: Day } | undefined;

/** Reads YYYY-MM-DD; throws a RangeError on anything else. */
export function dayOf(text: string): Day {
  if (last?.text !== text) last = { text, day: Temporal.PlainDate.from(text) };
  return last.day;
}

/** The years that money is spent in. A day outside them is a number that was taken for one. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2999];

export function isPlausible({ year }: Day): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Null when there is no such day (30 February, month 13). */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
  return date.day === day ? date : null;
}

export function isAfter(one: Day, other: Day): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}

/** The latest such day that is not after `today`; a 29 February is looked for up to eight years back. */
export function latestDayOfYear(today: Day, month: number, day: number): Day | null {
  for (let back = 0; back <= 8; back += 1) {
    const date = dayFrom(today.year - back, month, day);
    if (date !== null && !isAfter(date, today)) return date;
  }
  return null;
}

/**
 * Whether a day said without its year is as likely the one to come: its last one is so long past that it comes round again
 * in less than three months.
 */
export function comesSoonAgain(today: Day, day: Day): boolean {
  return isAfter(today.subtract({ months: 9 }), day);
}

/** The latest day with this number that is not after `today`. */
export function latestDayOfMonth(today: Day, day: number): Day | null {
  return latestInMonths(today, 3, (month) => dayFrom(month.year, month.month, day));
}

/** The latest day with this number that is this day of the week (1 Monday): "Friday the 13th". */
export function latestWeekdayOfMonth(today: Day, weekday: number, day: number): Day | null {
  return latestInMonths(today, 40, (month) => {
    const date = dayFrom(month.year, month.month, day);
    return date?.dayOfWeek === weekday ? date : null;
  });
}

/** The latest such day of the week, `today` included. */
export function latestWeekday(today: Day, weekday: number): Day {
  return today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 });
}

/** The day in the week (Monday to Sunday) that lies so many weeks from today's. */
export function weekdayOfWeek(today: Day, weekday: number, weeks: number): Day {
  return today.add({ days: weekday - today.dayOfWeek + 7 * weeks });
}

/** "the first Monday of the month"; null when the month has no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const date = first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
  return date.month === month ? date : null;
}

function latestInMonths(today: Day, months: number, find: (month: Day) => Day | null): Day | null {
  for (let back = 0; back < months; back += 1) {
    const date = find(today.with({ day: 1 }).subtract({ months: back }));
    if (date !== null && !isAfter(date, today)) return date;
  }
  return null;
}
