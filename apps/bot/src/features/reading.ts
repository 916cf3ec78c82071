import { extract, readCorrection, type CalledCategory, type Correction } from '@expenses/services';
import type { ExpenseCategory } from '@expenses/storage';
import type { Turn } from '../context.ts';
import { categoryName } from '../i18n/category-names.ts';

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

/** A text for the bot in a group, without the bot's name. */
export function withoutMention(text: string, username: string): string {
  return text.replace(new RegExp(`\\s*@${username}(?![A-Za-z0-9_])[,:]?\\s*`, 'gi'), ' ').trim();
}

/** Whether a text that answers no question says what was spent, and on what. */
export function isExpenseOfItsOwn(turn: Turn, text: string): boolean {
  const { locale, preferredCurrency: defaultCurrency } = turn.person.preference;
  const { items } = extract(text, { today: turn.format.today, locale, defaultCurrency });
  return items.some(({ amount, description }) => amount !== null && /\p{L}/u.test(description));
}
