import { Decimal } from 'decimal.js';
import { assertStorableConversion, assertStorableRate, InvalidAmountError } from '../domain/amount.ts';
import {
  OWN_RATE,
  type AskedDay,
  type ExchangeRate,
  type LedgerRate,
  type LedgerRebase,
  type RateSourceState,
} from '../domain/exchange-rate.ts';
import type { CalendarDate, Conversion, Expense } from '../domain/expense.ts';
import type {
  AwaitingCursor,
  AwaitingGroup,
  ConversionRepository,
  GroupRate,
  JobName,
  JobQueue,
  KnownRates,
  RateDays,
  RateRepository,
} from '../repositories/rate-repositories.ts';
import { keepExpense, keyOf, type InMemoryStore } from './in-memory-store.ts';

export class InMemoryRateRepository implements RateRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async put(rates: readonly ExchangeRate[]): Promise<number> {
    for (const { rate } of rates) assertStorableRate(rate);
    let changed = 0;
    for (const rate of rates) {
      const key = [rate.base, rate.quote, rate.rateDate, rate.source].join('/');
      const kept = this.#store.tables.exchangeRates.get(key);
      if (kept?.rate.eq(rate.rate) === true) continue;
      this.#store.tables.exchangeRates.set(key, rate);
      changed += 1;
    }
    return changed;
  }

  async known(
    ledgerIds: readonly string[],
    currencies: readonly string[],
    { from, to }: RateDays,
  ): Promise<KnownRates> {
    const { ledgerRates, exchangeRates } = this.#store.tables;
    const isOne = (code: string): boolean => currencies.includes(code);
    return {
      ledger: [...ledgerRates.values()].filter(
        ({ ledgerId, base, quote, rateDate }) =>
          ledgerIds.includes(ledgerId) && isOne(base) && isOne(quote) && rateDate <= to,
      ),
      published: [...exchangeRates.values()].filter(
        ({ quote, rateDate }) => isOne(quote) && rateDate >= from && rateDate <= to,
      ),
    };
  }

  async putOwn(rate: LedgerRate): Promise<void> {
    assertStorableRate(rate.rate);
    this.#store.tables.ledgerRates.set(ownKey(rate), rate);
    this.#dropConversions(rate);
    return Promise.resolve();
  }

  async deleteOwn(rate: Pick<LedgerRate, 'ledgerId' | 'base' | 'quote' | 'rateDate'>): Promise<boolean> {
    const isGone = this.#store.tables.ledgerRates.delete(ownKey(rate));
    if (isGone) this.#dropConversions(rate);
    return Promise.resolve(isGone);
  }

  async listOwn(ledgerId: string): Promise<readonly LedgerRate[]> {
    return [...this.#store.tables.ledgerRates.values()]
      .filter((rate) => rate.ledgerId === ledgerId)
      .sort((a, b) => compare(a.base + a.quote, b.base + b.quote) || compare(b.rateDate, a.rateDate));
  }

  async source(name: string): Promise<RateSourceState | null> {
    return this.#store.tables.rateSources.get(name) ?? null;
  }

  async saveSource(state: RateSourceState): Promise<void> {
    this.#store.tables.rateSources.set(state.name, state);
  }

  async askedDays(source: string): Promise<readonly AskedDay[]> {
    const ofSource = [...this.#store.tables.rateDays.values()].filter((day) => day.source === source);
    return ofSource.map(({ source: _, ...day }) => day).sort((a, b) => compare(b.date, a.date));
  }

  async saveAskedDay(source: string, day: AskedDay): Promise<void> {
    this.#store.tables.rateDays.set(`${source}/${day.date}`, { source, ...day });
  }

  #dropConversions({ ledgerId, base, quote, rateDate }: Omit<LedgerRate, 'rate' | 'setBy'>): void {
    const pair = new Set([base, quote]);
    for (const expense of this.#store.tables.expenses.values()) {
      const { conversion, currency } = expense;
      const isByIt = expense.ledgerId === ledgerId && expense.occurredOn >= rateDate;
      if (!isByIt || conversion?.rateSource !== OWN_RATE) continue;
      if (!pair.has(currency) || !pair.has(conversion.currency)) continue;
      keepExpense(this.#store.tables, { ...expense, conversion: null });
    }
  }
}

export class InMemoryConversionRepository implements ConversionRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async awaiting(limit: number, after?: AwaitingCursor): Promise<readonly AwaitingGroup[]> {
    const groups = this.#groupsOf((expense) => this.#awaits(expense)).sort((a, b) => compare(placeOf(a), placeOf(b)));
    return groups.filter((group) => after === undefined || placeOf(group) > placeOf(after)).slice(0, limit);
  }

  async oldestAwaiting(): Promise<CalendarDate | null> {
    const [oldest] = await this.awaiting(1);
    return oldest?.occurredOn ?? null;
  }

  async baseCurrencies(): Promise<readonly string[]> {
    return [...new Set([...this.#store.tables.ledgers.values()].map(({ baseCurrency }) => baseCurrency))].sort();
  }

  /** Units of work run one after the other. */
  async hold(): Promise<void> {
    return Promise.resolve();
  }

  async convert(rates: readonly GroupRate[]): Promise<number> {
    let converted = 0;
    for (const { ledgerId, occurredOn, currency, into, ...rest } of rates) {
      for (const expense of this.#expensesOf({ ledgerId, occurredOn, currency })) {
        const isWorth = expense.conversion?.currency === into || currency === into;
        if (isWorth || into !== this.#baseOf(ledgerId)) continue;
        const conversion = { ...rest, currency: into, amount: new Decimal(new Exact(expense.amount).mul(rest.rate)) };
        if (!isStorable(conversion)) continue;
        keepExpense(this.#store.tables, { ...expense, conversion });
        converted += 1;
      }
    }
    return converted;
  }

  async startRebase(ledgerId: string, baseCurrency: string): Promise<LedgerRebase> {
    const { ledgers, rebases } = this.#store.tables;
    const ledger = ledgers.get(ledgerId);
    if (ledger === undefined) throw new Error(`There is no ledger ${ledgerId}.`);
    ledgers.set(ledgerId, { ...ledger, baseCurrency });
    const total = (await this.stale(ledgerId)).reduce((sum, { count }) => sum + count, 0);
    const started = {
      ...{ ledgerId, total, done: 0 },
      ...{ before: ledger.baseCurrency, startedAt: new Date(), finishedAt: null },
    };
    rebases.set(ledgerId, started);
    return started;
  }

  async rebase(ledgerId: string): Promise<LedgerRebase | null> {
    return this.#store.tables.rebases.get(ledgerId) ?? null;
  }

  async openRebases(): Promise<readonly LedgerRebase[]> {
    return [...this.#store.tables.rebases.values()].filter(({ finishedAt }) => finishedAt === null);
  }

  async stale(ledgerId: string): Promise<readonly AwaitingGroup[]> {
    return this.#groupsOf((expense) => expense.ledgerId === ledgerId && this.#isStale(expense)).sort(
      (a, b) => compare(b.occurredOn, a.occurredOn) || compare(a.currency, b.currency),
    );
  }

  async follow(ledgerId: string, groups: readonly AwaitingCursor[], rates: readonly GroupRate[]): Promise<void> {
    let done = await this.convert(rates);
    for (const group of groups) {
      for (const expense of this.#expensesOf(group).filter((one) => this.#isStale(one))) {
        keepExpense(this.#store.tables, { ...expense, conversion: null });
        done += 1;
      }
    }
    const { rebases } = this.#store.tables;
    const rebase = rebases.get(ledgerId);
    if (rebase !== undefined) rebases.set(ledgerId, { ...rebase, done: rebase.done + done });
  }

  async finishRebase(ledgerId: string): Promise<void> {
    const { rebases } = this.#store.tables;
    const rebase = rebases.get(ledgerId);
    if (rebase !== undefined) rebases.set(ledgerId, { ...rebase, finishedAt: new Date() });
    return Promise.resolve();
  }

  /** Units of work run one after the other: none is open that began before. */
  async transactions(): Promise<{ readonly oldest: bigint; readonly next: bigint }> {
    return Promise.resolve({ oldest: 0n, next: 0n });
  }

  #baseOf(ledgerId: string): string | undefined {
    return this.#store.tables.ledgers.get(ledgerId)?.baseCurrency;
  }

  #awaits({ ledgerId, id }: Expense): boolean {
    return this.#store.tables.awaitingRate.has(keyOf(ledgerId, id));
  }

  #isStale(expense: Expense): boolean {
    const into = this.#baseOf(expense.ledgerId);
    const { conversion, currency } = expense;
    if (currency === into) return conversion !== null || this.#awaits(expense);
    return conversion === null ? !this.#awaits(expense) : conversion.currency !== into;
  }

  #present(): Expense[] {
    return [...this.#store.tables.expenses.values()].filter(({ deletedAt }) => deletedAt === null);
  }

  #expensesOf(group: AwaitingCursor): Expense[] {
    return this.#present().filter((expense) => placeOf(expense) === placeOf(group));
  }

  #groupsOf(matches: (expense: Expense) => boolean): AwaitingGroup[] {
    const groups = new Map<string, AwaitingGroup>();
    for (const expense of this.#present().filter(matches)) {
      const { ledgerId, occurredOn, currency } = expense;
      const into = this.#baseOf(ledgerId) ?? currency;
      const count = (groups.get(placeOf(expense))?.count ?? 0) + 1;
      groups.set(placeOf(expense), { ledgerId, occurredOn, currency, into, count });
    }
    return [...groups.values()];
  }
}

/** Jobs that nobody runs. */
export class InMemoryJobQueue implements JobQueue {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async ask(job: JobName): Promise<void> {
    this.#store.tables.jobs.set(job, true);
    return Promise.resolve();
  }
}

/** An amount of 19 digits times a rate of 30 has more than the 20 that a `Decimal` keeps by default. */
const Exact = Decimal.clone({ precision: 60 });

function isStorable(conversion: Conversion): boolean {
  try {
    assertStorableConversion(conversion);
    return true;
  } catch (error) {
    if (error instanceof InvalidAmountError) return false;
    throw error;
  }
}

function ownKey({ ledgerId, base, quote, rateDate }: Omit<LedgerRate, 'rate' | 'setBy'>): string {
  return keyOf(ledgerId, [base, quote, rateDate].join('/'));
}

function placeOf({ occurredOn, ledgerId, currency }: AwaitingCursor): string {
  return [occurredOn, ledgerId, currency].join('/');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
