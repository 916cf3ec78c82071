import type { Decimal } from 'decimal.js';
import type { Ledger, LedgerMember } from '../domain/ledger.ts';
import type { MerchantRule } from '../domain/merchant-rule.ts';
import type {
  ExpenseChange,
  ExpenseProvenance,
  ModelUsage,
  NewExpenseChange,
  NewExpenseProvenance,
} from '../domain/provenance.ts';
import type { User, UserPreference } from '../domain/user.ts';
import type { CategoryRepository } from './category-repository.ts';
import type { ExpenseRepository } from './expense-repository.ts';

export interface UserRepository {
  /** @throws {UserExistsError} when the Telegram account belongs to someone already */
  add(user: { telegramId?: bigint | null; displayName?: string | null }): Promise<User>;
  get(id: string): Promise<User | null>;
  findByTelegramId(telegramId: bigint): Promise<User | null>;
}

export interface LedgerRepository {
  /** Makes a ledger with its owner and the default categories. */
  add(ledger: { name: string; baseCurrency: string; ownerId: string }): Promise<Ledger>;
  get(id: string): Promise<Ledger | null>;
  /** Adding a member again changes nothing. */
  addMember(member: LedgerMember): Promise<void>;
  /**
   * Waits until no other unit of work holds the ledger, and holds it until this one ends: for a rule over several of its
   * rows, which no key can keep. Expenses can be added meanwhile. Outside a unit of work it does nothing.
   */
  lock(ledgerId: string): Promise<void>;
  members(ledgerId: string): Promise<readonly LedgerMember[]>;
  /** In the order in which they were made. */
  listForUser(userId: string): Promise<readonly Ledger[]>;
}

export interface PreferenceRepository {
  get(userId: string): Promise<UserPreference | null>;
  /** Sets all of a person's preferences. @throws {NotAMemberError} when they are no member of the active ledger */
  save(preference: UserPreference): Promise<UserPreference>;
}

export interface ProvenanceRepository {
  /** @throws {ExpenseNotFoundError} when the ledger never had such an expense */
  add(provenance: NewExpenseProvenance): Promise<ExpenseProvenance>;
  /** Oldest first. */
  list(ledgerId: string, expenseId: string): Promise<readonly ExpenseProvenance[]>;
  /** @throws {ExpenseNotFoundError} when the ledger never had such an expense */
  addChange(change: NewExpenseChange): Promise<ExpenseChange>;
  /** Oldest first. */
  listChanges(ledgerId: string, expenseId: string): Promise<readonly ExpenseChange[]>;
}

export interface MerchantRuleRepository {
  find(ledgerId: string, kind: MerchantRule['kind'], key: string): Promise<MerchantRule | null>;
  /**
   * Records a person's choice. The same category as before confirms the rule; another one takes its place and starts
   * to count anew, and the contradiction is counted.
   *
   * @throws {CategoryNotFoundError}
   */
  recordChoice(choice: Pick<MerchantRule, 'ledgerId' | 'kind' | 'key' | 'categoryId'>): Promise<MerchantRule>;
  /** By key. */
  list(ledgerId: string): Promise<readonly MerchantRule[]>;
  /** @returns whether there was such a rule */
  delete(ledgerId: string, id: string): Promise<boolean>;
}

export interface ModelUsageRepository {
  add(usage: ModelUsage): Promise<void>;
  /** US dollars spent since an instant, over all ledgers; calls of unknown cost are counted apart. */
  spentSince(since: Date): Promise<{ costUsd: Decimal; unknownCalls: number }>;
}

/** All of them, on one database. */
export interface Repositories {
  readonly users: UserRepository;
  readonly ledgers: LedgerRepository;
  readonly preferences: PreferenceRepository;
  readonly categories: CategoryRepository;
  readonly expenses: ExpenseRepository;
  readonly provenance: ProvenanceRepository;
  readonly merchantRules: MerchantRuleRepository;
  readonly modelUsage: ModelUsageRepository;
}

/** Runs work on several repositories as one: all of it happens, or none. */
export interface UnitOfWork {
  /** For work of one statement. */
  readonly repositories: Repositories;
  /** Commits when `work` resolves; undoes everything when it rejects, and rejects alike. */
  run<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** For reading only: everything that `work` reads is as it was at one moment. */
  read<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
}

/** The Telegram account belongs to someone already. */
export class UserExistsError extends Error {
  override name = 'UserExistsError';
}

/** The person is no member of that ledger. */
export class NotAMemberError extends Error {
  override name = 'NotAMemberError';
}
