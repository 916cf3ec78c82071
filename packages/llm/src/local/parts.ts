/** The replaceable parts of LocalAssistant: reading a message, and ranking categories. */
import type { LearnedWording } from '../assistant.ts';

/** One thing that a message says was bought. */
export interface ReadItem {
  readonly description: string;
  /** A positive decimal string, or null. */
  readonly amount: string | null;
  /** ISO 4217 code, or null when the text names none. */
  readonly currency: string | null;
  /** YYYY-MM-DD, or null when the text names no day. */
  readonly occurredOn: string | null;
  readonly merchant: string | null;
}

export interface ReadingContext {
  readonly today: string;
  readonly defaultCurrency: string;
  readonly locale: string;
}

/** Finds amounts, currencies, dates and merchants. Implemented by the extraction of `@expenses/services`. */
export type MessageReader = (text: string, context: ReadingContext) => readonly ReadItem[];

export interface RankedCategory {
  readonly category: string;
  /** 0..1; the list sums to at most 1. */
  readonly probability: number;
}

/** Ranks a ledger's categories for one item, likeliest first; every category of the list is in the answer. */
export type CategoryClassifier = (
  item: Pick<ReadItem, 'description' | 'merchant'>,
  categories: readonly string[],
  learned?: readonly LearnedWording[],
) => readonly RankedCategory[];
