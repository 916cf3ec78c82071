import type { Expense, ExpenseCategory } from '@expenses/storage';
import type { Turn } from '../context.ts';
import type { Html } from '../html.ts';
import { buildCategoryConfirmationKeyboard } from '../keyboards/category-confirmation-keyboard.ts';
import { shortId } from '../keyboards/callback-data.ts';
import type { Keyboard } from '../outgoing/replies.ts';
import { savedText } from './expense-text.ts';
import type { Worths } from './worth.ts';

/** What a saved expense's buttons do; `SavedExpenseHandler` has their handlers. */
export const EXPENSE_ACTIONS = {
  undo: 'u',
  restore: 'r',
  edit: 'f',
  editAmount: 'fa',
  editCurrency: 'fc',
  editDate: 'fd',
  editDescription: 'ft',
  page: 'fk',
  choose: 'n',
  chooseDate: 'fe',
  chooseCurrency: 'fw',
  back: 'fb',
  showRate: 'fr',
  takeRate: 'qe',
} as const;

/** The message that shows a saved expense, with Undo and Edit, and the rate of one in another currency than preferred. */
export interface SavedCard {
  readonly text: Html;
  readonly keyboard: Keyboard;
}

/** @param title "Saved", "Changed" @param shown.paidBy who spent it; default: the person */
export function savedCard(
  turn: Turn,
  title: string,
  expense: Expense,
  categories: readonly ExpenseCategory[],
  { worths, paidBy = turn.firstName }: { readonly worths: Worths; readonly paidBy?: string | undefined },
): SavedCard {
  const { button, say } = turn;
  const id = shortId(expense.id);
  const category = categories.find((candidate) => candidate.id === expense.categoryId);
  const keyboard = [
    [
      button(say.text('button.undo'), EXPENSE_ACTIONS.undo, id),
      ...(worths.length === 0 ? [] : [button(say.text('button.rate'), EXPENSE_ACTIONS.showRate, id)]),
      button(say.text('button.edit'), EXPENSE_ACTIONS.edit, id),
    ],
  ];
  return { text: savedText(turn, title, { ...expense, worths }, category, paidBy), keyboard };
}

/** All categories, in pages. @param page from 1 */
export function savedCategoryKeyboard(
  { button, say }: Turn,
  expenseId: string,
  categories: readonly ExpenseCategory[],
  page: number,
): Keyboard {
  const { choose, page: turnPage, edit } = EXPENSE_ACTIONS;
  return buildCategoryConfirmationKeyboard({
    ...{ button, say, page, id: expenseId },
    categories: categories.filter(({ archivedAt }) => archivedAt === null),
    actions: { choose, page: turnPage, back: edit, last: [] },
  });
}
