import type { Conversation as ConversationRow } from '../../generated/prisma/client.ts';
import type { Json } from '../domain/provenance.ts';
import type { Conversation, TelegramChat } from '../domain/telegram.ts';
import type { ConversationRepository, TelegramChatRepository } from '../repositories/telegram-repositories.ts';
import { inTransaction, type Database } from './database.ts';
import { toDbJson } from './db-json.ts';

export class DBTelegramChatRepo implements TelegramChatRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async get(botId: number, chatId: number): Promise<TelegramChat | null> {
    const row = await this.#db.telegramChat.findUnique({ where: { botId_chatId: { botId, chatId } } });
    return row === null ? null : { botId, chatId, ledgerId: row.ledgerId, blockedAt: row.blockedAt };
  }

  async bindLedger(botId: number, chatId: number, ledgerId: string): Promise<TelegramChat> {
    const rows = await this.#db.$queryRaw<[Pick<TelegramChat, 'ledgerId' | 'blockedAt'>]>`
      insert into telegram_chats (bot_id, chat_id, ledger_id)
      values (${botId}::bigint, ${chatId}::bigint, ${ledgerId}::uuid)
      on conflict (bot_id, chat_id) do update
        set ledger_id = coalesce(telegram_chats.ledger_id, excluded.ledger_id), updated_at = now()
      returning ledger_id::text as "ledgerId", blocked_at as "blockedAt"`;
    return { botId, chatId, ...rows[0] };
  }

  async setBlocked(botId: number, chatId: number, at: Date | null): Promise<void> {
    const blockedAt = at?.toISOString() ?? null;
    await this.#db.$executeRaw`
      with chat as (
        insert into telegram_chats (bot_id, chat_id, blocked_at)
        values (${botId}::bigint, ${chatId}::bigint, ${blockedAt}::timestamptz)
        on conflict (bot_id, chat_id) do update set blocked_at = excluded.blocked_at, updated_at = now()
      )
      update telegram_messages
      set sent_at = now(), failure = 'blocked', payload = null, leased_by = null, leased_until = null
      where bot_id = ${botId}::bigint and chat_id = ${chatId}::bigint and sent_at is null
        and created_at <= ${blockedAt}::timestamptz and method <> 'answerCallbackQuery'
        and (attempts > 0 or available_at <= statement_timestamp())`;
  }

  async migrate(botId: number, fromChatId: number, toChatId: number): Promise<boolean> {
    if (fromChatId === toChatId) return true;
    return inTransaction(this.#db, async (tx) => {
      const [moved] = await tx.$queryRaw<{ isTaken: boolean }[]>`
        with old as (
          delete from telegram_chats where bot_id = ${botId}::bigint and chat_id = ${fromChatId}::bigint
          returning ledger_id)
        insert into telegram_chats (bot_id, chat_id, ledger_id)
        select ${botId}::bigint, ${toChatId}::bigint, ledger_id from old
        on conflict (bot_id, chat_id) do update
          set updated_at = now(), ledger_id = case
            when exists (select from expenses where expenses.ledger_id = telegram_chats.ledger_id)
              then telegram_chats.ledger_id
            else coalesce(excluded.ledger_id, telegram_chats.ledger_id) end
        returning coalesce(ledger_id = (select ledger_id from old), true) as "isTaken"`;
      // The supergroup numbers its messages anew.
      await tx.draft.updateMany({
        where: { botId, chatId: fromChatId },
        data: { chatId: toChatId, messageId: null, sourceMessageId: null },
      });
      await tx.$executeRaw`
        with old as (
          delete from conversations where bot_id = ${botId}::bigint and chat_id = ${fromChatId}::bigint
          returning user_id, state, expires_at)
        insert into conversations (bot_id, chat_id, user_id, state, expires_at)
        select ${botId}::bigint, ${toChatId}::bigint, user_id, state, expires_at from old
        on conflict do nothing`;
      await tx.telegramMessage.updateMany({
        where: { botId, chatId: fromChatId, sentAt: null },
        data: { chatId: toChatId },
      });
      return moved?.isTaken ?? true;
    });
  }

  async forget(botId: number, chatId: number): Promise<void> {
    await this.#db.telegramChat.deleteMany({ where: { botId, chatId } });
  }
}

export class DBConversationRepo implements ConversationRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async get(botId: number, chatId: number, userId: string, now: Date): Promise<Conversation | null> {
    const row = await this.#db.conversation.findUnique({
      where: { botId_chatId_userId: { botId, chatId, userId }, expiresAt: { gt: now } },
    });
    return row === null ? null : toConversation(row);
  }

  async set({ botId, chatId, userId, state, expiresAt }: Conversation): Promise<void> {
    const waiting = { state: toDbJson(state), expiresAt };
    await this.#db.conversation.upsert({
      where: { botId_chatId_userId: { botId, chatId, userId } },
      create: { botId, chatId, userId, ...waiting },
      update: waiting,
    });
  }

  async clear(botId: number, chatId: number, userId: string): Promise<void> {
    await this.#db.conversation.deleteMany({ where: { botId, chatId, userId } });
  }

  async purge(now: Date, limit: number): Promise<number> {
    return this.#db.$executeRaw`
      delete from conversations where (bot_id, chat_id, user_id) in (
        select bot_id, chat_id, user_id from conversations where expires_at < ${now.toISOString()}::timestamptz
        order by expires_at limit ${limit} for update skip locked)`;
  }
}

function toConversation({ botId, chatId, userId, state, expiresAt }: ConversationRow): Conversation {
  return { botId: Number(botId), chatId: Number(chatId), userId, state: state as Json, expiresAt };
}
