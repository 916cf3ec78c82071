import type { CalendarDate } from '@expenses/storage/domain';
import { Temporal } from 'temporal-polyfill';

/** Calendar days, both included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * The whole week (ISO 8601: Monday to Sunday), month or year that a day lies in, or the month named YYYY-MM.
 *
 * @returns null when the name is none of these
 */
export function periodNamed(name: string, today: CalendarDate): Period | null {
  const day = Temporal.PlainDate.from(today);
  switch (name) {
    case 'week': {
      const monday = day.subtract({ days: day.dayOfWeek - 1 });
      return between(monday, monday.add({ days: 6 }));
    }
    case 'month':
      return monthOf(day.toPlainYearMonth());
    case 'year':
      return between(day.with({ month: 1, day: 1 }), day.with({ month: 12, day: 31 }));
    default:
      return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(name) ? monthOf(Temporal.PlainYearMonth.from(name)) : null;
  }
}

/** The period before, of the same length: for whole calendar months as many months, else as many days. */
export function periodBefore(period: Period): Period {
  const [from, to] = [Temporal.PlainDate.from(period.from), Temporal.PlainDate.from(period.to)];
  const last = from.subtract({ days: 1 });
  if (from.day === 1 && to.day === to.daysInMonth) {
    const months = (to.year - from.year) * 12 + to.month - from.month + 1;
    return between(from.subtract({ months }), last);
  }
  return between(last.subtract(from.until(to)), last);
}

function monthOf(month: Temporal.PlainYearMonth): Period {
  return between(month.toPlainDate({ day: 1 }), month.toPlainDate({ day: month.daysInMonth }));
}

function between(from: Temporal.PlainDate, to: Temporal.PlainDate): Period {
  return { from: from.toString(), to: to.toString() };
}
