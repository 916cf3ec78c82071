import type pg from 'pg';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { findPendingMigrations } from '../migrations/migrate.ts';
import type { Repositories, UnitOfWork } from '../repositories/repositories.ts';
import { openDatabase, type Database, type DatabaseOptions } from './database.ts';
import { DBApiTokenRepo, DBAuditRepo, DBIdempotencyKeyRepo } from './db-access.ts';
import { DBCategoryRepo } from './db-category-repo.ts';
import { DBDraftRepo } from './db-draft-repo.ts';
import { DBExpenseRepo } from './db-expense-repo.ts';
import { DBInviteRepo } from './db-invite-repo.ts';
import { DBLedgerRepo, DBPreferenceRepo, DBUserRepo } from './db-people.ts';
import { DBPersonRepo } from './db-person-repo.ts';
import { DBTelegramAccessRepo } from './db-telegram-access.ts';
import { DBConversationRepo, DBTelegramChatRepo } from './db-telegram-chats.ts';
import { DBTelegramMessageRepo } from './db-telegram-messages.ts';
import { DBTelegramUpdateRepo } from './db-telegram-updates.ts';
import { DBMerchantRuleRepo, DBModelUsageRepo, DBProvenanceRepo } from './db-understanding.ts';
import { PoolStatements, TransactionStatements, type Statements } from './statements.ts';

/** Every repository in Postgres; a unit of work is a database transaction. */
export class PrismaUnitOfWork implements UnitOfWork {
  readonly repositories: Repositories;
  readonly #client: PrismaClient;
  readonly #pool: pg.Pool;

  constructor(options: DatabaseOptions) {
    const { client, pool } = openDatabase(options);
    this.#client = client;
    this.#pool = pool;
    this.repositories = repositoriesOn(client, new PoolStatements(pool));
  }

  run<T>(work: (repositories: Repositories) => Promise<T>): Promise<T> {
    return this.#client.$transaction((tx) => work(repositoriesOn(tx, new TransactionStatements(tx))));
  }

  read<T>(work: (repositories: Repositories) => Promise<T>): Promise<T> {
    return this.#client.$transaction((tx) => work(repositoriesOn(tx, new TransactionStatements(tx))), {
      isolationLevel: 'RepeatableRead',
    });
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
  async close(): Promise<void> {
    await this.#client.$disconnect();
    await this.#pool.end();
  }
}

function repositoriesOn(db: Database, statements: Statements): Repositories {
  return {
    users: new DBUserRepo(db),
    people: new DBPersonRepo(statements),
    ledgers: new DBLedgerRepo(db),
    preferences: new DBPreferenceRepo(db),
    categories: new DBCategoryRepo(db),
    expenses: new DBExpenseRepo(db, statements),
    provenance: new DBProvenanceRepo(db),
    merchantRules: new DBMerchantRuleRepo(db),
    modelUsage: new DBModelUsageRepo(db),
    drafts: new DBDraftRepo(db),
    telegramUpdates: new DBTelegramUpdateRepo(db),
    telegramMessages: new DBTelegramMessageRepo(db),
    telegramChats: new DBTelegramChatRepo(db),
    telegramAccess: new DBTelegramAccessRepo(db),
    conversations: new DBConversationRepo(db),
    invites: new DBInviteRepo(db),
    apiTokens: new DBApiTokenRepo(db),
    idempotencyKeys: new DBIdempotencyKeyRepo(db, statements),
    audit: new DBAuditRepo(db),
  };
}
