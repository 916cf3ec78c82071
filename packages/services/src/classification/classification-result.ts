import type { AssistantErrorCode, AssistantUsage } from '@expenses/llm';
import type { CalendarDate, ExpenseCategory } from '@expenses/storage';
import type { Decimal } from 'decimal.js';
import type { Certainty, ExtractionIssue } from '../extraction/extraction.ts';
import type { RejectionReason } from '../input-preprocessor.ts';

/** Why an item must be looked at before it counts as understood. */
export type ClassificationIssue =
  | ExtractionIssue
  | 'unsure-category' // nothing settles the category
  | 'model-unavailable' // a model was to be asked, and gave no usable answer
  | 'model-disagrees' // the model read other items, or another amount, currency or date, than extraction did
  | 'request-disagrees'; // the text states another currency or date than the request does

/** A sentence for the person, and a code for a program. */
export interface ClassificationWarning {
  readonly code: ClassificationIssue | 'assumed-currency';
  readonly message: string;
}

/** Who settled the category, and what it took. */
export interface ItemProvenance {
  readonly provider: 'openai' | 'local' | 'memory';
  /** What the answer took; null for memory. */
  readonly usage: AssistantUsage | null;
  /** Set when a model was asked and failed. */
  readonly failure: AssistantErrorCode | null;
}

/** One expense that a message holds. */
export interface ClassifiedItem {
  readonly description: string;
  readonly merchant: string | null;
  readonly merchantKey: string | null;
  /** Null: it must be asked for. */
  readonly amount: Decimal | null;
  /** With the issue `several-amounts` or `unit-price`: what it could be, the likeliest first. Else empty. */
  readonly amountChoices: readonly Decimal[];
  /** ISO 4217 code. */
  readonly currency: string;
  /** `assumed`: the text names none, and the person's was taken. */
  readonly currencyCertainty: Certainty;
  readonly occurredOn: CalendarDate;
  /** `assumed`: the text names none, and the person's today was taken. */
  readonly occurredOnCertainty: Certainty;
  readonly category: ExpenseCategory;
  /** How many people share it, when the text says so; the amount is the whole. */
  readonly splitBetween: number | null;
  /** The other categories, likeliest first. */
  readonly alternatives: readonly ExpenseCategory[];
  /** The probability, 0..1, that the category is right. Ours, not the model's own word. */
  readonly confidence: number;
  readonly issues: readonly ClassificationIssue[];
  /** It would be taken without asking: no issue, and a category that is near certain. */
  readonly sure: boolean;
  readonly provenance: ItemProvenance;
}

export interface UnderstoodMessage {
  /** `needs_review` when something must be asked or looked at. */
  readonly status: 'understood' | 'needs_review';
  /** The text after preprocessing. */
  readonly text: string;
  /** At least one. */
  readonly items: readonly ClassifiedItem[];
  readonly warnings: readonly ClassificationWarning[];
}

export interface RejectedMessage {
  readonly status: 'rejected';
  readonly reason: RejectionReason | 'zero-amount' | 'negative-amount' | 'amount-too-large';
  /** Says what is wrong and what to do. */
  readonly message: string;
}

export type ClassificationResult = UnderstoodMessage | RejectedMessage;
