import type { LedgerRebase } from '../domain/exchange-rate.ts';
import type { CalendarDate } from '../domain/expense.ts';
import type {
  AwaitingCursor,
  AwaitingGroup,
  ConversionRepository,
  GroupRate,
} from '../repositories/rate-repositories.ts';
import type { Database } from './database.ts';
import { NO_CONVERSION } from './expense-sql.ts';
import { theOne, type Statements } from './statements.ts';

export class DBConversionRepo implements ConversionRepository {
  readonly #db: Database;
  readonly #statements: Statements;

  constructor(db: Database, statements: Statements) {
    this.#db = db;
    this.#statements = statements;
  }

  awaiting(limit: number, after?: AwaitingCursor): Promise<readonly AwaitingGroup[]> {
    // Before every other place: no ledger has the nil UUID.
    const { occurredOn, ledgerId, currency } = after ?? { occurredOn: '0001-01-01', ledgerId: NIL, currency: 'AAA' };
    return this.#statements.query<AwaitingGroup>({ text: AWAITING, values: [occurredOn, ledgerId, currency, limit] });
  }

  async oldestAwaiting(): Promise<CalendarDate | null> {
    const [row] = await this.#statements.query<{ day: string | null }>({ text: OLDEST_AWAITING, values: [] });
    return row?.day ?? null;
  }

  async baseCurrencies(): Promise<readonly string[]> {
    const text = 'select distinct base_currency::text as code from ledgers order by 1';
    const rows = await this.#statements.query<{ code: string }>({ text, values: [] });
    return rows.map(({ code }) => code);
  }

  async hold(ledgerIds: readonly string[]): Promise<void> {
    const text = 'select 1 from ledgers where id = any($1::uuid[]) order by id for no key update';
    await this.#statements.query({ text, values: [ledgerIds] });
  }

  async convert(rates: readonly GroupRate[]): Promise<number> {
    return rates.length === 0 ? 0 : this.#convert(rates);
  }

  async startRebase(ledgerId: string, baseCurrency: string): Promise<LedgerRebase> {
    const [ledger] = await this.#statements.query<{ before: string }>({
      text: 'select base_currency::text as before from ledgers where id = $1::uuid',
      values: [ledgerId],
    });
    await this.#db.ledger.update({ where: { id: ledgerId }, data: { baseCurrency } });
    const counted = await this.#statements.query<{ total: number }>({
      text: `select count(*)::int as total ${STALE_EXPENSES}`,
      values: [ledgerId],
    });
    const data = {
      before: ledger?.before ?? baseCurrency,
      total: theOne(counted).total,
      done: 0,
      startedAt: new Date(),
      finishedAt: null,
    };
    return this.#db.ledgerRebase.upsert({ where: { ledgerId }, create: { ledgerId, ...data }, update: data });
  }

  rebase(ledgerId: string): Promise<LedgerRebase | null> {
    return this.#db.ledgerRebase.findUnique({ where: { ledgerId } });
  }

  openRebases(): Promise<readonly LedgerRebase[]> {
    return this.#statements.query<LedgerRebase>({ text: OPEN_REBASES, values: [] });
  }

  stale(ledgerId: string): Promise<readonly AwaitingGroup[]> {
    return this.#statements.query<AwaitingGroup>({ text: STALE, values: [ledgerId] });
  }

  async follow(ledgerId: string, groups: readonly AwaitingCursor[], rates: readonly GroupRate[]): Promise<void> {
    const converted = await this.#convert(rates);
    const cleared = await this.#count(CLEAR_STALE, [
      ledgerId,
      groups.map(({ occurredOn }) => occurredOn),
      groups.map(({ currency }) => currency),
    ]);
    await this.#db.ledgerRebase.updateMany({
      where: { ledgerId, finishedAt: null },
      data: { done: { increment: converted + cleared } },
    });
  }

  async finishRebase(ledgerId: string): Promise<void> {
    await this.#db.ledgerRebase.updateMany({ where: { ledgerId }, data: { finishedAt: new Date() } });
  }

  async transactions(): Promise<{ readonly oldest: bigint; readonly next: bigint }> {
    const rows = await this.#statements.query<{ oldest: string; next: string }>({ text: TRANSACTIONS, values: [] });
    const { oldest, next } = theOne(rows);
    return { oldest: BigInt(oldest), next: BigInt(next) };
  }

  #convert(rates: readonly GroupRate[]): Promise<number> {
    return this.#count(CONVERT, [
      ...[rates.map(({ ledgerId }) => ledgerId), rates.map(({ occurredOn }) => occurredOn)],
      ...[rates.map(({ currency }) => currency), rates.map(({ into }) => into)],
      ...[rates.map(({ rate }) => rate.toFixed()), rates.map(({ rateDate }) => rateDate)],
      rates.map(({ rateSource }) => rateSource),
    ]);
  }

  async #count(update: string, values: readonly unknown[]): Promise<number> {
    const text = `with changed as (${update} returning 1) select count(*)::int as changed from changed`;
    return theOne(await this.#statements.query<{ changed: number }>({ text, values })).changed;
  }
}

