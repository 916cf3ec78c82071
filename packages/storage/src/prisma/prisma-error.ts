import { Prisma } from '../../generated/prisma/client.ts';

/** Prisma's error codes that the repositories expect. Source: https://www.prisma.io/docs/orm/reference/error-reference */
const CODES = { 'unique violation': 'P2002', 'foreign key violation': 'P2003' } as const;

/** Whether a query failed on such a constraint of the database, and on this one when it is named. */
export function isConstraintError(error: unknown, kind: keyof typeof CODES, field?: string): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    error.code === CODES[kind] &&
    (field === undefined || JSON.stringify(error.meta ?? {}).includes(field))
  );
}
