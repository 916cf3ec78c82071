import type { PrintedRates, PublishedDays } from './published-days.ts';
import { htmlPage, startRateServer, type RateAnswer, type RateServer } from './rate-server.ts';

/** Its plan may not have history; `latest` every plan has. */
export type ExchangeRateApiPlan = 'free' | 'pro';

export interface ExchangeRateApiServerOptions {
  /** Default: "rates-key". */
  readonly key?: string;
  /** Default: "pro". */
  readonly plan?: ExchangeRateApiPlan;
  /** By base. */
  readonly bases?: Readonly<Record<string, PublishedDays>>;
  /** Requests that the account has left. Default: no limit. */
  readonly quota?: number;
  /** Default: true. */
  readonly isActive?: boolean;
}

/** exchangerate-api.com's version 6 on 127.0.0.1. */
export interface ExchangeRateApiServer extends RateServer {
  /** What stands before "/v6": "http://127.0.0.1:PORT". */
  readonly baseUrl: string;
  /** The one key that it takes. */
  readonly key: string;
  /** Adds a day, or replaces it. */
  publish(base: string, day: string, rates: PrintedRates): void;
}

/**
 * Starts a server with `/v6/KEY/latest/BASE` and `/v6/KEY/history/BASE/YEAR/MONTH/DAY`. Like the service, it quotes the
 * base itself, at 1, and answers errors as `{"result":"error","error-type":"..."}`.
 */
export async function startExchangeRateApiServer(
  options: ExchangeRateApiServerOptions = {},
): Promise<ExchangeRateApiServer> {
  const { key = 'rates-key', plan = 'pro', bases = {}, isActive = true } = options;
  const published = new Map(Object.entries(bases).map(([base, days]) => [base, new Map(Object.entries(days))]));
  let quota = options.quota ?? Number.POSITIVE_INFINITY;

  function answerTo(path: string): RateAnswer {
    const [, version, offeredKey = '', endpoint = '', base = '', ...date] = path.split('/');
    if (version !== 'v6') return htmlPage(404);
    if (decodeURIComponent(offeredKey) !== key) return failure(403, 'invalid-key');
    if (!isActive) return failure(403, 'inactive-account');
    if (quota <= 0) return failure(429, 'quota-reached');
    quota -= 1;
    if (endpoint === 'latest' && date.length === 0) return latestOf(base, published.get(base));
    const day = endpoint === 'history' ? dayOf(date.join('/')) : null;
    if (day === null) return failure(400, 'malformed-request');
    return plan === 'free' ? failure(403, 'plan-upgrade-required') : historyOf(base, published.get(base), day);
  }

  const { server, origin } = await startRateServer(answerTo);
  return {
    ...server,
    baseUrl: origin,
    key,
    publish(base, day, rates) {
      published.set(base, (published.get(base) ?? new Map<string, PrintedRates>()).set(day, rates));
    },
  };
}

type Days = ReadonlyMap<string, PrintedRates> | undefined;

function latestOf(base: string, days: Days): RateAnswer {
  const [newest] = [...(days ?? [])].sort(([one], [other]) => other.localeCompare(one));
  if (newest === undefined) return failure(404, 'unsupported-code');
  const [day, rates] = newest;
  const [last, next] = [new Date(day), new Date(Date.parse(day) + 86_400_000)];
  return success(base, rates, {
    time_last_update_unix: last.getTime() / 1_000,
    time_last_update_utc: last.toUTCString().replace('GMT', '+0000'),
    time_next_update_unix: next.getTime() / 1_000,
    time_next_update_utc: next.toUTCString().replace('GMT', '+0000'),
  });
}

function historyOf(base: string, days: Days, day: string): RateAnswer {
  if (days === undefined) return failure(404, 'unsupported-code');
  const rates = days.get(day);
  if (rates === undefined) return failure(404, 'no-data-available');
  const date = new Date(day);
  return success(base, rates, { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

/** "2026/3/4", without leading zeros, is "2026-03-04"; anything else is null. */
function dayOf(path: string): string | null {
  if (!/^\d{4}\/[1-9]\d?\/[1-9]\d?$/.test(path)) return null;
  return path.replace(/\/(\d)(?!\d)/g, '/0$1').replaceAll('/', '-');
}

const ABOUT = {
  documentation: 'https://www.exchangerate-api.com/docs',
  terms_of_use: 'https://www.exchangerate-api.com/terms',
};

/** The rates' digits are printed as they are given: a number would lose its last zeros. */
function success(base: string, rates: PrintedRates, time: object): RateAnswer {
  const quotes = Object.entries({ [base]: '1', ...rates }).map(([code, rate]) => `"${code}":${rate}`);
  const fields = JSON.stringify({ result: 'success', ...ABOUT, ...time, base_code: base });
  const body = `${fields.slice(0, -1)},"conversion_rates":{${quotes.join(',')}}}`;
  return { status: 200, contentType: 'application/json', body };
}

function failure(status: number, type: string): RateAnswer {
  const body = JSON.stringify({ result: 'error', ...ABOUT, 'error-type': type });
  return { status, contentType: 'application/json', body };
}
