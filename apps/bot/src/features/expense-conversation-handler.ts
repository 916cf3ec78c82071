import {
  marksCorrection,
  type DraftEdit,
  type DraftOutcome,
  type OpenDraft,
  type Person,
  type UnderstoodMessage,
} from '@expenses/services';
import type { Message, Update } from 'telegraf/types';
import type { BotContext, Effects } from '../context.ts';
import { isAboutExpense, type ExpectedAnswerOf, type MenuField } from '../expected-answer.ts';
import { tappedMessageId, type ButtonHandler, type Feature } from '../feature.ts';
import { html } from '../html.ts';
import { smallTalkIn, type SmallTalk } from '../i18n/small-talk.ts';
import { takeCurrency } from './currency-handler.ts';
import { DRAFT_ACTIONS, draftKeyboard } from './draft-card.ts';
import { worthOfDraft } from './draft-worths.ts';
import {
  ANSWER_REFUSALS,
  fieldButtons,
  fieldKeyboard,
  QUESTIONS,
  quickAnswers,
  type CardView,
} from './expense-fields.ts';
import { editAndShow } from './edit-saved.ts';
import { pairUp, type Pairing } from './pair-up.ts';
import { isRateOf, readRate, takeRate } from './rate.ts';
import { fieldAlone, isExpenseOfItsOwn, readAnswer, readReply } from './reading.ts';
import { removeSaved } from './saved-expense-handler.ts';
import {
  answerTo,
  categoriesIn,
  categoriesOf,
  offerAll,
  refusing,
  say,
  showDraft,
  showOutcome,
  waitForAnswer,
  withId,
} from './showing.ts';
import { smallTalkText, unsavedText } from './small-talk-text.ts';
import { meantSince, openShownLast } from './shown-last.ts';
import { repliedTo, repliedToPerson, subjectOfReply, type Subject } from './subject.ts';

