import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../../generated/prisma/client.ts';
import { takingPart } from './prisma-in-transaction.ts';
import { statementNames } from './statement-names.ts';

/**
 * Prisma's client on a pool. This module is imported by the first query that is Prisma's: it takes longer to load than
 * most processes take to start.
 *
 * @param timeouts in milliseconds, of its transactions
 */
export function prismaOn(
  pool: pg.Pool,
  timeouts: { readonly maxWait: number; readonly timeout: number },
): PrismaClient {
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: statementNames() as (query: { readonly sql: string }) => string,
  });
  return new PrismaClient({ adapter: takingPart(adapter), transactionOptions: timeouts });
}
