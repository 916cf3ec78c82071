import * as z from 'zod';
import type { Operations } from '../contract/operation.ts';
import { pathId } from '../schema/path-id.ts';
import { ExpenseClassifyRequest } from './expense-classify-request.ts';
import { ExpenseClassifyResponse, ExpensePreviewResponse } from './expense-classify-response.ts';
import {
  ExpenseBulkDeleteRequest,
  ExpenseBulkEditRequest,
  ExpenseCreateRequest,
  ExpenseEditRequest,
} from './expense-edit-request.ts';
import { ExpenseExportQuery } from './expense-export-query.ts';
import { ExpenseListQuery, ExpenseReviewQuery } from './expense-list-query.ts';
import { ExpenseBulkResponse, ExpenseListResponse, ExpenseResponse } from './expense-response.ts';

const VersionHeaders = z.object({
  ETag: z.string().meta({ description: 'The version, for If-Match', examples: ['"3"'] }),
});

const EXPENSE = {
  id: '01a20434-1147-700f-be70-b8b9c283770b',
  amount: '4.50',
  currency: 'EUR',
  description: 'Coffee at Starbucks',
  merchant: 'Starbucks',
  category: { id: '01a20434-1147-700f-be70-b8b9c2837701', name: 'Food & Dining', emoji: '🍽️' },
  occurredOn: '2026-03-10',
  status: 'confirmed',
  confidence: null,
  conversion: null,
  worth: null,
  version: 1,
  createdAt: '2026-03-10T12:00:00.000Z',
  updatedAt: '2026-03-10T12:00:00.000Z',
} satisfies ExpenseResponse;

const ListHeaders = z.object({
  Link: z
    .string()
    .exactOptional()
    .meta({ description: 'The next page, as `<...>; rel="next"` (RFC 8288); not on the last one' }),
});

const CREATED = { ...EXPENSE, merchant: null, description: 'Groceries at the market', amount: '23.90' };

const theExpense = { schema: ExpenseResponse, headers: VersionHeaders };

