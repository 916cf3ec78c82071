import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient, type Prisma } from '../../generated/prisma/client.ts';
import { statementNames } from './statement-names.ts';

/** A connection to the database: the client itself, or one of its transactions. */
export type Database = PrismaClient | Prisma.TransactionClient;

export interface DatabaseOptions {
  readonly url: string;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string;
  /** Connections at most. Default 10. */
  readonly poolSize?: number;
  /** How long to wait for a free connection, in milliseconds. Default 5,000. */
  readonly acquireTimeoutMs?: number;
  /**
   * The request that work is done for. Transactions show it behind `applicationName` in `pg_stat_activity`, and so in
   * the log of Postgres: it costs each a round trip. A statement by itself shows no request.
   */
  readonly requestId?: () => string | undefined;
}

/** Opens a pool and Prisma's client on it. Nothing connects before the first query. */
export function openDatabase(options: DatabaseOptions): { client: PrismaClient; pool: pg.Pool } {
  const { url, applicationName, poolSize = 10, acquireTimeoutMs = 5_000 } = options;
  const pool = new pg.Pool({
    connectionString: url,
    application_name: applicationName,
    max: poolSize,
    connectionTimeoutMillis: acquireTimeoutMs,
  });
  // A connection that breaks while idle is replaced by the pool; a query on a broken one rejects.
  pool.on('error', () => undefined);
  return {
    client: new PrismaClient({
      adapter: new PrismaPg(pool, {
        statementNameGenerator: statementNames() as (query: { readonly sql: string }) => string,
      }),
      transactionOptions: { maxWait: acquireTimeoutMs, timeout: TRANSACTION_MS },
    }),
    pool,
  };
}

/** Runs work of several statements as one, inside the transaction that is open if there is one. */
export function inTransaction<T>(db: Database, work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  return isClient(db) ? db.$transaction(work) : work(db);
}

/** Names the request in `pg_stat_activity` until the transaction ends; Postgres keeps the first 63 bytes. */
export async function showRequest(tx: Prisma.TransactionClient, { applicationName, requestId }: DatabaseOptions) {
  const id = requestId?.();
  if (id === undefined) return;
  await tx.$executeRaw`SELECT set_config('application_name', ${[applicationName ?? 'expenses', id].join(' ')}, true)`;
}

/** A transaction has `$transaction` too: it would begin a nested one, of which there can be only one at a time. */
function isClient(db: Database): db is PrismaClient {
  return '$connect' in db;
}

/** How long the work of a transaction may take, once it has its connection. */
const TRANSACTION_MS = 15_000;
