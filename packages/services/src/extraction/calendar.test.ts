import {
  dayFrom,
  dayOf,
  isAfter,
  latestDayOfMonth,
  latestDayOfYear,
  latestWeekday,
  latestWeekdayOfMonth,
  nthWeekday,
  weekdayOfWeek,
} from './calendar.ts';

const thursday = dayOf('2026-01-15');

describe('calendar', () => {
  it('refuses what is no day', () => {
    expect(() => dayOf('yesterday')).toThrow(RangeError);
    expect(dayFrom(2026, 2, 30)).toBeNull();
    expect(dayFrom(2026, 13, 1)).toBeNull();
    expect(dayFrom(2026, 0, 1)).toBeNull();
    expect(dayFrom(2026, 1, 0)).toBeNull();
    expect(dayFrom(2026, 1, 32)).toBeNull();
    expect(dayFrom(2026, 2, 28)?.toString()).toBe('2026-02-28');
  });

  it('orders days', () => {
    expect(isAfter(dayOf('2026-01-16'), thursday)).toBe(true);
    expect(isAfter(thursday, thursday)).toBe(false);
  });

  it('finds the latest such day, today included', () => {
    expect(latestDayOfYear(thursday, 1, 15)?.toString()).toBe('2026-01-15');
    expect(latestDayOfYear(thursday, 1, 16)?.toString()).toBe('2025-01-16');
    expect(latestDayOfYear(thursday, 2, 29)?.toString()).toBe('2024-02-29');
    expect(latestDayOfYear(thursday, 2, 30)).toBeNull();
    expect(latestDayOfMonth(dayOf('2026-03-15'), 31)?.toString()).toBe('2026-01-31');
    expect(latestDayOfMonth(thursday, 32)).toBeNull();
    expect(latestWeekday(thursday, 4).toString()).toBe('2026-01-15');
    expect(latestWeekday(thursday, 5).toString()).toBe('2026-01-09');
    expect(latestWeekdayOfMonth(thursday, 5, 13)?.toString()).toBe('2025-06-13');
    expect(weekdayOfWeek(thursday, 1, -1).toString()).toBe('2026-01-05');
  });

  it('counts weekdays of a month', () => {
    expect(nthWeekday(2026, 1, 4, 5)?.toString()).toBe('2026-01-29');
    expect(nthWeekday(2026, 1, 1, 5)).toBeNull();
  });
});
