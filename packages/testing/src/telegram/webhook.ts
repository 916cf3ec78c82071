import { setTimeout as sleep } from 'node:timers/promises';
import { malformed } from './api-error.ts';
import type { PendingUpdate, UpdateQueue } from './updates.ts';
import type { TelegramUpdate } from './wire.ts';

export interface WebhookSettings {
  readonly url: string;
  readonly secretToken: string | undefined;
  readonly maxConnections: number;
  readonly allowedUpdates: readonly string[] | undefined;
}

const FIRST_RETRY_MS = 50;
const LONGEST_RETRY_MS = 2_000;
/** How long the bot has to answer one delivery. Telegram's servers wait as long. */
const ANSWER_WITHIN_MS = 60_000;

/**
 * Posts updates to the bot, as Telegram does: several at once up to `maxConnections`, but those of one chat one after
 * the other, and each again with backoff until it is answered with 2xx. Plain HTTP is for loopback alone.
 */
export class WebhookDelivery {
  /** May change while it runs, but for the URL. */
  settings: WebhookSettings;
  lastError: { readonly date: number; readonly message: string } | null = null;
  readonly #queue: UpdateQueue;
  readonly #answered: (reply: unknown) => void;
  readonly #stopped = new AbortController();
  /** What waits behind the delivery that is under way, by chat. */
  readonly #lanes = new Map<unknown, PendingUpdate[]>();
  /** Deliveries that wait for a free connection, each the first of its chat. */
  readonly #ready: { readonly lane: unknown; readonly pending: PendingUpdate }[] = [];
  #connections = 0;

  /** @param answered is given the body of each 2xx: a bot may answer with a call. */
  constructor(settings: WebhookSettings, queue: UpdateQueue, answered: (reply: unknown) => void) {
    requireUsableUrl(settings.url);
    this.settings = settings;
    this.#queue = queue;
    this.#answered = answered;
    for (const pending of queue.pending) this.add(pending);
  }

  add(pending: PendingUpdate): void {
    const lane = laneOf(pending.update);
    const waiting = this.#lanes.get(lane);
    if (waiting) {
      waiting.push(pending);
      return;
    }
    this.#lanes.set(lane, []);
    this.#ready.push({ lane, pending });
    this.#start();
  }

  stop(): void {
    this.#stopped.abort();
  }

  #start(): void {
    while (this.#connections < this.settings.maxConnections && !this.#stopped.signal.aborted) {
      const next = this.#ready.shift();
      if (!next) return;
      this.#connections += 1;
      void this.#deliver(next.pending).then(() => {
        this.#connections -= 1;
        this.#advance(next.lane);
        this.#start();
      });
    }
  }

  #advance(lane: unknown): void {
    const pending = this.#lanes.get(lane)?.shift();
    if (pending) this.#ready.push({ lane, pending });
    else this.#lanes.delete(lane);
  }

  async #deliver(pending: PendingUpdate): Promise<void> {
    for (let wait = FIRST_RETRY_MS; !this.#stopped.signal.aborted; wait = Math.min(wait * 2, LONGEST_RETRY_MS)) {
      try {
        const reply = await this.#post(pending.update);
        this.#queue.confirm(pending);
        this.#answered(reply);
        return;
      } catch (error) {
        this.lastError = { date: Math.floor(Date.now() / 1000), message: String(error) };
        await sleep(wait, undefined, { signal: this.#stopped.signal }).catch(() => undefined);
      }
    }
  }

  async #post(update: TelegramUpdate): Promise<unknown> {
    const { url, secretToken } = this.settings;
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        ...(secretToken === undefined ? {} : { 'x-telegram-bot-api-secret-token': secretToken }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    });
    const body = await response.text();
    if (!response.ok) throw new Error(`Wrong response from the webhook: ${response.status} ${response.statusText}`);
    return parsed(body);
  }
}

/** Updates of one chat keep their order; those of none have none. */
function laneOf(update: TelegramUpdate): unknown {
  for (const content of Object.values(update)) {
    const { chat, message } = Object(content) as { chat?: { id: number }; message?: { chat?: { id: number } } };
    const chatId = chat?.id ?? message?.chat?.id;
    if (chatId !== undefined) return chatId;
  }
  return update;
}

function requireUsableUrl(url: string): void {
  const { protocol, hostname } = URL.parse(url) ?? {};
  const loopback = protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(String(hostname));
  if (protocol !== 'https:' && !loopback) {
    throw malformed('bad webhook: An HTTPS URL must be provided for webhook');
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
