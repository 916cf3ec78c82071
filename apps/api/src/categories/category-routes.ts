import type { CategoryService } from '@expenses/services';
import type { RequestHandler, Router } from 'express';
import { endpoint, type Handler } from '../http/endpoint.ts';
import { jsonBody } from '../http/json-body.ts';
import { noQuery, readBody, readQuery } from '../http/validate.ts';
import { getPerson } from '../identity/identify.ts';
import { pathId } from '../schema/path-id.ts';
import { CategoryCreateRequest, CategoryEditRequest, CategoryListQuery } from './category-requests.ts';
import { categoryResponse, type CategoryListResponse } from './category-response.ts';

export interface CategoryRouteDependencies {
  readonly categories: CategoryService;
  /** Runs before every handler. */
  readonly identify: RequestHandler;
}

/** /categories: the kinds of expense of the person's ledger. */
export function categoryRoutes(router: Router, { categories, identify }: CategoryRouteDependencies): void {
  endpoint(router, '/categories', {
    GET: [identify, list(categories)],
    POST: [identify, noQuery, ...jsonBody(), add(categories)],
  });
  endpoint(router, '/categories/:id', {
    PATCH: [identify, noQuery, ...jsonBody(), edit(categories)],
    DELETE: [identify, noQuery, remove(categories)],
  });
}

function list(categories: CategoryService): Handler {
  return async (request, response) => {
    const items = await categories.list(getPerson(request), readQuery(CategoryListQuery, request));
    response.json({ items: items.map(categoryResponse), total: items.length } satisfies CategoryListResponse);
  };
}

function add(categories: CategoryService): Handler {
  return async (request, response) => {
    const category = await categories.add(getPerson(request), readBody(CategoryCreateRequest, request));
    response.status(201).json(categoryResponse(category));
  };
}

function edit(categories: CategoryService): Handler {
  return async (request, response) => {
    const id = pathId(request, 'category');
    const category = await categories.update(getPerson(request), id, readBody(CategoryEditRequest, request));
    response.json(categoryResponse(category));
  };
}

/** 204: it is gone. 200: expenses have it, so it was archived, and here it is. */
function remove(categories: CategoryService): Handler {
  return async (request, response) => {
    const archived = await categories.delete(getPerson(request), pathId(request, 'category'));
    if (archived === null) response.status(204).end();
    else response.json(categoryResponse(archived));
  };
}
