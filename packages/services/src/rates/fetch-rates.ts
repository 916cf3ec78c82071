import type { CalendarDate, RateSourceState } from '@expenses/storage/domain';
import type { UnitOfWork } from '@expenses/storage/repositories';
import { Temporal } from 'temporal-polyfill';
import { calendarDay, type Clock } from '../calendar.ts';
import { dayBefore } from './rate-choice.ts';
import { MOST_DAYS_BACK, type RatePeriod, type RateSource } from './rate-source.ts';
import { RateSourceError } from './rate-source-error.ts';

/** A source, and what it is asked for. */
export interface RateFeed {
  readonly source: RateSource;
  /** Whether days of long ago are asked for too; else only the last one is, since others cost a request each. */
  readonly hasHistory: boolean;
}

/** Where the job says what somebody should know. */
export interface RateLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

export interface FetchRatesDependencies {
  readonly unitOfWork: UnitOfWork;
  /** In order: the first is asked first. */
  readonly feeds: readonly RateFeed[];
  readonly clock: Clock;
  readonly logger: RateLog;
}

/** Days that a source is asked for at first; expenses of before ask for more. */
const FIRST_DAYS = 75;

/** Base currencies that a source is asked for which publishes any: the others are crossed through these. */
const MOST_BASES = 3;

/**
 * Fetches what is missing: the rates since the last time, once a day after they are published, and those of days before
 * when an expense awaits one. A source that fails is told of once, and asked again later and later.
 *
 * @returns how many rates are new
 */
export async function fetchRates(dependencies: FetchRatesDependencies, signal?: AbortSignal): Promise<number> {
  const { unitOfWork, feeds } = dependencies;
  let changed = 0;
  for (const feed of feeds) {
    signal?.throwIfAborted();
    changed += await fetchFrom(feed, dependencies, signal);
  }
  if (changed > 0) await unitOfWork.repositories.jobs.ask('convert-awaiting');
  return changed;
}

async function fetchFrom(
  feed: RateFeed,
  { unitOfWork, clock, logger }: FetchRatesDependencies,
  signal: AbortSignal | undefined,
): Promise<number> {
  const { rates, conversions } = unitOfWork.repositories;
  const { name } = feed.source;
  const now = clock();
  const state = (await rates.source(name)) ?? NEVER_ASKED(name);
  if (state.retryAt !== null && state.retryAt > now) return 0;
  const periods = missingPeriods(feed, state, now, await conversions.oldestAwaiting());
  if (periods.length === 0) return 0;
  let [covered, changed] = [state.covered, 0];
  try {
    const bases = await basesOf(unitOfWork);
    for (const period of periods) {
      for await (const batch of feed.source.rates(period, signal === undefined ? { bases } : { bases, signal })) {
        changed += await rates.put(batch);
      }
      covered = covered === null ? period : { from: least(covered.from, period.from), to: most(covered.to, period.to) };
    }
    await rates.saveSource({ name, covered, fetchedAt: now, failures: 0, retryAt: null });
    if (state.failures > 0) logger.info({ source: name }, 'Exchange rates are published to us again');
  } catch (error) {
    // Nobody failed: the process is about to end.
    if (signal?.aborted === true) throw error;
    if (!(error instanceof RateSourceError)) throw error;
    const failures = state.failures + 1;
    await rates.saveSource({ ...state, covered, failures, retryAt: nextTry(now, failures, error) });
    if (failures === 1) {
      logger.warn(
        { err: error, source: name },
        'No exchange rates came; expenses await them, and they are asked for again',
      );
    }
  }
  return changed;
}

const NEVER_ASKED = (name: string): RateSourceState => ({
  ...{ name, covered: null, fetchedAt: null, failures: 0, retryAt: null },
});

/** The newest days first: what is asked of old ones must not hold them up. */
function missingPeriods(
  { hasHistory }: RateFeed,
  { covered, fetchedAt }: RateSourceState,
  now: Date,
  oldestAwaiting: CalendarDate | null,
): RatePeriod[] {
  const today = calendarDay(now, 'Europe/Berlin');
  const isOld = fetchedAt === null || fetchedAt < lastPublication(now);
  if (!hasHistory) return isOld ? [{ from: today, to: today }] : [];
  const from = covered?.to ?? dayBefore(today, FIRST_DAYS);
  const newest = isOld && from <= today ? [{ from, to: today }] : [];
  const begin = covered?.from ?? from;
  const needed = oldestAwaiting === null ? begin : dayBefore(oldestAwaiting, MOST_DAYS_BACK);
  return needed < begin ? [...newest, { from: needed, to: dayBefore(begin, 1) }] : newest;
}

/** The last time that rates should have been published: 16:30 in Frankfurt, half an hour after the bank says. */
function lastPublication(now: Date): Date {
  const there = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Europe/Berlin');
  const today = there.with({ hour: 16, minute: 30, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  const last = Temporal.ZonedDateTime.compare(today, there) <= 0 ? today : today.subtract({ days: 1 });
  return new Date(last.epochMilliseconds);
}

const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 6 * 60 * MINUTE_MS;

/** Twice as long each time, and never for all processes at once. */
function nextTry(now: Date, failures: number, { retryAfterMs }: RateSourceError): Date {
  const wait = Math.min(LONGEST_WAIT_MS, 5 * MINUTE_MS * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);
  return new Date(now.getTime() + Math.max(wait, retryAfterMs ?? 0));
}

async function basesOf({ repositories }: UnitOfWork): Promise<readonly string[]> {
  const bases = await repositories.conversions.baseCurrencies();
  return bases.length === 0 ? ['EUR'] : bases.slice(0, MOST_BASES);
}

function least(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

function most(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
