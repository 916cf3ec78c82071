import * as z from 'zod';
import type { Operations } from '../contract/operation.ts';
import { currencyCode } from '../schema/fields.ts';

const currency = z.string().regex(/^[A-Z]{3}$/);

export const BaseCurrencyResponse = z
  .object({
    currency,
    change: z
      .object({
        before: currency,
        total: z.int().meta({ description: 'Expenses to convert' }),
        done: z.int(),
        startedAt: z.iso.datetime(),
        finishedAt: z.iso
          .datetime()
          .nullable()
          .meta({ description: 'Null: it goes on, and totals tell what is not converted yet' }),
      })
      .nullable()
      .meta({ description: 'The last change, and how far it is; null: there was none' }),
  })
  .meta({ id: 'BaseCurrencyResponse' });

export const BaseCurrencyRequest = z.strictObject({ currency: currencyCode }).meta({ id: 'BaseCurrencyRequest' });

const CHANGED = {
  currency: 'CHF',
  change: { before: 'EUR', total: 120, done: 40, startedAt: '2026-03-10T12:00:00.000Z', finishedAt: null },
};

const state = {
  200: {
    description: 'The currency, and the last change.',
    schema: BaseCurrencyResponse,
    examples: { changing: { summary: 'A third is converted', value: CHANGED } },
  },
};

/** What /ledger/base-currency takes and gives. */
export const BASE_CURRENCY_OPERATIONS = {
  getBaseCurrency: {
    method: 'GET',
    path: '/ledger/base-currency',
    tag: 'Ledger',
    summary: 'Read the base currency',
    description: 'What your ledger is added up in, and how far its expenses have followed the last change.',
    scope: 'expenses:read',
    responses: state,
  },
  setBaseCurrency: {
    method: 'PUT',
    path: '/ledger/base-currency',
    tag: 'Ledger',
    summary: 'Change the base currency',
    description:
      'All expenses are converted anew, by the rates of their days, after the answer. Rates that were given for single ' +
      'expenses were into the currency of before, and are dropped. What it is already changes nothing. It is for the owner of the ledger to do.',
    scope: 'admin',
    body: { schema: BaseCurrencyRequest, examples: { francs: { summary: 'Francs', value: { currency: 'CHF' } } } },
    responses: state,
  },
} satisfies Operations;
