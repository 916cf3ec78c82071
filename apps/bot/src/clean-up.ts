import type { UnitOfWork } from '@expenses/storage';

export interface CleanUpDependencies {
  readonly unitOfWork: UnitOfWork;
  readonly clock: () => Date;
  /** How much of each kind goes at a time. Default 1,000. */
  readonly batchSize?: number;
}

/** What was done and sent so long ago is forgotten; Telegram keeps an update for a day. */
const KEEP_MS = 7 * 24 * 60 * 60 * 1000;

/** Forgets what nobody will ask for again. Several processes may do so at once. */
export class CleanUp {
  readonly #deps: CleanUpDependencies;

  constructor(dependencies: CleanUpDependencies) {
    this.#deps = dependencies;
  }

  /**
   * Drafts and questions whose time is over, and what was done with before a week ago.
   *
   * @param signal ends it after the batch that is under way; what is left goes the next time
   */
  async run(signal?: AbortSignal): Promise<void> {
    const { unitOfWork, clock, batchSize = 1_000 } = this.#deps;
    const { drafts, telegramUpdates, telegramMessages, conversations, invites } = unitOfWork.repositories;
    const now = clock();
    const before = new Date(now.getTime() - KEEP_MS);
    const batches = [
      async () => (await drafts.expire(now, batchSize)).length,
      () => drafts.purge(before, batchSize),
      () => telegramUpdates.purge(before, batchSize),
      () => telegramMessages.purge(before, batchSize),
      () => conversations.purge(now, batchSize),
      () => invites.purge(before, batchSize),
    ];
    for (const batch of batches) {
      // A full batch: there may be more.
      while (signal?.aborted !== true && (await batch()) >= batchSize);
    }
  }
}
