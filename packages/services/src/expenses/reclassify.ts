import { ExpenseNotFoundError, type Expense, type ExpenseProvenance } from '@expenses/storage/domain';
import type { Repositories } from '@expenses/storage/repositories';
import type { ClassifiedItem } from '../classification/classification-result.ts';
import { NotReclassifiableError } from './expense-errors.ts';
import { originOf, provenanceOf } from './expense-origin.ts';

/** An expense that can be understood again. */
export interface Reclassifiable {
  readonly expense: Expense;
  /** What the person wrote, as it came. */
  readonly rawText: string;
  /** The fields that a person set: they are theirs. */
  readonly chosen: ReadonlySet<string>;
}

/** @throws {ExpenseNotFoundError} @throws {NotReclassifiableError} when a person settled it, or never wrote it as a text */
export async function findReclassifiable(
  { expenses, provenance }: Repositories,
  ledgerId: string,
  id: string,
): Promise<Reclassifiable> {
  const expense = await expenses.get(ledgerId, id);
  if (expense === null) throw new ExpenseNotFoundError(id);
  if (expense.status === 'confirmed') throw new NotReclassifiableError('confirmed');
  const rawText = textOf(await provenance.list(ledgerId, id));
  if (rawText === null) throw new NotReclassifiableError('no-text');
  const changes = await provenance.listChanges(ledgerId, id);
  return { expense, rawText, chosen: new Set(changes.flatMap((change) => Object.keys(change.changes))) };
}

/**
 * Puts the expense in the category that its text was understood to be of now, unless a person chose one: inside a unit
 * of work. Amount, currency, day and texts stay.
 *
 * @throws {NotReclassifiableError} when the text does not hold the expense any more
 * @throws {ExpenseVersionConflictError} when it was changed while it was understood
 */
export async function applyReclassification(
  { expenses, provenance }: Repositories,
  { expense, rawText, chosen }: Reclassifiable,
  items: readonly ClassifiedItem[],
): Promise<Expense> {
  const item = itemOf(items, expense, chosen);
  if (item === null) throw new NotReclassifiableError('reads-otherwise');
  const hasCategory = chosen.has('categoryId');
  const isSettled = hasCategory ? item.issues.every((issue) => issue === 'unsure-category') : item.sure;
  const changes = {
    ...(hasCategory ? {} : { categoryId: item.category.id }),
    ...(isSettled ? { status: 'confirmed' as const } : {}),
  };
  const { ledgerId, id, version } = expense;
  const after = await expenses.update(ledgerId, id, changes, version);
  await provenance.add(provenanceOf(after, originOf(item), rawText));
  return after;
}

/** Null: it was stated field by field. */
function textOf(provenance: readonly ExpenseProvenance[]): string | null {
  const understood = provenance.filter(({ provider }) => provider !== 'person');
  return understood.at(-1)?.rawText ?? null;
}

/** The item that became the expense: the one of its worth, and among several of that worth the one of its words. */
function itemOf(
  items: readonly ClassifiedItem[],
  expense: Expense,
  chosen: ReadonlySet<string>,
): ClassifiedItem | null {
  const ofItsWorth = items.filter(
    ({ amount, currency }) =>
      (chosen.has('amount') || amount?.eq(expense.amount) === true) &&
      (chosen.has('currency') || currency === expense.currency),
  );
  const [only, ...others] = ofItsWorth;
  if (only !== undefined && others.length === 0) return only;
  return ofItsWorth.find(({ description }) => description === expense.description) ?? null;
}
