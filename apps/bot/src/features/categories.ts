import { categoryNameKey, type ExpenseCategory } from '@expenses/storage/domain';
import { clipped } from '../clipped.ts';
import type { BotContext, Effects, Turn } from '../context.ts';
import type { ExpectedAnswer, ExpectedAnswerOf } from '../expected-answer.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import { html, joinHtml, type Html } from '../html.ts';
import { categoryLabel, categoryName } from '../i18n/category-names.ts';
import { folded } from '../i18n/folded.ts';
import type { MessageKey } from '../i18n/messages/en.ts';
import { inRows } from '../keyboards/buttons.ts';
import { longId, shortId } from '../keyboards/callback-data.ts';
import type { Keyboard } from '../outgoing/replies.ts';
import { readCategory, readEmoji, USUAL_EMOJI } from './category-name.ts';
import { pageOf, pageRow } from './expense-list.ts';

const ACTIONS = {
  list: 'j',
  open: 'jo',
  add: 'ja',
  rename: 'jr',
  emoji: 'je',
  archive: 'jx',
  unarchive: 'ju',
} as const;
const PAGE_SIZE = 20;

/** `/categories`: the ledger's categories, and what can be done with them. */
export class CategoriesFeature implements Feature {
  readonly commands: readonly ChatCommand[] = [
    {
      name: 'categories',
      description: 'command.categories',
      handle: (ctx, args) => ctx.turn.commit((effects) => (args === '' ? sendList : sendCalled)(ctx, effects, args)),
    },
  ];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [ACTIONS.list]: (ctx, [page]) => ctx.turn.commit((effects) => showList(ctx, effects, pageOf(page))),
    [ACTIONS.open]: (ctx, [id]) =>
      withCategory(ctx, id, async (effects, category) => {
        showOne(ctx, effects, category);
      }),
    [ACTIONS.add]: (ctx) =>
      ctx.turn.commit((effects) => ask(ctx, effects, { kind: 'category-add' }, 'categories.ask-name')),
    [ACTIONS.rename]: (ctx, [id]) =>
      withCategory(ctx, id, (effects, { id: categoryId }) =>
        ask(ctx, effects, { kind: 'category-rename', categoryId }, 'categories.ask-new-name'),
      ),
    [ACTIONS.emoji]: (ctx, [id]) =>
      withCategory(ctx, id, (effects, { id: categoryId }) =>
        ask(ctx, effects, { kind: 'category-emoji', categoryId }, 'categories.ask-emoji'),
      ),
    [ACTIONS.archive]: (ctx, [id]) => withCategory(ctx, id, (effects, category) => archive(ctx, effects, category)),
    [ACTIONS.unarchive]: (ctx, [id]) =>
      withCategory(ctx, id, async (effects, { id: categoryId }) => {
        const changed = await effects.services.categories.update(ctx.turn.person, categoryId, { archived: false });
        showOne(ctx, effects, changed);
      }),
  };

  readonly answers: NonNullable<Feature['answers']> = {
    'category-add': onName,
    'category-rename': onNewName,
    'category-emoji': onEmoji,
  };
}

async function sendList(ctx: BotContext, effects: Effects): Promise<void> {
  const { text, keyboard } = await listOf(ctx.turn, effects, 1);
  effects.replies.send(text, { keyboard });
}

/** The category of that name. One that there is not is said to be none, with those that there are. */
async function sendCalled(ctx: BotContext, effects: Effects, name: string): Promise<void> {
  const category = await categoryMeant(ctx.turn, effects, readCategory(name)?.name ?? name);
  if (category !== undefined) {
    const { text, keyboard } = cardOf(ctx.turn, category);
    effects.replies.send(text, { keyboard });
    return;
  }
  const { text, keyboard } = await listOf(ctx.turn, effects, 1);
  const none = ctx.turn.say.html('categories.none', { name: clipped(name) });
  effects.replies.send(joinHtml([none, text], '\n\n'), { keyboard });
}

async function showList(ctx: BotContext, effects: Effects, page: number): Promise<void> {
  const { text, keyboard } = await listOf(ctx.turn, effects, page);
  effects.replies.edit(tappedMessageId(ctx), text, keyboard);
}

