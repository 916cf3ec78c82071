import { lazily } from './lazily.ts';
import {
  CODES,
  CODES_LIKE_WORDS,
  COINS,
  COUNTRIES,
  COUNTRY_BEGINNINGS,
  DOLLAR_PREFIXES,
  MINOR_UNITS,
  NAMES,
  ONLY_AFTER_NUMBER,
  ONLY_OWN_COINS,
  ONLY_GLUED,
  SYMBOLS,
} from './lexicon/currencies.ts';
import { fold, textAt, type Span, type Token } from './tokens.ts';

/** Money named in a text. */
export interface CurrencyMention extends Span {
  /** What it may mean, the most common first. */
  readonly codes: readonly string[];
  /** "EUR", "CHF": says the currency even beside an ambiguous symbol. */
  readonly kind: 'symbol' | 'code' | 'name';
  /** May stand before the number: "EUR 20", "$20", but not "won 20". */
  readonly mayLead: boolean;
}

/** A coin named in a text ("cents"); null codes: of any currency. */
export interface CoinMention extends Span {
  readonly codes: readonly string[] | null;
}

/** Currencies of one name; a dominant first one is meant unless the person's own is among them. */
interface Family {
  readonly codes: readonly string[];
  readonly isDominant: boolean;
}

interface Meaning {
  readonly family: Family;
  readonly kind: 'code' | 'name';
  readonly mayLead: boolean;
}

const KNOWN_CODES: ReadonlySet<string> = new Set(CODES);
const SYMBOL_MEANINGS = new Map(Object.entries(SYMBOLS).map(([symbol, codes]) => [symbol, familyOf(codes)]));
const WORD_MEANINGS = lazily(compileWords);
const COIN_MEANINGS = lazily(compileCoins);
const GLUED_MEANINGS = new Map([...ONLY_GLUED].map(([key, codes]) => [key, codes.split(' ')]));
const COUNTRY_STEMS = COUNTRIES.flatMap(([country, stems]) =>
  stems.split(' ').map((stem) => [fold(stem), country] as const),
);

function familyOf(codes: string): Family {
  return { codes: codes.replace('!', '').split(' '), isDominant: codes.includes('!') };
}

function narrowed({ codes, isDominant }: Family, defaultCurrency: string): readonly string[] {
  return isDominant ? [codes.includes(defaultCurrency) ? defaultCurrency : (codes[0] ?? '')] : codes;
}

/** Whether money can be kept in this currency (ISO 4217, in use). */
export function isCurrencyCode(code: string): boolean {
  return KNOWN_CODES.has(code);
}

/** Digits after the point, ISO 4217; two for a code it does not list. */
export function minorUnitsOf(code: string): number {
  return MINOR_UNITS[code] ?? 2;
}

/** The currency that begins at a token: a symbol, a code, or a name with or without its country. */
export function currencyAt(tokens: readonly Token[], at: number, defaultCurrency: string): CurrencyMention | null {
  return (
    prefixedDollarAt(tokens, at) ??
    symbolAt(tokens, at, defaultCurrency) ??
    namedAt(tokens, at, defaultCurrency) ??
    countryThenNameAt(tokens, at, defaultCurrency) ??
    gluedAt(tokens, at)
  );
}

/** The currency that ends just before a token. */
export function currencyBefore(tokens: readonly Token[], at: number, defaultCurrency: string): CurrencyMention | null {
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    const mention = currencyAt(tokens, from, defaultCurrency);
    if (mention?.to === at && (mention.mayLead || isWrittenOn(tokens, mention))) return mention;
  }
  return null;
}

/** "Rs20", "Fr.20": a short name on the number it leads. */
function isWrittenOn(tokens: readonly Token[], { from, to }: Span): boolean {
  const isShort = (tokens[from]?.text.length ?? 0) <= 3 && !tokens[from]?.glued;
  return isShort && tokens[to]?.kind === 'number' && tokens[to].glued;
}

/** The coin that is named at a token. */
export function coinAt(tokens: readonly Token[], at: number, defaultCurrency: string): CoinMention | null {
  const token = tokens[at];
  const family = token === undefined ? undefined : COIN_MEANINGS().get(token.key);
  const isLetter = token?.kind === 'word' && token.key.length === 1;
  const isForeign =
    token !== undefined &&
    ONLY_OWN_COINS.has(token.text.toLowerCase()) &&
    family?.codes.includes(defaultCurrency) !== true;
  if (family === undefined || isForeign || (isLetter && (!token.glued || isDigitOn(tokens, at + 1)))) return null;
  return { from: at, to: at + 1, codes: family && narrowed(family, defaultCurrency) };
}

