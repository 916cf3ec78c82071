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
  // By its name: Prisma is loaded when it is asked, and not to look at an error.
  if (error.name !== 'PrismaClientKnownRequestError') {
    const { code: given, constraint = '' } = error as { code?: unknown; constraint?: string };
    return given === code && constraint.includes(field);
  }
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: { kind?: string } } } };
  const { cause } = meta?.driverAdapterError ?? {};
  return cause?.kind === adapterKind && JSON.stringify(cause).includes(field);
}
