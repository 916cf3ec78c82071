import type { CalendarDate } from '@expenses/storage';
import type { Decimal } from 'decimal.js';

/** What one unit of `base` was worth in `quote`, as a source published it for a day. */
export interface PublishedRate {
  /** The source's name. */
  readonly source: string;
  /** Code of three capitals, perhaps of a currency that is no more. */
  readonly base: string;
  readonly quote: string;
  readonly rateDate: CalendarDate;
  /** The published digits; a sixteenth decimal and those after it, which the database does not keep, are rounded half-even. */
  readonly rate: Decimal;
}

/** Both days belong to it. */
export interface RatePeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export interface RateRequest {
  /** The bases wanted, for a source that publishes more than one; the others publish theirs. */
  readonly bases: readonly string[];
  readonly signal?: AbortSignal;
}

/** A publisher of rates. */
export interface RateSource {
  /** Kept with each rate, and with each expense that it converts. */
  readonly name: string;
  /**
   * What was published for the days of the period, and perhaps for others. The European Central Bank's history is
   * 25 years of some 40 currencies, so rates come in batches; a batch holds whole days of a base, each day comes
   * once, in no promised order. A weekend has no rates: who needs its rate asks from
   * {@link MOST_DAYS_BACK} days before it.
   *
   * A currency or a day that the source does not have is no error: nothing was published. What was given before an
   * error stands: each day in it was read whole.
   *
   * @throws {RateSourceError}
   * @throws the signal's reason, once it is aborted
   */
  rates(period: RatePeriod, request: RateRequest): AsyncIterable<readonly PublishedRate[]>;
}

/** A day without a rate takes that of the last day before it, at most so many days back. */
export const MOST_DAYS_BACK = 7;

/** The names of all sources, as they stand in `rateSource`. */
export const RATE_SOURCES = {
  /** Somebody gave the rate for this expense. */
  person: 'person',
  /** Somebody gave the rate for their ledger. */
  ledger: 'ledger',
  /** Nothing was converted: both currencies are the same, and the rate is 1. */
  sameCurrency: 'same-currency',
  /** The European Central Bank's reference rates. */
  ecb: 'ecb',
  /** exchangerate-api.com. */
  exchangeRateApi: 'exchangerate-api',
} as const;
