import { createHash, randomBytes } from 'node:crypto';

/** 128 random bits in 22 characters of base64url (RFC 4648): what a Telegram deep link may carry. */
export function newInviteCode(): string {
  return randomBytes(16).toString('base64url');
}

/** SHA-256, the form in which it is kept: nobody who reads the database gets in. */
export function hashOfInvite(code: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(code).digest());
}
