import { Decimal } from 'decimal.js';
import type {
  ExpenseChange as ChangeRow,
  ExpenseProvenance as ProvenanceRow,
  MerchantRule as RuleRow,
  Prisma,
} from '../../generated/prisma/client.ts';
import { CategoryNotFoundError } from '../domain/expense-category.ts';
import { ExpenseNotFoundError } from '../domain/expense.ts';
import { newId } from '../domain/id.ts';
import type { MerchantRule } from '../domain/merchant-rule.ts';
import type {
  ExpenseChange,
  ExpenseProvenance,
  ModelUsage,
  NewExpenseChange,
  NewExpenseProvenance,
} from '../domain/provenance.ts';
import type {
  MerchantRuleKey,
  MerchantRuleRepository,
  ModelUsageRepository,
  ProvenanceRepository,
  UnansweredExpense,
} from '../repositories/repositories.ts';
import { inTransaction, type Database } from './database.ts';
import { isConstraintError } from './prisma-error.ts';
import { theOne, type Statements } from './statements.ts';

export class DBProvenanceRepo implements ProvenanceRepository {
  readonly #db: Database;
  readonly #statements: Statements;

  /** @param statements on the same database; inside a transaction, on the same transaction */
  constructor(db: Database, statements: Statements) {
    this.#db = db;
    this.#statements = statements;
  }

  async add(provenance: NewExpenseProvenance): Promise<ExpenseProvenance> {
    const id = newId();
    const { ledgerId, expenseId, rawText, provider, model, promptVersion, suggestion, confidence } = provenance;
    const { inputTokens, outputTokens, costUsd, latencyMs, failure } = provenance;
    const values = [
      ...[ledgerId, id, expenseId, rawText, provider, model, promptVersion, JSON.stringify(suggestion)],
      ...[confidence?.toString() ?? null, inputTokens, outputTokens, costUsd?.toFixed() ?? null, latencyMs, failure],
    ];
    const statement = { text: ADD_PROVENANCE, values, prepared: true };
    const rows = await this.#statements
      .query<{ confidence: number | null; costUsd: string | null; createdAt: Date }>(statement)
      .catch(expenseNotFound(expenseId));
    const { costUsd: cost, ...kept } = theOne(rows);
    return { ...provenance, ...kept, id, costUsd: cost === null ? null : new Decimal(cost) };
  }

  async list(ledgerId: string, expenseId: string): Promise<readonly ExpenseProvenance[]> {
    const rows = await this.#db.expenseProvenance.findMany({ where: { ledgerId, expenseId }, orderBy: { id: 'asc' } });
    return rows.map(toProvenance);
  }

