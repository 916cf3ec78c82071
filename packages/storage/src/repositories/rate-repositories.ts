import type { Decimal } from 'decimal.js';
import type { AskedDay, ExchangeRate, LedgerRate, LedgerRebase, RateSourceState } from '../domain/exchange-rate.ts';
import type { CalendarDate } from '../domain/expense.ts';

/** Days, both included. */
export interface RateDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export interface KnownRates {
  /** The ledgers' own between these currencies, of these days and of any before. */
  readonly ledger: readonly LedgerRate[];
  /** Published for these days in one of the currencies. */
  readonly published: readonly ExchangeRate[];
}

export interface RateRepository {
  /**
   * Keeps what a source published. A rate that is kept already changes nothing; one that was corrected takes its place.
   *
   * @returns how many are new or corrected
   * @throws {InvalidAmountError} when a rate cannot be kept exactly
   */
  put(rates: readonly ExchangeRate[]): Promise<number>;
  /** In one statement, in no order. */
  known(ledgerIds: readonly string[], currencies: readonly string[], days: RateDays): Promise<KnownRates>;
  /**
   * Sets a ledger's own rate. Conversions by its rates of these two currencies that it makes untrue, on its day or
   * later, are dropped: those expenses await a rate again. Inside a unit of work.
   *
   * @throws {InvalidAmountError} when the rate cannot be kept exactly
   */
  putOwn(rate: LedgerRate): Promise<void>;
  /** Takes a ledger's own rate away, and drops conversions as `putOwn`. @returns whether there was one */
  deleteOwn(rate: Pick<LedgerRate, 'ledgerId' | 'base' | 'quote' | 'rateDate'>): Promise<boolean>;
  /** A ledger's own: by pair, the newest first. */
  listOwn(ledgerId: string): Promise<readonly LedgerRate[]>;
  /** What is known of a source; of one that was never asked nothing is. */
  source(name: string): Promise<RateSourceState | null>;
  saveSource(state: RateSourceState): Promise<void>;
  /** The days that a source was asked for one by one, the newest first. */
  askedDays(source: string): Promise<readonly AskedDay[]>;
  /** Notes that a source was asked for a day; again, when it was before. */
  saveAskedDay(source: string, day: AskedDay): Promise<void>;
}

/** The expenses of a ledger that are of one day and currency, and await a rate. Deleted ones await nothing. */
export interface AwaitingGroup {
  readonly ledgerId: string;
  readonly occurredOn: CalendarDate;
  readonly currency: string;
  /** The ledger's base currency. */
  readonly into: string;
  readonly count: number;
}

export type AwaitingCursor = Pick<AwaitingGroup, 'ledgerId' | 'occurredOn' | 'currency'>;

/** What a group is worth. */
export interface GroupRate extends Omit<AwaitingGroup, 'count'> {
  /** Units of `into` for one of `currency`; at most 15 decimals. */
  readonly rate: Decimal;
  readonly rateDate: CalendarDate;
  readonly rateSource: string;
}

/**
 * What expenses are worth in their ledger's base currency, for many at once. None of this is an edit: it leaves versions
 * as they are, and what it writes is computed from the expense as it is then, so that no edit is undone by it.
 */
export interface ConversionRepository {
  /** The oldest day first. */
  awaiting(limit: number, after?: AwaitingCursor): Promise<readonly AwaitingGroup[]>;
  /** The day of the oldest expense that awaits a rate; null: none does. */
  oldestAwaiting(): Promise<CalendarDate | null>;
  /** Every base currency that a ledger has. */
  baseCurrencies(): Promise<readonly string[]>;
  /**
   * Holds ledgers until the unit of work ends, in one order, so that nobody waits in a circle: edits and changes of the
   * ledgers' own rates wait for it.
   */
  hold(ledgerIds: readonly string[]): Promise<void>;
  /**
   * Converts the expenses of these groups that are not worth anything in their ledger's base currency; others stay as
   * they are, and so do those whose worth could not be kept. Inside a unit of work, which holds the ledgers.
   *
   * @returns how many were converted
   */
  convert(rates: readonly GroupRate[]): Promise<number>;

  /** Changes a ledger's base currency; its expenses follow, as `rebases` says. Inside a unit of work that holds it. */
  startRebase(ledgerId: string, baseCurrency: string): Promise<LedgerRebase>;
  /** The last one of a ledger; null: its base currency was never changed. */
  rebase(ledgerId: string): Promise<LedgerRebase | null>;
  /** Those that go on, the oldest first. */
  openRebases(): Promise<readonly LedgerRebase[]>;
  /** The ledger's expenses that still say what held before its base currency was changed; the newest day first. */
  stale(ledgerId: string): Promise<readonly AwaitingGroup[]>;
  /**
   * Brings these groups to what holds now: converted where there is a rate, else awaiting one; without a conversion
   * where they were spent in the base currency. Counts them as done. Inside a unit of work, which holds the ledger.
   */
  follow(ledgerId: string, groups: readonly AwaitingCursor[], rates: readonly GroupRate[]): Promise<void>;
  finishRebase(ledgerId: string): Promise<void>;
  /**
   * Transactions are numbered: the oldest that is not over, and the next there will be. What was written without
   * knowing of a change that is committed is there to be seen once the oldest is as new as the next was.
   */
  transactions(): Promise<{ readonly oldest: bigint; readonly next: bigint }>;
}

/** Work that is done outside of requests. */
export const JOBS = ['fetch-rates', 'convert-awaiting', 'follow-base-currency'] as const;

export type JobName = (typeof JOBS)[number];

export interface JobQueue {
  /**
   * Asks that a job be run soon after the transaction is committed. Jobs do all there is to do, so that asking again
   * while one is waiting adds nothing; when two ask at once, one may not be heard until the job's regular time.
   */
  ask(job: JobName): Promise<void>;
}
