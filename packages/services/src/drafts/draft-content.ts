import type { Json } from '@expenses/storage';
import { findCurrency, type Conversion } from '@expenses/storage/domain';
import { Decimal } from 'decimal.js';
import type { ClassificationIssue, ClassifiedItem } from '../classification/classification-result.ts';
import { assertDescribes, assertNotFiner } from '../expenses/expense-edit.ts';
import { originOf, type ExpenseOrigin } from '../expenses/expense-origin.ts';
import { conversionAt } from '../rates/convert-currency.ts';
import { RATE_SOURCES } from '../rates/rate-source.ts';

/** What a draft suggests. */
export interface DraftContent {
  readonly description: string;
  readonly merchant: string | null;
  readonly merchantKey: string | null;
  /** Null: it must be asked for. */
  readonly amount: Decimal | null;
  /** With an issue of the amount that can have several answers: what it could be, the likeliest first. */
  readonly amountChoices: readonly Decimal[];
  /** ISO 4217 code. */
  readonly currency: string;
  /** The text names no currency, and the person's was taken. */
  readonly isCurrencyAssumed: boolean;
  readonly occurredOn: string;
  readonly categoryId: string;
  /** The ledger's other categories, likeliest first. */
  readonly alternatives: readonly string[];
  /** The probability, 0..1, that the category is right. */
  readonly confidence: number;
  /** What should be looked at. A person's word on a field takes away what was in doubt about it. */
  readonly issues: readonly ClassificationIssue[];
  readonly splitBetween: number | null;
  /** The category is a person's word. */
  readonly isCategoryChosen: boolean;
  /** What a person says that the currency is worth; null: what is published for the day counts. */
  readonly rate: GivenRate | null;
  /** How the suggestion came about, for the expense's provenance: as it was suggested, before anyone changed it. */
  readonly origin: ExpenseOrigin;
}

/** A rate that a person gave for one expense. */
export interface GivenRate {
  /** Units of `into` for one of the expense's currency. */
  readonly rate: Decimal;
  /** ISO 4217 code: the ledger's base currency when it was given. It says nothing of any other. */
  readonly into: string;
}

/** One short question that a draft waits for the answer to. */
export type DraftQuestion = 'amount' | 'which-amount' | 'date';

/** The first thing that has to be asked before the draft can be saved; null when it can be. */
export function questionOf({ amount, issues, amountChoices }: DraftContent): DraftQuestion | null {
  if (amount === null) return 'amount';
  if (issues.some(isOfTheAmount) && amountChoices.length > 1) return 'which-amount';
  if (issues.includes('future-date')) return 'date';
  return null;
}

function isOfTheAmount(issue: ClassificationIssue): boolean {
  return issue === 'several-amounts' || issue === 'unit-price' || issue === 'too-many-decimals';
}

/** What the draft is worth by the rate that a person gave for it; null: they gave none. */
export function givenConversion({ amount, currency, occurredOn, rate }: DraftContent): Conversion | null {
  if (amount === null || rate === null || currency === rate.into) return null;
  const { person: rateSource } = RATE_SOURCES;
  return conversionAt(amount, rate.into, { rate: rate.rate, rateDate: occurredOn, rateSource });
}

/** What an item of a message suggests. */
export function contentOf(item: ClassifiedItem): DraftContent {
  const { description, merchant, merchantKey, amount, amountChoices, currency, occurredOn, confidence } = item;
  return {
    ...{ description, merchant, merchantKey, amount, currency, occurredOn, confidence },
    amountChoices: item.issues.includes('too-many-decimals') ? readingsOf(amount, currency) : amountChoices,
    isCurrencyAssumed: item.currencyCertainty === 'assumed',
    categoryId: item.category.id,
    alternatives: item.alternatives.map(({ id }) => id),
    issues: item.issues,
    splitBetween: item.splitBetween,
    isCategoryChosen: false,
    rate: null,
    origin: originOf(item),
  };
}

