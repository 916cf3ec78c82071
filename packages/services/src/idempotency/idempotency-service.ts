import type { IdempotencyRecord } from '@expenses/storage/domain';
import type { Repositories, UnitOfWork } from '@expenses/storage/repositories';
import type { Clock } from '../calendar.ts';

/** What a client asks to have done once. */
export interface OnceRequest {
  readonly userId: string;
  /** The client's own name for the request; 1 to 255 characters. */
  readonly key: string;
  /** SHA-256 of all that makes it the same request: 32 bytes. */
  readonly requestHash: Uint8Array;
}

/** An answer as it is kept, and given again. */
export interface KeptAnswer {
  readonly status: number;
  /** As it was sent; null: there was none. */
  readonly body: string | null;
  /** By their lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What is left to do of a request once all that is slow is done: in the unit of work that is given. */
export type Effects<Answer> = (repositories: Repositories) => Promise<Answer>;

/** The key was used for another request. */
export class IdempotencyKeyReusedError extends Error {
  override name = 'IdempotencyKeyReusedError';

  constructor() {
    super('The idempotency key was used for another request. Take a new key for a new request.');
  }
}

const KEPT_MS = 24 * 60 * 60 * 1_000;
/** Rows that one statement deletes at most. */
const PURGE_BATCH = 1_000;

/**
 * Does what a client asks for under a key once, however often it asks within 24 hours: the answer is kept in the
 * transaction of the effects that it tells of, so that there is never one without the other. What was refused had no
 * effects: its answer is not kept, and the key stays free.
 */
export class IdempotencyService {
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;
  /** Requests in hand, by person and key: another one of the same key waits, and does not understand anything twice. */
  readonly #inHand = new Map<string, Promise<unknown>>();

  constructor({ unitOfWork, clock }: { readonly unitOfWork: UnitOfWork; readonly clock: Clock }) {
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
  }

  /**
   * @param prepare does what is slow, and nothing that another could see
   * @returns the answer, and whether it was given before
   * @throws {IdempotencyKeyReusedError} when the key was used for another request; else what `prepare` and the effects throw
   */
  async once(
    request: OnceRequest,
    prepare: () => Promise<Effects<KeptAnswer>>,
  ): Promise<{ readonly answer: KeptAnswer; readonly replayed: boolean }> {
    const name = `${request.userId} ${request.key}`;
    for (let other = this.#inHand.get(name); other !== undefined; other = this.#inHand.get(name)) await other;
    const work = this.#replayOrDo(request, prepare);
    this.#inHand.set(
      name,
      work.catch(() => undefined),
    );
    try {
      return await work;
    } finally {
      this.#inHand.delete(name);
    }
  }

  /** Deletes what was kept for its time. @returns how many answers */
  async purge(): Promise<number> {
    const now = this.#clock();
    let deleted = 0;
    for (;;) {
      const some = await this.#unitOfWork.repositories.idempotencyKeys.purge(now, PURGE_BATCH);
      deleted += some;
      if (some < PURGE_BATCH) return deleted;
    }
  }

  async #replayOrDo(request: OnceRequest, prepare: () => Promise<Effects<KeptAnswer>>) {
    const kept = await this.#find(request);
    if (kept !== null) return { answer: kept, replayed: true };
    try {
      const effects = await prepare();
      return {
        answer: await this.#unitOfWork.run((repositories) => this.#do(request, effects, repositories)),
        replayed: false,
      };
    } catch (error) {
      // Another process was faster. Its effects may also be why ours were refused.
      const answer = await this.#find(request);
      if (answer === null) throw error;
      return { answer, replayed: true };
    }
  }

  async #do(request: OnceRequest, effects: Effects<KeptAnswer>, repositories: Repositories): Promise<KeptAnswer> {
    const { idempotencyKeys } = repositories;
    const answer = await effects(repositories);
    const now = this.#clock();
    await idempotencyKeys.add(recordOf(request, answer, new Date(now.getTime() + KEPT_MS)), now);
    return answer;
  }

  async #find({ userId, key, requestHash }: OnceRequest): Promise<KeptAnswer | null> {
    const record = await this.#unitOfWork.repositories.idempotencyKeys.find(userId, key, this.#clock());
    if (record === null) return null;
    if (!Buffer.from(record.requestHash).equals(requestHash)) throw new IdempotencyKeyReusedError();
    const { responseStatus, responseBody, responseHeaders } = record;
    return { status: responseStatus, body: responseBody as string | null, headers: responseHeaders };
  }
}

/** The body is kept as text: as JSON, the database would give it back in another order. */
function recordOf(request: OnceRequest, { status, body, headers }: KeptAnswer, expiresAt: Date): IdempotencyRecord {
  return { ...request, responseStatus: status, responseBody: body, responseHeaders: headers, expiresAt };
}
