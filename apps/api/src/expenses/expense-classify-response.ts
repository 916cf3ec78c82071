import type { ClassifiedItem, SavedMessage, UnderstoodMessage } from '@expenses/services';
import { formatAmount } from '@expenses/storage/domain';
import * as z from 'zod';
import { categoryReference } from '../categories/category-response.ts';
import { decimalString } from '../schema/fields.ts';
import { ExpenseResponse, expenseResponse, worthResponse, type Shown } from './expense-response.ts';

/** An expense that would be stored. */
export const ExpensePreview = ExpenseResponse.extend({
  id: z.null(),
  amount: decimalString.nullable().meta({ description: 'Null: the message does not say it' }),
  version: z.null(),
  createdAt: z.null(),
  updatedAt: z.null(),
}).meta({ id: 'ExpensePreview' });
export type ExpensePreview = z.output<typeof ExpensePreview>;

const warnings = z.array(z.object({ code: z.string(), message: z.string() }));

/** The answer to a message whose expenses were stored. */
export const ExpenseClassifyResponse = z
  .object({ expenses: z.array(ExpenseResponse), warnings })
  .meta({ id: 'ExpenseClassifyResponse' });
export type ExpenseClassifyResponse = z.output<typeof ExpenseClassifyResponse>;

/** The answer to a message of which nothing was to be stored. */
export const ExpensePreviewResponse = z
  .object({ expenses: z.array(ExpensePreview), warnings })
  .meta({ id: 'ExpensePreviewResponse' });
export type ExpensePreviewResponse = z.output<typeof ExpensePreviewResponse>;

export function savedMessageResponse(
  { expenses, items, warnings }: SavedMessage,
  shown: Shown,
): ExpenseClassifyResponse {
  const saved = items.flatMap((item, index) => {
    const expense = expenses[index];
    return expense === undefined
      ? []
      : [expenseResponse(expense, item.category, { ...shown, confidence: rounded(item.confidence) })];
  });
  return { expenses: saved, warnings: [...warnings] };
}

/** @param shown what the items are worth, by their place in the message: "0", "1" … */
export function previewResponse({ items, warnings }: UnderstoodMessage, shown: Shown): ExpensePreviewResponse {
  return { expenses: items.map((item, index) => preview(item, index, shown)), warnings: [...warnings] };
}

/** The items that have an amount, as `RateService.worthOf` takes them, under the ids that `previewResponse` knows. */
export function valuedItems({ items }: UnderstoodMessage) {
  return items.flatMap(({ amount, currency, occurredOn }, index) =>
    amount === null ? [] : [{ id: String(index), amount, currency, occurredOn, conversion: null }],
  );
}

function preview(item: ClassifiedItem, index: number, { worths, currency: preferred }: Shown): ExpensePreview {
  const { amount, currency, description, merchant, category, occurredOn, sure, confidence } = item;
  return {
    id: null,
    amount: amount === null ? null : formatAmount(amount, currency),
    ...{ currency, description, merchant },
    category: categoryReference(category),
    ...{ occurredOn, status: sure ? 'confirmed' : 'needs_review', confidence: rounded(confidence) },
    conversion: null,
    worth: worthResponse(worths.get(String(index)), preferred),
    version: null,
    createdAt: null,
    updatedAt: null,
  };
}

/** More digits would promise more than a probability holds. */
function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}
