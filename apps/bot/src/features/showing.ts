import {
  InvalidEditError,
  MessageRejectedError,
  NothingToConvertError,
  questionOf,
  TooManyDecimalsError,
  type DraftOutcome,
  type OpenDraft,
} from '@expenses/services';
import type { Draft, Expense, ExpenseCategory, Repositories } from '@expenses/storage';
import { InvalidAmountError } from '@expenses/storage/domain';
import type { BotContext, Effects, Turn } from '../context.ts';
import { html, textOf, type Html } from '../html.ts';
import type { MessageKey } from '../i18n/messages/en.ts';
import { longId, shortId } from '../keyboards/callback-data.ts';
import type { Keyboard } from '../outgoing/replies.ts';
import { DRAFT_ACTIONS, draftKeyboard, draftText } from './draft-card.ts';
import { worthOfDraft } from './draft-worths.ts';
import { shortLineOf, titleOf } from './expense-text.ts';
import { EXPENSE_ACTIONS, savedCard } from './saved-card.ts';
import { worthOf } from './worth.ts';

/** Says one thing, and does nothing. */
export function say(ctx: BotContext, key: MessageKey): Promise<void> {
  return ctx.turn.commit(async ({ replies }) => {
    replies.send(ctx.turn.say.html(key));
  });
}

/** Answers a tap, and does nothing. */
export function answer(ctx: BotContext, key: MessageKey): Promise<void> {
  return ctx.turn.commit(async ({ replies }) => {
    replies.answer(ctx.turn.say.text(key));
  });
}

/** Does something with the id that a button carries; one that is none is of no button of ours. */
export function withId(ctx: BotContext, short: string | undefined, work: (id: string) => Promise<void>): Promise<void> {
  const id = longId(short);
  return id === null ? answer(ctx, 'trouble.expired') : work(id);
}

/** A ledger's categories, archived ones too: an expense keeps its category. */
export function categoriesOf({ categories }: Repositories, ledgerId: string): Promise<readonly ExpenseCategory[]> {
  return categories.list(ledgerId, { includeArchived: true });
}

/** The categories that another of the person's ledgers offers. */
export function categoriesIn({ services, person }: Turn, ledgerId: string): Promise<readonly ExpenseCategory[]> {
  return services.categories.list({ ...person, ledger: { ...person.ledger, id: ledgerId } });
}

/** Does what commits, and says kindly what it could not take: nothing of it is kept then. */
export async function refusing(ctx: BotContext, work: () => Promise<void>): Promise<void> {
  const { turn } = ctx;
  try {
    await work();
  } catch (error) {
    const refusal = refusalOf(turn, error);
    if (refusal === null) throw error;
    await turn.commit(async ({ replies }) => {
      if (ctx.callbackQuery === undefined) replies.send(refusal);
      else replies.answer(textOf(refusal), true);
    });
  }
}

/** What a person is told who asked for what cannot be; null: it is our failure. */
function refusalOf({ say: translator }: Turn, error: unknown): Html | null {
  if (error instanceof MessageRejectedError) return translator.html(REJECTIONS[error.reason]);
  if (error instanceof InvalidAmountError) return translator.html('refused.amount-too-large');
  if (error instanceof InvalidEditError && error.field === 'categoryId') return translator.html('refused.category');
  if (error instanceof NothingToConvertError) return translator.html('rate.nothing', { currency: error.currency });
  if (error instanceof InvalidEditError && error.field === 'rate') return translator.html('refused.rate');
  if (error instanceof InvalidEditError && error.field === 'description') return translator.html('refused.description');
  if (!(error instanceof TooManyDecimalsError)) return null;
  return translator.html('refused.decimals', { currency: error.currency, decimals: error.minorUnits });
}

const REJECTIONS = {
  empty: 'refused.blank',
  'too-short': 'refused.too-short',
  'too-long': 'refused.too-long',
  'script-injection': 'refused.script',
  'zero-amount': 'refused.zero-amount',
  'negative-amount': 'refused.negative-amount',
  'amount-too-large': 'refused.amount-too-large',
  'no-amount': 'refused.amount',
} as const satisfies Readonly<Record<MessageRejectedError['reason'], MessageKey>>;

/** A new message with the draft. */
export async function showDraft(
  { turn }: BotContext,
  { services, replies }: Effects,
  open: OpenDraft,
  categories: readonly ExpenseCategory[],
): Promise<void> {
  const worths = await worthOfDraft(turn, services, open);
  replies.send(draftText(turn, open, categories, worths), {
    keyboard: draftKeyboard(turn, open, categories, worths),
    draft: open.draft,
  });
}

/** Below the drafts of one message that are several: all of them with one tap. */
export function offerAll({ turn }: BotContext, { replies }: Effects, opened: readonly OpenDraft[]): void {
  const [first, second] = opened;
  if (first === undefined || second === undefined) return;
  const { button, say: translator } = turn;
  const count = opened.length;
  const id = shortId(first.draft.id);
  replies.send(translator.html('draft.batch', { count }), {
    keyboard: [
      [
        button(translator.text('button.save-all', { count }), DRAFT_ACTIONS.saveAll, id),
        button(translator.text('button.cancel-all'), DRAFT_ACTIONS.cancelAll, id),
      ],
    ],
  });
}

/** The first draft that has a question open gets the person's next text. */
export async function waitForAnswer(effects: Effects, opened: readonly OpenDraft[]): Promise<void> {
  for (const { draft, content } of opened) {
    const question = questionOf(content);
    if (question === null) continue;
    await effects.expect({ kind: 'draft', draftId: draft.id, field: question === 'date' ? 'date' : 'amount' });
    return;
  }
}

