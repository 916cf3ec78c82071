import { Decimal } from 'decimal.js';
import { assertStorableAmount } from '../domain/amount.ts';
import { CategoryNotFoundError } from '../domain/expense-category.ts';
import {
  DraftAlreadySavedError,
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
    this.#assertCategory(expense.ledgerId, expense.categoryId);
    const draftId = expense.draftId ?? null;
    if (draftId !== null && this.#all(expense.ledgerId).some((other) => other.draftId === draftId)) {
      throw new DraftAlreadySavedError(draftId);
    }
    const now = new Date();
    return this.#put({
      conversion: null,
      merchant: null,
      merchantKey: null,
      ...expense,
      id: expense.id ?? newId(),
      draftId,
      version: 1,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    });
  }

  async get(ledgerId: string, id: string): Promise<Expense | null> {
    const expense = this.#store.tables.expenses.get(keyOf(ledgerId, id));
    return expense?.deletedAt === null ? expense : null;
  }

  async update(ledgerId: string, id: string, changes: ExpenseChanges, expectedVersion?: number): Promise<Expense> {
    if (changes.amount !== undefined) assertStorableAmount(changes.amount);
    const expense = await this.#current(ledgerId, id, expectedVersion);
    if (changes.categoryId !== undefined) this.#assertCategory(ledgerId, changes.categoryId);
    return this.#put({ ...next(expense), ...changes });
  }

  async delete(ledgerId: string, id: string, expectedVersion?: number): Promise<Expense> {
    return this.#put({ ...next(await this.#current(ledgerId, id, expectedVersion)), deletedAt: new Date() });
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

  async #current(ledgerId: string, id: string, expectedVersion?: number): Promise<Expense> {
    const expense = await this.get(ledgerId, id);
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
    groups.set(name, { ...key, total: total.plus(expense.amount), count: count + 1 });
  }
  return [...groups.values()];
}
