import { Decimal } from 'decimal.js';
import { conventionsOf, type Conventions } from './conventions.ts';
import { currencyAt } from './currencies.ts';
import type { ExtractionContext } from './extraction.ts';
import { ARTICLES, HALVES, JOINERS } from './lexicon/number-words.ts';
import { isLabelled, isNumbered } from './not-money.ts';
import { isNumberWord, readNumberWords, scaleOf } from './number-words.ts';
import { MAX_INTEGER_DIGITS, readNumeral } from './numerals.ts';
import { readSum } from './sums.ts';
import { keyAt, textAt, type Span, type Token } from './tokens.ts';

/** A number as it stands in the text, before its currency is known. */
export interface Reading extends Span {
  readonly value: Decimal | null;
  readonly decimals: number;
  readonly unsure: boolean;
  readonly isWords: boolean;
  /** Worked out ("5k", "3*2"): its digits are not to be read again for a currency. */
  readonly isDerived: boolean;
}

/** Reads the number that begins at a token, money or not. */
export class NumberReader {
  readonly #tokens: readonly Token[];
  readonly #context: ExtractionContext;
  readonly #conventions: Conventions;
  readonly #taken: (index: number) => boolean;

  constructor(tokens: readonly Token[], context: ExtractionContext, taken: (index: number) => boolean) {
    this.#tokens = tokens;
    this.#context = context;
    this.#conventions = conventionsOf(context.locale);
    this.#taken = taken;
  }

