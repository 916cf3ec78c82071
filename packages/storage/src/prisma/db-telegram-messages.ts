import { newId } from '../domain/id.ts';
import type { Json } from '../domain/provenance.ts';
import { storableJson, storableText } from '../domain/storable-text.ts';
import type { ClaimedTelegramMessage, DoneTelegramUpdate, Lease, NewTelegramMessage } from '../domain/telegram.ts';
import type { TelegramMessageRepository } from '../repositories/telegram-repositories.ts';
import { toDbRows } from './db-json.ts';
import type { Statements } from './statements.ts';

// `sent_at is null` is what waits; a message that was given up on has both a `sent_at` and a failure. One that was never
// tried and is for later is delayed: it takes no part in its chat's order before its time. The answer to a tap never does.

/** What is to be sent to Telegram, in Postgres: a queue of which each chat has its own. */
export class DBTelegramMessageRepo implements TelegramMessageRepository {
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  async add(
    messages: readonly NewTelegramMessage[],
    lease: Lease,
    done?: DoneTelegramUpdate,
  ): Promise<readonly ClaimedTelegramMessage[]> {
    const added = messages.map((message) => ({ ...message, payload: storableJson(message.payload), id: newId() }));
    const rows = added.map(({ id, botId, chatId, method, payload, delayMs = 0, draft }) => ({
      ...{ id, botId, chatId, method, payload, delayMs },
      ...{ ledgerId: draft?.ledgerId ?? null, draftId: draft?.id ?? null },
    }));
    const update = [done?.botId ?? null, done?.updateId ?? null];
    const failure = done?.failure === undefined ? null : storableText(done.failure);
    const { owner, until } = lease;
    const values = [JSON.stringify(rows), owner, until.toISOString(), ...update, failure];
    const leased = await this.#ask<{ id: string }>(ADD, ...values);
    const ids = new Set(leased.map(({ id }) => id));
    return added.filter(({ id }) => ids.has(id)).map(({ delayMs: _, ...message }) => ({ ...message, attempts: 1 }));
  }

  async claim(botId: number, { owner, until }: Lease, limit: number): Promise<readonly ClaimedTelegramMessage[]> {
    const rows = await this.#ask<ClaimedRow>(CLAIM, botId, owner, until.toISOString(), limit);
    return rows.map(({ chatId, ledgerId, draftId, ...row }) => ({
      ...row,
      botId,
      chatId: Number(chatId),
      ...(ledgerId === null || draftId === null ? {} : { draft: { ledgerId, id: draftId } }),
    }));
  }

  async sent(messages: Parameters<TelegramMessageRepository['sent']>[0]): Promise<void> {
    await this.#ask(SENT, toDbRows(messages.map(({ id, messageId }) => ({ id, messageId }))));
  }

  async postpone(id: string, availableAt: Date): Promise<void> {
    await this.#ask(POSTPONE, id, availableAt.toISOString());
  }

  async release(ids: readonly string[]): Promise<void> {
    await this.#ask(RELEASE, [...ids]);
  }

  async giveUp(id: string, failure: string): Promise<void> {
    await this.#ask(GIVE_UP, id, storableText(failure));
  }

