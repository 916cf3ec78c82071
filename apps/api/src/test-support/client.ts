import type { Express } from 'express';
import request from 'supertest';
import { CategoryListResponse, type CategoryResponse } from '../categories/category-response.ts';
import { ExpenseClassifyResponse } from '../expenses/expense-classify-response.ts';
import type { ExpenseResponse } from '../expenses/expense-response.ts';

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

  /** Stores a message that is one expense. @throws when it is not stored, or the answer is not of its schema */
  async save(description: string): Promise<ExpenseResponse> {
    const response = await this.post('/expenses/classify', { description });
    if (response.status !== 201) throw new Error(`"${description}" was not stored: ${response.text}`);
    const [expense] = ExpenseClassifyResponse.parse(response.body).expenses;
    if (expense === undefined) throw new Error(`"${description}" is no expense`);
    return expense;
  }

  /** @throws when there is none of that name */
  async category(name: string): Promise<CategoryResponse> {
    const response = await this.get('/categories?includeArchived=true');
    const found = CategoryListResponse.parse(response.body).items.find((category) => category.name === name);
    if (found === undefined) throw new Error(`There is no category ${name}`);
    return found;
  }
}