/** Where something is shown. */
export interface Place {
  /** The bot's message that turns into it; null: a new one. */
  readonly at: number | null;
  /** Other messages that show what is true no more, beside the one that the draft knows. */
  readonly old?: readonly (number | null | undefined)[];
}

/** The saved expense, with who spent it. @param title a key for "Saved" */
export async function showSaved(
  ctx: BotContext,
  effects: Effects,
  title: MessageKey,
  expense: Expense,
  place: Place,
): Promise<void> {
  const { turn } = ctx;
  const { services, repositories } = effects;
  const categories = await categoriesOf(repositories, expense.ledgerId);
  const worths = await worthOf(turn, services, expense);
  const payer = expense.userId === turn.person.user.id ? null : await repositories.users.get(expense.userId);
  const paidBy = payer === null ? turn.firstName : (payer.displayName ?? turn.say.text('list.somebody'));
  const { text, keyboard } = savedCard(turn, turn.say.text(title), expense, categories, { worths, paidBy });
  const draft = expense.draftId === null ? null : await repositories.drafts.get(expense.draftId);
  await put(ctx, effects, { draft, text, keyboard, what: titleOf(expense) }, place);
}

/** An expense that was removed, with a button that brings it back. */
export async function showRemoved(ctx: BotContext, effects: Effects, expense: Expense, place: Place): Promise<void> {
  const { turn } = ctx;
  const { services, repositories } = effects;
  const worths = await worthOf(turn, services, expense);
  const text = html`↩️ ${turn.say.text('saved.removed')}: ${shortLineOf(turn, { ...expense, worths })}`;
  const keyboard = [[turn.button(turn.say.text('button.restore'), EXPENSE_ACTIONS.restore, shortId(expense.id))]];
  const draft = expense.draftId === null ? null : await repositories.drafts.get(expense.draftId);
  await put(ctx, effects, { draft, text, keyboard, what: titleOf(expense) }, place);
}

/** How the draft stands. @param savedTitle a key for "Saved" */
export async function showOutcome(
  ctx: BotContext,
  effects: Effects,
  outcome: DraftOutcome,
  place: Place,
  savedTitle: MessageKey = 'saved.title',
): Promise<void> {
  const { turn } = ctx;
  switch (outcome.kind) {
    case 'open':
    case 'asking': {
      const categories = await categoriesOf(effects.repositories, outcome.draft.ledgerId);
      const worths = await worthOfDraft(turn, effects.services, outcome);
      const text = draftText(turn, outcome, categories, worths);
      const keyboard = draftKeyboard(turn, outcome, categories, worths);
      await put(ctx, effects, { draft: outcome.draft, text, keyboard, what: titleOf(outcome.content) }, place);
      return;
    }
    case 'saved':
    case 'already-saved':
      if (outcome.expense.deletedAt === null) await showSaved(ctx, effects, savedTitle, outcome.expense, place);
      return;
    case 'cancelled':
    case 'expired': {
      const { amount: worths } = await worthOfDraft(turn, effects.services, outcome);
      const what = shortLineOf(turn, { ...outcome.content, worths });
      await put(
        ctx,
        effects,
        { draft: outcome.draft, text: turn.say.html(`draft.${outcome.kind}`, { what }), what },
        place,
      );
      return;
    }
    case 'unknown':
      if (place.at !== null) effects.replies.editKeyboard(place.at, []);
      return;
    case 'foreign':
      return;
  }
}

interface Card {
  /** The draft that it shows, or that became what it shows. */
  readonly draft: Draft | null;
  readonly text: Html;
  readonly keyboard?: Keyboard;
  /** What it is of, in a few words. */
  readonly what: Html;
}

/** Shows a card in one place: no other message goes on to show what is true no more, with buttons that act. */
async function put(
  ctx: BotContext,
  { replies, repositories }: Effects,
  { draft: shown, text, keyboard, what }: Card,
  { at, old = [] }: Place,
): Promise<void> {
  // What was written in another chat has its message there, and chats number theirs apart.
  const isOfChat = shown?.botId === ctx.botInfo.id && shown.chatId === ctx.chatId;
  const draft = isOfChat ? shown : null;
  const known = draft?.messageId ?? null;
  if (at === null) replies.send(text, { ...(keyboard && { keyboard }), ...(draft && { draft }) });
  else replies.edit(at, text, keyboard);
  if (at !== null && draft !== null && known !== at) {
    await repositories.drafts.update(draft.ledgerId, draft.id, { messageId: at });
  }
  for (const messageId of new Set([known, ...old])) {
    if (messageId != null && messageId !== at) replies.edit(messageId, ctx.turn.say.html('card.moved', { what }));
  }
}

/** What a tap on a draft's card is answered with. */
export function answerTo(turn: Turn, outcome: DraftOutcome): string | undefined {
  return outcome.kind === 'open' ? undefined : turn.say.text(ANSWERS[outcome.kind]);
}

const ANSWERS = {
  saved: 'answer.saved',
  'already-saved': 'answer.already-saved',
  asking: 'ask.waiting',
  open: 'answer.nothing-changed',
  cancelled: 'answer.cancelled',
  expired: 'answer.expired',
  unknown: 'answer.expired',
  foreign: 'answer.foreign',
} as const satisfies Readonly<Record<DraftOutcome['kind'], MessageKey>>;
