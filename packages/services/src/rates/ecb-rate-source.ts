import type { CalendarDate } from '@expenses/storage';
import { calendarDay, type Clock } from '../calendar.ts';
import { download } from './download.ts';
import { EcbFile, type EcbDay } from './ecb-file.ts';
import { dayBefore } from './rate-choice.ts';
import { RATE_SOURCES, type PublishedRate, type RatePeriod, type RateRequest, type RateSource } from './rate-source.ts';
import { RateSourceError } from './rate-source-error.ts';
import { DEFAULT_RETRY, pauseBeforeRetry, type RetryOptions } from './retry.ts';

export interface EcbOptions {
  /** The folder of the files, such as "https://www.ecb.europa.eu/stats/eurofxref". */
  readonly baseUrl: string;
  /** Default: the system's. */
  readonly clock?: Clock;
  /** For an attempt, spent waiting for the bank. Default: a minute; the whole history is some 8 MB. */
  readonly timeoutMs?: number;
  /** Default: 64 MiB, eight times the whole history. */
  readonly mostBytes?: number;
  readonly retry?: Partial<RetryOptions>;
}

/**
 * The European Central Bank's reference rates: units of some 30 currencies for one euro, on working days at about
 * 16:00 in Frankfurt, since 1999-01-04; no key is needed. Whatever bases are asked for, its own is EUR.
 */
export class EcbRateSource implements RateSource {
  readonly name = RATE_SOURCES.ecb;
  readonly #baseUrl: string;
  readonly #clock: Clock;
  readonly #timeoutMs: number;
  readonly #mostBytes: number;
  readonly #retry: RetryOptions;

  constructor({ baseUrl, clock = () => new Date(), timeoutMs = 60_000, mostBytes = 64 * 2 ** 20, retry }: EcbOptions) {
    this.#baseUrl = baseUrl.replace(/\/+$/, '');
    this.#clock = clock;
    this.#timeoutMs = timeoutMs;
    this.#mostBytes = mostBytes;
    this.#retry = { ...DEFAULT_RETRY, ...retry };
  }

  async *rates(
    { from, to }: RatePeriod,
    { signal }: Pick<RateRequest, 'signal'>,
  ): AsyncGenerator<PublishedRate[], void> {
    if (from > to) return;
    const today = calendarDay(this.#clock(), 'Europe/Berlin');
    const file = fileFor(from, today);
    const given = new Set<CalendarDate>();
    let newest: CalendarDate = '';
    for await (const days of this.#days(file, signal)) {
      newest = [newest, ...days.map(({ date }) => date)].reduce((one, other) => (one > other ? one : other));
      const wanted = days.filter(({ date }) => from <= date && date <= to && !given.has(date));
      for (const { date } of wanted) given.add(date);
      if (wanted.length > 0) yield wanted.flatMap(ratesOf);
    }
    assertFresh(newest, to < today ? to : today);
  }

  /** After an attempt that broke off, the next one begins with the days that were there before. */
  async *#days(file: string, signal: AbortSignal | undefined): AsyncGenerator<readonly EcbDay[], void> {
    for (let attempt = 1; ; attempt++) {
      try {
        yield* this.#attempt(file, signal);
        return;
      } catch (error) {
        await pauseBeforeRetry(error, attempt, this.#retry, signal);
      }
    }
  }

  async *#attempt(file: string, signal: AbortSignal | undefined): AsyncGenerator<readonly EcbDay[], void> {
    const url = new URL(`${this.#baseUrl}/${file}`);
    const [timeoutMs, mostBytes] = [this.#timeoutMs, this.#mostBytes];
    const parser = new EcbFile();
    const options = { source: this.name, timeoutMs, mostBytes, signal, redirect: 'follow' } as const;
    for await (const text of download(url, options)) {
      yield parser.write(text);
    }
    parser.end();
  }
}

/** That of 90 days is used for ten fewer: it counts from the newest day, and nobody promises how. */
const DAYS_IN_RECENT_FILE = 80;

/** The smallest file that goes back far enough. */
function fileFor(from: CalendarDate, today: CalendarDate): string {
  if (from >= today) return 'eurofxref-daily.xml';
  return from >= dayBefore(today, DAYS_IN_RECENT_FILE) ? 'eurofxref-hist-90d.xml' : 'eurofxref-hist.xml';
}

/** From the Thursday before Good Friday to the afternoon of the Tuesday after Easter nothing is published: no gap is longer. */
const LONGEST_GAP_DAYS = 5;

/** @throws {RateSourceError} */
function assertFresh(newest: CalendarDate, expected: CalendarDate): void {
  if (newest >= dayBefore(expected, LONGEST_GAP_DAYS)) return;
  const message = `ecb has nothing newer than ${newest}, and should have on ${expected}.`;
  throw new RateSourceError(message, { source: RATE_SOURCES.ecb, code: 'stale', retryable: true });
}

function ratesOf({ date, rates }: EcbDay): PublishedRate[] {
  return [...rates].map(([quote, rate]) => ({ source: RATE_SOURCES.ecb, base: 'EUR', quote, rateDate: date, rate }));
}
