import { Decimal } from 'decimal.js';
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
import { keyOf, type InMemoryStore } from './in-memory-store.ts';

export class InMemoryProvenanceRepository implements ProvenanceRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async add(provenance: NewExpenseProvenance): Promise<ExpenseProvenance> {
    this.#assertExpense(provenance);
    const row = { ...provenance, id: newId(), createdAt: new Date() };
    this.#store.tables.provenance.set(keyOf(row.ledgerId, row.id), row);
    return row;
  }

  async list(ledgerId: string, expenseId: string): Promise<readonly ExpenseProvenance[]> {
    return ofExpense(this.#store.tables.provenance, ledgerId, expenseId);
  }

  async listUnanswered(limit: number, ledgerId?: string): Promise<readonly UnansweredExpense[]> {
    const { expenses, provenance } = this.#store.tables;
    return [...expenses.values()]
      .filter((expense) => expense.status === 'needs_review' && expense.deletedAt === null)
      .filter((expense) => ledgerId === undefined || expense.ledgerId === ledgerId)
      .filter((expense) => ofExpense(provenance, expense.ledgerId, expense.id).at(-1)?.failure != null)
      .slice(0, limit)
      .map((expense) => ({ ledgerId: expense.ledgerId, userId: expense.userId, id: expense.id }));
  }

  async addChange(change: NewExpenseChange): Promise<ExpenseChange> {
    this.#assertExpense(change);
    const row = { ...change, id: newId(), createdAt: new Date() };
    this.#store.tables.changes.set(keyOf(row.ledgerId, row.id), row);
    return row;
  }

  async listChanges(ledgerId: string, expenseId: string): Promise<readonly ExpenseChange[]> {
    return ofExpense(this.#store.tables.changes, ledgerId, expenseId);
  }

  #assertExpense({ ledgerId, expenseId }: { ledgerId: string; expenseId: string }): void {
    if (!this.#store.tables.expenses.has(keyOf(ledgerId, expenseId))) throw new ExpenseNotFoundError(expenseId);
  }
}

/** In order of insertion, which is the maps' own. */
function ofExpense<Row extends { ledgerId: string; expenseId: string }>(
  rows: ReadonlyMap<string, Row>,
  ledgerId: string,
  expenseId: string,
): Row[] {
  return [...rows.values()].filter((row) => row.ledgerId === ledgerId && row.expenseId === expenseId);
}

export class InMemoryMerchantRuleRepository implements MerchantRuleRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async find(ledgerId: string, kind: MerchantRule['kind'], key: string): Promise<MerchantRule | null> {
    return this.#store.tables.merchantRules.get(ruleKey({ ledgerId, kind, key })) ?? null;
  }

  async recordChoice(choice: Parameters<MerchantRuleRepository['recordChoice']>[0]): Promise<MerchantRule> {
    const { categories, merchantRules } = this.#store.tables;
    if (!categories.has(keyOf(choice.ledgerId, choice.categoryId))) throw new CategoryNotFoundError(choice.categoryId);
    const before = merchantRules.get(ruleKey(choice));
    const agrees = before?.categoryId === choice.categoryId;
    const rule = {
      ...choice,
      id: before?.id ?? newId(),
      confirmations: agrees ? before.confirmations + 1 : 1,
      contradictions: (before?.contradictions ?? 0) + (before === undefined || agrees ? 0 : 1),
      updatedAt: new Date(),
    };
    merchantRules.set(ruleKey(choice), rule);
    return rule;
  }

  async recordChoices(ledgerId: string, keys: readonly MerchantRuleKey[], categoryId: string): Promise<void> {
    for (const { kind, key } of keys) await this.recordChoice({ ledgerId, kind, key, categoryId });
  }

  async findMany(ledgerId: string, keys: readonly MerchantRuleKey[]): Promise<readonly MerchantRule[]> {
    const rules = this.#store.tables.merchantRules;
    return [...new Set(keys.flatMap(({ kind, key }) => rules.get(ruleKey({ ledgerId, kind, key })) ?? []))];
  }

  async list(ledgerId: string): Promise<readonly MerchantRule[]> {
    return [...this.#store.tables.merchantRules.values()]
      .filter((rule) => rule.ledgerId === ledgerId)
      .sort((a, b) => (a.key + a.kind < b.key + b.kind ? -1 : 1));
  }

  async delete(ledgerId: string, id: string): Promise<boolean> {
    const rules = this.#store.tables.merchantRules;
    const found = [...rules].find(([, rule]) => rule.ledgerId === ledgerId && rule.id === id);
    return found !== undefined && rules.delete(found[0]);
  }
}

function ruleKey({ ledgerId, kind, key }: Pick<MerchantRule, 'ledgerId' | 'kind' | 'key'>): string {
  return JSON.stringify([ledgerId, kind, key]);
}

export class InMemoryModelUsageRepository implements ModelUsageRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async add(usage: ModelUsage): Promise<void> {
    const { modelUsage, modelMonths, modelReservations } = this.#store.tables;
    const { reservationId = '', ...row } = usage;
    const createdAt = new Date();
    const reservation = modelReservations.get(reservationId);
    const month = reservation?.month ?? `${createdAt.toISOString().slice(0, 7)}-01`;
    const cost = row.costUsd ?? reservation?.costUsd ?? null;
    const { spentUsd, unknownCalls } = modelMonths.get(month) ?? { spentUsd: new Decimal(0), unknownCalls: 0 };
    modelMonths.set(month, {
      spentUsd: spentUsd.plus(cost ?? 0),
      unknownCalls: unknownCalls + (cost === null ? 1 : 0),
    });
    modelReservations.delete(reservationId);
    modelUsage.set(newId(), { ...row, createdAt });
  }

  async spentSince(since: Date): Promise<{ costUsd: Decimal; unknownCalls: number }> {
    const calls = [...this.#store.tables.modelUsage.values()].filter((usage) => usage.createdAt >= since);
    const known = calls.flatMap((usage) => usage.costUsd ?? []);
    return { costUsd: Decimal.sum(0, ...known), unknownCalls: calls.length - known.length };
  }
}
