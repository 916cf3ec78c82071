import { findCurrency } from '@expenses/storage/domain';
import type { BotContext, Effects, Turn } from '../context.ts';
import { tappedMessageId, type ButtonHandler, type Feature } from '../feature.ts';
import type { Html } from '../html.ts';
import { longId, shortId } from '../keyboards/callback-data.ts';
import type { Keyboard } from '../outgoing/replies.ts';

const ASK_ACTION = 'kt';
const CHANGE_ACTION = 'kb';
const KEEP_ACTION = 'kn';

/** The currency of a ledger's totals, which its owner can change: what was spent before is converted anew. */
export class BaseCurrencyFeature implements Feature {
  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    // What the button says, whatever is preferred by now.
    [ASK_ACTION]: (ctx, [ledger, code]) => ask(ctx, longId(ledger), findCurrency(code ?? '')?.code),
    [CHANGE_ACTION]: (ctx, [ledger, code]) => change(ctx, longId(ledger), findCurrency(code ?? '')?.code),
    [KEEP_ACTION]: (ctx) => keep(ctx),
  };
}

/** What there is to say of totals, and to tap, to somebody who now prefers a currency. */
export interface TotalsOffer {
  readonly text: Html;
  readonly keyboard: Keyboard;
}

/**
 * Asks the owner of the ledger whether its totals follow the currency that they prefer now; where nothing was spent yet
 * they do. Null: there is nothing to ask.
 */
export async function offerTotals(turn: Turn, effects: Effects, currency: string): Promise<TotalsOffer | null> {
  const { say, person } = turn;
  const { services, repositories } = effects;
  const { currency: before } = await services.baseCurrency.get(person);
  if (before === currency || !(await isOwner(turn, effects, person.ledger.id))) return null;
  const isShared = (await repositories.ledgers.members(person.ledger.id)).length > 1;
  const { total } = await repositories.expenses.page(person.ledger.id, {}, 1, 1);
  if (total > 0 || isShared) return question(turn, person.ledger.id, before, currency);
  await services.baseCurrency.change(person, currency);
  return { text: say.html('base.set', { currency, count: 0 }), keyboard: [] };
}

/** The button that the settings show to a ledger's owner whose totals are in another currency than they prefer. */
export async function totalsRow(turn: Turn, effects: Effects, { person }: Pick<Turn, 'person'>): Promise<Keyboard> {
  const { ledger, preference } = person;
  const { preferredCurrency: currency } = preference;
  if (ledger.baseCurrency === currency || !(await isOwner(turn, effects, ledger.id))) return [];
  const label = turn.say.text('button.base-change', { currency });
  return [[turn.button(label, ASK_ACTION, shortId(ledger.id), currency)]];
}

function question({ say, button }: Turn, ledgerId: string, before: string, currency: string): TotalsOffer {
  const change = say.text('button.base-change', { currency });
  const stay = say.text('button.base-keep', { currency: before });
  return {
    text: say.html('base.ask', { before, currency }),
    keyboard: [[button(change, CHANGE_ACTION, shortId(ledgerId), currency)], [button(stay, KEEP_ACTION)]],
  };
}

function ask(ctx: BotContext, ledgerId: string | null, currency: string | undefined): Promise<void> {
  const { turn } = ctx;
  return asOwner(ctx, ledgerId, currency, async (effects, there) => {
    const { currency: before } = await effects.services.baseCurrency.get(there.person);
    const { text, keyboard } = question(turn, there.person.ledger.id, before, there.currency);
    effects.replies.send(text, { keyboard });
  });
}

function change(ctx: BotContext, ledgerId: string | null, code: string | undefined): Promise<void> {
  const { turn } = ctx;
  return asOwner(ctx, ledgerId, code, async ({ services, replies }, { person, currency }) => {
    const { change: started } = await services.baseCurrency.change(person, currency);
    const count = started?.finishedAt === null ? started.total : 0;
    replies.edit(tappedMessageId(ctx), turn.say.html('base.set', { currency, count }));
  });
}

function keep(ctx: BotContext): Promise<void> {
  const { turn } = ctx;
  return turn.commit(async ({ services, replies }) => {
    const { currency } = await services.baseCurrency.get(turn.person);
    replies.edit(tappedMessageId(ctx), turn.say.html('base.stays', { currency }));
  });
}

/** Does what only the owner of a ledger may. */
function asOwner(
  ctx: BotContext,
  ledgerId: string | null,
  currency: string | undefined,
  work: (effects: Effects, there: Pick<Turn, 'person'> & { readonly currency: string }) => Promise<void>,
): Promise<void> {
  const { turn } = ctx;
  return turn.commit(async (effects) => {
    const { services, replies } = effects;
    const person = ledgerId === null ? null : await services.ledgers.personIn(turn.person, ledgerId);
    if (person === null || currency === undefined) replies.answer(turn.say.text('trouble.expired'));
    else if (!(await isOwner(turn, effects, person.ledger.id))) replies.answer(turn.say.text('base.owner-only'), true);
    else await work(effects, { person, currency });
  });
}

async function isOwner({ person }: Turn, { repositories }: Effects, ledgerId: string): Promise<boolean> {
  const members = await repositories.ledgers.members(ledgerId);
  return members.some(({ userId, role }) => userId === person.user.id && role === 'owner');
}
