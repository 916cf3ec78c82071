import { Decimal } from 'decimal.js';
import { assertStorableAmount, assertStorableConversion } from '../domain/amount.ts';
import { CategoryNotFoundError } from '../domain/expense-category.ts';
import {
  DraftAlreadySavedError,
  ExpenseExistsError,
  ExpenseNotFoundError,
  ExpenseVersionConflictError,
  type Expense,
  type ExpenseChanges,
  type NewExpense,
} from '../domain/expense.ts';
import { newId } from '../domain/id.ts';
import {
  assertSameOrder,
  cursorOf,
  DEFAULT_SORT,
  type ExpenseCursor,
  type ExpenseSort,
} from '../repositories/expense-order.ts';
import type {
  CategorizedExpense,
  CategoryTotal,
  CurrencyTotal,
  DayRates,
  ExpenseFilter,
  ExpensePage,
  ExpenseQuery,
  ExpenseRepository,
  ExpenseSlice,
  GroupTotal,
  MonthlyTotal,
  StreamedExpense,
  TotalDimension,
} from '../repositories/expense-repository.ts';
import { isoWeekOf } from './iso-week.ts';
import { InMemoryStore, keepExpense, keyOf } from './in-memory-store.ts';

/** Expenses in the process's memory: for tests, and for commands that need no database. */
export class InMemoryExpenseRepository implements ExpenseRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore = new InMemoryStore()) {
    this.#store = store;
  }

  async add(expense: NewExpense): Promise<Expense> {
    assertStorableAmount(expense.amount);
    if (expense.conversion != null) assertStorableConversion(expense.conversion);
    this.#assertCategory(expense.ledgerId, expense.categoryId);
    const { id = newId(), draftId = null } = expense;
    if (this.#store.tables.expenses.has(keyOf(expense.ledgerId, id))) throw new ExpenseExistsError(id);
    if (draftId !== null && this.#all(expense.ledgerId).some((other) => other.draftId === draftId)) {
      throw new DraftAlreadySavedError(draftId);
    }
    const now = new Date();
    return this.#put({
      conversion: null,
      merchant: null,
      merchantKey: null,
      ...expense,
      id,
      draftId,
      version: 1,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    });
  }

  async get(ledgerId: string, id: string): Promise<Expense | null> {
    return this.#find(ledgerId, id);
  }

  async getWithCategory(ledgerId: string, id: string): Promise<CategorizedExpense | null> {
    const expense = this.#find(ledgerId, id);
    const category = this.#store.tables.categories.get(keyOf(ledgerId, expense?.categoryId ?? ''));
    return expense === null || category === undefined ? null : { expense, category };
  }

  async findByDraft(ledgerId: string, draftId: string): Promise<Expense | null> {
    return this.#all(ledgerId).find((expense) => expense.draftId === draftId) ?? null;
  }

  async update(ledgerId: string, id: string, changes: ExpenseChanges, expectedVersion?: number): Promise<Expense> {
    if (changes.amount !== undefined) assertStorableAmount(changes.amount);
    if (changes.conversion != null) assertStorableConversion(changes.conversion);
    const expense = this.#current(ledgerId, id, expectedVersion);
    if (changes.categoryId !== undefined) this.#assertCategory(ledgerId, changes.categoryId);
    return this.#put({ ...next(expense), ...changes });
  }

  async delete(ledgerId: string, id: string, expectedVersion?: number): Promise<Expense> {
    return this.#put({ ...next(this.#current(ledgerId, id, expectedVersion)), deletedAt: new Date() });
  }

  async restore(ledgerId: string, id: string): Promise<Expense> {
    const expense = this.#store.tables.expenses.get(keyOf(ledgerId, id));
    if (expense === undefined) throw new ExpenseNotFoundError(id);
    if (expense.deletedAt === null) return expense;
    const into = this.#store.tables.ledgers.get(ledgerId)?.baseCurrency;
    const isWorthIt = expense.currency !== into && expense.conversion?.currency === into;
    return this.#put({ ...next(expense), conversion: isWorthIt ? expense.conversion : null, deletedAt: null });
  }

  async list(ledgerId: string, query: ExpenseQuery, limit: number, after?: ExpenseCursor): Promise<ExpenseSlice> {
    const { sort = DEFAULT_SORT } = query;
    assertSameOrder(sort, after);
    const matching = this.#matching(ledgerId, query).filter(
      (expense) => after === undefined || isAfter(expense, after),
    );
    const items = matching.slice(0, limit);
    const last = items.at(-1);
    return { items, next: matching.length > limit && last !== undefined ? cursorOf(last, sort) : null };
  }

  async page(ledgerId: string, query: ExpenseQuery, page: number, pageSize: number): Promise<ExpensePage> {
    const matching = this.#matching(ledgerId, query);
    return { items: matching.slice((page - 1) * pageSize, page * pageSize), total: matching.length };
  }

  async *stream(
    ledgerId: string,
    query: ExpenseQuery,
    { includeProvenance = false }: { readonly includeProvenance?: boolean } = {},
  ): AsyncGenerator<StreamedExpense, void> {
    const { categories, provenance, changes } = this.#store.snapshot();
    for (const expense of this.#matching(ledgerId, query)) {
      const category = categories.get(keyOf(ledgerId, expense.categoryId));
      const named = { expense, categoryName: category?.name ?? '' };
      if (!includeProvenance) yield named;
      else yield { ...named, provenance: ofExpense(provenance, expense), changes: ofExpense(changes, expense) };
    }
  }

  async totals(ledgerId: string, filter: ExpenseFilter): Promise<readonly CurrencyTotal[]> {
    return sumBy(this.#matching(ledgerId, filter), (expense) => ({ currency: expense.currency })).sort(byCurrency);
  }

  async monthlyTotals(ledgerId: string, filter: ExpenseFilter): Promise<readonly MonthlyTotal[]> {
    const totals = sumBy(this.#matching(ledgerId, filter), ({ occurredOn, currency }) => ({
      month: occurredOn.slice(0, 7),
      currency,
    }));
    return totals.sort((a, b) => compare(b.month, a.month) || byCurrency(a, b));
  }

  async categoryTotals(ledgerId: string, filter: ExpenseFilter): Promise<readonly CategoryTotal[]> {
    const totals = sumBy(this.#matching(ledgerId, filter), ({ categoryId, currency }) => ({ categoryId, currency }));
    return totals.sort((a, b) => byCurrency(a, b) || b.total.cmp(a.total) || compare(a.categoryId, b.categoryId));
  }

  async groupTotals(
    ledgerId: string,
    filter: ExpenseFilter,
    dimensions: readonly TotalDimension[],
  ): Promise<readonly GroupTotal[]> {
    return groupsOf(this.#matching(ledgerId, filter), dimensions);
  }

  async groupTotalsEach(
    ledgerId: string,
    filter: ExpenseFilter,
    groupings: readonly (readonly TotalDimension[])[],
    rates?: DayRates,
  ): Promise<readonly (readonly GroupTotal[])[]> {
    const matching = this.#matching(ledgerId, filter);
    const told = rates === undefined ? matching : matching.map((expense) => convertedBy(rates, expense));
    return groupings.map((dimensions) => groupsOf(told, dimensions));
  }

  #put(expense: Expense): Expense {
    return keepExpense(this.#store.tables, expense);
  }

  #find(ledgerId: string, id: string): Expense | null {
    const expense = this.#store.tables.expenses.get(keyOf(ledgerId, id));
    return expense?.deletedAt === null ? expense : null;
  }

  /** Not asynchronous: nothing may come between reading an expense and writing its next version. */
  #current(ledgerId: string, id: string, expectedVersion?: number): Expense {
    const expense = this.#find(ledgerId, id);
    if (expense === null) throw new ExpenseNotFoundError(id);
    if (expectedVersion !== undefined && expense.version !== expectedVersion) {
      throw new ExpenseVersionConflictError(id, expense.version);
    }
    return expense;
  }

  #assertCategory(ledgerId: string, categoryId: string): void {
    if (!this.#store.tables.categories.has(keyOf(ledgerId, categoryId))) throw new CategoryNotFoundError(categoryId);
  }

  #all(ledgerId: string): Expense[] {
    return [...this.#store.tables.expenses.values()].filter((expense) => expense.ledgerId === ledgerId);
  }

  #matching(ledgerId: string, { sort = DEFAULT_SORT, ...filter }: ExpenseQuery): Expense[] {
    return this.#all(ledgerId)
      .filter((expense) => matches(expense, filter))
      .sort(ORDERS[sort]);
  }
}

