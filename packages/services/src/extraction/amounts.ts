import { Decimal } from 'decimal.js';
import { chooseCode, coinAt, currencyAt, currencyBefore, minorUnitsOf, type CurrencyMention } from './currencies.ts';
import type { ExtractionContext, ExtractionIssue } from './extraction.ts';
import { EDGE_WORDS } from './lexicon/connectors.ts';
import { BOUGHT_FOR, CUES, LABELS, MINUS_WORDS, TOTALS, UNITS } from './lexicon/not-money.ts';
import { DOLLAR_PREFIXES, NOTES, SLANG_THOUSANDS } from './lexicon/currencies.ts';
import { ARTICLES, CENTS_JOINERS, HALVES, JOINERS } from './lexicon/number-words.ts';
import { isLabelled, isNotMoney, isWrittenOnLetters, isWrittenOnWord } from './not-money.ts';
import { NumberReader, type Reading } from './number-reading.ts';
import { MAX_DECIMALS, MAX_INTEGER_DIGITS } from './numerals.ts';
import { keyAt, textAt, tokenize, type Span, type Token } from './tokens.ts';

/** A number of the text that may be money. */
export interface Candidate extends Span {
  /** Null with an issue that says why it cannot be kept. */
  readonly amount: Decimal | null;
  /** ISO 4217 codes it may be in, the most common first; null when the text names none. */
  readonly codes: readonly string[] | null;
  readonly issues: readonly ExtractionIssue[];
  /** How much speaks for money; see WEIGHT. */
  readonly weight: number;
  /** What else the same words can mean; left out, nothing. */
  readonly otherwise?: readonly Decimal[];
}

/** A named currency beats decimals, decimals beat a bare number, and that beats one that looks like something else. */
export const WEIGHT = { currency: 60, decimals: 40, plain: 20, doubtful: 10, words: 5 } as const;
const CUE = 5;
const TOTAL = 30;

const NEUTRAL: ExtractionContext = { today: '2000-01-01', defaultCurrency: 'USD', locale: 'en' };

/** Whether a text has a number that could be money. */
export function hasAmount(text: string): boolean {
  return findAmounts(tokenize(text), NEUTRAL).length > 0;
}

/** All numbers that may be money, in order. `taken` marks tokens that something else (a date) has used. */
export function findAmounts(
  tokens: readonly Token[],
  context: ExtractionContext,
  taken: (index: number) => boolean = () => false,
): Candidate[] {
  const reader = new AmountReader(tokens, context, taken);
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length;) {
    const candidate = taken(at) ? null : reader.readAt(at, found.at(-1)?.to ?? 0);
    if (candidate !== null) found.push(candidate);
    at = Math.max(at + 1, candidate?.to ?? 0);
  }
  return found;
}

class AmountReader {
  readonly #tokens: readonly Token[];
  readonly #context: ExtractionContext;
  readonly #numbers: NumberReader;
  readonly #taken: (index: number) => boolean;

  constructor(tokens: readonly Token[], context: ExtractionContext, taken: (index: number) => boolean) {
    this.#tokens = tokens;
    this.#context = context;
    this.#taken = taken;
    this.#numbers = new NumberReader(tokens, context, taken);
  }

