import { Decimal } from 'decimal.js';
import { lazily } from './lazily.ts';
import { ALSO_OTHER_WORDS, FRACTIONS, GERMAN, ITALIAN, JOINERS, SCALES, SIMPLE } from './lexicon/number-words.ts';
import { fold, keyAt, type Span, type Token } from './tokens.ts';

export interface NumberWords extends Span {
  readonly value: Decimal;
  /** A single word that means something else in another language ("once", "due"). */
  readonly unsure: boolean;
}

const SIMPLE_VALUES = lazily(compileSimple);
const THOUSANDS_COMPOUND = /^(.+?)(?:tausend|mila)(.*)$/;
const ONE_THOUSAND_COMPOUND = /^()(?:tausend|mille)(.+)$/;
const SCALE_VALUES = new Map(Object.entries(SCALES).map(([word, value]) => [fold(word), value]));
const FRACTION_VALUES = new Map(Object.entries(FRACTIONS).map(([word, value]) => [fold(word), value]));
/** "cent" is a hundred in French and a coin everywhere: a hundred only where money follows. */
const COINS = new Set(['cent', 'cents']);

export function isNumberWord(key: string): boolean {
  return simpleNumber(key) !== undefined || SCALE_VALUES.has(key) || FRACTION_VALUES.has(key);
}

/** The number of one word ("zwölf", "venticinque"), without scales. */
export function simpleNumber(key: string): number | undefined {
  return SIMPLE_VALUES().get(key) ?? compoundThousands(key);
}

/** "dreitausendfünfhundert", "duemila", "milleduecento". */
function compoundThousands(key: string): number | undefined {
  if (!key.includes('tausend') && !key.includes('mil')) return undefined;
  const [, head = '', tail = ''] = THOUSANDS_COMPOUND.exec(key) ?? ONE_THOUSAND_COMPOUND.exec(key) ?? [];
  const thousands = head === '' ? 1 : SIMPLE_VALUES().get(head);
  if (head === '' && tail === '') return undefined;
  const rest = tail === '' ? 0 : SIMPLE_VALUES().get(tail);
  return thousands === undefined || rest === undefined ? undefined : 1000 * thousands + rest;
}

/** What "5k" and "5 mil" multiply by. */
export function scaleOf(key: string): number | undefined {
  return COINS.has(key) ? undefined : SCALE_VALUES.get(key);
}

/** Reads the longest number that begins at a token: "two hundred and five", "quatre-vingt-dix". */
export function readNumberWords(
  tokens: readonly Token[],
  from: number,
  isMoney: (index: number) => boolean,
): NumberWords | null {
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  const fraction = FRACTION_VALUES.get(first.key);
  if (fraction !== undefined) return readFraction(tokens, from, fraction);

  const sum = new Sum();
  let to = from;
  for (;;) {
    const at = to > from && isJoiner(tokens[to]) ? to + 1 : to;
    const key = keyAt(tokens, at);
    const isCoin = COINS.has(key) && !isMoney(at + 1) && !isNumberWord(keyAt(tokens, at + 1));
    if (isCoin || !sum.take(key)) break;
    to = at + 1;
  }
  if (to === from) return null;
  return { from, to, value: new Decimal(sum.value), unsure: to === from + 1 && ALSO_OTHER_WORDS.has(first.key) };
}

function isJoiner(token: Token | undefined): boolean {
  return token !== undefined && (JOINERS.has(token.key) || (token.text === '-' && token.glued));
}

/** "half a million", "a quarter million". */
function readFraction(tokens: readonly Token[], from: number, fraction: string): NumberWords {
  const article = tokens[from + 1]?.key === 'a' ? 1 : 0;
  const scale = SCALE_VALUES.get(keyAt(tokens, from + 1 + article)) ?? 1;
  const value = new Decimal(fraction);
  if (scale < 1000) return { from, to: from + 1, value, unsure: true };
  return { from, to: from + 2 + article, value: value.times(scale), unsure: false };
}

/** Adds up number words as they are said, and refuses what would not be one number ("two three"). */
class Sum {
  #thousands = 0;
  #rest = 0;
  /** Only words smaller than this may still be added. */
  #room = Infinity;
  #lastScale = Infinity;

  get value(): number {
    return this.#thousands + this.#rest;
  }

  /** False, and nothing changed, when the word does not continue the number. */
  take(key: string): boolean {
    const scale = SCALE_VALUES.get(key);
    if (scale === 100) return this.#takeHundred();
    return scale === undefined ? this.#add(key) : this.#multiply(scale);
  }

  #add(key: string): boolean {
    const value = simpleNumber(key);
    if (value === undefined) return false;
    const isFrenchEighty = (key === 'vingt' || key === 'vingts') && this.#rest % 100 === 4;
    if (!isFrenchEighty && (value >= this.#room || (value === 0 && this.#room < Infinity))) return false;
    this.#rest += isFrenchEighty ? 76 : value;
    this.#room = isFrenchEighty || key === 'soixante' ? 20 : key === 'dix' ? 10 : roomAfter(value);
    return true;
  }

  #takeHundred(): boolean {
    if (this.#rest >= 10) return false;
    this.#rest = 100 * (this.#rest || 1);
    this.#room = 100;
    return true;
  }

  #multiply(scale: number): boolean {
    if (scale >= this.#lastScale) return false;
    this.#thousands += (this.#rest || 1) * scale;
    this.#rest = 0;
    this.#lastScale = scale;
    this.#room = scale;
    return true;
  }
}

/** After "twenty" a unit may follow, after "two hundred" anything below a hundred, after a unit nothing. */
function roomAfter(value: number): number {
  if (value % 100 === 0) return 100;
  return value > 10 && value % 10 === 0 ? 10 : 1;
}

/** Every number word below a thousand; German and Italian write up to there in one word. */
function compileSimple(): Map<string, number> {
  const words = new Map<string, number>();
  for (let n = 999; n > 0; n -= 1) {
    words.set(germanWord(n), n);
    if (n > 100 && n < 200) words.set(germanWord(n).replace(/^ein/, ''), n);
    words.set(italianWord(n), n);
  }
  for (const [word, value] of Object.entries(SIMPLE)) words.set(fold(word), value);
  for (const alias of ['vingts', 'quatrevingt']) words.set(alias, alias === 'vingts' ? 20 : 80);
  return words;
}

function germanWord(n: number): string {
  const hundreds = n < 100 ? '' : `${part(GERMAN.units, Math.floor(n / 100))}hundert`;
  const rest = n % 100;
  if (rest < 20) return hundreds + part(GERMAN.small, rest);
  const unit = part(GERMAN.units, rest % 10);
  return `${hundreds}${unit}${unit === '' ? '' : 'und'}${part(GERMAN.tens, Math.floor(rest / 10))}`;
}

/** The vowel of the tens falls away before "uno" and "otto": "ventuno", "ventotto". */
function italianWord(n: number): string {
  const hundreds = n < 100 ? '' : `${n < 200 ? '' : part(ITALIAN.units, Math.floor(n / 100))}cento`;
  const rest = n % 100;
  if (rest < 20) return hundreds + part(ITALIAN.small, rest);
  const tens = part(ITALIAN.tens, Math.floor(rest / 10));
  const unit = part(ITALIAN.units, rest % 10);
  return hundreds + (/^[uo]/.test(unit) ? tens.slice(0, -1) : tens) + unit;
}

function part(words: readonly string[], index: number): string {
  return words[index] ?? '';
}
