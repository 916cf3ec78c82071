import type { ReportService } from '@expenses/services';
import type { Handlers } from '../contract/operation.ts';
import type { ANALYTICS_OPERATIONS } from './analytics-operations.ts';
import { summaryResponse } from './summary-response.ts';

/** /analytics: what it adds up to. */
export function analyticsRoutes(reports: ReportService): Handlers<typeof ANALYTICS_OPERATIONS> {
  return {
    async getSummary({ person, query: { months } }) {
      return { status: 200, body: summaryResponse(await reports.summary(person, months)) };
    },
  };
}
