import type pg from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { findPendingMigrations } from '../migrations/pending-migrations.ts';
import type { ExpenseDump } from '../repositories/expense-dump.ts';
import type { Repositories, UnitOfWork } from '../repositories/repositories.ts';
import {
  SharedRateLimiter,
  type RateLimitPolicy,
  type SharedRateLimiterOptions,
} from '../rate-limits/shared-rate-limiter.ts';
import { beginning, openDatabase, TRANSACTION_MS, type Database, type DatabaseOptions } from './database.ts';
import { DBApiTokenRepo, DBAuditRepo, DBIdempotencyKeyRepo } from './db-access.ts';
import { DBCategoryRepo } from './db-category-repo.ts';
import { DBDraftRepo } from './db-draft-repo.ts';
import { DBConversionRepo } from './db-conversions.ts';
import { DBExpenseDump } from './db-expense-dump.ts';
import { DBExpenseRepo } from './db-expense-repo.ts';
import { DBInviteRepo } from './db-invite-repo.ts';
import { DBLedgerRepo, DBPreferenceRepo, DBUserRepo } from './db-people.ts';
import { DBJobQueue } from './db-job-queue.ts';
import { DBModelAnswerRepo, DBModelBudgetRepo } from './db-model.ts';
import { DBPersonRepo } from './db-person-repo.ts';
import { DBRateRepo } from './db-rates.ts';
import { DBTelegramAccessRepo } from './db-telegram-access.ts';
import { DBConversationRepo, DBTelegramChatRepo } from './db-telegram-chats.ts';
import { DBTelegramMessageRepo } from './db-telegram-messages.ts';
import { DBTelegramUpdateRepo } from './db-telegram-updates.ts';
import { DBMerchantRuleRepo, DBModelUsageRepo, DBProvenanceRepo } from './db-understanding.ts';
import { PrismaInTransaction } from './prisma-in-transaction.ts';
import { PoolStatements, type Statements } from './statements.ts';
import { transact } from './transaction.ts';

/** Every repository in Postgres; a unit of work is a database transaction. */
export class PrismaUnitOfWork implements UnitOfWork {
  readonly repositories: Repositories;
  /** Writes expenses out without reading them. */
  readonly dump: ExpenseDump;
  readonly #client: PrismaClient;
  readonly #pool: pg.Pool;
  readonly #close: () => Promise<void>;
  readonly #options: DatabaseOptions;

  constructor(options: DatabaseOptions) {
    this.#options = options;
    const { client, pool, close } = openDatabase(options);
    this.#client = client;
    this.#close = close;
    this.#pool = pool;
    this.dump = new DBExpenseDump(pool);
    this.repositories = repositoriesOn(client, new PoolStatements(pool));
  }

  run<T>(work: (repositories: Repositories) => Promise<T>): Promise<T> {
    return this.#transact(work, 'begin');
  }

  read<T>(work: (repositories: Repositories) => Promise<T>): Promise<T> {
    return this.#transact(work, 'begin isolation level repeatable read');
  }

  /** A limit that all processes on this database share. */
  rateLimiter(policy: RateLimitPolicy, options: Pick<SharedRateLimiterOptions, 'onError'>): SharedRateLimiter {
    const counter = new RateLimiterPostgres({
      storeClient: this.#pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix: policy.name,
      points: policy.limit,
      duration: policy.windowSeconds,
    });
    return new SharedRateLimiter(policy, { counter, ...options });
  }

  /** The connections of the pool, at this moment. */
  poolState(): { total: number; idle: number; waiting: number } {
    const { totalCount, idleCount, waitingCount } = this.#pool;
    return { total: totalCount, idle: idleCount, waiting: waitingCount };
  }

  /**
   * Migrations that the database lacks; none when it is ready. Rejects when it does not answer.
   *
   * @param migrationsDir default: this repository's
   */
  pendingMigrations(migrationsDir?: string): Promise<string[]> {
    return findPendingMigrations(this.#pool, migrationsDir);
  }

  /** Ends every connection, after the queries in hand. */
  close(): Promise<void> {
    return this.#close();
  }

  #transact<T>(work: (repositories: Repositories) => Promise<T>, begin: string): Promise<T> {
    return transact(
      this.#pool,
      async (transaction) => {
        const prisma = new PrismaInTransaction(this.#client, transaction);
        try {
          return await work(repositoriesOn(prisma.db, transaction));
        } finally {
          await prisma.end();
        }
      },
      { begin: beginning(begin, this.#options), timeoutMs: TRANSACTION_MS },
    );
  }
}

function repositoriesOn(db: Database, statements: Statements): Repositories {
  return {
    users: new DBUserRepo(db),
    people: new DBPersonRepo(statements),
    ledgers: new DBLedgerRepo(db, statements),
    preferences: new DBPreferenceRepo(db),
    categories: new DBCategoryRepo(db, statements),
    expenses: new DBExpenseRepo(db, statements),
    rates: new DBRateRepo(statements),
    conversions: new DBConversionRepo(db, statements),
    jobs: new DBJobQueue(statements),
    provenance: new DBProvenanceRepo(db, statements),
    merchantRules: new DBMerchantRuleRepo(db, statements),
    modelUsage: new DBModelUsageRepo(db),
    modelBudget: new DBModelBudgetRepo(db),
    modelAnswers: new DBModelAnswerRepo(db),
    drafts: new DBDraftRepo(statements),
    telegramUpdates: new DBTelegramUpdateRepo(statements),
    telegramMessages: new DBTelegramMessageRepo(statements),
    telegramChats: new DBTelegramChatRepo(db),
    telegramAccess: new DBTelegramAccessRepo(db),
    conversations: new DBConversationRepo(statements),
    invites: new DBInviteRepo(db),
    apiTokens: new DBApiTokenRepo(db, statements),
    idempotencyKeys: new DBIdempotencyKeyRepo(statements),
    audit: new DBAuditRepo(db, statements),
  };
}
