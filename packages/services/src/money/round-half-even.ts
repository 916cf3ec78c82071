import { findCurrency } from '@expenses/storage/domain';
import { Decimal } from 'decimal.js';

/**
 * The amount as it is shown of a conversion: rounded half-even to the currency's minor unit (ISO 4217), so that many of
 * them do not drift upwards. What a person spent is never rounded, and neither is what is kept.
 *
 * @param currency ISO 4217 code; one that is no more (HRK) has two decimals
 */
export function roundHalfEven(amount: Decimal, currency: string): Decimal {
  return amount.toDecimalPlaces(findCurrency(currency)?.minorUnits ?? 2, Decimal.ROUND_HALF_EVEN);
}
