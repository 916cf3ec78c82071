import { z } from 'zod';
import type { Operations } from '../contract/operation.ts';
import { pathId } from '../schema/path-id.ts';
import { ExpenseClassifyRequest } from './expense-classify-request.ts';
import { ExpenseClassifyResponse, ExpensePreviewResponse } from './expense-classify-response.ts';
import { ExpenseEditRequest } from './expense-edit-request.ts';
import { ExpenseListQuery } from './expense-list-query.ts';
import { ExpenseListResponse, ExpenseResponse } from './expense-response.ts';

const VersionHeaders = z.object({
  ETag: z.string().meta({ description: 'The version, for If-Match and If-None-Match', examples: ['"3"'] }),
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
  version: 1,
  createdAt: '2026-03-10T12:00:00.000Z',
  updatedAt: '2026-03-10T12:00:00.000Z',
} satisfies ExpenseResponse;

const theExpense = { schema: ExpenseResponse, headers: VersionHeaders };

/** What /expenses takes and gives. */
export const EXPENSE_OPERATIONS = {
  listExpenses: {
    method: 'GET',
    path: '/expenses',
    tag: 'Expenses',
    summary: 'List expenses',
    description: 'Newest day first, page by page.',
    scope: 'expenses:read',
    query: ExpenseListQuery,
    responses: {
      200: {
        description: 'A page; beyond the last one it is empty.',
        schema: ExpenseListResponse,
        examples: {
          onePage: { summary: 'All there is', value: { items: [EXPENSE], total: 1, page: 1, pageSize: 20, pages: 1 } },
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
