import type { RateService } from '@expenses/services';
import { OWN_RATE } from '@expenses/storage/domain';
import type { Handlers } from '../contract/operation.ts';
import { notFound } from '../problems/problem-of.ts';
import type { RATE_OPERATIONS } from './rate-operations.ts';
import { rateResponse } from './rate-response.ts';

/** /rates: what currencies were worth, and the ledger's own say in it. */
export function rateRoutes(rates: RateService): Handlers<typeof RATE_OPERATIONS> {
  return {
    async listRates({ person, query: { base = person.ledger.baseCurrency, ...query } }) {
      const found = await rates.list(person, { base, ...query });
      const items = found.rates.map((line) => rateResponse(found.base, line));
      return { status: 200, body: { base: found.base, date: found.date, items } };
    },

    async setRate({ person, body }) {
      const own = await rates.setOwn(person, body);
      return { status: 200, body: rateResponse(own.base, { ...own, rateSource: OWN_RATE }) };
    },

    async deleteRate({ person, query: { base, quote, date } }) {
      if (!(await rates.removeOwn(person, { base, quote, rateDate: date }))) throw notFound('rate');
      return { status: 204 };
    },
  };
}
