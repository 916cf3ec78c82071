import type { Clock } from '../calendar.ts';
import { EcbRateSource } from './ecb-rate-source.ts';
import { ExchangeRateApiSource } from './exchange-rate-api-source.ts';
import type { RateFeed } from './fetch-rates.ts';

/** What the configuration says of rates. */
export interface RateConfig {
  readonly apiKey: string | null;
  readonly apiUrl: string | null;
  readonly ecbUrl: string;
}

/** The sources, in the order in which they are asked: exchangerate-api.com when there is a key, and the bank. */
export function configuredFeeds({ apiKey, apiUrl, ecbUrl }: RateConfig, clock: Clock): readonly RateFeed[] {
  const ecb: RateFeed = { source: new EcbRateSource({ baseUrl: ecbUrl, clock }), history: 'at-once' };
  if (apiKey === null) return [ecb];
  const options = { apiKey, clock, ...(apiUrl === null ? {} : { baseUrl: apiUrl }) };
  return [{ source: new ExchangeRateApiSource(options), history: 'by-day' }, ecb];
}
