import { locateExpense, restoreLocated, type ExpenseEdit, type LocatedExpense } from '@expenses/services';
import type { Expense } from '@expenses/storage/domain';
import type { BotContext, Effects } from '../context.ts';
import type { ExpectedAnswerOf, MenuField } from '../expected-answer.ts';
import { tappedMessageId, type ButtonHandler, type Feature } from '../feature.ts';
import {
  ANSWER_REFUSALS,
  fieldButtons,
  fieldKeyboard,
  QUESTIONS,
  quickAnswers,
  type CardView,
} from './expense-fields.ts';
import { editAndShow, editSaved } from './edit-saved.ts';
import { readRate, takeRate } from './rate.ts';
import { readAnswer } from './reading.ts';
import { EXPENSE_ACTIONS, savedCategoryKeyboard } from './saved-card.ts';
import { categoriesOf, refusing, say, showRemoved, showSaved, withId, type Place } from './showing.ts';
import { repliedTo, subjectOfReply } from './subject.ts';

/** What can be done with an expense that is saved: undo, restore, and every field of it. */
export class SavedExpenseHandler implements Feature {
  readonly #onText: (ctx: BotContext, text: string) => Promise<void>;

  /** @param options.onText where a text goes that answers nothing */
  constructor({ onText }: { readonly onText: (ctx: BotContext, text: string) => Promise<void> }) {
    this.#onText = onText;
  }

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    ...fieldButtons(EXPENSE_ACTIONS, {
      show: (ctx, id, view) => this.#show(ctx, id, view),
      ask: (ctx, id, field) => this.#ask(ctx, id, field),
      set: (ctx, id, edit) => this.#edit(ctx, id, edit),
    }),
    [EXPENSE_ACTIONS.undo]: (ctx, [expense]) => withId(ctx, expense, (id) => this.#undo(ctx, id)),
    [EXPENSE_ACTIONS.restore]: (ctx, [expense]) => withId(ctx, expense, (id) => this.#restore(ctx, id)),
    [EXPENSE_ACTIONS.choose]: (ctx, [expense, category]) =>
      withId(ctx, expense, (id) => withId(ctx, category, (categoryId) => this.#edit(ctx, id, { categoryId }))),
  };

  readonly answers: NonNullable<Feature['answers']> = {
    expense: (ctx, expected, text) => this.#onAnswer(ctx, expected, text),
  };

  async #undo(ctx: BotContext, id: string): Promise<void> {
    const { turn } = ctx;
    await turn.commit(async (effects) => {
      const { repositories, replies } = effects;
      const located = await locateExpense(repositories, turn.person, id);
      if (located === null) {
        replies.answer(turn.say.text('answer.nothing-changed'));
        return;
      }
      replies.answer(turn.say.text('answer.removed'));
      await removeSaved(ctx, effects, located, { at: tappedMessageId(ctx) });
    });
  }

  async #restore(ctx: BotContext, id: string): Promise<void> {
    const { turn } = ctx;
    await turn.commit(async (effects) => {
      const located = await restoreLocated(effects.repositories, turn.person, id);
      effects.replies.answer(turn.say.text(located === null ? 'refused.gone' : 'answer.restored'));
      if (located !== null) await this.#card(ctx, effects, located.expense);
    });
  }

  /** Shows the card, the menu of fields or a page of the categories in the place of the tapped message's buttons. */
  async #show(ctx: BotContext, id: string, view: CardView): Promise<void> {
    const { turn } = ctx;
    await turn.commit(async (effects) => {
      const { repositories, replies } = effects;
      const located = await locateExpense(repositories, turn.person, id);
      if (located === null) {
        replies.answer(turn.say.text('refused.gone'));
        return;
      }
      replies.answer();
      if (view === 'card') return this.#card(ctx, effects, located.expense);
      const keyboard =
        view === 'fields'
          ? fieldKeyboard(turn, id, EXPENSE_ACTIONS, 'button.done')
          : savedCategoryKeyboard(turn, id, await categoriesOf(repositories, located.expense.ledgerId), view);
      replies.editKeyboard(tappedMessageId(ctx), keyboard);
    });
  }

  async #edit(ctx: BotContext, id: string, edit: ExpenseEdit): Promise<void> {
    await refusing(ctx, () =>
      ctx.turn.commit(async (effects) => {
        const edited = await editSaved(ctx, effects, id, edit);
        effects.replies.answer(ctx.turn.say.text(edited === null ? 'refused.gone' : 'saved.edited'));
        const { cardMessageId } = await this.#settle(ctx, effects, id);
        if (edited !== null) {
          await showSaved(ctx, effects, 'saved.edited', edited, { at: tappedMessageId(ctx), old: [cardMessageId] });
        }
      }),
    );
  }

  async #ask(ctx: BotContext, id: string, field: MenuField): Promise<void> {
    const { turn } = ctx;
    await turn.commit(async (effects) => {
      effects.replies.answer();
      // An expense that no draft became knows no message that shows it: the question does.
      await effects.expect({ kind: 'expense', expenseId: id, field, cardMessageId: tappedMessageId(ctx) });
      effects.replies.send(turn.say.html(QUESTIONS[field]), quickAnswers(turn, field, id, EXPENSE_ACTIONS));
    });
  }

  /** Whatever becomes of it, the expense that is saved stays saved. */
  async #onAnswer(ctx: BotContext, { expenseId, field }: ExpectedAnswerOf<'expense'>, text: string): Promise<void> {
    const { turn } = ctx;
    const subject = subjectOfReply(ctx);
    if (subject !== null && subject.id !== expenseId) return this.#onText(ctx, text);
    const rate = readRate(turn, text, field === 'rate' && subject === null);
    if (rate !== null) return takeRate(ctx, { kind: 'expense', id: expenseId }, rate, repliedTo(ctx));
    const answer = readAnswer(turn, field, text, await turn.services.categories.list(turn.person));
    if (answer.kind === 'expense') return this.#onText(ctx, text);
    if (answer.kind === 'unread') return say(ctx, ANSWER_REFUSALS[field]);
    await refusing(ctx, () =>
      turn.commit(async (effects) => {
        const { cardMessageId } = await this.#settle(ctx, effects, expenseId);
        await editAndShow(ctx, effects, expenseId, answer.edit, { at: null, old: [cardMessageId, repliedTo(ctx)] });
      }),
    );
  }

  /** What was asked of the expense is answered. @returns the message that showed it when it was asked */
  async #settle(
    { turn }: BotContext,
    effects: Effects,
    id: string,
  ): Promise<{ readonly cardMessageId: number | null }> {
    const { expected } = turn;
    if (expected?.kind !== 'expense' || expected.expenseId !== id) return { cardMessageId: null };
    await effects.expectNothing();
    return expected;
  }

  async #card(ctx: BotContext, effects: Effects, expense: Expense): Promise<void> {
    await showSaved(ctx, effects, 'saved.title', expense, { at: tappedMessageId(ctx) });
  }
}

/** Removes an expense, and offers to restore it. */
export async function removeSaved(
  ctx: BotContext,
  effects: Effects,
  { person, expense }: LocatedExpense,
  place: Place,
): Promise<void> {
  await showRemoved(ctx, effects, await effects.services.expenses.delete(person, expense.id), place);
}
