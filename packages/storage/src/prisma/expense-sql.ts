import type { ExpenseCursor, ExpenseSort } from '../repositories/expense-order.ts';
import type {
  CurrencyTotal,
  DayRates,
  ExpenseFilter,
  GroupTotal,
  TotalDimension,
} from '../repositories/expense-repository.ts';

/** Values of a statement, numbered as they are added. */
export class SqlValues {
  readonly all: unknown[] = [];

  /** @returns the value's placeholder, as that type */
  add(value: unknown, type: string): string {
    this.all.push(value);
    return `$${this.all.length}::${type}`;
  }
}

/** An expense's columns under the names of `ExpenseRow`. */
export const EXPENSE_COLUMNS = `
  e.ledger_id::text as "ledgerId", e.id::text as id, e.user_id::text as "userId", e.category_id::text as "categoryId",
  e.amount::text as amount, e.currency::text as currency,
  e.converted_amount::text as "convertedAmount", e.converted_currency::text as "convertedCurrency",
  e.rate::text as rate, to_char(e.rate_date, 'YYYY-MM-DD') as "rateDate", e.rate_source as "rateSource",
  e.description, e.merchant, e.merchant_key as "merchantKey",
  to_char(e.occurred_on, 'YYYY-MM-DD') as "occurredOn", e.status::text as status, e.version,
  e.draft_id::text as "draftId", e.created_at as "createdAt", e.updated_at as "updatedAt", e.deleted_at as "deletedAt"`;

/** What an expense says of its worth that has none. */
export const NO_CONVERSION = `
  converted_amount = null, converted_currency = null, rate = null, rate_date = null, rate_source = null`;

/** How an expense came to be what it is, as JSON. Decimals are text, since JSON's numbers are not exact. */
export const PROVENANCE_COLUMNS = `
  (select coalesce(json_agg(json_build_object(
      'ledgerId', p.ledger_id, 'id', p.id, 'expenseId', p.expense_id, 'rawText', p.raw_text, 'provider', p.provider,
      'model', p.model, 'promptVersion', p.prompt_version, 'suggestion', p.suggestion,
      'confidence', p.confidence::float8, 'inputTokens', p.input_tokens, 'outputTokens', p.output_tokens,
      'costUsd', p.cost_usd::text, 'latencyMs', p.latency_ms, 'failure', p.failure, 'createdAt', p.created_at
    ) order by p.id), '[]')
    from expense_provenance p where p.ledger_id = e.ledger_id and p.expense_id = e.id) as provenance,
  (select coalesce(json_agg(json_build_object(
      'ledgerId', c.ledger_id, 'id', c.id, 'expenseId', c.expense_id, 'userId', c.user_id, 'version', c.version,
      'changes', c.changes, 'createdAt', c.created_at
    ) order by c.version), '[]')
    from expense_changes c where c.ledger_id = e.ledger_id and c.expense_id = e.id) as changes`;

const CONDITIONS: { readonly [Field in keyof Required<ExpenseFilter>]: ConditionOf<ExpenseFilter[Field]> } = {
  categoryId: (id, values) => `e.category_id = ${values.add(id, 'uuid')}`,
  userId: (id, values) => `e.user_id = ${values.add(id, 'uuid')}`,
  // Written out, since a plan that holds for any status cannot use the index of those to review.
  status: (status) => (status === 'needs_review' ? `e.status = 'needs_review'` : `e.status = 'confirmed'`),
  from: (day, values) => `e.occurred_on >= ${values.add(day, 'date')}`,
  to: (day, values) => `e.occurred_on <= ${values.add(day, 'date')}`,
  currency: (code, values) => `e.currency = ${values.add(code, 'char(3)')}`,
  text: (text, values) => {
    if (hasNul(text)) return 'false';
    const pattern = values.add(`%${text.replace(/[\\%_]/g, '\\$&')}%`, 'text');
    return `(e.description ilike ${pattern} or e.merchant ilike ${pattern})`;
  },
  merchant: (name, values) => {
    if (hasNul(name)) return 'false';
    const merchant = values.add(name, 'text');
    return `(e.merchant_key = ${merchant} or lower(e.merchant) = lower(${merchant}))`;
  },
  minAmount: (amount, values) => `e.amount >= ${values.add(amount.toFixed(), 'numeric')}`,
  maxAmount: (amount, values) => `e.amount <= ${values.add(amount.toFixed(), 'numeric')}`,
};

