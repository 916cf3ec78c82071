import type { Json } from '@expenses/storage/domain';
import { stringify } from 'csv-stringify/sync';

export const EXPORT_FORMATS = ['csv', 'json', 'ndjson'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

type ExportRecord = Readonly<Record<string, Json>>;

/** How records become a file, batch by batch. */
export interface ExportWriter {
  readonly contentType: string;
  begin(): string;
  /** @param isFirst whether it is the first batch */
  write(records: readonly ExportRecord[], isFirst: boolean): string;
  end(): string;
}

export function exportWriter(format: ExportFormat, columns: readonly string[]): ExportWriter {
  switch (format) {
    case 'csv':
      return csvWriter(columns);
    case 'json':
      return JSON_WRITER;
    case 'ndjson':
      return NDJSON_WRITER;
  }
}

/**
 * RFC 4180. A cell that a spreadsheet would take for a formula, since it begins with = + - @, a tab or a carriage
 * return, is put behind an apostrophe. A line feed alone is quoted too. Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvWriter(columns: readonly string[]): ExportWriter {
  const rows = (records: readonly (readonly (string | null)[])[]): string =>
    stringify([...records], { escape_formulas: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
  return {
    contentType: 'text/csv; charset=utf-8; header=present',
    begin: () => rows([columns]),
    write: (records) => rows(records.map((record) => columns.map((column) => cellOf(record[column] ?? null)))),
    end: () => '',
  };
}

/** One array, an expense on each line. */
const JSON_WRITER: ExportWriter = {
  contentType: 'application/json; charset=utf-8',
  begin: () => '[',
  write: (records, isFirst) => (isFirst ? '\n' : ',\n') + records.map((record) => JSON.stringify(record)).join(',\n'),
  end: () => '\n]\n',
};

/** An expense on each line. Source: https://github.com/ndjson/ndjson-spec */
const NDJSON_WRITER: ExportWriter = {
  contentType: 'application/x-ndjson; charset=utf-8',
  begin: () => '',
  write: (records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  end: () => '',
};

function cellOf(value: Json): string | null {
  return value === null || typeof value === 'string' ? value : JSON.stringify(value);
}