/** What /expenses takes and gives. */
export const EXPENSE_OPERATIONS = {
  listExpenses: {
    method: 'GET',
    path: '/expenses',
    tag: 'Expenses',
    summary: 'List expenses',
    description:
      'Newest day first unless `sort` says otherwise, page by page: by `page`, with how many there are; or by `cursor`, ' +
      'as fast deep in the list as at its start.',
    scope: 'expenses:read',
    query: ExpenseListQuery,
    responses: {
      200: {
        description: 'A page; beyond the last one it is empty.',
        schema: ExpenseListResponse,
        headers: ListHeaders,
        examples: {
          onePage: {
            summary: 'All there is',
            value: { items: [EXPENSE], pageSize: 20, nextCursor: null, total: 1, page: 1, pages: 1 },
          },
          byCursor: { summary: 'By cursor', value: { items: [EXPENSE], pageSize: 1, nextCursor: 'WyItb2Nj' } },
        },
      },
    },
  },
  createExpense: {
    method: 'POST',
    path: '/expenses',
    tag: 'Expenses',
    summary: 'Add an expense',
    description:
      'Stated field by field: nothing of it has to be understood. It is confirmed, and its category is learned.',
    scope: 'expenses:write',
    body: {
      schema: ExpenseCreateRequest,
      examples: {
        market: {
          summary: 'Only what is needed',
          value: { amount: '23.90', description: 'Groceries at the market', categoryId: '{categoryId}' },
        },
      },
    },
    responses: {
      201: {
        description: 'The expense.',
        schema: ExpenseResponse,
        headers: VersionHeaders.extend({ Location: z.string() }),
        examples: { market: { summary: 'As it is stored', value: CREATED } },
      },
    },
  },
  editExpenses: {
    method: 'PATCH',
    path: '/expenses',
    tag: 'Expenses',
    summary: 'Change several expenses',
    description: 'Makes one change of all of them, or of none. A category that is set is learned for their merchants.',
    scope: 'expenses:write',
    body: {
      schema: ExpenseBulkEditRequest,
      examples: {
        category: {
          summary: 'Another category',
          value: { ids: ['{id}'], changes: { categoryId: '{categoryId}' } },
        },
      },
    },
    responses: {
      200: { description: 'The expenses as they are now, in the order of the ids.', schema: ExpenseBulkResponse },
    },
    problems: [404, 409],
  },
  deleteExpenses: {
    method: 'POST',
    path: '/expenses/delete',
    tag: 'Expenses',
    summary: 'Delete several expenses',
    description: 'All of them, or none. They can be restored, one by one.',
    scope: 'expenses:write',
    body: {
      schema: ExpenseBulkDeleteRequest,
      examples: { one: { summary: 'One of them', value: { ids: ['{id}'] } } },
    },
    responses: { 204: { description: 'They are deleted.' } },
    problems: [404, 409],
  },
  listExpensesToReview: {
    method: 'GET',
    path: '/expenses/review',
    tag: 'Expenses',
    summary: 'List what needs a look',
    description: 'As the list, of expenses that are `needs_review`.',
    scope: 'expenses:read',
    query: ExpenseReviewQuery,
    responses: { 200: { description: 'A page.', schema: ExpenseListResponse, headers: ListHeaders } },
  },
  exportExpenses: {
    method: 'GET',
    path: '/expenses/export',
    tag: 'Expenses',
    summary: 'Take expenses out',
    description:
      'Every field of every expense that the filters match, as they are at one moment. In CSV, a cell that a ' +
      'spreadsheet would take for a formula is put behind an apostrophe.',
    scope: 'expenses:read',
    query: ExpenseExportQuery,
    responses: {
      200: {
        description: 'A file. When the connection breaks it is not whole: a whole one ends as HTTP says.',
        files: {
          'text/csv': 'A header, and a line for each expense (RFC 4180)',
          'application/json': 'One array',
          'application/x-ndjson': 'A JSON object on each line',
        },
      },
    },
  },
  classifyExpense: {
    method: 'POST',
    path: '/expenses/classify',
    tag: 'Expenses',
    summary: 'Turn a message into expenses',
    description:
      'Reads amounts, currencies, days and merchants, finds a category for each item, and stores all of them or none.',
    scope: 'expenses:write',
    body: {
      schema: ExpenseClassifyRequest,
      examples: {
        sentence: { summary: 'A sentence', value: { description: 'Coffee at Starbucks 4.50 EUR' } },
        several: { summary: 'Several expenses', value: { description: 'Coffee 4.50 EUR\nUber 12 EUR' } },
        beside: {
          summary: 'Currency and day beside the text',
          value: { description: 'Ramen 1200', currency: 'JPY', occurredOn: '2026-03-09' },
        },
        preview: { summary: 'Store nothing', value: { description: 'Taxi 18 EUR yesterday', persist: false } },
      },
    },
    responses: {
      200: { description: 'What would be stored; with `"persist": false`.', schema: ExpensePreviewResponse },
      201: {
        description: 'What was stored.',
        schema: ExpenseClassifyResponse,
        examples: {
          sentence: { summary: 'A sentence', value: { expenses: [{ ...EXPENSE, confidence: 0.97 }], warnings: [] } },
        },
      },
    },
  },
  getExpense: {
    method: 'GET',
    path: '/expenses/{id}',
    tag: 'Expenses',
    summary: 'Read an expense',
    scope: 'expenses:read',
    params: pathId('expense'),
    responses: {
      200: {
        description: 'The expense.',
        ...theExpense,
        examples: { coffee: { summary: 'A coffee', value: EXPENSE } },
      },
    },
  },
  editExpense: {
    method: 'PATCH',
    path: '/expenses/{id}',
    tag: 'Expenses',
    summary: 'Change an expense',
    description:
      'Sets the fields that are given. A category that is changed is learned for the merchant. With `If-Match`, or ' +
      '`version`, the change is refused when somebody else was faster.',
    scope: 'expenses:write',
    params: pathId('expense'),
    conditional: true,
    body: {
      schema: ExpenseEditRequest,
      examples: {
        amount: { summary: 'Another amount', value: { amount: '5.25' } },
        merchant: { summary: 'Another merchant and day', value: { merchant: 'Blue Bottle', occurredOn: '2026-03-09' } },
      },
    },
    responses: { 200: { description: 'The expense as it is now.', ...theExpense } },
    problems: [409],
  },
  deleteExpense: {
    method: 'DELETE',
    path: '/expenses/{id}',
    tag: 'Expenses',
    summary: 'Delete an expense',
    description: 'It can be restored.',
    scope: 'expenses:write',
    params: pathId('expense'),
    conditional: true,
    responses: { 204: { description: 'It is deleted.' } },
  },
  reclassifyExpense: {
    method: 'POST',
    path: '/expenses/{id}/classify',
    tag: 'Expenses',
    summary: 'Understand an expense again',
    description:
      'Finds a category for it anew, of the text that it was made from. What a person chose stays, and so does what is ' +
      'confirmed.',
    scope: 'expenses:write',
    params: pathId('expense'),
    responses: { 200: { description: 'The expense as it is now.', ...theExpense } },
    problems: [409, 422],
  },
  restoreExpense: {
    method: 'POST',
    path: '/expenses/{id}/restore',
    tag: 'Expenses',
    summary: 'Restore a deleted expense',
    description: 'An expense that is not deleted stays as it is.',
    scope: 'expenses:write',
    params: pathId('expense'),
    responses: { 200: { description: 'The expense, back again.', ...theExpense } },
  },
} satisfies Operations;
