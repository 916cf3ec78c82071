import { Decimal } from 'decimal.js';
import type { Conventions } from './conventions.ts';
import { readNumeral } from './numerals.ts';
import type { Token } from './tokens.ts';

export interface WrittenSum {
  readonly value: Decimal;
  /** The token after it. */
  readonly to: number;
  /**
   * Only a sum: "3*2", "10+5". "10x15" is a size, "12x 9.90" perhaps instalments and "100/4" a date or a share, unless a
   * currency follows.
   */
  readonly isClear: boolean;
}

/** More terms than anyone writes; keeps the arithmetic bounded. */
const MOST_TERMS = 20;

/** Works out "10*3+5", products before sums; null when nothing is added, multiplied or divided. */
export function readSum(
  tokens: readonly Token[],
  from: number,
  first: Decimal | null,
  conventions: Conventions,
): WrittenSum | null {
  if (first === null) return null;
  let [sum, term, at, isClear] = [new Decimal(0), first, from + 1, true];
  for (let terms = 1; terms < MOST_TERMS; terms += 1) {
    const next = operationAt(tokens, at, conventions);
    if (next === null) break;
    if (next.sign === '+') {
      sum = sum.plus(term);
      term = next.value;
    } else {
      if (next.sign === '/' && next.value.isZero()) return null;
      term = next.sign === '/' ? term.dividedBy(next.value) : term.times(next.value);
    }
    isClear &&= next.sign === '+' || next.sign === '*';
    at += 2;
  }
  return at === from + 1 ? null : { value: sum.plus(term), to: at, isClear };
}

function operationAt(
  tokens: readonly Token[],
  at: number,
  conventions: Conventions,
): { sign: string; value: Decimal } | null {
  const [sign, number] = [tokens[at], tokens[at + 1]];
  if (sign === undefined || number?.kind !== 'number' || !/^[*×xх+/]$/.test(sign.key)) return null;
  const isTight = sign.glued && number.glued;
  if (!isTight && /^[+/]$/.test(sign.text)) return null;
  const value = readNumeral(number.text, 2, conventions)?.value ?? null;
  return value === null ? null : { sign: sign.key, value };
}
