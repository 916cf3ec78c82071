import { Decimal } from 'decimal.js';
import { roundHalfEven } from '../money/round-half-even.ts';
import { findAmounts, WEIGHT, type Candidate } from './amounts.ts';
import { isBankLine } from './bank-line.ts';
import { chooseAmount, isTotal, type Picked } from './choose-amount.ts';
import { conventionsOf } from './conventions.ts';
import { chooseCode, codeStandingAlone } from './currencies.ts';
import { findDates, type DateMention } from './dates.ts';
import { describe } from './description.ts';
import type { Certainty, ExtractedItem, Extraction, ExtractionContext, ExtractionIssue } from './extraction.ts';
import { splitItems, unpricedLines } from './items.ts';
import { findListNumbers } from './list-numbers.ts';
import { withoutInstructions } from './instructions.ts';
import { BALANCES, TOTALS } from './lexicon/not-money.ts';
import { NOT_SPENT } from './lexicon/unlike-spending.ts';
import { findMerchant } from './merchant.ts';
import { peopleSharing } from './not-money.ts';
import { withoutCard } from './payment-card.ts';
import { pricesWithPercentage } from './percentages.ts';
import { isLineStart, tokenize, type Span, type Token } from './tokens.ts';
import { unitPriceOf } from './unit-price.ts';

/**
 * Reads amounts, currencies, dates, items and merchants from a message, without a model: the same text and context
 * always give the same answer. It takes time linear in the text and never throws.
 */
export function extract(text: string, context: ExtractionContext): Extraction {
  const message = read(text, context);
  const { tokens, candidates, dates } = message;
  const pieces = splitItems(tokens, candidates, dates);
  const unpriced = unpricedLines(tokens, candidates, dates);
  const items = (pieces.length === 0 ? [{ from: 0, to: tokens.length }] : pieces).map((piece) => {
    const item = extractItem(message, piece, pieces.length > 1);
    const isUnpriced = unpriced.some((line) => isWithin(line, piece));
    return isUnpriced ? { ...item, issues: [...item.issues, 'unpriced-line' as const] } : item;
  });
  return { items: withoutTotal(message, pieces, items) };
}

/**
 * "pizza 12, beer 5, total 17": the sum of the others is told, and not spent again. A total that is not their sum is kept,
 * and asked about.
 */
function withoutTotal({ tokens }: Message, pieces: readonly Span[], items: readonly ExtractedItem[]): ExtractedItem[] {
  const total = pieces.findIndex(({ from, to }) => tokens.slice(from, to).some(({ key }) => TOTALS.has(key)));
  if (pieces.length < 2 || total === -1) return [...items];
  if (isSumOfOthers(items, total)) return items.filter((_, index) => index !== total).map(confirmedByTotal);
  return items.map((item, index) =>
    index === total ? { ...item, issues: [...item.issues, 'several-amounts' as const] } : item,
  );
}

/** "38.5 litres at 1.79, total 68.92": that they were taken for all of them was right. */
function confirmedByTotal(item: ExtractedItem): ExtractedItem {
  if (!item.issues.includes('unit-price')) return item;
  return { ...item, amountChoices: [], issues: item.issues.filter((issue) => issue !== 'unit-price') };
}

function isSumOfOthers(items: readonly ExtractedItem[], index: number): boolean {
  const others = items.filter((_, other) => other !== index);
  const sum = others.reduce<Decimal | null>(
    (before, { amount }) => (before === null || amount === null ? null : before.plus(amount)),
    new Decimal(0),
  );
  const isOneCurrency = new Set(items.map(({ currency }) => currency.code)).size === 1;
  return isOneCurrency && sum !== null && items[index]?.amount?.equals(sum) === true;
}

interface Message {
  readonly text: string;
  readonly context: ExtractionContext;
  readonly tokens: readonly Token[];
  readonly candidates: readonly Candidate[];
  readonly dates: readonly DateMention[];
  /** "1." and "2)" before the lines of a list. */
  readonly numbering: readonly Span[];
}

