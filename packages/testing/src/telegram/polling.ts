import { ApiError } from './api-error.ts';
import type { UpdateQueue } from './updates.ts';
import type { TelegramUpdate } from './wire.ts';

export interface PollRequest {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutMs: number;
  /** Aborted when the client is gone. */
  readonly disconnected: AbortSignal;
}

/** getUpdates: one poll is open at a time; a second one ends the first with 409, as Telegram does. */
export class LongPolling {
  readonly #queue: UpdateQueue;
  #open: { readonly wake: () => void; readonly conflict: (error: ApiError) => void } | null = null;

  constructor(queue: UpdateQueue) {
    this.#queue = queue;
  }

  /** Ends an open poll with what there is now. */
  wake(): void {
    this.#open?.wake();
  }

  /** Answers at once when updates are due, else when the first one comes or the time is over. */
  async poll({ offset, limit, timeoutMs, disconnected }: PollRequest): Promise<readonly TelegramUpdate[]> {
    this.interrupt('terminated by other getUpdates request; make sure that only one bot instance is running');
    const due = this.#queue.take(offset, limit);
    if (due.length > 0 || timeoutMs <= 0) return due;
    await this.#wait(timeoutMs, disconnected);
    // Nobody is left to read an answer: what is taken now would count as delivered.
    return disconnected.aborted ? [] : this.#queue.take(offset, limit);
  }

  /** Ends an open poll with 409. */
  interrupt(reason: string): void {
    this.#open?.conflict(new ApiError(409, `Conflict: ${reason}`, null));
  }

  #wait(timeoutMs: number, disconnected: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        disconnected.removeEventListener('abort', wake);
        if (this.#open === poll) this.#open = null;
      };
      const wake = (): void => {
        end();
        resolve();
      };
      const conflict = (error: ApiError): void => {
        end();
        reject(error);
      };
      const poll = { wake, conflict };
      const timer = setTimeout(wake, timeoutMs);
      disconnected.addEventListener('abort', wake);
      this.#open = poll;
    });
  }
}
