import { stale } from './api-error.ts';
import type { TelegramUser } from './wire.ts';

export interface CallbackAnswer {
  readonly text: string | null;
  readonly alert: boolean;
  readonly url: string | null;
}

/** A tap on a button, and what the person saw of the bot's answer. */
export interface CallbackQuery {
  readonly id: string;
  readonly updateId: number;
  readonly from: TelegramUser;
  readonly chatId: number;
  readonly messageId: number;
  readonly data: string;
  /** One is right; more than one was noted as a violation. */
  readonly answered: readonly CallbackAnswer[];
  readonly expired: boolean;
}

/** Every tap there was. */
export class CallbackQueries {
  readonly #byId = new Map<string, MutableQuery>();
  readonly #all: MutableQuery[] = [];

  get all(): readonly CallbackQuery[] {
    return this.#all;
  }

  get nextId(): string {
    return String(4_000_000_000_000_000n + BigInt(this.#all.length));
  }

  add(query: Omit<CallbackQuery, 'expired' | 'answered'>): CallbackQuery {
    const added: MutableQuery = { ...query, answered: [], expired: false };
    this.#byId.set(query.id, added);
    this.#all.push(added);
    return added;
  }

  /** Answers it; false when that had been done before, which Telegram allows. */
  answer(id: string, answer: CallbackAnswer): boolean {
    const query = this.#byId.get(id);
    if (!query || query.expired) {
      throw stale('query is too old and response timeout expired or query ID is invalid');
    }
    query.answered.push(answer);
    return query.answered.length === 1;
  }

  expire(id: string): void {
    const query = this.#byId.get(id);
    if (!query) throw new Error(`There was no callback query ${id}`);
    query.expired = true;
  }
}

type MutableQuery = Omit<CallbackQuery, 'answered' | 'expired'> & { answered: CallbackAnswer[]; expired: boolean };
