import { Decimal } from 'decimal.js';
import type { Expense as PrismaExpense, Prisma } from '../../generated/prisma/client.ts';
import { assertStorableAmount, assertStorableConversion } from '../domain/amount.ts';
import { CategoryNotFoundError, type ExpenseCategory } from '../domain/expense-category.ts';
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
import { fromDbDate, toDbDate } from './calendar-date.ts';
import type { Database } from './database.ts';
import { toExpense, toHistory, type ExpenseHistoryRow, type ExpenseRow, type StreamedRow } from './expense-row.ts';
import {
  afterCursor,
  conditionOf,
  conversionOf,
  DIMENSIONS,
  EXPENSE_COLUMNS,
  NO_CONVERSION,
  isCommon,
  isSummed,
  orderOf,
  PROVENANCE_COLUMNS,
  SqlValues,
  sumsOf,
  type ConversionSql,
} from './expense-sql.ts';
import { isConstraintError } from './prisma-error.ts';
import { theOne, type Statements } from './statements.ts';

/** Rows that a stream holds at once. */
const STREAM_BATCH = 100;

/** Expenses in Postgres: written through Prisma, read with SQL. */
export class DBExpenseRepo implements ExpenseRepository {
  readonly #db: Database;
  readonly #statements: Statements;

  /** @param statements on the same database; inside a transaction, on the same transaction */
  constructor(db: Database, statements: Statements) {
    this.#db = db;
    this.#statements = statements;
  }

  async add(expense: NewExpense): Promise<Expense> {
    assertStorableAmount(expense.amount);
    const { conversion = null, merchant = null, merchantKey = null, draftId = null, id = newId() } = expense;
    if (conversion !== null) assertStorableConversion(conversion);
    const { ledgerId, userId, categoryId, amount, currency, description, occurredOn, status } = expense;
    const values = [
      ...[ledgerId, id, userId, categoryId, amount.toFixed(), currency],
      ...[conversion?.amount.toFixed() ?? null, conversion?.currency ?? null, conversion?.rate.toFixed() ?? null],
      ...[conversion?.rateDate ?? null, conversion?.rateSource ?? null],
      ...[description, merchant, merchantKey, occurredOn, status, draftId],
    ];
    try {
      const rows = await this.#statements.query<ExpenseRow>({ text: ADD, values, prepared: true });
      return toExpense(theOne(rows));
    } catch (error) {
      if (isConstraintError(error, 'unique violation', 'draft_id')) {
        throw new DraftAlreadySavedError(String(expense.draftId), { cause: error });
      }
      if (isConstraintError(error, 'unique violation')) throw new ExpenseExistsError(id, { cause: error });
      throw categoryNotFound(error, expense.categoryId);
    }
  }

  async get(ledgerId: string, id: string): Promise<Expense | null> {
    const [row] = await this.#statements.query<ExpenseRow>({ text: GET, values: [ledgerId, id], prepared: true });
    return row === undefined ? null : toExpense(row);
  }

  async getWithCategory(ledgerId: string, id: string): Promise<CategorizedExpense | null> {
    const statement = { text: GET_WITH_CATEGORY, values: [ledgerId, id], prepared: true };
    const [row] = await this.#statements.query<ExpenseRow & RowOfCategory>(statement);
    return row === undefined ? null : { expense: toExpense(row), category: toCategory(row) };
  }

