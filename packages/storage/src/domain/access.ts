import type { Json } from './provenance.ts';

/** A link by which one person joins. */
export interface Invite {
  readonly id: string;
  /** The ledger that is shared; null: it admits to the bot, to a ledger of one's own. */
  readonly ledgerId: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedBy: string | null;
  readonly usedAt: Date | null;
}

/** The right to act as a person over the API. The token itself is shown once and never stored. */
export interface ApiToken {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  /** The token's first characters: finds the row. */
  readonly prefix: string;
  /** SHA-256 of the whole token: 32 bytes. */
  readonly tokenHash: Uint8Array;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  /** Null: never. */
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

export type NewApiToken = Pick<ApiToken, 'userId' | 'name' | 'prefix' | 'tokenHash' | 'scopes' | 'expiresAt'>;

/** An answer already given, by the key that the client sent. */
export interface IdempotencyRecord {
  readonly userId: string;
  readonly key: string;
  /** SHA-256 of method, path and body: 32 bytes. */
  readonly requestHash: Uint8Array;
  readonly responseStatus: number;
  readonly responseBody: Json;
  /** By their lower-case names. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly expiresAt: Date;
}

/** Something done with tokens, or with data taken out. */
export interface AuditRecord {
  readonly id: string;
  readonly userId: string | null;
  readonly tokenId: string | null;
  /** token.created, token.revoked, expenses.exported, ... */
  readonly action: string;
  readonly details: Json;
  readonly requestId: string | null;
  readonly createdAt: Date;
}

export type NewAuditRecord = Omit<AuditRecord, 'id' | 'createdAt'>;

/** Another request with this key was answered already. */
export class IdempotencyKeyTakenError extends Error {
  override name = 'IdempotencyKeyTakenError';
}
