import type pg from 'pg';
import type { DumpOptions, ExpenseDump } from '../repositories/expense-dump.ts';
import type { ExpenseQuery } from '../repositories/expense-repository.ts';
import { CopyOut } from './copy-out.ts';
import { copyExport } from './export-sql.ts';

/** Expenses that Postgres itself writes out. */
export class DBExpenseDump implements ExpenseDump {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async *lines(ledgerId: string, query: ExpenseQuery, options: DumpOptions): AsyncGenerator<Buffer, void> {
    const client = await this.#pool.connect();
    // A connection that breaks tells the copy too.
    const onError = (): void => undefined;
    client.on('error', onError);
    let isWhole = false;
    try {
      yield* new CopyOut(copyExport(ledgerId, query, options)).read(client);
      isWhole = true;
    } finally {
      client.off('error', onError);
      client.release(!isWhole);
    }
  }
}
