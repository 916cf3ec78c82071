import { storableText } from '../domain/storable-text.ts';
import type { Json } from '../domain/provenance.ts';
import type { ClaimedTelegramUpdate, Lease, NewTelegramUpdate } from '../domain/telegram.ts';
import type { TelegramUpdateRepository } from '../repositories/telegram-repositories.ts';
import type { Database } from './database.ts';
import { toDbRows } from './db-json.ts';

// Whether a lease is alive is the database's clock's to say, so that the processes agree. `available_at` is cut to the
// column's milliseconds: rounded up, it would lie in the future.

/** Telegram's updates in Postgres: a queue of which each chat has its own. */
export class DBTelegramUpdateRepo implements TelegramUpdateRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async receive(botId: number, updates: readonly NewTelegramUpdate[]): Promise<number> {
    const rows = updates.map(({ updateId, chatId, payload }) => ({ updateId, chatId, payload }));
    // In the order of the key, so that two who receive the same ones do not wait for each other.
    return this.#db.$executeRaw`
      insert into telegram_updates (bot_id, update_id, chat_id, payload, available_at)
      select ${botId}::bigint, (given->>'updateId')::bigint, (given->>'chatId')::bigint, given->'payload',
        date_trunc('milliseconds', now())
      from jsonb_array_elements(${toDbRows(rows)}::jsonb) given
      order by 2
      on conflict do nothing`;
  }

  async claim(botId: number, lease: Lease, limit: number): Promise<readonly ClaimedTelegramUpdate[]> {
    // The oldest of each chat is chosen before anything is locked: whoever finds it locked passes the chat over, and does
    // not take the next one. One pass over the index of those that wait finds it. Arrays, not joins: their rows
    // are looked up by key even when the planner takes the table for empty.
    const claimed = await this.#db.$queryRaw<ClaimedRow[]>`
      with chats as materialized (
        select min(update_id) as oldest from telegram_updates
        where bot_id = ${botId}::bigint and processed_at is null
        group by chat_id
        having not bool_or(coalesce(leased_until > statement_timestamp(), false))
      ), free as (
        select mine.update_id
        from telegram_updates mine
        where mine.bot_id = ${botId}::bigint and mine.update_id = any(array(select oldest from chats))
          and mine.processed_at is null and mine.available_at <= statement_timestamp()
          and (mine.leased_until is null or mine.leased_until <= statement_timestamp())
        order by mine.received_at, mine.update_id
        limit ${limit}
        for no key update of mine skip locked
      ), claimed as (
        update telegram_updates mine
        set leased_by = ${lease.owner}::uuid, leased_until = ${lease.until.toISOString()}::timestamptz,
          attempts = attempts + 1
        where mine.bot_id = ${botId}::bigint and mine.update_id = any(array(select update_id from free))
        returning mine.update_id, mine.chat_id, mine.payload, mine.attempts, mine.received_at
      )
      select update_id as "updateId", chat_id as "chatId", payload, attempts from claimed
      order by received_at, update_id`;
    if (claimed.length === 0) return [];
    const returned = await this.#giveBackContested(botId, claimed);
    return claimed
      .filter(({ updateId }) => !returned.has(updateId))
      .map((row) => ({ ...row, botId, updateId: Number(row.updateId), chatId: Number(row.chatId) }));
  }

  /**
   * An older update can arrive after a younger one. Then two claims at the same moment may each have taken one of the
   * same chat, as neither saw what the other had not committed. Now both have: whoever looks sees the other.
   *
   * @returns those given back
   */
  async #giveBackContested(botId: number, claimed: readonly ClaimedRow[]): Promise<ReadonlySet<bigint>> {
    const rows = await this.#db.$queryRaw<{ updateId: bigint }[]>`
      with contested as materialized (
        select chat_id from telegram_updates
        where bot_id = ${botId}::bigint and chat_id = any(${claimed.map(({ chatId }) => chatId)}::bigint[])
          and processed_at is null and leased_until > statement_timestamp()
        group by chat_id having count(*) > 1
      )
      update telegram_updates mine
      set leased_by = null, leased_until = null, attempts = attempts - 1
      where mine.bot_id = ${botId}::bigint and mine.chat_id = any(array(select chat_id from contested))
        and mine.update_id = any(${claimed.map(({ updateId }) => updateId)}::bigint[])
      returning mine.update_id as "updateId"`;
    return new Set(rows.map(({ updateId }) => updateId));
  }

  async hold(botId: number, updateId: number, owner: string): Promise<boolean> {
    const rows = await this.#db.$queryRaw<unknown[]>`
      select 1 from telegram_updates
      where bot_id = ${botId}::bigint and update_id = ${updateId}::bigint and processed_at is null
        and leased_by = ${owner}::uuid
      for no key update`;
    return rows.length > 0;
  }

  async complete(botId: number, updateId: number, failure?: string): Promise<void> {
    await this.#db.$executeRaw`
      update telegram_updates
      set processed_at = now(), payload = null, leased_by = null, leased_until = null,
        failure = ${failure === undefined ? null : storableText(failure)}
      where bot_id = ${botId}::bigint and update_id = ${updateId}::bigint and processed_at is null`;
  }

  async release(botId: number, updateId: number, owner: string, availableAt: Date): Promise<void> {
    await this.#db.$executeRaw`
      update telegram_updates
      set available_at = ${availableAt.toISOString()}::timestamptz, leased_by = null, leased_until = null
      where bot_id = ${botId}::bigint and update_id = ${updateId}::bigint and processed_at is null
        and leased_by = ${owner}::uuid`;
  }

  async renew(botId: number, updateIds: readonly number[], { owner, until }: Lease): Promise<void> {
    await this.#db.$executeRaw`
      update telegram_updates set leased_until = ${until.toISOString()}::timestamptz
      where bot_id = ${botId}::bigint and update_id = any(${[...updateIds]}::bigint[])
        and processed_at is null and leased_by = ${owner}::uuid`;
  }

  async countWaiting(botId: number): Promise<number> {
    return this.#db.telegramUpdate.count({ where: { botId, processedAt: null } });
  }

  async purge(before: Date, limit: number): Promise<number> {
    return this.#db.$executeRaw`
      delete from telegram_updates where (bot_id, update_id) in (
        select bot_id, update_id from telegram_updates where processed_at < ${before.toISOString()}::timestamptz
        order by processed_at limit ${limit} for update skip locked)`;
  }
}

interface ClaimedRow {
  readonly updateId: bigint;
  readonly chatId: bigint;
  readonly payload: Json;
  readonly attempts: number;
}
