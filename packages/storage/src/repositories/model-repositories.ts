import type { Decimal } from 'decimal.js';
import type { CalendarDate } from '../domain/expense.ts';
import type { Json } from '../domain/provenance.ts';

/** A wish to call a model. */
export interface BudgetRequest {
  /** The first day of the calendar month (UTC) that pays. */
  readonly month: CalendarDate;
  /** US dollars that the call costs at most. */
  readonly costUsd: Decimal;
  /** US dollars that the month may cost. */
  readonly limitUsd: Decimal;
  /** Milliseconds after which whoever asked is taken for dead. */
  readonly lifetimeMs: number;
}

/** `spent`: too little is left. `unknown-cost`: nobody can tell what is left, since calls were made without a price. */
export type BudgetDecision =
  | { readonly granted: true; readonly reservationId: string }
  | { readonly granted: false; readonly reason: 'spent' | 'unknown-cost' };

/**
 * Keeps what models cost within a month's budget, whoever calls them: a call's highest cost is set aside before it is
 * made, and `ModelUsageRepository.add` puts what it did cost in its place.
 */
export interface ModelBudgetRepository {
  reserve(request: BudgetRequest): Promise<BudgetDecision>;
  /** The call cost nothing. A reservation that is gone is as one that never was. */
  release(reservationId: string): Promise<void>;
  /** Nobody will ever know what the call cost: all of it counts until the month is over. */
  hold(reservationId: string): Promise<void>;
}

/** Answers of models. */
export interface ModelAnswerRepository {
  /** The answer to the first of the questions that has one; null when none has. */
  find(ledgerId: string, questions: readonly string[]): Promise<Json>;
  /** For thirty days; what the ledger was answered before then goes. */
  keep(ledgerId: string, question: string, answer: Json): Promise<void>;
}

/** A question that is asked again after a month may have a better answer. */
export const ANSWER_LIFETIME_MS = 30 * 24 * 60 * 60 * 1000;
