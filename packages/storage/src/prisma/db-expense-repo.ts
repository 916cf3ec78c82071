import { Decimal } from 'decimal.js';
import { Prisma, type Expense as ExpenseRow } from '../../generated/prisma/client.ts';
import { assertStorableAmount, assertStorableConversion } from '../domain/amount.ts';
import { CategoryNotFoundError } from '../domain/expense-category.ts';
import {
  DraftAlreadySavedError,
  ExpenseExistsError,
  ExpenseNotFoundError,
  ExpenseVersionConflictError,
  type Conversion,
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
import { fromDbDate, toDbDate } from './calendar-date.ts';
import type { Database } from './database.ts';
import { isConstraintError } from './prisma-error.ts';

const NEWEST_FIRST = [{ occurredOn: 'desc' }, { id: 'desc' }] as const;

/** Expenses in Postgres, through Prisma. */
export class DBExpenseRepo implements ExpenseRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async add(expense: NewExpense): Promise<Expense> {
    assertStorableAmount(expense.amount);
    const { conversion = null, occurredOn, amount, id = newId(), ...rest } = expense;
    if (conversion !== null) assertStorableConversion(conversion);
    const data = {
      ...rest,
      ...conversionColumns(conversion),
      id,
      amount: amount.toFixed(),
      occurredOn: toDbDate(occurredOn),
    };
    try {
      return toExpense(await this.#db.expense.create({ data }));
    } catch (error) {
      if (isConstraintError(error, 'unique violation', 'draft_id')) {
        throw new DraftAlreadySavedError(String(expense.draftId), { cause: error });
      }
      if (isConstraintError(error, 'unique violation')) throw new ExpenseExistsError(id, { cause: error });
      throw categoryNotFound(error, expense.categoryId);
    }
  }

  async get(ledgerId: string, id: string): Promise<Expense | null> {
    const row = await this.#db.expense.findUnique({ where: { ledgerId_id: { ledgerId, id }, deletedAt: null } });
    return row === null ? null : toExpense(row);
  }

  async update(ledgerId: string, id: string, changes: ExpenseChanges, expectedVersion?: number): Promise<Expense> {
    if (changes.amount !== undefined) assertStorableAmount(changes.amount);
    if (changes.conversion != null) assertStorableConversion(changes.conversion);
    const { amount, conversion, occurredOn, ...rest } = changes;
    const data = {
      ...rest,
      ...(amount === undefined ? {} : { amount: amount.toFixed() }),
      ...(conversion === undefined ? {} : conversionColumns(conversion)),
      ...(occurredOn === undefined ? {} : { occurredOn: toDbDate(occurredOn) }),
    };
    try {
      return await this.#change(ledgerId, id, data, expectedVersion);
    } catch (error) {
      throw categoryNotFound(error, String(changes.categoryId));
    }
  }

  async delete(ledgerId: string, id: string, expectedVersion?: number): Promise<Expense> {
    return this.#change(ledgerId, id, { deletedAt: new Date() }, expectedVersion);
  }

  async restore(ledgerId: string, id: string): Promise<Expense> {
    const [restored] = await this.#db.expense.updateManyAndReturn({
      where: { ledgerId, id, deletedAt: { not: null } },
      data: { deletedAt: null, version: { increment: 1 } },
    });
    if (restored !== undefined) return toExpense(restored);
    const present = await this.get(ledgerId, id);
    if (present === null) throw new ExpenseNotFoundError(id);
    return present;
  }

  async list(ledgerId: string, filter: ExpenseFilter, limit: number, after?: ExpenseCursor): Promise<ExpenseSlice> {
    const rows = await this.#db.expense.findMany({
      where: { ...whereOf(ledgerId, filter), ...(after === undefined ? {} : { AND: afterCursor(after) }) },
      orderBy: [...NEWEST_FIRST],
      take: limit + 1,
    });
    const items = rows.slice(0, limit).map(toExpense);
    const last = items.at(-1);
    const more = rows.length > limit && last !== undefined;
    return { items, next: more ? { occurredOn: last.occurredOn, id: last.id } : null };
  }

  async page(ledgerId: string, filter: ExpenseFilter, page: number, pageSize: number): Promise<ExpensePage> {
    const where = whereOf(ledgerId, filter);
    const [rows, total] = await Promise.all([
      this.#db.expense.findMany({
        where,
        orderBy: [...NEWEST_FIRST],
        skip: (page - 1) * pageSize,
        take: pageSize,
      }),
      this.#db.expense.count({ where }),
    ]);
    return { items: rows.map(toExpense), total };
  }

  async totals(ledgerId: string, filter: ExpenseFilter): Promise<readonly CurrencyTotal[]> {
    const rows = await this.#db.$queryRaw<TotalRow[]>`
      select currency, sum(amount)::text as total, count(*)::int as count
      from expenses where ${conditionOf(ledgerId, filter)}
      group by currency order by currency`;
    return rows.map(exact);
  }

  async monthlyTotals(ledgerId: string, filter: ExpenseFilter): Promise<readonly MonthlyTotal[]> {
    const rows = await this.#db.$queryRaw<(TotalRow & { month: string })[]>`
      select to_char(occurred_on, 'YYYY-MM') as month, currency, sum(amount)::text as total, count(*)::int as count
      from expenses where ${conditionOf(ledgerId, filter)}
      group by 1, 2 order by 1 desc, 2`;
    return rows.map(exact);
  }

  async categoryTotals(ledgerId: string, filter: ExpenseFilter): Promise<readonly CategoryTotal[]> {
    const rows = await this.#db.$queryRaw<(TotalRow & { categoryId: string })[]>`
      select category_id::text as "categoryId", currency, sum(amount)::text as total, count(*)::int as count
      from expenses where ${conditionOf(ledgerId, filter)}
      group by category_id, currency order by currency, sum(amount) desc, category_id`;
    return rows.map(exact);
  }

  /** One statement: the version is compared where the row is locked, so of two edits at once only one succeeds. */
  async #change(
    ledgerId: string,
    id: string,
    data: Prisma.ExpenseUncheckedUpdateManyInput,
    expectedVersion: number | undefined,
  ): Promise<Expense> {
    const version = expectedVersion === undefined ? {} : { version: expectedVersion };
    const [changed] = await this.#db.expense.updateManyAndReturn({
      where: { ledgerId, id, deletedAt: null, ...version },
      data: { ...data, version: { increment: 1 } },
    });
    if (changed !== undefined) return toExpense(changed);
    const current = await this.get(ledgerId, id);
    if (current === null) throw new ExpenseNotFoundError(id);
    throw new ExpenseVersionConflictError(id, current.version);
  }
}

interface TotalRow {
  readonly currency: string;
  readonly total: string;
  readonly count: number;
}

function exact<Row extends TotalRow>(row: Row): Omit<Row, 'total'> & { total: Decimal } {
  return { ...row, total: new Decimal(row.total) };
}

function whereOf(ledgerId: string, { from, to, ...equal }: ExpenseFilter): Prisma.ExpenseWhereInput {
  const days = {
    ...(from === undefined ? {} : { gte: toDbDate(from) }),
    ...(to === undefined ? {} : { lte: toDbDate(to) }),
  };
  return { ledgerId, deletedAt: null, ...equal, ...(Object.keys(days).length === 0 ? {} : { occurredOn: days }) };
}

/** The same as `whereOf`, for the queries that Prisma cannot express. */
function conditionOf(ledgerId: string, filter: ExpenseFilter): Prisma.Sql {
  const conditions = [Prisma.sql`ledger_id = ${ledgerId}::uuid`, Prisma.sql`deleted_at is null`];
  if (filter.categoryId !== undefined) conditions.push(Prisma.sql`category_id = ${filter.categoryId}::uuid`);
  if (filter.userId !== undefined) conditions.push(Prisma.sql`user_id = ${filter.userId}::uuid`);
  if (filter.status !== undefined) conditions.push(Prisma.sql`status = ${filter.status}::expense_status`);
  if (filter.from !== undefined) conditions.push(Prisma.sql`occurred_on >= ${filter.from}::date`);
  if (filter.to !== undefined) conditions.push(Prisma.sql`occurred_on <= ${filter.to}::date`);
  return Prisma.join(conditions, ' and ');
}

function afterCursor({ occurredOn, id }: ExpenseCursor): Prisma.ExpenseWhereInput {
  const day = toDbDate(occurredOn);
  // The first half lets Postgres begin in the index; the second drops the rest of the cursor's own day.
  return { occurredOn: { lte: day }, OR: [{ occurredOn: { lt: day } }, { id: { lt: id } }] };
}

function conversionColumns(
  conversion: Conversion | null,
): Pick<
  Prisma.ExpenseUncheckedCreateInput,
  'convertedAmount' | 'convertedCurrency' | 'rate' | 'rateDate' | 'rateSource'
> {
  return {
    convertedAmount: conversion?.amount.toFixed() ?? null,
    convertedCurrency: conversion?.currency ?? null,
    rate: conversion?.rate.toFixed() ?? null,
    rateDate: conversion === null ? null : toDbDate(conversion.rateDate),
    rateSource: conversion?.rateSource ?? null,
  };
}

function toExpense(row: ExpenseRow): Expense {
  const { convertedAmount, convertedCurrency, rate, rateDate, rateSource, ...rest } = row;
  return {
    ...rest,
    amount: new Decimal(row.amount.toFixed()),
    occurredOn: fromDbDate(row.occurredOn),
    conversion: conversionOf(convertedAmount, convertedCurrency, rate, rateDate, rateSource),
  };
}

/** The database holds all five, or none. */
function conversionOf(
  amount: Prisma.Decimal | null,
  currency: string | null,
  rate: Prisma.Decimal | null,
  rateDate: Date | null,
  rateSource: string | null,
): Conversion | null {
  if (amount === null || currency === null || rate === null || rateDate === null || rateSource === null) return null;
  return {
    amount: new Decimal(amount.toFixed()),
    currency,
    rate: new Decimal(rate.toFixed()),
    rateDate: fromDbDate(rateDate),
    rateSource,
  };
}

function categoryNotFound(error: unknown, categoryId: string): unknown {
  return isConstraintError(error, 'foreign key violation', 'category_id')
    ? new CategoryNotFoundError(categoryId, { cause: error })
    : error;
}
