import { storableText } from '../domain/storable-text.ts';
import type { Json } from '../domain/provenance.ts';
import type { ClaimedTelegramUpdate, Lease, NewTelegramUpdate } from '../domain/telegram.ts';
import type { TelegramUpdateRepository } from '../repositories/telegram-repositories.ts';
import { toDbRows } from './db-json.ts';
import type { Statements } from './statements.ts';

// Whether a lease is alive is the database's clock's to say, so that the processes agree. `available_at` is cut to the
// column's milliseconds: rounded up, it would lie in the future.

/** Telegram's updates in Postgres: a queue of which each chat has its own. */
export class DBTelegramUpdateRepo implements TelegramUpdateRepository {
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  async receive(botId: number, updates: readonly NewTelegramUpdate[]): Promise<number> {
    const rows = updates.map(({ updateId, chatId, payload }) => ({ updateId, chatId, payload }));
    return (await this.#ask(RECEIVE, botId, toDbRows(rows))).length;
  }

  async claim(botId: number, { owner, until }: Lease, limit: number): Promise<readonly ClaimedTelegramUpdate[]> {
    const claimed = await this.#ask<ClaimedRow>(CLAIM, botId, owner, until.toISOString(), limit);
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
  async #giveBackContested(botId: number, claimed: readonly ClaimedRow[]): Promise<ReadonlySet<string>> {
    const [chatIds, updateIds] = [claimed.map(({ chatId }) => chatId), claimed.map(({ updateId }) => updateId)];
    const rows = await this.#ask<{ updateId: string }>(GIVE_BACK_CONTESTED, botId, chatIds, updateIds);
    return new Set(rows.map(({ updateId }) => updateId));
  }

  async hold(botId: number, updateId: number, owner: string): Promise<boolean> {
    return (await this.#ask(HOLD, botId, updateId, owner)).length > 0;
  }

  async complete(botId: number, updateId: number, failure?: string): Promise<void> {
    await this.#ask(COMPLETE, botId, updateId, failure === undefined ? null : storableText(failure));
  }

  async release(botId: number, updateId: number, owner: string, availableAt: Date): Promise<void> {
    await this.#ask(RELEASE, botId, updateId, owner, availableAt.toISOString());
  }

  async renew(botId: number, updateIds: readonly number[], { owner, until }: Lease): Promise<void> {
    await this.#ask(RENEW, botId, [...updateIds], owner, until.toISOString());
  }

  async countWaiting(botId: number): Promise<number> {
    const [row] = await this.#ask<{ count: number }>(COUNT_WAITING, botId);
    return row?.count ?? 0;
  }

  async purge(before: Date, limit: number): Promise<number> {
    return (await this.#ask(PURGE, before.toISOString(), limit)).length;
  }

  #ask<Row>(text: string, ...values: readonly unknown[]): Promise<Row[]> {
    return this.#statements.query<Row>({ text, values, prepared: true });
  }
}

interface ClaimedRow {
  readonly updateId: string;
  readonly chatId: string;
  readonly payload: Json;
  readonly attempts: number;
}

/** In the order of the key, so that two who receive the same ones do not wait for each other. */
const RECEIVE = `
  insert into telegram_updates (bot_id, update_id, chat_id, payload, available_at)
  select $1::bigint, (given->>'updateId')::bigint, (given->>'chatId')::bigint, given->'payload',
    date_trunc('milliseconds', now())
  from jsonb_array_elements($2::jsonb) given
  order by 2
  on conflict do nothing
  returning 1`;

/**
 * The oldest of each chat is chosen before anything is locked: whoever finds it locked passes the chat over, and does
 * not take the next one. One pass over the index of those that wait finds it. Arrays, not joins: their rows are looked
 * up by key even when the planner takes the table for empty.
 */
const CLAIM = `
  with chats as materialized (
    select min(update_id) as oldest from telegram_updates
    where bot_id = $1::bigint and processed_at is null
    group by chat_id
    having not bool_or(coalesce(leased_until > statement_timestamp(), false))
  ), free as (
    select mine.update_id
    from telegram_updates mine
    where mine.bot_id = $1::bigint and mine.update_id = any(array(select oldest from chats))
      and mine.processed_at is null and mine.available_at <= statement_timestamp()
      and (mine.leased_until is null or mine.leased_until <= statement_timestamp())
    order by mine.received_at, mine.update_id
    limit $4::int
    for no key update of mine skip locked
  ), claimed as (
    update telegram_updates mine
    set leased_by = $2::uuid, leased_until = $3::timestamptz, attempts = attempts + 1
    where mine.bot_id = $1::bigint and mine.update_id = any(array(select update_id from free))
    returning mine.update_id, mine.chat_id, mine.payload, mine.attempts, mine.received_at
  )
  select update_id::text as "updateId", chat_id::text as "chatId", payload, attempts from claimed
  order by claimed.received_at, claimed.update_id`;

const GIVE_BACK_CONTESTED = `
  with contested as materialized (
    select chat_id from telegram_updates
    where bot_id = $1::bigint and chat_id = any($2::bigint[])
      and processed_at is null and leased_until > statement_timestamp()
    group by chat_id having count(*) > 1
  )
  update telegram_updates mine
  set leased_by = null, leased_until = null, attempts = attempts - 1
  where mine.bot_id = $1::bigint and mine.chat_id = any(array(select chat_id from contested))
    and mine.update_id = any($3::bigint[])
  returning mine.update_id::text as "updateId"`;

const HOLD = `
  select 1 from telegram_updates
  where bot_id = $1::bigint and update_id = $2::bigint and processed_at is null and leased_by = $3::uuid
  for no key update`;

const COMPLETE = `
  update telegram_updates
  set processed_at = now(), payload = null, leased_by = null, leased_until = null, failure = $3::text
  where bot_id = $1::bigint and update_id = $2::bigint and processed_at is null`;

const RELEASE = `
  update telegram_updates set available_at = $4::timestamptz, leased_by = null, leased_until = null
  where bot_id = $1::bigint and update_id = $2::bigint and processed_at is null and leased_by = $3::uuid`;

const RENEW = `
  update telegram_updates set leased_until = $4::timestamptz
  where bot_id = $1::bigint and update_id = any($2::bigint[]) and processed_at is null and leased_by = $3::uuid`;

const COUNT_WAITING = `
  select count(*)::int as count from telegram_updates where bot_id = $1::bigint and processed_at is null`;

const PURGE = `
  delete from telegram_updates where (bot_id, update_id) in (
    select bot_id, update_id from telegram_updates where processed_at < $1::timestamptz
    order by processed_at limit $2::int for update skip locked)
  returning 1`;
