import { Decimal } from 'decimal.js';
import { assertStorableRate } from '../domain/amount.ts';
import {
  OWN_RATE,
  type AskedDay,
  type ExchangeRate,
  type LedgerRate,
  type RateSourceState,
} from '../domain/exchange-rate.ts';
import type { CalendarDate } from '../domain/expense.ts';
import type { KnownRates, RateDays, RateRepository } from '../repositories/rate-repositories.ts';
import { NO_CONVERSION } from './expense-sql.ts';
import type { Statements } from './statements.ts';

/** Rates that one statement keeps: a source's history is hundreds of thousands. */
const PUT_AT_ONCE = 5_000;

export class DBRateRepo implements RateRepository {
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  async put(rates: readonly ExchangeRate[]): Promise<number> {
    for (const { rate } of rates) assertStorableRate(rate);
    let changed = 0;
    for (let first = 0; first < rates.length; first += PUT_AT_ONCE) {
      // In one order, so that two who keep the same rates wait for each other and not in a circle.
      const some = rates.slice(first, first + PUT_AT_ONCE).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      const values = [
        ...[some.map(({ source }) => source), some.map(({ base }) => base), some.map(({ quote }) => quote)],
        ...[some.map(({ rateDate }) => rateDate), some.map(({ rate }) => rate.toFixed())],
      ];
      const [row] = await this.#statements.query<{ changed: number }>({ text: PUT, values });
      changed += row?.changed ?? 0;
    }
    return changed;
  }

  async known(ledgerIds: readonly string[], currencies: readonly string[], days: RateDays): Promise<KnownRates> {
    const values = [[...ledgerIds], [...currencies], days.from, days.to];
    const rows = await this.#statements.query<RateRow>({ text: KNOWN, values, prepared: true });
    const published = rows.filter(({ source }) => source !== null);
    return {
      ledger: rows.filter(({ source }) => source === null).map(toLedgerRate),
      published: published.map(({ source, base, quote, rateDate, rate }) => ({
        ...{ base, quote, rateDate },
        source: String(source),
        rate: new Decimal(rate),
      })),
    };
  }

  async putOwn(own: LedgerRate): Promise<void> {
    const { ledgerId, base, quote, rateDate, rate, setBy } = own;
    assertStorableRate(rate);
    await this.#statements.query({
      text: PUT_OWN,
      values: [ledgerId, base, quote, rateDate, rate.toFixed(), setBy],
    });
    await this.#dropConversions(own);
  }

  async deleteOwn(own: Pick<LedgerRate, 'ledgerId' | 'base' | 'quote' | 'rateDate'>): Promise<boolean> {
    const { ledgerId, base, quote, rateDate } = own;
    const deleted = await this.#statements.query({ text: DELETE_OWN, values: [ledgerId, base, quote, rateDate] });
    if (deleted.length > 0) await this.#dropConversions(own);
    return deleted.length > 0;
  }

  async listOwn(ledgerId: string): Promise<readonly LedgerRate[]> {
    const rows = await this.#statements.query<RateRow>({ text: LIST_OWN, values: [ledgerId] });
    return rows.map(toLedgerRate);
  }

  async source(name: string): Promise<RateSourceState | null> {
    const [row] = await this.#statements.query<SourceRow>({ text: SOURCE, values: [name] });
    if (row === undefined) return null;
    const { from, to, ...state } = row;
    return { name, ...state, covered: from === null || to === null ? null : { from, to } };
  }

  async saveSource({ name, covered, fetchedAt, failures, retryAt }: RateSourceState): Promise<void> {
    const values = [name, covered?.from ?? null, covered?.to ?? null, fetchedAt, failures, retryAt];
    await this.#statements.query({ text: SAVE_SOURCE, values });
  }

  askedDays(source: string): Promise<readonly AskedDay[]> {
    return this.#statements.query<AskedDay>({ text: ASKED_DAYS, values: [source] });
  }

  async saveAskedDay(source: string, { date, askedAt, isPublished }: AskedDay): Promise<void> {
    await this.#statements.query({ text: SAVE_ASKED_DAY, values: [source, date, askedAt, isPublished] });
  }

  /** Conversions by the ledger's rates of these two currencies, in either direction. */
  async #dropConversions({
    ledgerId,
    base,
    quote,
    rateDate,
  }: Pick<LedgerRate, 'ledgerId' | 'base' | 'quote' | 'rateDate'>): Promise<void> {
    await this.#statements.query({ text: DROP_CONVERSIONS, values: [ledgerId, base, quote, rateDate, OWN_RATE] });
  }
}

