/**
 * Lets those who ask for the same at once share one query. What they are told is never older than their question: who
 * asks while a query runs, waits for it to end, and shares the next one with whoever else has asked by then.
 */
export class SharedLook<T> {
  readonly #look: (key: string) => Promise<T>;
  readonly #running = new Map<string, Promise<T>>();
  readonly #next = new Map<string, Promise<T>>();

  constructor(look: (key: string) => Promise<T>) {
    this.#look = look;
  }

  at(key: string): Promise<T> {
    const running = this.#running.get(key);
    if (running === undefined) return this.#begin(key);
    const known = this.#next.get(key);
    if (known !== undefined) return known;
    const begin = (): Promise<T> => {
      this.#next.delete(key);
      return this.#begin(key);
    };
    const next = running.then(begin, begin);
    this.#next.set(key, next);
    return next;
  }

  #begin(key: string): Promise<T> {
    const running = this.#look(key).finally(() => {
      this.#running.delete(key);
    });
    this.#running.set(key, running);
    return running;
  }
}
