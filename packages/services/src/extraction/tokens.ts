/**
 * `number`: digits with the separators inside them ("1.234,56"). `word`: letters. `mark`: any other single character.
 * `break`: a line break.
 */
export type TokenKind = 'number' | 'word' | 'mark' | 'break';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, without diacritics: what lexicons are asked for. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** No space between this token and the one before it. */
  readonly glued: boolean;
}

/** A run of tokens, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

// Han characters stand alone: their scripts write no spaces between words. An emoji of a digit in its key is that digit.
const TOKEN =
  /((?:\d(?:\ufe0f?\u20e3)?)+(?:[.,'’](?:\d(?:\ufe0f?\u20e3)?)+)*)|(\p{Script=Han})|([^\P{L}\p{Script=Han}](?:[^\P{L}\p{Script=Han}]|[^\P{M}\p{Script=Han}])*(?:['’][^\P{L}\p{Script=Han}][\p{L}\p{M}]*)*)|(\n)|(\S)/gu;

const KEYCAP = '\u20e3';
const KEYCAPS = /\ufe0f?\u20e3/g;

/** Splits a text in one pass. The tokens are in order and cover everything but spaces. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, number, han, word, lineBreak] = match;
    const kind =
      number !== undefined
        ? 'number'
        : (han ?? word) !== undefined
          ? 'word'
          : lineBreak !== undefined
            ? 'break'
            : 'mark';
    const start = match.index;
    const written = kind === 'number' && whole.includes(KEYCAP) ? whole.replace(KEYCAPS, '') : whole;
    tokens.push({
      kind,
      text: written,
      key: kind === 'number' ? written : fold(whole),
      start,
      end: start + whole.length,
      glued: start === end,
    });
    end = start + whole.length;
  }
  return tokens;
}

/** Whether a token is the first of its line, or of its part behind a semicolon. */
export function isLineStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'break' || before.text === ';';
}

/** The key of a token, empty beyond the ends. */
export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** The text of a token, empty beyond the ends. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

const ASCII = /^[\0-\x7f]*$/;
const DIACRITICS = /[\u0300-\u036f]/g;
const SINGLE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['’', "'"],
]);
const SINGLE_LETTER = /[ßłøđæœı’]/g;

/** Lower case without diacritics: "Café" and "cafe" are one word, "Straße" and "strasse" too. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .replace(SINGLE_LETTER, (letter) => SINGLE_LETTERS.get(letter) ?? letter)
    .normalize('NFC');
}