interface RateRow {
  readonly ledgerId: string | null;
  /** Null: a ledger's own. */
  readonly source: string | null;
  readonly base: string;
  readonly quote: string;
  readonly rateDate: string;
  readonly rate: string;
  readonly setBy: string | null;
}

function toLedgerRate({ ledgerId, base, quote, rateDate, rate, setBy }: RateRow): LedgerRate {
  return { ledgerId: String(ledgerId), base, quote, rateDate, rate: new Decimal(rate), setBy };
}

function keyOf({ base, quote, rateDate }: ExchangeRate): string {
  return `${base}${quote}${rateDate}`;
}

const PUT = `
  with changed as (
    insert into exchange_rates as kept (source, base, quote, rate_date, rate)
    select * from unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::numeric[])
    on conflict (base, quote, rate_date, source) do update set rate = excluded.rate, fetched_at = now()
      where kept.rate <> excluded.rate
    returning 1
  )
  select count(*)::int as changed from changed`;

const KNOWN = `
  select null as "ledgerId", source, base::text as base, quote::text as quote,
    to_char(rate_date, 'YYYY-MM-DD') as "rateDate", rate::text as rate, null as "setBy"
  from exchange_rates where quote = any($2::char(3)[]) and rate_date between $3::date and $4::date
  union all
  select ledger_id::text, null, base::text, quote::text, to_char(rate_date, 'YYYY-MM-DD'), rate::text, set_by::text
  from ledger_rates
  where ledger_id = any($1::uuid[]) and base = any($2::char(3)[]) and quote = any($2::char(3)[])
    and rate_date <= $4::date`;

const LIST_OWN = `
  select ledger_id::text as "ledgerId", null as source, base::text as base, quote::text as quote,
    to_char(rate_date, 'YYYY-MM-DD') as "rateDate", rate::text as rate, set_by::text as "setBy"
  from ledger_rates where ledger_id = $1::uuid order by ledger_rates.base, ledger_rates.quote, rate_date desc`;

const PUT_OWN = `
  insert into ledger_rates (ledger_id, base, quote, rate_date, rate, set_by)
  values ($1::uuid, $2::text, $3::text, $4::date, $5::numeric, $6::uuid)
  on conflict (ledger_id, base, quote, rate_date)
    do update set rate = excluded.rate, set_by = excluded.set_by, set_at = now()`;

const DROP_CONVERSIONS = `
  update expenses
  set ${NO_CONVERSION}
  where ledger_id = $1::uuid and rate_source = $5::text and occurred_on >= $4::date
    and ((currency = $2::char(3) and converted_currency = $3::char(3))
      or (currency = $3::char(3) and converted_currency = $2::char(3)))`;

const DELETE_OWN = `
  delete from ledger_rates
  where ledger_id = $1::uuid and base = $2::char(3) and quote = $3::char(3) and rate_date = $4::date
  returning rate_date`;

type SourceRow = Omit<RateSourceState, 'name' | 'covered'> & {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
};

const SOURCE = `
  select covered_from::text as "from", covered_to::text as "to", fetched_at as "fetchedAt", failures, retry_at as "retryAt"
  from rate_sources where name = $1`;

const SAVE_SOURCE = `
  insert into rate_sources (name, covered_from, covered_to, fetched_at, failures, retry_at)
  values ($1, $2::date, $3::date, $4::timestamptz, $5::int, $6::timestamptz)
  on conflict (name) do update set covered_from = excluded.covered_from, covered_to = excluded.covered_to,
    fetched_at = excluded.fetched_at, failures = excluded.failures, retry_at = excluded.retry_at`;

const ASKED_DAYS = `
  select rate_date::text as date, asked_at as "askedAt", is_published as "isPublished"
  from rate_days where source = $1 order by rate_date desc`;

const SAVE_ASKED_DAY = `
  insert into rate_days (source, rate_date, asked_at, is_published) values ($1, $2::date, $3::timestamptz, $4::boolean)
  on conflict (source, rate_date) do update set asked_at = excluded.asked_at, is_published = excluded.is_published`;
