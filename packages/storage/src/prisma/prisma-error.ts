import { Prisma } from '../../generated/prisma/client.ts';

/** What the adapter calls the violations that the repositories expect, of raw queries too, whose code says less. */
const KINDS = {
  'unique violation': 'UniqueConstraintViolation',
  'foreign key violation': 'ForeignKeyConstraintViolation',
} as const;

/** Whether a query failed on such a constraint of the database, and on this one when it is named. */
export function isConstraintError(error: unknown, kind: keyof typeof KINDS, field?: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const { cause } = (error.meta?.['driverAdapterError'] ?? {}) as { cause?: { kind?: string } };
  return cause?.kind === KINDS[kind] && (field === undefined || JSON.stringify(cause).includes(field));
}
