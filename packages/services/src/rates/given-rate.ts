import type { Decimal } from 'decimal.js';
import { conventionsOf } from '../extraction/conventions.ts';
import { readNumeral } from '../extraction/numerals.ts';
import { keptRate } from './rate-digits.ts';

/** Three decimals are as likely in a rate as thousands are: a separator that is the locale's decimal one is read as that. */
const DECIMALS_OF_A_RATE = 3;

/**
 * The rate that a person wrote, by the conventions of their locale: "4.31", "4,31", "1 400", "1,234.5".
 *
 * @param text the number alone
 * @param locale BCP 47 tag
 * @returns null when it is no number more than 0, can be read in two ways ("1,234" in English), or could not be kept as
 *   it is: a person's rate is not rounded
 */
export function readGivenRate(text: string, locale: string): Decimal | null {
  const numeral = readNumeral(text.trim(), DECIMALS_OF_A_RATE, conventionsOf(locale));
  if (numeral === null || numeral.unsure || numeral.value === null) return null;
  const kept = keptRate(numeral.value);
  return kept?.eq(numeral.value) === true ? kept : null;
}
