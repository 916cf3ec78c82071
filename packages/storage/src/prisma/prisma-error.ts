import { Prisma } from '../../generated/prisma/client.ts';

/**
 * What the adapter calls the violations that the repositories expect, of raw queries too, whose code says less; and
 * Postgres' own codes, of queries that go past Prisma.
 */
const KINDS = {
  'unique violation': ['UniqueConstraintViolation', '23505'],
  'foreign key violation': ['ForeignKeyConstraintViolation', '23503'],
} as const;

/** Whether a query failed on such a constraint of the database, and on this one when it is named. */
export function isConstraintError(error: unknown, kind: keyof typeof KINDS, field = ''): boolean {
  if (!(error instanceof Error)) return false;
  const [adapterKind, code] = KINDS[kind];
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) {
    const { code: given, constraint = '' } = error as { code?: unknown; constraint?: string };
    return given === code && constraint.includes(field);
  }
  const { cause } = (error.meta?.['driverAdapterError'] ?? {}) as { cause?: { kind?: string } };
  return cause?.kind === adapterKind && JSON.stringify(cause).includes(field);
}