const MATCHES: { readonly [Field in keyof Required<ExpenseFilter>]: MatchOf<ExpenseFilter[Field]> } = {
  categoryId: (expense, id) => expense.categoryId === id,
  userId: (expense, id) => expense.userId === id,
  status: (expense, status) => expense.status === status,
  from: (expense, day) => expense.occurredOn >= day,
  to: (expense, day) => expense.occurredOn <= day,
  currency: (expense, code) => expense.currency === code,
  text: ({ description, merchant }, text) =>
    [description, merchant ?? ''].some((field) => field.toLowerCase().includes(text.toLowerCase())),
  merchant: ({ merchant, merchantKey }, name) => merchantKey === name || merchant?.toLowerCase() === name.toLowerCase(),
  minAmount: (expense, amount) => expense.amount.gte(amount),
  maxAmount: (expense, amount) => expense.amount.lte(amount),
};

type MatchOf<Value> = (expense: Expense, value: Exclude<Value, undefined>) => boolean;

const FIELDS = Object.keys(MATCHES) as (keyof ExpenseFilter)[];

function matches(expense: Expense, filter: ExpenseFilter): boolean {
  const isMatch = (field: keyof ExpenseFilter): boolean => (MATCHES[field] as MatchOf<unknown>)(expense, filter[field]);
  return expense.deletedAt === null && FIELDS.every((field) => filter[field] === undefined || isMatch(field));
}

