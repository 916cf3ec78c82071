import { isCalendarDay, type DraftEdit } from '@expenses/services';
import { findCurrency } from '@expenses/storage/domain';
import type { BotContext, Turn } from '../context.ts';
import type { AskedField, MenuField } from '../expected-answer.ts';
import type { ButtonHandler } from '../feature.ts';
import type { MessageKey } from '../i18n/messages/en.ts';
import { inRows } from '../keyboards/buttons.ts';
import { shortId } from '../keyboards/callback-data.ts';
import type { Keyboard, SendOptions } from '../outgoing/replies.ts';
import { pageOf } from './expense-list.ts';
import { answer, withId } from './showing.ts';

/** The actions of the buttons by which fields are changed: a draft has its own, and a saved expense. */
export interface FieldActions {
  /** Shows the menu of fields. */
  readonly edit: string;
  readonly editAmount: string;
  readonly editCurrency: string;
  readonly editDate: string;
  readonly editDescription: string;
  /** Shows a page of the categories. */
  readonly page: string;
  /** Shows the card again. */
  readonly back: string;
  readonly chooseCurrency: string;
  readonly chooseDate: string;
}

/** What a person sees in the place of a card's buttons: the card's own, the fields, or a page of the categories. */
export type CardView = 'card' | 'fields' | number;

/** What the buttons do to the draft or the expense of that id. */
export interface FieldEditing {
  show(ctx: BotContext, id: string, view: CardView): Promise<void>;
  ask(ctx: BotContext, id: string, field: MenuField): Promise<void>;
  set(ctx: BotContext, id: string, edit: Pick<DraftEdit, 'currency' | 'occurredOn'>): Promise<void>;
}

/** The handlers of all buttons by which fields are changed. */
export function fieldButtons(actions: FieldActions, editing: FieldEditing): Readonly<Record<string, ButtonHandler>> {
  const show =
    (view: CardView): ButtonHandler =>
    (ctx, [about]) =>
      withId(ctx, about, (id) => editing.show(ctx, id, view));
  const ask =
    (field: MenuField): ButtonHandler =>
    (ctx, [about]) =>
      withId(ctx, about, (id) => editing.ask(ctx, id, field));
  return {
    [actions.edit]: show('fields'),
    [actions.back]: show('card'),
    [actions.page]: (ctx, [about, page]) => withId(ctx, about, (id) => editing.show(ctx, id, pageOf(page))),
    [actions.editAmount]: ask('amount'),
    [actions.editCurrency]: ask('currency'),
    [actions.editDate]: ask('date'),
    [actions.editDescription]: ask('description'),
    [actions.chooseCurrency]: (ctx, [about, code = '']) =>
      withId(ctx, about, (id) => {
        const currency = findCurrency(code)?.code;
        // One that is in use no more, since the button was made.
        return currency === undefined ? answer(ctx, 'trouble.expired') : editing.set(ctx, id, { currency });
      }),
    [actions.chooseDate]: (ctx, [about, day = '']) =>
      withId(ctx, about, (id) =>
        isCalendarDay(day) ? editing.set(ctx, id, { occurredOn: day }) : answer(ctx, 'trouble.expired'),
      ),
  };
}

/** Which field to change. @param done the button that ends it */
export function fieldKeyboard(
  { button, say }: Turn,
  about: string,
  actions: FieldActions,
  done: 'button.back' | 'button.done',
): Keyboard {
  const id = shortId(about);
  const fields = [
    button(say.text('button.amount'), actions.editAmount, id),
    button(say.text('button.currency'), actions.editCurrency, id),
    button(say.text('button.date'), actions.editDate, id),
    button(say.text('button.category'), actions.page, id, '1'),
    button(say.text('button.description'), actions.editDescription, id),
  ];
  return [...inRows(fields, 2), [button(say.text(done), actions.back, id)]];
}

/** Today and yesterday, which stay the days that they are: a button may be tapped much later than it was shown. */
export function dayRow({ say, button, format }: Turn, about: string, actions: FieldActions): Keyboard[number] {
  const id = shortId(about);
  return [
    button(say.text('button.today'), actions.chooseDate, id, format.today),
    button(say.text('button.yesterday'), actions.chooseDate, id, format.yesterday),
  ];
}

export const QUESTIONS = {
  amount: 'ask.new-amount',
  currency: 'ask.currency',
  date: 'ask.new-date',
  description: 'ask.description',
} as const satisfies Readonly<Record<MenuField, MessageKey>>;

/** What is said to an answer that could not be read. */
export const ANSWER_REFUSALS = {
  amount: 'refused.amount',
  currency: 'refused.currency',
  date: 'refused.date',
  description: 'refused.correction',
  rate: 'refused.rate',
} as const satisfies Readonly<Record<AskedField, MessageKey>>;

/** Beside the person's own. */
const COMMON_CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'RUB', 'BRL', 'MXN'];

/** The answers that are a tap away. In a group the question opens a reply, since other texts are not read there. */
export function quickAnswers(turn: Turn, field: MenuField, about: string, actions: FieldActions): SendOptions {
  const { button, person, isPrivate } = turn;
  if (field === 'currency') {
    const codes = new Set([person.preference.preferredCurrency, ...COMMON_CURRENCIES]);
    const buttons = [...codes].slice(0, 8).map((code) => button(code, actions.chooseCurrency, shortId(about), code));
    return { keyboard: inRows(buttons, 4) };
  }
  if (field === 'date') return { keyboard: [dayRow(turn, about, actions)] };
  return isPrivate ? {} : { forceReply: true };
}
