import type {
  CategoryTotal,
  CurrencyTotal,
  ExpenseCategory,
  ExpenseFilter,
  MonthlyTotal,
  UnitOfWork,
} from '@expenses/storage';
import { calendarDay, firstDayOfMonth, type Clock } from '../calendar.ts';
import type { Person } from '../people/people-service.ts';

export interface Summary {
  /** First day of the first month. */
  readonly from: string;
  /** Today. Expenses dated later are left out. */
  readonly to: string;
  /** By currency. Different currencies are never added together. */
  readonly totals: readonly CurrencyTotal[];
  /** By currency, the largest first. */
  readonly categories: readonly (CategoryTotal & { readonly category: ExpenseCategory | null })[];
  /** Newest month first; a month without expenses has no row. */
  readonly months: readonly MonthlyTotal[];
  /** Expenses in the totals that somebody should look at. */
  readonly needsReview: number;
}

export interface ReportDependencies {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** Adds up what was spent, exactly. */
export class ReportService {
  readonly #deps: ReportDependencies;

  constructor(dependencies: ReportDependencies) {
    this.#deps = dependencies;
  }

  /** @param months how many calendar months, the person's current one included; at least 1 */
  async summary({ ledger, preference }: Person, months: number): Promise<Summary> {
    const to = calendarDay(this.#deps.clock(), preference.timeZone);
    const from = firstDayOfMonth(to, months - 1);
    const filter: ExpenseFilter = { from, to };
    // Read at one moment, so that the figures agree with each other.
    return this.#deps.unitOfWork.read(async ({ expenses, categories }) => {
      const named = new Map(
        (await categories.list(ledger.id, { includeArchived: true })).map((category) => [category.id, category]),
      );
      const toReview = await expenses.totals(ledger.id, { ...filter, status: 'needs_review' });
      const byCategory = await expenses.categoryTotals(ledger.id, filter);
      return {
        from,
        to,
        totals: await expenses.totals(ledger.id, filter),
        categories: byCategory.map((total) => ({ ...total, category: named.get(total.categoryId) ?? null })),
        months: await expenses.monthlyTotals(ledger.id, filter),
        needsReview: toReview.reduce((sum, { count }) => sum + count, 0),
      };
    });
  }
}
