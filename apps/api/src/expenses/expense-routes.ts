import type { ExpenseService, Person } from '@expenses/services';
import type { Expense } from '@expenses/storage/domain';
import { categoryIn } from '../categories/category-response.ts';
import type { Handlers } from '../contract/operation.ts';
import { versionTag } from '../contract/precondition.ts';
import { KINDS, Problem } from '../problems/problem.ts';
import { notFound } from '../problems/problem-of.ts';
import { previewResponse, savedMessageResponse } from './expense-classify-response.ts';
import type { EXPENSE_OPERATIONS } from './expense-operations.ts';
import { expenseResponse } from './expense-response.ts';

/** /expenses: what the person's ledger holds, and the way in for new messages. */
export function expenseRoutes(expenses: ExpenseService): Handlers<typeof EXPENSE_OPERATIONS> {
  return {
    async classifyExpense({ person, body: { description, persist, ...beside } }) {
      const message = { text: description, ...beside };
      return persist
        ? { status: 201, body: savedMessageResponse(await expenses.save(person, message)) }
        : { status: 200, body: previewResponse(await expenses.preview(person, message)) };
    },

    async listExpenses({ person, query: { page, pageSize, ...filter } }) {
      const { items, total } = await expenses.page(person, filter, page, pageSize);
      const categories = await expenses.categoriesById(person);
      const body = {
        items: items.map((expense) => expenseResponse(expense, categoryIn(categories, expense.categoryId))),
        ...{ total, page, pageSize },
        pages: Math.ceil(total / pageSize),
      };
      return { status: 200, body };
    },

    async getExpense({ person, params }) {
      const expense = await expenses.get(person, params.id);
      if (expense === null) throw notFound('expense');
      return single(expenses, person, expense);
    },

    async editExpense({ person, params, expectedVersion, body: { version, ...changes } }) {
      refuseTwoVersions(expectedVersion, version);
      return single(expenses, person, await expenses.edit(person, params.id, changes, expectedVersion ?? version));
    },

    async deleteExpense({ person, params, expectedVersion }) {
      await expenses.delete(person, params.id, expectedVersion);
      return { status: 204 };
    },

    async restoreExpense({ person, params }) {
      return single(expenses, person, await expenses.restore(person, params.id));
    },
  };
}

async function single(expenses: ExpenseService, person: Person, expense: Expense) {
  const categories = await expenses.categoriesById(person);
  const body = expenseResponse(expense, categoryIn(categories, expense.categoryId));
  return { status: 200 as const, body, headers: { ETag: versionTag(expense.version) } };
}

function refuseTwoVersions(expectedVersion: number | undefined, version: number | undefined): void {
  if (expectedVersion === undefined || version === undefined || expectedVersion === version) return;
  const detail = 'If-Match names another version. Give one of the two.';
  throw new Problem(KINDS.invalidBody, detail, { errors: [{ pointer: '/version', detail }] });
}
