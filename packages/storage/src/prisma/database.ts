import pg from 'pg';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { clientLater } from './prisma-later.ts';

export { inTransaction, type Database } from './prisma-later.ts';

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

export interface OpenedDatabase {
  readonly client: PrismaClient;
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
}

/** Opens a pool and Prisma's client on it. Nothing connects before the first query. */
export function openDatabase(options: DatabaseOptions): OpenedDatabase {
  const { url, applicationName, poolSize = 10, acquireTimeoutMs = 5_000 } = options;
  const pool = new pg.Pool({
    connectionString: url,
    application_name: applicationName,
    max: poolSize,
    connectionTimeoutMillis: acquireTimeoutMs,
  });
  // A connection that breaks while idle is replaced by the pool; a query on a broken one rejects.
  pool.on('error', () => undefined);
  let opened: Promise<PrismaClient> | undefined;
  const open = async (): Promise<PrismaClient> => {
    const { prismaOn } = await import('./prisma-client.ts');
    return prismaOn(pool, { maxWait: acquireTimeoutMs, timeout: TRANSACTION_MS });
  };
  return {
    client: clientLater(() => (opened ??= open())),
    pool,
    close: async () => {
      await (await opened)?.$disconnect();
      await pool.end();
    },
  };
}

/** What a transaction begins with. It names the request in `pg_stat_activity` until it ends; Postgres keeps 63 bytes. */
export function beginning(begin: string, { applicationName = 'expenses', requestId }: DatabaseOptions): string {
  const id = requestId?.();
  if (id === undefined) return begin;
  return `${begin}; set local application_name = ${pg.escapeLiteral([applicationName, id].join(' '))}`;
}

/** How long the work of a transaction may take, once it has its connection. */
export const TRANSACTION_MS = 15_000;
