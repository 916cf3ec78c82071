import { createHash, timingSafeEqual } from 'node:crypto';
import { newId } from '@expenses/storage/domain';
import pg from 'pg';

/** An answer of a server that does nothing but what is asked. */
export interface Answer {
  readonly status: number;
  readonly json: string;
}

/**
 * The least that a server on `pg` does for the same answers: prepared statements, and rows made into JSON. It finds out
 * who asks and replays an idempotency key, but it validates nothing, limits nobody, and logs and counts nothing.
 */
export class Yardstick {
  readonly #pool: pg.Pool;

  constructor(databaseUrl: string) {
    this.#pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  }

  /** @param path without the prefix */
  async answer(request: Asked): Promise<Answer> {
    const [row] = await this.#rows<Bearer>(this.#pool, BEARER, [request.token.slice(4, 12)]);
    if (row === undefined || !timingSafeEqual(sha256(request.token), row.token_hash))
      return { status: 401, json: '{}' };
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const [, , , collection, id] = pathname.split('/');
    if (request.method === 'POST') return this.#create(row, request);
    if (collection === 'analytics') return ok(await this.#summary(row));
    return ok(id === undefined ? await this.#list(row, searchParams) : await this.#get(row, id));
  }

  async #get({ ledger_id }: Bearer, id: string): Promise<object> {
    return (await this.#rows<Row>(this.#pool, GET, [ledger_id, id])).map(toJson)[0] ?? {};
  }

  async #list({ ledger_id }: Bearer, query: URLSearchParams): Promise<object> {
    const [category, from, to] = [query.get('categoryId'), query.get('from'), query.get('to')];
    const written = query.get('cursor');
    const pageSize = 20;
    const filtered = category === null ? [] : [category, from, to];
    const [, day, after] = written ? (JSON.parse(Buffer.from(written, 'base64url').toString()) as string[]) : [];
    const statement = category !== null ? LIST_FILTERED : written === null || written === '' ? LIST : LIST_AFTER;
    const values = [ledger_id, pageSize + 1, ...filtered, ...(day === undefined ? [] : [day, after])];
    const [rows, [counted]] = await Promise.all([
      this.#rows<Row>(this.#pool, statement, values),
      written === null
        ? this.#rows<{ total: number }>(this.#pool, category === null ? COUNT : COUNT_FILTERED, [
            ledger_id,
            ...filtered,
          ])
        : [],
    ]);
    const items = rows.slice(0, pageSize);
    const last = items.at(-1);
    const nextCursor =
      rows.length > pageSize && last !== undefined
        ? Buffer.from(JSON.stringify(['-occurredOn', last.occurred_on, last.id])).toString('base64url')
        : null;
    const pages = counted && { total: counted.total, page: 1, pages: Math.ceil(counted.total / pageSize) };
    return { items: items.map(toJson), pageSize, nextCursor, ...pages };
  }

  async #summary({ ledger_id, today }: Bearer): Promise<object> {
    const from = new Date(`${today}T00:00:00Z`);
    from.setUTCMonth(from.getUTCMonth() - 11, 1);
    const first = from.toISOString().slice(0, 10);
    const rows = await this.#rows<SumRow>(this.#pool, SUMMARY, [ledger_id, first, today]);
    return { from: first, to: today, ...toSummary(rows) };
  }

  async #create(bearer: Bearer, { idempotencyKey, body, method, url }: Asked): Promise<Answer> {
    const input = JSON.parse(body) as Record<
      'amount' | 'categoryId' | 'description' | 'merchant' | 'occurredOn',
      string
    >;
    const { user_id, ledger_id } = bearer;
    const id = newId();
    const { amount, categoryId, description, merchant, occurredOn } = input;
    const words = description.split(' ');
    const rules = [merchant, words.join(' '), `*${words.join(' ')}*`, ...words.map((word) => `*${word}*`)];
    const kinds = rules.map((_, index) => (index === 0 ? 'merchant' : 'wording'));
    const client = await this.#pool.connect();
    try {
      const [kept] = await this.#rows<{ response_body: string }>(client, FIND_KEY, [user_id, idempotencyKey]);
      if (kept !== undefined) return { status: 201, json: kept.response_body };
      await client.query('begin');
      const [row] = await this.#rows<Row>(client, ADD, [
        ...[ledger_id, id, user_id, categoryId, amount, description, merchant, merchant.toLowerCase(), occurredOn],
      ]);
      if (row === undefined) throw new Error('Nothing was added.');
      const suggestion = JSON.stringify({
        description,
        merchant,
        amount,
        currency: 'EUR',
        occurredOn,
        category: row.name,
      });
      await this.#rows(client, ADD_PROVENANCE, [ledger_id, newId(), id, description, suggestion]);
      await this.#rows(client, ADD_RULES, [ledger_id, rules.map(() => newId()), kinds, rules, categoryId]);
      const json = JSON.stringify(toJson(row));
      const hash = createHash('sha256')
        .update(JSON.stringify([method, url, body]))
        .digest();
      await this.#rows(client, ADD_KEY, [user_id, idempotencyKey, hash, JSON.stringify(json)]);
      await client.query('commit');
      return { status: 201, json };
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  async #rows<R>(client: pg.Pool | pg.PoolClient, text: string, values: readonly unknown[]): Promise<R[]> {
    const { rows } = await client.query<R & pg.QueryResultRow>({ name: NAMES.get(text), text, values: [...values] });
    return rows;
  }
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly token: string;
  readonly idempotencyKey: string;
  readonly body: string;
}

