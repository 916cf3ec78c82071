import type { CalendarDate } from '@expenses/storage';
import type { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { readRate } from './rate-digits.ts';
import { malformed, RateSourceError, type RateSourceErrorCode } from './rate-source-error.ts';
import { RATE_SOURCES } from './rate-source.ts';

/** What exchangerate-api.com published for a day with one base. */
export interface ExchangeRateApiDay {
  readonly date: CalendarDate;
  readonly rates: ReadonlyMap<string, Decimal>;
}

/**
 * Reads an answer of `latest` or `history`.
 *
 * @param asked the base, and the day of `history`; null: `latest`, whose day is that of its last update (UTC)
 * @returns null when the service has no such currency, or nothing of that day
 * @throws {RateSourceError}
 */
export function readAnswer(
  text: string,
  asked: { readonly base: string; readonly date: CalendarDate | null },
): ExchangeRateApiDay | null {
  const answer = parse(text);
  if (answer === null) throw malformed(SOURCE, 'sent what is not JSON');
  const type = answer['error-type'];
  if (typeof type === 'string' && NOTHING_PUBLISHED.has(type)) return null;
  if (answer['result'] !== 'success') throw errorOf(type) ?? malformed(SOURCE, 'answered neither rates nor an error');
  if (answer['base_code'] !== asked.base) throw malformed(SOURCE, `answered with another base than ${asked.base}`);
  const date = dateOf(answer);
  if (date === null) throw malformed(SOURCE, 'answered without a day');
  if (asked.date !== null && date !== asked.date) throw malformed(SOURCE, `answered ${date} instead of ${asked.date}`);
  return { date, rates: ratesOf(answer['conversion_rates'], asked.base) };
}

/** Whether it is the service that says so, and not something in between. */
export function isAnswer(text: string): boolean {
  const type = parse(text)?.['error-type'];
  return typeof type === 'string' && (NOTHING_PUBLISHED.has(type) || errorOf(type) !== null);
}

const SOURCE = RATE_SOURCES.exchangeRateApi;

/** https://www.exchangerate-api.com/docs/standard-requests and historical-data-requests, "Error Responses" */
const NOTHING_PUBLISHED: ReadonlySet<string> = new Set(['unsupported-code', 'no-data-available']);

const ERRORS: Readonly<Record<string, { readonly code: RateSourceErrorCode; readonly says: string }>> = {
  'invalid-key': { code: 'authentication', says: 'does not know the key' },
  'inactive-account': { code: 'authentication', says: 'has not confirmed the e-mail address of the account' },
  'plan-upgrade-required': { code: 'plan', says: "does not cover this with the account's plan" },
  'quota-reached': { code: 'rate_limit', says: "has used up the account's requests" },
  'malformed-request': { code: 'malformed', says: 'did not understand the request' },
};

/** None of them goes away soon. What else the service says is not repeated: it may hold the key. */
function errorOf(type: unknown): RateSourceError | null {
  const error = typeof type === 'string' && Object.hasOwn(ERRORS, type) ? ERRORS[type] : undefined;
  if (error === undefined) return null;
  return new RateSourceError(`${SOURCE} ${error.says}.`, { source: SOURCE, code: error.code, retryable: false });
}

type Answer = Readonly<Record<string, unknown>>;

/** A number becomes the digits that it was printed with: a double would not keep them. */
function parse(text: string): Answer | null {
  try {
    const value = (JSON.parse as ParseWithSource)(text, (_key, value, { source }) =>
      typeof value === 'number' ? source : value,
    );
    return typeof value === 'object' ? (value as Answer | null) : null;
  } catch {
    return null;
  }
}

/** https://tc39.es/proposal-json-parse-with-source, which TypeScript's own types do not have yet. */
type ParseWithSource = (
  text: string,
  reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
) => unknown;

function dateOf({ time_last_update_unix: updatedAt, year, month, day }: Answer): CalendarDate | null {
  try {
    if (updatedAt !== undefined) return new Date(Number(updatedAt) * 1_000).toISOString().slice(0, 10);
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

function ratesOf(quotes: unknown, base: string): Map<string, Decimal> {
  if (typeof quotes !== 'object' || quotes === null) throw malformed(SOURCE, 'answered without rates');
  const rates = new Map<string, Decimal>();
  for (const [quote, digits] of Object.entries(quotes)) {
    if (!/^[A-Z]{3}$/.test(quote)) throw malformed(SOURCE, 'has a currency that is no code');
    const rate = readRate(String(digits));
    if (rate === null) throw malformed(SOURCE, `has a rate of ${quote} that is none`);
    if (quote !== base) rates.set(quote, rate);
  }
  return rates;
}