type Order = (a: Expense, b: Expense) => number;

const byDay: Order = (a, b) => compare(a.occurredOn, b.occurredOn) || compare(a.id, b.id);
const byAmount: Order = (a, b) => a.amount.cmp(b.amount) || compare(a.id, b.id);
const byCreation: Order = (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || compare(a.id, b.id);

const ORDERS: Readonly<Record<ExpenseSort, Order>> = {
  '-occurredOn': (a, b) => byDay(b, a),
  occurredOn: byDay,
  '-amount': (a, b) => byAmount(b, a),
  amount: byAmount,
  '-createdAt': (a, b) => byCreation(b, a),
};

/** Whether the expense comes after the cursor's place, where no expense need be any more. */
function isAfter(expense: Expense, { sort, value, id }: ExpenseCursor): boolean {
  const place = {
    ...expense,
    id,
    occurredOn: value,
    amount: sort.endsWith('amount') ? new Decimal(value) : expense.amount,
    createdAt: new Date(value),
  };
  return ORDERS[sort](place, expense) < 0;
}

const DIMENSIONS: Readonly<Record<TotalDimension, (expense: Expense) => Partial<GroupTotal>>> = {
  day: ({ occurredOn }) => ({ day: occurredOn }),
  month: ({ occurredOn }) => ({ month: occurredOn.slice(0, 7) }),
  week: ({ occurredOn }) => ({ week: isoWeekOf(occurredOn) }),
  category: ({ categoryId }) => ({ categoryId }),
  merchant: (expense) => ({ merchant: merchantOf(expense) }),
  status: ({ status }) => ({ status }),
  conversion: ({ conversion }) => ({ convertedCurrency: conversion?.currency ?? null }),
};

function groupsOf(expenses: readonly Expense[], dimensions: readonly TotalDimension[]): GroupTotal[] {
  const totals = sumBy(
    expenses,
    (expense) => ({
      currency: expense.currency,
      ...(Object.assign({}, ...dimensions.map((dimension) => DIMENSIONS[dimension](expense))) as Partial<GroupTotal>),
    }),
    dimensions.includes('conversion'),
  );
  if (!dimensions.includes('merchant')) return totals;
  return totals.map((total) => ({ ...total, merchantName: nameOfMerchant(expenses, total.merchant ?? null) }));
}

function convertedBy({ into, rates }: DayRates, expense: Expense): Expense {
  if (expense.conversion?.currency === into) return expense;
  const found = rates.find(({ day, currency }) => day === expense.occurredOn && currency === expense.currency);
  if (found === undefined) return expense;
  const amount = new Decimal(new Exact(expense.amount).times(found.rate));
  return { ...expense, conversion: { amount, currency: into, rate: found.rate, rateDate: found.day, rateSource: '' } };
}

function merchantOf({ merchant, merchantKey }: Expense): string | null {
  return merchantKey ?? merchant;
}

function nameOfMerchant(expenses: readonly Expense[], merchant: string | null): string | null {
  return expenses.find((expense) => merchantOf(expense) === merchant)?.merchant ?? null;
}

/** In order of insertion, which is the maps' own. */
function ofExpense<Row extends { ledgerId: string; expenseId: string }>(
  rows: ReadonlyMap<string, Row>,
  { ledgerId, id }: Expense,
): Row[] {
  return [...rows.values()].filter((row) => row.ledgerId === ledgerId && row.expenseId === id);
}

function next(expense: Expense): Expense {
  return { ...expense, version: expense.version + 1, updatedAt: new Date() };
}

function byCurrency(a: CurrencyTotal, b: CurrencyTotal): number {
  return compare(a.currency, b.currency);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A sum of many amounts of 19 digits has more than the 20 that a `Decimal` keeps by default. */
const Exact = Decimal.clone({ precision: 60 });
const ZERO = new Decimal(0);

/** Groups by every field of the key, which names the currency: an amount only ever meets its own kind. */
function sumBy<Key extends { currency: string }>(
  expenses: readonly Expense[],
  keyOfExpense: (expense: Expense) => Key,
  isConverted = false,
): (Key & CurrencyTotal & Pick<GroupTotal, 'converted'>)[] {
  const groups = new Map<string, Key & CurrencyTotal & Pick<GroupTotal, 'converted'>>();
  for (const expense of expenses) {
    const key = keyOfExpense(expense);
    const name = JSON.stringify(key);
    const { total, count, converted = ZERO } = groups.get(name) ?? { total: ZERO, count: 0 };
    const sum = new Exact(total).plus(expense.amount);
    const worth = new Exact(converted).plus(expense.conversion?.amount ?? 0);
    groups.set(name, {
      ...key,
      total: new Decimal(sum),
      count: count + 1,
      ...(isConverted ? { converted: new Decimal(worth) } : {}),
    });
  }
  return [...groups.values()];
}
