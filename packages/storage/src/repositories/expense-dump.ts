import type { ExpenseQuery } from './expense-repository.ts';

export interface DumpOptions {
  readonly format: 'csv' | 'json' | 'ndjson';
  readonly includeProvenance: boolean;
}

/** Expenses as lines of a file, written where they are stored: of many of them, nothing else takes so little memory. */
export interface ExpenseDump {
  /**
   * UTF-8: a line for each expense as they are when reading begins, in chunks of whole lines; of JSON, each begins with a
   * comma. Leaving the loop early is fine. It keeps a connection until it ends.
   */
  lines(ledgerId: string, query: ExpenseQuery, options: DumpOptions): AsyncIterable<Uint8Array>;
}