type ConditionOf<Value> = (value: Exclude<Value, undefined>, values: SqlValues) => string;

const FIELDS = Object.keys(CONDITIONS) as (keyof ExpenseFilter)[];

/** What an expense `e` must be to match. */
export function conditionOf(ledgerId: string, filter: ExpenseFilter, values: SqlValues): string {
  return [
    `e.ledger_id = ${values.add(ledgerId, 'uuid')}`,
    'e.deleted_at is null',
    ...restrictionsOf(filter, values),
  ].join(' and ');
}

function restrictionsOf(filter: ExpenseFilter, values: SqlValues): string[] {
  const restricting = FIELDS.filter((field) => filter[field] !== undefined);
  return restricting.map((field) => (CONDITIONS[field] as ConditionOf<unknown>)(filter[field], values));
}

/** The filters that lists are mostly asked with: few enough that each combination can be a prepared statement. */
const COMMON: ReadonlySet<keyof ExpenseFilter> = new Set(['categoryId', 'status', 'from', 'to']);

export function isCommon(filter: ExpenseFilter): boolean {
  return FIELDS.every((field) => filter[field] === undefined || COMMON.has(field));
}

const SORTED_BY: Record<ExpenseSort, { readonly column: string; readonly type: string; readonly descending: boolean }> =
  {
    '-occurredOn': { column: 'e.occurred_on', type: 'date', descending: true },
    occurredOn: { column: 'e.occurred_on', type: 'date', descending: false },
    '-amount': { column: 'e.amount', type: 'numeric', descending: true },
    amount: { column: 'e.amount', type: 'numeric', descending: false },
    '-createdAt': { column: 'e.created_at', type: 'timestamptz', descending: true },
  };

export function orderOf(sort: ExpenseSort): string {
  const { column, descending } = SORTED_BY[sort];
  return descending ? `${column} desc, e.id desc` : `${column}, e.id`;
}

/** A comparison of rows, which Postgres begins with in the index: a list is as fast deep down as at its start. */
export function afterCursor({ sort, value, id }: ExpenseCursor, values: SqlValues): string {
  const { column, type, descending } = SORTED_BY[sort];
  return `(${column}, e.id) ${descending ? '<' : '>'} (${values.add(value, type)}, ${values.add(id, 'uuid')})`;
}

/** How an expense `e` is converted. */
export interface ConversionSql {
  /** What it needs beside the expenses. */
  readonly join: string;
  readonly currency: string;
  readonly amount: string;
}

const KEPT_CONVERSION = { join: '', currency: 'e.converted_currency', amount: 'e.converted_amount' };

/** As it is kept; or, with rates, into their currency by the rate of the day where it is not kept so. */
export function conversionOf(rates: DayRates | undefined, values: SqlValues): ConversionSql {
  if (rates === undefined) return KEPT_CONVERSION;
  const [days, currencies, each] = [
    values.add(
      rates.rates.map(({ day }) => day),
      'date[]',
    ),
    values.add(
      rates.rates.map(({ currency }) => currency),
      'char(3)[]',
    ),
    values.add(
      rates.rates.map(({ rate }) => rate.toFixed()),
      'numeric[]',
    ),
  ];
  const into = values.add(rates.into, 'char(3)');
  const isByDay = `r.rate is not null and e.converted_currency is distinct from ${into}`;
  return {
    join: `left join unnest(${days}, ${currencies}, ${each}) as r (day, currency, rate)
      on r.day = e.occurred_on and r.currency = e.currency`,
    currency: `case when ${isByDay} then ${into} else e.converted_currency end`,
    amount: `case when ${isByDay} then e.amount * r.rate else e.converted_amount end`,
  };
}

