import type {
  CategoryTotal,
  CurrencyTotal,
  ExpenseCategory,
  GroupTotal,
  MonthlyTotal,
  Repositories,
  UnitOfWork,
} from '@expenses/storage';
import { Decimal } from 'decimal.js';
import { calendarDay, firstDayOfMonth, type Clock } from '../calendar.ts';
import { supportedCurrency } from '../money/supported-currency.ts';
import type { Person } from '../people/people-service.ts';
import { exactDifference, sumBy } from './exact-sum.ts';
import { periodBefore, type Period } from './report-period.ts';
import { ratesOfDays, worthBy, worthOf, worthTotal, type Worth, type WorthTotal } from './worth.ts';

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
  /** All of it in one currency. */
  readonly worth: SummaryWorth;
}

export interface SummaryWorth extends Worth {
  /** The largest first. */
  readonly categories: readonly (CategoryTotal & { readonly category: ExpenseCategory | null })[];
  /** Newest first. */
  readonly months: readonly MonthlyTotal[];
}

export const REPORT_GROUPS = ['month', 'week', 'category', 'merchant'] as const;

export type ReportGroup = (typeof REPORT_GROUPS)[number];

export interface ReportRequest extends Period {
  readonly groupBy: ReportGroup;
  /** ISO 4217 code that all of it is told in. Default: the ledger's base currency. */
  readonly currency?: string;
}

/** What was spent in a period, currency by currency. */
export interface Report extends Omit<ReportRequest, 'currency'> {
  /** The period that it is compared with. */
  readonly previous: Period;
  /** By code. A currency of the previous period alone is there too, with nothing spent. */
  readonly currencies: readonly CurrencyReport[];
  /** Expenses in the totals that somebody should look at. */
  readonly needsReview: number;
  /** All of it in one currency, compared with what is known of the previous period. */
  readonly worth: CurrencyReport & Worth;
}

export interface CurrencyReport extends CurrencyTotal {
  readonly trend: Trend;
  /** Months and weeks: the newest first, and those without expenses left out; categories and merchants: the largest first. */
  readonly groups: readonly ReportLine[];
}

/** Compared with the previous period. */
export interface Trend {
  readonly total: Decimal;
  readonly count: number;
  /** Less is negative. */
  readonly difference: Decimal;
  /** The difference in per cent of the previous total, rounded half up to one decimal; null: nothing was spent then. */
  readonly percent: Decimal | null;
}

export interface ReportLine {
  /** YYYY-MM, YYYY-Www (ISO 8601), a category's id or a merchant's key; null: no merchant. */
  readonly key: string | null;
  /** What a person calls it: the month, the week, the category's name or the merchant's. */
  readonly name: string | null;
  readonly total: Decimal;
  readonly count: number;
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

  /**
   * @param months how many calendar months, the person's current one included; at least 1
   * @param currency ISO 4217 code that all of it is told in; default: the ledger's base currency
   * @throws {CurrencyNotSupportedError}
   */
  async summary(
    { ledger, preference }: Person,
    months: number,
    { currency = ledger.baseCurrency }: { readonly currency?: string } = {},
  ): Promise<Summary> {
    const { code: into } = supportedCurrency(currency);
    const now = this.#deps.clock();
    const to = calendarDay(now, preference.timeZone);
    const from = firstDayOfMonth(to, months - 1);
    const { repositories } = this.#deps.unitOfWork;
    const rates = await ratesOfDays(repositories, ledger, { from, to }, into, now);
    // One statement, so that the figures agree with each other.
    const found = await repositories.expenses.groupTotalsEach(ledger.id, { from, to }, SUMMARY_GROUPINGS, rates);
    const named = await categoriesById(ledger.id, repositories);
    const [totals = [], ofCategories = [], ofMonths = []] = found.map((group) => worthOf(group, into));
    const byCategory = (total: CategoryTotal) => ({ ...total, category: named.get(total.categoryId) ?? null });
    const categoryOf = ({ categoryId = '' }: GroupTotal) => ({ categoryId });
    const monthOf = ({ month = '' }: GroupTotal) => ({ month });
    return {
      from,
      to,
      totals: sumBy(totals, () => ({})).sort(byCurrency),
      categories: sumBy(ofCategories, categoryOf).sort(bySize).map(byCategory),
      months: sumBy(ofMonths, monthOf).sort(byNewest),
      needsReview: toReview(totals),
      worth: {
        ...worthTotal(totals, into),
        categories: worthBy(ofCategories, into, categoryOf).sort(bySize).map(byCategory),
        months: worthBy(ofMonths, into, monthOf).sort(byNewest),
      },
    };
  }