  readAt(at: number, after: number): Candidate | null {
    const note = this.#note(at);
    if (note !== null) return note;
    const reading = this.#numbers.digitsAt(at, 2) ?? this.#numbers.wordsAt(at);
    if (reading === null || this.#isInsideCode(reading)) return null;
    const coin = this.#coins(reading);
    if (coin !== null) return coin;
    const currency = this.#currency(reading, after);
    if (currency === null) return this.#bare(reading);
    if (currency.from >= reading.from && this.#isOnCode(reading.from)) return null;
    return this.#priced(reading, currency);
  }

  /** "a fiver", "ein Zehner": one of them. */
  #note(at: number): Candidate | null {
    const name = ARTICLES.has(keyAt(this.#tokens, at)) ? at + 1 : at;
    const key = keyAt(this.#tokens, name);
    const note = NOTES.get(key) ?? (name > at && this.#isGrand(name) ? GRAND : undefined);
    if (note === undefined) return null;
    const reading = { from: at, to: name + 1, value: new Decimal(note.value), decimals: 0, unsure: false };
    return this.#candidate({ ...reading, isWords: true, isDerived: true }, note.codes, WEIGHT.plain);
  }

  /** "a grand for the boiler", and no "a grand piano". */
  #isGrand(at: number): boolean {
    const isName = keyAt(this.#tokens, at) === 'grand';
    return isName && (this.#endsAt(at + 1) || EDGE_WORDS.has(keyAt(this.#tokens, at + 1)));
  }

  /** The digits of "US2A3B4C5" are no "3 B" and no "4 cents". */
  #isInsideCode({ from, to }: Reading): boolean {
    const [letter, digits] = [this.#tokens[to], this.#tokens[to + 1]];
    const goesOn = letter?.kind === 'word' && letter.glued && digits?.kind === 'number' && digits.glued;
    return goesOn && (isWrittenOnLetters(this.#tokens, from) || this.#tokens[from - 1]?.text === '*');
  }

  #currency(reading: Reading, after: number): CurrencyMention | null {
    const { defaultCurrency } = this.#context;
    const tail = dashTail(this.#tokens, reading.to);
    const before = currencyBefore(this.#tokens, reading.from, defaultCurrency);
    const left = before !== null && before.from >= after && !this.#isOfFlight(before) ? before : null;
    const behind = currencyAt(this.#tokens, tail, defaultCurrency);
    const isRight = behind !== null && !this.#belongsToNext(behind) && !this.#isOfRoom(reading, behind);
    const right = isRight ? behind : null;
    const dollar = left?.kind === 'symbol' && right === null ? this.#dollarOf(left, tail) : null;
    if (dollar !== null) return dollar;
    if (left === null || right === null) return left ?? right;
    const isRefined = right.kind === 'code' && left.codes.includes(right.codes[0] ?? '');
    const isSame = left.codes.length === 1 && right.codes.includes(left.codes[0] ?? '');
    if (isRefined || isSame) return { ...left, to: right.to, codes: isRefined ? right.codes : left.codes };
    return left;
  }

  /** "$20 US". */
  #dollarOf(sign: CurrencyMention, at: number): CurrencyMention | null {
    const country = textAt(this.#tokens, at);
    const code = /^(?:US|AU|NZ|CDN)$/.test(country) ? DOLLAR_PREFIXES[country] : undefined;
    if (code === undefined || !sign.codes.includes(code) || this.#tokens[at]?.glued === true) return null;
    return { ...sign, to: at + 1, codes: [code] };
  }

  /** The letters of "volo FR1234". */
  #isOfFlight({ from, to }: CurrencyMention): boolean {
    return LABELS.has(keyAt(this.#tokens, from - 1)) && this.#tokens[to]?.glued === true;
  }

  /** The letter of "apt 4B" and "5e étage". */
  #isOfRoom({ from }: Reading, { from: at, to }: CurrencyMention): boolean {
    const isLetter = this.#tokens[at]?.glued === true && textAt(this.#tokens, at).length === 1;
    const isOf = LABELS.has(keyAt(this.#tokens, from - 1)) || UNITS.has(keyAt(this.#tokens, to));
    return isLetter && this.#tokens[at]?.kind === 'word' && isOf;
  }

  /** In "5 $10" the sign is the ten's, and in "2100012345 EUR 120.00" the price's. */
  #belongsToNext(mention: CurrencyMention): boolean {
    const next = this.#tokens[mention.to];
    const isGluedToNext = next?.kind === 'number' && next.glued;
    const number = textAt(this.#tokens, mention.from - 1);
    const isBehindReference = TELEPHONE_LIKE.test(number) && /^\d+[.,]\d\d$/.test(next?.text ?? '');
    return mention.mayLead && (isGluedToNext || isBehindReference) && this.#tokens[mention.from]?.glued === false;
  }

  /** "S24 €", and no "taxi8€". */
  #isOnCode(at: number): boolean {
    return isWrittenOnLetters(this.#tokens, at) && !isWrittenOnWord(this.#tokens, at);
  }

  #priced(reading: Reading, currency: CurrencyMention): Candidate | null {
    const { code } = chooseCode(currency.codes, this.#context.defaultCurrency);
    const numeral =
      reading.isWords || reading.isDerived
        ? reading
        : (this.#numbers.digitsAt(reading.from, minorUnitsOf(code)) ?? reading);
    const from = Math.min(reading.from, currency.from);
    const to = Math.max(numeral.to, currency.to > reading.from ? currency.to : 0);
    const cents = this.#centsBehind(to, numeral, currency);
    const times = cents === null ? this.#timesBehind(to) : null;
    const value = numeral.value?.plus(cents?.value ?? 0).times(times?.value ?? 1) ?? null;
    return this.#candidate(
      { ...numeral, from, to: cents?.to ?? times?.to ?? to, value, decimals: cents === null ? numeral.decimals : 2 },
      currency.codes,
      isNoun(currency, this.#tokens) ? WEIGHT.currency - 1 : WEIGHT.currency,
    );
  }

  /** "5€50", "two euros fifty", "3 dollars and 50 cents". */
  #centsBehind(to: number, whole: Reading, currency: CurrencyMention): { value: Decimal; to: number } | null {
    if (whole.decimals > 0 || currency.to !== to) return null;
    const key = keyAt(this.#tokens, to);
    const joined = JOINERS.has(key) || CENTS_JOINERS.has(key) ? to + 1 : to;
    const half = joined > to ? this.#halfAt(joined) : null;
    if (half !== null) return half;
    const token = this.#tokens[joined];
    const cents = token?.kind === 'number' ? smallNumeral(token, joined) : this.#numbers.wordsAt(joined);
    if (cents?.value == null || !cents.value.lessThan(100) || this.#taken(joined)) return null;
    const coin = coinAt(this.#tokens, cents.to, this.#context.defaultCurrency);
    const value = cents.value.dividedBy(100);
    if (coin !== null) return { value, to: coin.to };
    const isGlued = token?.glued === true && token.text.length === 2;
    const isSame = whole.isWords === (token?.kind === 'word');
    const isTold =
      this.#endsAt(cents.to) || (isSame && (whole.isWords || EDGE_WORDS.has(keyAt(this.#tokens, cents.to))));
    const isSpoken = currency.kind !== 'symbol' && cents.value.greaterThanOrEqualTo(10) && isTold;
    return isGlued || isSpoken ? { value, to: cents.to } : null;
  }

  /** "un euro y medio", and no "un euro y medio kilo". */
  #halfAt(at: number): { value: Decimal; to: number } | null {
    const from = ARTICLES.has(keyAt(this.#tokens, at)) ? at + 1 : at;
    const isHalf = HALVES.has(keyAt(this.#tokens, from)) && !UNITS.has(keyAt(this.#tokens, from + 1));
    return isHalf ? { value: new Decimal('0.5'), to: from + 1 } : null;
  }

  /** "5€ x 3". */
  #timesBehind(to: number): { value: Decimal; to: number } | null {
    const [sign, count] = [this.#tokens[to], this.#tokens[to + 1]];
    const isTimes = /^[x×х*]$/.test(sign?.key ?? '') && count?.kind === 'number';
    return isTimes ? smallNumeral(count, to + 1) : null;
  }

  #endsAt(at: number): boolean {
    const token = this.#tokens[at];
    return token === undefined || token.kind === 'break' || /^[.,;:!?)]$/.test(token.text);
  }

  /** "50 cents", "99p". */
  #coins(reading: Reading): Candidate | null {
    const coin = coinAt(this.#tokens, reading.to, this.#context.defaultCurrency);
    if (coin === null || reading.value === null) return null;
    const own = this.#context.defaultCurrency;
    const codes = coin.codes ?? (minorUnitsOf(own) === 0 ? ['USD', 'EUR'] : [own]);
    const digits = minorUnitsOf(chooseCode(codes, own).code);
    const value = reading.value.dividedBy(new Decimal(10).pow(digits));
    return this.#candidate({ ...reading, to: coin.to, value, decimals: digits }, codes, WEIGHT.currency);
  }

  #bare(reading: Reading): Candidate | null {
    const slang = SLANG_THOUSANDS.get(keyAt(this.#tokens, reading.to));
    if (slang !== undefined && reading.value !== null) {
      const codes = slang === '' ? null : slang.split(' ');
      return this.#candidate({ ...reading, to: reading.to + 1, value: reading.value.times(1000) }, codes, WEIGHT.plain);
    }
    const product = this.#numbers.unclearProductAt(reading.from);
    if (product !== null) return this.#product(product);
    if (isNotMoney(this.#tokens, reading, this.#taken) || this.#isPlaceholder(reading)) return null;
    if (TELEPHONE_LIKE.test(textAt(this.#tokens, reading.from)) && reading.value !== null) return null;
    if (reading.isWords) return this.#bareWords(reading);
    const joined = this.#joinedCents(reading);
    if (joined !== null) return joined;
    const minorUnits = minorUnitsOf(this.#context.defaultCurrency);
    const numeral = reading.isDerived ? reading : (this.#numbers.digitsAt(reading.from, minorUnits) ?? reading);
    return this.#candidate({ ...numeral, to: dashTail(this.#tokens, numeral.to) }, null, this.#weightOf(numeral));
  }

  /** "2 con 50 el café". */
  #joinedCents(whole: Reading): Candidate | null {
    const tokens = this.#tokens;
    const [cents, behind] = [whole.to + 1, whole.to + 2];
    const isJoined = /^(?:con|com)$/.test(keyAt(tokens, whole.to)) && /^\d\d$/.test(textAt(tokens, cents));
    const isEnd = this.#endsAt(behind) || EDGE_WORDS.has(keyAt(tokens, behind));
    if (!isJoined || !isEnd || whole.value === null || whole.decimals > 0 || whole.isDerived) return null;
    const value = whole.value.plus(new Decimal(textAt(tokens, cents)).dividedBy(100));
    return this.#candidate({ ...whole, to: behind, value, decimals: 2 }, null, WEIGHT.decimals);
  }

  #product(reading: Reading): Candidate {
    const count = new Decimal(textAt(this.#tokens, reading.from));
    const price = reading.value === null || count.isZero() ? count : reading.value.dividedBy(count);
    const isSize = price.isInteger() && reading.to === reading.from + 3;
    const product = this.#candidate(reading, null, isSize ? WEIGHT.doubtful : WEIGHT.decimals);
    return { ...product, otherwise: isSize ? [count, price] : [price] };
  }

  /** "0000000" is a reference that a bank blanked out, and the 0 of "gate 0 to gate 4" no price. */
  #isPlaceholder({ from, to }: Reading): boolean {
    const next = this.#tokens[to];
    return /^0{2,}$/.test(textAt(this.#tokens, from)) || (textAt(this.#tokens, from) === '0' && next?.kind === 'word');
  }

  /** Number words alone are money where a price is said: at the end, or before what it was paid for. */
  #bareWords(reading: Reading): Candidate | null {
    const price = this.#spokenPrice(reading);
    if (price !== null) return price;
    if (reading.unsure) return null;
    const isLast = reading.from > 0 && this.#endsAt(reading.to);
    return isLast || this.#isPaidFor(reading) ? this.#candidate(reading, null, WEIGHT.words) : null;
  }

  /** "spent twenty on lunch", "двести за кофе": behind a word that says so, or too many to be people. */
  #isPaidFor({ from, to, value }: Reading): boolean {
    const isLarge = value?.greaterThanOrEqualTo(LEAST_SPOKEN_PRICE) === true;
    return BOUGHT_FOR.has(keyAt(this.#tokens, to)) && (isLarge || this.#cue(from) > 0);
  }

  /** "dos con cincuenta", and "four fifty", which is mostly 4.50 and sometimes 450. */
  #spokenPrice(reading: Reading): Candidate | null {
    const isJoined = CENTS_JOINERS.has(keyAt(this.#tokens, reading.to));
    if (!isJoined && (reading.unsure || reading.from === 0)) return null;
    const cents = this.#numbers.wordsAt(isJoined ? reading.to + 1 : reading.to);
    const [whole, part] = [reading.value, cents?.value ?? null];
    if (cents === null || whole === null || part === null || this.#taken(cents.from)) return null;
    const isPrice = whole.lessThan(100) && part.greaterThanOrEqualTo(10) && part.lessThan(100);
    const isEnd = this.#endsAt(cents.to) || (isJoined && EDGE_WORDS.has(keyAt(this.#tokens, cents.to)));
    if (!isPrice || !isEnd) return null;
    const value = whole.plus(part.dividedBy(100));
    const price = this.#candidate({ ...reading, to: cents.to, value, decimals: 2 }, null, WEIGHT.words);
    return isJoined ? price : { ...price, otherwise: [whole.times(100).plus(part)] };
  }

  #weightOf(reading: Reading): number {
    const text = textAt(this.#tokens, reading.from);
    if (/^0\d/.test(text) || /^\d{7,}$/.test(text)) return WEIGHT.doubtful;
    const cue = this.#cue(reading.from);
    const isPrice = reading.decimals === 2 && !reading.isDerived;
    if (cue === 0 && !isPrice && isLabelled(this.#tokens, reading)) return WEIGHT.doubtful;
    if (dashTail(this.#tokens, reading.to) > reading.to) return WEIGHT.decimals;
    if (reading.decimals === 1 || reading.decimals === 2) return WEIGHT.decimals + cue;
    return (cue === 0 && /^(?:19|20)\d\d$/.test(text) ? WEIGHT.plain - 2 : WEIGHT.plain) + cue;
  }

  #cue(from: number): number {
    const before = this.#tokens[from - 1];
    const word = before?.text === ':' ? this.#tokens[from - 2] : before;
    if (word === undefined || !CUES.has(word.key)) return 0;
    return TOTALS.has(word.key) ? TOTAL : CUE;
  }

  #candidate(reading: Reading, codes: readonly string[] | null, weight: number): Candidate {
    const from = this.#signBefore(reading.from);
    const issues = issuesOf(
      reading,
      from < reading.from,
      minorUnitsOf(chooseCode(codes ?? [], this.#context.defaultCurrency).code),
    );
    const total = weight >= WEIGHT.currency ? weight + this.#cue(from) : weight;
    const isKept =
      reading.value !== null &&
      !issues.some((issue) => UNSTORABLE.has(issue)) &&
      reading.value.decimalPlaces() <= MAX_DECIMALS;
    return { from, to: reading.to, amount: isKept ? reading.value : null, codes, issues, weight: total };
  }

  /** The index of a minus that makes the number negative, else the number's own. */
  #signBefore(from: number): number {
    const [before, number] = [this.#tokens[from - 1], this.#tokens[from]];
    if (before === undefined || this.#taken(from - 1)) return from;
    if (MINUS_WORDS.has(before.key)) return from - 1;
    const isMinus = /^[-−–]$/.test(before.text) && number?.glued === true && !before.glued;
    return isMinus ? from - 1 : from;
  }
}

/** From here on number words before "for" count no people. */
const LEAST_SPOKEN_PRICE = 100;

const UNSTORABLE: ReadonlySet<ExtractionIssue> = new Set(['zero-amount', 'negative-amount', 'amount-too-large']);

/** "3 livres à 15 euros": pounds, or books. A currency that is nothing else says more. */
function isNoun({ kind, from }: CurrencyMention, tokens: readonly Token[]): boolean {
  return kind === 'name' && ALSO_NOUNS.has(keyAt(tokens, from));
}

const ALSO_NOUNS: ReadonlySet<string> = new Set([
  'livre',
  'livres',
  'libra',
  'libras',
  'mango',
  'mangos',
  'pavo',
  'pavos',
  'balle',
  'balles',
  'krote',
  'kroten',
  'mause',
]);

const GRAND = { value: 1000, codes: null } as const;

/** So many digits without a currency or a separator number something: a telephone, an account. */
const TELEPHONE_LIKE = /^\d{10,}$/;

/** "15.-" and "20,-": the dash stands for no cents. */
function dashTail(tokens: readonly Token[], at: number): number {
  const [point, dash] = [tokens[at], tokens[at + 1]];
  const isTail =
    point?.glued === true && /^[.,]$/.test(point.text) && dash?.glued === true && /^[-–—]$/.test(dash.text);
  return isTail && tokens[at + 2]?.kind !== 'number' ? at + 2 : at;
}

function smallNumeral(token: Token, at: number): { value: Decimal; to: number } | null {
  return /^\d{1,2}$/.test(token.text) ? { value: new Decimal(token.text), to: at + 1 } : null;
}

function issuesOf(reading: Reading, isNegative: boolean, minorUnits: number): ExtractionIssue[] {
  const { value, decimals, unsure } = reading;
  if (value === null || value.greaterThanOrEqualTo(new Decimal(10).pow(MAX_INTEGER_DIGITS)))
    return ['amount-too-large'];
  if (value.isZero()) return ['zero-amount'];
  if (isNegative) return ['negative-amount'];
  const tooFine = value.decimalPlaces() > minorUnits || decimals > Math.max(2, minorUnits);
  return tooFine || (unsure && !reading.isWords) ? ['too-many-decimals'] : [];
}
