import { ExpenseVersionConflictError } from '@expenses/storage/domain';
import type { Request } from 'express';
import { KINDS, Problem } from '../problems/problem.ts';

/** The entity tag of what has a version: strong, and the version itself. Source: RFC 9110, section 8.8.3 */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/**
 * The version that `If-Match` says must be the current one; undefined when any will do. A tag that is none of ours is
 * a version that never is current.
 *
 * @throws {Problem} 400 when it is no entity tag, or names several
 */
export function expectedVersion(request: Request): number | undefined {
  const value = request.get('If-Match');
  if (value === undefined || value.trim() === '*') return undefined;
  const [tag, weak, opaque] = ENTITY_TAG.exec(value) ?? [];
  if (tag === undefined) {
    throw new Problem(KINDS.invalidIfMatch, 'If-Match must be one entity tag as ETag gave it, such as "3", or *.');
  }
  // A weak tag never matches here. Source: RFC 9110, section 13.1.1
  const version = weak === undefined && /^[1-9]\d{0,9}$/.test(opaque ?? '') ? Number(opaque) : NEVER;
  return version <= LARGEST_VERSION ? version : NEVER;
}

/** The answer when it was `If-Match` that named a version which is no more; null for every other error. */
export function failedPrecondition(error: unknown, request: Request): Problem | null {
  if (!(error instanceof ExpenseVersionConflictError) || request.get('If-Match') === undefined) return null;
  const { currentVersion } = error;
  return new Problem(
    KINDS.preconditionFailed,
    `It is at version ${currentVersion} now. Read it again, and repeat the change on what it says.`,
    { members: { currentVersion }, headers: { ETag: versionTag(currentVersion) }, cause: error },
  );
}

const ENTITY_TAG = /^\s*(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"\s*$/;
/** Versions start at 1. */
const NEVER = 0;
/** Postgres keeps them as `integer`. */
const LARGEST_VERSION = 2 ** 31 - 1;
