import type { CalendarDate } from '@expenses/storage';
import { Temporal } from 'temporal-polyfill';

/** Tells the time; tests give one that stands still. */
export type Clock = () => Date;

/**
 * The calendar day that it is for someone.
 *
 * @param timeZone IANA name
 * @throws {RangeError} when there is no such time zone
 */
export function calendarDay(instant: Date, timeZone: string): CalendarDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** At UTC+14, where a day begins first, it is that much later than in UTC, in milliseconds. */
const FIRST_TO_BEGIN = 14 * 60 * 60 * 1000;

/** The last calendar day that has begun somewhere on earth. */
export function lastBegun(instant: Date): CalendarDate {
  return new Date(instant.getTime() + FIRST_TO_BEGIN).toISOString().slice(0, 10);
}

/** The first day of the month that lies `months` before the day's own; 0 is the day's own month. */
export function firstDayOfMonth(day: CalendarDate, months: number): CalendarDate {
  return Temporal.PlainDate.from(day).with({ day: 1 }).subtract({ months }).toString();
}

/** The years that money is spent in. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2999];

/** Whether a text is a calendar day YYYY-MM-DD that there is, in the years that money is spent in. */
export function isCalendarDay(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}
