import {
  findCurrency,
  newId,
  type CalendarDate,
  type Json,
  type NewExpense,
  type NewExpenseProvenance,
} from '@expenses/storage/domain';
import type { CategorizedExpense, Repositories } from '@expenses/storage/repositories';
import type { Decimal } from 'decimal.js';
import { calendarDay } from '../calendar.ts';
import { learnChoice } from '../classification/memory.ts';
import { merchantKeyOf } from '../extraction/merchant-key.ts';
import type { Person } from '../people/people-service.ts';
import { askForRate, conversionAtGiven, conversionOf } from './expense-conversion.ts';
import { assertNotFiner, assertOffered, InvalidEditError } from './expense-edit.ts';
import { orNoSuchCategory } from './invalid-edit-error.ts';

/** An expense as a person or their program states it: nothing of it has to be understood. */
export interface ExpenseInput {
  /** More than 0, no finer than the currency. */
  readonly amount: Decimal;
  /** ISO 4217 code. Default: the person's preferred currency. */
  readonly currency?: string;
  readonly description: string;
  /** Default: the person's today. */
  readonly occurredOn?: CalendarDate;
  /** One of the ledger's, not archived. */
  readonly categoryId: string;
  /** Default: none. */
  readonly merchant?: string | null;
  /** Units of the ledger's base currency for one of the expense's. Default: the rate of the day. */
  readonly rate?: Decimal;
}

/**
 * Adds the expense, confirmed; its category teaches the ledger: inside a unit of work.
 *
 * @throws {InvalidEditError} @throws {InvalidAmountError}
 */
export async function addStated(
  repositories: Repositories,
  { ledger, user, preference }: Person,
  input: ExpenseInput,
  now: Date,
): Promise<CategorizedExpense> {
  const today = calendarDay(now, preference.timeZone);
  const { amount, currency = preference.preferredCurrency, description, occurredOn = today, categoryId } = input;
  const merchant = input.merchant ?? null;
  if (findCurrency(currency) === null) throw new InvalidEditError('currency', 'There is no such currency.');
  assertNotFiner({ amount, currency }, { amount, currency });
  const category = await repositories.categories.get(ledger.id, categoryId);
  assertOffered(category);
  const spent = { amount, currency, occurredOn };
  const { rate } = input;
  const conversion = await (rate === undefined
    ? conversionOf(repositories, ledger, spent, now)
    : conversionAtGiven(ledger, spent, rate));
  const stated: NewExpense & { readonly id: string; readonly merchantKey: string | null } = {
    ledgerId: ledger.id,
    id: newId(),
    userId: user.id,
    categoryId,
    amount,
    currency,
    description,
    merchant,
    merchantKey: merchant === null ? null : merchantKeyOf(merchant),
    occurredOn,
    ...{ conversion, status: 'confirmed' },
  };
  const suggestion: Json = {
    description,
    merchant,
    amount: amount.toFixed(),
    currency,
    occurredOn,
    category: category.name,
  };
  const provenance: NewExpenseProvenance = {
    ledgerId: ledger.id,
    expenseId: stated.id,
    rawText: description,
    provider: 'person',
    model: null,
    promptVersion: null,
    suggestion,
    confidence: null,
    inputTokens: null,
    outputTokens: null,
    costUsd: null,
    latencyMs: null,
    failure: null,
  };
  // Sent at once, in this order: the database needs no answer of ours in between.
  const [expense] = await Promise.all([
    repositories.expenses.add(stated),
    repositories.provenance.add(provenance),
    learnChoice(repositories, ledger.id, stated, categoryId),
    askForRate(repositories, ledger, { currency, conversion }),
  ]).catch(orNoSuchCategory);
  return { expense, category };
}
