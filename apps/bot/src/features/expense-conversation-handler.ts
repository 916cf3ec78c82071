import {
  MessageRejectedError,
  type DraftEdit,
  type DraftOutcome,
  type OpenDraft,
  type UnderstoodMessage,
} from '@expenses/services';
import { findCurrency, type Draft, type Expense } from '@expenses/storage/domain';
import type { BotContext, Effects, ExpectedAnswer } from '../context.ts';
import { tappedMessageId, type AnswerHandler, type ButtonHandler, type Feature } from '../feature.ts';
import { html } from '../html.ts';
import type { MessageKey } from '../i18n/messages/en.ts';
import { longId, shortId } from '../keyboards/callback-data.ts';
import { DRAFT_ACTIONS, draftKeyboard, editKeyboard } from './draft-card.ts';
import { ANSWER_REFUSALS, QUESTIONS, quickAnswers, type AskedField } from './questions.ts';
import { isExpenseOfItsOwn, readReply, repliedTo, withoutMention } from './reading.ts';
import { savedCard } from './saved-card.ts';
import { editSaved } from './saved-expense-handler.ts';
import {
  answer,
  answerTo,
  categoriesOf,
  offerAll,
  refusing,
  say,
  showDraft,
  showOutcome,
  showSaved,
  waitForAmount,
} from './showing.ts';