/** Source: RFC 9562, section 5.9 */
const NIL = '00000000-0000-0000-0000-000000000000';

const GROUP = `e.ledger_id::text as "ledgerId", to_char(e.occurred_on, 'YYYY-MM-DD') as "occurredOn",
  e.currency::text as currency, l.base_currency::text as "into", count(*)::int as count`;

const AWAITING = `
  select ${GROUP} from expenses e join ledgers l on l.id = e.ledger_id
  where e.awaits_rate and e.deleted_at is null
    and (e.occurred_on, e.ledger_id, e.currency) > ($1::date, $2::uuid, $3::char(3))
  group by e.occurred_on, e.ledger_id, e.currency, l.base_currency
  order by e.occurred_on, e.ledger_id, e.currency limit $4::int`;

const OLDEST_AWAITING = `
  select to_char(min(occurred_on), 'YYYY-MM-DD') as day from expenses where awaits_rate and deleted_at is null`;

/** An expense that is converted into something else than the base currency, or neither converted nor awaiting it. */
const IS_STALE = `
  e.deleted_at is null and case when e.currency = l.base_currency
    then e.converted_currency is not null or e.awaits_rate
    else e.converted_currency <> l.base_currency or (e.converted_currency is null and not e.awaits_rate)
  end`;

const STALE_EXPENSES = `
  from expenses e join ledgers l on l.id = e.ledger_id where e.ledger_id = $1::uuid and ${IS_STALE}`;

const STALE = `
  select ${GROUP} ${STALE_EXPENSES}
  group by e.ledger_id, e.occurred_on, e.currency, l.base_currency order by e.occurred_on desc, e.currency`;

/** Of an expense that is changed meanwhile, all of this is asked and computed anew. */
const CONVERT = `
  update expenses e
  set converted_amount = e.amount * g.rate, converted_currency = g.into, rate = g.rate, rate_date = g.rate_date,
    rate_source = g.rate_source
  from unnest($1::uuid[], $2::date[], $3::char(3)[], $4::char(3)[], $5::numeric[], $6::date[], $7::text[])
      as g (ledger_id, occurred_on, currency, "into", rate, rate_date, rate_source)
    join ledgers l on l.id = g.ledger_id and l.base_currency = g.into
  where e.ledger_id = g.ledger_id and e.occurred_on = g.occurred_on and e.currency = g.currency
    and e.deleted_at is null and e.currency <> g.into and e.converted_currency is distinct from g.into
    and e.amount * g.rate < 1e19`;

const CLEAR_STALE = `
  update expenses e
  set ${NO_CONVERSION}
  from unnest($2::date[], $3::char(3)[]) as g (occurred_on, currency), ledgers l
  where e.ledger_id = $1::uuid and l.id = e.ledger_id and e.occurred_on = g.occurred_on and e.currency = g.currency
    and ${IS_STALE}`;

const TRANSACTIONS = `
  select pg_snapshot_xmin(pg_current_snapshot())::text as oldest, pg_snapshot_xmax(pg_current_snapshot())::text as next`;

const OPEN_REBASES = `
  select ledger_id as "ledgerId", before::text as before, total, done, started_at as "startedAt", finished_at as "finishedAt"
  from ledger_rebases where finished_at is null order by started_at`;
