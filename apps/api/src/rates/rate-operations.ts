import type { Operations } from '../contract/operation.ts';
import { OwnRateQuery, RateQuery, RateRequest } from './rate-requests.ts';
import { RateListResponse, RateResponse } from './rate-response.ts';

const OWN = { base: 'EUR', quote: 'VES', rate: '40.5', rateDate: '2026-03-10', rateSource: 'ledger' };

/** What /rates takes and gives. */
export const RATE_OPERATIONS = {
  listRates: {
    method: 'GET',
    path: '/rates',
    tag: 'Rates',
    summary: 'List exchange rates',
    description:
      "What one unit of a currency was worth that day in every other that is known: by the ledger's own rates, else by " +
      'published ones, of that day or one of the seven before it. Where the source publishes against another currency, ' +
      'the two are crossed and rounded to 15 decimals.',
    scope: 'expenses:read',
    query: RateQuery,
    responses: {
      200: {
        description: 'The rates.',
        schema: RateListResponse,
        examples: { one: { summary: 'One is known', value: { base: 'EUR', date: '2026-03-10', items: [OWN] } } },
      },
    },
  },
  setRate: {
    method: 'PUT',
    path: '/rates',
    tag: 'Rates',
    summary: "Set a rate of the ledger's own",
    description:
      'For a currency that no bank quotes, or where you know better. What awaits a rate is converted by it soon, and ' +
      'what an earlier rate of yours converted, of that day or later, anew. A rate given for one expense stays.',
    scope: 'expenses:write',
    body: {
      schema: RateRequest,
      examples: { bolivar: { summary: 'From today on', value: { base: 'EUR', quote: 'VES', rate: '40.5' } } },
    },
    responses: {
      200: {
        description: 'The rate.',
        schema: RateResponse,
        examples: { bolivar: { summary: 'As it is kept', value: OWN } },
      },
    },
  },
  deleteRate: {
    method: 'DELETE',
    path: '/rates',
    tag: 'Rates',
    summary: "Take a rate of the ledger's own away",
    description: 'What was converted by it awaits another rate.',
    scope: 'expenses:write',
    query: OwnRateQuery,
    responses: { 204: { description: 'It is gone.' } },
    problems: [404],
  },
} satisfies Operations;
