/**
 * Codes of errors that say that the database cannot be reached, or is too busy to be asked.
 *
 * - Prisma: P1001, P1002 and P1008 no answer, P1003 no such database, P1017 connection closed, P2024 no free
 *   connection, P2028 no transaction.
 *   Source: https://www.prisma.io/docs/orm/reference/error-reference
 * - Postgres: 3D000 no such database, 53300 too many connections, 57P01 to 57P03 stopping or starting.
 *   Source: https://www.postgresql.org/docs/current/errcodes-appendix.html
 * - The network's own.
 */
const CODES = new Set([
  ...['P1001', 'P1002', 'P1003', 'P1008', 'P1017', 'P2024', 'P2028', 'P2021', 'P2022', 'P2039'],
  ...['3D000', '42P01', '53300', '57P01', '57P02', '57P03'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE'],
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
  const { code, message, cause } = error;
  const isKnown = typeof code === 'string' ? CODES.has(code) : MESSAGES.some((known) => known.test(String(message)));
  return isKnown || isDatabaseUnavailable(cause, depth + 1);
}

/** Not `instanceof Error`: an error of the network itself may come from another realm, as in Node.js' `vm`. */
function isObject(error: unknown): error is { code?: unknown; message?: unknown; cause?: unknown } {
  return typeof error === 'object' && error !== null;
}
