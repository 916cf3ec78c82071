/** Says that something happened: a call was answered, an update was queued, a person acted. */
export class Activity {
  /** How much has happened so far: a clock that only the server's own events move. */
  #count = 0;
  readonly #waiting = new Set<() => void>();
  #announced = false;

  get count(): number {
    return this.#count;
  }

  happened(): number {
    this.#count += 1;
    // One wake-up for a burst: waiting is cheap even when thousands of updates pass.
    if (!this.#announced && this.#waiting.size > 0) {
      this.#announced = true;
      setImmediate(() => {
        this.#announced = false;
        for (const wake of [...this.#waiting]) wake();
      });
    }
    return this.#count;
  }

  /** Resolves at the next event, or after `ms` without one. */
  next(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#waiting.add(wake);
    });
  }
}

/** The longest time between two looks: a predicate may read what the server cannot see, such as a database. */
const LOOK_AGAIN_MS = 100;

/**
 * Looks at every event until `predicate` gives something truthy, and returns that.
 *
 * @throws Error with what `describe` says, after `timeoutMs`.
 */
export async function waitUntil<T>(
  activity: Activity,
  predicate: () => T | Promise<T>,
  timeoutMs: number,
  describe: () => string,
): Promise<Truthy<T>> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const before = activity.count;
    const value = await predicate();
    if (value) return value as Truthy<T>;
    const left = deadline - performance.now();
    if (left <= 0) throw new Error(`Waited ${timeoutMs} ms in vain. ${describe()}`);
    if (activity.count === before) await activity.next(Math.min(left, LOOK_AGAIN_MS));
  }
}

export type Truthy<T> = Exclude<T, null | undefined | false | 0 | ''>;
