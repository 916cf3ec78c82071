import type { ExpenseDump, UnitOfWork } from '@expenses/storage';
import type { Clock } from './calendar.ts';
import { CategoryService } from './categories/category-service.ts';
import type { ClassificationService } from './classification/classification-service.ts';
import { DraftService } from './drafts/draft-service.ts';
import { ExpenseService } from './expenses/expense-service.ts';
import { ExportService } from './exports/export-service.ts';
import { LedgerService } from './ledgers/ledger-service.ts';
import { PeopleService, type FirstPreference } from './people/people-service.ts';
import { BaseCurrencyService } from './rates/base-currency-service.ts';
import { RateService } from './rates/rate-service.ts';
import { ReportService } from './reports/report-service.ts';
import { RuleService } from './rules/rule-service.ts';
import { TokenService } from './tokens/token-service.ts';

/** What the product does. */
export interface Services {
  readonly people: PeopleService;
  readonly expenses: ExpenseService;
  readonly drafts: DraftService;
  readonly categories: CategoryService;
  readonly ledgers: LedgerService;
  readonly reports: ReportService;
  readonly rates: RateService;
  readonly baseCurrency: BaseCurrencyService;
  readonly exports: ExportService;
  readonly rules: RuleService;
  readonly tokens: TokenService;
}

export interface ServiceDependencies {
  readonly classification: ClassificationService;
  readonly clock: Clock;
  readonly firstPreference: FirstPreference;
  /** Writes exports where the expenses are stored; left out, they are read and written here. */
  readonly dump?: ExpenseDump;
}

/**
 * The services on a unit of work: on a database, or, with `joinUnitOfWork`, in a transaction that is open, which an
 * app's own record of the request commits with. Making them costs nothing.
 */
export function servicesOn(
  unitOfWork: UnitOfWork,
  { classification, clock, firstPreference, dump }: ServiceDependencies,
): Services {
  return {
    people: new PeopleService({ unitOfWork, firstPreference }),
    expenses: new ExpenseService({ unitOfWork, classification, clock }),
    drafts: new DraftService({ unitOfWork, clock }),
    categories: new CategoryService({ unitOfWork }),
    ledgers: new LedgerService({ unitOfWork, clock }),
    reports: new ReportService({ unitOfWork, clock }),
    rates: new RateService({ unitOfWork, clock }),
    baseCurrency: new BaseCurrencyService({ unitOfWork }),
    exports: new ExportService({ unitOfWork, clock, dump }),
    rules: new RuleService({ unitOfWork }),
    tokens: new TokenService({ unitOfWork, clock }),
  };
}
