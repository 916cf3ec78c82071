import type pg from 'pg';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { findPendingMigrations } from '../migrations/migrate.ts';
import type { Repositories, UnitOfWork } from '../repositories/repositories.ts';
import { openDatabase, type Database, type DatabaseOptions } from './database.ts';
import { DBCategoryRepo } from './db-category-repo.ts';
import { DBExpenseRepo } from './db-expense-repo.ts';
import { DBLedgerRepo, DBPreferenceRepo, DBUserRepo } from './db-people.ts';
import { DBMerchantRuleRepo, DBModelUsageRepo, DBProvenanceRepo } from './db-understanding.ts';

/** Every repository in Postgres; a unit of work is a database transaction. */
export class PrismaUnitOfWork implements UnitOfWork {
  readonly repositories: Repositories;
  readonly #client: PrismaClient;
  readonly #pool: pg.Pool;

  constructor(options: DatabaseOptions) {
    const { client, pool } = openDatabase(options);
    this.#client = client;
    this.#pool = pool;
    this.repositories = repositoriesOn(client);
  }

  run<T>(work: (repositories: Repositories) => Promise<T>): Promise<T> {
    return this.#client.$transaction((tx) => work(repositoriesOn(tx)));
  }

  read<T>(work: (repositories: Repositories) => Promise<T>): Promise<T> {
    return this.#client.$transaction((tx) => work(repositoriesOn(tx)), {
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

function repositoriesOn(db: Database): Repositories {
  return {
    users: new DBUserRepo(db),
    ledgers: new DBLedgerRepo(db),
    preferences: new DBPreferenceRepo(db),
    categories: new DBCategoryRepo(db),
    expenses: new DBExpenseRepo(db),
    provenance: new DBProvenanceRepo(db),
    merchantRules: new DBMerchantRuleRepo(db),
    modelUsage: new DBModelUsageRepo(db),
  };
}