  /** Digits, with all that scales or continues them; `minorUnits` of the currency decide what "1.234" is. */
  digitsAt(at: number, minorUnits: number): Reading | null {
    const tokens = this.#tokens;
    if (tokens[at]?.kind !== 'number') return null;
    const exponent = this.#exponent(at);
    if (exponent !== null) return exponent;
    const grouped = this.#spaceGroups(at);
    const to = grouped.to;
    const numeral = readNumeral(grouped.literal, minorUnits, this.#conventions);
    if (numeral === null) return null;
    return this.#scaled({
      from: at,
      to,
      value: numeral.value,
      decimals: numeral.decimals,
      unsure: numeral.unsure || grouped.unsure,
      isWords: false,
      isDerived: false,
    });
  }

  /** "1 234 567,89": groups of three; where the language does not write so, and nothing else says it, unsure. */
  #spaceGroups(at: number): { literal: string; to: number; unsure: boolean } {
    const tokens = this.#tokens;
    let literal = textAt(tokens, at);
    let to = at + 1;
    if (/^\d{1,3}$/.test(literal) && !literal.startsWith('0') && !this.#isModel(at)) {
      while (isGroup(tokens[to], this.#taken(to))) {
        literal += ` ${textAt(tokens, to)}`;
        to += 1;
        if (/[.,]/.test(literal)) break;
      }
    }
    const isUsual = to === at + 1 || this.#conventions.groupsWithSpaces || /[.,]\d{2}$/.test(literal);
    return { literal, to, unsure: !isUsual };
  }

  #isModel(at: number): boolean {
    const before = this.#tokens[at - 1];
    return (
      isLabelled(this.#tokens, { from: at, to: at + 1 }) ||
      isNumbered(this.#tokens, at) ||
      (before?.kind === 'word' && /^\p{Ll}\p{Lu}/u.test(before.text))
    );
  }

  /** "1e400". */
  #exponent(at: number): Reading | null {
    const [, e, sign, power] = this.#tokens.slice(at, at + 4);
    if (e?.key !== 'e' || !e.glued || sign?.glued !== true) return null;
    const digits = sign.text === '+' && power?.glued === true ? power : sign;
    const to = digits === sign ? at + 3 : at + 4;
    if (digits.kind !== 'number' || !/^\d+$/.test(digits.text)) return null;
    const base = readNumeral(textAt(this.#tokens, at), 2, this.#conventions)?.value ?? null;
    const isStorable = base !== null && digits.text.length <= 2 && Number(digits.text) <= MAX_INTEGER_DIGITS;
    const value = isStorable ? base.times(new Decimal(10).pow(digits.text)) : null;
    return { from: at, to, value, decimals: 0, unsure: false, isWords: false, isDerived: true };
  }

  /** "5k", "5 mil", "12,5 тыс.", and products such as "3*2.50". */
  #scaled(reading: Reading): Reading {
    const token = this.#tokens[reading.to];
    if (token === undefined || reading.value === null) return reading;
    const half = this.#withHalf(reading);
    if (half !== reading) return half;
    const isK = token.glued && /^[kк]$/.test(token.key);
    // "$1.2M"; without a currency it may be metres, or a size.
    const isM = token.glued && token.text === 'M' && this.#isMoneyAt(reading.from - 1);
    const scale = isK ? 1000 : isM ? 1_000_000 : (scaleOf(token.key) ?? SHORT_SCALES.get(token.key));
    if (scale === undefined) return this.#sum(reading);
    const to =
      this.#tokens[reading.to + 1]?.text === '.' && SHORT_SCALES.has(token.key) ? reading.to + 2 : reading.to + 1;
    return { ...reading, to, value: reading.value.times(scale), decimals: 0, unsure: false, isDerived: true };
  }

  /** "two and a half quid", "2 с половиной тысячи": half of one more, where money or a scale follows. */
  #withHalf(reading: Reading): Reading {
    const tokens = this.#tokens;
    if (reading.value === null || !HALF_JOINERS.has(keyAt(tokens, reading.to))) return reading;
    const half = ARTICLES.has(keyAt(tokens, reading.to + 1)) ? reading.to + 2 : reading.to + 1;
    if (!HALVES.has(keyAt(tokens, half))) return reading;
    const scale = scaleOf(keyAt(tokens, half + 1));
    if (scale === undefined && !this.#isMoneyAt(half + 1)) return reading;
    const value = reading.value.plus('0.5').times(scale ?? 1);
    return { ...reading, to: scale === undefined ? half + 1 : half + 2, value, unsure: false, isDerived: true };
  }

  /** "3*2.50", "10+5", "100/4€": sums written down. */
  #sum(reading: Reading): Reading {
    const sum = readSum(this.#tokens, reading.from, reading.value, this.#conventions);
    if (sum === null || reading.to !== reading.from + 1) return reading;
    if (!sum.isClear && !this.#isMoneyAt(sum.to) && reading.decimals === 0) return reading;
    return { ...reading, to: sum.to, value: sum.value, decimals: 2, isDerived: true };
  }

  /** "5 x 3", "2x 9.50" and "3x de 50": how many at which price, instalments, or a size. */
  unclearProductAt(at: number): Reading | null {
    const isProduct = /^[x×х]$/.test(keyAt(this.#tokens, at + 1)) && /^\d{1,3}$/.test(textAt(this.#tokens, at));
    const otherAt = keyAt(this.#tokens, at + 2) === 'de' ? at + 3 : at + 2;
    const other = textAt(this.#tokens, otherAt);
    if (!isProduct || !/^\d{1,4}(?:[.,]\d{1,2})?$/.test(other)) return null;
    const price = readNumeral(other, 2, this.#conventions)?.value ?? null;
    const value = price?.times(textAt(this.#tokens, at)) ?? null;
    return { from: at, to: otherAt + 1, value, decimals: 0, unsure: false, isWords: false, isDerived: true };
  }

  /** Number words, or an article before money: "a dollar". */
  wordsAt(at: number): Reading | null {
    if (ARTICLES.has(keyAt(this.#tokens, at))) {
      const money = currencyAt(this.#tokens, at + 1, this.#context.defaultCurrency);
      const isOne = money?.kind === 'name' && (money.mayLead || this.#isSaidAlone(money.to));
      return isOne
        ? { from: at, to: at + 1, value: new Decimal(1), decimals: 0, unsure: false, isWords: true, isDerived: false }
        : null;
    }
    const words = readNumberWords(this.#tokens, at, (index) => this.#isMoneyAt(index));
    return words && this.#withHalf({ ...words, decimals: 0, isWords: true, isDerived: false });
  }

  /** "a pound", "a pound fifty", and no "a pound of apples". */
  #isSaidAlone(at: number): boolean {
    const next = this.#tokens[at];
    return next?.kind !== 'word' || isNumberWord(next.key);
  }

  #isMoneyAt(index: number): boolean {
    return currencyAt(this.#tokens, index, this.#context.defaultCurrency) !== null;
  }
}

const HALF_JOINERS: ReadonlySet<string> = new Set([...JOINERS, 'с']);

const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['тыс', 1000],
  ['тыщ', 1000],
  ['тыщи', 1000],
  ['tsd', 1000],
  ['mio', 1_000_000],
  ['mln', 1_000_000],
  ['млн', 1_000_000],
  ['千', 1000],
  ['万', 10_000],
  ['億', 100_000_000],
  ['亿', 100_000_000],
]);

function isGroup(token: Token | undefined, isTaken: boolean): boolean {
  return token?.kind === 'number' && !token.glued && !isTaken && /^\d{3}(?:[.,]\d{1,4})?$/.test(token.text);
}
