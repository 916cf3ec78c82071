import { z } from 'zod';
import type { Operations } from '../contract/operation.ts';
import { wholeNumber } from '../schema/fields.ts';
import { SummaryResponse } from './summary-response.ts';

export const SummaryQuery = z.strictObject({
  months: wholeNumber(1, 120, 12).meta({ description: 'How many calendar months, this one included', examples: [12] }),
});

/** What /analytics takes and gives. */
export const ANALYTICS_OPERATIONS = {
  getSummary: {
    method: 'GET',
    path: '/analytics/summary',
    tag: 'Analytics',
    summary: 'Add up expenses',
    description: 'By category and by month. Different currencies are never added together.',
    scope: 'expenses:read',
    query: SummaryQuery,
    responses: { 200: { description: 'The sums, exactly.', schema: SummaryResponse } },
  },
} satisfies Operations;
