/** How much may be asked in a window of time. */
export interface RateLimitPolicy {
  /** For headers and keys: letters and dashes. */
  readonly name: string;
  readonly limit: number;
  readonly windowSeconds: number;
}

export interface RateLimitStatus {
  readonly allowed: boolean;
  /** What is left of the limit in this window. */
  readonly remaining: number;
  /** Whole seconds until the window ends; at least 1. */
  readonly resetSeconds: number;
}

/** Counts what all processes used of a limit. */
export interface SharedCounter {
  /** Adds points to a key. @returns all that was used in its window, and milliseconds until that ends */
  penalty(key: string, points: number): Promise<{ readonly consumedPoints: number; readonly msBeforeNext: number }>;
}

export interface SharedRateLimiterOptions {
  readonly counter: SharedCounter;
  /** Told when the counter does not answer. The process then limits by itself. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * How much of the limit a process uses before it must tell. With P processes, at most `limit * (1 + P / 20)` is allowed
 * in a window.
 */
const UNTOLD_SHARE = 1 / 20;

/** What is known of a key in its window. */
interface Use {
  /** What all processes had used when we last told. */
  shared: number;
  /** What we used since. */
  untold: number;
  resetsAt: number;
  telling: Promise<void> | undefined;
}

/**
 * A limit that holds over several processes without a write for each request: a process counts by itself, and tells the
 * shared counter when it used a twentieth of the limit, and whenever `tell` is called.
 */
export class SharedRateLimiter {
  readonly policy: RateLimitPolicy;
  readonly #options: SharedRateLimiterOptions;
  readonly #now: () => number;
  readonly #mostUntold: number;
  readonly #uses = new Map<string, Use>();

  constructor(policy: RateLimitPolicy, options: SharedRateLimiterOptions) {
    this.policy = policy;
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#mostUntold = Math.max(1, Math.floor(policy.limit * UNTOLD_SHARE));
  }

  /** Uses one of the key's limit, unless it is used up. */
  async consume(key: string): Promise<RateLimitStatus> {
    for (;;) {
      const use = this.#current(key);
      if (use.shared + use.untold >= this.policy.limit) return this.#status(use, false);
      if (use.untold < this.#mostUntold) {
        use.untold += 1;
        return this.#status(use, true);
      }
      await this.#tell(key, use);
    }
  }

  /** Tells what was used since, and forgets windows that are over. */
  async tell(): Promise<void> {
    for (const [key, use] of this.#uses) {
      if (use.resetsAt <= this.#now()) this.#uses.delete(key);
      else if (use.untold > 0) await this.#tell(key, use);
    }
  }

  #current(key: string): Use {
    const known = this.#uses.get(key);
    if (known !== undefined && known.resetsAt > this.#now()) return known;
    const resetsAt = this.#now() + this.policy.windowSeconds * 1_000;
    const use = { shared: 0, untold: 0, resetsAt, telling: undefined };
    this.#uses.set(key, use);
    return use;
  }

  #tell(key: string, use: Use): Promise<void> {
    return (use.telling ??= this.#add(key, use).finally(() => {
      use.telling = undefined;
    }));
  }

  async #add(key: string, use: Use): Promise<void> {
    const points = use.untold;
    try {
      const { consumedPoints, msBeforeNext } = await this.#options.counter.penalty(key, points);
      use.shared = consumedPoints;
      use.resetsAt = this.#now() + msBeforeNext;
    } catch (error) {
      use.shared += points;
      this.#options.onError(error);
    }
    use.untold -= points;
  }

  #status(use: Use, allowed: boolean): RateLimitStatus {
    return {
      allowed,
      remaining: Math.max(0, this.policy.limit - use.shared - use.untold),
      resetSeconds: Math.max(1, Math.ceil((use.resetsAt - this.#now()) / 1_000)),
    };
  }
}