/** An ISO code in capitals away from the number, in a text that is not all capitals: "50 taxi THB". */
export function codeStandingAlone(
  tokens: readonly Token[],
  { from, to }: Span,
): (Span & { readonly code: string }) | null {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  if (!words.some(({ text }) => /\p{Ll}/u.test(text))) return null;
  const at = tokens.findIndex(
    ({ text }, index) => index >= from && index < to && KNOWN_CODES.has(text) && !CODES_LIKE_WORDS.has(text),
  );
  return at < 0 ? null : { from: at, to: at + 1, code: textAt(tokens, at) };
}

function isDigitOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && tokens[at].glued;
}

/** The person's own currency when it is one of them, else the most common one. */
export function chooseCode(codes: readonly string[], defaultCurrency: string): { code: string; certain: boolean } {
  const isOwn = codes.includes(defaultCurrency);
  return { code: isOwn ? defaultCurrency : (codes[0] ?? defaultCurrency), certain: isOwn || codes.length === 1 };
}

function symbolAt(tokens: readonly Token[], at: number, defaultCurrency: string): CurrencyMention | null {
  const token = tokens[at];
  const family = token?.kind === 'mark' ? SYMBOL_MEANINGS.get(token.text) : undefined;
  if (family === undefined) return null;
  const next = tokens[at + 1];
  const isEuro = token?.text === '€' && next?.glued === true && /^uros?$|^ur$/.test(next.key);
  if (isEuro) return { from: at, to: at + 2, codes: family.codes, kind: 'name', mayLead: true };
  const code =
    next?.kind === 'word' && (next.glued || next.text === next.text.toUpperCase()) ? next.text.toUpperCase() : '';
  if (family.codes.includes(code)) return { from: at, to: at + 2, codes: [code], kind: 'code', mayLead: true };
  const named = family.codes.length > 1 ? nameBehindSymbol(tokens, at, family, defaultCurrency) : undefined;
  if (named !== undefined) return { from: at, to: at + 2, codes: named, kind: 'name', mayLead: false };
  return { from: at, to: at + 1, codes: narrowed(family, defaultCurrency), kind: 'symbol', mayLead: true };
}

/** "20$ baht": behind the number, a name that means nothing else says more than a sign that stands for any money. */
function nameBehindSymbol(
  tokens: readonly Token[],
  at: number,
  symbol: Family,
  defaultCurrency: string,
): readonly string[] | undefined {
  const next = tokens[at + 1];
  if (tokens[at - 1]?.kind !== 'number' || tokens[at + 2]?.kind === 'number' || next?.kind !== 'word') return undefined;
  const meaning = meaningOf(next, defaultCurrency);
  if (meaning?.kind !== 'name' || !meaning.mayLead) return undefined;
  const [code = ''] = meaning.family.codes;
  return code === symbol.codes[0] || NAMED_IN_PASSING.has(code) ? undefined : narrowed(meaning.family, defaultCurrency);
}

/** "5$ euro cup ticket". */
const NAMED_IN_PASSING: ReadonlySet<string> = new Set(['EUR']);

/** "R$", "CA$", "mxn$", "S/", "C$". */
function prefixedDollarAt(tokens: readonly Token[], at: number): CurrencyMention | null {
  const [word, mark] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== 'word' || word.text.length > 3 || mark?.glued !== true) return null;
  const prefix = word.text.toUpperCase();
  const code =
    mark.text === '$' ? (DOLLAR_PREFIXES[prefix] ?? (KNOWN_CODES.has(prefix) ? prefix : undefined)) : undefined;
  const isSol = prefix === 'S' && mark.text === '/';
  if (code === undefined && !isSol) return null;
  return { from: at, to: at + 2, codes: [code ?? 'PEN'], kind: 'code', mayLead: true };
}

