import { extract, readCorrection, type CalledCategory, type Correction, type DraftEdit } from '@expenses/services';
import type { ExpenseCategory } from '@expenses/storage';
import type { Turn } from '../context.ts';
import type { AskedField } from '../expected-answer.ts';
import { categoryName } from '../i18n/category-names.ts';
import { isCommonCurrency } from '../keyboards/currency-selection-keyboard.ts';

/** A correction in the person's words, or null; categories are known by their own names and by the translated ones. */
export function readReply(turn: Turn, text: string, categories: readonly ExpenseCategory[]): Correction | null {
  const { locale, preferredCurrency: defaultCurrency } = turn.person.preference;
  const called = categories
    .filter(({ archivedAt }) => archivedAt === null)
    .flatMap((category): CalledCategory[] => [
      { id: category.id, name: category.name },
      { id: category.id, name: categoryName(category, turn.say) },
    ]);
  return readCorrection(text, { today: turn.format.today, defaultCurrency, locale }, called);
}

/** Whether a text that answers no question says what was spent, and on what. */
export function isExpenseOfItsOwn(turn: Turn, text: string): boolean {
  return pricedItems(turn, text).length > 0;
}

/** The same of a text that was asked for as a name: "Room 12" may be one, "Taxi 12.50" and "Taxi 12 EUR" are not. */
export function isPricedForSure(turn: Turn, text: string): boolean {
  return pricedItems(turn, text).some(
    ({ amount, currency }) => currency.certainty !== 'assumed' || amount?.isInteger() === false,
  );
}

/**
 * What a text says of an expense that is none itself: a day or a currency, and nothing else; null: something else. Words
 * are codes too ("pen", "cup"): only those that are written as such, or that everybody knows, are currencies.
 */
export function fieldAlone(turn: Turn, text: string): 'currency' | 'date' | null {
  const correction = readReply(turn, text, []);
  if (correction === null || correction.amount !== undefined) return null;
  if (correction.currency === undefined) return 'date';
  const isWord = /^[a-z]{3}$/iu.test(text) && text !== text.toUpperCase() && !isCommonCurrency(text.toUpperCase());
  return isWord || correction.occurredOn !== undefined ? null : 'currency';
}

function pricedItems({ format, person }: Turn, text: string): ReturnType<typeof extract>['items'] {
  const { locale, preferredCurrency: defaultCurrency } = person.preference;
  const { items } = extract(text, { today: format.today, locale, defaultCurrency });
  return items.filter(({ amount, description }) => amount !== null && /\p{L}/u.test(description));
}

/** What a person answered who was asked for a field. */
export type ReadAnswer =
  | { readonly kind: 'edit'; readonly edit: DraftEdit }
  /** An expense of its own: they said what else they spent. */
  | { readonly kind: 'expense' }
  | { readonly kind: 'unread' };

/** Any field may be answered with any correction; only what is asked for as words is taken as they are. */
export function readAnswer(
  turn: Turn,
  field: AskedField,
  text: string,
  categories: readonly ExpenseCategory[],
): ReadAnswer {
  if (field === 'description') {
    return isPricedForSure(turn, text) ? { kind: 'expense' } : { kind: 'edit', edit: { description: text } };
  }
  const edit = readReply(turn, text, categories);
  if (edit !== null) return { kind: 'edit', edit };
  return { kind: isExpenseOfItsOwn(turn, text) ? 'expense' : 'unread' };
}
