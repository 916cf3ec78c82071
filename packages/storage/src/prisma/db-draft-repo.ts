import { DraftNotFoundError, type Draft, type DraftChanges, type DraftStatus, type NewDraft } from '../domain/draft.ts';
import { newId } from '../domain/id.ts';
import type { Json } from '../domain/provenance.ts';
import { storableJson, storableText } from '../domain/storable-text.ts';
import type { DraftRepository } from '../repositories/draft-repository.ts';
import { toDbRows } from './db-json.ts';
import type { Statements } from './statements.ts';

/** Drafts in Postgres, with SQL: every message makes one, and every tap changes one. */
export class DBDraftRepo implements DraftRepository {
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  async add(drafts: readonly NewDraft[]): Promise<readonly Draft[]> {
    const rows = drafts.map(({ id = newId(), expiresAt, ...draft }) => {
      const { ledgerId, userId, batchId, position, rawText, content } = draft;
      const { botId = null, chatId = null, messageId = null, sourceMessageId = null } = draft;
      const place = { botId, chatId, messageId, sourceMessageId };
      return {
        id,
        ledgerId,
        userId,
        batchId,
        position,
        rawText,
        content,
        ...place,
        expiresAt: expiresAt.toISOString(),
      };
    });
    const added = new Map((await this.#ask(ADD, toDbRows(rows))).map((draft) => [draft.id, draft]));
    return rows.flatMap(({ id }) => added.get(id) ?? []);
  }

  async get(id: string): Promise<Draft | null> {
    return (await this.#ask(GET, id))[0] ?? null;
  }

  async hold(id: string): Promise<Draft | null> {
    return (await this.#ask(`${GET} ${HELD}`, id))[0] ?? null;
  }

  listBatch(ledgerId: string, batchId: string): Promise<readonly Draft[]> {
    return this.#ask(LIST_BATCH, ledgerId, batchId);
  }

  holdBatch(ledgerId: string, batchId: string): Promise<readonly Draft[]> {
    return this.#ask(`${LIST_BATCH} ${HELD}`, ledgerId, batchId);
  }

  async findByMessage(botId: number, chatId: number, messageId: number): Promise<Draft | null> {
    return (await this.#ask(FIND_BY_MESSAGE, botId, chatId, messageId))[0] ?? null;
  }

  findBySource(botId: number, chatId: number, sourceMessageId: number): Promise<readonly Draft[]> {
    return this.#ask(FIND_BY_SOURCE, botId, chatId, sourceMessageId);
  }

  async findLatest(botId: number, chatId: number, userId: string): Promise<Draft | null> {
    const [draft] = await this.#ask(FIND_LATEST, botId, chatId, userId);
    return draft ?? null;
  }

  async update(ledgerId: string, id: string, changes: DraftChanges): Promise<Draft> {
    const { status, content, rawText, messageId, expiresAt } = changes;
    const [changed] = await this.#ask(
      UPDATE,
      ...[ledgerId, id, status ?? null, content === undefined ? null : JSON.stringify(storableJson(content))],
      ...[rawText === undefined ? null : storableText(rawText), messageId !== undefined, messageId ?? null],
      expiresAt?.toISOString() ?? null,
    );
    if (changed === undefined) throw new DraftNotFoundError(id);
    return changed;
  }

  expire(now: Date, limit: number): Promise<readonly Draft[]> {
    return this.#ask(EXPIRE, now.toISOString(), limit);
  }

  async purge(before: Date, limit: number): Promise<number> {
    const values = [before.toISOString(), limit];
    return (await this.#statements.query({ text: PURGE, values, prepared: true })).length;
  }

  async #ask(text: string, ...values: readonly unknown[]): Promise<Draft[]> {
    return (await this.#statements.query<DraftRow>({ text, values, prepared: true })).map(toDraft);
  }
}

/** A draft as `COLUMNS` selects it: Telegram's ids are text. */
interface DraftRow extends Omit<Draft, 'botId' | 'chatId' | 'messageId' | 'sourceMessageId'> {
  readonly status: DraftStatus;
  readonly content: Json;
  readonly botId: string | null;
  readonly chatId: string | null;
  readonly messageId: string | null;
  readonly sourceMessageId: string | null;
}

const COLUMNS = `
  ledger_id::text as "ledgerId", id::text as id, user_id::text as "userId", status::text as status,
  batch_id::text as "batchId", position, raw_text as "rawText", content, bot_id::text as "botId",
  chat_id::text as "chatId", message_id::text as "messageId", source_message_id::text as "sourceMessageId", version,
  created_at as "createdAt", updated_at as "updatedAt", expires_at as "expiresAt"`;

const ADD = `
  insert into drafts (id, ledger_id, user_id, batch_id, position, raw_text, content, bot_id, chat_id, message_id,
    source_message_id, expires_at)
  select (given->>'id')::uuid, (given->>'ledgerId')::uuid, (given->>'userId')::uuid, (given->>'batchId')::uuid,
    (given->>'position')::int, given->>'rawText', given->'content', (given->>'botId')::bigint,
    (given->>'chatId')::bigint, (given->>'messageId')::bigint, (given->>'sourceMessageId')::bigint,
    (given->>'expiresAt')::timestamptz
  from jsonb_array_elements($1::jsonb) given
  returning ${COLUMNS}`;

const GET = `select ${COLUMNS} from drafts where id = $1::uuid`;

const LIST_BATCH = `
  select ${COLUMNS} from drafts where ledger_id = $1::uuid and batch_id = $2::uuid order by drafts.position, drafts.id`;

/** "no key": an expense, or a message that shows the draft, may still point at it. */
const HELD = 'for no key update';

const FIND_BY_MESSAGE = `
  select ${COLUMNS} from drafts where bot_id = $1::bigint and chat_id = $2::bigint and message_id = $3::bigint
  order by drafts.id desc limit 1`;

const FIND_LATEST = `
  select ${COLUMNS} from drafts
  where bot_id = $1::bigint and chat_id = $2::bigint and user_id = $3::uuid
  order by updated_at desc, id desc limit 1`;

const FIND_BY_SOURCE = `
  select ${COLUMNS} from drafts where bot_id = $1::bigint and chat_id = $2::bigint and source_message_id = $3::bigint
  order by drafts.id`;

const UPDATE = `
  update drafts set
    status = coalesce($3::draft_status, status), content = coalesce($4::jsonb, content),
    raw_text = coalesce($5::text, raw_text), message_id = case when $6::boolean then $7::bigint else message_id end,
    expires_at = coalesce($8::timestamptz, expires_at), updated_at = now(),
    version = version + (coalesce($3::text, $4::text) is not null)::int
  where ledger_id = $1::uuid and id = $2::uuid
  returning ${COLUMNS}`;

/** A draft that someone holds is about to become something else. */
const EXPIRE = `
  update drafts set status = 'expired', version = version + 1, updated_at = $1::timestamptz
  where (ledger_id, id) in (
    select ledger_id, id from drafts where status = 'open' and expires_at < $1::timestamptz
    order by expires_at limit $2::int
    for no key update skip locked)
  returning ${COLUMNS}`;

/** A draft that an expense points at stays, whatever its status. */
const PURGE = `
  delete from drafts where (ledger_id, id) in (
    select ledger_id, id from drafts draft
    where status in ('cancelled', 'expired') and updated_at < $1::timestamptz
      and not exists (
        select from expenses where expenses.ledger_id = draft.ledger_id and expenses.draft_id = draft.id)
    limit $2::int
    for update skip locked)
  returning 1`;

function toDraft({ botId, chatId, messageId, sourceMessageId, ...row }: DraftRow): Draft {
  return {
    ...row,
    botId: toNumber(botId),
    chatId: toNumber(chatId),
    messageId: toNumber(messageId),
    sourceMessageId: toNumber(sourceMessageId),
  };
}

function toNumber(id: string | null): number | null {
  return id === null ? null : Number(id);
}
