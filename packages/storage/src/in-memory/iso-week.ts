import type { CalendarDate } from '../domain/expense.ts';

const DAY_MS = 86_400_000;

/** The day's week as YYYY-Www: it begins on Monday, and belongs to the year of its Thursday. Source: ISO 8601 */
export function isoWeekOf(day: CalendarDate): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const daysSinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  const thursday = new Date(midnight + (3 - daysSinceMonday) * DAY_MS);
  const dayOfYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY_MS;
  const week = Math.floor(dayOfYear / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
