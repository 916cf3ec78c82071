import type { Logger } from '@expenses/runtime';

/** Work that is done from time to time. What fails is tried again at its next time. */
export class Upkeep {
  readonly #logger: Logger;
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #underWay = new Set<Promise<void>>();

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  every(milliseconds: number, work: () => Promise<void>): void {
    this.#timers.push(
      setInterval(() => {
        this.once(work);
      }, milliseconds),
    );
  }

  once(work: () => Promise<void>): void {
    const underWay = work()
      .catch((error: unknown) => {
        this.#logger.warn({ err: error }, 'Work that is done from time to time failed');
      })
      .finally(() => this.#underWay.delete(underWay));
    this.#underWay.add(underWay);
  }

  /** Begins nothing more. Resolves when what is under way has ended. */
  async stop(): Promise<void> {
    this.#timers.forEach(clearInterval);
    await Promise.all(this.#underWay);
  }
}
