import { roundHalfEven, type CurrencyReport, type Report, type Summary } from '@expenses/services';
import { formatAmount } from '@expenses/storage/domain';
import type { CurrencyTotal } from '@expenses/storage/repositories';
import type { Decimal } from 'decimal.js';
import * as z from 'zod';
import { categoryReference, CategoryReference } from '../categories/category-response.ts';
import { decimalString } from '../schema/fields.ts';

/** A sum in one currency. */
const Total = z.object({ currency: z.string().regex(/^[A-Z]{3}$/), total: decimalString, count: z.int() });

/** Amounts are rounded half-even to the currency's minor unit, after they were added up. */
const Worth = Total.extend({
  unconverted: z
    .array(Total)
    .meta({ description: 'What is not in it, since no rate is known: by currency, as it was spent' }),
});

/** What was spent, exactly; different currencies are never added together. */
export const SummaryResponse = z
  .object({
    from: z.iso.date().meta({ description: 'First day of the first month' }),
    to: z.iso.date().meta({ description: 'Today, where the person is' }),
    totals: z.array(Total),
    categories: z
      .array(Total.extend({ category: CategoryReference }))
      .meta({ description: 'Within a currency, the largest first' }),
    months: z
      .array(Total.extend({ month: z.string().regex(/^\d{4}-\d{2}$/) }))
      .meta({ description: 'Newest first; a month without expenses has no row' }),
    needsReview: z.int().meta({ description: 'How many of the expenses in the totals somebody should look at' }),
    worth: Worth.extend({
      categories: z.array(Total.extend({ category: CategoryReference })).meta({ description: 'The largest first' }),
      months: z.array(Total.extend({ month: z.string().regex(/^\d{4}-\d{2}$/) })).meta({ description: 'Newest first' }),
    }).meta({ description: 'All of it in one currency, by the rates of the days' }),
  })
  .meta({ id: 'SummaryResponse' });
export type SummaryResponse = z.output<typeof SummaryResponse>;

const Period = z.object({ from: z.iso.date(), to: z.iso.date() });
const signedDecimal = z.string().regex(/^-?\d+(\.\d+)?$/);

const CurrencyTotals = Total.extend({
  trend: z.object({
    total: decimalString.meta({ description: 'Of the period before' }),
    count: z.int(),
    difference: signedDecimal.meta({ description: 'Negative: less than before' }),
    percent: signedDecimal.nullable().meta({ description: 'To one decimal; null: nothing was spent before' }),
  }),
  groups: z
    .array(
      z.object({
        key: z
          .string()
          .nullable()
          .meta({ description: "YYYY-MM, YYYY-Www, a category's id or a merchant's key; null: no merchant" }),
        name: z.string().nullable(),
        total: decimalString,
        count: z.int(),
      }),
    )
    .meta({ description: 'Months and weeks: the newest first; categories and merchants: the largest first' }),
});

/** What was spent in a period, compared with the one before; different currencies are never added together. */
export const ReportResponse = Period.extend({
  groupBy: z.string(),
  previous: Period.meta({ description: 'The period before: for whole months as many months, else as many days' }),
  currencies: z.array(CurrencyTotals),
  worth: Worth.extend(CurrencyTotals.shape).meta({
    description: 'All of it in one currency, by the rates of the days',
  }),
  needsReview: z.int(),
}).meta({ id: 'ReportResponse' });
export type ReportResponse = z.output<typeof ReportResponse>;

export function reportResponse({
  from,
  to,
  groupBy,
  previous,
  currencies,
  needsReview,
  worth,
}: Report): ReportResponse {
  const { unconverted } = worthResponse(worth);
  return {
    ...{ from, to, groupBy, previous, needsReview },
    currencies: currencies.map((one) => currencyReport(one)),
    worth: { ...currencyReport(worth, roundHalfEven), unconverted },
  };
}

/** @param shown what is shown of an amount: all of it, unless told */
function currencyReport(
  { trend, groups, currency, ...sum }: CurrencyReport,
  shown: (amount: Decimal, currency: string) => Decimal = (amount) => amount,
): ReportResponse['currencies'][number] {
  const written = (amount: Decimal): string => formatAmount(shown(amount, currency), currency);
  return {
    ...{ currency, total: written(sum.total), count: sum.count },
    trend: {
      total: written(trend.total),
      count: trend.count,
      difference: written(trend.difference),
      percent: trend.percent?.toFixed() ?? null,
    },
    groups: groups.map(({ key, name, total: amount, count }) => ({
      ...{ key, name },
      total: written(amount),
      count,
    })),
  };
}

export function summaryResponse({
  from,
  to,
  totals,
  categories,
  months,
  needsReview,
  worth,
}: Summary): SummaryResponse {
  return {
    from,
    to,
    totals: totals.map(total),
    categories: categories.map((row) => ({ category: categoryReference(known(row)), ...total(row) })),
    months: months.map((row) => ({ month: row.month, ...total(row) })),
    needsReview,
    worth: {
      ...worthResponse(worth),
      categories: worth.categories.map((row) => ({ category: categoryReference(known(row)), ...shownTotal(row) })),
      months: worth.months.map((row) => ({ month: row.month, ...shownTotal(row) })),
    },
  };
}

function worthResponse({ unconverted, ...sum }: Pick<Report['worth'], keyof CurrencyTotal | 'unconverted'>) {
  return { ...shownTotal(sum), unconverted: unconverted.map(total) };
}

function shownTotal({ currency, total: sum, count }: CurrencyTotal): z.output<typeof Total> {
  return total({ currency, total: roundHalfEven(sum, currency), count });
}

function total({ currency, total: sum, count }: CurrencyTotal): z.output<typeof Total> {
  return { currency, total: formatAmount(sum, currency), count };
}

/** A category of a sum is one of the ledger's: it cannot be deleted while it has expenses. */
function known({ categoryId, category }: Summary['categories'][number]) {
  if (category === null) throw new Error(`There is no category ${categoryId} among those that were read.`);
  return category;
}
