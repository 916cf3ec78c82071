import { clippedToUnits } from '../clipped.ts';
import type { BotContext, Effects, Turn } from '../context.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import { html, joinHtml, type Html } from '../html.ts';
import { categoryLabel } from '../i18n/category-names.ts';
import { listOf, pageOf, type ShownList } from './expense-list.ts';
import { readSearch, type Search } from './find-query.ts';
import { periodLabel } from './period.ts';
import { answer, say } from './showing.ts';
import { moneyText, worthOf } from './worth.ts';

const PAGE_ACTION = 'h';
/** Of what is looked for: the message carries it, so that its pages can be turned. */
const MOST_CHARACTERS = 100;

/** `/find`: expenses by words, an amount, a category or a month. */
export class FindFeature implements Feature {
  readonly commands: readonly ChatCommand[] = [
    {
      name: 'find',
      description: 'command.find',
      handle: (ctx, args) =>
        args === ''
          ? say(ctx, 'find.what')
          : ctx.turn.commit(async (effects) => {
              const { text, keyboard } = await pageWith(ctx, effects, cut(args), 1);
              effects.replies.send(text, { keyboard });
            }),
    },
  ];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [PAGE_ACTION]: (ctx, [page]) => {
      const query = queryOf(ctx);
      if (query === null) return answer(ctx, 'trouble.expired');
      return ctx.turn.commit(async (effects) => {
        const { text, keyboard } = await pageWith(ctx, effects, query, pageOf(page));
        effects.replies.edit(tappedMessageId(ctx), text, keyboard);
      });
    },
  };
}

function cut(args: string): string {
  return clippedToUnits(args.replace(/\s+/g, ' '), MOST_CHARACTERS).trimEnd();
}

/** What the tapped message looked for: it says so in its only text of fixed width. */
function queryOf({ callbackQuery }: BotContext): string | null {
  const message = callbackQuery?.message;
  if (message === undefined || !('text' in message)) return null;
  const entity = message.entities?.find(({ type }) => type === 'code');
  return entity === undefined ? null : message.text.slice(entity.offset, entity.offset + entity.length);
}

async function pageWith(ctx: BotContext, effects: Effects, query: string, page: number): Promise<ShownList> {
  const { turn } = ctx;
  const { locale, preferredCurrency } = turn.person.preference;
  const categories = await effects.services.categories.list(turn.person, { includeArchived: true });
  const search = readSearch(query, { say: turn.say, today: turn.format.today, locale, preferredCurrency, categories });
  const found = await listWith(ctx, effects, query, search, page);
  if (found.total > 0) return found;
  // "May", "7 Eleven", "Food": the words may stand in a text just so.
  const asText = await listWith(ctx, effects, query, { filter: { text: query }, category: null, month: null }, page);
  if (asText.total > 0) return asText;
  return { ...asText, text: turn.say.html('find.nothing', { query: html`<code>${query}</code>` }) };
}

async function listWith(
  { turn }: BotContext,
  effects: Effects,
  query: string,
  search: Search,
  page: number,
): Promise<ShownList> {
  const count = (await effects.repositories.expenses.page(turn.person.ledger.id, search.filter, 1, 1)).total;
  return listOf(turn, effects, {
    title: await titleOf(turn, effects, query, search, count),
    query: search.filter,
    page,
    pageButton: (label, to) => turn.button(label, PAGE_ACTION, String(to)),
  });
}

/** What was looked for, how it was understood, and how many there are. */
async function titleOf(turn: Turn, effects: Effects, query: string, search: Search, count: number): Promise<Html> {
  const { category, month, filter } = search;
  const understood = [
    ...(category === null ? [] : [categoryLabel(category, turn.say)]),
    ...(await amountOf(turn, effects, filter)),
    ...(month === null ? [] : [periodLabel(month, turn.format)]),
    turn.say.html('find.found', { count }),
  ];
  return html`🔎 <code>${query}</code>\n${joinHtml(understood, ' · ')}`;
}

/** The amount that was looked for. It was spent on no day: it is worth what it is today. */
async function amountOf(
  turn: Turn,
  { services }: Effects,
  filter: Search['filter'],
): Promise<readonly (Html | string)[]> {
  const { minAmount: amount, currency } = filter;
  if (amount === undefined) return [];
  if (currency === undefined) return [amount.toFixed()];
  const { id: ledgerId } = turn.person.ledger;
  const sought = { id: ledgerId, ledgerId, amount, currency, occurredOn: turn.format.today, conversion: null };
  return [moneyText(turn, amount, currency, await worthOf(turn, services, sought))];
}
