import type { RequestListener } from 'node:http';
import request, { type Response, type Test } from 'supertest';
import * as z from 'zod';
import { CategoryListResponse, CategoryResponse } from '../categories/category-response.ts';
import { ExpenseResponse } from '../expenses/expense-response.ts';
import { contractViolation } from './contract-check.ts';

/** A person at an app, or at a server by its URL: requests with their `X-User-ID`, or with other headers of theirs. */
export class Client {
  readonly #app: RequestListener | string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(app: RequestListener | string, who: number | Readonly<Record<string, string>> = 12_345) {
    this.#app = app;
    this.#headers = typeof who === 'number' ? { 'X-User-ID': String(who) } : who;
  }

  get(path: string) {
    return this.#asPerson(request(this.#app).get(`/api/v1${path}`));
  }

  post(path: string, body?: object) {
    return this.#asPerson(request(this.#app).post(`/api/v1${path}`)).send(body);
  }

  put(path: string, body: object) {
    return this.#asPerson(request(this.#app).put(`/api/v1${path}`)).send(body);
  }

  patch(path: string, body: object) {
    return this.#asPerson(request(this.#app).patch(`/api/v1${path}`)).send(body);
  }

  delete(path: string) {
    return this.#asPerson(request(this.#app).delete(`/api/v1${path}`));
  }

  /** An app of `createTestApp` checks its answers itself; a server elsewhere cannot. */
  #asPerson(test: Test): Test {
    return test.set(this.#headers).expect(expectDocumented);
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

/** @throws when the answer is not as the OpenAPI document says */
function expectDocumented(response: Response): void {
  const { method, path } = (response as unknown as { req: { method: string; path: string } }).req;
  const contentType = response.get('Content-Type');
  const violation = contractViolation({ method, url: path, status: response.status, contentType, body: response.text });
  if (violation !== null) throw new Error(violation);
}

const OneExpense = z.object({ expenses: z.tuple([ExpenseResponse]) });
