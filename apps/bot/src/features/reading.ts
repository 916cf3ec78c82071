import { extract, readCorrection, type CalledCategory, type Correction } from '@expenses/services';
import type { ExpenseCategory } from '@expenses/storage';
import type { BotContext, Turn } from '../context.ts';
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

/** The bot's message that a message replies to; null when it replies to none, or to somebody else's. */
export function repliedTo(ctx: BotContext): number | null {
  const { reply_to_message: replied } = (ctx.message ?? {}) as {
    readonly reply_to_message?: { readonly message_id: number; readonly from?: { readonly id: number } };
  };
  return replied?.from?.id === ctx.botInfo.id ? replied.message_id : null;
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
