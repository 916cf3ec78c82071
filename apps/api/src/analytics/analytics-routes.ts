import { calendarDay, firstDayOfMonth, type Clock, type ReportService } from '@expenses/services';
import type { Handlers } from '../contract/operation.ts';
import { KINDS, Problem } from '../problems/problem.ts';
import { MONTHS, type ANALYTICS_OPERATIONS } from './analytics-operations.ts';
import { reportResponse, summaryResponse } from './summary-response.ts';

/** /analytics: what it adds up to. */
export function analyticsRoutes(reports: ReportService, clock: Clock): Handlers<typeof ANALYTICS_OPERATIONS> {
  return {
    async getSummary({ person, query: { months = MONTHS, from, to, groupBy, ...into } }) {
      if (from === undefined && to === undefined && groupBy === undefined) {
        return { status: 200, body: summaryResponse(await reports.summary(person, months, into)) };
      }
      const last = to ?? calendarDay(clock(), person.preference.timeZone);
      const first = from ?? firstDayOfMonth(last, months - 1);
      if (first > last) throw endsTooEarly();
      const report = await reports.report(person, { from: first, to: last, groupBy: groupBy ?? 'category', ...into });
      return { status: 200, body: reportResponse(report) };
    },
  };
}

/** Where `to` was left out, and today is before `from`. */
function endsTooEarly(): Problem {
  const detail = 'It must not be after today where to is left out.';
  return new Problem(KINDS.invalidQuery, `from: ${detail}`, { errors: [{ parameter: 'from', detail }] });
}
