import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

/** An API, and who asks it. */
export interface Api {
  /** Such as "http://127.0.0.1:8000/api/v1". */
  readonly url: string;
  readonly token: string;
}

/** Milliseconds. */
const REQUEST_TIMEOUT = 10_000;
const RETRY_AFTER = 200;
const GIVE_UP_AFTER = 180_000;

/** @throws when the answer is no success */
export async function call(
  api: Api,
  path: string,
  { headers, ...init }: Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Response> {
  const response = await fetch(`${api.url}${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${api.token}`, 'Content-Type': 'application/json', ...headers },
    signal: AbortSignal.timeout(REQUEST_TIMEOUT),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response;
}

/**
 * People who go on spending while things break. Each expense is of an amount of its own, and is asked for under one
 * Idempotency-Key until it is acknowledged.
 */
export class Spending {
  /** By amount, the id that was acknowledged. */
  readonly acknowledged = new Map<string, string>();
  /** Requests that got no answer, or no success. */
  failures = 0;
  readonly #api: Api;
  readonly #workers: Promise<void>[];
  #spent = 0;
  #isOver = false;

  constructor(api: Api, people: number) {
    this.#api = api;
    this.#workers = Array.from({ length: people }, () => this.#goOn());
  }

  /** Waits until so many more are acknowledged. */
  async more(count: number): Promise<void> {
    const goal = this.acknowledged.size + count;
    const end = Date.now() + GIVE_UP_AFTER;
    while (this.acknowledged.size < goal) {
      if (Date.now() > end) throw new Error(`${this.acknowledged.size} of ${goal} expenses are acknowledged`);
      // A worker that gave up says why.
      await Promise.race([delay(50), Promise.all(this.#workers)]);
    }
  }

  /** Resolves when everything that was begun is acknowledged. */
  async end(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#workers);
  }

  async #goOn(): Promise<void> {
    while (!this.#isOver) {
      this.#spent += 1;
      const amount = (10 + this.#spent / 100).toFixed(2);
      this.acknowledged.set(amount, await this.#spend(amount));
    }
  }

  async #spend(amount: string): Promise<string> {
    const key = randomUUID();
    const end = Date.now() + GIVE_UP_AFTER;
    for (;;) {
      try {
        const response = await call(this.#api, '/expenses/classify', {
          method: 'POST',
          headers: { 'Idempotency-Key': key },
          body: JSON.stringify({ description: `Lunch ${amount} EUR` }),
        });
        const { expenses } = (await response.json()) as { expenses: { id: string }[] };
        return expenses[0]?.id ?? '';
      } catch (error) {
        this.failures += 1;
        if (Date.now() > end) throw error;
        await delay(RETRY_AFTER);
      }
    }
  }
}
