import {
  ExpenseNotFoundError,
  findCurrency,
  type Conversion,
  type Expense,
  type ExpenseCategory,
  type ExpenseChanges,
  type Json,
  type Ledger,
} from '@expenses/storage/domain';
import type { Repositories } from '@expenses/storage/repositories';
import { Decimal } from 'decimal.js';
import { learnChoice } from '../classification/memory.ts';
import { merchantKeyOf } from '../extraction/merchant-key.ts';
import type { Person } from '../people/people-service.ts';
import { RATE_SOURCES } from '../rates/rate-source.ts';
import { askForRate, conversionAtGiven, conversionOf } from './expense-conversion.ts';
import { InvalidEditError, noSuchCategory, orNoSuchCategory } from './invalid-edit-error.ts';

export { InvalidEditError };

/** What a person can set of an expense. */
export type ExpenseEdit = Omit<ExpenseChanges, 'conversion' | 'merchantKey'> & {
  /** Units of the ledger's base currency for one of the expense's; null: that of the day, as it is published. */
  readonly rate?: Decimal | null;
};

/** In code points, as the database counts them; it keeps no longer one. */
const MOST_DESCRIPTION = 500;

/** @throws {InvalidEditError} when there is nothing to see in it, or too much */
export function assertDescribes(description: string): void {
  const isBlank = !/[\p{L}\p{N}\p{P}\p{S}]/u.test(description);
  if (isBlank || Array.from(description).length > MOST_DESCRIPTION) {
    throw new InvalidEditError('description', `A description has 1 to ${MOST_DESCRIPTION} characters.`);
  }
}

/** The amount would have more decimals than its currency has. */
export class TooManyDecimalsError extends InvalidEditError {
  override name = 'TooManyDecimalsError';
  /** ISO 4217 code. */
  readonly currency: string;
  /** How many the currency has. */
  readonly minorUnits: number;

  constructor(field: 'amount' | 'currency', decimals: number, currency: { code: string; minorUnits: number }) {
    super(field, `${currency.code} has ${currency.minorUnits} decimals, and the amount has ${decimals}.`);
    this.currency = currency.code;
    this.minorUnits = currency.minorUnits;
  }
}

/** Which edit of which expense. */
export interface EditRequest {
  readonly id: string;
  readonly edit: ExpenseEdit;
  /** The version that the person saw; undefined: any. */
  readonly expectedVersion: number | undefined;
}

/**
 * Changes the expense, keeps the edit in its history, and learns from it: inside a unit of work.
 *
 * @throws {InvalidEditError} @throws {ExpenseNotFoundError} @throws {ExpenseVersionConflictError}
 */
export async function applyEdit(
  repositories: Repositories,
  { ledger, user }: Person,
  { id, edit, expectedVersion }: EditRequest,
  now: Date,
): Promise<Expense> {
  // Edits of a ledger wait for each other, so that one that names no version has none to lose a race against.
  await repositories.ledgers.lock(ledger.id);
  const before = await repositories.expenses.get(ledger.id, id);
  if (before === null) throw new ExpenseNotFoundError(id);
  if (edit.categoryId !== undefined && edit.categoryId !== before.categoryId) {
    assertOffered(await repositories.categories.get(ledger.id, edit.categoryId));
  }
  assertNotFiner(edit, before);
  if (edit.description !== undefined) assertDescribes(edit.description);
  const { rate: _, ...fields } = edit;
  const conversion = await newConversion(repositories, ledger, before, edit, now);
  const changes = withConsequences(fields, Object.keys(edit));
  const revalued = conversion === undefined ? changes : { ...changes, conversion };
  const after = await repositories.expenses
    .update(ledger.id, id, revalued, expectedVersion ?? before.version)
    .catch(orNoSuchCategory);
  await askForRate(repositories, ledger, after);
  await repositories.provenance.addChange({
    ledgerId: ledger.id,
    expenseId: id,
    userId: user.id,
    version: after.version,
    changes: differences(before, after),
  });
  if (edit.categoryId !== undefined) await learnChoice(repositories, ledger.id, after, after.categoryId);
  return after;
}

