import type { ReportService } from '@expenses/services';
import type { RequestHandler, Router } from 'express';
import { z } from 'zod';
import { endpoint, type Handler } from '../http/endpoint.ts';
import { readQuery } from '../http/validate.ts';
import { getPerson } from '../identity/identify.ts';
import { wholeNumber } from '../schema/fields.ts';
import { summaryResponse } from './summary-response.ts';

export interface AnalyticsRouteDependencies {
  readonly reports: ReportService;
  /** Runs before every handler. */
  readonly identify: RequestHandler;
}

/** How many calendar months, this one included. */
export const SummaryQuery = z.strictObject({ months: wholeNumber(1, 120, 12) });

/** /analytics: what it adds up to. */
export function analyticsRoutes(router: Router, { reports, identify }: AnalyticsRouteDependencies): void {
  endpoint(router, '/analytics/summary', { GET: [identify, summary(reports)] });
}

function summary(reports: ReportService): Handler {
  return async (request, response) => {
    const { months } = readQuery(SummaryQuery, request);
    response.json(summaryResponse(await reports.summary(getPerson(request), months)));
  };
}
