import { storableJson } from '../domain/storable-text.ts';
import type { Conversation, TelegramAccessRole, TelegramChat, TelegramOwnership } from '../domain/telegram.ts';
import type {
  ConversationRepository,
  TelegramAccessRepository,
  TelegramChatRepository,
} from '../repositories/telegram-repositories.ts';
import type { InMemoryStore } from './in-memory-store.ts';

export class InMemoryTelegramChatRepository implements TelegramChatRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async get(botId: number, chatId: number): Promise<TelegramChat | null> {
    return this.#store.tables.telegramChats.get(keyIn(botId, chatId)) ?? null;
  }

  async bindLedger(botId: number, chatId: number, ledgerId: string): Promise<TelegramChat> {
    const chat = this.#chat(botId, chatId);
    return this.#put({ ...chat, ledgerId: chat.ledgerId ?? ledgerId });
  }

  async setBlocked(botId: number, chatId: number, at: Date | null): Promise<void> {
    this.#put({ ...this.#chat(botId, chatId), blockedAt: at });
    const { telegramMessages } = this.#store.tables;
    const now = new Date();
    for (const [key, message] of telegramMessages) {
      if (message.botId !== botId || message.chatId !== chatId || message.doneAt !== null) continue;
      const isDelayed = message.attempts === 0 && message.availableAt > now;
      if (at === null || timeOf(message.id) > at || isDelayed || message.method === 'answerCallbackQuery') continue;
      telegramMessages.set(key, { ...message, payload: null, lease: null, doneAt: now, failure: 'blocked' });
    }
  }

  async migrate(botId: number, fromChatId: number, toChatId: number): Promise<boolean> {
    if (fromChatId === toChatId) return true;
    const { telegramChats, drafts, conversations, telegramMessages, expenses } = this.#store.tables;
    const old = telegramChats.get(keyIn(botId, fromChatId));
    if (old !== undefined) {
      telegramChats.delete(keyIn(botId, fromChatId));
      const chat = this.#chat(botId, toChatId);
      const isUsed = [...expenses.values()].some(({ ledgerId }) => ledgerId === chat.ledgerId);
      this.#put({ ...chat, ledgerId: isUsed ? chat.ledgerId : (old.ledgerId ?? chat.ledgerId) });
    }
    for (const [key, draft] of drafts) {
      if (draft.botId !== botId || draft.chatId !== fromChatId) continue;
      // The supergroup numbers its messages anew.
      drafts.set(key, { ...draft, chatId: toChatId, messageId: null, sourceMessageId: null, updatedAt: new Date() });
    }
    for (const [key, conversation] of [...conversations]) {
      if (conversation.botId !== botId || conversation.chatId !== fromChatId) continue;
      conversations.delete(key);
      const to = keyIn(botId, toChatId, conversation.userId);
      if (!conversations.has(to)) conversations.set(to, { ...conversation, chatId: toChatId });
    }
    for (const [key, message] of telegramMessages) {
      if (message.botId !== botId || message.chatId !== fromChatId || message.doneAt !== null) continue;
      telegramMessages.set(key, { ...message, chatId: toChatId });
    }
    return old?.ledgerId == null || old.ledgerId === this.#chat(botId, toChatId).ledgerId;
  }

  async forget(botId: number, chatId: number): Promise<void> {
    this.#store.tables.telegramChats.delete(keyIn(botId, chatId));
  }

  #chat(botId: number, chatId: number): TelegramChat {
    const none = { botId, chatId, ledgerId: null, blockedAt: null };
    return this.#store.tables.telegramChats.get(keyIn(botId, chatId)) ?? none;
  }

  #put(chat: TelegramChat): TelegramChat {
    this.#store.tables.telegramChats.set(keyIn(chat.botId, chat.chatId), chat);
    return chat;
  }
}

/** When a row was made: a UUIDv7 begins with that, in milliseconds. https://www.rfc-editor.org/rfc/rfc9562#section-5.7 */
function timeOf(id: string): Date {
  return new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16));
}

export class InMemoryTelegramAccessRepository implements TelegramAccessRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async get(botId: number, telegramId: number): Promise<TelegramAccessRole | null> {
    return this.#rows.get(keyIn(botId, telegramId)) ?? null;
  }

  async ownership(botId: number): Promise<TelegramOwnership> {
    return this.#ownership(botId);
  }

  async claimOwnership(botId: number, telegramId: number, count: number): Promise<boolean> {
    const ownership = this.#ownership(botId);
    if (ownership.ownerId !== null) return ownership.ownerId === telegramId;
    if (ownership.count !== count) return false;
    this.#store.tables.telegramOwnerships.set(botId, count + 1);
    this.#rows.set(keyIn(botId, telegramId), 'owner');
    return true;
  }

  async admit(botId: number, telegramId: number): Promise<void> {
    const key = keyIn(botId, telegramId);
    if (this.#rows.get(key) !== 'owner') this.#rows.set(key, 'admitted');
  }

  async markStranger(botId: number, telegramId: number): Promise<boolean> {
    if (this.#rows.has(keyIn(botId, telegramId))) return false;
    this.#rows.set(keyIn(botId, telegramId), 'stranger');
    return true;
  }

  async remove(botId: number, telegramId: number): Promise<void> {
    this.#rows.delete(keyIn(botId, telegramId));
  }

  get #rows(): Map<string, TelegramAccessRole> {
    return this.#store.tables.telegramAccess;
  }

  #ownership(botId: number): TelegramOwnership {
    const key = [...this.#rows].find(([of, role]) => role === 'owner' && of.startsWith(keyIn(botId, '')))?.[0];
    const ownerId = key === undefined ? null : Number(key.split('/')[1]);
    return { ownerId, count: this.#store.tables.telegramOwnerships.get(botId) ?? 0 };
  }
}

export class InMemoryConversationRepository implements ConversationRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async get(botId: number, chatId: number, userId: string, now: Date): Promise<Conversation | null> {
    const conversation = this.#store.tables.conversations.get(keyIn(botId, chatId, userId));
    return conversation !== undefined && conversation.expiresAt > now ? conversation : null;
  }

  async set({ botId, chatId, userId, state, expiresAt }: Conversation): Promise<void> {
    const row = { botId, chatId, userId, state: storableJson(state), expiresAt };
    this.#store.tables.conversations.set(keyIn(botId, chatId, userId), row);
  }

  async clear(botId: number, chatId: number, userId: string): Promise<void> {
    this.#store.tables.conversations.delete(keyIn(botId, chatId, userId));
  }

  async purge(now: Date, limit: number): Promise<number> {
    const { conversations } = this.#store.tables;
    const expired = [...conversations].filter(([, { expiresAt }]) => expiresAt < now).slice(0, limit);
    for (const [key] of expired) conversations.delete(key);
    return expired.length;
  }
}

function keyIn(...ids: readonly (number | string)[]): string {
  return ids.join('/');
}
