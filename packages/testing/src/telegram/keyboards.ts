import { malformed } from './api-error.ts';
import type { InlineButton } from './wire.ts';

/** The most buttons of one inline keyboard. */
const MOST_BUTTONS = 100;
const MOST_CALLBACK_BYTES = 64;

/** What a button may do: it does exactly one thing. Source: InlineKeyboardButton. */
const ACTIONS = [
  'callback_data',
  'url',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
];

const OTHER_MARKUPS = ['keyboard', 'remove_keyboard', 'force_reply'];

export interface ReplyMarkup {
  readonly keyboard: readonly (readonly InlineButton[])[];
  readonly otherMarkup: Readonly<Record<string, unknown>> | null;
}

/** Checks and reads `reply_markup`; undefined is no markup. */
export function readReplyMarkup(markup: Readonly<Record<string, unknown>> | undefined): ReplyMarkup {
  if (markup === undefined) return { keyboard: [], otherMarkup: null };
  if (!('inline_keyboard' in markup)) {
    const known = Object.keys(markup).length === 0 || OTHER_MARKUPS.some((name) => name in markup);
    if (!known) throw malformed("can't parse reply keyboard markup JSON object");
    return { keyboard: [], otherMarkup: markup };
  }
  const rows = markup['inline_keyboard'];
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) {
    throw malformed("can't parse inline keyboard: array of arrays expected");
  }
  // An empty row is dropped by Telegram, too.
  const keyboard = rows.map((row) => row.map(checkedButton)).filter((row) => row.length > 0);
  if (keyboard.flat().length > MOST_BUTTONS) throw malformed('REPLY_MARKUP_TOO_LONG');
  return { keyboard, otherMarkup: null };
}

function checkedButton(value: unknown): InlineButton {
  // Telegraf leaves `hide` in; Telegram drops what it does not know.
  const { hide, ...button } = Object(value) as Record<string, unknown>;
  const { text, callback_data, url } = button;
  if (typeof text !== 'string' || text.trim() === '') {
    throw malformed('can\'t parse inline keyboard button: Field "text" must be non-empty');
  }
  const actions = ACTIONS.filter((action) => button[action] !== undefined);
  if (actions.length !== 1) {
    throw malformed("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  if (callback_data !== undefined && !isCallbackData(callback_data)) throw malformed('BUTTON_DATA_INVALID');
  if (url !== undefined && !isButtonUrl(url)) throw malformed('inline keyboard button URL is invalid: Wrong HTTP URL');
  return button as unknown as InlineButton;
}

function isCallbackData(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && Buffer.byteLength(value) <= MOST_CALLBACK_BYTES;
}

function isButtonUrl(value: unknown): boolean {
  return typeof value === 'string' && ['http:', 'https:', 'tg:'].includes(URL.parse(value)?.protocol ?? '');
}
