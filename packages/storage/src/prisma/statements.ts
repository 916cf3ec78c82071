import type pg from 'pg';
import Cursor from 'pg-cursor';
import { statementName } from './statement-names.ts';

/** SQL, with `$1` and so on for its values: strings that the SQL casts to what they are. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Asked so often that each connection keeps it parsed. Only for texts of which there are few. */
  readonly prepared?: boolean;
}

/**
 * Runs SQL where Prisma's own queries cost too much. Numbers and dates are to be selected as text, which loses nothing.
 */
export interface Statements {
  query<Row>(statement: Statement): Promise<Row[]>;
  /** All rows as they are at its beginning, in batches. */
  stream<Row>(statement: Statement, batchSize: number): AsyncGenerator<Row[], void>;
}

/** Each statement on a connection of the pool. */
export class PoolStatements implements Statements {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async query<Row>({ text, values, prepared = false }: Statement): Promise<Row[]> {
    const name = prepared ? { name: statementName(text) } : {};
    const { rows } = await this.#pool.query<Row & pg.QueryResultRow>({ ...name, text, values: [...values] });
    return rows;
  }

  async *stream<Row>({ text, values }: Statement, batchSize: number): AsyncGenerator<Row[], void> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    // A connection that breaks between two batches tells so here, and again when it is read.
    const onError = (error: Error): void => void (broken = error);
    client.on('error', onError);
    try {
      const cursor = client.query(new Cursor<Row>(text, [...values]));
      try {
        for (;;) {
          const rows = await cursor.read(batchSize);
          if (rows.length === 0) return;
          yield rows;
        }
      } catch (error) {
        broken ??= error as Error;
        throw error;
      } finally {
        if (broken === undefined) await cursor.close();
      }
    } finally {
      client.off('error', onError);
      client.release(broken);
    }
  }
}

/** The row of a statement that gives one, and no other number. */
export function theOne<Row>([row, ...others]: readonly Row[]): Row {
  if (row === undefined || others.length > 0) throw new Error('A statement gave not one row.');
  return row;
}