/** From a text to a saved expense: the draft, its buttons, its questions, and what is said about it. */
export class ExpenseConversationHandler implements Feature {
  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    ...fieldButtons(DRAFT_ACTIONS, {
      show: (ctx, id, view) => this.#show(ctx, id, view),
      ask: (ctx, id, field) => this.#ask(ctx, id, field),
      set: (ctx, id, edit) => this.#choose(ctx, id, () => edit),
    }),
    [DRAFT_ACTIONS.save]: (ctx, [draft, category]) =>
      withId(ctx, draft, (id) => withId(ctx, category, (categoryId) => this.#save(ctx, id, categoryId))),
    [DRAFT_ACTIONS.saveAll]: (ctx, [draft]) => withId(ctx, draft, (id) => this.#saveAll(ctx, id)),
    [DRAFT_ACTIONS.cancel]: (ctx, [draft]) =>
      withId(ctx, draft, (id) => this.#change(ctx, id, ({ services }) => services.drafts.cancel(ctx.turn.person, id))),
    [DRAFT_ACTIONS.cancelAll]: (ctx, [draft]) => withId(ctx, draft, (id) => this.#cancelAll(ctx, id)),
    [DRAFT_ACTIONS.chooseAmount]: (ctx, [draft, index]) =>
      withId(ctx, draft, (id) =>
        this.#choose(ctx, id, ({ content }) => {
          const amount = content.amountChoices[Number(index)];
          return amount === undefined ? null : { amount };
        }),
      ),
  };

  readonly answers: NonNullable<Feature['answers']> = {
    draft: (ctx, expected, text) => this.#onAnswer(ctx, expected, text),
  };

  /** A text that is no command: a reply to what the bot showed, or an expense. */
  async onText(ctx: BotContext, said: string): Promise<void> {
    const talk = smallTalkIn(said);
    // "Twelve for lunch, right?" says what was spent; the "mille" of "grazie mille" does not.
    const isPriced = talk === 'question' && isExpenseOfItsOwn(ctx.turn, said);
    if (talk !== null && !isPriced) return this.#onSmallTalk(ctx, talk);
    const [replied, source] = [repliedTo(ctx), repliedToPerson(ctx)];
    if (source !== null) return this.#onOwnReply(ctx, source, said);
    if (replied === null) return this.#onUnaddressed(ctx, said);
    const { services, person } = ctx.turn;
    const subject = subjectOfReply(ctx);
    if (subject?.kind === 'expense') return this.#correctSaved(ctx, subject.id, replied, said);
    const shown =
      subject === null
        ? await services.drafts.findByMessage(person, ctx.botInfo.id, ctx.chatId, replied)
        : await services.drafts.find(person, subject.id);
    await this.#onReply(ctx, shown, replied, said);
  }

  /**
   * Whoever says "ok" or "thanks" to a draft may take it for saved: that it is not comes first. "No" to what is saved is
   * told what a correction consists of.
   */
  async #onSmallTalk(ctx: BotContext, talk: SmallTalk): Promise<void> {
    const { turn } = ctx;
    const isWrong = talk === 'denial' && (subjectOfReply(ctx) ?? (await this.#shownLast(ctx)))?.kind === 'expense';
    if (isWrong) return say(ctx, 'refused.correction');
    const isOfDraft = talk === 'thanks' || talk === 'reaction' || talk === 'denial';
    const open = isOfDraft ? await this.#openBefore(ctx) : [];
    const text = (await unsavedText(turn, open)) ?? smallTalkText(turn, talk, ctx.me);
    if (text === null) return;
    await turn.commit(async (effects) => {
      effects.replies.send(text);
      if (turn.expected === null) await waitForAnswer(effects, open);
    });
  }

  /** The drafts that a word on no expense may be about: the one that it replies to, else those that were shown last. */
  async #openBefore(ctx: BotContext): Promise<readonly OpenDraft[]> {
    const { person, services } = ctx.turn;
    const subject = subjectOfReply(ctx);
    if (subject === null) return openShownLast(ctx);
    const found = subject.kind === 'draft' ? await services.drafts.find(person, subject.id) : null;
    return found?.kind === 'open' ? [found] : [];
  }

  /** "No, 5.40" to a message that says what was spent means what came of it, if that is one thing. */
  async #onOwnReply(ctx: BotContext, source: number, said: string): Promise<void> {
    const { services, person } = ctx.turn;
    if (readRate(ctx.turn, said) === null && !(await this.#isOnlyCorrection(ctx, said))) return this.#draft(ctx, said);
    const [only, ...others] = await services.drafts.findBySource(ctx.botInfo.id, ctx.chatId, source);
    const isOne = only !== undefined && others.length === 0;
    await this.#onReply(ctx, isOne ? await services.drafts.find(person, only.id) : { kind: 'unknown' }, null, said);
  }

  /** @param replied the bot's message that was replied to */
  async #onReply(ctx: BotContext, shown: DraftOutcome, replied: number | null, said: string): Promise<void> {
    if (shown.kind === 'open') return this.#correctDraft(ctx, shown, replied, said);
    if (shown.kind === 'already-saved') return this.#correctSaved(ctx, shown.expense.id, replied, said);
    if (shown.kind === 'foreign') return say(ctx, 'answer.foreign');
    // A reply to what shows nothing that can be corrected.
    const isRate = readRate(ctx.turn, said) !== null;
    if (isRate || (await this.#isOnlyCorrection(ctx, said))) {
      if (shown.kind === 'unknown') return say(ctx, 'refused.reply-elsewhere');
      return ctx.turn.commit((effects) => showOutcome(ctx, effects, shown, { at: null }));
    }
    await this.#draft(ctx, said);
  }

  /**
   * "No, 5.40" means what was shown last, if that is one thing, and so does a day or a currency alone where that is a
   * draft; everything else is an expense. A currency alone is else that of amounts without one.
   */
  async #onUnaddressed(ctx: BotContext, text: string): Promise<void> {
    const rate = readRate(ctx.turn, text);
    const priced = rate === null ? null : await this.#shownLast(ctx);
    if (rate !== null && priced !== null && (await isRateOf(ctx, priced, rate))) {
      return takeRate(ctx, priced, rate, null);
    }
    const isMarked = marksCorrection(text) && (await this.#isOnlyCorrection(ctx, text));
    const field = isMarked ? null : fieldAlone(ctx.turn, text);
    if (!isMarked && field === null) return this.#draft(ctx, text);
    const about = await this.#shownLast(ctx);
    // What is saved is changed by what says that it changes it.
    if (about?.kind === 'expense' && isMarked) return this.#correctSaved(ctx, about.id, null, text);
    const { services, person } = ctx.turn;
    const draft = about?.kind === 'draft' ? await services.drafts.find(person, about.id) : null;
    if (draft?.kind === 'open') return this.#correctDraft(ctx, draft, null, text);
    if (isMarked || about !== null || (await this.#openBefore(ctx)).length > 0)
      return say(ctx, 'refused.reply-elsewhere');
    await (field === 'currency' ? takeCurrency(ctx, text) : say(ctx, 'refused.too-short'));
  }

  /** What was shown last, if that is one thing. */
  async #shownLast(ctx: BotContext): Promise<Subject | null> {
    const { expected, person, services } = ctx.turn;
    if (expected?.kind === 'shown') return { kind: 'expense', id: expected.expenseId };
    const last = await services.drafts.findLatest(person, ctx.botInfo.id, ctx.chatId, meantSince(ctx.turn));
    if (last?.kind === 'open') return { kind: 'draft', id: last.draft.id };
    return last?.kind === 'already-saved' ? { kind: 'expense', id: last.expense.id } : null;
  }

  /** The person changed a message: what came of it changes too. */
  async onEdited(ctx: BotContext, text: string): Promise<void> {
    const { services, person, isPrivate } = ctx.turn;
    const { edited_message: edited } = ctx.update as Update.EditedMessageUpdate;
    const sourceId = edited.message_id;
    const drafts = await services.drafts.findBySource(ctx.botInfo.id, ctx.chatId, sourceId);
    if (drafts.some(({ userId }) => userId !== person.user.id)) return;
    const isReply = 'reply_to_message' in edited;
    // It came to nothing before: it was refused, or it was an answer or a command, which are not read again.
    if (drafts.length === 0 && (!isPrivate || isReply || !isExpenseOfItsOwn(ctx.turn, text))) return;
    const [first] = drafts;
    const there = first === undefined ? person : await services.ledgers.personIn(person, first.ledgerId);
    if (there === null) return say(ctx, 'answer.foreign');
    const message = { rawText: text, sourceId, person: there };
    await refusing(ctx, async () => {
      const understood = await this.#understand(ctx, text, there);
      // Who leaves but a word of thanks spent nothing any more.
      const isTalk = smallTalkIn(text) !== null && !isExpenseOfItsOwn(ctx.turn, text);
      const { pairs, left } = pairUp(drafts, isTalk ? [] : understood.items);
      await ctx.turn.commit(async (effects) => {
        for (const pair of pairs) await this.#rewrite(ctx, effects, pair, message);
        if (left.length > 0) await this.#open(ctx, effects, { ...understood, items: left }, message);
      });
    });
  }

  /** What is no text. */
  async onOther(ctx: BotContext): Promise<void> {
    // The bot's name, and nothing else.
    const { message } = ctx.update as Update.MessageUpdate;
    if ('text' in message) return this.#onSmallTalk(ctx, 'greeting');
    if (ctx.turn.isPrivate && isFromPerson(message)) await say(ctx, 'refused.not-text');
  }

  async #rewrite(
    ctx: BotContext,
    effects: Effects,
    { draft, item }: Pairing['pairs'][number],
    { rawText, person }: DraftedMessage,
  ): Promise<void> {
    const { drafts } = effects.services;
    const found = await drafts.find(person, draft.id);
    const place = { at: draft.messageId };
    if (found.kind === 'open') {
      const outcome =
        item === undefined
          ? await drafts.cancel(person, draft.id)
          : await drafts.rewrite(person, draft.id, item, rawText);
      return showOutcome(ctx, effects, outcome, place);
    }
    if (found.kind !== 'already-saved' || found.expense.deletedAt !== null) return;
    // What the message says no more is no more: one tap restores it.
    if (item === undefined) return removeSaved(ctx, effects, { person, expense: found.expense }, place);
    const { amount, currency, currencyCertainty, occurredOn, occurredOnCertainty } = item;
    const { description, merchant, category, sure } = item;
    const edit = {
      ...(amount === null ? {} : { amount }),
      ...(currencyCertainty === 'assumed' ? {} : { currency }),
      ...(occurredOnCertainty === 'assumed' ? {} : { occurredOn }),
      ...{ description, merchant },
      ...(sure && !found.content.isCategoryChosen ? { categoryId: category.id } : {}),
    };
    await editAndShow(ctx, effects, found.expense.id, edit, place);
  }

  #draft(ctx: BotContext, text: string): Promise<void> {
    const { expected, person, services } = ctx.turn;
    const { message } = ctx.update as Update.MessageUpdate;
    return refusing(ctx, async () => {
      const [understood, before] = await Promise.all([
        this.#understand(ctx, text, person),
        services.drafts.findBySource(ctx.botInfo.id, ctx.chatId, message.message_id),
      ]);
      // The person changed the message, and that came first: it says what they meant.
      if (before.length > 0) return;
      await ctx.turn.commit(async (effects) => {
        // What was asked of another kind (a new category, a time zone) is not waited for any more.
        if (expected !== null && !isAboutExpense(expected)) await effects.expectNothing();
        await this.#open(ctx, effects, understood, { rawText: text, sourceId: message.message_id, person });
      });
    });
  }

  /** @throws {MessageRejectedError} */
  #understand({ turn }: BotContext, text: string, person: Person): Promise<UnderstoodMessage> {
    return turn.typing(turn.services.expenses.preview(person, { text, at: turn.at }));
  }

  async #open(
    ctx: BotContext,
    effects: Effects,
    understood: UnderstoodMessage,
    { rawText, sourceId: sourceMessageId, person }: DraftedMessage,
  ): Promise<void> {
    const { services } = effects;
    const source = { rawText, botId: ctx.botInfo.id, chatId: ctx.chatId, sourceMessageId };
    const opened = await services.drafts.open(person, understood, source);
    if (person.preference.autoSave && understood.items.every(({ sure }) => sure)) {
      for (const { draft } of opened) {
        const outcome = await services.drafts.save(person, draft.id, { isAutomatic: true });
        await showOutcome(ctx, effects, outcome, { at: null }, 'saved.automatically');
      }
      return;
    }
    // Every item names all categories that can be chosen: they need not be read again.
    const categories = understood.items
      .slice(0, 1)
      .flatMap(({ category, alternatives }) => [category, ...alternatives]);
    for (const one of opened) await showDraft(ctx, effects, one, categories);
    offerAll(ctx, effects, opened);
    await waitForAnswer(effects, opened);
  }

