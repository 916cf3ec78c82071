import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '@expenses/runtime';
import type { Json } from '@expenses/storage';
import { Telegram, TelegramError } from 'telegraf';
import type { UserFromGetMe } from 'telegraf/types';
import type { Kitchen } from './recipes.ts';
import { backoffMs } from './telegram-error.ts';

export interface BotApiDependencies {
  readonly token: string;
  /** Where the Bot API is. */
  readonly apiRoot: string;
  readonly kitchen: Kitchen;
  readonly logger: Logger;
  /** Aborts when the bot is to stop. */
  readonly stopping: AbortSignal;
  /** Told of each call of the outbox, in milliseconds. */
  readonly onCall?: (method: string, outcome: 'ok' | 'error', milliseconds: number) => void;
}

/** The token is not one that Telegram knows. */
export class BotTokenError extends Error {
  override name = 'BotTokenError';

  constructor(options?: ErrorOptions) {
    super('Telegram does not know the token of TELEGRAM_BOT_TOKEN. @BotFather shows the right one.', options);
  }
}

/** A call that has no answer by then is tried again. Telegram's largest file takes as long on a slow line. */
const CALL_MS = 60_000;

/** Telegram, as the bot calls it. */
export class BotApi {
  readonly telegram: Telegram;
  readonly #deps: BotApiDependencies;
  readonly #underWay = new Set<AbortController>();
  #isHungUp = false;

  constructor(dependencies: BotApiDependencies) {
    this.#deps = dependencies;
    const { token, apiRoot } = dependencies;
    // Replies go to the webhook's caller never: they are sent from the outbox.
    this.telegram = new Telegram(token, { apiRoot, webhookReply: false });
  }

  /** Who the bot is. @throws {BotTokenError} */
  async introduce(): Promise<UserFromGetMe> {
    try {
      return await this.untilTaken(() => this.telegram.getMe());
    } catch (error) {
      // 404 is what Telegram says of a token that has not even the form of one.
      if (error instanceof TelegramError && [401, 404].includes(error.code)) throw new BotTokenError({ cause: error });
      throw error;
    }
  }

  /** Tries until Telegram answers; its word that it will never take it is thrown. */
  async untilTaken<T>(call: () => Promise<T>): Promise<T> {
    const { logger, stopping } = this.#deps;
    for (let attempts = 1; ; attempts += 1) {
      try {
        return await call();
      } catch (error) {
        const isFinal = error instanceof TelegramError && error.code < 500 && error.code !== 429;
        if (isFinal) throw error;
        stopping.throwIfAborted();
        logger.warn({ err: error, attempts }, 'Telegram does not answer; it is asked again');
        const after = error instanceof TelegramError ? error.parameters?.retry_after : undefined;
        await delay(after === undefined ? backoffMs(attempts) : after * 1_000, undefined, { signal: stopping });
      }
    }
  }

  /** Ends the outbox's calls that are under way, whose effect nobody knows then, and lets none begin. */
  hangUp(): void {
    this.#isHungUp = true;
    for (const call of this.#underWay) call.abort();
  }

  /**
   * Does what the outbox holds.
   *
   * @throws {TelegramError} @throws {RecipeError}
   * @throws {DOMException} "AbortError": it took too long, or the bot stops
   */
  async call(method: string, payload: Readonly<Record<string, Json>>): Promise<unknown> {
    const { kitchen, onCall } = this.#deps;
    const begun = performance.now();
    let outcome: 'ok' | 'error' = 'error';
    try {
      const parameters = await kitchen.parametersOf(method, payload);
      const result = await this.#untilHungUp((signal) =>
        this.telegram.callApi(method as never, parameters as never, { signal: signal as never }),
      );
      outcome = 'ok';
      return result;
    } finally {
      onCall?.(method, outcome, performance.now() - begun);
    }
  }

  async #untilHungUp(call: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> {
    const controller = new AbortController();
    if (this.#isHungUp) controller.abort();
    controller.signal.throwIfAborted();
    this.#underWay.add(controller);
    const timer = setTimeout(() => {
      controller.abort();
    }, CALL_MS);
    try {
      return await call(controller.signal);
    } finally {
      clearTimeout(timer);
      this.#underWay.delete(controller);
    }
  }
}
