import type { Operations } from '../contract/operation.ts';
import { pathId } from '../schema/path-id.ts';
import { CategoryCreateRequest, CategoryEditRequest, CategoryListQuery } from './category-requests.ts';
import { CategoryListResponse, CategoryResponse } from './category-response.ts';

const PETS = {
  id: '01a20434-1147-700f-be70-b8b9c2837702',
  name: 'Pets',
  emoji: '🐕',
  archived: false,
} satisfies CategoryResponse;

/** What /categories takes and gives. */
export const CATEGORY_OPERATIONS = {
  listCategories: {
    method: 'GET',
    path: '/categories',
    tag: 'Categories',
    summary: 'List categories',
    scope: 'expenses:read',
    query: CategoryListQuery,
    responses: {
      200: {
        description: "The ledger's categories, in the person's order.",
        schema: CategoryListResponse,
        examples: { pets: { summary: 'One category', value: { items: [PETS], total: 1 } } },
      },
    },
  },
  addCategory: {
    method: 'POST',
    path: '/categories',
    tag: 'Categories',
    summary: 'Add a category',
    scope: 'expenses:write',
    body: {
      schema: CategoryCreateRequest,
      examples: {
        named: { summary: 'A name', value: { name: 'Garden' } },
        dressed: { summary: 'A name and an emoji', value: { name: 'Pets', emoji: '🐕' } },
      },
    },
    responses: {
      201: {
        description: 'The category.',
        schema: CategoryResponse,
        examples: { pets: { summary: 'A name and an emoji', value: PETS } },
      },
    },
    problems: [409],
  },
  editCategory: {
    method: 'PATCH',
    path: '/categories/{id}',
    tag: 'Categories',
    summary: 'Change a category',
    description: 'Renames it, gives it another emoji, archives it or brings it back.',
    scope: 'expenses:write',
    params: pathId('category'),
    body: {
      schema: CategoryEditRequest,
      examples: {
        renamed: { summary: 'Another name', value: { name: 'Animals' } },
        archived: { summary: 'Offered no more', value: { archived: true } },
      },
    },
    responses: { 200: { description: 'The category as it is now.', schema: CategoryResponse } },
    problems: [409],
  },
  deleteCategory: {
    method: 'DELETE',
    path: '/categories/{id}',
    tag: 'Categories',
    summary: 'Delete a category',
    scope: 'expenses:write',
    params: pathId('category'),
    responses: {
      200: { description: 'Expenses have it, so it was archived, and here it is.', schema: CategoryResponse },
      204: { description: 'It is gone.' },
    },
    problems: [409],
  },
} satisfies Operations;
