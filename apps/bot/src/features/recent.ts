import { locateExpense } from '@expenses/services';
import type { ExpenseQuery } from '@expenses/storage';
import type { BotContext, Effects } from '../context.ts';
import { isQuestion } from '../expected-answer.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import { html, joinHtml } from '../html.ts';
import { categoryLabel } from '../i18n/category-names.ts';
import type { MessageKey } from '../i18n/messages/en.ts';
import { longId } from '../keyboards/callback-data.ts';
import { listOf, OPEN_ACTION, pageOf, payersOf, type ShownList } from './expense-list.ts';
import { linesOf } from './expense-text.ts';
import { savedCard } from './saved-card.ts';
import { worthOf } from './worth.ts';

/** Shows, in a message of its own, the expenses that are to be looked at; reports offer it. */
export const REVIEW_ACTION = 'gn';

/** `/recent`: the last expenses; and, in the same way, those that are to be looked at. */
export class RecentFeature implements Feature {
  readonly commands: readonly ChatCommand[] = [
    { name: 'recent', description: 'command.recent', handle: (ctx) => send(ctx, LAST) },
  ];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [LAST.action]: (ctx, [page]) => turnPage(ctx, LAST, pageOf(page)),
    [TO_REVIEW.action]: (ctx, [page]) => turnPage(ctx, TO_REVIEW, pageOf(page)),
    [REVIEW_ACTION]: (ctx) => send(ctx, TO_REVIEW),
    [OPEN_ACTION]: (ctx, [expense]) => open(ctx, longId(expense)),
  };
}

interface KindOfList {
  /** Of the buttons that turn its pages. */
  readonly action: string;
  readonly title: MessageKey;
  readonly empty: MessageKey;
  readonly query: ExpenseQuery;
}

const LAST: KindOfList = { action: 'g', title: 'recent.title', empty: 'recent.empty', query: {} };
const TO_REVIEW: KindOfList = {
  action: 'gr',
  title: 'recent.review-title',
  empty: 'recent.review-empty',
  query: { status: 'needs_review' },
};

function send(ctx: BotContext, kind: KindOfList): Promise<void> {
  return ctx.turn.commit(async (effects) => {
    const { text, keyboard } = await pageWith(ctx, effects, kind, 1);
    effects.replies.send(text, { keyboard });
  });
}

function turnPage(ctx: BotContext, kind: KindOfList, page: number): Promise<void> {
  return ctx.turn.commit(async (effects) => {
    const { text, keyboard } = await pageWith(ctx, effects, kind, page);
    effects.replies.edit(tappedMessageId(ctx), text, keyboard);
  });
}

async function pageWith(ctx: BotContext, effects: Effects, kind: KindOfList, page: number): Promise<ShownList> {
  const { say, button, isPrivate } = ctx.turn;
  const list = await listOf(ctx.turn, effects, {
    title: say.html(kind.title),
    query: kind.query,
    page,
    pageButton: (label, to) => button(label, kind.action, String(to)),
  });
  if (list.total > 0) return list;
  // In a group it is not enough to write what was spent.
  const empty = kind === LAST && !isPrivate ? 'recent.empty-group' : kind.empty;
  return { ...list, text: say.html(empty, { bot: ctx.me }) };
}

/** The expense in a message of its own, to be changed there. */
function open(ctx: BotContext, expenseId: string | null): Promise<void> {
  const { turn } = ctx;
  return turn.commit(async (effects) => {
    const { replies, repositories, services } = effects;
    const located = expenseId === null ? null : await locateExpense(repositories, turn.person, expenseId);
    if (located === null) {
      replies.answer(turn.say.text('refused.gone'));
      return;
    }
    const { expense } = located;
    const categories = await repositories.categories.list(expense.ledgerId, { includeArchived: true });
    const ofExpense = categories.filter(({ id }) => id === expense.categoryId);
    const payers = await payersOf(turn, effects, [expense]);
    const worths = await worthOf(turn, services, expense);
    const lines = [
      linesOf(turn, { ...expense, worths }, payers.get(expense.userId)),
      ...ofExpense.map((category) => categoryLabel(category, turn.say)),
      ...(expense.status === 'needs_review' ? [html`⚠️ ${turn.say.html('saved.needs-review')}`] : []),
    ];
    replies.send(joinHtml(lines, '\n'), { keyboard: savedCard(turn, '', expense, categories, { worths }).keyboard });
    // What is asked stays asked.
    if (!isQuestion(turn.expected)) await effects.expect({ kind: 'shown', expenseId: expense.id });
  });
}
