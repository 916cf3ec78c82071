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
    const [row] = await this.#rows<{ json: object }>(this.#pool, SUMMARY, [ledger_id, first, today]);
    return { from: first, to: today, ...row?.json };
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
}

/** What is spent in another currency than the ledger's is worth, before there is a rate. */
const UNCONVERTED = {
  ...{ amount: null, currency: 'EUR', rate: null },
  ...{ rateDate: null, rateSource: null, approximate: true },
};

function toJson(row: Row): object {
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
    conversion: null,
    worth: row.currency === 'EUR' ? null : UNCONVERTED,
    version: row.version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
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
  to_char(e.occurred_on, 'YYYY-MM-DD') as occurred_on, e.status, e.version, e.created_at, e.updated_at`;

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
    select month, category_id, status, currency, amount, count from expense_sums
    where ledger_id = $1 and month between $2 and $3
    union all
    select date_trunc('month', $3::date)::date, category_id, status, currency, - amount, -1 from expenses
    where ledger_id = $1 and deleted_at is null and occurred_on > $3
      and occurred_on < date_trunc('month', $3::date) + interval '1 month'
  ), groups as (
    select month, category_id, status, currency, sum(amount)::numeric(38,2) as amount, sum(count)::int as count
    from sums group by 1, 2, 3, 4 having sum(count) <> 0
  )
  select json_build_object(
    'totals', (select json_agg(json_build_object('currency', currency, 'total', total::text, 'count', count) order by currency)
      from (select currency, sum(amount) as total, sum(count) as count from groups group by 1) t),
    'categories', (select json_agg(json_build_object('category', json_build_object('id', c.id, 'name', c.name,
        'emoji', c.emoji), 'currency', currency, 'total', total::text, 'count', count) order by currency, total desc)
      from (select category_id, currency, sum(amount) as total, sum(count) as count from groups group by 1, 2) t
        join categories c on c.ledger_id = $1 and c.id = t.category_id),
    'months', (select json_agg(json_build_object('month', to_char(month, 'YYYY-MM'), 'currency', currency,
        'total', total::text, 'count', count) order by month desc, currency)
      from (select month, currency, sum(amount) as total, sum(count) as count from groups group by 1, 2) t),
    'needsReview', (select coalesce(sum(count), 0) from groups where status = 'needs_review'),
    'worth', (select json_build_object('currency', 'EUR', 'total', (sum(amount) filter (where currency = 'EUR'))::text,
        'count', sum(count) filter (where currency = 'EUR'),
        'unconverted', (select coalesce(json_agg(json_build_object('currency', currency, 'total', total::text,
            'count', count) order by currency), '[]')
          from (select currency, sum(amount) as total, sum(count) as count from groups where currency <> 'EUR'
            group by 1) t),
        'categories', (select json_agg(json_build_object('category', json_build_object('id', c.id, 'name', c.name,
            'emoji', c.emoji), 'currency', 'EUR', 'total', total::text, 'count', count) order by total desc)
          from (select category_id, sum(amount) as total, sum(count) as count from groups where currency = 'EUR'
            group by 1) t join categories c on c.ledger_id = $1 and c.id = t.category_id),
        'months', (select json_agg(json_build_object('month', to_char(month, 'YYYY-MM'), 'currency', 'EUR',
            'total', total::text, 'count', count) order by month desc)
          from (select month, sum(amount) as total, sum(count) as count from groups where currency = 'EUR'
            group by 1) t)) from groups)
  ) as json`;

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