/** From a text to a saved expense: the draft, its buttons, its questions, and what is said about it. */
export class ExpenseConversationHandler implements Feature {
  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [DRAFT_ACTIONS.save]: (ctx, [draft, category]) => this.#save(ctx, draft, category),
    [DRAFT_ACTIONS.saveAll]: (ctx, [draft]) => this.#saveAll(ctx, draft),
    [DRAFT_ACTIONS.cancel]: (ctx, [draft]) =>
      this.#change(ctx, draft, ({ services }, id) => services.drafts.cancel(ctx.turn.person, id)),
    [DRAFT_ACTIONS.cancelAll]: (ctx, [draft]) => this.#cancelAll(ctx, draft),
    [DRAFT_ACTIONS.page]: (ctx, [draft, page]) => this.#show(ctx, draft, Number(page)),
    [DRAFT_ACTIONS.back]: (ctx, [draft]) => this.#show(ctx, draft, 0),
    [DRAFT_ACTIONS.edit]: (ctx, [draft]) => this.#show(ctx, draft, 'edit'),
    [DRAFT_ACTIONS.editAmount]: (ctx, [draft]) => this.#ask(ctx, draft, 'amount'),
    [DRAFT_ACTIONS.editCurrency]: (ctx, [draft]) => this.#ask(ctx, draft, 'currency'),
    [DRAFT_ACTIONS.editDate]: (ctx, [draft]) => this.#ask(ctx, draft, 'date'),
    [DRAFT_ACTIONS.editDescription]: (ctx, [draft]) => this.#ask(ctx, draft, 'description'),
    [DRAFT_ACTIONS.chooseAmount]: (ctx, [draft, index]) =>
      this.#change(ctx, draft, async (effects, id) => {
        const found = await effects.services.drafts.find(ctx.turn.person, id);
        const amount = found.kind === 'open' ? found.content.amountChoices[Number(index)] : undefined;
        return amount === undefined ? found : effects.services.drafts.edit(ctx.turn.person, id, { amount });
      }),
    [DRAFT_ACTIONS.chooseCurrency]: (ctx, [draft, code = '']) =>
      this.#change(ctx, draft, (effects, id) => {
        const currency = findCurrency(code)?.code;
        return effects.services.drafts.edit(ctx.turn.person, id, currency === undefined ? {} : { currency });
      }),
    [DRAFT_ACTIONS.chooseDate]: (ctx, [draft, day]) =>
      this.#change(ctx, draft, async ({ services }, id) => {
        const found = await services.drafts.find(ctx.turn.person, id);
        if (found.kind !== 'open') return found;
        const { format } = ctx.turn;
        const occurredOn = day === 't' ? format.today : day === 'y' ? format.yesterday : found.content.occurredOn;
        return services.drafts.edit(ctx.turn.person, id, { occurredOn });
      }),
  };

  readonly answers: Readonly<Record<string, AnswerHandler>> = {
    draft: (ctx, expected, text) => this.#onAnswer(ctx, expected, text),
  };

  /** A text that is no command: a reply to what the bot showed, or an expense. */
  async onText(ctx: BotContext, text: string): Promise<void> {
    const said = withoutMention(text, ctx.me);
    const replied = repliedTo(ctx);
    if (replied !== null) {
      const { services, person } = ctx.turn;
      const shown = await services.drafts.findByMessage(person, ctx.chatId, replied);
      if (shown.kind === 'open') return this.#correctDraft(ctx, shown, said);
      if (shown.kind === 'already-saved') return this.#correctSaved(ctx, shown.expense, said);
      if (shown.kind === 'foreign') return say(ctx, 'answer.foreign');
    }
    await this.#draft(ctx, said);
  }

  /** The person changed a message: what came of it changes too. */
  async onEdited(ctx: BotContext, text: string): Promise<void> {
    const { services, person } = ctx.turn;
    const sourceId = ctx.editedMessage?.message_id ?? 0;
    const drafts = await services.drafts.findBySource(ctx.chatId, sourceId);
    const isMine = drafts.every(({ userId }) => userId === person.user.id);
    // What was changed came to nothing, or was a command or an answer: only a chat of one's own is read like that.
    if (drafts.length === 0 || !isMine) return;
    const understood = await this.#understand(ctx, withoutMention(text, ctx.me));
    if (understood === null) return;
    await ctx.turn.commit(async (effects) => {
      const categories = await categoriesOf(effects.repositories, person.ledger.id);
      for (const [index, draft] of drafts.entries()) {
        const item = understood.items[index];
        const found = await effects.services.drafts.find(person, draft.id);
        if (item === undefined) {
          if (found.kind === 'open')
            await showOutcome(ctx, effects, await effects.services.drafts.cancel(person, draft.id), draft.messageId);
        } else if (found.kind === 'open') {
          const rewritten = await effects.services.drafts.rewrite(person, draft.id, item, text);
          await showOutcome(ctx, effects, rewritten, draft.messageId);
        } else if (found.kind === 'already-saved' && found.expense.deletedAt === null) {
          const { amount, currency, occurredOn, description, merchant, category, sure } = item;
          const edit = {
            ...(amount === null ? {} : { amount }),
            ...{ currency, occurredOn, description, merchant },
            ...(sure && !found.content.isCategoryChosen ? { categoryId: category.id } : {}),
          };
          const edited = await editSaved(ctx, effects, found.expense.id, edit);
          if (edited !== null) showSaved(ctx, effects, 'saved.edited', edited, categories, draft.messageId);
        }
      }
      const more = { ...understood, items: understood.items.slice(drafts.length) };
      if (more.items.length > 0) await this.#open(ctx, effects, more, text, sourceId);
    });
  }

  /** What is no text. */
  async onOther(ctx: BotContext): Promise<void> {
    if (ctx.turn.isPrivate && isFromPerson(ctx)) await say(ctx, 'refused.not-text');
  }

  async #draft(ctx: BotContext, text: string): Promise<void> {
    const understood = await this.#understand(ctx, text);
    if (understood === null) return;
    await ctx.turn.commit((effects) => this.#open(ctx, effects, understood, text, ctx.message?.message_id ?? null));
  }

  /** Null: it was refused, and the person was told why. */
  async #understand(ctx: BotContext, text: string): Promise<UnderstoodMessage | null> {
    const { services, person, typing } = ctx.turn;
    try {
      return await typing(services.expenses.preview(person, { text }));
    } catch (error) {
      if (!(error instanceof MessageRejectedError)) throw error;
      await say(ctx, REFUSALS[error.reason]);
      return null;
    }
  }

  async #open(
    ctx: BotContext,
    effects: Effects,
    understood: UnderstoodMessage,
    rawText: string,
    sourceMessageId: number | null,
  ): Promise<void> {
    const { person } = ctx.turn;
    const { services, repositories } = effects;
    const source = { rawText, chatId: ctx.chatId, sourceMessageId };
    const opened = await services.drafts.open(person, understood, source);
    const categories = await categoriesOf(repositories, person.ledger.id);
    if (person.preference.autoSave && understood.items.every(({ sure }) => sure)) {
      for (const { draft } of opened) {
        const outcome = await services.drafts.save(person, draft.id, { isAutomatic: true });
        if (outcome.kind !== 'saved') throw new Error(`A draft that is sure was not saved: ${outcome.kind}`);
        const card = savedCard(ctx.turn, ctx.turn.say.text('saved.automatically'), outcome.expense, categories);
        effects.replies.send(card.text, { keyboard: card.keyboard, draft });
      }
      return;
    }
    for (const one of opened) showDraft(ctx, effects, one, categories);
    if (opened.length > 1) offerAll(ctx, effects, opened);
    await waitForAmount(effects, opened);
  }

  async #save(ctx: BotContext, draft: string | undefined, category: string | undefined): Promise<void> {
    const categoryId = longId(category);
    await this.#change(ctx, draft, ({ services }, id) =>
      services.drafts.save(ctx.turn.person, id, categoryId === null ? {} : { categoryId }),
    );
  }

  async #saveAll(ctx: BotContext, draft: string | undefined): Promise<void> {
    const { turn } = ctx;
    const id = longId(draft);
    if (id === null) return answer(ctx, 'trouble.expired');
    await turn.commit(async (effects) => {
      const outcomes = await effects.services.drafts.saveBatch(turn.person, id);
      for (const outcome of outcomes) {
        if (outcome.kind === 'saved') await showOutcome(ctx, effects, outcome, outcome.draft.messageId);
      }
      const saved = outcomes.filter(({ kind }) => kind === 'saved').length;
      const asked = outcomes.filter(({ kind }) => kind === 'asking').length;
      const [first = { kind: 'unknown' as const }] = outcomes;
      const open = asked === 0 ? '' : ` ${turn.say.text('answer.some-asked', { count: asked })}`;
      const nothing = asked > 0 ? turn.say.text('answer.nothing-changed') : (answerTo(turn, first) ?? '');
      const said = saved === 0 ? nothing : turn.say.text('answer.all-saved', { count: saved });
      effects.replies.answer(said + open);
      if (asked === 0) effects.replies.edit(tappedMessageId(ctx), html`✅ ${said}`);
    });
  }

  async #cancelAll(ctx: BotContext, draft: string | undefined): Promise<void> {
    const { turn } = ctx;
    const id = longId(draft);
    if (id === null) return answer(ctx, 'trouble.expired');
    await turn.commit(async (effects) => {
      for (const outcome of await effects.services.drafts.cancelBatch(turn.person, id)) {
        if (outcome.kind === 'cancelled') await showOutcome(ctx, effects, outcome, outcome.draft.messageId);
      }
      effects.replies.answer(turn.say.text('answer.cancelled'));
      effects.replies.edit(tappedMessageId(ctx), html`✖️ ${turn.say.text('answer.cancelled')}`);
    });
  }

  /** Does something to the draft of a tapped card, and shows what came of it in the card's place. */
  async #change(
    ctx: BotContext,
    draft: string | undefined,
    work: (effects: Effects, draftId: string) => Promise<DraftOutcome>,
  ): Promise<void> {
    const id = longId(draft);
    if (id === null) return answer(ctx, 'trouble.expired');
    await refusing(ctx, () =>
      ctx.turn.commit(async (effects) => {
        if (!(await isOfThisChat(ctx, effects, id))) return;
        const outcome = await work(effects, id);
        effects.replies.answer(answerTo(ctx.turn, outcome));
        await showOutcome(ctx, effects, outcome, tappedMessageId(ctx));
        await effects.expectNothing();
      }),
    );
  }

  /** Shows a page of the categories (0: the suggested ones), or the menu of fields, on the tapped card. */
  async #show(ctx: BotContext, draft: string | undefined, page: number | 'edit'): Promise<void> {
    const id = longId(draft);
    if (id === null) return answer(ctx, 'trouble.expired');
    const { turn } = ctx;
    await turn.commit(async (effects) => {
      if (!(await isOfThisChat(ctx, effects, id))) return;
      const outcome = await effects.services.drafts.find(turn.person, id);
      effects.replies.answer(outcome.kind === 'open' ? undefined : answerTo(turn, outcome));
      if (outcome.kind !== 'open') return showOutcome(ctx, effects, outcome, tappedMessageId(ctx));
      const categories = await categoriesOf(effects.repositories, outcome.draft.ledgerId);
      const keyboard = page === 'edit' ? editKeyboard(turn, outcome) : draftKeyboard(turn, outcome, categories, page);
      effects.replies.editKeyboard(tappedMessageId(ctx), keyboard);
    });
  }

  async #ask(ctx: BotContext, draft: string | undefined, field: AskedField): Promise<void> {
    const id = longId(draft);
    if (id === null) return answer(ctx, 'trouble.expired');
    const { turn } = ctx;
    await turn.commit(async (effects) => {
      if (!(await isOfThisChat(ctx, effects, id))) return;
      const outcome = await effects.services.drafts.find(turn.person, id);
      effects.replies.answer(outcome.kind === 'open' ? undefined : answerTo(turn, outcome));
      if (outcome.kind !== 'open') return showOutcome(ctx, effects, outcome, tappedMessageId(ctx));
      await effects.expect({ kind: 'draft', draftId: id, field });
      effects.replies.send(turn.say.html(QUESTIONS[field]), quickAnswers(turn, field, shortId(id), ASK_ACTIONS));
    });
  }

  /** The text that was waited for; one that is an expense of its own is taken for that. */
  async #onAnswer(ctx: BotContext, expected: ExpectedAnswer, text: string): Promise<void> {
    const { services, person } = ctx.turn;
    const { draftId, field } = expected as unknown as { readonly draftId: string; readonly field: AskedField };
    const found = await services.drafts.find(person, draftId);
    if (repliedTo(ctx) !== null || found.kind !== 'open') return this.onText(ctx, text);
    if (field === 'description') return this.#editDraft(ctx, found, { description: withoutMention(text, ctx.me) });
    const categories = await services.categories.list(person);
    const correction = readReply(ctx.turn, withoutMention(text, ctx.me), categories);
    if (correction === null) {
      return isExpenseOfItsOwn(ctx.turn, text)
        ? this.#draft(ctx, withoutMention(text, ctx.me))
        : say(ctx, ANSWER_REFUSALS[field]);
    }
    await this.#editDraft(ctx, found, correction);
  }

  async #correctDraft(ctx: BotContext, found: OpenDraft, text: string): Promise<void> {
    const { services, person } = ctx.turn;
    const correction = readReply(ctx.turn, text, await services.categories.list(person));
    if (correction === null) return say(ctx, 'refused.correction');
    await this.#editDraft(ctx, found, correction);
  }

  async #editDraft(ctx: BotContext, { draft }: OpenDraft, edit: DraftEdit): Promise<void> {
    await refusing(ctx, () =>
      ctx.turn.commit(async (effects) => {
        const outcome = await effects.services.drafts.edit(ctx.turn.person, draft.id, edit);
        await effects.expectNothing();
        // The card moves down to where the person is reading.
        await showOutcome(ctx, effects, outcome, null);
        if (draft.messageId !== null && outcome.kind === 'open') effects.replies.editKeyboard(draft.messageId, []);
      }),
    );
  }

  async #correctSaved(ctx: BotContext, expense: Expense, text: string): Promise<void> {
    const { services, person } = ctx.turn;
    const correction = readReply(ctx.turn, text, await services.categories.list(person));
    if (correction === null) return say(ctx, 'refused.correction');
    await refusing(ctx, () =>
      ctx.turn.commit(async (effects) => {
        const edited = await editSaved(ctx, effects, expense.id, correction);
        if (edited === null) return effects.replies.send(ctx.turn.say.html('refused.gone'));
        const categories = await categoriesOf(effects.repositories, edited.ledgerId);
        showSaved(ctx, effects, 'saved.edited', edited, categories, null);
      }),
    );
  }
}