  /** @throws {RangeError} when the period ends before it begins, or a day is none @throws {CurrencyNotSupportedError} */
  async report({ ledger }: Person, { from, to, groupBy, currency }: ReportRequest): Promise<Report> {
    if (to < from) throw new RangeError('A report ends no earlier than it begins.');
    const { code: into } = supportedCurrency(currency ?? ledger.baseCurrency);
    const previous = periodBefore({ from, to });
    return this.#deps.unitOfWork.read(async (repositories) => {
      const { expenses } = repositories;
      const spanned = { from: previous.from, to };
      const rates = await ratesOfDays(repositories, ledger, spanned, into, this.#deps.clock());
      const groupings = [[groupBy, 'status', 'conversion']] as const;
      const [found = []] = await expenses.groupTotalsEach(ledger.id, { from, to }, groupings, rates);
      const [foundBefore = []] = await expenses.groupTotalsEach(ledger.id, previous, [['conversion']], rates);
      const [totals, before] = [worthOf(found, into), worthOf(foundBefore, into)];
      const categories =
        groupBy === 'category' ? await categoriesById(ledger.id, repositories) : new Map<string, ExpenseCategory>();
      const lineOf = (total: GroupTotal): Omit<ReportLine, 'total' | 'count'> =>
        lineOfGroup(total, groupBy, categories);
      return {
        from,
        to,
        groupBy,
        previous,
        currencies: currenciesOf(totals, before).map((total) => ({
          ...total,
          trend: trendOf(
            total,
            sumBy(before, () => ({})),
          ),
          groups: linesOf(
            totals.filter(({ currency: spent }) => spent === total.currency),
            groupBy,
            lineOf,
          ),
        })),
        worth: {
          ...worthTotal(totals, into),
          trend: trendOf(worthTotal(totals, into), [worthTotal(before, into)]),
          groups: linesOf(inOneCurrency(totals, into), groupBy, lineOf),
        },
        needsReview: toReview(totals),
      };
    });
  }
}

const SUMMARY_GROUPINGS = [
  ['status', 'conversion'],
  ['category', 'conversion'],
  ['month', 'conversion'],
] as const;

/** Those that are worth something, as if they had been spent in it. */
function inOneCurrency(totals: readonly WorthTotal[], into: string): GroupTotal[] {
  return totals.flatMap((one) => (one.worth === null ? [] : [{ ...one, total: one.worth, currency: into }]));
}

function bySize(a: CategoryTotal, b: CategoryTotal): number {
  return byCurrency(a, b) || byLargest(a, b) || compare(a.categoryId, b.categoryId);
}

function byNewest(a: MonthlyTotal, b: MonthlyTotal): number {
  return compare(b.month, a.month) || byCurrency(a, b);
}

/** Archived ones too: an expense keeps its category. */
async function categoriesById(
  ledgerId: string,
  { categories }: Repositories,
): Promise<ReadonlyMap<string, ExpenseCategory>> {
  const list = await categories.list(ledgerId, { includeArchived: true });
  return new Map(list.map((category) => [category.id, category]));
}

function currenciesOf(totals: readonly GroupTotal[], before: readonly CurrencyTotal[]): CurrencyTotal[] {
  const now = sumBy(totals, () => ({}));
  const gone = sumBy(before, () => ({})).filter(({ currency }) => now.every((total) => total.currency !== currency));
  return [...now, ...gone.map(({ currency }) => ({ currency, total: new Decimal(0), count: 0 }))].sort(byCurrency);
}

function trendOf({ currency, total: now }: CurrencyTotal, before: readonly CurrencyTotal[]): Trend {
  const previous = before.find((other) => other.currency === currency);
  const { total, count } = previous ?? { total: new Decimal(0), count: 0 };
  const difference = exactDifference(now, total);
  return {
    total,
    count,
    difference,
    percent: total.isZero() ? null : difference.div(total).mul(100).toDecimalPlaces(1),
  };
}

function lineOfGroup(
  { month, week, categoryId, merchant, merchantName }: GroupTotal,
  groupBy: ReportGroup,
  categories: ReadonlyMap<string, ExpenseCategory>,
): Omit<ReportLine, 'total' | 'count'> {
  switch (groupBy) {
    case 'month':
      return { key: month ?? null, name: month ?? null };
    case 'week':
      return { key: week ?? null, name: week ?? null };
    case 'category':
      return { key: categoryId ?? null, name: categories.get(categoryId ?? '')?.name ?? null };
    case 'merchant':
      return { key: merchant ?? null, name: merchantName ?? null };
  }
}

/** Of one currency. */
function linesOf(
  totals: readonly GroupTotal[],
  groupBy: ReportGroup,
  lineOf: (total: GroupTotal) => Omit<ReportLine, 'total' | 'count'>,
): ReportLine[] {
  const names = new Map(totals.map(lineOf).map(({ key, name }) => [key, name]));
  const lines = sumBy(totals, (total) => ({ key: lineOf(total).key })).map(({ key, total, count }) => ({
    key,
    name: names.get(key) ?? null,
    total,
    count,
  }));
  const isTime = groupBy === 'month' || groupBy === 'week';
  return lines.sort((a, b) =>
    isTime ? compare(b.key ?? '', a.key ?? '') : byLargest(a, b) || compare(a.key ?? '', b.key ?? ''),
  );
}

function toReview(totals: readonly GroupTotal[]): number {
  return totals.reduce((sum, { status, count }) => sum + (status === 'needs_review' ? count : 0), 0);
}

function byCurrency(a: { readonly currency: string }, b: { readonly currency: string }): number {
  return compare(a.currency, b.currency);
}

function byLargest(a: { readonly total: Decimal }, b: { readonly total: Decimal }): number {
  return b.total.cmp(a.total);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
