import { findCurrency, type Currency } from '@expenses/storage/domain';

export type CurrencyRefusal =
  /** It was money once (DEM, ITL), or is a metal, a fund or a unit of account (XAU, CHE). */
  | 'not-in-circulation'
  /** A cryptocurrency (BTC): in no list of ISO 4217, and without a reference rate. */
  | 'crypto'
  | 'unknown';

/** No expense can be in this currency. The message says why, and what to do. */
export class CurrencyNotSupportedError extends Error {
  override name = 'CurrencyNotSupportedError';
  /** As it was asked for. */
  readonly code: string;
  readonly refusal: CurrencyRefusal;

  constructor(code: string, refusal: CurrencyRefusal, message: string) {
    super(message);
    this.code = code;
    this.refusal = refusal;
  }
}

/** The codes in common use; none of them is in ISO 4217, of whatever list. */
const CRYPTO = new Set([
  ...['ADA', 'AVAX', 'BCH', 'BNB', 'BSV', 'BTC', 'DASH', 'DOGE', 'DOT', 'ETC', 'ETH', 'LINK', 'LTC', 'SHIB', 'SOL'],
  ...['TRX', 'USDC', 'USDT', 'XBT', 'XLM', 'XMR', 'XRP', 'XTZ', 'ZEC'],
]);

/**
 * The currency in circulation with this code, in whatever case.
 *
 * @throws {CurrencyNotSupportedError}
 */
export function supportedCurrency(code: string): Currency {
  const capitals = code.trim().toUpperCase();
  const currency = findCurrency(capitals);
  if (currency !== null) return currency;
  if (CRYPTO.has(capitals)) {
    const advice = 'give the amount in the currency that it was worth.';
    throw new CurrencyNotSupportedError(
      code,
      'crypto',
      `${capitals} is a cryptocurrency, which is not kept: ${advice}`,
    );
  }
  const name = /^[A-Z]{3}$/.test(capitals) ? nameOf(capitals) : undefined;
  if (name !== undefined) {
    const advice = 'give the amount in a currency that is paid with today.';
    const message = `${capitals} (${name}) is not in circulation: ${advice}`;
    throw new CurrencyNotSupportedError(code, 'not-in-circulation', message);
  }
  throw new CurrencyNotSupportedError(
    code,
    'unknown',
    `"${code}" is not the ISO 4217 code of a currency, such as EUR.`,
  );
}

/** Unicode's list goes back further than ISO's: it still names what is no more. It is loaded when it is needed. */
function nameOf(capitals: string): string | undefined {
  return new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' }).of(capitals);
}
