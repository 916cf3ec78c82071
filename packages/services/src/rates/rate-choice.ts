import type { CalendarDate } from '@expenses/storage';
import { Decimal } from 'decimal.js';
import { crossRate } from './rate-digits.ts';
import type { LedgerRate, RatesAround } from './rate-lookup.ts';
import { MOST_DAYS_BACK, RATE_SOURCES, type PublishedRate } from './rate-source.ts';

/** A rate from one currency to another, with what is kept beside it. */
export interface ChosenRate {
  /** Units of the other currency for one of the first; at most 15 decimals. */
  readonly rate: Decimal;
  /** The day that it is of: the expense's own, or one before it. */
  readonly rateDate: CalendarDate;
  readonly rateSource: string;
}

/** Of one day, the first of these that has both currencies. Sources that are named nowhere come after them. */
const PUBLISHERS: readonly string[] = [RATE_SOURCES.exchangeRateApi, RATE_SOURCES.ecb];

const ONE = new Decimal(1);

/**
 * The rate of the day, from who knows best: what a person gave for this expense, what they gave for their ledger, what
 * was published. Null when nobody knows: it is never 1 instead.
 *
 * @param given a person's rate for this expense; null: none
 */
export function chooseRate(
  { ledger, published }: RatesAround,
  from: string,
  to: string,
  date: CalendarDate,
  given: Decimal | null = null,
): ChosenRate | null {
  if (from === to) return { rate: ONE, rateDate: date, rateSource: RATE_SOURCES.sameCurrency };
  if (given !== null) return { rate: given, rateDate: date, rateSource: RATE_SOURCES.person };
  return ledgerRateOn(ledger, from, to, date) ?? rateOn(published, from, to, date);
}

/**
 * The ledger's own rate, of its last day on or before the date: it holds until another is given. One from `to` to
 * `from` is inverted, unless the other way round was given the same day.
 */
export function ledgerRateOn(
  rates: readonly LedgerRate[],
  from: string,
  to: string,
  date: CalendarDate,
): ChosenRate | null {
  const [last] = rates
    .filter(({ base, quote }) => (base === from && quote === to) || (base === to && quote === from))
    .filter(({ rateDate }) => rateDate <= date)
    .toSorted((a, b) => compare(b.rateDate, a.rateDate) || Number(b.base === from) - Number(a.base === from));
  if (last === undefined) return null;
  const rate = last.base === from ? last.rate : crossRate(ONE, last.rate);
  return rate && { rate, rateDate: last.rateDate, rateSource: RATE_SOURCES.ledger };
}

/**
 * The published rate of the last day on which one source had both currencies: the date itself, or one of the
 * {@link MOST_DAYS_BACK} before it. Rates of two sources or of two days are never put together.
 *
 * A rate published from `from` to `to` is taken as it is; else one from `to` to `from` is inverted; else the two are
 * crossed through the source's base ({@link crossRate} says how precisely).
 */
export function rateOn(
  rates: readonly PublishedRate[],
  from: string,
  to: string,
  date: CalendarDate,
): ChosenRate | null {
  const earliest = dayBefore(date, MOST_DAYS_BACK);
  const [best] = tablesOf(rates.filter(({ rateDate }) => earliest <= rateDate && rateDate <= date))
    .flatMap(({ source, rateDate, base, legs }) => {
      const [legFrom, legTo] = [legs.get(from), legs.get(to)];
      const rate = legFrom && legTo && crossRate(legTo, legFrom);
      return rate ? [{ rate, rateDate, source, base }] : [];
    })
    .toSorted(
      (a, b) =>
        compare(b.rateDate, a.rateDate) ||
        publisherRank(a.source) - publisherRank(b.source) ||
        compare(a.source, b.source) ||
        detour(a.base, from, to) - detour(b.base, from, to) ||
        compare(a.base, b.base),
    );
  return best === undefined ? null : { rate: best.rate, rateDate: best.rateDate, rateSource: best.source };
}

/** Milliseconds. */
const DAY = 86_400_000;

/** The day that lies so many before. It is asked eight times for each expense that is looked at: Temporal takes longer. */
export function dayBefore(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) - days * DAY).toISOString().slice(0, 10);
}

/** What one source published for a day with one base. */
interface RateTable {
  readonly source: string;
  readonly rateDate: CalendarDate;
  readonly base: string;
  /** Units of each currency for one of the base, which is among them. */
  readonly legs: Map<string, Decimal>;
}

function tablesOf(rates: readonly PublishedRate[]): RateTable[] {
  const tables = new Map<string, RateTable>();
  for (const { source, rateDate, base, quote, rate } of rates) {
    const key = JSON.stringify([source, rateDate, base]);
    const table = tables.get(key) ?? { source, rateDate, base, legs: new Map([[base, ONE]]) };
    if (quote !== base) table.legs.set(quote, rate);
    tables.set(key, table);
  }
  return [...tables.values()];
}

function publisherRank(source: string): number {
  const at = PUBLISHERS.indexOf(source);
  return at === -1 ? PUBLISHERS.length : at;
}

/** 0: published as it is wanted; 1: the other way round; 2: through a third currency. */
function detour(base: string, from: string, to: string): number {
  return base === from ? 0 : base === to ? 1 : 2;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
