import type { Decimal } from 'decimal.js';

/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** How an expense came to be what it is: one for each time that it was classified. */
export interface ExpenseProvenance {
  readonly ledgerId: string;
  readonly id: string;
  readonly expenseId: string;
  /** What the person wrote, as it came. */
  readonly rawText: string;
  /** Who settled the category. */
  readonly provider: 'openai' | 'local' | 'memory' | 'person';
  readonly model: string | null;
  readonly promptVersion: string | null;
  /** The answer as it was suggested, before anyone changed it. */
  readonly suggestion: Json;
  /** Ours: the probability, 0..1, that the category is right. */
  readonly confidence: number | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  /** US dollars; null when the model's price is not known. */
  readonly costUsd: Decimal | null;
  readonly latencyMs: number | null;
  /** Why a model that was asked gave no usable answer: its error code. */
  readonly failure: string | null;
  readonly createdAt: Date;
}

export type NewExpenseProvenance = Omit<ExpenseProvenance, 'id' | 'createdAt'>;

/** One edit by a person: each field's value before and after. */
export interface ExpenseChange {
  readonly ledgerId: string;
  readonly id: string;
  readonly expenseId: string;
  readonly userId: string;
  /** The version that the edit made. */
  readonly version: number;
  readonly changes: Readonly<Record<string, { readonly from: Json; readonly to: Json }>>;
  readonly createdAt: Date;
}

export type NewExpenseChange = Omit<ExpenseChange, 'id' | 'createdAt'>;

/** One model call, failed ones too. */
export interface ModelUsage {
  readonly ledgerId: string;
  readonly userId: string;
  readonly provider: string;
  readonly model: string;
  readonly promptVersion: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars; null when the model's price is not known. */
  readonly costUsd: Decimal | null;
  readonly latencyMs: number;
  /** `ok`, or the error's code. */
  readonly outcome: string;
  /** What was set aside for it: counts as its cost when that is not known. */
  readonly reservationId?: string;
}
