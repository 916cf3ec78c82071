import type { CalendarDate } from '@expenses/storage';
import { calendarDay, type Clock } from '../calendar.ts';
import { downloadWhole } from './download.ts';
import { isAnswer, readAnswer, type ExchangeRateApiDay } from './exchange-rate-api-answer.ts';
import { dayBefore } from './rate-choice.ts';
import { RATE_SOURCES, type PublishedRate, type RatePeriod, type RateRequest, type RateSource } from './rate-source.ts';
import { RateSourceError } from './rate-source-error.ts';
import { DEFAULT_RETRY, pauseBeforeRetry, type RetryOptions } from './retry.ts';

export interface ExchangeRateApiOptions {
  readonly apiKey: string;
  /** Default: "https://v6.exchangerate-api.com"; a "/v6" at its end is not doubled. */
  readonly baseUrl?: string;
  /** Default: the system's. */
  readonly clock?: Clock;
  /** For an attempt. Default: 15 s. */
  readonly timeoutMs?: number;
  readonly retry?: Partial<RetryOptions>;
}

/**
 * exchangerate-api.com, version 6: some 160 currencies, every day, with any of them as base. The rates of the last day
 * are in every plan; those of days before are in some, and are asked for one by one: a request for each day and base, of
 * those that a plan has. So keep the period short. History begins with 2021, that of some 35 currencies with 1990.
 *
 * Rates of the last day come first, then those of the days before it, newest first: what a plan does not cover, or no
 * longer, fails last.
 */
export class ExchangeRateApiSource implements RateSource {
  readonly name = RATE_SOURCES.exchangeRateApi;
  /** It holds the key: it is never to be seen in an error or a log. */
  readonly #root: string;
  readonly #clock: Clock;
  readonly #timeoutMs: number;
  readonly #retry: RetryOptions;

  constructor(options: ExchangeRateApiOptions) {
    const { apiKey, baseUrl = 'https://v6.exchangerate-api.com', clock = () => new Date() } = options;
    this.#root = `${baseUrl.replace(/\/+$/, '').replace(/\/v6$/, '')}/v6/${encodeURIComponent(apiKey)}`;
    this.#clock = clock;
    this.#timeoutMs = options.timeoutMs ?? 15_000;
    this.#retry = { ...DEFAULT_RETRY, ...options.retry };
  }

  async *rates({ from, to }: RatePeriod, { bases, signal }: RateRequest): AsyncGenerator<PublishedRate[], void> {
    if (from > to) return;
    const today = calendarDay(this.#clock(), 'UTC');
    const latest = new Map<string, CalendarDate>();
    if (to >= today) {
      for (const base of bases) {
        const day = await this.#day({ base, date: null }, signal);
        if (day === null) continue;
        latest.set(base, day.date);
        yield ratesOf(base, day);
      }
    }
    const first = from < FIRST_DAY ? FIRST_DAY : from;
    for (let date = to < today ? to : dayBefore(today, 1); date >= first; date = dayBefore(date, 1)) {
      for (const base of bases) {
        if (latest.get(base) === date) continue;
        const day = await this.#day({ base, date }, signal);
        if (day !== null) yield ratesOf(base, day);
      }
    }
    assertFresh(latest, today);
  }

  async #day(asked: Asked, signal: AbortSignal | undefined): Promise<ExchangeRateApiDay | null> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(asked, signal);
      } catch (error) {
        await pauseBeforeRetry(error, attempt, this.#retry, signal);
      }
    }
  }

  async #attempt(asked: Asked, signal: AbortSignal | undefined): Promise<ExchangeRateApiDay | null> {
    const text = await downloadWhole(new URL(`${this.#root}/${pathOf(asked)}`), {
      source: this.name,
      timeoutMs: this.#timeoutMs,
      mostBytes: MOST_BYTES,
      signal,
      redirect: 'error',
      isAnswer,
    });
    return readAnswer(text, asked);
  }
}

/** What is asked of the service in one request. */
interface Asked {
  readonly base: string;
  /** Null: the last day. */
  readonly date: CalendarDate | null;
}

/** Source: https://www.exchangerate-api.com/docs/historical-data-requests */
const FIRST_DAY: CalendarDate = '1990-01-01';

/** An answer has some 3 kB. */
const MOST_BYTES = 2 ** 20;

function pathOf({ base, date }: Asked): string {
  const currency = encodeURIComponent(base);
  // Month and day without leading zeros.
  return date === null ? `latest/${currency}` : `history/${currency}/${date.split('-').map(Number).join('/')}`;
}

/** It publishes every day; one may be late. @throws {RateSourceError} */
function assertFresh(latest: ReadonlyMap<string, CalendarDate>, today: CalendarDate): void {
  const earliest = dayBefore(today, 2);
  for (const [base, date] of latest) {
    if (date >= earliest) continue;
    const message = `exchangerate-api has nothing of ${base} newer than ${date}, and should have on ${today}.`;
    throw new RateSourceError(message, { source: RATE_SOURCES.exchangeRateApi, code: 'stale', retryable: true });
  }
}

function ratesOf(base: string, { date, rates }: ExchangeRateApiDay): PublishedRate[] {
  const source = RATE_SOURCES.exchangeRateApi;
  return [...rates].map(([quote, rate]) => ({ source, base, quote, rateDate: date, rate }));
}
