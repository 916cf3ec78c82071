import { bankName, isBankLine } from './bank-line.ts';
import { monthNamed, weekdayNamed } from './date-words.ts';
import { BRANDS, COMMON_WORDS, MERCHANT_PREPOSITIONS, NAME_PARTICLES } from './lexicon/merchants.ts';
import { UNITS } from './lexicon/not-money.ts';
import { merchantKeyOf } from './merchant-key.ts';
import { compilePhrases, matchPhrase } from './phrases.ts';
import { keyAt, tokenize, type Token } from './tokens.ts';

export interface Merchant {
  readonly merchant: string | null;
  readonly merchantKey: string | null;
}

const NONE: Merchant = { merchant: null, merchantKey: null };
const BRAND_NAMES = compilePhrases(BRANDS.map((brand) => [brand, brand] as const));
/** A name of more words than this is a sentence. */
const MOST_WORDS = 4;

/** The shop, brand or payee that a description names, where it is fairly sure. */
export function findMerchant(description: string, language: string): Merchant {
  if (isBankLine(description)) return named(bankName(description));
  const tokens = tokenize(description);
  return named(afterPreposition(tokens, description) ?? brandIn(tokens) ?? wholeName(tokens, description, language));
}

/** Title case for a name in capitals or in lower case only; short capitals are initials ("KFC"). */
export function displayName(name: string): string {
  const isMixed = name !== name.toUpperCase() && name !== name.toLowerCase();
  if (isMixed) return name;
  const isUpper = name !== name.toLowerCase();
  return name.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) =>
    isUpper && word.length <= 3 ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  );
}

function named(name: string | null): Merchant {
  if (name === null) return NONE;
  const key = merchantKeyOf(name);
  const known = matchPhrase(BRAND_NAMES, tokenize(name), 0);
  const isWhole = known !== null && merchantKeyOf(known.value) === key;
  return key === null ? NONE : { merchant: isWhole ? known.value : displayName(name), merchantKey: key };
}

/** "coffee at Starbucks", "pan en Mercadona": the last preposition that a name follows. */
function afterPreposition(tokens: readonly Token[], text: string): string | null {
  for (let at = tokens.length - 2; at >= 0; at -= 1) {
    const mayBeLower = MERCHANT_PREPOSITIONS.get(keyAt(tokens, at));
    const name = mayBeLower === undefined ? null : nameAt(tokens, text, at + 1, mayBeLower);
    if (name !== null) return name;
  }
  return null;
}

function nameAt(tokens: readonly Token[], text: string, at: number, mayBeLower: boolean): string | null {
  const from = isArticle(tokens[at]) ? at + 1 : at;
  const brand = matchPhrase(BRAND_NAMES, tokens, from);
  if (brand !== null) return brand.value;
  if (tokens[from]?.kind === 'number' && UNITS.has(keyAt(tokens, from + 1))) return null;
  const isLower = mayBeLower && from === at && !isCapital(tokens[from]);
  const to = endOfName(tokens, from, (token) => isCapital(token) || (isLower && token.kind === 'word'));
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  if (words.length > MOST_WORDS || words.every(isCommon)) return null;
  if (isLower && (words.length > 2 || words.some(isCommon))) return null;
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && /^(?:the|el|la|le|il|der|dem|o|a)$/.test(token.key) && !isCapital(token);
}

/** Over name words, and the particles, numbers and marks between them: "Bar de la Plaza", "7-Eleven", "M&S". */
function endOfName(tokens: readonly Token[], from: number, isName: (token: Token) => boolean): number {
  let to = from;
  for (let at = from; at < tokens.length && at < from + 2 * MOST_WORDS + 1; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break' || /^[,;:(]$/.test(token.text)) break;
    if (isName(token) || (token.kind === 'number' && token.glued) || (at === from && token.kind === 'number'))
      to = at + 1;
    else if (!NAME_PARTICLES.has(token.key)) break;
  }
  return to;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function isCommon(token: Token): boolean {
  return (
    COMMON_WORDS.has(token.key) || weekdayNamed(token.key) !== undefined || monthNamed(token.key, 'en') !== undefined
  );
}

/** A brand anywhere: "uber to the airport". */
function brandIn(tokens: readonly Token[]): string | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const brand = matchPhrase(BRAND_NAMES, tokens, at);
    const isName = brand !== null && (brand.value.length > 3 || tokens[at]?.text === brand.value);
    if (isName) return brand.value;
  }
  return null;
}

/** "Blue Bottle": one or two capitalised words, none of them a common one. German capitalises every noun. */
function wholeName(tokens: readonly Token[], text: string, language: string): string | null {
  if (language === 'de' || !isCapital(tokens[0])) return null;
  const to = endOfName(tokens, 0, isCapital);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const isName = to === tokens.length && words.length <= 2 && !words.some(isCommon) && (words[0]?.text.length ?? 0) > 2;
  return isName ? text : null;
}
