import type { CategoryService } from '@expenses/services';
import type { Handlers } from '../contract/operation.ts';
import type { CATEGORY_OPERATIONS } from './category-operations.ts';
import { categoryResponse } from './category-response.ts';

/** /categories: the kinds of expense of the person's ledger. */
export function categoryRoutes(categories: CategoryService): Handlers<typeof CATEGORY_OPERATIONS> {
  return {
    async listCategories({ person, query }) {
      const items = await categories.list(person, query);
      return { status: 200, body: { items: items.map(categoryResponse), total: items.length } };
    },

    async addCategory({ person, body }) {
      return async (inTransaction) => ({
        status: 201,
        body: categoryResponse(await inTransaction.categories.add(person, body)),
      });
    },

    async editCategory({ person, params, body }) {
      return { status: 200, body: categoryResponse(await categories.update(person, params.id, body)) };
    },

    async deleteCategory({ person, params }) {
      const archived = await categories.delete(person, params.id);
      return archived === null ? { status: 204 } : { status: 200, body: categoryResponse(archived) };
    },
  };
}
