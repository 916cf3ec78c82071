import type { AskedDay, CalendarDate } from '@expenses/storage/domain';
import type { AwaitingCursor, UnitOfWork } from '@expenses/storage/repositories';
import { calendarDay } from '../calendar.ts';
import { groupRates } from './convert-awaiting.ts';
import { dayBefore } from './rate-choice.ts';
import type { PublishedRate, RateSource } from './rate-source.ts';
import { RateSourceError } from './rate-source-error.ts';
import { noteAnswer, noteFailure, standingOf, type RateJobDependencies } from './source-standing.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days that one run asks for, and all runs of 24 hours: half of the requests that the smallest plan with history has. */
const MOST_A_RUN = 25;
const MOST_IN_24_HOURS = 500;

/** Of a day, bases that are asked for until there are rates of one: the others are crossed through it. */
const MOST_BASES = 3;

/** A plan can be changed: an account that was refused is heard again after so long. */
const REFUSED_FOR_MS = 30 * DAY_MS;

/** A day without rates is asked for once more on each of so many days after it: it may have been published late. */
const MAY_COME_FOR_DAYS = 7;

/** Groups of expenses that are read at once. */
const AT_ONCE = 200;

/**
 * Asks a source, whose history takes a request for each day, for days past that an expense awaits the rate of; the
 * newest first. What is asked for is kept with what came: no day is asked for twice, but for one that may be published
 * still. An account whose plan has no history is told of, and left alone; what waits stays unconverted.
 *
 * The days have a standing apart from the last day's rates, which go on to come when these are refused; while those do
 * not come, no day is asked for.
 *
 * @returns how many rates are new
 */
export async function fetchAwaitedDays(
  source: RateSource,
  dependencies: RateJobDependencies,
  signal?: AbortSignal,
): Promise<number> {
  const { unitOfWork, clock, logger } = dependencies;
  const { rates } = unitOfWork.repositories;
  const now = clock();
  const standing = await standingOf(rates, `${source.name} by day`, now);
  if (standing === null || (await standingOf(rates, source.name, now)) === null) return 0;
  const days = await daysToAsk(unitOfWork, await rates.askedDays(source.name), now, signal);
  if (days.length === 0) return 0;
  let changed = 0;
  try {
    for (const day of days) changed += await fetchDay(source, day, dependencies, signal);
    await noteAnswer(dependencies, standing);
  } catch (error) {
    // Nobody failed: the process is about to end.
    if (signal?.aborted === true) throw error;
    if (error instanceof RateSourceError && error.code === 'plan') {
      await rates.saveSource({ ...standing, retryAt: new Date(now.getTime() + REFUSED_FOR_MS) });
      logger.info({ source: source.name }, "The account's plan has no rates of days past; other sources may have them");
    } else await noteFailure(dependencies, standing, error);
  }
  return changed;
}

/** A day, and the currencies that expenses of it are to be converted into. */
interface AwaitedDay {
  readonly date: CalendarDate;
  readonly bases: readonly string[];
}

/** As many as may be asked for now. */
async function daysToAsk(
  unitOfWork: UnitOfWork,
  asked: readonly AskedDay[],
  now: Date,
  signal: AbortSignal | undefined,
): Promise<readonly AwaitedDay[]> {
  const lately = asked.filter(({ askedAt }) => now.getTime() - askedAt.getTime() < DAY_MS).length;
  const most = Math.max(0, Math.min(MOST_A_RUN, MOST_IN_24_HOURS - lately));
  const settled = new Set(asked.filter((day) => !mayCome(day, now)).map(({ date }) => date));
  const today = calendarDay(now, 'UTC');
  const days = new Map<CalendarDate, Set<string>>();
  let after: AwaitingCursor | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const groups = await unitOfWork.repositories.conversions.awaiting(AT_ONCE, after);
    after = groups.at(-1);
    if (after === undefined) break;
    const open = groups.filter(({ occurredOn }) => occurredOn < today && !settled.has(occurredOn));
    // Another source may have given it just now, and what waits is not converted yet.
    const known = new Set((await groupRates(unitOfWork.repositories, open, now)).map(placeOf));
    for (const { occurredOn, into } of open.filter((group) => !known.has(placeOf(group)))) {
      days.set(occurredOn, (days.get(occurredOn) ?? new Set()).add(into));
    }
  }
  const newestFirst = [...days].sort(([one], [other]) => (one < other ? 1 : -1));
  return newestFirst.slice(0, most).map(([date, bases]) => ({ date, bases: [...bases].slice(0, MOST_BASES) }));
}

function mayCome({ date, askedAt, isPublished }: AskedDay, now: Date): boolean {
  const isRecent = dayBefore(calendarDay(askedAt, 'UTC'), MAY_COME_FOR_DAYS) < date;
  return !isPublished && isRecent && now.getTime() - askedAt.getTime() >= DAY_MS;
}

function placeOf({ ledgerId, occurredOn, currency }: AwaitingCursor): string {
  return `${ledgerId}/${occurredOn}/${currency}`;
}

/** @returns how many rates are new */
async function fetchDay(
  source: RateSource,
  { date, bases }: AwaitedDay,
  { unitOfWork, clock }: RateJobDependencies,
  signal: AbortSignal | undefined,
): Promise<number> {
  const keep = (batch: readonly PublishedRate[]): Promise<number> =>
    unitOfWork.run(async ({ rates }) => {
      await rates.saveAskedDay(source.name, { date, askedAt: clock(), isPublished: batch.length > 0 });
      return rates.put(batch);
    });
  try {
    const request = signal === undefined ? { bases } : { bases, signal };
    for await (const batch of source.rates({ from: date, to: date }, request)) return await keep(batch);
    return await keep([]);
  } catch (error) {
    // It would not be any better the next time, and days before it are waited for too.
    if (error instanceof RateSourceError && error.code === 'malformed') await keep([]);
    throw error;
  }
}