/** @throws {InvalidEditError} when an expense cannot be put in the category */
export function assertOffered(category: ExpenseCategory | null): asserts category is ExpenseCategory {
  if (category === null) throw noSuchCategory();
  if (category.archivedAt !== null) throw new InvalidEditError('categoryId', 'The category is archived.');
}

/**
 * A currency that is no more (HRK) is not judged.
 *
 * @throws {TooManyDecimalsError}
 */
export function assertNotFiner(
  edit: Pick<ExpenseEdit, 'amount' | 'currency'>,
  before: { readonly amount: Decimal | null; readonly currency: string },
): void {
  if (edit.amount === undefined && edit.currency === undefined) return;
  const currency = findCurrency(edit.currency ?? before.currency);
  const decimals = (edit.amount ?? before.amount)?.decimalPlaces() ?? 0;
  if (currency === null || decimals <= currency.minorUnits) return;
  throw new TooManyDecimalsError(edit.amount === undefined ? 'currency' : 'amount', decimals, currency);
}

/** What can be set without a look at what the expense was worth. */
const REMARKS: ReadonlySet<string> = new Set(['description', 'merchant']);

/**
 * What the expense is worth after the edit, by the rates that are kept; undefined: what it was. A rate that a person gave
 * for it stays theirs, whatever amount and day it is of, until the currency is another, or they take it back.
 *
 * @throws {InvalidEditError} when the rate is for nothing, or could not be kept
 */
async function newConversion(
  repositories: Repositories,
  ledger: Ledger,
  before: Expense,
  edit: ExpenseEdit,
  now: Date,
): Promise<Conversion | null | undefined> {
  const { rate: given, amount = before.amount, currency = before.currency, occurredOn = before.occurredOn } = edit;
  const isRevalued = !amount.eq(before.amount) || currency !== before.currency || occurredOn !== before.occurredOn;
  if (!isRevalued && given === undefined) return undefined;
  const spent = { amount, currency, occurredOn };
  if (given != null) return conversionAtGiven(ledger, spent, given);
  const isTheirs =
    before.conversion?.rateSource === RATE_SOURCES.person && before.conversion.currency === ledger.baseCurrency;
  const theirs = isTheirs && given === undefined && currency === before.currency ? before.conversion.rate : null;
  return conversionOf(repositories, ledger, spent, now, theirs);
}

/** An edit settles the expense, unless it only remarks on it; a new merchant has another key. */
function withConsequences(edit: ExpenseChanges, fields: readonly string[]): ExpenseChanges {
  const isRemark = fields.length > 0 && fields.every((field) => REMARKS.has(field));
  return {
    ...(isRemark ? {} : { status: 'confirmed' }),
    ...edit,
    ...(edit.merchant === undefined ? {} : { merchantKey: edit.merchant && merchantKeyOf(edit.merchant) }),
  };
}

const EDITABLE = ['amount', 'categoryId', 'currency', 'description', 'merchant', 'occurredOn', 'status'] as const;

/** Beside what can be set field by field: the rate that a person gave. */
function differences(before: Expense, after: Expense): Record<string, { from: Json; to: Json }> {
  const written = (value: Expense[(typeof EDITABLE)[number]]): Json =>
    Decimal.isDecimal(value) ? value.toFixed() : value;
  const pairs = EDITABLE.map((field) => [field, { from: written(before[field]), to: written(after[field]) }] as const);
  const rate = ['rate', { from: givenRate(before), to: givenRate(after) }] as const;
  return Object.fromEntries([...pairs, rate].filter(([, { from, to }]) => from !== to));
}

function givenRate({ conversion }: Expense): string | null {
  return conversion?.rateSource === RATE_SOURCES.person ? conversion.rate.toFixed() : null;
}