/** "12.03" and "the 5" are dates only if the message has another amount. */
function read(text: string, context: ExtractionContext): Message {
  const tokens = tokenize(text);
  const dates = findDates(tokens, context);
  const numbering = findListNumbers(tokens);
  const amounts = withoutBalance(tokens, findAmounts(tokens, context, isTaken([...dates, ...numbering])));
  const candidates = isBankLine(text) ? withoutReferences(amounts) : amounts;
  const message = { text, context, tokens, candidates, dates, numbering };
  const isShort = dates.some((date) => date.isWeak) && candidates.every(({ weight }) => weight <= WEIGHT.doubtful);
  if (!isShort) return message;
  const sure = dates.flatMap((date) => (date.isWeak ? (date.without ?? []) : date));
  const again = findAmounts(tokens, context, isTaken([...sure, ...numbering]));
  return again.every(({ weight }) => weight <= WEIGHT.doubtful)
    ? message
    : { ...message, candidates: again, dates: sure };
}

/**
 * In a bank's line "1E845" and a bare 0 are references, and nobody's refused amount; beside an amount with cents, which
 * banks write, every number without is one.
 */
function withoutReferences(amounts: readonly Candidate[]): Candidate[] {
  const isPriced = amounts.some(({ amount, weight }) => amount !== null && weight >= WEIGHT.decimals);
  return amounts.filter(({ amount, codes, weight }) =>
    isPriced ? weight >= WEIGHT.decimals : amount !== null || codes !== null,
  );
}

/** "Paid 450, balance 10234": what is left on an account was not spent, where something else was. */
function withoutBalance(tokens: readonly Token[], amounts: readonly Candidate[]): readonly Candidate[] {
  const spent = amounts.filter(({ from }) => {
    const label = tokens[from - 1]?.text === ':' ? tokens[from - 2] : tokens[from - 1];
    return label === undefined || !BALANCES.has(label.key);
  });
  return spent.length === 0 ? amounts : spent;
}

function isTaken(spans: readonly Span[]): (index: number) => boolean {
  if (spans.length === 0) return () => false;
  const taken = new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  return (index) => taken.has(index);
}

function extractItem(message: Message, piece: Span, isOneOfSeveral: boolean): ExtractedItem {
  const { text, context, tokens } = message;
  const candidates = message.candidates.filter((candidate) => isWithin(candidate, piece));
  const picked = chooseAmount(tokens, candidates, isTaken(message.dates));
  const { chosen } = picked;
  const date = dateOf(message, piece, chosen);
  const alone = chosen?.codes === null ? codeStandingAlone(tokens, piece) : null;
  const currency = currencyOf(message, alone === null ? chosen?.codes : [alone.code]);
  const dates = message.dates.filter((mention) => isWithin(mention, piece));
  const numbering = message.numbering.filter((mark) => isWithin(mark, piece));
  const removed: Span[] = [...dates, ...numbering, ...[chosen, alone].filter((span) => span !== null)];
  const described = describe(text, tokens, piece, removed);
  const description = described === '' ? slice(text, tokens, piece) : described;
  const share = splitOf(tokens, piece);
  const { amount, choices, issues } = amountOf(message, piece, picked, currency.code);
  return {
    description,
    ...findMerchant(withoutCard(withoutInstructions(described)), conventionsOf(context.locale).language),
    amount,
    amountChoices: choices,
    currency: { code: currency.code, certainty: currency.certainty },
    occurredOn: date?.value ?? { date: context.today, certainty: 'assumed' },
    issues: [
      ...issues,
      ...(chosen !== null && alone === null ? unknownCode(tokens, piece, chosen) : []),
      ...(isUnspent(tokens, piece) ? ['not-spending' as const] : []),
      ...currency.issues,
      ...(date?.issues ?? []),
    ],
    ...(share === null || isOneOfSeveral ? {} : { splitBetween: share }),
  };
}

/** "20 HRK", "50 BTC": what stands where a currency stands, and is none that is known, must not pass for the default. */
function unknownCode(tokens: readonly Token[], { from, to }: Span, chosen: Candidate): ExtractionIssue[] {
  const next = chosen.to < to ? tokens[chosen.to] : undefined;
  const isLikeCode = chosen.codes === null && /^[A-Z]{3}$/.test(next?.text ?? '');
  const isShouted = () => !tokens.slice(from, to).some(({ text }) => /\p{Ll}/u.test(text));
  return isLikeCode && !isShouted() ? ['ambiguous-currency'] : [];
}

/**
 * The chosen amount; of a price for each of several what they cost together, and of one with a percentage what that makes
 * of it, which are asked about.
 */
