import { newId } from '../domain/id.ts';
import { storableJson } from '../domain/storable-text.ts';
import type {
  ClaimedTelegramMessage,
  ClaimedTelegramUpdate,
  DoneTelegramUpdate,
  Lease,
  NewTelegramMessage,
  NewTelegramUpdate,
} from '../domain/telegram.ts';
import type { TelegramMessageRepository, TelegramUpdateRepository } from '../repositories/telegram-repositories.ts';
import { keyOf, type InMemoryStore } from './in-memory-store.ts';

/** Where something that waits stands. */
interface Waiting {
  readonly availableAt: Date;
  readonly lease: Lease | null;
  /** When it was processed, sent or given up on; null: it waits. */
  readonly doneAt: Date | null;
  readonly failure: string | null;
}

export interface TelegramUpdateRow extends ClaimedTelegramUpdate, Waiting {}

export interface TelegramMessageRow extends ClaimedTelegramMessage, Waiting {}

export class InMemoryTelegramUpdateRepository implements TelegramUpdateRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async receive(botId: number, updates: readonly NewTelegramUpdate[]): Promise<number> {
    const before = this.#rows.size;
    for (const { updateId, chatId, payload } of [...updates].sort((a, b) => a.updateId - b.updateId)) {
      if (this.#rows.has(updateKey(botId, updateId))) continue;
      this.#put({ botId, updateId, chatId, payload: storableJson(payload), attempts: 0, ...waiting() });
    }
    return this.#rows.size - before;
  }

  async claim(botId: number, lease: Lease, limit: number): Promise<readonly ClaimedTelegramUpdate[]> {
    const now = new Date();
    // Those received first come first in the map, which keeps the order of insertion.
    const firsts = chatsOf(this.#waiting(botId), (a, b) => a.updateId - b.updateId)
      .filter((chat) => isFree(chat, now))
      .map(([first]) => first);
    const received = [...this.#rows.values()].filter((row) => firsts.includes(row));
    return received.slice(0, limit).map((row) => {
      const { updateId, chatId, payload, attempts } = this.#put({ ...row, lease, attempts: row.attempts + 1 });
      return { botId, updateId, chatId, payload, attempts };
    });
  }

  async hold(botId: number, updateId: number, owner: string): Promise<boolean> {
    return this.#inHand(botId, updateId)?.lease?.owner === owner;
  }

  async complete(botId: number, updateId: number, failure?: string): Promise<void> {
    const row = this.#inHand(botId, updateId);
    if (row === undefined) return;
    this.#put({ ...row, payload: null, lease: null, doneAt: new Date(), failure: failure ?? null });
  }

  async release(botId: number, updateId: number, owner: string, availableAt: Date): Promise<void> {
    const row = this.#inHand(botId, updateId);
    if (row?.lease?.owner === owner) this.#put({ ...row, lease: null, availableAt });
  }

  async renew(botId: number, updateIds: readonly number[], lease: Lease): Promise<void> {
    for (const row of this.#waiting(botId)) {
      if (updateIds.includes(row.updateId) && row.lease?.owner === lease.owner) this.#put({ ...row, lease });
    }
  }

  async countWaiting(botId: number): Promise<number> {
    return this.#waiting(botId).length;
  }

  async purge(before: Date, limit: number): Promise<number> {
    return purgeDone(this.#rows, before, limit);
  }

  get #rows(): Map<string, TelegramUpdateRow> {
    return this.#store.tables.telegramUpdates;
  }

  #waiting(botId: number): TelegramUpdateRow[] {
    return [...this.#rows.values()].filter((row) => row.botId === botId && row.doneAt === null);
  }

  #inHand(botId: number, updateId: number): TelegramUpdateRow | undefined {
    const row = this.#rows.get(updateKey(botId, updateId));
    return row?.doneAt === null ? row : undefined;
  }

  #put(row: TelegramUpdateRow): TelegramUpdateRow {
    this.#rows.set(updateKey(row.botId, row.updateId), row);
    return row;
  }
}