/** A code or a name, and the country that may follow it: "dólares canadienses", "pounds sterling". */
function namedAt(tokens: readonly Token[], at: number, defaultCurrency: string): CurrencyMention | null {
  const token = tokens[at];
  const meaning = token?.kind === 'word' ? meaningOf(token, defaultCurrency) : undefined;
  if (meaning === undefined) return null;
  const country = meaning.family.codes.length > 1 ? countryAt(tokens, at + 1) : null;
  const code = country === null ? undefined : codeOfCountry(meaning.family.codes, country);
  const to = code === undefined ? at + 1 : at + 2;
  const dot = tokens[to];
  const isDotted = dot?.text === '.' && dot.glued && isAbbreviation(token);
  return {
    from: at,
    to: isDotted ? to + 1 : to,
    codes: code === undefined ? narrowed(meaning.family, defaultCurrency) : [code],
    kind: meaning.kind,
    // "Fr. 12.50"
    mayLead: meaning.mayLead || code !== undefined || (isDotted && token?.key === 'fr'),
  };
}

function isAbbreviation(token: Token | undefined): boolean {
  return token !== undefined && /^(?:руб|р|грн|тг|коп|дол|долл|fr|rs|kr|лв|р|сум|тыс|eur)$/.test(token.key);
}

function meaningOf(token: Token, defaultCurrency: string): Meaning | undefined {
  const upper = token.text.length === 3 ? token.text.toUpperCase() : '';
  if (KNOWN_CODES.has(upper)) {
    const isWritten = token.text === upper || !CODES_LIKE_WORDS.has(upper) || upper === defaultCurrency;
    if (isWritten) return { family: familyOf(upper), kind: 'code', mayLead: true };
  }
  return WORD_MEANINGS().get(token.key);
}

/** "Canadian dollars", "New Zealand dollars", "швейцарских франков". */
function countryThenNameAt(tokens: readonly Token[], at: number, defaultCurrency: string): CurrencyMention | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const isFirstHalf = COUNTRY_BEGINNINGS.has(first.key);
  for (const nameAt of isFirstHalf ? [at + 2, at + 1] : [at + 1]) {
    const name = tokens[nameAt];
    const meaning = name?.kind === 'word' ? meaningOf(name, defaultCurrency) : undefined;
    if (meaning?.kind !== 'name') continue;
    const country = countryAt(tokens, nameAt - 1);
    const code = country === null ? undefined : codeOfCountry(meaning.family.codes, country);
    if (code !== undefined) return { from: at, to: nameAt + 1, codes: [code], kind: 'name', mayLead: true };
  }
  return null;
}

function countryAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const isShort = token.key.length <= 3;
  const found = COUNTRY_STEMS.find(([stem]) =>
    isShort ? token.key === stem : stem.length > 2 && token.key.startsWith(stem),
  );
  return found?.[1] ?? null;
}

/** ISO 4217 codes begin with the country's ISO 3166 letters. */
function codeOfCountry(codes: readonly string[], country: string): string | undefined {
  return codes.find((code) => code.startsWith(country)) ?? (codes.length === 1 ? codes[0] : undefined);
}

/** "10e", "50R": only when written on the number. */
function gluedAt(tokens: readonly Token[], at: number): CurrencyMention | null {
  const token = tokens[at];
  const codes =
    token?.kind === 'word' && token.glued && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind !== 'number'
      ? GLUED_MEANINGS.get(token.key)
      : undefined;
  return codes === undefined ? null : { from: at, to: at + 1, codes, kind: 'symbol', mayLead: false };
}

function compileWords(): Map<string, Meaning> {
  const words = new Map<string, Meaning>();
  for (const [codes, forms] of NAMES) {
    for (const form of expand(forms)) {
      const mayLead = !ONLY_AFTER_NUMBER.has(form);
      if (!words.has(form)) words.set(form, { family: familyOf(codes), kind: 'name', mayLead });
    }
  }
  return words;
}

function compileCoins(): Map<string, Family | null> {
  return new Map(
    COINS.flatMap(([codes, forms]) =>
      expand(forms).map((form) => [form, codes === '*' ? null : familyOf(codes)] as const),
    ),
  );
}

/** "рубл|ь|я" is "рубл", "рубль" and "рубля". */
function expand(forms: string): string[] {
  return forms.split(' ').flatMap((form) => {
    const [stem = '', ...endings] = form.split('|');
    return ['', ...endings].map((ending) => fold(stem + ending));
  });
}
