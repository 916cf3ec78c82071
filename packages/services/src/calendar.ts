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

/** The first day of the month that lies `months` before the day's own; 0 is the day's own month. */
export function firstDayOfMonth(day: CalendarDate, months: number): CalendarDate {
  return Temporal.PlainDate.from(day).with({ day: 1 }).subtract({ months }).toString();
}
