import type { Decimal } from 'decimal.js';
import type { CalendarDate } from './expense.ts';

/** Units of `quote` for one unit of `base`, as a source published it for a day. */
export interface ExchangeRate {
  readonly source: string;
  /** ISO 4217 code, perhaps of a currency that is no more. */
  readonly base: string;
  readonly quote: string;
  readonly rateDate: CalendarDate;
  /** At most 15 decimals. */
  readonly rate: Decimal;
}

/** A rate that people gave for their ledger: it holds from its day on, until the next one of the same pair. */
export interface LedgerRate extends Omit<ExchangeRate, 'source'> {
  readonly ledgerId: string;
  /** Null: by somebody who is erased. */
  readonly setBy: string | null;
}

/** The source that an expense names whose rate is its ledger's own. */
export const OWN_RATE = 'ledger';

/** What is known of a source: which days it was asked for, and whether it answers. */
export interface RateSourceState {
  readonly name: string;
  /** The days that it was asked for, up to the newest that it had; null: none yet. */
  readonly covered: { readonly from: CalendarDate; readonly to: CalendarDate } | null;
  /** When it last answered. */
  readonly fetchedAt: Date | null;
  /** Failures since then. */
  readonly failures: number;
  /** Not before this is it asked again. */
  readonly retryAt: Date | null;
}

/** A day that a source was asked for by itself. */
export interface AskedDay {
  readonly date: CalendarDate;
  readonly askedAt: Date;
  /** Whether it had rates of that day. */
  readonly isPublished: boolean;
}

/** A ledger whose base currency was changed, and how far its expenses have followed. */
export interface LedgerRebase {
  readonly ledgerId: string;
  /** What the base currency was before. */
  readonly before: string;
  /** Expenses to convert, as counted at the start. */
  readonly total: number;
  readonly done: number;
  readonly startedAt: Date;
  /** Null: it goes on. */
  readonly finishedAt: Date | null;
}
