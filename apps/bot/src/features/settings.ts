import type { LedgerView, Person } from '@expenses/services';
import type { InlineKeyboardButton } from 'telegraf/types';
import type { BotContext, Effects, Turn } from '../context.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import type { Html } from '../html.ts';
import { currencyName } from '../i18n/currency-names.ts';
import { LANGUAGE_NAMES } from '../i18n/languages.ts';
import { zoneName } from '../i18n/time-zones.ts';
import { longId, shortId } from '../keyboards/callback-data.ts';
import type { Keyboard } from '../outgoing/replies.ts';
import { totalsRow } from './base-currency.ts';
import { ASK_CURRENCY_ACTION } from './currency-handler.ts';
import { ASK_LANGUAGE_ACTION } from './language.ts';
import { ledgerName } from './ledger-name.ts';
import { answer } from './showing.ts';
import { ASK_TIME_ZONE_ACTION } from './timezone.ts';

const AUTO_SAVE_ACTION = 'ka';
const LEDGER_ACTION = 'kl';

/** `/settings`: how a person wants things, and in which of their ledgers they are. */
export class SettingsFeature implements Feature {
  readonly commands: readonly ChatCommand[] = [
    { name: 'settings', description: 'command.settings', handle: (ctx) => show(ctx) },
  ];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    // What the button says, and not "the other": a second tap changes nothing.
    [AUTO_SAVE_ACTION]: (ctx, [to]) =>
      to === '0' || to === '1' ? setAutoSave(ctx, to === '1') : answer(ctx, 'trouble.expired'),
    [LEDGER_ACTION]: (ctx, [ledger]) => switchLedger(ctx, longId(ledger)),
  };
}

function show({ turn }: BotContext): Promise<void> {
  return turn.commit(async (effects) => {
    const { text, keyboard } = await settingsOf(turn, effects, turn.person);
    effects.replies.send(text, { keyboard });
  });
}

function setAutoSave(ctx: BotContext, autoSave: boolean): Promise<void> {
  const { turn } = ctx;
  return turn.commit(async (effects) => {
    const person = await effects.services.people.setPreferences(turn.person, { autoSave });
    await showAgain(ctx, effects, person);
  });
}

function switchLedger(ctx: BotContext, ledgerId: string | null): Promise<void> {
  const { turn } = ctx;
  return turn.commit(async (effects) => {
    const person = ledgerId === null ? null : await effects.services.ledgers.switchTo(turn.person, ledgerId);
    if (person === null) effects.replies.answer(turn.say.text('settings.ledger-gone'));
    await showAgain(ctx, effects, person ?? turn.person);
  });
}

async function showAgain(ctx: BotContext, effects: Effects, person: Person): Promise<void> {
  const { text, keyboard } = await settingsOf(ctx.turn, effects, person);
  effects.replies.edit(tappedMessageId(ctx), text, keyboard);
}

async function settingsOf(
  turn: Turn,
  effects: Effects,
  person: Person,
): Promise<{ readonly text: Html; readonly keyboard: Keyboard }> {
  const { say, button, isPrivate } = turn;
  const { preferredCurrency, timeZone, locale, autoSave } = person.preference;
  const ledgers = await effects.services.ledgers.listFor(person);
  const active = ledgers.find(({ ledger }) => ledger.id === person.ledger.id);
  const { baseCurrency } = person.ledger;
  const text = say.html('settings.title', {
    currency: `${preferredCurrency} ${currencyName(preferredCurrency, locale)}`,
    totals: `${baseCurrency} ${currencyName(baseCurrency, locale)}`,
    zone: zoneName(timeZone),
    language: LANGUAGE_NAMES[say.language],
    autoSave: autoSave ? 'on' : 'off',
    ledger: active === undefined ? person.ledger.name : ledgerName(active, say),
  });
  const autoSaveLabel = say.text(autoSave ? 'button.auto-save-off' : 'button.auto-save-on');
  const keyboard = [
    [
      button(say.text('button.currency'), ASK_CURRENCY_ACTION),
      button(say.text('button.time-zone'), ASK_TIME_ZONE_ACTION),
    ],
    ...(await totalsRow(turn, effects, { person })),
    [button(say.text('button.language'), ASK_LANGUAGE_ACTION)],
    [button(autoSaveLabel, AUTO_SAVE_ACTION, autoSave ? '0' : '1')],
    ...(isPrivate ? otherLedgers(turn, ledgers, person) : []),
  ];
  return { text, keyboard };
}

/** A group's ledger is the group's: it is not switched there. */
function otherLedgers({ say, button }: Turn, ledgers: readonly LedgerView[], person: Person): InlineKeyboardButton[][] {
  const others = ledgers.filter(({ ledger }) => ledger.id !== person.ledger.id);
  return others.map((view) => {
    const label = say.text('button.switch-ledger', { ledger: ledgerName(view, say) });
    return [button(label, LEDGER_ACTION, shortId(view.ledger.id))];
  });
}
