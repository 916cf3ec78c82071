import { locateExpense, type ExpenseEdit } from '@expenses/services';
import { ExpenseNotFoundError, type Expense } from '@expenses/storage/domain';
import type { BotContext, Effects } from '../context.ts';

/** Edits an expense in whichever of the person's ledgers it is. Null: it is gone. */
export async function editSaved(
  { turn }: BotContext,
  { services, repositories }: Effects,
  id: string,
  edit: ExpenseEdit,
): Promise<Expense | null> {
  const located = await locateExpense(repositories, turn.person, id);
  if (located === null) return null;
  try {
    return await services.expenses.edit(located.person, id, edit);
  } catch (error) {
    if (error instanceof ExpenseNotFoundError) return null;
    throw error;
  }
}
