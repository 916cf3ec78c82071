import type { Decimal } from 'decimal.js';

/** What deterministic extraction is told about the person. */
export interface ExtractionContext {
  /** The person's calendar day, YYYY-MM-DD. */
  readonly today: string;
  /** ISO 4217 code of the person's preferred currency. */
  readonly defaultCurrency: string;
  /** BCP 47 tag. */
  readonly locale: string;
}

/** Why an item cannot be taken without asking. */
export type ExtractionIssue =
  | 'no-amount' // the text has no number that is money
  | 'unpriced-line' // a line after a priced one says something, and has no amount of its own
  | 'several-amounts' // two or more numbers could be the amount of one item
  | 'ambiguous-currency' // "$" for a person whose default is no dollar
  | 'unit-price' // the price of one of several, taken for all of them where their number is clear
  | 'not-spending' // a refund, a transfer, a withdrawal: perhaps no expense
  | 'zero-amount'
  | 'negative-amount'
  | 'amount-too-large' // over numeric(19,4), or absurd (1e400, 30 digits)
  | 'too-many-decimals' // more decimals than the currency's minor unit: 1.234 EUR is perhaps a thousand
  | 'ambiguous-date' // 12/03 where the locale does not decide
  | 'future-date';

/** `stated`: in the text. `ambiguous`: in the text, with more than one reading. `assumed`: the person's default. */
export type Certainty = 'stated' | 'ambiguous' | 'assumed';

export interface ExtractedItem {
  /** What was bought, in the person's words, without amount, currency and date. */
  readonly description: string;
  /** Display name of the shop, brand or payee ("Starbucks"), or null. */
  readonly merchant: string | null;
  /** Stable lower-case key of the merchant for memory ("starbucks"), or null. */
  readonly merchantKey: string | null;
  /** Positive and exact, or null when there is none that could be stored. */
  readonly amount: Decimal | null;
  /** With the issue `several-amounts` or `unit-price`: what it could be, the likeliest first. Else empty. */
  readonly amountChoices: readonly Decimal[];
  readonly currency: { readonly code: string; readonly certainty: Certainty };
  /** Calendar date YYYY-MM-DD. */
  readonly occurredOn: { readonly date: string; readonly certainty: Certainty };
  readonly issues: readonly ExtractionIssue[];
  /** How many people share it, when the text says so ("split 3 ways"); the amount is the whole. */
  readonly splitBetween?: number;
}

/** What a text says, found without a model. At least one item. */
export interface Extraction {
  readonly items: readonly ExtractedItem[];
}
