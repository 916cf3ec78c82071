import type { BaseCurrency, BaseCurrencyService } from '@expenses/services';
import type { Handlers } from '../contract/operation.ts';
import type { BASE_CURRENCY_OPERATIONS } from './base-currency-operations.ts';

/** /ledger/base-currency: what the ledger is added up in. */
export function baseCurrencyRoutes(baseCurrency: BaseCurrencyService): Handlers<typeof BASE_CURRENCY_OPERATIONS> {
  return {
    async getBaseCurrency({ person }) {
      return { status: 200, body: stateOf(await baseCurrency.get(person)) };
    },

    async setBaseCurrency({ person, body: { currency } }) {
      return { status: 200, body: stateOf(await baseCurrency.change(person, currency)) };
    },
  };
}

function stateOf({ currency, change }: BaseCurrency) {
  if (change === null) return { currency, change };
  const { startedAt, finishedAt, ...rest } = change;
  return {
    currency,
    change: { ...rest, startedAt: startedAt.toISOString(), finishedAt: finishedAt?.toISOString() ?? null },
  };
}
