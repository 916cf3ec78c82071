import type { CalendarDate } from '@expenses/storage';
import type { Decimal } from 'decimal.js';
import sax from 'sax';
import { Temporal } from 'temporal-polyfill';
import { readRate } from './rate-digits.ts';
import { RATE_SOURCES } from './rate-source.ts';
import { malformed, RateSourceError } from './rate-source-error.ts';

/** What the European Central Bank published on a day: units of each currency for one euro. */
export interface EcbDay {
  readonly date: CalendarDate;
  readonly rates: ReadonlyMap<string, Decimal>;
}

/**
 * Reads a file of the European Central Bank's reference rates as it arrives: a `Cube` with a `time` for each day, in it
 * one with `currency` and `rate` for each currency. It keeps no more than the day that is being read, and the names of
 * the days before it: one that comes twice would have two rates.
 *
 * Source: https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates
 */
export class EcbFile {
  readonly #parser = sax.parser(true);
  /** The day that each open element stands for, if it does, the outermost first. */
  readonly #open: (EcbDay | null)[] = [];
  readonly #dates = new Set<CalendarDate>();
  #day: OpenDay | null = null;
  #complete: EcbDay[] = [];

  constructor() {
    this.#parser.onopentag = ({ name, attributes }) => {
      this.#open.push(this.#begin(name, attributes as Readonly<Record<string, string>>));
    };
    this.#parser.onclosetag = () => {
      const day = this.#open.pop() ?? null;
      if (day !== null) this.#end(day);
    };
    this.#parser.onerror = (cause) => {
      // Its first line says what, the others where.
      throw malformed(SOURCE, `sent broken XML: ${String(cause.message.split('\n')[0])}`, cause);
    };
  }

  /** @returns the days that are complete now @throws {RateSourceError} */
  write(text: string): readonly EcbDay[] {
    this.#parser.write(text);
    const complete = this.#complete;
    this.#complete = [];
    return complete;
  }

  /** @throws {RateSourceError} when the file is cut short, or is none of the bank's */
  end(): void {
    if (this.#open.length > 0) {
      // The file may have been replaced while it was read.
      const options = { source: SOURCE, code: 'malformed', retryable: true } as const;
      throw new RateSourceError(`${SOURCE} sent a file that is cut short.`, options);
    }
    this.#parser.close();
    if (this.#dates.size === 0) throw malformed(SOURCE, 'sent a file without any day');
  }

  #begin(name: string, { time, currency, rate }: Readonly<Record<string, string>>): EcbDay | null {
    if (name !== 'Cube') return null;
    if (time !== undefined) return (this.#day = this.#newDay(time));
    if (currency !== undefined && rate !== undefined) this.#add(currency, rate);
    return null;
  }

  #newDay(date: string): OpenDay {
    if (!isCalendarDate(date)) throw malformed(SOURCE, 'has a day that is no date');
    if (this.#day !== null) throw malformed(SOURCE, `has a day within ${this.#day.date}`);
    if (this.#dates.has(date)) throw malformed(SOURCE, `has ${date} twice`);
    return { date, rates: new Map() };
  }

  #end(day: EcbDay): void {
    this.#dates.add(day.date);
    this.#complete.push(day);
    this.#day = null;
  }

  #add(currency: string, digits: string): void {
    if (this.#day === null) throw malformed(SOURCE, 'has a rate outside a day');
    const { date, rates } = this.#day;
    if (!/^[A-Z]{3}$/.test(currency)) throw malformed(SOURCE, `has on ${date} a currency that is no code`);
    if (rates.has(currency)) throw malformed(SOURCE, `has ${currency} twice on ${date}`);
    if (NOT_QUOTED.has(digits)) return;
    const rate = readRate(digits);
    if (rate === null) throw malformed(SOURCE, `has a rate of ${currency} on ${date} that is none`);
    rates.set(currency, rate);
  }
}

interface OpenDay extends EcbDay {
  readonly rates: Map<string, Decimal>;
}

const SOURCE = RATE_SOURCES.ecb;

/** A currency that the bank had no rate of on that day. */
const NOT_QUOTED: ReadonlySet<string> = new Set(['N/A', '-', '']);

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