/** "1.234 EUR" can be rounded, and can be a thousand with a separator: the likeliest, which was read, comes first. */
function readingsOf(amount: Decimal | null, currency: string): readonly Decimal[] {
  if (amount === null) return [];
  const minorUnits = findCurrency(currency)?.minorUnits ?? 2;
  const isThousands = amount.isInteger() && amount.greaterThanOrEqualTo(1_000);
  const finer = isThousands ? amount.div(1_000) : amount;
  const roundings = [Decimal.ROUND_HALF_EVEN, Decimal.ROUND_DOWN, Decimal.ROUND_UP].map((rounding) =>
    finer.toDecimalPlaces(minorUnits, rounding as Decimal.Rounding),
  );
  const thousands = isThousands ? [amount] : amount.decimalPlaces() === 3 ? [amount.times(1_000)] : [];
  const readings = (isThousands ? [...thousands, ...roundings] : [...roundings, ...thousands]).filter((reading) =>
    reading.greaterThan(0),
  );
  return readings.filter((reading, at) => readings.findIndex((other) => other.equals(reading)) === at);
}

/** What a changed message suggests in a draft's place; what it leaves open stays as it was. */
export function rewrittenContent(before: DraftContent, item: ClassifiedItem): DraftContent {
  const after = contentOf(item);
  const isDayOpen = item.occurredOnCertainty === 'assumed';
  const isCurrencyOpen = after.isCurrencyAssumed && !before.isCurrencyAssumed;
  return {
    ...after,
    ...(isDayOpen ? { occurredOn: before.occurredOn } : {}),
    ...(isCurrencyOpen ? { currency: before.currency, isCurrencyAssumed: false } : {}),
  };
}

/** What a person can set of a draft. */
export type DraftEdit = ContentEdit & {
  /** Units of the ledger's base currency for one of the draft's. */
  readonly rate?: Decimal;
};

type ContentEdit = Partial<Pick<DraftContent, 'currency' | 'occurredOn' | 'description' | 'categoryId'>> & {
  readonly amount?: Decimal;
};

/**
 * Sets what a person says. What was in doubt about a field is so no more; the rate of another currency is none of this.
 *
 * @throws {InvalidEditError} when the currency has fewer decimals than the amount
 */
export function editedContent(content: DraftContent, edit: ContentEdit): DraftContent {
  assertNotFiner(edit, content);
  if (edit.description !== undefined) assertDescribes(edit.description);
  const settled = new Set((Object.keys(edit) as (keyof ContentEdit)[]).flatMap((field) => DOUBTS[field]));
  return {
    ...content,
    ...edit,
    ...(edit.amount === undefined ? {} : { amountChoices: [] }),
    ...(edit.currency === undefined ? {} : { isCurrencyAssumed: false }),
    ...(edit.categoryId === undefined ? {} : { isCategoryChosen: true }),
    ...((edit.currency ?? content.currency) === content.currency ? {} : { rate: null }),
    issues: content.issues.filter((issue) => !settled.has(issue)),
  };
}

/** What a word on a field settles. */
const DOUBTS: Readonly<Record<keyof ContentEdit, readonly ClassificationIssue[]>> = {
  amount: ['no-amount', 'several-amounts', 'unpriced-line', 'unit-price', 'too-many-decimals', 'model-disagrees'],
  currency: ['ambiguous-currency', 'request-disagrees', 'too-many-decimals'],
  occurredOn: ['ambiguous-date', 'future-date', 'request-disagrees'],
  categoryId: ['unsure-category', 'model-unavailable'],
  description: [],
};

/** As it is stored: decimals as strings. */
export function storedContent(content: DraftContent): Json {
  const { amount, amountChoices, rate, origin, ...rest } = content;
  return {
    ...rest,
    rate: rate && { ...rate, rate: rate.rate.toFixed() },
    origin: { ...origin },
    amount: amount?.toFixed() ?? null,
    amountChoices: amountChoices.map((choice) => choice.toFixed()),
  };
}

/** @param stored what `storedContent` made */
export function readContent(stored: Json): DraftContent {
  const { amount, amountChoices, rate = null, ...rest } = stored as unknown as StoredContent;
  return {
    ...rest,
    rate: rate && { ...rate, rate: new Decimal(rate.rate) },
    amount: amount === null ? null : new Decimal(amount),
    amountChoices: amountChoices.map((choice) => new Decimal(choice)),
  };
}

type StoredContent = Omit<DraftContent, 'amount' | 'amountChoices' | 'rate'> & {
  readonly amount: string | null;
  /** Drafts of before have none. */
  readonly rate?: { readonly rate: string; readonly into: string } | null;
  readonly amountChoices: readonly string[];
};
