import type { ExpenseCategory } from '@expenses/storage';
import { categoryLabel } from '../i18n/category-names.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Keyboard } from '../outgoing/replies.ts';
import { inRows, type ButtonMaker } from './buttons.ts';
import { shortId } from './callback-data.ts';

export interface CategoryKeyboardOptions {
  readonly button: ButtonMaker;
  readonly say: Translator;
  /** What the buttons are about: a draft, or an expense. */
  readonly id: string;
  /** The suggested one first, then by probability. */
  readonly categories: readonly ExpenseCategory[];
  /** 0: the suggested ones. From 1 on: all of them, in pages. */
  readonly page: number;
  readonly actions: CategoryKeyboardActions;
}

/** The actions of the buttons; each carries the id, and what it adds. */
export interface CategoryKeyboardActions {
  /** Adds the category's id. */
  readonly choose: string;
  /** Adds the page. */
  readonly page: string;
  /** Back from the pages to where one came from. */
  readonly back: string;
  /** The last row. */
  readonly last: readonly (readonly [label: 'button.rate' | 'button.edit' | 'button.cancel', action: string])[];
}

/** Beside the suggested one. */
const LIKELY = 4;
const PER_PAGE = 8;

/** One tap for the suggested category, one for each of the likeliest others, and pages with all of them. */
export function buildCategoryConfirmationKeyboard(options: CategoryKeyboardOptions): Keyboard {
  const { button, say, id, categories, page, actions } = options;
  const choice = (category: ExpenseCategory) =>
    button(categoryLabel(category, say), actions.choose, shortId(id), shortId(category.id));
  if (page > 0) return pageOf(options, page, choice);
  const [suggested, ...others] = categories;
  const more = others.length > LIKELY ? [button(say.text('button.more'), actions.page, shortId(id), '1')] : [];
  return [
    ...(suggested === undefined ? [] : [[choice(suggested)]]),
    ...inRows([...others.slice(0, LIKELY).map(choice), ...more], 2),
    actions.last.map(([label, action]) => button(say.text(label), action, shortId(id))),
  ];
}

function pageOf(
  { button, say, id, categories, actions }: CategoryKeyboardOptions,
  page: number,
  choice: (category: ExpenseCategory) => ReturnType<ButtonMaker>,
): Keyboard {
  const pages = Math.max(1, Math.ceil(categories.length / PER_PAGE));
  const shown = Math.min(page, pages);
  const turn = (label: 'button.previous' | 'button.next', to: number) =>
    to < 1 || to > pages ? [] : [button(say.text(label), actions.page, shortId(id), String(to))];
  return [
    ...inRows(categories.slice((shown - 1) * PER_PAGE, shown * PER_PAGE).map(choice), 2),
    [
      ...turn('button.previous', shown - 1),
      button(say.text('button.back'), actions.back, shortId(id)),
      ...turn('button.next', shown + 1),
    ],
  ];
}
