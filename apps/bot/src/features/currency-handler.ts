import { findCurrency } from '@expenses/storage/domain';
import { clipped } from '../clipped.ts';
import type { BotContext, Effects, Turn } from '../context.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import { joinHtml } from '../html.ts';
import { currenciesCalled, currencyName, looksLikeCode } from '../i18n/currency-names.ts';
import { inRows } from '../keyboards/buttons.ts';
import { buildCurrencySelectionKeyboard, likelyCurrencies } from '../keyboards/currency-selection-keyboard.ts';
import type { Keyboard } from '../outgoing/replies.ts';
import { offerTotals, type TotalsOffer } from './base-currency.ts';
import { pageOf } from './expense-list.ts';

export { buildCurrencySelectionKeyboard };

/** Asks for the currency in a message of its own; the settings offer it. */
export const ASK_CURRENCY_ACTION = 'ca';
const CHOOSE_ACTION = 'c';
const PAGE_ACTION = 'cp';

/** How many of the last expenses tell which currencies somebody uses. */
const LOOKED_AT = 50;
/** Names are alike: so many currencies are offered for one word. */
const MOST_OFFERED = 12;

/** `/currency`: the currency of amounts that are written without one. */
export class CurrencyHandler implements Feature {
  readonly commands: readonly ChatCommand[] = [
    {
      name: 'currency',
      description: 'command.currency',
      handle: (ctx, args) => (args === '' ? ask(ctx) : takeCurrency(ctx, args)),
    },
  ];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [ASK_CURRENCY_ACTION]: (ctx) => ask(ctx),
    [CHOOSE_ACTION]: (ctx, [code]) => choose(ctx, String(code)),
    [PAGE_ACTION]: (ctx, [page]) => turnPage(ctx, page === undefined || page === '0' ? 0 : pageOf(page)),
  };

  readonly answers: NonNullable<Feature['answers']> = {
    currency: (ctx, _expected, text) => takeCurrency(ctx, text),
  };
}

/** The likely currencies of a person; or, from page 1 on, all. */
export async function currencyKeyboard(turn: Turn, { repositories }: Effects, page = 0): Promise<Keyboard> {
  const { person, say, button } = turn;
  const { ledger, preference, user } = person;
  const last = await repositories.expenses.page(ledger.id, { userId: user.id }, 1, LOOKED_AT);
  return buildCurrencySelectionKeyboard({
    current: preference.preferredCurrency,
    recent: last.items.map(({ currency }) => currency),
    page,
    nameOf: (code) => currencyName(code, preference.locale),
    choose: (text, code) => button(text, CHOOSE_ACTION, code),
    turnTo: (text, to) => button(text, PAGE_ACTION, String(to)),
    labels: {
      more: say.text('button.more'),
      back: say.text('button.back'),
      previous: say.text('button.previous'),
      next: say.text('button.next'),
    },
  });
}

function ask(ctx: BotContext): Promise<void> {
  const { turn } = ctx;
  return turn.commit(async (effects) => {
    effects.replies.send(turn.say.html('currency.ask', called(turn, turn.person.preference.preferredCurrency)), {
      keyboard: await currencyKeyboard(turn, effects),
    });
    await effects.expect({ kind: 'currency' });
  });
}

/** What the person wrote: a code, a sign or a name. Until one is set, it is waited for. */
export function takeCurrency(ctx: BotContext, text: string): Promise<void> {
  const { turn } = ctx;
  const { locale, preferredCurrency } = turn.person.preference;
  const [code, ...others] = currenciesCalled(text, locale);
  return turn.commit(async (effects) => {
    const { replies } = effects;
    if (code === undefined) {
      const refusal = looksLikeCode(text) ? 'currency.not-in-use' : 'currency.unknown';
      const keyboard = await currencyKeyboard(turn, effects);
      replies.send(turn.say.html(refusal, { text: clipped(text) }), { keyboard });
      await effects.expect({ kind: 'currency' });
    } else if (others.length > 0) {
      replies.send(turn.say.html('currency.which'), { keyboard: offered(turn, [code, ...others], preferredCurrency) });
      await effects.expect({ kind: 'currency' });
    } else {
      const { text: answer, keyboard } = await set(turn, effects, code);
      replies.send(answer, keyboard.length === 0 ? {} : { keyboard });
    }
  });
}

/** The likely ones come first. */
function offered({ button, person }: Turn, codes: readonly string[], current: string): Keyboard {
  const likely = likelyCurrencies(current).filter((code) => codes.includes(code));
  const all = [...new Set([...likely, ...codes])].slice(0, MOST_OFFERED);
  const { locale } = person.preference;
  return inRows(
    all.map((code) => button(`${code} ${currencyName(code, locale)}`, CHOOSE_ACTION, code)),
    2,
  );
}

function choose(ctx: BotContext, code: string): Promise<void> {
  const { turn } = ctx;
  return turn.commit(async (effects) => {
    // One that is in use no more, since the button was made.
    if (findCurrency(code) === null) {
      effects.replies.answer(turn.say.text('trouble.expired'));
      return;
    }
    const { text, keyboard } = await set(turn, effects, code);
    effects.replies.edit(tappedMessageId(ctx), text, keyboard);
  });
}

/** What is said of it, and whether the totals are to follow. */
async function set(turn: Turn, effects: Effects, code: string): Promise<TotalsOffer> {
  const { preference } = await effects.services.people.setPreferences(turn.person, { preferredCurrency: code });
  if (turn.expected?.kind === 'currency') await effects.expectNothing();
  const done = turn.say.html('currency.set', called(turn, preference.preferredCurrency));
  const offer = await offerTotals(turn, effects, preference.preferredCurrency);
  return offer === null ? { text: done, keyboard: [] } : { ...offer, text: joinHtml([done, offer.text], '\n\n') };
}

function turnPage(ctx: BotContext, page: number): Promise<void> {
  const { turn } = ctx;
  return turn.commit(async (effects) => {
    effects.replies.editKeyboard(tappedMessageId(ctx), await currencyKeyboard(turn, effects, page));
  });
}

function called({ person }: Turn, code: string): { readonly code: string; readonly name: string } {
  return { code, name: currencyName(code, person.preference.locale) };
}