interface Bearer {
  readonly token_hash: Buffer;
  readonly user_id: string;
  readonly ledger_id: string;
  readonly today: string;
}

interface Row {
  readonly id: string;
  readonly amount: string;
  readonly currency: string;
  readonly description: string;
  readonly merchant: string;
  readonly category_id: string;
  readonly name: string;
  readonly emoji: string;
  readonly occurred_on: string;
  readonly status: string;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly converted_amount: string | null;
  readonly converted_currency: string | null;
  readonly rate: string | null;
  readonly rate_date: string | null;
  readonly rate_source: string | null;
}

function toJson(row: Row): object {
  const { converted_amount: amount, converted_currency: currency, rate } = row;
  const conversion =
    rate === null ? null : { amount, currency, rate, rateDate: row.rate_date, rateSource: row.rate_source };
  return {
    id: row.id,
    amount: row.amount,
    currency: row.currency,
    description: row.description,
    merchant: row.merchant,
    category: { id: row.category_id, name: row.name, emoji: row.emoji },
    occurredOn: row.occurred_on,
    status: row.status,
    confidence: null,
    conversion,
    worth: conversion && { ...conversion, approximate: true },
    version: row.version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** A sum, in the order in which it is shown. */
interface SumRow {
  /** Null: of all currencies, in the ledger's. */
  readonly currency: string | null;
  readonly month: string | null;
  readonly category_id: string | null;
  readonly name: string;
  readonly emoji: string;
  readonly total: string;
  readonly count: number;
  readonly unconverted: string;
  readonly unconverted_count: number;
  readonly to_review: number;
}

function toSummary(rows: readonly SumRow[]): object {
  const { totals, ...spent } = shown(rows.filter(({ currency }) => currency !== null));
  const { totals: all, ...worth } = shown(rows.filter(({ currency }) => currency === null));
  return {
    ...spent,
    totals: totals.map(total),
    needsReview: all[0]?.to_review ?? 0,
    worth: {
      ...worth,
      ...all.map(total)[0],
      unconverted: totals
        .filter((row) => row.unconverted_count > 0)
        .map((row) => ({ currency: row.currency, total: row.unconverted, count: row.unconverted_count })),
    },
  };
}

function shown(sums: readonly SumRow[]) {
  return {
    totals: sums.filter(({ month, category_id }) => month === null && category_id === null),
    categories: sums
      .filter(({ category_id }) => category_id !== null)
      .map((row) => ({ category: { id: row.category_id, name: row.name, emoji: row.emoji }, ...total(row) })),
    months: sums.filter(({ month }) => month !== null).map((row) => ({ month: row.month, ...total(row) })),
  };
}

function total({ currency, total: sum, count }: SumRow): object {
  return { currency: currency ?? 'EUR', total: sum, count };
}

function ok(body: object): Answer {
  return { status: 200, json: JSON.stringify(body) };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

const BEARER = `
  select t.token_hash, t.user_id, p.active_ledger_id as ledger_id,
    to_char(now() at time zone p.time_zone, 'YYYY-MM-DD') as today
  from api_tokens t join user_preferences p on p.user_id = t.user_id
  where t.prefix = $1 and t.revoked_at is null and (t.expires_at is null or t.expires_at > now())`;

const COLUMNS = `
  e.id, e.amount::numeric(19,2)::text as amount, e.currency, e.description, e.merchant, e.category_id, c.name, c.emoji,
  to_char(e.occurred_on, 'YYYY-MM-DD') as occurred_on, e.status, e.version, e.created_at, e.updated_at,
  e.converted_amount::numeric(38,2)::text as converted_amount, e.converted_currency, trim_scale(e.rate)::text as rate,
  to_char(e.rate_date, 'YYYY-MM-DD') as rate_date, e.rate_source`;

const CATEGORY = 'join categories c on c.ledger_id = e.ledger_id and c.id = e.category_id';

const GET = `select ${COLUMNS} from expenses e ${CATEGORY}
  where e.ledger_id = $1 and e.id = $2 and e.deleted_at is null`;

const ORDER = 'order by e.occurred_on desc, e.id desc';

const [LIST, LIST_AFTER, LIST_FILTERED] = [
  '',
  'and (e.occurred_on, e.id) < ($3, $4)',
  'and e.category_id = $3 and e.occurred_on between $4 and $5',
].map(
  (condition) => `
    select ${COLUMNS}
    from (select * from expenses e where e.ledger_id = $1 and e.deleted_at is null ${condition} ${ORDER} limit $2) e
      ${CATEGORY} ${ORDER}`,
) as [string, string, string];

const COUNT = 'select sum(count)::int as total from expense_sums where ledger_id = $1';

/** Of whole months. */
const COUNT_FILTERED = `select coalesce(sum(count), 0)::int as total from expense_sums
  where ledger_id = $1 and category_id = $2 and month between $3 and $4`;

const SUMMARY = `
  with sums as (
    select month, category_id, status, currency, amount, count,
      case when currency = 'EUR' then amount when converted_currency = 'EUR' then converted_amount end as worth
    from (
      select month, category_id, status, currency, amount, count, converted_currency, converted_amount from expense_sums
      where ledger_id = $1 and month between $2 and $3
      union all
      select date_trunc('month', $3::date)::date, category_id, status, currency, - amount, -1, converted_currency,
        - converted_amount
      from expenses
      where ledger_id = $1 and deleted_at is null and occurred_on > $3
        and occurred_on < date_trunc('month', $3::date) + interval '1 month'
    ) kept
  )
  select s.currency, to_char(s.month, 'YYYY-MM') as month, s.category_id, c.name, c.emoji, s.total::text as total, s.count,
    s.unconverted::text as unconverted, s.unconverted_count, s.to_review
  from (
    select currency, month, category_id,
      (case grouping(currency) when 0 then sum(amount) else sum(worth) end)::numeric(38,2) as total,
      (case grouping(currency) when 0 then sum(count) else sum(count) filter (where worth is not null) end)::int as count,
      (sum(amount) filter (where worth is null))::numeric(38,2) as unconverted,
      coalesce(sum(count) filter (where worth is null), 0)::int as unconverted_count,
      coalesce(sum(count) filter (where status = 'needs_review'), 0)::int as to_review
    from sums
    group by grouping sets ((currency), (currency, category_id), (currency, month), (category_id), (month), ())
    having sum(count) <> 0
  ) s left join categories c on c.ledger_id = $1 and c.id = s.category_id
  order by s.month desc, s.currency, s.total desc`;

const FIND_KEY = `select response_body from idempotency_keys where user_id = $1 and key = $2 and expires_at > now()`;

const ADD = `
  with e as (
    insert into expenses (ledger_id, id, user_id, category_id, amount, currency, description, merchant, merchant_key,
      occurred_on, status)
    values ($1, $2, $3, $4, $5, 'EUR', $6, $7, $8, $9, 'confirmed')
    returning *
  )
  select ${COLUMNS} from e ${CATEGORY}`;

const ADD_PROVENANCE = `
  insert into expense_provenance (ledger_id, id, expense_id, raw_text, provider, suggestion)
  values ($1, $2, $3, $4, 'person', $5)`;

const ADD_RULES = `
  insert into merchant_rules as r (ledger_id, id, kind, key, category_id)
  select $1, t.id, t.kind::merchant_rule_kind, t.key, $5::uuid
  from unnest($2::uuid[], $3::text[], $4::text[]) as t (id, kind, key) order by t.kind, t.key
  on conflict (ledger_id, kind, key) do update set category_id = excluded.category_id,
    confirmations = r.confirmations + 1, updated_at = now()`;

const ADD_KEY = `
  insert into idempotency_keys (user_id, key, request_hash, response_status, response_body, response_headers, expires_at)
  values ($1, $2, $3, 201, $4, '{}', now() + interval '1 day')`;

const NAMES = new Map(
  [BEARER, GET, LIST, LIST_AFTER, LIST_FILTERED, COUNT, COUNT_FILTERED, SUMMARY, FIND_KEY, ADD, ADD_PROVENANCE]
    .concat(ADD_RULES, ADD_KEY)
    .map((text, index) => [text, `statement_${index}`]),
);
