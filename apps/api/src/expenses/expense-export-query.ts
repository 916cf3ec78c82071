import { EXPORT_FORMATS } from '@expenses/services';
import * as z from 'zod';
import { flag } from '../schema/fields.ts';
import { agreeing, EXPENSE_FILTERS, expenseSort } from './expense-list-query.ts';

/** Which expenses to take out, and as what. */
export const ExpenseExportQuery = agreeing(
  z.strictObject({
    format: z
      .enum(EXPORT_FORMATS)
      .default('csv')
      .meta({ override: { default: 'csv' } }),
    provenance: flag.meta({ description: 'With the texts, suggestions, costs and edits of each expense' }),
    ...EXPENSE_FILTERS,
    sort: expenseSort,
  }),
);