  async findByDraft(ledgerId: string, draftId: string): Promise<Expense | null> {
    const row = await this.#db.expense.findFirst({ where: { ledgerId, draftId } });
    return row === null ? null : fromPrisma(row);
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
    await this.#statements.query({ text: FORGET_OTHER_WORTH, values: [ledgerId, id] });
    const [restored] = await this.#db.expense.updateManyAndReturn({
      where: { ledgerId, id, deletedAt: { not: null } },
      // The base currency may have changed meanwhile: the trigger decides anew whether it awaits a rate.
      data: { deletedAt: null, awaitsRate: false, version: { increment: 1 } },
    });
    if (restored !== undefined) return fromPrisma(restored);
    const present = await this.get(ledgerId, id);
    if (present === null) throw new ExpenseNotFoundError(id);
    return present;
  }

  async list(ledgerId: string, query: ExpenseQuery, limit: number, after?: ExpenseCursor): Promise<ExpenseSlice> {
    const { sort = DEFAULT_SORT, ...filter } = query;
    assertSameOrder(sort, after);
    const values = new SqlValues();
    const matches = conditionOf(ledgerId, filter, values);
    const isAfter = after === undefined ? '' : ` and ${afterCursor(after, values)}`;
    // One more than asked for tells whether there is a next slice.
    const text = selected(sort, `${matches}${isAfter}`, `limit ${values.add(limit + 1, 'int')}`);
    const rows = await this.#statements.query<ExpenseRow>({ text, values: values.all, prepared: isCommon(filter) });
    const items = rows.slice(0, limit).map(toExpense);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last !== undefined ? cursorOf(last, sort) : null };
  }

  async page(ledgerId: string, query: ExpenseQuery, page: number, pageSize: number): Promise<ExpensePage> {
    const { sort = DEFAULT_SORT, ...filter } = query;
    const values = new SqlValues();
    const matches = conditionOf(ledgerId, filter, values);
    const [limit, offset] = [values.add(pageSize, 'int'), values.add((page - 1) * pageSize, 'bigint')];
    const text = selected(sort, matches, `limit ${limit} offset ${offset}`);
    const [rows, total] = await Promise.all([
      this.#statements.query<ExpenseRow>({ text, values: values.all, prepared: isCommon(filter) }),
      this.#count(ledgerId, filter),
    ]);
    return { items: rows.map(toExpense), total };
  }

  async *stream(
    ledgerId: string,
    query: ExpenseQuery,
    { includeProvenance = false }: { readonly includeProvenance?: boolean } = {},
  ): AsyncGenerator<StreamedExpense, void> {
    const { sort = DEFAULT_SORT, ...filter } = query;
    const values = new SqlValues();
    // One statement sees the database as it was at one moment, its subqueries too.
    const text = `
      select ${EXPENSE_COLUMNS}, k.name as "categoryName"${includeProvenance ? `, ${PROVENANCE_COLUMNS}` : ''}
      from expenses e join categories k on k.ledger_id = e.ledger_id and k.id = e.category_id
      where ${conditionOf(ledgerId, filter, values)} order by ${orderOf(sort)}`;
    const statement = { text, values: values.all };
    for await (const rows of this.#statements.stream<StreamedRow & ExpenseHistoryRow>(statement, STREAM_BATCH)) {
      for (const row of rows) {
        const { categoryName } = row;
        yield { expense: toExpense(row), categoryName, ...(includeProvenance ? toHistory(row) : {}) };
      }
    }
  }

  async totals(ledgerId: string, filter: ExpenseFilter): Promise<readonly CurrencyTotal[]> {
    return this.#sum(ledgerId, filter, [], 'sums.currency');
  }

  async monthlyTotals(ledgerId: string, filter: ExpenseFilter): Promise<readonly MonthlyTotal[]> {
    return this.#sum<MonthlyTotal>(ledgerId, filter, ['month'], 'sums.month desc, sums.currency');
  }

  async categoryTotals(ledgerId: string, filter: ExpenseFilter): Promise<readonly CategoryTotal[]> {
    return this.#sum<CategoryTotal>(ledgerId, filter, ['category'], 'sums.currency, sums.total desc, sums.category');
  }

  async groupTotals(
    ledgerId: string,
    filter: ExpenseFilter,
    dimensions: readonly TotalDimension[],
  ): Promise<readonly GroupTotal[]> {
    return this.#sum(ledgerId, filter, dimensions);
  }

  async groupTotalsEach(
    ledgerId: string,
    filter: ExpenseFilter,
    groupings: readonly (readonly TotalDimension[])[],
    rates?: DayRates,
  ): Promise<readonly (readonly GroupTotal[])[]> {
    const rows = await this.#sums(ledgerId, filter, groupings, { rates });
    return groupings.map((_, index) => rows.flatMap(({ grouping, total }) => (grouping === index ? [total] : [])));
  }

  async #count(ledgerId: string, filter: ExpenseFilter): Promise<number> {
    const values = new SqlValues();
    const text = isSummed(filter, [])
      ? `select coalesce(sum(count), 0)::int as total from (${sumsOf(ledgerId, filter, values)}) s`
      : `select count(*)::int as total from expenses e where ${conditionOf(ledgerId, filter, values)}`;
    const statement = { text, values: values.all, prepared: isCommon(filter) };
    const [counted] = await this.#statements.query<{ total: number }>(statement);
    return counted?.total ?? 0;
  }

  async #sum<Total extends GroupTotal>(
    ledgerId: string,
    filter: ExpenseFilter,
    dimensions: readonly TotalDimension[],
    order?: string,
  ): Promise<Total[]> {
    const rows = await this.#sums(ledgerId, filter, [dimensions], { order });
    return rows.map(({ total }) => total as Total);
  }

  /** Each total beside the grouping that it is of, as its place among them. */
  async #sums(
    ledgerId: string,
    filter: ExpenseFilter,
    groupings: readonly (readonly TotalDimension[])[],
    { order, rates }: { readonly order?: string | undefined; readonly rates?: DayRates | undefined },
  ): Promise<{ readonly grouping: number; readonly total: GroupTotal }[]> {
    const values = new SqlValues();
    const dimensions = [...new Set(groupings.flat())];
    const groups =
      rates === undefined && isSummed(filter, dimensions)
        ? summed(sumsOf(ledgerId, filter, values), groupings, dimensions)
        : added(conditionOf(ledgerId, filter, values), groupings, dimensions, conversionOf(rates, values));
    const columns = dimensions.map((dimension) => `${DIMENSIONS[dimension].columns}, `).join('');
    const text = `
      select ${columns}currency::text as currency, total::text as total, count, left_out as "leftOut"
      from (${groups}) sums${order === undefined ? '' : ` order by ${order}`}`;
    const statement = { text, values: values.all, prepared: isCommon(filter) };
    const rows = await this.#statements.query<SumRow>(statement);
    const placeOf = new Map(groupings.map((grouping, index) => [leftOut(grouping, dimensions), index]));
    return rows.map((row) => {
      const grouping = placeOf.get(row.leftOut) ?? 0;
      return { grouping, total: totalOf(row, groupings[grouping] ?? []) };
    });
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
    if (changed !== undefined) return fromPrisma(changed);
    const current = await this.get(ledgerId, id);
    if (current === null) throw new ExpenseNotFoundError(id);
    throw new ExpenseVersionConflictError(id, current.version);
  }
}

