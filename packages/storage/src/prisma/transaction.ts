import type pg from 'pg';
import { statementName } from './statement-names.ts';
import type { Statement, Statements } from './statements.ts';

export interface TransactionOptions {
  /** The statement that it begins with. */
  readonly begin: string;
  /** How long its work may take, in milliseconds. */
  readonly timeoutMs: number;
}

/** The transaction took longer than it may, or is over, or was undone by Postgres. */
export class TransactionError extends Error {
  override name = 'TransactionError';
}

/** Codes of a serialization failure and of a deadlock. Source: Postgres' manual, appendix A */
const GAVE_WAY: ReadonlySet<string> = new Set(['40001', '40P01']);

/** A transaction that is open, on a connection that nobody else uses meanwhile. */
export class Transaction implements Statements {
  readonly #client: pg.PoolClient;
  #isOver = false;
  #gaveWay = false;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  /** As `pg`'s own, as long as the transaction is open: what comes late must not run in the next one's place. */
  async send<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    if (this.#isOver) throw new TransactionError('The transaction is over.');
    try {
      return await this.#client.query<Row>(query);
    } catch (error) {
      this.#gaveWay ||= GAVE_WAY.has(String((error as { code?: unknown }).code));
      throw error;
    }
  }

  /** Whether Postgres undid it so that another transaction could go on: nothing is wrong with its work. */
  get gaveWay(): boolean {
    return this.#gaveWay;
  }

  async query<Row>({ text, values, prepared = false }: Statement): Promise<Row[]> {
    const name = prepared ? { name: statementName(text) } : {};
    const { rows } = await this.send<Row & pg.QueryResultRow>({ ...name, text, values: [...values] });
    return rows;
  }

  async *stream<Row>({ text, values }: Statement, batchSize: number): AsyncGenerator<Row[], void> {
    streams += 1;
    const name = `stream_${streams}`;
    await this.query({ text: `declare ${name} no scroll cursor for ${text}`, values });
    try {
      for (;;) {
        const rows = await this.query<Row>({ text: `fetch ${batchSize} from ${name}`, values: [] });
        if (rows.length === 0) return;
        yield rows;
      }
    } finally {
      await this.query({ text: `close ${name}`, values: [] });
    }
  }

  /** Takes no more statements. */
  close(): void {
    this.#isOver = true;
  }
}

/**
 * Runs work in a transaction: commits when it resolves; undoes everything when it rejects, takes too long, or caught the
 * error of a statement that failed. What Postgres undid so that another transaction could go on is begun anew.
 *
 * @throws {TransactionError} of the two latter
 */
export async function transact<T>(
  pool: pg.Pool,
  work: (transaction: Transaction) => Promise<T>,
  options: TransactionOptions,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const client = await pool.connect();
    const transaction = new Transaction(client);
    try {
      return await transactOn(client, transaction, work, options);
    } catch (error) {
      if (!transaction.gaveWay || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

/** How often work is begun that gives way to others. */
const MOST_ATTEMPTS = 5;

async function transactOn<T>(
  client: pg.PoolClient,
  transaction: Transaction,
  work: (transaction: Transaction) => Promise<T>,
  { begin, timeoutMs }: TransactionOptions,
): Promise<T> {
  let broken: Error | undefined;
  // A connection that breaks between two statements tells so here, and again to the next one.
  const onError = (error: Error): void => void (broken = error);
  client.on('error', onError);
  try {
    setPipelined(client, true);
    const begun = client.query(begin);
    // The first statement is sent right behind it; whether it began is asked before the end.
    begun.catch(() => undefined);
    const result = await inTime(work(transaction), timeoutMs);
    await begun;
    transaction.close();
    const { command } = await client.query('commit');
    // Postgres' word for a commit of what has failed already. Source: its manual, COMMIT
    if (command !== 'COMMIT') throw new TransactionError('A statement of the transaction had failed.');
    return result;
  } catch (error) {
    transaction.close();
    await client.query('rollback').catch((cause: unknown) => (broken ??= cause as Error));
    throw error;
  } finally {
    setPipelined(client, false);
    client.off('error', onError);
    client.release(broken);
  }
}

/** Cursors of one transaction have names of their own. */
let streams = 0;

/**
 * Whether statements are sent without waiting for those before them: `pg`'s own option of a client, which cannot be
 * set for all, since cursors and copies need a connection that waits.
 */
function setPipelined(client: pg.PoolClient, pipeline: boolean): void {
  Object.assign(client, { pipeline });
}

async function inTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TransactionError(`The transaction took longer than ${timeoutMs} ms.`));
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
