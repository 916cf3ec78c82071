import type { CalendarDate, RateSourceState } from '@expenses/storage/domain';
import type { UnitOfWork } from '@expenses/storage/repositories';
import { Temporal } from 'temporal-polyfill';
import { calendarDay } from '../calendar.ts';
import { fetchAwaitedDays } from './fetch-awaited-days.ts';
import { dayBefore } from './rate-choice.ts';
import { MOST_DAYS_BACK, type RatePeriod, type RateSource } from './rate-source.ts';
import { noteAnswer, noteFailure, standingOf, type RateJobDependencies } from './source-standing.ts';

/** A source, and what its history takes. */
export interface RateFeed {
  readonly source: RateSource;
  /** Days of long ago come all at once, or each takes a request, of those that an account may make. */
  readonly history: 'at-once' | 'by-day';
}

export interface FetchRatesDependencies extends RateJobDependencies {
  /** In order: the first is asked first. */
  readonly feeds: readonly RateFeed[];
}

/** Days that a source is asked for at first; expenses of before ask for more. */
const FIRST_DAYS = 75;

/** Base currencies that a source is asked for which publishes any: the others are crossed through these. */
const MOST_BASES = 3;

/**
 * Fetches what is missing: the rates since the last time, once a day after they are published, and those of days before
 * when an expense awaits one. A source that fails is told of once by each process, and asked again later and later.
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
  // What came with another source's whole history takes no request of its own.
  for (const { source } of feeds.filter(({ history }) => history === 'by-day')) {
    changed += await fetchAwaitedDays(source, dependencies, signal);
  }
  if (changed > 0) await unitOfWork.repositories.jobs.ask('convert-awaiting');
  return changed;
}

async function fetchFrom(
  feed: RateFeed,
  dependencies: FetchRatesDependencies,
  signal: AbortSignal | undefined,
): Promise<number> {
  const { unitOfWork, clock } = dependencies;
  const { rates, conversions } = unitOfWork.repositories;
  const now = clock();
  const state = await standingOf(rates, feed.source.name, now);
  if (state === null) return 0;
  const periods = missingPeriods(feed, state, now, await conversions.oldestAwaiting());
  if (periods.length === 0) return 0;
  let [covered, changed] = [state.covered, 0];
  try {
    const bases = await basesOf(unitOfWork);
    for (const period of periods) {
      let newest = covered?.to ?? period.from;
      for await (const batch of feed.source.rates(period, signal === undefined ? { bases } : { bases, signal })) {
        changed += await rates.put(batch);
        for (const { rateDate } of batch) newest = most(newest, rateDate);
      }
      // Days after the newest that came are to be asked for: they may not be over, or the clock runs ahead.
      covered = { from: least(covered?.from ?? period.from, period.from), to: newest };
    }
    await noteAnswer(dependencies, { ...state, covered });
  } catch (error) {
    // Nobody failed: the process is about to end.
    if (signal?.aborted === true) throw error;
    await noteFailure(dependencies, { ...state, covered }, error);
  }
  return changed;
}

/** The newest days first: what is asked of old ones must not hold them up. */
function missingPeriods(
  { history }: RateFeed,
  { covered, fetchedAt }: RateSourceState,
  now: Date,
  oldestAwaiting: CalendarDate | null,
): RatePeriod[] {
  const today = calendarDay(now, 'Europe/Berlin');
  // What came after now was noted by a clock that ran ahead.
  const isOld = fetchedAt === null || fetchedAt < lastPublication(now) || fetchedAt > now;
  if (history === 'by-day') return isOld ? [{ from: today, to: today }] : [];
  const from = least(covered?.to ?? dayBefore(today, FIRST_DAYS), today);
  const newest = isOld ? [{ from, to: today }] : [];
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
