import { Prisma, type Draft as DraftRow } from '../../generated/prisma/client.ts';
import { DraftNotFoundError, type Draft, type DraftChanges, type NewDraft } from '../domain/draft.ts';
import { newId } from '../domain/id.ts';
import type { Json } from '../domain/provenance.ts';
import { storableText } from '../domain/storable-text.ts';
import type { DraftRepository } from '../repositories/draft-repository.ts';
import type { Database } from './database.ts';
import { toDbJson } from './db-json.ts';

const BY_POSITION = [{ position: 'asc' }, { id: 'asc' }] as const;

/** What a raw query selects to read as Prisma's own do. */
const COLUMNS = Prisma.raw(`
  ledger_id as "ledgerId", id, user_id as "userId", status::text, batch_id as "batchId", position,
  raw_text as "rawText", content, bot_id as "botId", chat_id as "chatId",
  message_id as "messageId", source_message_id as "sourceMessageId", version, created_at as "createdAt", updated_at as "updatedAt",
  expires_at as "expiresAt"`);

/** Drafts in Postgres, through Prisma. */
export class DBDraftRepo implements DraftRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async add(drafts: readonly NewDraft[]): Promise<readonly Draft[]> {
    const data = drafts.map(({ id = newId(), content, rawText, ...rest }) => ({
      ...rest,
      id,
      rawText: storableText(rawText),
      content: toDbJson(content),
    }));
    const rows = await this.#db.draft.createManyAndReturn({ data });
    const added = new Map(rows.map((row) => [row.id, toDraft(row)]));
    return data.flatMap(({ id }) => added.get(id) ?? []);
  }

  async get(id: string): Promise<Draft | null> {
    const row = await this.#db.draft.findFirst({ where: { id } });
    return row === null ? null : toDraft(row);
  }

  async hold(id: string): Promise<Draft | null> {
    // "no key": an expense, or a message that shows the draft, may still point at it.
    const [row] = await this.#db.$queryRaw<DraftRow[]>`
      select ${COLUMNS} from drafts where id = ${id}::uuid for no key update`;
    return row === undefined ? null : toDraft(row);
  }

  async listBatch(ledgerId: string, batchId: string): Promise<readonly Draft[]> {
    const rows = await this.#db.draft.findMany({ where: { ledgerId, batchId }, orderBy: [...BY_POSITION] });
    return rows.map(toDraft);
  }

  async holdBatch(ledgerId: string, batchId: string): Promise<readonly Draft[]> {
    const rows = await this.#db.$queryRaw<DraftRow[]>`
      select ${COLUMNS} from drafts where ledger_id = ${ledgerId}::uuid and batch_id = ${batchId}::uuid
      order by position, id for no key update`;
    return rows.map(toDraft);
  }

  async findByMessage(botId: number, chatId: number, messageId: number): Promise<Draft | null> {
    const row = await this.#db.draft.findFirst({ where: { botId, chatId, messageId }, orderBy: { id: 'desc' } });
    return row === null ? null : toDraft(row);
  }

  async findBySource(botId: number, chatId: number, sourceMessageId: number): Promise<readonly Draft[]> {
    const rows = await this.#db.draft.findMany({ where: { botId, chatId, sourceMessageId }, orderBy: { id: 'asc' } });
    return rows.map(toDraft);
  }

  async update(ledgerId: string, id: string, changes: DraftChanges): Promise<Draft> {
    const { content, rawText, ...rest } = changes;
    const isNewVersion = changes.status !== undefined || content !== undefined;
    const [changed] = await this.#db.draft.updateManyAndReturn({
      where: { ledgerId, id },
      data: {
        ...rest,
        ...(rawText === undefined ? {} : { rawText: storableText(rawText) }),
        ...(content === undefined ? {} : { content: toDbJson(content) }),
        ...(isNewVersion ? { version: { increment: 1 } } : {}),
      },
    });
    if (changed === undefined) throw new DraftNotFoundError(id);
    return toDraft(changed);
  }

  async expire(now: Date, limit: number): Promise<readonly Draft[]> {
    // A draft that someone holds is about to become something else.
    const rows = await this.#db.$queryRaw<DraftRow[]>`
      update drafts set status = 'expired', version = version + 1, updated_at = ${now.toISOString()}::timestamptz
      where (ledger_id, id) in (
        select ledger_id, id from drafts
        where status = 'open' and expires_at < ${now.toISOString()}::timestamptz
        order by expires_at limit ${limit}
        for no key update skip locked)
      returning ${COLUMNS}`;
    return rows.map(toDraft);
  }

  async purge(before: Date, limit: number): Promise<number> {
    // A draft that an expense points at stays, whatever its status.
    return this.#db.$executeRaw`
      delete from drafts where (ledger_id, id) in (
        select ledger_id, id from drafts draft
        where status in ('cancelled', 'expired') and updated_at < ${before.toISOString()}::timestamptz
          and not exists (
            select from expenses where expenses.ledger_id = draft.ledger_id and expenses.draft_id = draft.id)
        limit ${limit}
        for update skip locked)`;
  }
}

function toDraft({ content, botId, chatId, messageId, sourceMessageId, ...row }: DraftRow): Draft {
  return {
    ...row,
    content: content as Json,
    botId: toNumber(botId),
    chatId: toNumber(chatId),
    messageId: toNumber(messageId),
    sourceMessageId: toNumber(sourceMessageId),
  };
}

function toNumber(id: bigint | null): number | null {
  return id === null ? null : Number(id);
}