  #save(ctx: BotContext, id: string, categoryId: string): Promise<void> {
    return this.#change(ctx, id, async ({ services, replies }) => {
      const outcome = await services.drafts.save(ctx.turn.person, id, { categoryId });
      if (outcome.kind === 'open') replies.answer(ctx.turn.say.text('refused.category'), true);
      return outcome;
    });
  }

  #saveAll(ctx: BotContext, id: string): Promise<void> {
    const { turn } = ctx;
    return turn.commit(async (effects) => {
      if (!(await isOfThisChat(ctx, effects, id))) return;
      const outcomes = await effects.services.drafts.saveBatch(turn.person, id);
      for (const outcome of outcomes) {
        const isNews = outcome.kind === 'saved' || outcome.kind === 'open';
        if (isNews) await showOutcome(ctx, effects, outcome, { at: outcome.draft.messageId });
      }
      const saved = outcomes.filter(({ kind }) => kind === 'saved').length;
      // Open still: something is asked, or its category is offered no more.
      const asked = outcomes.filter(({ kind }) => kind === 'asking' || kind === 'open').length;
      const said = [
        ...(saved > 0 ? [turn.say.text('answer.all-saved', { count: saved })] : []),
        ...(asked > 0 ? [turn.say.text('answer.some-asked', { count: asked })] : []),
      ];
      effects.replies.answer(said.join(' ') || answerTo(turn, await effects.services.drafts.find(turn.person, id)));
      // The buttons stay as long as there is something left to save.
      if (asked > 0) return;
      if (saved > 0) effects.replies.edit(tappedMessageId(ctx), html`✅ ${said.join(' ')}`);
      else effects.replies.editKeyboard(tappedMessageId(ctx), []);
    });
  }

  #cancelAll(ctx: BotContext, id: string): Promise<void> {
    const { turn } = ctx;
    return turn.commit(async (effects) => {
      if (!(await isOfThisChat(ctx, effects, id))) return;
      const before = await effects.services.drafts.openInBatch(turn.person, { id });
      const outcomes = await effects.services.drafts.cancelBatch(turn.person, id);
      for (const outcome of outcomes) {
        const isNew = outcome.kind === 'cancelled' && before.some(({ draft }) => draft.id === outcome.draft.id);
        if (isNew) await showOutcome(ctx, effects, outcome, { at: outcome.draft.messageId });
      }
      const isNothing = before.length === 0;
      effects.replies.answer(answerTo(turn, await effects.services.drafts.find(turn.person, id)));
      if (isNothing) effects.replies.editKeyboard(tappedMessageId(ctx), []);
      else effects.replies.edit(tappedMessageId(ctx), html`✖️ ${turn.say.text('answer.cancelled')}`);
    });
  }

  /** Does something to a draft, and shows what came of it on the tapped message. */
  #change(ctx: BotContext, id: string, work: (effects: Effects) => Promise<DraftOutcome>): Promise<void> {
    return refusing(ctx, () =>
      ctx.turn.commit(async (effects) => {
        if (!(await isOfThisChat(ctx, effects, id))) return;
        const outcome = await work(effects);
        effects.replies.answer(answerTo(ctx.turn, outcome));
        await showOutcome(ctx, effects, outcome, { at: tappedMessageId(ctx) });
        await this.#goOn(ctx, effects, outcome, id);
      }),
    );
  }

  /** Sets what a button says of a draft that is open. @param edit gives null when the button says nothing of it any more */
  #choose(ctx: BotContext, id: string, edit: (open: OpenDraft) => DraftEdit | null): Promise<void> {
    return this.#change(ctx, id, async ({ services }) => {
      const found = await services.drafts.find(ctx.turn.person, id);
      const chosen = found.kind === 'open' ? edit(found) : null;
      return chosen === null ? found : services.drafts.edit(ctx.turn.person, id, chosen);
    });
  }

  /** What was asked of the draft is answered; what its message's other drafts lack is waited for next. */
  async #goOn(ctx: BotContext, effects: Effects, outcome: DraftOutcome, id: string): Promise<void> {
    const { expected, person } = ctx.turn;
    // Another expense was shown last.
    if (expected?.kind === 'shown') await effects.expectNothing();
    if (expected?.kind !== 'draft' || expected.draftId !== id) return;
    await effects.expectNothing();
    if (outcome.kind === 'unknown' || outcome.kind === 'foreign') return;
    await waitForAnswer(effects, await effects.services.drafts.openInBatch(person, outcome.draft));
  }

  #show(ctx: BotContext, id: string, view: CardView): Promise<void> {
    return this.#onOpen(ctx, id, async (effects, open) => {
      const { turn } = ctx;
      const keyboard =
        view === 'fields'
          ? fieldKeyboard(turn, id, DRAFT_ACTIONS, 'button.back')
          : draftKeyboard(
              turn,
              open,
              await categoriesOf(effects.repositories, open.draft.ledgerId),
              await worthOfDraft(turn, effects.services, open),
              view === 'card' ? 0 : view,
            );
      effects.replies.editKeyboard(tappedMessageId(ctx), keyboard);
    });
  }

  #ask(ctx: BotContext, id: string, field: MenuField): Promise<void> {
    return this.#onOpen(ctx, id, async (effects) => {
      const { turn } = ctx;
      await effects.expect({ kind: 'draft', draftId: id, field });
      effects.replies.send(turn.say.html(QUESTIONS[field]), quickAnswers(turn, field, id, DRAFT_ACTIONS));
    });
  }

  /** For a draft that is open; one that is not says so, and is shown as it stands. */
  #onOpen(ctx: BotContext, id: string, work: (effects: Effects, open: OpenDraft) => Promise<void>): Promise<void> {
    const { turn } = ctx;
    return turn.commit(async (effects) => {
      if (!(await isOfThisChat(ctx, effects, id))) return;
      const outcome = await effects.services.drafts.find(turn.person, id);
      effects.replies.answer(answerTo(turn, outcome));
      if (outcome.kind === 'open') await work(effects, outcome);
      else await showOutcome(ctx, effects, outcome, { at: tappedMessageId(ctx) });
    });
  }

  /** The text that was waited for; one that is an expense of its own is taken for that, and the draft waits on. */
  async #onAnswer(ctx: BotContext, { draftId, field }: ExpectedAnswerOf<'draft'>, text: string): Promise<void> {
    const { turn } = ctx;
    const subject = subjectOfReply(ctx);
    const source = repliedToPerson(ctx);
    const found = await turn.services.drafts.find(turn.person, draftId);
    if (found.kind !== 'open') return this.onText(ctx, text);
    const isOfAnother = subject !== null && subject.id !== draftId;
    if (isOfAnother || (source !== null && source !== found.draft.sourceMessageId)) return this.onText(ctx, text);
    const rate = readRate(turn, text, field === 'rate' && subject === null);
    if (rate !== null) return takeRate(ctx, { kind: 'draft', id: draftId }, rate, repliedTo(ctx));
    const answer = readAnswer(turn, field, text, await categoriesIn(turn, found.draft.ledgerId));
    if (answer.kind === 'edit') return this.#editDraft(ctx, found, answer.edit, repliedTo(ctx));
    if (answer.kind === 'expense') return this.#draft(ctx, text);
    // In a group an answer replies: who only names the bot says something else.
    await (turn.isPrivate || repliedTo(ctx) !== null ? say(ctx, ANSWER_REFUSALS[field]) : this.onText(ctx, text));
  }

  async #correctDraft(ctx: BotContext, found: OpenDraft, replied: number | null, text: string): Promise<void> {
    const rate = readRate(ctx.turn, text);
    if (rate !== null) return takeRate(ctx, { kind: 'draft', id: found.draft.id }, rate, replied);
    const correction = readReply(ctx.turn, text, await categoriesIn(ctx.turn, found.draft.ledgerId));
    if (correction === null) return say(ctx, 'refused.correction');
    await this.#editDraft(ctx, found, correction, replied);
  }

  /** The card moves down to where the person is reading. @param replied the message that was replied to */
  #editDraft(ctx: BotContext, { draft }: OpenDraft, edit: DraftEdit, replied: number | null): Promise<void> {
    return refusing(ctx, () =>
      ctx.turn.commit(async (effects) => {
        const outcome = await effects.services.drafts.edit(ctx.turn.person, draft.id, edit);
        await showOutcome(ctx, effects, outcome, { at: null, old: [replied] });
        await this.#goOn(ctx, effects, outcome, draft.id);
      }),
    );
  }

  async #correctSaved(ctx: BotContext, expenseId: string, replied: number | null, text: string): Promise<void> {
    const { services, person } = ctx.turn;
    const rate = readRate(ctx.turn, text);
    if (rate !== null) return takeRate(ctx, { kind: 'expense', id: expenseId }, rate, replied);
    const correction = readReply(ctx.turn, text, await services.categories.list(person));
    if (correction === null) return say(ctx, 'refused.correction');
    await refusing(ctx, () =>
      ctx.turn.commit((effects) => editAndShow(ctx, effects, expenseId, correction, { at: null, old: [replied] })),
    );
  }

  async #isOnlyCorrection(ctx: BotContext, text: string): Promise<boolean> {
    const { services, person } = ctx.turn;
    return readReply(ctx.turn, text, await services.categories.list(person)) !== null;
  }
}

/** A message that drafts are made of. */
interface DraftedMessage {
  /** As it came. */
  readonly rawText: string;
  /** The message's id. */
  readonly sourceId: number;
  /** In the ledger that it is for. */
  readonly person: Person;
}

/** A button acts in the chat that shows it: a message can be forwarded with its buttons. */
async function isOfThisChat(ctx: BotContext, { repositories, replies }: Effects, draftId: string): Promise<boolean> {
  const draft = await repositories.drafts.get(draftId);
  if (draft === null || draft.chatId === ctx.chatId) return true;
  replies.answer(ctx.turn.say.text('answer.foreign'), true);
  return false;
}

/** Service messages (a new title, somebody joined) come from a person too, and say nothing. */
function isFromPerson(message: Message): boolean {
  const kinds = [
    'photo',
    'voice',
    'video',
    'video_note',
    'audio',
    'document',
    'sticker',
    'location',
    'contact',
    'poll',
    'checklist',
    'paid_media',
    'dice',
    'story',
    'game',
  ];
  return kinds.some((kind) => kind in message);
}
