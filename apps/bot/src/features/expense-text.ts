import type { Expense, ExpenseCategory } from '@expenses/storage';
import type { Decimal } from 'decimal.js';
import type { Turn } from '../context.ts';
import { html, joinHtml, type Html } from '../html.ts';
import { categoryLabel } from '../i18n/category-names.ts';
import { moneyText, worthText, type Worths } from './worth.ts';

/** What an expense and a draft of one have in common. */
export interface ShownExpense {
  readonly description: string;
  readonly merchant: string | null;
  /** Null: not known yet. */
  readonly amount: Decimal | null;
  readonly currency: string;
  readonly occurredOn: string;
  /** Left out: it is not told. */
  readonly worths?: Worths;
}

/** "Starbucks — latte". */
export function titleOf({ merchant, description }: Pick<ShownExpense, 'merchant' | 'description'>): Html {
  if (merchant === null || merchant.toLowerCase() === description.toLowerCase()) return html`<b>${description}</b>`;
  return html`<b>${merchant}</b> — ${description}`;
}

/** The title, and below it amount, day, and who paid where others read along. */
export function linesOf(turn: Turn, shown: ShownExpense, paidBy = turn.firstName): Html {
  const { amount, currency, occurredOn, worths = [] } = shown;
  const money =
    amount === null
      ? turn.say.html('draft.amount-unknown')
      : html`<b>${turn.format.money(amount, currency)}</b>${worthText(turn, worths)}`;
  const payer = turn.isPrivate ? [] : [turn.say.html('draft.paid-by', { name: paidBy })];
  return joinHtml([titleOf(shown), joinHtml([money, turn.format.day(occurredOn), ...payer], ' · ')], '\n');
}

/** "Starbucks — latte, $4.50 ≈ €4.14": in one line. */
export function shortLineOf(turn: Turn, shown: ShownExpense & { readonly worths: Worths }): Html {
  const { amount, currency, worths } = shown;
  return amount === null ? titleOf(shown) : html`${titleOf(shown)}, ${moneyText(turn, amount, currency, worths)}`;
}

/** The expense as it is stored. @param title "Saved", "Changed" @param paidBy who spent it */
export function savedText(
  turn: Turn,
  title: string,
  expense: Expense & Pick<ShownExpense, 'worths'>,
  category: ExpenseCategory | undefined,
  paidBy: string,
): Html {
  const label = category === undefined ? [] : [categoryLabel(category, turn.say)];
  return joinHtml([html`✅ ${title}`, linesOf(turn, expense, paidBy), ...label], '\n');
}
