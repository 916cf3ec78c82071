import type { ExpenseCategory } from '@expenses/storage';

/**
 * The category of last resort: by default "Other".
 *
 * @param categories a ledger's that are not archived, in the person's order
 */
export function lastResort(categories: readonly ExpenseCategory[]): ExpenseCategory {
  const last = categories.at(-1);
  if (last === undefined) throw new RangeError('A ledger has at least one active category.');
  return last;
}