/** The active ones as buttons, then those that are archived. */
async function listOf(turn: Turn, { services }: Effects, wanted: number): Promise<{ text: Html; keyboard: Keyboard }> {
  const { person, say, button } = turn;
  const all = await services.categories.list(person, { includeArchived: true });
  const active = all.filter(({ archivedAt }) => archivedAt === null);
  const ordered = [...active, ...all.filter(({ archivedAt }) => archivedAt !== null)];
  const pages = Math.max(1, Math.ceil(ordered.length / PAGE_SIZE));
  const page = Math.min(wanted, pages);
  const shown = ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const labels = shown.map((category) => {
    const label = categoryLabel(category, say);
    return button(category.archivedAt === null ? label : `🗄️ ${label}`, ACTIONS.open, shortId(category.id));
  });
  return {
    text: say.html('categories.title', { count: active.length, archived: all.length - active.length }),
    keyboard: [
      ...inRows(labels, 2),
      ...pageRow(turn, page, pages, (label, to) => button(label, ACTIONS.list, String(to))),
      [button(say.text('button.add-category'), ACTIONS.add)],
    ],
  };
}

function showOne(ctx: BotContext, { replies }: Effects, category: ExpenseCategory): void {
  const { text, keyboard } = cardOf(ctx.turn, category);
  replies.edit(tappedMessageId(ctx), text, keyboard);
}

/** One category, and what can be done with it. */
function cardOf({ say, button }: Turn, category: ExpenseCategory): { text: Html; keyboard: Keyboard } {
  const id = shortId(category.id);
  const isArchived = category.archivedAt !== null;
  const lines = [
    html`<b>${categoryLabel(category, say)}</b>`,
    ...(isArchived ? [say.html('categories.is-archived')] : []),
  ];
  const archiving = isArchived
    ? button(say.text('button.unarchive'), ACTIONS.unarchive, id)
    : button(say.text('button.archive'), ACTIONS.archive, id);
  return {
    text: joinHtml(lines, '\n'),
    keyboard: [
      [button(say.text('button.rename'), ACTIONS.rename, id), button(say.text('button.emoji'), ACTIONS.emoji, id)],
      [archiving],
      [button(say.text('button.back'), ACTIONS.list)],
    ],
  };
}

/** Does something with the category of a tapped button. */
function withCategory(
  ctx: BotContext,
  id: string | undefined,
  work: (effects: Effects, category: ExpenseCategory) => Promise<void>,
): Promise<void> {
  const { say } = ctx.turn;
  return ctx.turn.commit(async (effects) => {
    const category = await categoryOf(ctx.turn, effects, longId(id));
    if (category !== null) return work(effects, category);
    effects.replies.answer(say.text('categories.gone'), true);
    await showList(ctx, effects, 1);
  });
}

async function archive(ctx: BotContext, effects: Effects, category: ExpenseCategory): Promise<void> {
  const { person, say } = ctx.turn;
  // Held until the archiving is committed: of two that would each leave the other's, the second sees the first's.
  await effects.repositories.ledgers.lock(person.ledger.id);
  const active = await effects.services.categories.list(person);
  if (active.every(({ id }) => id === category.id)) {
    effects.replies.answer(say.text('categories.last'), true);
    return;
  }
  const changed = await effects.services.categories.update(person, category.id, { archived: true });
  effects.replies.answer(say.text('categories.archived'));
  showOne(ctx, effects, changed);
}

async function ask(
  { turn }: BotContext,
  effects: Effects,
  answer: ExpectedAnswer,
  question: MessageKey,
): Promise<void> {
  await effects.expect(answer);
  // In a group only replies are read.
  effects.replies.send(turn.say.html(question), turn.isPrivate ? {} : { forceReply: true });
}

function onName(ctx: BotContext, _expected: ExpectedAnswerOf<'category-add'>, text: string): Promise<void> {
  const { person, say } = ctx.turn;
  const written = readCategory(text);
  return ctx.turn.commit(async (effects) => {
    const taken = written === null ? null : await categoryCalled(ctx.turn, effects, written.name);
    if (written === null || taken !== null) {
      askAgain(ctx, effects, taken === null ? say.html('categories.bad-name') : takenText(ctx.turn, taken));
      return;
    }
    const emoji = written.emoji ?? USUAL_EMOJI;
    const added = await effects.services.categories.add(person, { name: written.name, emoji });
    await settled(ctx, effects, say.html('categories.added', { category: categoryLabel(added, say) }));
  });
}