/** Only what is left of the sorted rows is written as text. */
function selected(sort: ExpenseSort, condition: string, limit: string): string {
  const order = `order by ${orderOf(sort)}`;
  return `
    select ${EXPENSE_COLUMNS}
    from (select e.* from expenses e where ${condition} ${order} ${limit}) e ${order}`;
}

/** Groups of the kept sums; of a group that has no expense any more there is nothing to say. */
function summed(
  sums: string,
  groupings: readonly (readonly TotalDimension[])[],
  dimensions: readonly TotalDimension[],
): string {
  const keyOf = (dimension: TotalDimension) => KEPT_BY[dimension as keyof typeof KEPT_BY];
  const columns = dimensions.map((dimension) => `${keyOf(dimension)} as ${dimension}`);
  const sum = [
    'sum(s.amount) as total',
    'sum(s.count)::int as count',
    ...convertedSum('s.converted_amount', dimensions),
  ];
  return `
    select ${[...columns, 's.currency', ...sum, leftOutColumn(dimensions, keyOf)].join(', ')}
    from (${sums}) s group by ${groupingSets('s.currency', groupings, keyOf)} having sum(s.count) <> 0`;
}

const KEPT_BY = {
  month: 's.month::timestamp',
  category: 's.category_id',
  status: 's.status',
  conversion: 's.converted_currency',
};

/** Groups of the expenses themselves. */
function added(
  condition: string,
  groupings: readonly (readonly TotalDimension[])[],
  dimensions: readonly TotalDimension[],
  conversion: ConversionSql,
): string {
  const keyOf = (dimension: TotalDimension) =>
    dimension === 'conversion' ? conversion.currency : DIMENSIONS[dimension].key;
  const columns = dimensions.map((dimension) => `${keyOf(dimension)} as ${dimension}`);
  const name = dimensions.includes('merchant') ? ['max(e.merchant) as merchant_name'] : [];
  const sum = ['sum(e.amount) as total', 'count(*)::int as count', ...convertedSum(conversion.amount, dimensions)];
  return `
    select ${[...columns, ...name, 'e.currency', ...sum, leftOutColumn(dimensions, keyOf)].join(', ')}
    from expenses e ${conversion.join} where ${condition} group by ${groupingSets('e.currency', groupings, keyOf)}`;
}

function groupingSets(
  currency: string,
  groupings: readonly (readonly TotalDimension[])[],
  keyOf: (dimension: TotalDimension) => string,
): string {
  const sets = groupings.map((dimensions) => `(${[currency, ...dimensions.map(keyOf)].join(', ')})`);
  return `grouping sets (${sets.join(', ')})`;
}

