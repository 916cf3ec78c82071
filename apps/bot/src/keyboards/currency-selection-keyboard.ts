import { currencies } from '@expenses/storage/domain';
import type { InlineKeyboardButton } from 'telegraf/types';
import type { Keyboard } from '../outgoing/replies.ts';
import { inRows } from './buttons.ts';

export interface CurrencySelection {
  /** The person's currency, which is marked. */
  readonly current: string;
  /** Those that they have spent in, the most recent first. */
  readonly recent?: readonly string[];
  /** 0: the likely ones; from 1 on: all that there are, by code. */
  readonly page: number;
  /** What a currency is called. */
  readonly nameOf: (code: string) => string;
  /** Makes the button that chooses a currency. */
  readonly choose: (text: string, code: string) => InlineKeyboardButton;
  /** Makes the button that shows another page. */
  readonly turnTo: (text: string, page: number) => InlineKeyboardButton;
  readonly labels: {
    readonly more: string;
    readonly back: string;
    readonly previous: string;
    readonly next: string;
  };
}

/** Where most of the bot's people are likely to be; a rough order by number of speakers of its languages. */
const COMMON = ['EUR', 'USD', 'GBP', 'CHF', 'BRL', 'MXN', 'RUB', 'CAD', 'PLN', 'JPY', 'UAH', 'ARS'];
const MOST_LIKELY = 12;
const PAGE_SIZE = 20;

/** The likely currencies, by code; on its further pages every currency in use, with its name. */
export function buildCurrencySelectionKeyboard(selection: CurrencySelection): Keyboard {
  const { page } = selection;
  return page >= 1 ? pageOfAll(selection, page) : likelyPage(selection);
}

/** The person's own, those that they spent in, and those that many have. */
export function likelyCurrencies(current: string, recent: readonly string[] = []): readonly string[] {
  return [...new Set([current, ...recent, ...COMMON])].slice(0, MOST_LIKELY);
}

/** @param code ISO 4217, in capitals */
export function isCommonCurrency(code: string): boolean {
  return COMMON.includes(code);
}

function likelyPage({ current, recent, choose, turnTo, labels }: CurrencySelection): Keyboard {
  const buttons = likelyCurrencies(current, recent).map((code) => choose(marked(code, code === current), code));
  return [...inRows(buttons, 4), [turnTo(labels.more, 1)]];
}

function pageOfAll({ current, nameOf, choose, turnTo, labels }: CurrencySelection, asked: number): Keyboard {
  const codes = currencies.map(({ code }) => code).sort();
  const last = Math.ceil(codes.length / PAGE_SIZE);
  const page = Math.min(asked, last);
  const shown = codes.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const buttons = shown.map((code) => choose(marked(`${code} ${nameOf(code)}`, code === current), code));
  const navigation = [
    ...(page > 1 ? [turnTo(labels.previous, page - 1)] : []),
    turnTo(labels.back, 0),
    ...(page < last ? [turnTo(labels.next, page + 1)] : []),
  ];
  return [...inRows(buttons, 2), navigation];
}

function marked(text: string, isCurrent: boolean): string {
  return isCurrent ? `✓ ${text}` : text;
}
