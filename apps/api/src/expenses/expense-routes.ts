import type { ExpenseService, ExportService, Person, RateService, Services } from '@expenses/services';
import type { Expense, ExpenseCategory } from '@expenses/storage/domain';
import {
  cursorOf,
  DEFAULT_SORT,
  type ExpenseCursor,
  type ExpenseQuery,
  type ExpenseSort,
} from '@expenses/storage/repositories';
import { categoryIn } from '../categories/category-response.ts';
import type { Handlers } from '../contract/operation.ts';
import { versionTag } from '../contract/precondition.ts';
import { KINDS, Problem } from '../problems/problem.ts';
import { notFound } from '../problems/problem-of.ts';
import { previewResponse, savedMessageResponse, valuedItems } from './expense-classify-response.ts';
import { writeCursor } from './expense-cursor.ts';
import { filterOf, type ListedFilter } from './expense-filter.ts';
import type { EXPENSE_OPERATIONS } from './expense-operations.ts';
import { expenseResponse, type Shown } from './expense-response.ts';
import { ExportPlaces } from './export-places.ts';

export interface ExpenseRouteOptions {
  /** Where the addresses begin. */
  readonly prefix: string;
  /** How many exports run at once. */
  readonly mostExports: number;
}

/** /expenses: what the person's ledger holds, and the ways in and out. */
export function expenseRoutes(
  { expenses, exports, rates }: Pick<Services, 'expenses' | 'exports' | 'rates'>,
  { prefix, mostExports }: ExpenseRouteOptions,
): Handlers<typeof EXPENSE_OPERATIONS> {
  const places = new ExportPlaces(mostExports);
  return {
    async classifyExpense({ person, body: { description, persist, ...beside } }) {
      const understood = await expenses.preview(person, { text: description, ...beside });
      if (!persist) {
        const body = previewResponse(understood, await shownTo(person, rates, valuedItems(understood)));
        return { status: 200, body };
      }
      return async (inTransaction) => {
        const saved = await inTransaction.expenses.store(person, description, understood);
        return {
          status: 201,
          body: savedMessageResponse(saved, await shownTo(person, inTransaction.rates, saved.expenses)),
        };
      };
    },

    async createExpense({ person, body }) {
      return async (inTransaction) => {
        const { expense, category } = await inTransaction.expenses.create(person, body);
        const { body: created, headers } = await shown(inTransaction.rates, person, expense, category);
        return { status: 201, body: created, headers: { ...headers, Location: `${prefix}/expenses/${created.id}` } };
      };
    },

    listExpenses: (input) => list(expenses, rates, input),

    listExpensesToReview: ({ query, ...input }) =>
      list(expenses, rates, { ...input, query: { ...query, status: 'needs_review' } }),

    async editExpenses({ person, body: { ids, changes } }) {
      const items = await expenses.updateMany(person, ids, changes);
      const categories = await expenses.categoriesById(person);
      return { status: 200, body: { items: responsesOf(items, categories, await shownTo(person, rates, items)) } };
    },

    async deleteExpenses({ person, body: { ids } }) {
      return async (inTransaction) => {
        await inTransaction.expenses.deleteMany(person, ids);
        return { status: 204 };
      };
    },

    async exportExpenses({ person, origin, query: { format, provenance: includeProvenance, sort, ...filter } }) {
      const query = { ...filterOf(filter, await expenses.categoriesById(person)), sort };
      const giveBack = places.take();
      return {
        status: 200,
        file: await begun(exports, giveBack, [person, { format, includeProvenance, query }, origin]),
      };
    },

    async getExpense({ person, params }) {
      const found = await expenses.getWithCategory(person, params.id);
      if (found === null) throw notFound('expense');
      return shown(rates, person, found.expense, found.category);
    },

    async editExpense({ person, params, expectedVersion, body: { version, ...changes } }) {
      refuseTwoVersions(expectedVersion, version);
      const edited = await expenses.edit(person, params.id, changes, expectedVersion ?? version);
      return single({ expenses, rates }, person, edited);
    },

    async deleteExpense({ person, params, expectedVersion }) {
      await expenses.delete(person, params.id, expectedVersion);
      return { status: 204 };
    },

    async reclassifyExpense({ person, params }) {
      const reconsidered = await expenses.reconsider(person, params.id);
      return async (inTransaction) => single(inTransaction, person, await inTransaction.expenses.settle(reconsidered));
    },

    async restoreExpense({ person, params }) {
      return async (inTransaction) =>
        single(inTransaction, person, await inTransaction.expenses.restore(person, params.id));
    },
  };
}

