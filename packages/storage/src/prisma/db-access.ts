import type { ApiToken as TokenRow, AuditRecord as AuditRow } from '../../generated/prisma/client.ts';
import {
  IdempotencyKeyTakenError,
  type ApiToken,
  type AuditRecord,
  type IdempotencyRecord,
  type NewApiToken,
  type NewAuditRecord,
} from '../domain/access.ts';
import { newId } from '../domain/id.ts';
import type { Json } from '../domain/provenance.ts';
import type {
  ApiTokenRepository,
  AuditRepository,
  IdempotencyKeyRepository,
} from '../repositories/access-repositories.ts';
import type { Database } from './database.ts';
import { theOne, type Statements } from './statements.ts';

export class DBApiTokenRepo implements ApiTokenRepository {
  readonly #db: Database;
  readonly #statements: Statements;

  constructor(db: Database, statements: Statements) {
    this.#db = db;
    this.#statements = statements;
  }

  async add({ tokenHash, scopes, ...token }: NewApiToken): Promise<ApiToken> {
    const data = { ...token, id: newId(), tokenHash: new Uint8Array(tokenHash), scopes: [...scopes] };
    return toToken(await this.#db.apiToken.create({ data }));
  }

  async findByPrefix(prefix: string): Promise<ApiToken | null> {
    const row = await this.#db.apiToken.findUnique({ where: { prefix } });
    return row === null ? null : toToken(row);
  }

  async list(userId: string): Promise<readonly ApiToken[]> {
    const rows = await this.#db.apiToken.findMany({ where: { userId }, orderBy: { id: 'desc' } });
    return rows.map(toToken);
  }

  async revoke(userId: string, id: string, at: Date): Promise<boolean> {
    const where = { id, userId, revokedAt: null };
    const { count } = await this.#db.apiToken.updateMany({ where, data: { revokedAt: at } });
    return count === 1;
  }

  async touch(id: string, at: Date): Promise<void> {
    await this.#statements.query({ text: TOUCH, values: [id, at] });
  }
}

/** What every request with a token may do is no reason to load Prisma. */
const TOUCH = `
  update api_tokens set last_used_at = $2::timestamptz
  where id = $1::uuid and (last_used_at is null or last_used_at < $2::timestamptz)`;

export class DBIdempotencyKeyRepo implements IdempotencyKeyRepository {
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  async find(userId: string, key: string, now: Date): Promise<IdempotencyRecord | null> {
    const values = [userId, key, now.toISOString()];
    const [row] = await this.#statements.query<IdempotencyRecord>({ text: FIND_KEY, values, prepared: true });
    return row === undefined ? null : { ...row, requestHash: new Uint8Array(row.requestHash) };
  }

  async add(record: IdempotencyRecord, now: Date): Promise<void> {
    const added = await this.#statements.query({
      text: ADD_KEY,
      values: [
        record.userId,
        record.key,
        Buffer.from(record.requestHash).toString('hex'),
        record.responseStatus,
        JSON.stringify(record.responseBody),
        JSON.stringify(record.responseHeaders),
        record.expiresAt.toISOString(),
        now.toISOString(),
      ],
      prepared: true,
    });
    if (added.length === 0) throw new IdempotencyKeyTakenError(`The key ${record.key} was used meanwhile.`);
  }

  async purge(before: Date, limit: number): Promise<number> {
    const values = [before.toISOString(), limit];
    const [purged] = await this.#statements.query<{ count: number }>({ text: PURGE_KEYS, values });
    return purged?.count ?? 0;
  }
}

export class DBAuditRepo implements AuditRepository {
  readonly #db: Database;
  readonly #statements: Statements;

  /** @param statements on the same database; inside a transaction, on the same transaction */
  constructor(db: Database, statements: Statements) {
    this.#db = db;
    this.#statements = statements;
  }

  async add({ details, ...record }: NewAuditRecord): Promise<AuditRecord> {
    const { userId, tokenId, requestId, action } = record;
    const id = newId();
    const values = [id, userId, tokenId, requestId, action, JSON.stringify(details)];
    const statement = { text: ADD_RECORD, values, prepared: true };
    const { createdAt } = theOne(await this.#statements.query<{ createdAt: Date }>(statement));
    return { ...record, id, details, createdAt };
  }

  async list(userId: string, limit: number): Promise<readonly AuditRecord[]> {
    const rows = await this.#db.auditRecord.findMany({
      where: { userId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit,
    });
    return rows.map(toAuditRecord);
  }
}

const ADD_RECORD = `
  insert into audit_records (id, user_id, token_id, request_id, action, details)
  values ($1::uuid, $2::uuid, $3::uuid, $4::text, $5::text, $6::jsonb)
  returning created_at as "createdAt"`;

const FIND_KEY = `
  select user_id::text as "userId", key, request_hash as "requestHash",
    response_status as "responseStatus", response_body as "responseBody", response_headers as "responseHeaders",
    expires_at as "expiresAt"
  from idempotency_keys where user_id = $1::uuid and key = $2::text and expires_at > $3::timestamptz`;

/** Rows that another purge is deleting are left to it. */
const PURGE_KEYS = `
  with purged as (
    delete from idempotency_keys where (user_id, key) in (
      select user_id, key from idempotency_keys where expires_at < $1::timestamptz
      order by expires_at limit $2::int for update skip locked)
    returning 1
  )
  select count(*)::int as count from purged`;

/** Waits for another transaction that is using the key. One that has expired makes way. */
const ADD_KEY = `
  insert into idempotency_keys as k
    (user_id, key, request_hash, response_status, response_body, response_headers, expires_at, created_at)
  values ($1::uuid, $2::text, decode($3::text, 'hex'), $4::int, $5::jsonb, $6::jsonb, $7::timestamptz, $8::timestamptz)
  on conflict (user_id, key) do update set
    request_hash = excluded.request_hash, response_status = excluded.response_status,
    response_body = excluded.response_body, response_headers = excluded.response_headers,
    expires_at = excluded.expires_at, created_at = excluded.created_at
    where k.expires_at <= excluded.created_at
  returning 1`;

function toToken(row: TokenRow): ApiToken {
  return row;
}

function toAuditRecord({ details, ...row }: AuditRow): AuditRecord {
  return { ...row, details: details as Json };
}
