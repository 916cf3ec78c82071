import { escapeLiteral } from 'pg';
import { currencies } from '../domain/currency.ts';
import { DEFAULT_SORT } from '../repositories/expense-order.ts';
import type { DumpOptions } from '../repositories/expense-dump.ts';
import type { ExpenseQuery } from '../repositories/expense-repository.ts';
import { conditionOf, orderOf, SqlValues } from './expense-sql.ts';

/** Values written into the statement: COPY takes no parameters. */
class SqlLiterals extends SqlValues {
  override add(value: unknown, type: string): string {
    return `${escapeLiteral(String(value))}::${type}`;
  }
}

/** Copies the rows of an export out, each as a line of its format with its end. */
export function copyExport(ledgerId: string, query: ExpenseQuery, options: DumpOptions): string {
  const { sort = DEFAULT_SORT, ...filter } = query;
  const fields = options.includeProvenance ? [...FIELDS, ...HISTORY] : FIELDS;
  return `
    copy (
      select ${LINES[options.format](fields)}
      from expenses e join categories k on k.ledger_id = e.ledger_id and k.id = e.category_id
      where ${conditionOf(ledgerId, filter, new SqlLiterals())} order by ${orderOf(sort)}
    ) to stdout (format binary)`;
}

/** A column of an export: its name, its SQL, and whether that is no text but JSON. */
type Field = readonly [name: string, sql: string, isJson?: true];

/** In the order of `recordOf` of the services, whose JSON this is byte for byte. */
const FIELDS: readonly Field[] = [
  ['id', 'e.id::text'],
  ['occurredOn', `to_char(e.occurred_on, 'YYYY-MM-DD')`],
  ['description', 'e.description'],
  ['merchant', 'e.merchant'],
  ['merchantKey', 'e.merchant_key'],
  ['amount', amountIn('e.amount', 'e.currency')],
  ['currency', 'e.currency::text'],
  ['category', 'k.name'],
  ['categoryId', 'e.category_id::text'],
  ['status', 'e.status::text'],
  ['convertedAmount', amountIn('e.converted_amount', 'e.converted_currency')],
  ['convertedCurrency', 'e.converted_currency::text'],
  ['rate', 'trim_scale(e.rate)::text'],
  ['rateDate', `to_char(e.rate_date, 'YYYY-MM-DD')`],
  ['rateSource', 'e.rate_source'],
  ['userId', 'e.user_id::text'],
  ['draftId', 'e.draft_id::text'],
  ['version', 'e.version::text', true],
  ['createdAt', instant('e.created_at')],
  ['updatedAt', instant('e.updated_at')],
];

const HISTORY: readonly Field[] = [
  [
    'provenance',
    listOf('expense_provenance', 'id', [
      ['id', 'h.id::text'],
      ['rawText', 'h.raw_text'],
      ['provider', 'h.provider'],
      ['model', 'h.model'],
      ['promptVersion', 'h.prompt_version'],
      ['suggestion', 'h.suggestion::text', true],
      ['confidence', 'h.confidence::float8::text', true],
      ['inputTokens', 'h.input_tokens::text', true],
      ['outputTokens', 'h.output_tokens::text', true],
      ['latencyMs', 'h.latency_ms::text', true],
      ['failure', 'h.failure'],
      ['costUsd', 'trim_scale(h.cost_usd)::text'],
      ['createdAt', instant('h.created_at')],
    ]),
    true,
  ],
  [
    'changes',
    listOf('expense_changes', 'version', [
      ['id', 'h.id::text'],
      ['userId', 'h.user_id::text'],
      ['version', 'h.version::text', true],
      ['changes', 'h.changes::text', true],
      ['createdAt', instant('h.created_at')],
    ]),
    true,
  ],
];

/** Exact, with at least the currency's minor units, as `formatAmount` writes it. */
function amountIn(amount: string, currency: string): string {
  const others = new Map<number, string[]>();
  for (const { code, minorUnits } of currencies) {
    if (minorUnits !== 2) others.set(minorUnits, [...(others.get(minorUnits) ?? []), `'${code}'`]);
  }
  const cases = [...others].map(([units, codes]) => `when ${currency} in (${codes.join(', ')}) then ${units}`);
  const units = `case ${cases.join(' ')} else 2 end`;
  return `round(${amount}, greatest(scale(trim_scale(${amount})), ${units}))::text`;
}

/** ISO 8601, to the millisecond. */
function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

function jsonObject(fields: readonly Field[]): string {
  const members = fields.map(([name, sql, isJson]) => {
    const value = isJson === true ? `coalesce(${sql}, 'null')` : `coalesce(to_json(${sql})::text, 'null')`;
    return `'"${name}":' || ${value}`;
  });
  return `'{' || ${members.join(` || ',' || `)} || '}'`;
}

function listOf(table: string, order: string, fields: readonly Field[]): string {
  return `(select '[' || coalesce(string_agg(${jsonObject(fields)}, ',' order by h.${order}), '') || ']'
    from ${table} h where h.ledger_id = e.ledger_id and h.expense_id = e.id)`;
}

const LINES: Readonly<Record<DumpOptions['format'], (fields: readonly Field[]) => string>> = {
  csv: csvLine,
  json: (fields) => `E',\\n' || ${jsonObject(fields)}`,
  ndjson: (fields) => `${jsonObject(fields)} || E'\\n'`,
};

/** RFC 4180; behind an apostrophe what a spreadsheet would take for a formula. Source: https://owasp.org/www-community/attacks/CSV_Injection */
function csvLine(fields: readonly Field[]): string {
  const cells = fields.map(([, sql, isJson]) => (isJson === true ? quoted(sql) : quoted(harmless(sql))));
  return `concat_ws(',', ${cells.map((cell) => `coalesce(${cell}, '')`).join(', ')}) || E'\\r\\n'`;
}

function harmless(sql: string): string {
  return `regexp_replace(${sql}, E'^([=+\\\\-@\\\\t\\\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20])', E'''\\\\1')`;
}

function quoted(sql: string): string {
  return `(select case when c ~ E'[",\\\\r\\\\n]' then '"' || replace(c, '"', '""') || '"' else c end from (select ${sql} as c) s)`;
}
