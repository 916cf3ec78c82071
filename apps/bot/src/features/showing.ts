import { InvalidEditError, questionOf, TooManyDecimalsError, type DraftOutcome, type OpenDraft } from '@expenses/services';
import type { Expense, ExpenseCategory, Repositories } from '@expenses/storage';
import { InvalidAmountError } from '@expenses/storage/domain';
import type { BotContext, Effects, Turn } from '../context.ts';
import { textOf, type Html } from '../html.ts';
import type { MessageKey } from '../i18n/messages/en.ts';
import { shortId } from '../keyboards/callback-data.ts';
import { DRAFT_ACTIONS, draftKeyboard, draftText } from './draft-card.ts';
import { shortLineOf } from './expense-text.ts';
import { savedCard } from './saved-card.ts';

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

/** A ledger's categories, archived ones too: an expense keeps its category. */
export function categoriesOf({ categories }: Repositories, ledgerId: string): Promise<readonly ExpenseCategory[]> {
  return categories.list(ledgerId, { includeArchived: true });
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
  if (error instanceof InvalidAmountError) return translator.html('refused.amount-too-large');
  if (error instanceof InvalidEditError && error.field === 'categoryId') return translator.html('refused.category');
  if (!(error instanceof TooManyDecimalsError)) return null;
  return translator.html('refused.decimals', { currency: error.currency, decimals: error.minorUnits });
}

/** A new message with the draft. */
export function showDraft(
  { turn }: BotContext,
  { replies }: Effects,
  open: OpenDraft,
  categories: readonly ExpenseCategory[],
): void {
  replies.send(draftText(turn, open, categories), {
    keyboard: draftKeyboard(turn, open, categories),
    draft: open.draft,
  });
}

/** Below the drafts of one message: all of them with one tap. */
export function offerAll({ turn }: BotContext, { replies }: Effects, opened: readonly OpenDraft[]): void {
  const [first] = opened;
  if (first === undefined) return;
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

/** The first draft that lacks its amount gets the person's next text. */
export async function waitForAmount({ expect }: Effects, opened: readonly OpenDraft[]): Promise<void> {
  const waiting = opened.find(({ content }) => questionOf(content) === 'amount');
  if (waiting !== undefined) await expect({ kind: 'draft', draftId: waiting.draft.id, field: 'amount' });
}

/** The saved expense, in the place of a message of the bot's (null: in a new one). @param title a key for "Saved" */
export function showSaved(
  { turn }: BotContext,
  { replies }: Effects,
  title: MessageKey,
  expense: Expense,
  categories: readonly ExpenseCategory[],
  messageId: number | null,
): void {
  const { text, keyboard } = savedCard(turn, turn.say.text(title), expense, categories);
  const draft = expense.draftId === null ? {} : { draft: { ledgerId: expense.ledgerId, id: expense.draftId } };
  if (messageId === null) replies.send(text, { keyboard, ...draft });
  else replies.edit(messageId, text, keyboard);
}

/** How the draft stands, in the place of a message of the bot's (null: in a new one). */
export async function showOutcome(
  ctx: BotContext,
  effects: Effects,
  outcome: DraftOutcome,
  messageId: number | null,
): Promise<void> {
  const { turn } = ctx;
  const { replies, repositories } = effects;
  switch (outcome.kind) {
    case 'open':
    case 'asking': {
      const categories = await categoriesOf(repositories, outcome.draft.ledgerId);
      if (messageId === null) showDraft(ctx, effects, outcome, categories);
      else replies.edit(messageId, draftText(turn, outcome, categories), draftKeyboard(turn, outcome, categories));
      return;
    }
    case 'saved':
    case 'already-saved': {
      if (outcome.expense.deletedAt !== null) return;
      const categories = await categoriesOf(repositories, outcome.draft.ledgerId);
      showSaved(ctx, effects, 'saved.title', outcome.expense, categories, messageId);
      return;
    }
    case 'cancelled':
    case 'expired': {
      const what = shortLineOf(turn, outcome.content);
      const text = turn.say.html(`draft.${outcome.kind}`, { what });
      if (messageId === null) replies.send(text);
      else replies.edit(messageId, text);
      return;
    }
    case 'unknown':
      if (messageId !== null) replies.editKeyboard(messageId, []);
      return;
    case 'foreign':
      return;
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
