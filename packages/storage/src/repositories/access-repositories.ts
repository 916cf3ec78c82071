import type {
  ApiToken,
  AuditRecord,
  IdempotencyRecord,
  Invite,
  NewApiToken,
  NewAuditRecord,
} from '../domain/access.ts';

export interface InviteRepository {
  /** @param codeHash SHA-256 of the link's secret: 32 bytes */
  add(invite: {
    readonly ledgerId: string | null;
    readonly codeHash: Uint8Array;
    readonly createdBy: string;
    readonly expiresAt: Date;
  }): Promise<Invite>;
  /** Null when there is none, or it has expired or been used. */
  find(codeHash: Uint8Array, now: Date): Promise<Invite | null>;
  /** Uses the invite: one person can, and that person again. Null when there is none for them, or it has expired. */
  redeem(codeHash: Uint8Array, userId: string, now: Date): Promise<Invite | null>;
  /** Deletes those that expired before. @returns how many, at most `limit` */
  purge(before: Date, limit: number): Promise<number>;
}

export interface ApiTokenRepository {
  add(token: NewApiToken): Promise<ApiToken>;
  /** Revoked and expired ones too: what they are good for is the caller's to say. */
  findByPrefix(prefix: string): Promise<ApiToken | null>;
  /** Newest first. */
  list(userId: string): Promise<readonly ApiToken[]>;
  /** @returns false when the person has no such token, or it is revoked already */
  revoke(userId: string, id: string, at: Date): Promise<boolean>;
  /** Remembers when it was used; never sets it back. */
  touch(id: string, at: Date): Promise<void>;
}

export interface IdempotencyKeyRepository {
  /** Null when there is none, or it has expired. */
  find(userId: string, key: string, now: Date): Promise<IdempotencyRecord | null>;
  /**
   * In the unit of work of the effects that it tells of. One that has expired makes way.
   *
   * @throws {IdempotencyKeyTakenError} when the key was used meanwhile; the unit of work is then lost
   */
  add(record: IdempotencyRecord, now: Date): Promise<void>;
  /** Deletes those that expired before. @returns how many, at most `limit` */
  purge(before: Date, limit: number): Promise<number>;
}

export interface AuditRepository {
  add(record: NewAuditRecord): Promise<AuditRecord>;
  /** Newest first. */
  list(userId: string, limit: number): Promise<readonly AuditRecord[]>;
}
