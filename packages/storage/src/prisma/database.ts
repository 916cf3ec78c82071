import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient, type Prisma } from '../../generated/prisma/client.ts';
import { takingPart } from './prisma-in-transaction.ts';
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
   * the log of Postgres. A statement by itself shows no request.
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
      adapter: takingPart(
        new PrismaPg(pool, {
          statementNameGenerator: statementNames() as (query: { readonly sql: string }) => string,
        }),
      ),
      transactionOptions: { maxWait: acquireTimeoutMs, timeout: TRANSACTION_MS },
    }),
    pool,
  };
}

/** Runs work of several statements as one, inside the transaction that is open if there is one. */
export function inTransaction<T>(db: Database, work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  return isClient(db) ? db.$transaction(work) : work(db);
}

/** What a transaction begins with. It names the request in `pg_stat_activity` until it ends; Postgres keeps 63 bytes. */
export function beginning(begin: string, { applicationName = 'expenses', requestId }: DatabaseOptions): string {
  const id = requestId?.();
  if (id === undefined) return begin;
  return `${begin}; set local application_name = ${pg.escapeLiteral([applicationName, id].join(' '))}`;
}

/** A transaction has `$transaction` too: it would begin a nested one, of which there can be only one at a time. */
function isClient(db: Database): db is PrismaClient {
  return '$connect' in db;
}

/** How long the work of a transaction may take, once it has its connection. */
export const TRANSACTION_MS = 15_000;
