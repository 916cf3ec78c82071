import { roundHalfEven } from '@expenses/services';
import { findCurrency } from '@expenses/storage/domain';
import { Decimal } from 'decimal.js';
import type { Translator } from './translator.ts';

/** Money and days as a person's locale writes them. */
export class Formatter {
  readonly #locale: string;
  /** The person's calendar day. */
  readonly today: string;
  readonly #translator: Translator;

  /**
   * @param locale BCP 47 tag
   * @param today the person's calendar day
   */
  constructor(locale: string, today: string, translator: Translator) {
    this.#locale = usable(locale);
    this.today = today;
    this.#translator = translator;
  }

  get yesterday(): string {
    return dayBefore(this.today);
  }

  /** Exact: every decimal that the amount has, and at least as many as the currency has. */
  money(amount: Decimal, currency: string): string {
    const minorUnits = findCurrency(currency)?.minorUnits ?? 2;
    const digits = Math.max(minorUnits, amount.decimalPlaces());
    const format = numberFormat(this.#locale, currency, digits);
    // A string is formatted exactly; a number would be rounded to a double first.
    return format.format(amount.toFixed(digits) as Intl.StringNumericLiteral);
  }

  /** Of what was converted: rounded half-even to the currency's minor unit. */
  worth(amount: Decimal, currency: string): string {
    return this.money(roundHalfEven(amount, currency), currency);
  }

  /** As it was published or given; a quotient of 15 decimals has six significant digits. */
  rate(rate: Decimal): string {
    const isQuotient = rate.precision() > MOST_RATE_DIGITS;
    const shown = isQuotient ? rate.toSignificantDigits(QUOTIENT_DIGITS, Decimal.ROUND_HALF_EVEN) : rate;
    return rateFormat(this.#locale).format(shown.toFixed() as Intl.StringNumericLiteral);
  }

  /** "today", "yesterday", "Mon 16 Nov", with its year if that is another one than today's. */
  day(date: string): string {
    if (date === this.today) return this.#translator.text('day.today');
    if (date === this.yesterday) return this.#translator.text('day.yesterday');
    return this.date(date);
  }

  /** "Mon 16 Nov", with its year if that is another one than today's. */
  date(date: string): string {
    const isThisYear = date.slice(0, 4) === this.today.slice(0, 4);
    return dateFormat(this.#locale, isThisYear).format(instantOf(date));
  }

  /** "6 March 2026". */
  fullDate(date: string): string {
    return periodFormat(this.#locale, 'day').format(instantOf(date));
  }

  /** "November 2026". */
  month(firstDay: string): string {
    return periodFormat(this.#locale, 'month').format(instantOf(firstDay));
  }

  /** "2 – 8 Mar 2026". */
  days(from: string, to: string): string {
    return periodFormat(this.#locale, 'days').formatRange(instantOf(from), instantOf(to));
  }

  /** @param ratio 0.25 is "25%"; more than nothing is at least "<1%" */
  percent(ratio: number): string {
    const isTrace = ratio > 0 && ratio < 0.005;
    return isTrace ? `<${percentFormat(this.#locale).format(0.01)}` : percentFormat(this.#locale).format(ratio);
  }
}

/** Published rates have up to seven, and people write no more than some. */
const MOST_RATE_DIGITS = 10;
const QUOTIENT_DIGITS = 6;

/** Making one takes longer than formatting a thousand times. */
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numberFormat(locale: string, currency: string, digits: number): Intl.NumberFormat {
  return remembered(`${locale}/${currency}/${digits}`, () => {
    const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return new Intl.NumberFormat(locale, { style: 'currency', currency, ...decimals });
  });
}

function dateFormat(locale: string, isThisYear: boolean): Intl.DateTimeFormat {
  return remembered(`${locale}/${isThisYear ? 'short' : 'long'}`, () => {
    const year = isThisYear ? {} : ({ year: 'numeric' } as const);
    return new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...year,
    });
  });
}

const PERIODS = {
  day: { day: 'numeric', month: 'long' },
  days: { day: 'numeric', month: 'short' },
  month: { month: 'long' },
} as const;

function periodFormat(locale: string, kind: keyof typeof PERIODS): Intl.DateTimeFormat {
  return remembered(`${locale}/${kind}`, () => {
    return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...PERIODS[kind] });
  });
}

function rateFormat(locale: string): Intl.NumberFormat {
  return remembered(`${locale}/rate`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 15 }));
}

function percentFormat(locale: string): Intl.NumberFormat {
  return remembered(
    `${locale}/percent`,
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  );
}

function remembered<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => Format): Format {
  const known = formats.get(key) ?? make();
  formats.set(key, known);
  return known as Format;
}

/** A calendar day has no time zone: it is formatted as midnight UTC, in UTC. */
function instantOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function dayBefore(date: string): string {
  return new Date(instantOf(date).getTime() - 86_400_000).toISOString().slice(0, 10);
}

function usable(locale: string): string {
  return Intl.DateTimeFormat.supportedLocalesOf([locale])[0] ?? 'en';
}