export class InMemoryTelegramMessageRepository implements TelegramMessageRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async add(
    messages: readonly NewTelegramMessage[],
    lease: Lease,
    done?: DoneTelegramUpdate,
  ): Promise<readonly ClaimedTelegramMessage[]> {
    if (done !== undefined) {
      await new InMemoryTelegramUpdateRepository(this.#store).complete(done.botId, done.updateId, done.failure);
    }
    const now = Date.now();
    const inOrder = this.#inOrder(new Date(now)).filter((row) => !isAnswer(row));
    const busy = new Set(inOrder.map(chatKey));
    const claimed: ClaimedTelegramMessage[] = [];
    for (const { delayMs = 0, ...given } of messages) {
      const message = { ...given, payload: storableJson(given.payload), id: newId() };
      const isFree = delayMs === 0 && (isAnswer(message) || !busy.has(chatKey(message)));
      const availableAt = new Date(now + delayMs);
      this.#put({ ...message, ...waiting(), availableAt, attempts: isFree ? 1 : 0, lease: isFree ? lease : null });
      if (isFree) claimed.push({ ...message, attempts: 1 });
    }
    return claimed;
  }

  async claim(botId: number, lease: Lease, limit: number): Promise<readonly ClaimedTelegramMessage[]> {
    const now = new Date();
    const rows = this.#inOrder(now).filter((row) => row.botId === botId);
    const answers = rows.filter(isAnswer).map((row): [TelegramMessageRow] => [row]);
    const inOrder = rows.filter((row) => !isAnswer(row));
    const chats = [...answers, ...chatsOf(inOrder, byId)].filter(
      (chat) => isFree(chat, now) && chat.every(({ availableAt }) => availableAt <= now),
    );
    const claimed: TelegramMessageRow[] = [];
    for (const chat of chats.sort(([a], [b]) => byId(a, b))) if (claimed.length < limit) claimed.push(...chat);
    return claimed.sort(byId).map((row) => {
      const { attempts } = this.#put({ ...row, lease, attempts: row.attempts + 1 });
      const { id, chatId, method, payload, draft } = row;
      return { id, botId, chatId, method, payload, attempts, ...(draft === undefined ? {} : { draft }) };
    });
  }

  async sent(messages: Parameters<TelegramMessageRepository['sent']>[0]): Promise<void> {
    const { drafts, telegramChats } = this.#store.tables;
    const now = new Date();
    for (const { id, messageId } of [...messages].sort(byId)) {
      const row = this.#waiting(id);
      if (row === undefined) continue;
      this.#put({ ...row, payload: null, lease: null, doneAt: now });
      const chat = telegramChats.get(`${row.botId}/${row.chatId}`);
      if (chat !== undefined && messageId !== null) {
        telegramChats.set(`${row.botId}/${row.chatId}`, { ...chat, blockedAt: null });
      }
      const draft = row.draft === undefined ? undefined : drafts.get(keyOf(row.draft.ledgerId, row.draft.id));
      if (draft === undefined || messageId === null) continue;
      drafts.set(keyOf(draft.ledgerId, draft.id), { ...draft, messageId, updatedAt: now });
    }
  }

  async postpone(id: string, availableAt: Date): Promise<void> {
    const row = this.#waiting(id);
    if (row !== undefined) this.#put({ ...row, availableAt, lease: null });
  }

  async release(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const row = this.#waiting(id);
      if (row !== undefined && row.lease !== null) this.#put({ ...row, attempts: row.attempts - 1, lease: null });
    }
  }

  async giveUp(id: string, failure: string): Promise<void> {
    const row = this.#waiting(id);
    if (row !== undefined) this.#put({ ...row, payload: null, lease: null, doneAt: new Date(), failure });
  }

  async renew(ids: readonly string[], lease: Lease): Promise<void> {
    for (const id of ids) {
      const row = this.#waiting(id);
      if (row?.lease?.owner === lease.owner) this.#put({ ...row, lease });
    }
  }

  async countWaiting(botId: number): Promise<number> {
    return this.#inOrder(new Date()).filter((row) => row.botId === botId).length;
  }

  async purge(before: Date, limit: number): Promise<number> {
    return purgeDone(this.#rows, before, limit);
  }

  get #rows(): Map<string, TelegramMessageRow> {
    return this.#store.tables.telegramMessages;
  }

  /** What waits in the order of its chat: what was never tried and is for later takes no part in it yet. */
  #inOrder(now: Date): TelegramMessageRow[] {
    const rows = [...this.#rows.values()].filter(({ doneAt }) => doneAt === null);
    return rows.filter(({ attempts, availableAt }) => attempts > 0 || availableAt <= now);
  }

  #waiting(id: string): TelegramMessageRow | undefined {
    const row = this.#rows.get(id);
    return row?.doneAt === null ? row : undefined;
  }

  #put(row: TelegramMessageRow): TelegramMessageRow {
    this.#rows.set(row.id, row);
    return row;
  }
}

function waiting(): Waiting {
  return { availableAt: new Date(), lease: null, doneAt: null, failure: null };
}

/** What waits, by chat, each chat in its order. */
function chatsOf<Row extends { chatId: number }>(rows: readonly Row[], order: (a: Row, b: Row) => number) {
  const chats = new Map<number, [Row, ...Row[]]>();
  for (const row of [...rows].sort(order)) {
    const chat = chats.get(row.chatId);
    if (chat === undefined) chats.set(row.chatId, [row]);
    else chat.push(row);
  }
  return [...chats.values()];
}

/** Whether nobody has any of a chat in hand, and the first may be tried now. */
function isFree(chat: readonly [Waiting, ...Waiting[]], now: Date): boolean {
  return chat[0].availableAt <= now && chat.every(({ lease }) => lease === null || lease.until <= now);
}

function purgeDone(rows: Map<string, Waiting>, before: Date, limit: number): number {
  const done = [...rows].filter(([, { doneAt }]) => doneAt !== null && doneAt < before).slice(0, limit);
  for (const [key] of done) rows.delete(key);
  return done.length;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function isAnswer({ method }: { method: string }): boolean {
  return method === 'answerCallbackQuery';
}

function updateKey(botId: number, updateId: number): string {
  return `${botId}/${updateId}`;
}

function chatKey({ botId, chatId }: { botId: number; chatId: number }): string {
  return `${botId}/${chatId}`;
}
