export { startEcbServer } from './ecb-server.ts';
export type { EcbServer } from './ecb-server.ts';
export { startExchangeRateApiServer } from './exchange-rate-api-server.ts';
export type {
  ExchangeRateApiPlan,
  ExchangeRateApiServer,
  ExchangeRateApiServerOptions,
} from './exchange-rate-api-server.ts';
export { madeUpDays } from './published-days.ts';
export type { MadeUpOptions, PrintedRates, PublishedDays } from './published-days.ts';
export type { RateFault, RateRequestRecord, RateServer } from './rate-server.ts';
