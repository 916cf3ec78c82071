import { Decimal } from 'decimal.js';
import type { Conventions } from './conventions.ts';

/** numeric(19,4) holds this many digits before the point, and this many after it. */
export const MAX_INTEGER_DIGITS = 15;
export const MAX_DECIMALS = 4;

/** What a run of digits and separators says. */
export interface Numeral {
  /** Null when it has more digits than any amount. */
  readonly value: Decimal | null;
  /** Digits after the decimal separator. */
  readonly decimals: number;
  /** Written with separators of thousands: "1.234". */
  readonly grouped: boolean;
  /** "1.234" where both readings, a thousand and one, are possible. */
  readonly unsure: boolean;
}

const DIGITS = /\d+/g;
const SEPARATORS = /[.,]/g;

/**
 * Reads "1234", "1.234,56", "23'50", "1,234.56", "1'234.50", "1 234,56" or "1,23,456.00"; null when it is none ("1.2.3", "12,3456,7").
 *
 * A single separator with three digits after it is read by the currency's minor units and the person's locale: three
 * decimals exist only in the dinars and rials, so elsewhere it is thousands, surely when the separator is not the
 * locale's decimal one.
 */
export function readNumeral(literal: string, minorUnits: number, conventions: Conventions): Numeral | null {
  // "23'50", as Spaniards write it.
  const [, euros = '', cents] =
    conventions.decimalSeparator === ',' ? (/^(\d{1,4})['’](\d\d)$/.exec(literal) ?? []) : [];
  if (cents !== undefined) return numeral([euros], [cents], false, false);
  const plain = literal.replace(/(?<=\d)['’\s](?=\d{3}(?!\d))/g, '');
  const separators = plain.match(SEPARATORS) ?? [];
  const groups = plain.match(DIGITS) ?? [];
  if (groups.length !== separators.length + 1 || /[^\d.,]/.test(plain)) return null;
  const last = separators.at(-1);
  const apart = plain !== literal;
  if (last === undefined) return numeral(groups, [], apart, false);

  const mixed = separators.some((separator) => separator !== last);
  if (mixed) return readMixed(groups, separators, last);
  if (separators.length > 1) return areThousands(groups) ? numeral(groups, [], true, false) : null;

  const [whole = '', rest = ''] = groups;
  if (rest.length !== 3 || apart || whole.length > 3 || whole.startsWith('0'))
    return numeral([whole], [rest], apart, false);
  const isDecimalSeparator = last === conventions.decimalSeparator;
  if (minorUnits >= 3 && isDecimalSeparator) return numeral([whole], [rest], false, false);
  return numeral(groups, [], true, isDecimalSeparator || minorUnits >= 3);
}

function readMixed(groups: readonly string[], separators: readonly string[], last: string): Numeral | null {
  const isOneDecimalPoint = separators.filter((separator) => separator === last).length === 1;
  const whole = groups.slice(0, -1);
  return isOneDecimalPoint && areThousands(whole) ? numeral(whole, groups.slice(-1), true, false) : null;
}

/** "1,234,567", and the Indian "12,34,567". */
function areThousands(groups: readonly string[]): boolean {
  const [head = '', ...tail] = groups;
  const isLastOfThree = tail.at(-1)?.length === 3;
  const middle = tail.slice(0, -1).map((group) => group.length);
  return (
    head.length <= 3 &&
    isLastOfThree &&
    (middle.every((n) => n === 3) || (head.length <= 2 && middle.every((n) => n === 2)))
  );
}

function numeral(whole: readonly string[], decimals: readonly string[], grouped: boolean, unsure: boolean): Numeral {
  const integer = whole.join('').replace(/^0+(?=\d)/, '');
  const fraction = decimals.join('');
  const tooLong = integer.length > MAX_INTEGER_DIGITS || fraction.length > 2 * MAX_INTEGER_DIGITS;
  const value = tooLong ? null : new Decimal(fraction === '' ? integer : `${integer}.${fraction}`);
  return { value, decimals: fraction.length, grouped, unsure };
}
