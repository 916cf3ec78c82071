import { createHash } from 'node:crypto';
import type { KeptAnswer, OnceRequest } from '@expenses/services/idempotency';
import type { Request } from 'express';
import { getUserId } from '../identity/identify.ts';
import { KINDS, Problem } from '../problems/problem.ts';
import type { Operation } from './operation.ts';

/** An answer in hand: JSON, or nothing. */
export interface JsonReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/**
 * What `Idempotency-Key` asks to have done once; null when it asks nothing.
 *
 * @throws {Problem} 400 when the key is none
 */
export function onceRequest({ method, scope }: Operation, request: Request): OnceRequest | null {
  const key = request.get('Idempotency-Key');
  if (method !== 'POST' || scope === null || key === undefined) return null;
  if (!KEY.test(key)) {
    throw new Problem(KINDS.invalidIdempotencyKey, 'Idempotency-Key must be 1 to 255 visible characters of ASCII.');
  }
  return { userId: getUserId(request), key, requestHash: hashOf(request) };
}

/** @param isSecret whether nothing of the body may be kept */
export function keptAnswer({ status, body, headers = {} }: JsonReply, isSecret: boolean): KeptAnswer {
  const given = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    status,
    body: isSecret || body === undefined ? null : JSON.stringify(body),
    headers: Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value])),
  };
}

/** The answer to who asks again for what was shown once. */
export function answerWithheld({ headers }: KeptAnswer): Problem {
  const detail =
    'It was done, and what it gave was shown once and is not kept. Location names it: revoke it, and ask for another one ' +
    'with a new key.';
  return new Problem(KINDS.answerWithheld, detail, { headers: { ...headers, 'Idempotent-Replayed': 'true' } });
}

const KEY = /^[\x21-\x7e]{1,255}$/;

/** Of the body as it was read: neither spaces nor the order of an object's members make another request. */
function hashOf({ method, originalUrl, body }: Request): Uint8Array {
  const parts = [method, originalUrl, JSON.stringify(body, inOrder) as string | undefined];
  return new Uint8Array(createHash('sha256').update(JSON.stringify(parts)).digest());
}

/** An object's members by their names: JSON gives them no order. Source: RFC 8259, section 4 */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
