import type { Expense, ExpenseCategory, ExpenseQuery } from '@expenses/storage';
import type { InlineKeyboardButton } from 'telegraf/types';
import type { Effects, Turn } from '../context.ts';
import { html, joinHtml, type Html } from '../html.ts';
import { inRows } from '../keyboards/buttons.ts';
import { shortId } from '../keyboards/callback-data.ts';
import type { Keyboard } from '../outgoing/replies.ts';
import { clipped } from '../clipped.ts';
import { titleOf } from './expense-text.ts';
import { moneyText, withWorths, type Worths } from './worth.ts';

/** What a list is asked for. */
export interface ListRequest {
  readonly title: Html;
  readonly query: ExpenseQuery;
  /** From 1; one after the last shows the last. */
  readonly page: number;
  /** A button that shows another page. */
  readonly pageButton: (text: string, page: number) => InlineKeyboardButton;
}

export interface ShownList {
  /** How many there are on all pages. */
  readonly total: number;
  readonly text: Html;
  readonly keyboard: Keyboard;
}

/** Opens one expense of a list; `RecentFeature` has its handler. */
export const OPEN_ACTION = 'ge';

const PAGE_SIZE = 10;
const BUTTONS_PER_ROW = 5;

/** A page of expenses by day, each with a number, and a button of that number to change it. */
export async function listOf(turn: Turn, effects: Effects, request: ListRequest): Promise<ShownList> {
  const { title, query, pageButton } = request;
  const { person, button, say } = turn;
  const { expenses } = effects.repositories;
  const first = await expenses.page(person.ledger.id, query, request.page, PAGE_SIZE);
  const pages = Math.max(1, Math.ceil(first.total / PAGE_SIZE));
  const page = Math.min(request.page, pages);
  const { items, total } =
    page === request.page ? first : await expenses.page(person.ledger.id, query, page, PAGE_SIZE);
  const priced = await withWorths(turn, effects.services, person.ledger.id, items);
  const numbered = priced.map((one, index) => ({ ...one, number: index + 1 }));
  const shown = {
    categories: await effects.services.expenses.categoriesById(person),
    payers: await payersOf(turn, effects, items),
  };
  const days = [...Map.groupBy(numbered, ({ expense }) => expense.occurredOn)];
  const blocks = days.map(([day, ofDay]) =>
    joinHtml([html`<i>${turn.format.day(day)}</i>`, ...ofDay.map((one) => lineOf(turn, one, shown))], '\n'),
  );
  const edits = numbered.map(({ expense, number }) =>
    button(say.text('button.edit-number', { number }), OPEN_ACTION, shortId(expense.id)),
  );
  return {
    total,
    text: joinHtml([title, ...blocks, ...(pages > 1 ? [say.html('list.page', { page, pages })] : [])], '\n\n'),
    keyboard: [...inRows(edits, BUTTONS_PER_ROW), ...pageRow(turn, page, pages, pageButton)],
  };
}

/** Back and forth, where there is anything. */
export function pageRow({ say }: Turn, page: number, pages: number, pageButton: ListRequest['pageButton']): Keyboard {
  const row = [
    ...(page > 1 ? [pageButton(say.text('button.previous'), page - 1)] : []),
    ...(page < pages ? [pageButton(say.text('button.next'), page + 1)] : []),
  ];
  return row.length === 0 ? [] : [row];
}

/** The page that a button carries; 1 when it carries none. */
export function pageOf(argument: string | undefined): number {
  const page = Number(argument);
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

interface Shown {
  readonly categories: ReadonlyMap<string, ExpenseCategory>;
  /** By their ids; empty where nobody else is. */
  readonly payers: ReadonlyMap<string, string>;
}

interface Line {
  readonly number: number;
  readonly expense: Expense;
  readonly worths: Worths;
}

function lineOf(turn: Turn, { number, expense, worths }: Line, { categories, payers }: Shown): Html {
  const { amount, currency, merchant, description, status } = expense;
  const title = titleOf({ merchant: merchant === null ? null : clipped(merchant), description: clipped(description) });
  const emoji = categories.get(expense.categoryId)?.emoji ?? '';
  const payer = payers.get(expense.userId);
  const rest = [moneyText(turn, amount, currency, worths), ...(payer === undefined ? [] : [clipped(payer)])];
  return html`${number}. ${emoji} ${title} · ${joinHtml(rest, ' · ')}${status === 'needs_review' ? ' ⚠️' : ''}`;
}

/** Who paid, where several people keep the ledger. */
export async function payersOf(
  { person, isPrivate, say }: Turn,
  { repositories }: Effects,
  expenses: readonly Expense[],
): Promise<ReadonlyMap<string, string>> {
  const { users, ledgers } = repositories;
  if (isPrivate && (await ledgers.members(person.ledger.id)).length < 2) return new Map();
  const ids = [...new Set(expenses.map(({ userId }) => userId))];
  const names = new Map((await users.list(ids)).map(({ id, displayName }) => [id, displayName]));
  return new Map(ids.map((id) => [id, names.get(id) ?? say.text('list.somebody')]));
}
