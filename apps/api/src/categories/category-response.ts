import type { ExpenseCategory } from '@expenses/storage/domain';
import * as z from 'zod';

/** A category as an expense or a report names it. */
export const CategoryReference = z
  .object({ id: z.uuid(), name: z.string(), emoji: z.string() })
  .meta({ id: 'CategoryReference' });
export type CategoryReference = z.output<typeof CategoryReference>;

/** One of the ledger's categories. */
export const CategoryResponse = CategoryReference.extend({
  archived: z.boolean().meta({ description: 'Kept for its expenses, offered for no new one' }),
}).meta({ id: 'CategoryResponse' });
export type CategoryResponse = z.output<typeof CategoryResponse>;

/** The ledger's categories, in the person's order. */
export const CategoryListResponse = z
  .object({ items: z.array(CategoryResponse), total: z.int() })
  .meta({ id: 'CategoryListResponse' });
export type CategoryListResponse = z.output<typeof CategoryListResponse>;

export function categoryReference({ id, name, emoji }: ExpenseCategory): CategoryReference {
  return { id, name, emoji };
}

export function categoryResponse(category: ExpenseCategory): CategoryResponse {
  return { ...categoryReference(category), archived: category.archivedAt !== null };
}

/** The category of something that has one. @throws when the ledger has no such category, which its keys forbid */
export function categoryIn(categories: ReadonlyMap<string, ExpenseCategory>, id: string): ExpenseCategory {
  const category = categories.get(id);
  if (category === undefined) throw new Error(`There is no category ${id} among those that were read.`);
  return category;
}
