import { locateExpense, restoreLocated, type ExpenseEdit } from '@expenses/services';
import { ExpenseNotFoundError, findCurrency, type Expense } from '@expenses/storage/domain';
import type { BotContext, Effects, ExpectedAnswer } from '../context.ts';
import { tappedMessageId, type AnswerHandler, type ButtonHandler, type Feature } from '../feature.ts';
import { html } from '../html.ts';
import { longId, shortId } from '../keyboards/callback-data.ts';
import { shortLineOf } from './expense-text.ts';
import { ANSWER_REFUSALS, QUESTIONS, quickAnswers, type AskedField } from './questions.ts';
import { isExpenseOfItsOwn, readReply, repliedTo, withoutMention } from './reading.ts';
import { EXPENSE_ACTIONS, savedCategoryKeyboard, savedEditKeyboard } from './saved-card.ts';
import { answer, categoriesOf, refusing, say, showSaved } from './showing.ts';

/** What can be done with an expense that is saved: undo, restore, and every field of it. */
export class SavedExpenseHandler implements Feature {
  readonly #onText: (ctx: BotContext, text: string) => Promise<void>;

  /** @param options.onText where a text goes that answers nothing */
  constructor({ onText }: { readonly onText: (ctx: BotContext, text: string) => Promise<void> }) {
    this.#onText = onText;
  }

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [EXPENSE_ACTIONS.undo]: (ctx, [expense]) => this.#undo(ctx, expense),
    [EXPENSE_ACTIONS.restore]: (ctx, [expense]) => this.#restore(ctx, expense),
    [EXPENSE_ACTIONS.edit]: (ctx, [expense]) => this.#show(ctx, expense, 'fields'),
    [EXPENSE_ACTIONS.page]: (ctx, [expense, page]) => this.#show(ctx, expense, Number(page)),
    [EXPENSE_ACTIONS.back]: (ctx, [expense]) => this.#show(ctx, expense, 'card'),
    [EXPENSE_ACTIONS.editAmount]: (ctx, [expense]) => this.#ask(ctx, expense, 'amount'),
    [EXPENSE_ACTIONS.editCurrency]: (ctx, [expense]) => this.#ask(ctx, expense, 'currency'),
    [EXPENSE_ACTIONS.editDate]: (ctx, [expense]) => this.#ask(ctx, expense, 'date'),
    [EXPENSE_ACTIONS.editDescription]: (ctx, [expense]) => this.#ask(ctx, expense, 'description'),
    [EXPENSE_ACTIONS.choose]: (ctx, [expense, category]) => {
      const categoryId = longId(category);
      return this.#edit(ctx, expense, categoryId === null ? {} : { categoryId });
    },
    [EXPENSE_ACTIONS.chooseCurrency]: (ctx, [expense, code = '']) => {
      const currency = findCurrency(code)?.code;
      return this.#edit(ctx, expense, currency === undefined ? {} : { currency });
    },
    [EXPENSE_ACTIONS.chooseDate]: (ctx, [expense, day]) => {
      const { today, yesterday } = ctx.turn.format;
      return this.#edit(ctx, expense, { occurredOn: day === 'y' ? yesterday : today });
    },
  };

  readonly answers: Readonly<Record<string, AnswerHandler>> = {
    expense: (ctx, expected, text) => this.#onAnswer(ctx, expected, text),
  };

  async #undo(ctx: BotContext, expense: string | undefined): Promise<void> {
    const id = longId(expense);
    if (id === null) return answer(ctx, 'trouble.expired');
    const { turn } = ctx;
    await turn.commit(async (effects) => {
      const { repositories, services, replies } = effects;
      const located = await locateExpense(repositories, turn.person, id);
      if (located === null) {
        replies.answer(turn.say.text('answer.nothing-changed'));
        return;
      }
      await services.expenses.delete(located.person, id);
      replies.answer(turn.say.text('answer.removed'));
      const text = html`↩️ ${turn.say.text('saved.removed')} ${shortLineOf(turn, located.expense)}`;
      const restore = turn.button(turn.say.text('button.restore'), EXPENSE_ACTIONS.restore, shortId(id));
      replies.edit(tappedMessageId(ctx), text, [[restore]]);
    });
  }

  async #restore(ctx: BotContext, expense: string | undefined): Promise<void> {
    const id = longId(expense);
    if (id === null) return answer(ctx, 'trouble.expired');
    const { turn } = ctx;
    await turn.commit(async (effects) => {
      const located = await restoreLocated(effects.repositories, turn.person, id);
      effects.replies.answer(turn.say.text(located === null ? 'refused.gone' : 'answer.restored'));
      if (located !== null) await this.#card(ctx, effects, located.expense);
    });
  }

  /** Shows the card, the menu of fields or a page of the categories in the place of the tapped message's buttons. */
  async #show(ctx: BotContext, expense: string | undefined, what: 'card' | 'fields' | number): Promise<void> {
    const id = longId(expense);
    if (id === null) return answer(ctx, 'trouble.expired');
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

  async #edit(ctx: BotContext, expense: string | undefined, edit: ExpenseEdit): Promise<void> {
    const id = longId(expense);
    if (id === null) return answer(ctx, 'trouble.expired');
    await refusing(ctx, () =>
      ctx.turn.commit(async (effects) => {
        const edited = await editSaved(ctx, effects, id, edit);
        effects.replies.answer(ctx.turn.say.text(edited === null ? 'refused.gone' : 'saved.edited'));
        await effects.expectNothing();
        if (edited !== null) await this.#card(ctx, effects, edited, 'saved.edited');
      }),
    );
  }

  async #ask(ctx: BotContext, expense: string | undefined, field: AskedField): Promise<void> {
    const id = longId(expense);
    if (id === null) return answer(ctx, 'trouble.expired');
    const { turn } = ctx;
    await turn.commit(async (effects) => {
      effects.replies.answer();
      await effects.expect({ kind: 'expense', expenseId: id, field });
      const { chooseCurrency, chooseDate } = EXPENSE_ACTIONS;
      effects.replies.send(
        turn.say.html(QUESTIONS[field]),
        quickAnswers(turn, field, shortId(id), { currency: chooseCurrency, date: chooseDate }),
      );
    });
  }

  /** Whatever becomes of it, the expense that is saved stays saved. */
  async #onAnswer(ctx: BotContext, expected: ExpectedAnswer, text: string): Promise<void> {
    if (repliedTo(ctx) !== null && ctx.turn.isPrivate) return this.#onText(ctx, text);
    const { turn } = ctx;
    const { expenseId, field } = expected as unknown as { readonly expenseId: string; readonly field: AskedField };
    const said = withoutMention(text, ctx.me);
    let edit: ExpenseEdit | null = { description: said };
    if (field !== 'description') {
      edit = readReply(turn, said, await turn.services.categories.list(turn.person));
    }
    if (edit === null)
      return isExpenseOfItsOwn(turn, said) ? this.#onText(ctx, text) : say(ctx, ANSWER_REFUSALS[field]);
    await refusing(ctx, () =>
      turn.commit(async (effects) => {
        const edited = await editSaved(ctx, effects, expenseId, edit);
        await effects.expectNothing();
        if (edited === null) {
          effects.replies.send(turn.say.html('refused.gone'));
          return;
        }
        const categories = await categoriesOf(effects.repositories, edited.ledgerId);
        showSaved(ctx, effects, 'saved.edited', edited, categories, null);
      }),
    );
  }

  async #card(
    ctx: BotContext,
    effects: Effects,
    expense: Expense,
    title: 'saved.title' | 'saved.edited' = 'saved.title',
  ): Promise<void> {
    const categories = await categoriesOf(effects.repositories, expense.ledgerId);
    showSaved(ctx, effects, title, expense, categories, tappedMessageId(ctx));
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
