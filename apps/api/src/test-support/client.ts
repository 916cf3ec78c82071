import type { Express } from 'express';
import request from 'supertest';
import { z } from 'zod';
import { CategoryListResponse, CategoryResponse } from '../categories/category-response.ts';
import { ExpenseResponse } from '../expenses/expense-response.ts';

/** A person at an app, or at a server by its URL: requests with their `X-User-ID`. */
export class Client {
  readonly #app: Express | string;
  readonly #userId: string;

  constructor(app: Express | string, userId = 12_345) {
    this.#app = app;
    this.#userId = String(userId);
  }

  get(path: string) {
    return request(this.#app).get(`/api/v1${path}`).set('X-User-ID', this.#userId);
  }

  post(path: string, body?: object) {
    return request(this.#app).post(`/api/v1${path}`).set('X-User-ID', this.#userId).send(body);
  }

  patch(path: string, body: object) {
    return request(this.#app).patch(`/api/v1${path}`).set('X-User-ID', this.#userId).send(body);
  }

  delete(path: string) {
    return request(this.#app).delete(`/api/v1${path}`).set('X-User-ID', this.#userId);
  }

  /** Stores a message that is one expense. @throws when it is not stored, or the answer has not the form it should */
  async save(description: string): Promise<ExpenseResponse> {
    const response = await this.post('/expenses/classify', { description });
    return OneExpense.parse(response.body).expenses[0];
  }

  /** @throws when there is none of that name */
  async category(name: string): Promise<CategoryResponse> {
    const response = await this.get('/categories?includeArchived=true');
    const { items } = CategoryListResponse.parse(response.body);
    return CategoryResponse.parse(items.find((category) => category.name === name));
  }
}

const OneExpense = z.object({ expenses: z.tuple([ExpenseResponse]) });
