import { Decimal } from 'decimal.js';
import { findAmounts, WEIGHT, type Candidate } from './amounts.ts';
import { chooseAmount } from './choose-amount.ts';
import { conventionsOf } from './conventions.ts';
import { chooseCode, codeStandingAlone } from './currencies.ts';
import { findDates, type DateMention } from './dates.ts';
import { describe } from './description.ts';
import type { Certainty, ExtractedItem, Extraction, ExtractionContext, ExtractionIssue } from './extraction.ts';
import { splitItems, unpricedLines } from './items.ts';
import { withoutInstructions } from './instructions.ts';
import { TOTALS } from './lexicon/not-money.ts';
import { FOR_EACH, NOT_SPENT } from './lexicon/unlike-spending.ts';
import { findMerchant } from './merchant.ts';
import { peopleSharing } from './not-money.ts';
import { tokenize, type Span, type Token } from './tokens.ts';

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

/** "pizza 12, beer 5, total 17": the sum of the others is told, and not spent again. */
function withoutTotal({ tokens }: Message, pieces: readonly Span[], items: readonly ExtractedItem[]): ExtractedItem[] {
  const isTotal = (index: number): boolean => {
    const { from, to } = pieces[index] ?? NOWHERE;
    return tokens.slice(from, to).some(({ key }) => TOTALS.has(key)) && isSumOfOthers(items, index);
  };
  const total = pieces.length < 3 ? -1 : pieces.findIndex((_, index) => isTotal(index));
  return items.filter((_, index) => index !== total);
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
}

/** "12.03" and "the 5" are dates only if the message has another amount. */
function read(text: string, context: ExtractionContext): Message {
  const tokens = tokenize(text);
  const dates = findDates(tokens, context);
  const candidates = findAmounts(tokens, context, isTaken(dates));
  const isShort = dates.some((date) => date.isWeak) && candidates.every(({ weight }) => weight <= WEIGHT.doubtful);
  if (!isShort) return { text, context, tokens, candidates, dates };
  const sure = dates.flatMap((date) => (date.isWeak ? (date.without ?? []) : date));
  const again = findAmounts(tokens, context, isTaken(sure));
  return again.every(({ weight }) => weight <= WEIGHT.doubtful)
    ? { text, context, tokens, candidates, dates }
    : { text, context, tokens, candidates: again, dates: sure };
}

function isTaken(spans: readonly Span[]): (index: number) => boolean {
  if (spans.length === 0) return () => false;
  const taken = new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  return (index) => taken.has(index);
}

function extractItem(message: Message, piece: Span, isOneOfSeveral: boolean): ExtractedItem {
  const { text, context, tokens } = message;
  const candidates = message.candidates.filter((candidate) => isWithin(candidate, piece));
  const { chosen, issues, choices } = chooseAmount(tokens, candidates, isTaken(message.dates));
  const date = dateOf(message, piece);
  const alone = chosen?.codes === null ? codeStandingAlone(tokens, piece) : null;
  const currency = currencyOf(message, alone === null ? chosen?.codes : [alone.code]);
  const dates = message.dates.filter((mention) => isWithin(mention, piece));
  const removed: Span[] = [...dates, ...[chosen, alone].filter((span) => span !== null)];
  const described = describe(text, tokens, piece, removed);
  const description = described === '' ? slice(text, tokens, piece) : described;
  const share = splitOf(tokens, piece);
  return {
    description,
    ...findMerchant(withoutInstructions(described), conventionsOf(context.locale).language),
    amount: chosen?.amount ?? null,
    amountChoices: choices,
    currency: { code: currency.code, certainty: currency.certainty },
    occurredOn: date?.value ?? { date: context.today, certainty: 'assumed' },
    issues: [
      ...issues,
      ...(chosen !== null && alone === null ? unknownCode(tokens, piece, chosen) : []),
      ...unlikeSpending(tokens, piece, chosen),
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

/** Words beside the number that say that it is no plain price of one purchase. */
function unlikeSpending(tokens: readonly Token[], { from, to }: Span, chosen: Candidate | null): ExtractionIssue[] {
  const words = tokens.slice(from, to);
  const has = (lexicon: ReadonlySet<string>): boolean =>
    words.some(({ key, text }) => lexicon.has(key) || lexicon.has(text));
  const counts = words.some(
    ({ kind }, at) => kind === 'number' && !isWithin({ from: from + at, to: from + at }, chosen ?? NOWHERE),
  );
  return [
    ...(counts && has(FOR_EACH) ? ['unit-price' as const] : []),
    ...(has(NOT_SPENT) ? ['not-spending' as const] : []),
  ];
}

const NOWHERE: Span = { from: -1, to: -1 };

/** The item's own date, or the one that the message begins or ends with, which is for all its items. */
function dateOf(message: Message, piece: Span): DateMention | null {
  const { dates, tokens } = message;
  const own = dates.find((date) => isWithin(date, piece));
  if (own !== undefined) return own;
  const [first] = dates;
  const isShared = first !== undefined && dates.length === 1 && (first.from === 0 || first.to >= tokens.length - 1);
  return isShared ? first : null;
}

interface CurrencyReading {
  readonly code: string;
  readonly certainty: Certainty;
  readonly issues: readonly ExtractionIssue[];
}

/** The amount's own currency, or the only one that the message names, or the person's. */
function currencyOf({ candidates, context }: Message, own: readonly string[] | null | undefined): CurrencyReading {
  const named = candidates.flatMap(({ codes }) => (codes === null ? [] : [codes]));
  const shared = new Set(named.map(([first]) => first)).size === 1 ? (named[0] ?? null) : null;
  const codes = own === null ? shared : (own ?? null);
  if (codes === null) return { code: context.defaultCurrency, certainty: 'assumed', issues: [] };
  const { code, certain } = chooseCode(codes, context.defaultCurrency);
  return certain
    ? { code, certainty: 'stated', issues: [] }
    : { code, certainty: 'ambiguous', issues: ['ambiguous-currency'] };
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
