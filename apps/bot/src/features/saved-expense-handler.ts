import { locateExpense, restoreLocated, type ExpenseEdit } from '@expenses/services';
import { ExpenseNotFoundError, findCurrency, type Expense } from '@expenses/storage/domain';
import type { BotContext, Effects, ExpectedAnswer } from '../context.ts';
import { tappedMessageId, type AnswerHandler, type ButtonHandler, type Feature } from '../feature.ts';
import { joinHtml } from '../html.ts';
import { longId, shortId } from '../keyboards/callback-data.ts';
import { shortLineOf } from './expense-text.ts';
import { ANSWER_REFUSALS, QUESTIONS, quickAnswers, type AskedField } from './questions.ts';
import { isExpenseOfItsOwn, readReply, withoutMention } from './reading.ts';
import { EXPENSE_ACTIONS, savedCategoryKeyboard, savedEditKeyboard } from './saved-card.ts';
import { categoriesOf, refusing, say, showSaved, withId } from './showing.ts';
import { repliedTo, subjectOfReply } from './subject.ts';

/** What can be done with an expense that is saved: undo, restore, and every field of it. */
export class SavedExpenseHandler implements Feature {
  readonly #onText: (ctx: BotContext, text: string) => Promise<void>;

  /** @param options.onText where a text goes that answers nothing */
  constructor({ onText }: { readonly onText: (ctx: BotContext, text: string) => Promise<void> }) {
    this.#onText = onText;
  }

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [EXPENSE_ACTIONS.undo]: (ctx, [expense]) => withId(ctx, expense, (id) => this.#undo(ctx, id)),
    [EXPENSE_ACTIONS.restore]: (ctx, [expense]) => withId(ctx, expense, (id) => this.#restore(ctx, id)),
    [EXPENSE_ACTIONS.edit]: (ctx, [expense]) => withId(ctx, expense, (id) => this.#show(ctx, id, 'fields')),
    [EXPENSE_ACTIONS.page]: (ctx, [expense, page]) => withId(ctx, expense, (id) => this.#show(ctx, id, Number(page))),
    [EXPENSE_ACTIONS.back]: (ctx, [expense]) => withId(ctx, expense, (id) => this.#show(ctx, id, 'card')),
    [EXPENSE_ACTIONS.editAmount]: (ctx, [expense]) => withId(ctx, expense, (id) => this.#ask(ctx, id, 'amount')),
    [EXPENSE_ACTIONS.editCurrency]: (ctx, [expense]) => withId(ctx, expense, (id) => this.#ask(ctx, id, 'currency')),
    [EXPENSE_ACTIONS.editDate]: (ctx, [expense]) => withId(ctx, expense, (id) => this.#ask(ctx, id, 'date')),
    [EXPENSE_ACTIONS.editDescription]: (ctx, [expense]) =>
      withId(ctx, expense, (id) => this.#ask(ctx, id, 'description')),
    [EXPENSE_ACTIONS.choose]: (ctx, [expense, category]) => {
      const categoryId = longId(category);
      return withId(ctx, expense, (id) => this.#edit(ctx, id, categoryId === null ? {} : { categoryId }));
    },
    [EXPENSE_ACTIONS.chooseCurrency]: (ctx, [expense, code = '']) => {
      const currency = findCurrency(code)?.code;
      return withId(ctx, expense, (id) => this.#edit(ctx, id, currency === undefined ? {} : { currency }));
    },
    [EXPENSE_ACTIONS.chooseDate]: (ctx, [expense, day]) => {
      const { today, yesterday } = ctx.turn.format;
      return withId(ctx, expense, (id) => this.#edit(ctx, id, { occurredOn: day === 'y' ? yesterday : today }));
    },
  };

  readonly answers: Readonly<Record<string, AnswerHandler>> = {
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
      await removeSaved(ctx, effects, id, tappedMessageId(ctx));
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
  async #show(ctx: BotContext, id: string, what: 'card' | 'fields' | number): Promise<void> {
    const { turn } = ctx;
    await turn.commit(async (effects) => {
      const { repositories, replies } = effects;
      const located = await locateExpense(repositories, turn.person, id);
      if (located === null) {
        replies.answer(turn.say.text('refused.gone'));
        return;
      }
      replies.answer();
      if (what === 'card') return this.#card(ctx, effects, located.expense);
      const keyboard =
        what === 'fields'
          ? savedEditKeyboard(turn, id)
          : savedCategoryKeyboard(turn, id, await categoriesOf(repositories, located.expense.ledgerId), what);
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

  async #ask(ctx: BotContext, id: string, field: AskedField): Promise<void> {
    const { turn } = ctx;
    await turn.commit(async (effects) => {
      effects.replies.answer();
      // An expense that no draft became knows no message that shows it: the question does.
      await effects.expect({ kind: 'expense', expenseId: id, field, cardMessageId: tappedMessageId(ctx) });
      const { chooseCurrency, chooseDate } = EXPENSE_ACTIONS;
      effects.replies.send(
        turn.say.html(QUESTIONS[field]),
        quickAnswers(turn, field, shortId(id), { currency: chooseCurrency, date: chooseDate }),
      );
    });
  }

  /** Whatever becomes of it, the expense that is saved stays saved. */
  async #onAnswer(ctx: BotContext, expected: ExpectedAnswer, text: string): Promise<void> {
    const { turn } = ctx;
    const { expenseId, field } = expected as unknown as { readonly expenseId: string; readonly field: AskedField };
    const subject = subjectOfReply(ctx);
    if (subject !== null && subject.id !== expenseId) return this.#onText(ctx, text);
    const said = withoutMention(text, ctx.me);
    const edit =
      field === 'description'
        ? { description: said }
        : readReply(turn, said, await turn.services.categories.list(turn.person));
    const isOther = isExpenseOfItsOwn(turn, said) && (edit === null || field === 'description');
    if (isOther) return this.#onText(ctx, text);
    if (edit === null) return say(ctx, ANSWER_REFUSALS[field]);
    await refusing(ctx, () =>
      turn.commit(async (effects) => {
        const edited = await editSaved(ctx, effects, expenseId, edit);
        const { cardMessageId } = await this.#settle(ctx, effects, expenseId);
        if (edited === null) effects.replies.send(turn.say.html('refused.gone'));
        else await showSaved(ctx, effects, 'saved.edited', edited, { at: null, old: [cardMessageId, repliedTo(ctx)] });
      }),
    );
  }

  /** What was asked of the expense is answered. @returns the message that showed it when it was asked */
  async #settle({ turn }: BotContext, effects: Effects, id: string): Promise<{ cardMessageId: number | null }> {
    const { expected } = turn;
    if (expected?.kind !== 'expense' || expected['expenseId'] !== id) return { cardMessageId: null };
    await effects.expectNothing();
    const { cardMessageId } = expected as unknown as { readonly cardMessageId: number };
    return { cardMessageId };
  }

  async #card(ctx: BotContext, effects: Effects, expense: Expense): Promise<void> {
    await showSaved(ctx, effects, 'saved.title', expense, { at: tappedMessageId(ctx) });
  }
}

/** Edits an expense in whichever of the person's ledgers it is. Null: it is gone. */
export async function editSaved(
  { turn }: BotContext,
  { services, repositories }: Effects,
  id: string,
  edit: ExpenseEdit,
): Promise<Expense | null> {
  const located = await locateExpense(repositories, turn.person, id);
  if (located === null) return null;
  try {
    return await services.expenses.edit(located.person, id, edit);
  } catch (error) {
    if (error instanceof ExpenseNotFoundError) return null;
    throw error;
  }
}

/** Removes an expense, and offers to restore it. @param at the bot's message that shows it; null: a new one */
export async function removeSaved(
  { turn }: BotContext,
  { services, repositories, replies }: Effects,
  id: string,
  at: number | null,
): Promise<void> {
  const located = await locateExpense(repositories, turn.person, id);
  if (located === null) return;
  await services.expenses.delete(located.person, id);
  const text = joinHtml([`↩️ ${turn.say.text('saved.removed')}`, shortLineOf(turn, located.expense)], '\n');
  const keyboard = [[turn.button(turn.say.text('button.restore'), EXPENSE_ACTIONS.restore, shortId(id))]];
  if (at === null) replies.send(text, { keyboard });
  else replies.edit(at, text, keyboard);
}
