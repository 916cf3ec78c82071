import fc from 'fast-check';
import { calendarDay, firstDayOfMonth, isCalendarDay, lastBegun } from './calendar.ts';

describe('the calendar day', () => {
  const instant = new Date('2026-03-03T23:30:00Z');

  it.each([
    ['UTC', '2026-03-03'],
    ['Europe/Berlin', '2026-03-04'],
    ['America/Los_Angeles', '2026-03-03'],
    ['Pacific/Kiritimati', '2026-03-04'],
  ])('is the one that it is in %s', (timeZone, day) => {
    expect(calendarDay(instant, timeZone)).toBe(day);
  });

  it('is not shifted by daylight saving time', () => {
    expect(calendarDay(new Date('2026-03-29T00:59:59Z'), 'Europe/Berlin')).toBe('2026-03-29');
    expect(calendarDay(new Date('2026-10-25T22:59:59Z'), 'Europe/Berlin')).toBe('2026-10-25');
    expect(calendarDay(new Date('2026-10-25T23:00:00Z'), 'Europe/Berlin')).toBe('2026-10-26');
  });

  it('of a time zone that does not exist is refused', () => {
    expect(() => calendarDay(instant, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('the last day that has begun', () => {
  it.each([
    ['2026-03-03T09:59:59.999Z', '2026-03-03'],
    ['2026-03-03T10:00:00Z', '2026-03-04'],
    ['2026-12-31T10:00:00Z', '2027-01-01'],
  ])('at %s is %s', (instant, day) => {
    expect(lastBegun(new Date(instant))).toBe(day);
    expect(calendarDay(new Date(instant), 'Pacific/Kiritimati')).toBe(day);
  });
});

describe('the first day of a month', () => {
  it.each([
    ['2026-03-31', 0, '2026-03-01'],
    ['2026-03-31', 1, '2026-02-01'],
    ['2026-01-15', 1, '2025-12-01'],
    ['2024-02-29', 12, '2023-02-01'],
  ])('of %s, %d months before, is %s', (day, months, first) => {
    expect(firstDayOfMonth(day, months)).toBe(first);
  });

  it('is never after the day, and a month back at a time is as far as all at once', () => {
    const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat({ max: 120 }), (date, months) => {
        const text = calendarDay(date, 'UTC');

        expect(firstDayOfMonth(text, months) <= text).toBe(true);
        expect(firstDayOfMonth(text, months + 1)).toBe(firstDayOfMonth(firstDayOfMonth(text, months), 1));
      }),
    );
  });
});

describe('a calendar day', () => {
  it.each(['2026-03-03', '2024-02-29', '1900-01-01', '2999-12-31'])('is %s', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  it.each([
    ...['2026-02-31', '2025-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '0001-01-01', '9999-12-31'],
    ...['', '2026-3-3', '2026-03-03T00:00', ' 2026-03-03', '-002026-03-03', 't'],
  ])('is not "%s"', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});
