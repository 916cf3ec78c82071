import { REPORT_GROUPS } from '@expenses/services';
import * as z from 'zod';
import type { Operations } from '../contract/operation.ts';
import { calendarDate, currencyCode, optionalWholeNumber } from '../schema/fields.ts';
import { ReportResponse, SummaryResponse } from './summary-response.ts';

/** Of a summary, unless told. */
export const MONTHS = 12;

export const SummaryQuery = z
  .strictObject({
    months: optionalWholeNumber(1, 120, MONTHS)
      .exactOptional()
      .meta({
        description: 'How many calendar months, this one included; not beside `from`',
        examples: [12],
      }),
    from: calendarDate.exactOptional().meta({ description: 'First day, inclusive' }),
    to: calendarDate.exactOptional().meta({ description: 'Last day, inclusive; today unless told' }),
    currency: currencyCode
      .exactOptional()
      .meta({ description: "What `worth` is told in: the ledger's base currency, unless told" }),
    groupBy: z
      .enum(REPORT_GROUPS)
      .exactOptional()
      .meta({
        description: 'With it, `from` or `to` the answer is a report: by category unless told',
        examples: ['week'],
      }),
  })
  .refine(({ months, from }) => months === undefined || from === undefined, {
    path: ['months'],
    message: 'Give months or from, not both.',
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    message: 'It must not be before from.',
  });

/** What /analytics takes and gives. */
export const ANALYTICS_OPERATIONS = {
  getSummary: {
    method: 'GET',
    path: '/analytics/summary',
    tag: 'Analytics',
    summary: 'Add up expenses',
    description:
      'By category and by month; or, with `from`, `to` or `groupBy`, of any days, by month, week, category or merchant, ' +
      'compared with the period before. Different currencies are never added together; `worth` is all of it in one, by the ' +
      'rates of the days, and what has no rate is listed beside it.',
    scope: 'expenses:read',
    query: SummaryQuery,
    responses: { 200: { description: 'The sums, exactly.', schema: z.union([SummaryResponse, ReportResponse]) } },
  },
} satisfies Operations;