/** Postgres' word for which grouping a row is of. */
function leftOutColumn(dimensions: readonly TotalDimension[], keyOf: (dimension: TotalDimension) => string): string {
  return `${dimensions.length === 0 ? '0' : `grouping(${dimensions.map(keyOf).join(', ')})`} as left_out`;
}

/** A bit for each dimension that a grouping leaves out, the last dimension's the lowest. Source: Postgres' `GROUPING` */
function leftOut(grouping: readonly TotalDimension[], dimensions: readonly TotalDimension[]): number {
  return dimensions.reduce((bits, dimension) => bits * 2 + (grouping.includes(dimension) ? 0 : 1), 0);
}

function convertedSum(amount: string, dimensions: readonly TotalDimension[]): string[] {
  return dimensions.includes('conversion') ? [`coalesce(sum(${amount}), 0) as converted`] : [];
}

/** Sums are text. Of dimensions that a row's grouping leaves out, it has nulls. */
type SumRow = Omit<GroupTotal, 'total' | 'converted'> & {
  readonly total: string;
  readonly converted?: string;
  readonly leftOut: number;
};

function totalOf(row: SumRow, grouping: readonly TotalDimension[]): GroupTotal {
  const { currency, total, count, converted } = row;
  const group = grouping.flatMap((dimension) => DIMENSIONS[dimension].fields.map((field) => [field, row[field]]));
  return {
    ...(Object.fromEntries(group) as Partial<GroupTotal>),
    ...{ currency, total: new Decimal(total), count },
    ...(converted !== undefined && grouping.includes('conversion') ? { converted: new Decimal(converted) } : {}),
  };
}

/** A deleted expense does not follow the base currency when that is changed. */
const FORGET_OTHER_WORTH = `
  update expenses e set ${NO_CONVERSION}
  from ledgers l
  where e.ledger_id = $1::uuid and e.id = $2::uuid and l.id = e.ledger_id and e.deleted_at is not null
    and (e.converted_currency <> l.base_currency or e.converted_currency is not null and e.currency = l.base_currency)`;

const ADD = `
  insert into expenses as e (ledger_id, id, user_id, category_id, amount, currency,
    converted_amount, converted_currency, rate, rate_date, rate_source,
    description, merchant, merchant_key, occurred_on, status, draft_id)
  values ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::numeric, $6::text,
    $7::numeric, $8::text, $9::numeric, $10::date, $11::text,
    $12::text, $13::text, $14::text, $15::date, $16::expense_status, $17::uuid)
  returning ${EXPENSE_COLUMNS}`;

const GET = `select ${EXPENSE_COLUMNS} from expenses e
  where e.ledger_id = $1::uuid and e.id = $2::uuid and e.deleted_at is null`;

const GET_WITH_CATEGORY = `
  select ${EXPENSE_COLUMNS}, k.name as "categoryName", k.default_name as "categoryDefaultName",
    k.emoji as "categoryEmoji", k.position as "categoryPosition", k.archived_at as "categoryArchivedAt",
    k.created_at as "categoryCreatedAt", k.updated_at as "categoryUpdatedAt"
  from expenses e join categories k on k.ledger_id = e.ledger_id and k.id = e.category_id
  where e.ledger_id = $1::uuid and e.id = $2::uuid and e.deleted_at is null`;

/** The columns of the category in a row of its expense. */
type RowOfCategory = {
  readonly [
    Field in Exclude<keyof ExpenseCategory, 'ledgerId' | 'id'> as `category${Capitalize<Field>}`
  ]: ExpenseCategory[Field];
};

function toCategory(row: ExpenseRow & RowOfCategory): ExpenseCategory {
  return {
    ledgerId: row.ledgerId,
    id: row.categoryId,
    name: row.categoryName,
    defaultName: row.categoryDefaultName,
    emoji: row.categoryEmoji,
    position: row.categoryPosition,
    archivedAt: row.categoryArchivedAt,
    createdAt: row.categoryCreatedAt,
    updatedAt: row.categoryUpdatedAt,
  };
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

function fromPrisma(row: PrismaExpense): Expense {
  return toExpense({
    ...row,
    amount: row.amount.toFixed(),
    convertedAmount: row.convertedAmount?.toFixed() ?? null,
    rate: row.rate?.toFixed() ?? null,
    rateDate: row.rateDate === null ? null : fromDbDate(row.rateDate),
    occurredOn: fromDbDate(row.occurredOn),
  });
}

function categoryNotFound(error: unknown, categoryId: string): unknown {
  return isConstraintError(error, 'foreign key violation', 'category_id')
    ? new CategoryNotFoundError(categoryId, { cause: error })
    : error;
}