const ASK_ACTIONS = { currency: DRAFT_ACTIONS.chooseCurrency, date: DRAFT_ACTIONS.chooseDate };

const REFUSALS = {
  empty: 'refused.blank',
  'too-short': 'refused.too-short',
  'too-long': 'refused.too-long',
  'script-injection': 'refused.script',
  'zero-amount': 'refused.zero-amount',
  'negative-amount': 'refused.negative-amount',
  'amount-too-large': 'refused.amount-too-large',
  'no-amount': 'refused.amount',
} as const satisfies Readonly<Record<MessageRejectedError['reason'], MessageKey>>;

/** A button acts in the chat that shows it: a message can be forwarded with its buttons. */
async function isOfThisChat(ctx: BotContext, { repositories, replies }: Effects, draftId: string): Promise<boolean> {
  const draft = await repositories.drafts.get(draftId);
  if (draft === null || draft.chatId === ctx.chatId) return true;
  replies.answer(ctx.turn.say.text('answer.foreign'), true);
  return false;
}

/** Service messages (a new title, somebody joined) come from a person too, and say nothing. */
function isFromPerson(ctx: BotContext): boolean {
  const kinds = ['photo', 'voice', 'video', 'video_note', 'audio', 'document', 'sticker', 'location', 'contact'];
  return kinds.some((kind) => kind in (ctx.message ?? {}));
}
