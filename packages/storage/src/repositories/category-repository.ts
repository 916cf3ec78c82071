import type { CategoryTemplate, ExpenseCategory } from '../domain/expense-category.ts';

export interface CategoryRepository {
  /** Adds one of the person's own, at the end of the list. @throws {CategoryExistsError} when the ledger has one of that name, also archived */
  add(ledgerId: string, category: CategoryTemplate): Promise<ExpenseCategory>;
  get(ledgerId: string, id: string): Promise<ExpenseCategory | null>;
  /** In the person's order; archived ones only when asked for. */
  list(ledgerId: string, options?: { includeArchived?: boolean }): Promise<readonly ExpenseCategory[]>;
  /** @throws {CategoryNotFoundError} @throws {CategoryExistsError} when another one has that name */
  update(
    ledgerId: string,
    id: string,
    changes: { name?: string; emoji?: string; archived?: boolean },
  ): Promise<ExpenseCategory>;
  /**
   * Removes a category that no expense has; one that has expenses, deleted ones too, is archived instead.
   *
   * @throws {CategoryNotFoundError}
   */
  delete(ledgerId: string, id: string): Promise<'deleted' | 'archived'>;
}
