import { hasAmount } from './extraction/amounts.ts';

/** Something the person should know about a message that is otherwise fine. */
export interface PreprocessingWarning {
  readonly code: 'no-amount';
  /** A sentence for the person: what is missing and what to do. */
  readonly message: string;
}

export type RejectionReason = 'empty' | 'too-short' | 'too-long' | 'script-injection';

/** `text` is trimmed and normalised; line breaks are "\n" and separate items. */
export type PreprocessingResult =
  | { readonly ok: true; readonly text: string; readonly warnings: readonly PreprocessingWarning[] }
  | { readonly ok: false; readonly reason: RejectionReason; readonly message: string };

/** In code points of the normalised text. */
export const MIN_LENGTH = 3;
export const MAX_LENGTH = 500;

/** What is longer is refused unread (UTF-16 units), so that hostile input costs nothing. */
const MAX_RAW_LENGTH = 20_000;

const EXAMPLE = 'for example "Coffee 4.50 EUR"';

/** The first stage of understanding a message: clean text, or a reason why there is none. */
export class InputPreprocessor {
  preprocess(raw: string): PreprocessingResult {
    if (raw.length > MAX_RAW_LENGTH) return tooLong();
    const text = normalise(raw);
    if (text === '') return reject('empty', `The message is empty. Write what you bought and its price, ${EXAMPLE}.`);
    const length = Array.from(text).length;
    if (length > MAX_LENGTH) return tooLong();
    if (isScript(text)) {
      return reject(
        'script-injection',
        `The message contains a script or HTML code, which is not accepted. Describe the expense in plain words, ${EXAMPLE}.`,
      );
    }
    if (length < MIN_LENGTH) {
      return reject(
        'too-short',
        `The message is too short: write at least ${MIN_LENGTH} characters, what you bought and its price, ${EXAMPLE}.`,
      );
    }
    return {
      ok: true,
      text,
      // Only when it is asked for: who extracts the message finds out anyway.
      get warnings() {
        return hasAmount(text) ? [] : [NO_AMOUNT];
      },
    };
  }
}

export const NO_AMOUNT: PreprocessingWarning = {
  code: 'no-amount',
  message: `No amount was found. Add how much it cost, ${EXAMPLE}.`,
};

function reject(reason: RejectionReason, message: string): PreprocessingResult {
  return { ok: false, reason, message };
}

function tooLong(): PreprocessingResult {
  return reject(
    'too-long',
    `The message is too long: write at most ${MAX_LENGTH} characters, or send the expenses one at a time.`,
  );
}

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
// A joiner that follows an emoji is part of it; every other format or control character is invisible and goes.
const INVISIBLE = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|(?![\n\t\u200d])[\p{Cc}\p{Cf}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const FOREIGN_DIGIT = /[^\P{Nd}0-9]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const ROWS_OF_SPACES = /[\p{Zs}\t]+/gu;
const BLANK_LINES = / ?\n[\n ]*/g;
const OTHER_FORMS: ReadonlyMap<string, string> = new Map([
  ['\u066b', '.'], // Arabic decimal separator
  ['\u066c', ','], // Arabic thousands separator
  ['\uffe0', '¢'],
  ['\uffe1', '£'],
  ['\uffe5', '¥'],
  ['\uffe6', '₩'],
]);
const OTHER_FORM = /[\u066b\u066c\uffe0\uffe1\uffe5\uffe6]/g;

function normalise(raw: string): string {
  return raw
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(OTHER_FORM, (char) => OTHER_FORMS.get(char) ?? char)
    .replace(FOREIGN_DIGIT, asciiDigit)
    .replace(ROWS_OF_SPACES, ' ')
    .replace(BLANK_LINES, '\n')
    .trim();
}

/** Where the mathematical digits begin: five alphabets of ten, in a row. */
const MATHEMATICAL_ZERO = 0x1d7ce;

/** Unicode keeps the decimal digits of every script in ascending runs of ten. */
function asciiDigit(char: string): string {
  const codePoint = char.codePointAt(0) ?? 0;
  if (codePoint >= MATHEMATICAL_ZERO && codePoint < MATHEMATICAL_ZERO + 50) {
    return String((codePoint - MATHEMATICAL_ZERO) % 10);
  }
  let zero = codePoint;
  while (codePoint - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(codePoint - zero);
}

const TAG = /<[\s/\0]*(?:script|iframe|object|embed|svg|img|body|html|style|link|meta|base|form|input|video|audio)\b/i;
// HTML has a tag only where a letter follows "<" at once.
const HANDLER = /<[a-z/!][^<>]*[\s/"']on[a-z]+ ?=/i;
// "JavaScript: The Good Parts" is a book; code follows the colon at once, or calls or assigns something.
const SCRIPT_URL = /(?:java|vb)script:(?:\S|$| ?[\w.$]+ ?[([=`])/i;
const SPACED_SCRIPT_URL = /j ?a ?v ?a ?s ?c ?r ?i ?p ?t ?: ?[\w.$]+ ?[([=`]/i;
const DATA_URL = /data:text\/html/i;
const SPACED_TAG = /< ?\/? ?(?:s ?c ?r ?i ?p ?t|i ?f ?r ?a ?m ?e) ?(?:>|src ?=|\/)/i;

/** Every form of a script has one of these. */
const SUSPICIOUS = /[<:&%\\]/;

function isScript(text: string): boolean {
  if (!SUSPICIOUS.test(text)) return false;
  return [text, decode(text), decode(decode(text))].some((form) =>
    [TAG, HANDLER, SCRIPT_URL, SPACED_SCRIPT_URL, DATA_URL, SPACED_TAG].some((pattern) => pattern.test(form)),
  );
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  colon: ':',
  tab: '',
  newline: '',
  nbsp: ' ',
  sol: '/',
};
const ENTITY = /&(?:#x([0-9a-f]{1,8})|#([0-9]{1,8})|(lt|gt|amp|quot|apos|colon|tab|newline|nbsp|sol));?/gi;
const PERCENT_CODE = /%([2-3][0-9a-f])/gi;
const ESCAPE = /\\(?:u00|x)([2-7][0-9a-f])/gi;

/** Undoes one layer of HTML entities, URL encoding and string escapes. */
function decode(text: string): string {
  return text
    .replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) =>
      name === undefined
        ? character(hex === undefined ? Number(decimal) : parseInt(hex, 16))
        : (NAMED[name.toLowerCase()] ?? ''),
    )
    .replace(PERCENT_CODE, (_, hex: string) => character(parseInt(hex, 16)))
    .replace(ESCAPE, (_, hex: string) => character(parseInt(hex, 16)));
}

/** A browser drops control characters inside a URL, so they are dropped here too. */
function character(codePoint: number): string {
  return codePoint < 0x20 || codePoint > 0x10ffff ? '' : String.fromCodePoint(codePoint);
}
