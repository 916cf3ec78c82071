import { storableJson } from '../domain/storable-text.ts';
import type { Conversation, TelegramChat } from '../domain/telegram.ts';
import type { ConversationRepository, TelegramChatRepository } from '../repositories/telegram-repositories.ts';
import { inTransaction, type Database } from './database.ts';
import type { Statements } from './statements.ts';

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

/** In SQL: every message asks whether it answers something. */
export class DBConversationRepo implements ConversationRepository {
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  async get(botId: number, chatId: number, userId: string, now: Date): Promise<Conversation | null> {
    const [row] = await this.#ask<ConversationRow>(GET, botId, chatId, userId, now.toISOString());
    return row === undefined ? null : { botId, chatId, userId, ...row };
  }

  async set({ botId, chatId, userId, state, expiresAt }: Conversation): Promise<void> {
    await this.#ask(SET, botId, chatId, userId, JSON.stringify(storableJson(state)), expiresAt.toISOString());
  }

  async clear(botId: number, chatId: number, userId: string): Promise<void> {
    await this.#ask(CLEAR, botId, chatId, userId);
  }

  async purge(now: Date, limit: number): Promise<number> {
    return (await this.#ask(PURGE, now.toISOString(), limit)).length;
  }

  #ask<Row>(text: string, ...values: readonly unknown[]): Promise<Row[]> {
    return this.#statements.query<Row>({ text, values, prepared: true });
  }
}

type ConversationRow = Pick<Conversation, 'state' | 'expiresAt'>;

const KEY = 'bot_id = $1::bigint and chat_id = $2::bigint and user_id = $3::uuid';

const GET = `
  select state, expires_at as "expiresAt" from conversations where ${KEY} and expires_at > $4::timestamptz`;

const SET = `
  insert into conversations (bot_id, chat_id, user_id, state, expires_at)
  values ($1::bigint, $2::bigint, $3::uuid, $4::jsonb, $5::timestamptz)
  on conflict (bot_id, chat_id, user_id) do update
    set state = excluded.state, expires_at = excluded.expires_at, updated_at = now()`;

const CLEAR = `delete from conversations where ${KEY}`;

const PURGE = `
  delete from conversations where (bot_id, chat_id, user_id) in (
    select bot_id, chat_id, user_id from conversations where expires_at < $1::timestamptz
    order by expires_at limit $2::int for update skip locked)
  returning 1`;
