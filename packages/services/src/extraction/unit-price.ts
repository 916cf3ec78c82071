import { Decimal } from 'decimal.js';
import { conventionsOf } from './conventions.ts';
import { NOT_COUNTED } from './lexicon/not-money.ts';
import { AT_A_PRICE, FOR_EACH } from './lexicon/unlike-spending.ts';
import { isLabelled } from './not-money.ts';
import { simpleNumber } from './number-words.ts';
import { readNumeral } from './numerals.ts';
import { keyAt, type Span, type Token } from './tokens.ts';

/** That a number is the price of one of several. */
export interface UnitPrice {
  /** How many there are; null when no number says it clearly. */
  readonly count: Decimal | null;
}

/** More things than this are not bought at a price for each: the number is something else. */
const MOST_THINGS = 200;

/**
 * "3 coffees at 4.50", "2 Kaffee je 2,80", "38.5 litres at 1.79": whether `price` is what each of several costs. A number
 * beside it must count something; "Coffee @ Starbucks 4.50" has none.
 *
 * @param isUsed tokens of dates
 */
export function unitPriceOf(
  tokens: readonly Token[],
  { from, to }: Span,
  price: Span,
  locale: string,
  isUsed: (index: number) => boolean,
): UnitPrice | null {
  const others = Array.from({ length: to - from }, (_, i) => from + i).filter(
    (at) => (at < price.from || at >= price.to) && !isUsed(at),
  );
  const isSaid = others.some((at) => FOR_EACH.has(keyAt(tokens, at)));
  if (!isSaid && !AT_A_PRICE.has(keyAt(tokens, price.from - 1))) return null;
  for (const at of others) {
    const count = countAt(tokens, at, locale);
    if (count !== null) return { count };
  }
  return isSaid && others.some((at) => tokens[at]?.kind === 'number') ? { count: null } : null;
}

/** A number of things, that is no year, room, time or weight in grams. */
function countAt(tokens: readonly Token[], at: number, locale: string): Decimal | null {
  const next = tokens[at + 1];
  if (isContinued(tokens, at)) return null;
  if (next?.kind !== 'word' || NOT_COUNTED.has(next.key) || isLabelled(tokens, { from: at, to: at + 1 })) return null;
  const value = valueAt(tokens, at, locale);
  return value?.greaterThan(1) === true && value.lessThanOrEqualTo(MOST_THINGS) ? value : null;
}

/** The 30 of "12:30". */
function isContinued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true && /^[:./#*-]$/.test(keyAt(tokens, at - 1));
}

function valueAt(tokens: readonly Token[], at: number, locale: string): Decimal | null {
  const token = tokens[at];
  if (token?.kind === 'number') return readNumeral(token.text, 2, conventionsOf(locale))?.value ?? null;
  const words = token?.kind === 'word' ? simpleNumber(token.key) : undefined;
  return words === undefined ? null : new Decimal(words);
}
