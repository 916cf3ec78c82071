import { seededRandom } from '../telegram/seeded-random.ts';

/** Rates of one base on one day, as they are printed: "USD" to "1.0870". */
export type PrintedRates = Readonly<Record<string, string>>;

/** What was published with one base, by day (YYYY-MM-DD). */
export type PublishedDays = Readonly<Record<string, PrintedRates>>;

export interface MadeUpOptions {
  /** First and last day, both published when they are working days. */
  readonly from: string;
  readonly to: string;
  /** Default: 1. */
  readonly seed?: number;
  /** Units of each currency for one euro on the first day, as they are printed. Default: those of some thirty. */
  readonly start?: PrintedRates;
}

/** Nobody's rates: near enough to be read, and of currencies with 0, 2 and 3 decimals. */
const START: PrintedRates = {
  ...{ AUD: '1.6520', BGN: '1.9558', BRL: '5.9140', CAD: '1.4875', CHF: '0.9431', CNY: '7.8120', CZK: '25.118' },
  ...{ DKK: '7.4602', GBP: '0.8514', HKD: '8.4910', HUF: '389.40', IDR: '17210.55', ILS: '4.0310', INR: '91.2275' },
  ...{ ISK: '149.10', JPY: '163.42', KRW: '1478.63', MXN: '19.8755', MYR: '4.9120', NOK: '11.6250', NZD: '1.8030' },
  ...{ PHP: '62.915', PLN: '4.3105', RON: '4.9750', SEK: '11.3480', SGD: '1.4515', THB: '38.120', TRY: '36.4410' },
  ...{ USD: '1.0870', ZAR: '20.1180' },
};

/** Rates of the working days of a period, that move a little from day to day; the same for the same seed. */
export function madeUpDays({ from, to, seed = 1, start = START }: MadeUpOptions): PublishedDays {
  const dice = seededRandom(seed);
  const current = new Map(Object.entries(start).map(([code, printed]) => [code, Number(printed)]));
  const days: Record<string, PrintedRates> = {};
  for (const day of workingDays(from, to)) {
    days[day] = Object.fromEntries(
      [...current].map(([code, rate]) => [code, rate.toFixed(start[code]?.split('.')[1]?.length ?? 0)]),
    );
    for (const [code, rate] of current) current.set(code, rate * (1 + (dice() - 0.5) / 100));
  }
  return days;
}

function* workingDays(from: string, to: string): Generator<string> {
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    const date = new Date(at);
    if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) yield date.toISOString().slice(0, 10);
  }
}