  async renew(ids: readonly string[], { owner, until }: Lease): Promise<void> {
    await this.#ask(RENEW, [...ids], owner, until.toISOString());
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
  readonly id: string;
  readonly chatId: string;
  readonly method: string;
  readonly payload: Json;
  readonly ledgerId: string | null;
  readonly draftId: string | null;
  readonly attempts: number;
}

const ADD = `
  with done as (
    update telegram_updates
    set processed_at = now(), payload = null, leased_by = null, leased_until = null, failure = $6::text
    where bot_id = $4::bigint and update_id = $5::bigint and processed_at is null
  ), given as (
    select message, (message->>'delayMs')::int = 0 and (
      message->>'method' = 'answerCallbackQuery' or not exists (
        select from telegram_messages waiting
        where waiting.bot_id = (message->>'botId')::bigint and waiting.chat_id = (message->>'chatId')::bigint
          and waiting.sent_at is null and waiting.method <> 'answerCallbackQuery'
          and (waiting.attempts > 0 or waiting.available_at <= statement_timestamp())
      )) as is_first
    from jsonb_array_elements($1::jsonb) message
  ), added as (
    insert into telegram_messages
      (id, bot_id, chat_id, method, payload, ledger_id, draft_id, available_at, attempts, leased_by, leased_until)
    select (message->>'id')::uuid, (message->>'botId')::bigint, (message->>'chatId')::bigint, message->>'method',
      message->'payload', (message->>'ledgerId')::uuid, (message->>'draftId')::uuid,
      date_trunc('milliseconds', now()) + (message->>'delayMs')::int * interval '1 millisecond', is_first::int,
      case when is_first then $2::uuid end, case when is_first then $3::timestamptz end
    from given
    returning id, leased_by
  )
  select id::text from added where leased_by is not null`;

/**
 * The first message of a chat stands for the chat: who finds it locked passes the chat over. It is chosen before anything
 * is locked, in one pass over the index of those that wait. Arrays, not joins: their rows are looked up by key even when
 * the planner takes the table for empty.
 */
const CLAIM = `
  with chats as materialized (
    select (array_agg(id order by id))[1] as first, count(*) as messages
    from telegram_messages
    where bot_id = $1::bigint and sent_at is null and (attempts > 0 or available_at <= statement_timestamp())
    group by chat_id, case when method = 'answerCallbackQuery' then id end
    having not bool_or(coalesce(leased_until > statement_timestamp(), false) or available_at > statement_timestamp())
  ), ready as materialized (
    select first, sum(messages) over (order by first) - messages as before from chats
  ), free as (
    select message.id, message.chat_id, message.method = 'answerCallbackQuery' as is_answer
    from telegram_messages message
    where message.id = any(array(select first from ready where before < $4::int))
      and message.sent_at is null and message.available_at <= statement_timestamp()
      and (message.leased_until is null or message.leased_until <= statement_timestamp())
    for no key update of message skip locked
  ), claimed as (
    update telegram_messages message
    set leased_by = $2::uuid, leased_until = $3::timestamptz, attempts = attempts + 1
    where message.bot_id = $1::bigint and message.chat_id = any(array(select chat_id from free))
      and case when message.method = 'answerCallbackQuery' then message.id = any(array(select id from free))
        else message.chat_id = any(array(select chat_id from free where not is_answer)) end
      and message.sent_at is null and (message.attempts > 0 or message.available_at <= statement_timestamp())
      and (message.leased_until is null or message.leased_until <= statement_timestamp())
    returning message.*
  )
  select id::text, chat_id::text as "chatId", method, payload, ledger_id::text as "ledgerId",
    draft_id::text as "draftId", attempts
  from claimed order by claimed.id`;

/** Drafts are held in their order, as whoever saves all of a message holds them: neither waits for the other then. */
const SENT = `
  with done as (
    update telegram_messages message
    set sent_at = now(), payload = null, leased_by = null, leased_until = null
    from jsonb_array_elements($1::jsonb) given
    where message.id = (given->>'id')::uuid and message.sent_at is null
    returning message.id, message.bot_id, message.chat_id, message.ledger_id, message.draft_id,
      (given->>'messageId')::bigint as message_id
  ), unblocked as (
    update telegram_chats chat set blocked_at = null, updated_at = now()
    from done
    where chat.bot_id = done.bot_id and chat.chat_id = done.chat_id and chat.blocked_at is not null
      and done.message_id is not null
  ), shown as (
    select distinct on (ledger_id, draft_id) ledger_id, draft_id, message_id from done
    where draft_id is not null and message_id is not null
    order by ledger_id, draft_id, id desc
  ), held as materialized (
    select id from drafts where id = any(array(select draft_id from shown)) order by id for no key update
  )
  update drafts set message_id = shown.message_id, updated_at = now()
  from shown
  where drafts.ledger_id = shown.ledger_id and drafts.id = shown.draft_id and drafts.id = any(array(select id from held))`;

const POSTPONE = `
  update telegram_messages set available_at = $2::timestamptz, leased_by = null, leased_until = null
  where id = $1::uuid and sent_at is null`;

const RELEASE = `
  update telegram_messages set attempts = attempts - 1, leased_by = null, leased_until = null
  where id = any($1::uuid[]) and sent_at is null and leased_by is not null`;

const GIVE_UP = `
  update telegram_messages
  set sent_at = now(), failure = $2::text, payload = null, leased_by = null, leased_until = null
  where id = $1::uuid and sent_at is null`;

const RENEW = `
  update telegram_messages set leased_until = $3::timestamptz
  where id = any($1::uuid[]) and sent_at is null and leased_by = $2::uuid`;

const COUNT_WAITING = `
  select count(*)::int as count from telegram_messages
  where bot_id = $1::bigint and sent_at is null and (attempts > 0 or available_at <= statement_timestamp())`;

const PURGE = `
  delete from telegram_messages where id in (
    select id from telegram_messages where sent_at < $1::timestamptz
    order by sent_at limit $2::int for update skip locked)
  returning 1`;
