import { ExpenseVersionConflictError } from '@expenses/storage/domain';
import type { Request } from 'express';
import { KINDS, Problem } from '../problems/problem.ts';

/** The entity tag of what has a version: strong, and the version itself. Source: RFC 9110, section 8.8.3 */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/**
 * The versions of which one must still be current, as `If-Match` names them; null when any will do. A tag that is none of
 * ours is a version that never is current. Source: RFC 9110, section 13.1.1
 *
 * @throws {Problem} 400 when it is no list of entity tags
 */
export function expectedVersions(request: Request): readonly [number, ...number[]] | null {
  const value = request.get('If-Match');
  if (value === undefined || value.trim() === '*') return null;
  const [first, ...others] = TAGS.test(value) ? value.matchAll(TAG) : [];
  if (first === undefined) {
    throw new Problem(KINDS.invalidIfMatch, 'If-Match must be entity tags as ETag gave them, such as "3", or *.');
  }
  return [versionOf(first), ...others.map(versionOf)];
}

/**
 * Does what is conditional on one of several versions: no more than once, since each try names one version, and no two
 * are current.
 */
export async function onOneOf<T>(
  versions: readonly [number, ...number[]] | null,
  act: (expectedVersion: number | undefined) => Promise<T>,
): Promise<T> {
  for (let tried = versions?.[0]; ;) {
    try {
      return await act(tried);
    } catch (error) {
      const current = error instanceof ExpenseVersionConflictError ? error.currentVersion : undefined;
      if (current === undefined || current === tried || versions?.includes(current) !== true) throw error;
      tried = current;
    }
  }
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

function versionOf([, weak, opaque = '']: RegExpExecArray): number {
  // A weak tag never matches here. Source: RFC 9110, section 13.1.1
  const version = weak === undefined && /^[1-9]\d{0,9}$/.test(opaque) ? Number(opaque) : NEVER;
  return version <= LARGEST_VERSION ? version : NEVER;
}

const TAG = /(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g;

/** Empty members of a list are ignored. Source: RFC 9110, sections 5.6.1 and 8.8.3 */
const TAGS = /^[\s,]*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"(?:\s*,[\s,]*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*")*[\s,]*$/;

/** Versions start at 1. */
const NEVER = 0;
/** Postgres keeps them as `integer`. */
const LARGEST_VERSION = 2 ** 31 - 1;