interface ListInput {
  readonly person: Person;
  readonly url: string;
  readonly query: ListedFilter & {
    readonly page: number;
    readonly pageSize: number;
    /** Null: from the start; left out: by page. */
    readonly cursor?: ExpenseCursor | null;
    readonly sort: ExpenseSort;
  };
}

async function list(expenses: ExpenseService, rates: RateService, { person, url, query }: ListInput) {
  const { page, pageSize, cursor, sort, ...filter } = query;
  const reading = expenses.categoriesById(person);
  const named = filter.category === undefined ? NO_CATEGORIES : await reading;
  const asked: ExpenseQuery = { ...filterOf(filter, named), sort };
  const [categories, { items, next, ...counts }] = await Promise.all([
    reading,
    cursor === undefined
      ? byPage(expenses, person, asked, page, pageSize)
      : byCursor(expenses, person, asked, pageSize, cursor),
  ]);
  const isKnown = items.every(({ categoryId }) => categories.has(categoryId));
  // One may have been made, and used, after the categories were read.
  const known = isKnown ? categories : await expenses.categoriesById(person);
  const nextCursor = next === null ? null : writeCursor(next);
  return {
    status: 200 as const,
    body: { items: responsesOf(items, known, await shownTo(person, rates, items)), pageSize, nextCursor, ...counts },
    headers: nextCursor === null ? {} : { Link: `<${addressOfNext(url, nextCursor)}>; rel="next"` },
  };
}

const NO_CATEGORIES: ReadonlyMap<string, ExpenseCategory> = new Map();

async function byPage(expenses: ExpenseService, person: Person, query: ExpenseQuery, page: number, pageSize: number) {
  const { items, total } = await expenses.page(person, query, page, pageSize);
  const last = items.at(-1);
  const hasNext = last !== undefined && page * pageSize < total;
  const next = hasNext ? cursorOf(last, query.sort ?? DEFAULT_SORT) : null;
  return { items, next, total, page, pages: Math.ceil(total / pageSize) };
}

function byCursor(
  expenses: ExpenseService,
  person: Person,
  query: ExpenseQuery,
  pageSize: number,
  cursor: ExpenseCursor | null,
) {
  return expenses.list(person, query, pageSize, cursor ?? undefined);
}

function addressOfNext(url: string, nextCursor: string): string {
  const path = url.split('?', 1)[0] ?? '';
  const parameters = new URLSearchParams(url.slice(path.length));
  parameters.delete('page');
  parameters.set('cursor', nextCursor);
  return `${path}?${parameters.toString()}`;
}

function responsesOf(items: readonly Expense[], categories: ReadonlyMap<string, ExpenseCategory>, shownHow: Shown) {
  return items.map((expense) => expenseResponse(expense, categoryIn(categories, expense.categoryId), shownHow));
}

/** What is to be known of a person to show them expenses. */
async function shownTo(
  person: Person,
  rates: RateService,
  expenses: Parameters<RateService['worthOf']>[1],
): Promise<Shown> {
  return { worths: await rates.worthOf(person, expenses), currency: person.preference.preferredCurrency };
}

async function single({ expenses, rates }: Pick<Services, 'expenses' | 'rates'>, person: Person, expense: Expense) {
  const categories = await expenses.categoriesById(person);
  return shown(rates, person, expense, categoryIn(categories, expense.categoryId));
}

async function shown(rates: RateService, person: Person, expense: Expense, category: ExpenseCategory) {
  const headers = { ETag: versionTag(expense.version) };
  const body = expenseResponse(expense, category, await shownTo(person, rates, [expense]));
  return { status: 200 as const, body, headers };
}

/** The place is free again when the file is read, given up or cannot be made. */
async function begun(exports: ExportService, giveBack: () => void, request: Parameters<ExportService['export']>) {
  try {
    const file = await exports.export(...request);
    file.content.once('close', giveBack);
    return file;
  } catch (error) {
    giveBack();
    throw error;
  }
}

function refuseTwoVersions(expectedVersion: number | undefined, version: number | undefined): void {
  if (expectedVersion === undefined || version === undefined || expectedVersion === version) return;
  const detail = 'If-Match names another version. Give one of the two.';
  throw new Problem(KINDS.invalidBody, detail, { errors: [{ pointer: '/version', detail }] });
}
