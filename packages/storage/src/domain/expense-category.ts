/** One of a ledger's kinds of expense. */
export interface ExpenseCategory {
  readonly ledgerId: string;
  readonly id: string;
  /** 1 to 60 characters; unique in the ledger, whatever the case. */
  readonly name: string;
  /** The default category that it was made as, whatever it is called now; null for one of the person's own. */
  readonly defaultName: string | null;
  readonly emoji: string;
  /** Place in the person's list, from 0. */
  readonly position: number;
  /** Set while it is archived: kept for its expenses, offered for no new one. */
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A category before it has a ledger. */
export interface CategoryTemplate {
  readonly name: string;
  readonly emoji: string;
}

/** What a new ledger starts with. */
export const DEFAULT_CATEGORIES: readonly CategoryTemplate[] = [
  { name: 'Food & Dining', emoji: '🍽️' },
  { name: 'Groceries', emoji: '🛒' },
  { name: 'Transport', emoji: '🚌' },
  { name: 'Travel', emoji: '✈️' },
  { name: 'Housing', emoji: '🏠' },
  { name: 'Utilities', emoji: '💡' },
  { name: 'Health', emoji: '🩺' },
  { name: 'Entertainment', emoji: '🎬' },
  { name: 'Shopping', emoji: '🛍️' },
  { name: 'Education', emoji: '📚' },
  { name: 'Subscriptions', emoji: '🔁' },
  { name: 'Personal Care', emoji: '💈' },
  { name: 'Gifts & Donations', emoji: '🎁' },
  { name: 'Insurance', emoji: '🛡️' },
  { name: 'Fees & Charges', emoji: '🏦' },
  { name: 'Other', emoji: '🏷️' },
];

/** Two names that differ only in case or in Unicode form are one. */
export function categoryNameKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** No such category in this ledger; another ledger's is no different from one that never was. */
export class CategoryNotFoundError extends Error {
  override name = 'CategoryNotFoundError';
  readonly categoryId: string;

  constructor(categoryId: string, options?: ErrorOptions) {
    super(`There is no category ${categoryId} in this ledger.`, options);
    this.categoryId = categoryId;
  }
}

/** The ledger has a category of that name, perhaps archived. */
export class CategoryExistsError extends Error {
  override name = 'CategoryExistsError';
  readonly categoryName: string;

  constructor(categoryName: string, options?: ErrorOptions) {
    super(`This ledger has a category named "${categoryName}", perhaps archived.`, options);
    this.categoryName = categoryName;
  }
}