function amountOf(
  { tokens, dates, context }: Message,
  piece: Span,
  { chosen, issues, choices }: Picked,
  currency: string,
): { amount: Decimal | null; choices: readonly Decimal[]; issues: readonly ExtractionIssue[] } {
  const price = chosen?.amount ?? null;
  const unit =
    chosen === null || isTotal(tokens, chosen)
      ? null
      : unitPriceOf(tokens, piece, chosen, context.locale, isTaken(dates));
  if (unit === null) {
    const rounded =
      choices.length > 0 || price === null || chosen === null
        ? []
        : pricesWithPercentage(tokens, piece, chosen, price).map((each) => roundHalfEven(each, currency));
    const [likeliest] = rounded;
    return likeliest === undefined
      ? { amount: price, choices, issues }
      : { amount: likeliest, choices: rounded, issues: [...issues, 'several-amounts'] };
  }
  const asked = [...issues, 'unit-price' as const];
  if (price === null || unit.count === null || choices.length > 0) return { amount: price, choices, issues: asked };
  const total = roundHalfEven(price.times(unit.count), currency);
  return { amount: total, choices: [total, price], issues: asked };
}

function isUnspent(tokens: readonly Token[], { from, to }: Span): boolean {
  return tokens.slice(from, to).some(({ key }) => NOT_SPENT.has(key));
}

/** The item's own date, or that of its heading, or the one that the message begins or ends with, which is for all its items. */
function dateOf(message: Message, piece: Span, chosen: Candidate | null): DateMention | null {
  const { dates, tokens } = message;
  const headings = dates.filter((date) => isHeading(message, date));
  const own = dates.find((date) => isWithin(date, piece) && !headings.includes(date));
  if (own !== undefined) return own;
  const heading = headings.findLast(({ from }) => from < (chosen?.from ?? piece.to));
  if (heading !== undefined) return heading;
  const [first] = dates;
  const isShared = first !== undefined && dates.length === 1 && (first.from === 0 || first.to >= tokens.length - 1);
  return isShared ? first : null;
}

/**
 * "yesterday: coffee 3.50, lunch 12; today: taxi 8": a date that a line begins with is for what follows. In a text that
 * begins with a day on a line of its own, every such line is a heading.
 */
function isHeading({ tokens, dates, candidates }: Message, date: DateMention): boolean {
  const isFollowed = candidates.some(({ from }) => from >= date.to);
  if (!isFollowed || !isLineStart(tokens, date.from)) return false;
  if (tokens[date.to]?.text === ':') return true;
  const [first] = dates;
  return first?.from === 0 && isLineEnd(tokens, first.to) && isLineEnd(tokens, date.to);
}

function isLineEnd(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || tokens[at].kind === 'break';
}

interface CurrencyReading {
  readonly code: string;
  readonly certainty: Certainty;
  readonly issues: readonly ExtractionIssue[];
}

/** The amount's own currency, or the only one that the message names, or the person's. */
function currencyOf(message: Message, own: readonly string[] | null | undefined): CurrencyReading {
  const { candidates, context } = message;
  const named = candidates.flatMap(({ codes }) => (codes === null ? [] : [codes]));
  const shared = new Set(named.map(([first]) => first)).size === 1 ? (named[0] ?? null) : null;
  const codes = own === null ? (shared ?? codesAlone(message)) : (own ?? null);
  if (codes === null) return { code: context.defaultCurrency, certainty: 'assumed', issues: [] };
  const { code, certain } = chooseCode(codes, context.defaultCurrency);
  return certain
    ? { code, certainty: 'stated', issues: [] }
    : { code, certainty: 'ambiguous', issues: ['ambiguous-currency'] };
}

/** "EUR: bread 1, milk 2": said once, for all. */
function codesAlone({ tokens, candidates }: Message): readonly string[] | null {
  const alone = candidates.length > 1 ? codeStandingAlone(tokens, { from: 0, to: tokens.length }) : null;
  return alone && [alone.code];
}

function splitOf(tokens: readonly Token[], { from, to }: Span): number | null {
  for (let at = from; at < to; at += 1) {
    const people = peopleSharing(tokens, { from: at, to: at + 1 });
    if (people !== null) return people;
  }
  return null;
}

function slice(text: string, tokens: readonly Token[], { from, to }: Span): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length).trim();
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
