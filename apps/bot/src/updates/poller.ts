import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '@expenses/runtime';
import { TelegramError, type Telegram } from 'telegraf';
import type { Update } from 'telegraf/types';
import { backoffMs } from '../outgoing/telegram-error.ts';

/** What the bot wants to hear of. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'chat_member',
] as const;

/** How much later than promised an answer may come. */
const LATE_MS = 10_000;

export interface PollerDependencies {
  readonly telegram: Telegram;
  /** Keeps the updates for good; resolves when they are safe. */
  readonly receive: (updates: readonly Update[]) => Promise<void>;
  readonly logger: Logger;
  /**
   * Telegram hands updates to one poller at a time. Resolves when this process is the one, and runs `work` as long as
   * it is; `signal` aborts when it is so no more.
   */
  readonly whileLeading: (work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) => Promise<void>;
  /** How long Telegram holds a request open when there is nothing, in seconds. Default 25. */
  readonly timeoutSeconds?: number;
}

/**
 * Asks Telegram for updates. An update is confirmed, which makes Telegram forget it, by the request after it was kept.
 */
export class Poller {
  readonly #deps: PollerDependencies;
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(dependencies: PollerDependencies) {
    this.#deps = dependencies;
  }

  start(): void {
    const { whileLeading } = this.#deps;
    const { signal } = this.#stopping;
    this.#running = whileLeading((leading) => this.#poll(AbortSignal.any([leading, signal])), signal);
  }

  /** Ends the request that is open, and confirms what was kept. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #poll(signal: AbortSignal): Promise<void> {
    const { telegram, receive, logger, timeoutSeconds = 25 } = this.#deps;
    let offset: number | undefined;
    for (let failures = 0; !signal.aborted;) {
      try {
        // A connection that is cut without a word would never answer.
        const inTime = AbortSignal.timeout(timeoutSeconds * 1_000 + LATE_MS);
        const updates = await this.#getUpdates({ offset, timeout: timeoutSeconds }, AbortSignal.any([signal, inTime]));
        await receive(updates);
        offset = nextOffset(updates) ?? offset;
        failures = 0;
      } catch (error) {
        if (isAborted(signal)) break;
        failures += 1;
        logger.warn({ err: error }, 'Telegram could not be asked for updates; it is tried again');
        await delay(waitOf(error, failures), undefined, { signal }).catch(() => undefined);
      }
    }
    // Telegram would hand out again what it was not told of; that changes nothing, and costs a moment at the next start.
    if (offset !== undefined) {
      await telegram
        .callApi('getUpdates', { offset, timeout: 0, limit: 1 }, { signal: AbortSignal.timeout(2_000) as never })
        .catch(() => undefined);
    }
  }

  #getUpdates(options: { offset: number | undefined; timeout: number }, signal: AbortSignal): Promise<Update[]> {
    const { offset, timeout } = options;
    const payload = {
      ...(offset === undefined ? {} : { offset }),
      timeout,
      limit: 100,
      allowed_updates: [...ALLOWED_UPDATES],
    };
    return this.#deps.telegram.callApi('getUpdates', payload, { signal: signal as never });
  }
}

function nextOffset(updates: readonly Update[]): number | undefined {
  return updates.length === 0 ? undefined : Math.max(...updates.map(({ update_id }) => update_id)) + 1;
}

function waitOf(error: unknown, failures: number): number {
  const after = error instanceof TelegramError ? error.parameters?.retry_after : undefined;
  return after === undefined ? backoffMs(failures) : after * 1_000;
}

/** Read anew: it changes while one waits. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
