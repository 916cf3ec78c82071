import type { Turn } from '../context.ts';
import type { MessageKey } from '../i18n/messages/en.ts';
import { inRows } from '../keyboards/buttons.ts';
import type { SendOptions } from '../outgoing/replies.ts';

/** A field that is asked for when it is to be changed. */
export type AskedField = 'amount' | 'currency' | 'date' | 'description';

export const QUESTIONS = {
  amount: 'ask.new-amount',
  currency: 'ask.currency',
  date: 'ask.new-date',
  description: 'ask.description',
} as const satisfies Readonly<Record<AskedField, MessageKey>>;

/** What is said to an answer that could not be read. */
export const ANSWER_REFUSALS = {
  amount: 'refused.amount',
  currency: 'refused.currency',
  date: 'refused.date',
  description: 'refused.correction',
} as const satisfies Readonly<Record<AskedField, MessageKey>>;

/** Beside the person's own. */
const COMMON_CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'RUB', 'BRL', 'MXN'];

/**
 * The answers that are a tap away. In a group the question opens a reply, since other texts are not read there.
 *
 * @param id what is asked about, as buttons carry it
 */
export function quickAnswers(
  { button, say, person, isPrivate }: Turn,
  field: AskedField,
  id: string,
  actions: { readonly currency: string; readonly date: string },
): SendOptions {
  if (field === 'currency') {
    const codes = new Set([person.preference.preferredCurrency, ...COMMON_CURRENCIES]);
    return {
      keyboard: inRows(
        [...codes].slice(0, 8).map((code) => button(code, actions.currency, id, code)),
        4,
      ),
    };
  }
  if (field === 'date') {
    const days = [button(say.text('button.today'), actions.date, id, 't')];
    return { keyboard: [[...days, button(say.text('button.yesterday'), actions.date, id, 'y')]] };
  }
  return isPrivate ? {} : { forceReply: true };
}