  async listUnanswered(limit: number, ledgerId?: string): Promise<readonly UnansweredExpense[]> {
    return this.#db.$queryRaw<UnansweredExpense[]>`
      select expense.ledger_id as "ledgerId", expense.user_id as "userId", expense.id
      from expenses expense
      cross join lateral (
        select failure from expense_provenance provenance
        where provenance.ledger_id = expense.ledger_id and provenance.expense_id = expense.id
        order by provenance.id desc limit 1
      ) latest
      where expense.status = 'needs_review' and expense.deleted_at is null and latest.failure is not null
        and (${ledgerId ?? null}::uuid is null or expense.ledger_id = ${ledgerId ?? null}::uuid)
      order by expense.id limit ${limit}`;
  }

  async addChange(change: NewExpenseChange): Promise<ExpenseChange> {
    const { changes, ...rest } = change;
    const data = { ...rest, id: newId(), changes: changes as Prisma.InputJsonObject };
    return toChange(await this.#db.expenseChange.create({ data }).catch(expenseNotFound(change.expenseId)));
  }

  async listChanges(ledgerId: string, expenseId: string): Promise<readonly ExpenseChange[]> {
    const rows = await this.#db.expenseChange.findMany({ where: { ledgerId, expenseId }, orderBy: { version: 'asc' } });
    return rows.map(toChange);
  }
}

export class DBMerchantRuleRepo implements MerchantRuleRepository {
  readonly #db: Database;
  readonly #statements: Statements;

  /** @param statements on the same database; inside a transaction, on the same transaction */
  constructor(db: Database, statements: Statements) {
    this.#db = db;
    this.#statements = statements;
  }

  async find(ledgerId: string, kind: MerchantRule['kind'], key: string): Promise<MerchantRule | null> {
    const row = await this.#db.merchantRule.findUnique({ where: { ledgerId_kind_key: { ledgerId, kind, key } } });
    return row === null ? null : toRule(row);
  }

  async recordChoice(choice: Parameters<MerchantRuleRepository['recordChoice']>[0]): Promise<MerchantRule> {
    const { ledgerId, kind, key, categoryId } = choice;
    await this.recordChoices(ledgerId, [{ kind, key }], categoryId);
    const where = { ledgerId_kind_key: { ledgerId, kind, key } };
    return toRule(await this.#db.merchantRule.findUniqueOrThrow({ where }));
  }

  async recordChoices(ledgerId: string, keys: readonly MerchantRuleKey[], categoryId: string): Promise<void> {
    const ids = keys.map(() => newId());
    const kinds = keys.map(({ kind }) => kind);
    const names = keys.map(({ key }) => key);
    const values = [ledgerId, ids, kinds, names, categoryId];
    await this.#statements.query({ text: RECORD_CHOICES, values, prepared: true }).catch((error: unknown) => {
      const missing = isConstraintError(error, 'foreign key violation', 'category_id');
      throw missing ? new CategoryNotFoundError(categoryId, { cause: error }) : error;
    });
  }

  async findMany(ledgerId: string, keys: readonly MerchantRuleKey[]): Promise<readonly MerchantRule[]> {
    const of = (kind: MerchantRule['kind']) => keys.flatMap((rule) => (rule.kind === kind ? rule.key : []));
    const values = [ledgerId, of('merchant'), of('wording')];
    return this.#statements.query<MerchantRule>({ text: FIND_RULES, values, prepared: true });
  }

  async list(ledgerId: string): Promise<readonly MerchantRule[]> {
    return (
      await this.#db.merchantRule.findMany({ where: { ledgerId }, orderBy: [{ key: 'asc' }, { kind: 'asc' }] })
    ).map(toRule);
  }

  async delete(ledgerId: string, id: string): Promise<boolean> {
    const { count } = await this.#db.merchantRule.deleteMany({ where: { ledgerId, id } });
    return count > 0;
  }
}

export class DBModelUsageRepo implements ModelUsageRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async add({ reservationId, ...usage }: ModelUsage): Promise<void> {
    const costUsd = usage.costUsd?.toFixed() ?? null;
    await inTransaction(this.#db, async (tx) => {
      await tx.modelUsage.create({ data: { ...usage, id: newId(), costUsd } });
      // Whoever reserves meanwhile counts the call once: as reserved, or as spent.
      await tx.$executeRaw`
        with settled as (
          delete from model_reservations where id = ${reservationId ?? null}::uuid returning month, cost_usd
        ), call as (
          select coalesce((select month from settled), date_trunc('month', now() at time zone 'UTC')::date) as month,
            coalesce(${costUsd}::numeric, (select cost_usd from settled)) as cost_usd
        )
        insert into model_months as total (month, spent_usd, unknown_calls)
        select month, coalesce(cost_usd, 0), (cost_usd is null)::int from call
        on conflict (month) do update set
          spent_usd = total.spent_usd + excluded.spent_usd,
          unknown_calls = total.unknown_calls + excluded.unknown_calls`;
    });
  }

  async spentSince(since: Date): Promise<{ costUsd: Decimal; unknownCalls: number }> {
    const { _sum, _count } = await this.#db.modelUsage.aggregate({
      where: { createdAt: { gte: since } },
      _sum: { costUsd: true },
      _count: { _all: true, costUsd: true },
    });
    return { costUsd: new Decimal(_sum.costUsd?.toFixed() ?? 0), unknownCalls: _count._all - _count.costUsd };
  }
}

const FIND_RULES = `
  select ledger_id::text as "ledgerId", id::text as id, kind::text as kind, key, category_id::text as "categoryId",
    confirmations, contradictions, updated_at as "updatedAt"
  from merchant_rules
  where ledger_id = $1::uuid and (
    (kind = 'merchant' and key = any($2::text[])) or (kind = 'wording' and key = any($3::text[])))`;

/** One statement, so that choices at once are all counted; in one order, so that no two wait for each other. */
const RECORD_CHOICES = `
  insert into merchant_rules as rule (ledger_id, id, kind, key, category_id)
  select $1::uuid, taught.id::uuid, taught.kind::merchant_rule_kind, taught.key, $5::uuid
  from unnest($2::text[], $3::text[], $4::text[]) as taught (id, kind, key)
  order by taught.kind, taught.key
  on conflict (ledger_id, kind, key) do update set
    confirmations = case when rule.category_id = excluded.category_id then rule.confirmations + 1 else 1 end,
    contradictions = rule.contradictions + (rule.category_id <> excluded.category_id)::int,
    category_id = excluded.category_id,
    updated_at = now()`;

/** What the database rounds is given back as it is kept. */
const ADD_PROVENANCE = `
  insert into expense_provenance (ledger_id, id, expense_id, raw_text, provider, model, prompt_version, suggestion,
    confidence, input_tokens, output_tokens, cost_usd, latency_ms, failure)
  values ($1::uuid, $2::uuid, $3::uuid, $4::text, $5::text, $6::text, $7::text, $8::jsonb,
    $9::numeric, $10::int, $11::int, $12::numeric, $13::int, $14::text)
  returning confidence::float8 as confidence, cost_usd::text as "costUsd", created_at as "createdAt"`;

function expenseNotFound(expenseId: string): (error: unknown) => never {
  return (error) => {
    const missing = isConstraintError(error, 'foreign key violation', 'expense_id');
    throw missing ? new ExpenseNotFoundError(expenseId, { cause: error }) : error;
  };
}

function toProvenance(row: ProvenanceRow): ExpenseProvenance {
  return {
    ...row,
    provider: row.provider as ExpenseProvenance['provider'],
    suggestion: row.suggestion as ExpenseProvenance['suggestion'],
    confidence: row.confidence?.toNumber() ?? null,
    costUsd: row.costUsd === null ? null : new Decimal(row.costUsd.toFixed()),
  };
}

function toChange(row: ChangeRow): ExpenseChange {
  return { ...row, changes: row.changes as ExpenseChange['changes'] };
}

function toRule({ createdAt: _, ...rule }: RuleRow): MerchantRule {
  return rule;
}
