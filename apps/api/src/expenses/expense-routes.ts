import type { ExpenseService } from '@expenses/services';
import type { Expense } from '@expenses/storage/domain';
import type { Request, RequestHandler, Router } from 'express';
import { categoryIn } from '../categories/category-response.ts';
import { endpoint, type Handler } from '../http/endpoint.ts';
import { jsonBody } from '../http/json-body.ts';
import { noQuery, readBody, readQuery } from '../http/validate.ts';
import { getPerson } from '../identity/identify.ts';
import { notFound } from '../problems/problem-of.ts';
import { pathId } from '../schema/path-id.ts';
import { ExpenseClassifyRequest } from './expense-classify-request.ts';
import { ExpenseEditRequest } from './expense-edit-request.ts';
import { ExpenseListQuery } from './expense-list-query.ts';
import { previewResponse, savedMessageResponse } from './expense-classify-response.ts';
import { expenseResponse, type ExpenseListResponse } from './expense-response.ts';

export interface ExpenseRouteDependencies {
  readonly expenses: ExpenseService;
  /** Runs before every handler. */
  readonly identify: RequestHandler;
}

/** /expenses: what the person's ledger holds, and the way in for new messages. */
export function expenseRoutes(router: Router, { expenses, identify }: ExpenseRouteDependencies): void {
  endpoint(router, '/expenses', { GET: [identify, list(expenses)] });
  endpoint(router, '/expenses/classify', { POST: [identify, noQuery, ...jsonBody(), classify(expenses)] });
  endpoint(router, '/expenses/:id', {
    GET: [identify, noQuery, get(expenses)],
    PATCH: [identify, noQuery, ...jsonBody(), edit(expenses)],
    DELETE: [identify, noQuery, remove(expenses)],
  });
  endpoint(router, '/expenses/:id/restore', { POST: [identify, noQuery, restore(expenses)] });
}

function classify(expenses: ExpenseService): Handler {
  return async (request, response) => {
    const { description, persist, ...beside } = readBody(ExpenseClassifyRequest, request);
    const message = { text: description, ...beside };
    if (persist) response.status(201).json(savedMessageResponse(await expenses.save(getPerson(request), message)));
    else response.json(previewResponse(await expenses.preview(getPerson(request), message)));
  };
}

function list(expenses: ExpenseService): Handler {
  return async (request, response) => {
    const { page, pageSize, ...filter } = readQuery(ExpenseListQuery, request);
    const person = getPerson(request);
    const { items, total } = await expenses.page(person, filter, page, pageSize);
    const categories = await expenses.categoriesById(person);
    response.json({
      items: items.map((expense) => expenseResponse(expense, categoryIn(categories, expense.categoryId))),
      ...{ total, page, pageSize },
      pages: Math.ceil(total / pageSize),
    } satisfies ExpenseListResponse);
  };
}

function get(expenses: ExpenseService): Handler {
  return async (request, response) => {
    const expense = await existing(expenses, request);
    const categories = await expenses.categoriesById(getPerson(request));
    response.json(expenseResponse(expense, categoryIn(categories, expense.categoryId)));
  };
}

function edit(expenses: ExpenseService): Handler {
  return async (request, response) => {
    const { version, ...changes } = readBody(ExpenseEditRequest, request);
    const person = getPerson(request);
    const expense = await expenses.edit(person, pathId(request, 'expense'), changes, version);
    const categories = await expenses.categoriesById(person);
    response.json(expenseResponse(expense, categoryIn(categories, expense.categoryId)));
  };
}

function remove(expenses: ExpenseService): Handler {
  return async (request, response) => {
    await expenses.delete(getPerson(request), pathId(request, 'expense'));
    response.status(204).end();
  };
}

function restore(expenses: ExpenseService): Handler {
  return async (request, response) => {
    const person = getPerson(request);
    const expense = await expenses.restore(person, pathId(request, 'expense'));
    const categories = await expenses.categoriesById(person);
    response.json(expenseResponse(expense, categoryIn(categories, expense.categoryId)));
  };
}

async function existing(expenses: ExpenseService, request: Request): Promise<Expense> {
  const expense = await expenses.get(getPerson(request), pathId(request, 'expense'));
  if (expense === null) throw notFound('expense');
  return expense;
}
