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
import type {
  CategoryTotal,
  CurrencyTotal,
  ExpenseCursor,
  ExpenseFilter,
  ExpensePage,
  ExpenseRepository,
  ExpenseSlice,
  MonthlyTotal,
} from '../repositories/expense-repository.ts';
import { InMemoryStore, keyOf } from './in-memory-store.ts';

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
    return expense.deletedAt === null ? expense : this.#put({ ...next(expense), deletedAt: null });
  }

  async list(ledgerId: string, filter: ExpenseFilter, limit: number, after?: ExpenseCursor): Promise<ExpenseSlice> {
    const matching = this.#matching(ledgerId, filter).filter(
      (expense) => after === undefined || newestFirst(after, expense) < 0,
    );
    const items = matching.slice(0, limit);
    const last = items.at(-1);
    const more = matching.length > limit && last !== undefined;
    return { items, next: more ? { occurredOn: last.occurredOn, id: last.id } : null };
  }

  async page(ledgerId: string, filter: ExpenseFilter, page: number, pageSize: number): Promise<ExpensePage> {
    const matching = this.#matching(ledgerId, filter);
    return { items: matching.slice((page - 1) * pageSize, page * pageSize), total: matching.length };
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

  #put(expense: Expense): Expense {
    this.#store.tables.expenses.set(keyOf(expense.ledgerId, expense.id), expense);
    return expense;
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

  #matching(ledgerId: string, filter: ExpenseFilter): Expense[] {
    return this.#all(ledgerId)
      .filter((expense) => matches(expense, filter))
      .sort(newestFirst);
  }
}

function matches(expense: Expense, filter: ExpenseFilter): boolean {
  return (
    expense.deletedAt === null &&
    (filter.categoryId === undefined || expense.categoryId === filter.categoryId) &&
    (filter.userId === undefined || expense.userId === filter.userId) &&
    (filter.status === undefined || expense.status === filter.status) &&
    (filter.from === undefined || expense.occurredOn >= filter.from) &&
    (filter.to === undefined || expense.occurredOn <= filter.to)
  );
}

function next(expense: Expense): Expense {
  return { ...expense, version: expense.version + 1, updatedAt: new Date() };
}

function newestFirst(a: ExpenseCursor, b: ExpenseCursor): number {
  return compare(b.occurredOn, a.occurredOn) || compare(b.id, a.id);
}

function byCurrency(a: CurrencyTotal, b: CurrencyTotal): number {
  return compare(a.currency, b.currency);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A sum of many amounts of 19 digits has more than the 20 that a `Decimal` keeps by default. */
const Exact = Decimal.clone({ precision: 40 });

/** Groups by every field of the key, which names the currency: an amount only ever meets its own kind. */
function sumBy<Key extends { currency: string }>(
  expenses: readonly Expense[],
  keyOfExpense: (expense: Expense) => Key,
): (Key & CurrencyTotal)[] {
  const groups = new Map<string, Key & CurrencyTotal>();
  for (const expense of expenses) {
    const key = keyOfExpense(expense);
    const name = JSON.stringify(key);
    const { total, count } = groups.get(name) ?? { total: new Decimal(0), count: 0 };
    const sum = new Exact(total).plus(expense.amount);
    groups.set(name, { ...key, total: new Decimal(sum), count: count + 1 });
  }
  return [...groups.values()];
}
