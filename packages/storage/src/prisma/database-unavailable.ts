/**
 * Codes of errors that say that the database cannot be reached, or lets nobody in, or is too busy to be asked, or not
 * migrated yet.
 *
 * - Prisma: P1000 and P1010 not let in, P1001, P1002 and P1008 no answer, P1003 no such database, P1017 connection closed, P2024 no free
 *   connection, P2028 no transaction, P2037 too many connections, P2021 and P2022 no such table or column. P2010 and
 *   P2039 say only that Postgres refused something: what, the error that they wrap says.
 *   Source: https://www.prisma.io/docs/orm/reference/error-reference
 * - Postgres: 3D000 no such database, 42P01 no such table.
 *   Source: https://www.postgresql.org/docs/current/errcodes-appendix.html
 * - The network's own.
 */
const CODES = new Set([
  ...['P1000', 'P1001', 'P1002', 'P1003', 'P1008', 'P1010', 'P1017', 'P2021', 'P2022', 'P2024', 'P2028', 'P2037'],
  ...['3D000', '42P01'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE'],
]);

/**
 * Postgres' classes of such errors: the connection's, who may connect (while a password is changed, nobody), what it ran
 * out of, an operator who stops or starts it.
 */
const CLASSES = /^(08...|28...|53...|57P..)$/;

/** What the adapter calls such errors, where Prisma hides its name for them: in raw queries. */
const KINDS = new Set([
  ...['AuthenticationFailed', 'ConnectionClosed', 'DatabaseAccessDenied', 'DatabaseDoesNotExist'],
  ...['DatabaseNotReachable', 'SocketTimeout'],
]);

/** The driver's errors that have no code. Source: `pg` 8, lib/client.js; `pg-pool` 3, index.js */
const MESSAGES = [
  /^Connection terminated/,
  /^timeout exceeded when trying to connect/,
  /^Client has encountered a connection error/,
];

const DEEPEST_CAUSE = 5;

/** Whether an error, or one that caused it, says that the database is not there. */
export function isDatabaseUnavailable(error: unknown, depth = 0): boolean {
  if (!isObject(error) || depth > DEEPEST_CAUSE) return false;
  const { cause, meta } = error;
  return (
    saysSo(error) ||
    isDatabaseUnavailable(cause, depth + 1) ||
    (isObject(meta) && isDatabaseUnavailable(meta.driverAdapterError, depth + 1))
  );
}

function saysSo({ code, originalCode, kind, message }: ErrorLike): boolean {
  const codes = [code, originalCode].filter((given) => typeof given === 'string');
  if (codes.some((given) => CODES.has(given) || CLASSES.test(given)) || KINDS.has(String(kind))) return true;
  return codes.length === 0 && MESSAGES.some((known) => known.test(String(message)));
}

interface ErrorLike {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  /** Of Prisma's errors. */
  readonly meta?: unknown;
  readonly driverAdapterError?: unknown;
  /** Of what the adapter makes of the driver's error. */
  readonly originalCode?: unknown;
  readonly kind?: unknown;
}

/** Not `instanceof Error`: an error of the network itself may come from another realm, as in Node.js' `vm`. */
function isObject(error: unknown): error is ErrorLike {
  return typeof error === 'object' && error !== null;
}