function onNewName(ctx: BotContext, { categoryId }: ExpectedAnswerOf<'category-rename'>, text: string): Promise<void> {
  const { person, say } = ctx.turn;
  const written = readCategory(text);
  return ctx.turn.commit(async (effects) => {
    const category = await categoryOf(ctx.turn, effects, categoryId);
    if (category === null) return settled(ctx, effects, say.html('categories.gone'));
    const called = written === null ? null : await categoryCalled(ctx.turn, effects, written.name);
    const taken = called?.id === category.id ? null : called;
    if (written === null || taken !== null) {
      askAgain(ctx, effects, taken === null ? say.html('categories.bad-name') : takenText(ctx.turn, taken));
      return;
    }
    const { name, emoji } = written;
    const changed = await effects.services.categories.update(
      person,
      category.id,
      emoji === null ? { name } : { name, emoji },
    );
    await settled(ctx, effects, say.html('categories.changed', { category: categoryLabel(changed, say) }));
  });
}

function onEmoji(ctx: BotContext, { categoryId }: ExpectedAnswerOf<'category-emoji'>, text: string): Promise<void> {
  const { person, say } = ctx.turn;
  const emoji = readEmoji(text);
  return ctx.turn.commit(async (effects) => {
    const category = await categoryOf(ctx.turn, effects, categoryId);
    if (category === null) return settled(ctx, effects, say.html('categories.gone'));
    if (emoji === null) {
      askAgain(ctx, effects, say.html('categories.bad-emoji'));
      return;
    }
    const changed = await effects.services.categories.update(person, category.id, { emoji });
    await settled(ctx, effects, say.html('categories.changed', { category: categoryLabel(changed, say) }));
  });
}

/** Says what came of it, with the list below. */
async function settled(ctx: BotContext, effects: Effects, text: Html): Promise<void> {
  await effects.expectNothing();
  const list = await listOf(ctx.turn, effects, 1);
  effects.replies.send(joinHtml([text, list.text], '\n\n'), { keyboard: list.keyboard });
}

/** What was asked stays asked. */
function askAgain({ turn }: BotContext, { replies }: Effects, why: Html): void {
  replies.send(why, turn.isPrivate ? {} : { forceReply: true });
}

function takenText({ say }: Turn, taken: ExpenseCategory): Html {
  const key = taken.archivedAt === null ? 'categories.taken' : 'categories.taken-archived';
  return say.html(key, { category: categoryLabel(taken, say) });
}

async function categoryOf(
  { person }: Turn,
  { repositories }: Effects,
  id: string | null,
): Promise<ExpenseCategory | null> {
  return id === null ? null : repositories.categories.get(person.ledger.id, id);
}

/** By the name that it is stored with, or shown with: two that look the same could not be told apart. */
async function categoryCalled(
  { person, say }: Turn,
  { services }: Effects,
  name: string,
): Promise<ExpenseCategory | null> {
  const key = categoryNameKey(name);
  const all = await services.categories.list(person, { includeArchived: true });
  const isCalledSo = (category: ExpenseCategory): boolean =>
    [category.name, categoryName(category, say)].some((called) => categoryNameKey(called) === key);
  return all.find(isCalledSo) ?? null;
}

/** By its name without case and accents, else by its beginning, when it is that of one alone. */
async function categoryMeant(
  { person, say }: Turn,
  { services }: Effects,
  name: string,
): Promise<ExpenseCategory | undefined> {
  const wanted = folded(name);
  const all = await services.categories.list(person, { includeArchived: true });
  const named = all.map((category) => ({
    category,
    names: [category.name, categoryName(category, say)].map(folded),
  }));
  const exact = named.find(({ names }) => names.includes(wanted));
  const begun = named.filter(({ names }) => names.some((each) => each.startsWith(wanted)));
  return (exact ?? (begun.length === 1 ? begun[0] : undefined))?.category;
}
