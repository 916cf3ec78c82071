import {
  currencies,
  type CalendarDate,
  type Conversion,
  type Expense,
  type LedgerRate,
} from '@expenses/storage/domain';
import type { UnitOfWork } from '@expenses/storage/repositories';
import type { Decimal } from 'decimal.js';
import { calendarDay, type Clock } from '../calendar.ts';
import { supportedCurrency } from '../money/supported-currency.ts';
import type { Person } from '../people/people-service.ts';
import { conversionAt, convertCurrency } from './convert-currency.ts';
import { keptRates, readRates } from './known-rates.ts';
import { chooseRate, type ChosenRate } from './rate-choice.ts';
import { keptRate } from './rate-digits.ts';

/** A rate that cannot be kept, or means nothing. Nothing was changed. */
export class InvalidRateError extends Error {
  override name = 'InvalidRateError';
  readonly field: 'rate' | 'quote';

  constructor(field: InvalidRateError['field'], message: string) {
    super(message);
    this.field = field;
  }
}

/** A ledger's own rate, as a person gives it. */
export interface OwnRateInput {
  /** ISO 4217 code. */
  readonly base: string;
  readonly quote: string;
  /** Units of `quote` for one of `base`: more than 0, at most 15 decimals. */
  readonly rate: Decimal;
  /** From this day on it holds, until the next one of the two currencies. Default: the person's today. */
  readonly date?: CalendarDate;
}

/** What one of the asked currency is worth in another. */
export interface RateLine extends ChosenRate {
  /** ISO 4217 code. */
  readonly quote: string;
}

/** What an amount is worth to the person who looks at it; null: no rate is known yet. */
export type Worth = Conversion | null;

export interface RateServiceDependencies {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** Rates as people see, give and use them. Nothing here waits for a source. */
export class RateService {
  readonly #deps: RateServiceDependencies;

  constructor(dependencies: RateServiceDependencies) {
    this.#deps = dependencies;
  }

  /**
   * What one unit of a currency was worth that day in every currency of which that is known, by code: the ledger's own
   * rates before published ones.
   *
   * @param date default: the person's today
   * @throws {CurrencyNotSupportedError}
   */
  async list(
    person: Person,
    { base, date = this.#today(person) }: { readonly base: string; readonly date?: CalendarDate },
  ): Promise<{ readonly base: string; readonly date: CalendarDate; readonly rates: readonly RateLine[] }> {
    const { code: from } = supportedCurrency(base);
    const codes = currencies.map(({ code }) => code).sort();
    const { rates } = this.#deps.unitOfWork.repositories;
    const ratesOn = await readRates(rates, [person.ledger.id], codes, [date], this.#deps.clock());
    const { ledger, published } = ratesOn(person.ledger.id, date);
    const lines = codes.flatMap((quote) => {
      const ofPair = published.filter((rate) => rate.quote === quote || rate.quote === from);
      const chosen = quote === from ? null : chooseRate({ ledger, published: ofPair }, from, quote, date);
      return chosen === null ? [] : [{ quote, ...chosen }];
    });
    return { base: from, date, rates: lines };
  }

  /** The ledger's own rates: by pair, the newest first. */
  listOwn(person: Person): Promise<readonly LedgerRate[]> {
    return this.#deps.unitOfWork.repositories.rates.listOwn(person.ledger.id);
  }

  /**
   * Sets a rate of the ledger's own, and converts by it what awaits one; what was converted by an earlier one of the
   * ledger, and is of that day or later, is converted anew. Rates given for single expenses stay.
   *
   * @throws {CurrencyNotSupportedError} @throws {InvalidRateError}
   */
  async setOwn(person: Person, input: OwnRateInput): Promise<LedgerRate> {
    const [base, quote] = [supportedCurrency(input.base).code, supportedCurrency(input.quote).code];
    if (base === quote) throw new InvalidRateError('quote', 'A currency has no rate in itself: give two of them.');
    if (!isKept(input.rate)) throw new InvalidRateError('rate', NOT_KEPT);
    const { date = this.#today(person), rate } = input;
    const own = { ledgerId: person.ledger.id, base, quote, rateDate: date, rate, setBy: person.user.id };
    await this.#deps.unitOfWork.run(async ({ ledgers, rates, jobs }) => {
      await ledgers.lock(person.ledger.id);
      await rates.putOwn(own);
      await jobs.ask('convert-awaiting');
    });
    return own;
  }

  /** Takes a rate of the ledger's own away; what was converted by it awaits another. @returns whether there was one */
  removeOwn(
    person: Person,
    { base, quote, rateDate }: Pick<LedgerRate, 'base' | 'quote' | 'rateDate'>,
  ): Promise<boolean> {
    const { id: ledgerId } = person.ledger;
    return this.#deps.unitOfWork.run(async ({ ledgers, rates, jobs }) => {
      await ledgers.lock(ledgerId);
      const isGone = await rates.deleteOwn({ ledgerId, base, quote, rateDate });
      if (isGone) await jobs.ask('convert-awaiting');
      return isGone;
    });
  }

  /**
   * What an amount was worth in another currency that day. Null: no rate is known.
   *
   * @throws {CurrencyNotSupportedError}
   */
  async convert(
    person: Person,
    amount: Decimal,
    from: string,
    to: string,
    date: CalendarDate,
  ): Promise<Conversion | null> {
    const lookup = keptRates(this.#deps.unitOfWork.repositories.rates, person.ledger.id, this.#deps.clock());
    return convertCurrency(amount, supportedCurrency(from).code, supportedCurrency(to).code, date, lookup);
  }

  /**
   * What expenses of the person's ledger were worth in the currency that the person prefers, by their ids. One that was
   * spent in that currency is not among them.
   */
  async worthOf(
    { ledger, preference: { preferredCurrency: into } }: Person,
    expenses: readonly Pick<Expense, 'id' | 'amount' | 'currency' | 'occurredOn' | 'conversion'>[],
  ): Promise<ReadonlyMap<string, Worth>> {
    const foreign = expenses.filter(({ currency }) => currency !== into);
    const unknown = foreign.filter(({ conversion }) => conversion?.currency !== into);
    const ratesOn = await readRates(
      this.#deps.unitOfWork.repositories.rates,
      [ledger.id],
      [into, ...unknown.map(({ currency }) => currency)],
      unknown.map(({ occurredOn }) => occurredOn),
      this.#deps.clock(),
    );
    return new Map(
      foreign.map(({ id, amount, currency, occurredOn, conversion }): [string, Worth] => {
        if (conversion?.currency === into) return [id, conversion];
        const chosen = chooseRate(ratesOn(ledger.id, occurredOn), currency, into, occurredOn);
        return [id, chosen && conversionAt(amount, into, chosen)];
      }),
    );
  }

  #today({ preference }: Person): CalendarDate {
    return calendarDay(this.#deps.clock(), preference.timeZone);
  }
}

/** Whether a rate is more than 0, and can be kept to the last digit. */
export function isKept(rate: Decimal): boolean {
  return keptRate(rate)?.eq(rate) === true;
}

/** What is said of one that cannot. */
export const NOT_KEPT = 'A rate is more than 0, with at most 15 digits before the point and 15 after it.';
