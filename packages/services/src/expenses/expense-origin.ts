import type { Expense, Json, NewExpenseProvenance } from '@expenses/storage';
import { Decimal } from 'decimal.js';
import type { ClassifiedItem } from '../classification/classification-result.ts';

/** How a suggestion came about, as it was before anyone changed it; JSON, so that a draft can keep it. */
export interface ExpenseOrigin {
  readonly provider: ClassifiedItem['provenance']['provider'];
  readonly model: string | null;
  readonly promptVersion: string | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  /** US dollars, exact; null when the model's price is not known. */
  readonly costUsd: string | null;
  readonly latencyMs: number | null;
  /** Why a model that was asked gave no usable answer. */
  readonly failure: string | null;
  readonly confidence: number;
  readonly suggestion: Json;
}

export function originOf(item: ClassifiedItem): ExpenseOrigin {
  const { provider, usage, failure } = item.provenance;
  return {
    provider,
    model: usage?.model ?? null,
    promptVersion: usage?.promptVersion ?? null,
    inputTokens: usage?.inputTokens ?? null,
    outputTokens: usage?.outputTokens ?? null,
    costUsd: usage?.costUsd?.toFixed() ?? null,
    latencyMs: usage === null ? null : Math.round(usage.latencyMs),
    failure,
    confidence: item.confidence,
    suggestion: suggestionOf(item),
  };
}

/** @param rawText what the person wrote, as it came */
export function provenanceOf(
  { ledgerId, id }: Expense,
  { costUsd, ...origin }: ExpenseOrigin,
  rawText: string,
): NewExpenseProvenance {
  return { ...origin, ledgerId, expenseId: id, rawText, costUsd: costUsd === null ? null : new Decimal(costUsd) };
}

function suggestionOf(item: ClassifiedItem): Json {
  const { description, merchant, amount, currency, occurredOn, category, alternatives, issues } = item;
  return {
    description,
    merchant,
    amount: amount?.toFixed() ?? null,
    currency,
    occurredOn,
    category: category.name,
    alternatives: alternatives.slice(0, 5).map(({ name }) => name),
    issues: [...issues],
  };
}
