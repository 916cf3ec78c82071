import type { CalendarDate } from '../domain/expense.ts';

/** Prisma's form of a `date` column: midnight UTC of the day. */
export function toDbDate(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

export function fromDbDate(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10);
}
