import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** exp_, 8 characters that find the row, and 256 random bits in 43 characters of base64url (RFC 4648). */
const FORMAT = /^exp_([\w-]{8})[\w-]{43}$/;

/** Compared with when there is no such token, so that the time taken does not tell. */
const NO_HASH = new Uint8Array(32);

export interface TokenSecret {
  /** The whole token. It is shown once and never stored. */
  readonly token: string;
  readonly prefix: string;
  /** SHA-256 of the whole token. */
  readonly hash: Uint8Array;
}

export function newTokenSecret(): TokenSecret {
  const prefix = randomBytes(6).toString('base64url');
  const token = `exp_${prefix}${randomBytes(32).toString('base64url')}`;
  return { token, prefix, hash: hashOf(token) };
}

/** Null: this is no token of ours. */
export function prefixOf(token: string): string | null {
  return FORMAT.exec(token)?.[1] ?? null;
}

/** In the same time whatever the answer. @param expected undefined: there is no such token */
export function isSecretOf(token: string, expected: Uint8Array | undefined): boolean {
  const isSame = timingSafeEqual(hashOf(token), expected ?? NO_HASH);
  return isSame && expected !== undefined;
}

function hashOf(token: string): Uint8Array {
  return new Uint8Array(hash('sha256', token, 'buffer'));
}
