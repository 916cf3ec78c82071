import { locateExpense, type ExpenseEdit } from '@expenses/services';
import { ExpenseNotFoundError, type Expense } from '@expenses/storage/domain';
import type { BotContext, Effects } from '../context.ts';
import { showSaved, type Place } from './showing.ts';

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

/** Edits an expense and shows it as it is then, or says that it is gone. */
export async function editAndShow(
  ctx: BotContext,
  effects: Effects,
  id: string,
  edit: ExpenseEdit,
  place: Place,
): Promise<void> {
  const edited = await editSaved(ctx, effects, id, edit);
  if (edited === null) effects.replies.send(ctx.turn.say.html('refused.gone'));
  else await showSaved(ctx, effects, 'saved.edited', edited, place);
}
