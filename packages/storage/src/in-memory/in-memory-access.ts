import {
  IdempotencyKeyTakenError,
  type ApiToken,
  type AuditRecord,
  type IdempotencyRecord,
  type NewApiToken,
  type NewAuditRecord,
} from '../domain/access.ts';
import { newId } from '../domain/id.ts';
import type { Person, TokenBearer } from '../domain/person.ts';
import type {
  ApiTokenRepository,
  AuditRepository,
  IdempotencyKeyRepository,
} from '../repositories/access-repositories.ts';
import type { PersonRepository } from '../repositories/person-repository.ts';
import { keyOf, type InMemoryStore } from './in-memory-store.ts';

export class InMemoryApiTokenRepository implements ApiTokenRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async add(token: NewApiToken): Promise<ApiToken> {
    if ((await this.findByPrefix(token.prefix)) !== null)
      throw new Error(`A token begins with ${token.prefix} already.`);
    const row = { ...token, id: newId(), createdAt: new Date(), lastUsedAt: null, revokedAt: null };
    this.#store.tables.apiTokens.set(row.id, row);
    return row;
  }

  async findByPrefix(prefix: string): Promise<ApiToken | null> {
    return [...this.#store.tables.apiTokens.values()].find((token) => token.prefix === prefix) ?? null;
  }

  async list(userId: string): Promise<readonly ApiToken[]> {
    return [...this.#store.tables.apiTokens.values()].filter((token) => token.userId === userId).reverse();
  }

  async revoke(userId: string, id: string, at: Date): Promise<boolean> {
    const token = this.#store.tables.apiTokens.get(id);
    if (token?.userId !== userId || token.revokedAt !== null) return false;
    this.#store.tables.apiTokens.set(id, { ...token, revokedAt: at });
    return true;
  }

  async touch(id: string, at: Date): Promise<void> {
    const token = this.#store.tables.apiTokens.get(id);
    if (token === undefined || (token.lastUsedAt !== null && token.lastUsedAt >= at)) return;
    this.#store.tables.apiTokens.set(id, { ...token, lastUsedAt: at });
  }
}

export class InMemoryIdempotencyKeyRepository implements IdempotencyKeyRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async find(userId: string, key: string, now: Date): Promise<IdempotencyRecord | null> {
    const record = this.#store.tables.idempotencyKeys.get(keyOf(userId, key));
    return record !== undefined && record.expiresAt > now ? record : null;
  }

  async add(record: IdempotencyRecord, now: Date): Promise<void> {
    const { userId, key } = record;
    if ((this.#store.tables.idempotencyKeys.get(keyOf(userId, key))?.expiresAt ?? now) > now) {
      throw new IdempotencyKeyTakenError(`The key ${key} was used meanwhile.`);
    }
    this.#store.tables.idempotencyKeys.set(keyOf(userId, key), record);
  }

  async purge(before: Date, limit: number): Promise<number> {
    const expired = [...this.#store.tables.idempotencyKeys]
      .filter(([, { expiresAt }]) => expiresAt < before)
      .sort(([, a], [, b]) => a.expiresAt.getTime() - b.expiresAt.getTime())
      .slice(0, limit);
    for (const [key] of expired) this.#store.tables.idempotencyKeys.delete(key);
    return expired.length;
  }
}

export class InMemoryAuditRepository implements AuditRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async add(record: NewAuditRecord): Promise<AuditRecord> {
    const row = { ...record, id: newId(), createdAt: new Date() };
    this.#store.tables.auditRecords.set(row.id, row);
    return row;
  }

  async list(userId: string, limit: number): Promise<readonly AuditRecord[]> {
    const records = [...this.#store.tables.auditRecords.values()].filter((record) => record.userId === userId);
    return records.reverse().slice(0, limit);
  }
}

export class InMemoryPersonRepository implements PersonRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async find(by: { readonly userId: string } | { readonly telegramId: bigint }): Promise<Person | null> {
    const { users, preferences, ledgers } = this.#store.tables;
    const user = [...users.values()].find(({ id, telegramId }) =>
      'userId' in by ? id === by.userId : telegramId === by.telegramId,
    );
    const preference = user && preferences.get(user.id);
    const ledger = preference && ledgers.get(preference.activeLedgerId);
    return user && preference && ledger ? { user, preference, ledger } : null;
  }

  async findBearer(tokenPrefix: string): Promise<TokenBearer | null> {
    const token = [...this.#store.tables.apiTokens.values()].find(({ prefix }) => prefix === tokenPrefix);
    const person = token && (await this.find(token));
    return token && person ? { ...person, token } : null;
  }
}
