import type { LedgerRebase } from '@expenses/storage/domain';
import type { UnitOfWork } from '@expenses/storage/repositories';
import { supportedCurrency } from '../money/supported-currency.ts';
import type { Person } from '../people/people-service.ts';

/** The currency that a ledger is added up in, and how far its expenses have followed the last change. */
export interface BaseCurrency {
  /** ISO 4217 code. */
  readonly currency: string;
  /** The last change; null: there was none. */
  readonly change: BaseCurrencyChange | null;
}

export interface BaseCurrencyChange {
  readonly before: string;
  /** Expenses to convert, and how many are done. */
  readonly total: number;
  readonly done: number;
  readonly startedAt: Date;
  /** Null: it goes on, and totals leave out what is not done yet. */
  readonly finishedAt: Date | null;
}

/** The ledger is another's: whoever is only a member does not decide what it is added up in. */
export class NotLedgerOwnerError extends Error {
  override name = 'NotLedgerOwnerError';
}

export interface BaseCurrencyDependencies {
  readonly unitOfWork: UnitOfWork;
}

/** The base currency of a ledger: changing it converts its history anew, by the rates of the days. */
export class BaseCurrencyService {
  readonly #deps: BaseCurrencyDependencies;

  constructor(dependencies: BaseCurrencyDependencies) {
    this.#deps = dependencies;
  }

  async get({ ledger }: Person): Promise<BaseCurrency> {
    const { ledgers, conversions } = this.#deps.unitOfWork.repositories;
    const current = await ledgers.get(ledger.id);
    return stateOf(current?.baseCurrency ?? ledger.baseCurrency, await conversions.rebase(ledger.id));
  }

  /**
   * Changes it. Expenses follow outside of the request: `get` says how far. Rates that people gave for single expenses
   * were into the currency of before, and are dropped. What it is already changes nothing.
   *
   * @throws {CurrencyNotSupportedError} @throws {NotLedgerOwnerError}
   */
  async change({ ledger, user }: Person, code: string): Promise<BaseCurrency> {
    const { code: currency } = supportedCurrency(code);
    return this.#deps.unitOfWork.run(async ({ ledgers, conversions, jobs }) => {
      await ledgers.lock(ledger.id);
      const members = await ledgers.members(ledger.id);
      if (!members.some(({ userId, role }) => userId === user.id && role === 'owner')) {
        throw new NotLedgerOwnerError("Only the ledger's owner can change the currency that it is added up in.");
      }
      const current = await ledgers.get(ledger.id);
      if (current === null || current.baseCurrency === currency) {
        return stateOf(currency, await conversions.rebase(ledger.id));
      }
      const rebase = await conversions.startRebase(ledger.id, currency);
      await jobs.ask('follow-base-currency');
      return stateOf(currency, rebase);
    });
  }
}

function stateOf(currency: string, rebase: LedgerRebase | null): BaseCurrency {
  if (rebase === null) return { currency, change: null };
  const { before, total, done, startedAt, finishedAt } = rebase;
  // What is added meanwhile may be converted with the rest, and was not counted.
  return { currency, change: { before, total, done: Math.min(done, total), startedAt, finishedAt } };
}