/**
 * What a total is grouped by, the columns that say which group it is, and their names. A date is written once for each
 * group only.
 */
export const DIMENSIONS: Readonly<Record<TotalDimension, Dimension>> = {
  day: { key: 'e.occurred_on', columns: `to_char(day, 'YYYY-MM-DD') as day`, fields: ['day'] },
  month: {
    key: `date_trunc('month', e.occurred_on::timestamp)`,
    columns: `to_char(month, 'YYYY-MM') as month`,
    fields: ['month'],
  },
  week: {
    key: `date_trunc('week', e.occurred_on::timestamp)`,
    // Postgres's weeks are those of ISO 8601.
    columns: `to_char(week, 'IYYY-"W"IW') as week`,
    fields: ['week'],
  },
  category: { key: 'e.category_id', columns: 'category::text as "categoryId"', fields: ['categoryId'] },
  merchant: {
    key: 'coalesce(e.merchant_key, e.merchant)',
    columns: 'merchant, merchant_name as "merchantName"',
    fields: ['merchant', 'merchantName'],
  },
  status: { key: 'e.status', columns: 'status::text as status', fields: ['status'] },
  conversion: {
    key: KEPT_CONVERSION.currency,
    columns: 'conversion::text as "convertedCurrency", converted::text as converted',
    fields: ['convertedCurrency'],
  },
};

interface Dimension {
  readonly key: string;
  readonly columns: string;
  readonly fields: readonly Exclude<keyof GroupTotal, keyof CurrencyTotal | 'converted'>[];
}

const SUMMED: ReadonlySet<keyof ExpenseFilter> = new Set(['categoryId', 'status', 'currency', 'from', 'to']);
const SUMMED_BY: ReadonlySet<TotalDimension> = new Set(['month', 'category', 'status', 'conversion']);

/** Whether `sumsOf` knows the answer: the sums are kept by month. */
export function isSummed(filter: ExpenseFilter, dimensions: readonly TotalDimension[]): boolean {
  const beginsWithMonth = filter.from?.endsWith('-01') ?? true;
  const isKept = FIELDS.every((field) => filter[field] === undefined || SUMMED.has(field));
  return beginsWithMonth && isKept && dimensions.every((dimension) => SUMMED_BY.has(dimension));
}

/**
 * What the expenses that match add up to, as rows to be added up: those of whole months, and, as what is to be taken
 * away, the expenses of the last month that come after the last day. Of today's month that is next to nothing.
 */
export function sumsOf(ledgerId: string, filter: ExpenseFilter, values: SqlValues): string {
  const { from, to, ...rest } = filter;
  const restrictions = [`e.ledger_id = ${values.add(ledgerId, 'uuid')}`, ...restrictionsOf(rest, values)];
  const first = from === undefined ? [] : [`e.month >= ${values.add(from, 'date')}`];
  if (to === undefined) return sumsWhere([...restrictions, ...first]);
  const last = values.add(to, 'date');
  const after = [
    `e.occurred_on > ${last}`,
    `e.occurred_on < date_trunc('month', ${last}::timestamp) + interval '1 month'`,
    // Of a period that ends before it begins no month was added up, and nothing is to be taken away.
    ...(from === undefined ? [] : [`e.occurred_on >= ${values.add(from, 'date')}`]),
  ];
  return `${sumsWhere([...restrictions, ...first, `e.month <= ${last}`])}
    union all
    select date_trunc('month', e.occurred_on::timestamp)::date, e.category_id, e.status, e.currency, - e.amount, -1,
      e.converted_currency, - e.converted_amount
    from expenses e where ${[...restrictions, 'e.deleted_at is null', ...after].join(' and ')}`;
}

function sumsWhere(conditions: readonly string[]): string {
  return `
    select e.month, e.category_id, e.status, e.currency, e.amount, e.count, e.converted_currency, e.converted_amount
    from expense_sums e where ${conditions.join(' and ')}`;
}

/** No text in Postgres has one, and none can be asked for. */
function hasNul(text: string): boolean {
  return text.includes('\0');
}
