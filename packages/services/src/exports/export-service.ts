import { Readable } from 'node:stream';
import type { Json, Person } from '@expenses/storage/domain';
import type { ExpenseDump, ExpenseQuery, StreamedExpense, UnitOfWork } from '@expenses/storage/repositories';
import { NO_REQUEST, type RequestOrigin } from '../audit/request-origin.ts';
import { calendarDay, type Clock } from '../calendar.ts';
import { columnsOf, recordOf } from './expense-record.ts';
import { exportWriter, type ExportFormat, type ExportWriter } from './export-format.ts';

export interface ExportRequest {
  readonly format: ExportFormat;
  /** Which expenses, in what order; default all, as lists are ordered. */
  readonly query?: ExpenseQuery;
  /** With each expense's texts, suggestions, costs and edits. Default false. */
  readonly includeProvenance?: boolean;
}

/** A file of expenses. */
export interface ExpenseExport {
  readonly contentType: string;
  readonly fileName: string;
  /** UTF-8, in memory that does not grow with the file. When it errs, what was read of it is not whole. */
  readonly content: Readable;
}

/** Expenses that are written at once. */
const BATCH = 200;
const CHUNK_BYTES = 64 * 1024;

export interface ExportDependencies {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** Writes the lines where the expenses are stored; left out, they are read and written here. */
  readonly dump?: ExpenseDump | undefined;
}

/** Lets people take out what is theirs. */
export class ExportService {
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;
  readonly #dump: ExpenseDump | undefined;

  constructor({ unitOfWork, clock, dump }: ExportDependencies) {
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
    this.#dump = dump;
  }

  /**
   * The expenses as they are when reading begins. That they are taken out is recorded before. The content must be read
   * to its end or destroyed: it keeps a database connection.
   */
  async export(person: Person, request: ExportRequest, origin: RequestOrigin = NO_REQUEST): Promise<ExpenseExport> {
    const { format, query = {}, includeProvenance = false } = request;
    const { ledger, user, preference } = person;
    const { audit, expenses } = this.#unitOfWork.repositories;
    const details = { ledgerId: ledger.id, format, includeProvenance, query: written(query) };
    await audit.add({ ...origin, userId: user.id, action: 'expenses.exported', details });
    const writer = exportWriter(format, columnsOf(includeProvenance));
    const chunks =
      this.#dump === undefined
        ? chunksOf(writer, expenses.stream(ledger.id, query, { includeProvenance }))
        : chunksOfLines(writer, format, this.#dump.lines(ledger.id, query, { format, includeProvenance }));
    return {
      contentType: writer.contentType,
      fileName: `expenses-${calendarDay(this.#clock(), preference.timeZone)}.${format}`,
      content: Readable.from(chunks, { objectMode: false, highWaterMark: CHUNK_BYTES }),
    };
  }
}

async function* chunksOf(writer: ExportWriter, expenses: AsyncIterable<StreamedExpense>): AsyncGenerator<Buffer, void> {
  let records: Record<string, Json>[] = [];
  // Goes out with the first batch: an export that cannot be read errs before its first byte.
  let before = writer.begin();
  let isFirst = true;
  for await (const expense of expenses) {
    records.push(recordOf(expense));
    if (records.length < BATCH) continue;
    yield Buffer.from(before + writer.write(records, isFirst));
    [records, before, isFirst] = [[], '', false];
  }
  const last = records.length === 0 ? '' : writer.write(records, isFirst);
  yield Buffer.from(before + last + writer.end());
}

async function* chunksOfLines(
  writer: ExportWriter,
  format: ExportFormat,
  lines: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  let before: string | null = writer.begin();
  for await (const chunk of lines) {
    if (before !== null) yield Buffer.from(before);
    // In an array nothing comes before the first comma.
    yield before !== null && format === 'json' ? chunk.subarray(1) : chunk;
    before = null;
  }
  yield Buffer.from((before ?? '') + writer.end());
}

function written({ minAmount, maxAmount, ...query }: ExpenseQuery): Json {
  const amounts = {
    ...(minAmount === undefined ? {} : { minAmount: minAmount.toFixed() }),
    ...(maxAmount === undefined ? {} : { maxAmount: maxAmount.toFixed() }),
  };
  return { ...query, ...amounts };
}
