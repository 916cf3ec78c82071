import type { Decimal } from 'decimal.js';
import { ADDITIONS, INCLUDED, MINUS, OF, PLUS, REDUCTIONS } from './lexicon/percentages.ts';
import { keyAt, type Span, type Token } from './tokens.ts';

/**
 * What a percentage beside a price could make of it, the likeliest first: "50 + 10% tip" is 55 or 50, "10% tip on 50" is
 * 5 or 50, "20% tip 6" is 6 or 7.20, "20% off 50" is 40 or 50. Empty when it is in the price already ("50 incl. 10% tip"), or about the thing
 * ("milk 3.5%", "100% cotton"). Not rounded.
 */
export function pricesWithPercentage(
  tokens: readonly Token[],
  { from, to }: Span,
  price: Span,
  amount: Decimal,
): readonly Decimal[] {
  const at = percentageAt(tokens, { from, to }, price);
  if (at === null) return [];
  const words = tokens.slice(from, to);
  if (words.some(({ key }) => INCLUDED.has(key))) return [];
  const part = amount.times(tokens[at]?.text.replace(',', '.') ?? 0).dividedBy(100);
  const isTakenOff = MINUS.has(keyAt(tokens, at - 1));
  const isOf = at < price.from && OF.has(keyAt(tokens, price.from - 1));
  if (isTakenOff || words.some(({ key }) => REDUCTIONS.has(key))) {
    const isLeft = isTakenOff || isOf || keyAt(tokens, price.from - 1) === 'off';
    return isLeft ? [amount.minus(part), amount] : [amount, amount.minus(part)];
  }
  if (PLUS.has(keyAt(tokens, at - 1))) return [amount.plus(part), amount];
  if (!words.some(({ key }) => ADDITIONS.has(key))) return [];
  const isBefore = at < price.from;
  return isOf ? [part, amount] : isBefore ? [amount, amount.plus(part)] : [amount.plus(part), amount];
}

/** The token of the number in "10%", "12,5 %", up to a hundred. */
function percentageAt(tokens: readonly Token[], { from, to }: Span, price: Span): number | null {
  for (let at = from; at + 1 < to; at += 1) {
    const isOther = at < price.from || at >= price.to;
    if (isOther && tokens[at + 1]?.text === '%' && isShare(tokens[at])) return at;
  }
  return null;
}

function isShare(token: Token | undefined): boolean {
  const value = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(token?.text ?? '') ? Number(token?.text.replace(',', '.')) : 0;
  return value > 0 && value <= 100;
}
