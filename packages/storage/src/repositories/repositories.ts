import type { Decimal } from 'decimal.js';
import type { Expense } from '../domain/expense.ts';
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
import type {
  ApiTokenRepository,
  AuditRepository,
  IdempotencyKeyRepository,
  InviteRepository,
} from './access-repositories.ts';
import type { CategoryRepository } from './category-repository.ts';
import type { DraftRepository } from './draft-repository.ts';
import type { ExpenseRepository } from './expense-repository.ts';
import type {
  ConversationRepository,
  TelegramAccessRepository,
  TelegramChatRepository,
  TelegramMessageRepository,
  TelegramUpdateRepository,
} from './telegram-repositories.ts';
import type { ModelAnswerRepository, ModelBudgetRepository } from './model-repositories.ts';
import type { PersonRepository } from './person-repository.ts';
import type { ConversionRepository, JobQueue, RateRepository } from './rate-repositories.ts';

export interface UserRepository {
  /** @throws {UserExistsError} when the Telegram account belongs to someone already */
  add(user: { telegramId?: bigint | null; displayName?: string | null }): Promise<User>;
  get(id: string): Promise<User | null>;
  findByTelegramId(telegramId: bigint): Promise<User | null>;
  /** Those of the ids that there are, in no order. */
  list(ids: readonly string[]): Promise<readonly User[]>;
  /** @throws {Error} when there is no such person */
  rename(id: string, displayName: string | null): Promise<User>;
  /**
   * Erases a person's data: ledgers of which they are the only member, with all that is in them; their memberships,
   * preferences, drafts, conversations, tokens and model usage; in ledgers shared with others, the texts that they
   * wrote. What they spent there stays, by somebody without a name; a ledger that they owned passes to the member who
   * joined first. Inside a unit of work.
   */
  erase(id: string): Promise<void>;
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
  /** In the order in which they joined. */
  members(ledgerId: string): Promise<readonly LedgerMember[]>;
  /**
   * An owner's place is taken by the member who joined first; the open drafts of who leaves are cancelled. The ledger must
   * not be active for the person.
   *
   * @returns false when they were no member
   * @throws {LastMemberError} when nobody else is left
   */
  removeMember(ledgerId: string, userId: string): Promise<boolean>;
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
  /**
   * What is to be reviewed and was last classified without the model that was asked: of one ledger or of all, oldest
   * first.
   */
  listUnanswered(limit: number, ledgerId?: string): Promise<readonly UnansweredExpense[]>;
  /** Oldest first. */
  listChanges(ledgerId: string, expenseId: string): Promise<readonly ExpenseChange[]>;
}

/** An expense that a model may understand better, now that it is back. */
export type UnansweredExpense = Pick<Expense, 'ledgerId' | 'userId' | 'id'>;

/** What a rule is found by. */
export type MerchantRuleKey = Pick<MerchantRule, 'kind' | 'key'>;

export interface MerchantRuleRepository {
  find(ledgerId: string, kind: MerchantRule['kind'], key: string): Promise<MerchantRule | null>;
  /**
   * Records a person's choice. The same category as before confirms the rule; another one takes its place and starts
   * to count anew, and the contradiction is counted.
   *
   * @throws {CategoryNotFoundError}
   */
  recordChoice(choice: Pick<MerchantRule, 'ledgerId' | 'kind' | 'key' | 'categoryId'>): Promise<MerchantRule>;
  /** Records one choice for all that it teaches: of each key, what `recordChoice` does. @throws {CategoryNotFoundError} */
  recordChoices(ledgerId: string, keys: readonly MerchantRuleKey[], categoryId: string): Promise<void>;
  /** The rules that there are, in no order. */
  findMany(ledgerId: string, keys: readonly MerchantRuleKey[]): Promise<readonly MerchantRule[]>;
  /** By key. */
  list(ledgerId: string): Promise<readonly MerchantRule[]>;
  /** @returns whether there was such a rule */
  delete(ledgerId: string, id: string): Promise<boolean>;
}

export interface ModelUsageRepository {
  /** Its month has that cost from now on, and the reservation for it ends: both, or neither. */
  add(usage: ModelUsage): Promise<void>;
  /** US dollars spent since an instant, over all ledgers; calls of unknown cost are counted apart. */
  spentSince(since: Date): Promise<{ costUsd: Decimal; unknownCalls: number }>;
}

/** All of them, on one database. */
export interface Repositories {
  readonly users: UserRepository;
  readonly people: PersonRepository;
  readonly ledgers: LedgerRepository;
  readonly preferences: PreferenceRepository;
  readonly categories: CategoryRepository;
  readonly expenses: ExpenseRepository;
  readonly rates: RateRepository;
  readonly conversions: ConversionRepository;
  readonly jobs: JobQueue;
  readonly provenance: ProvenanceRepository;
  readonly merchantRules: MerchantRuleRepository;
  readonly modelUsage: ModelUsageRepository;
  readonly modelBudget: ModelBudgetRepository;
  readonly modelAnswers: ModelAnswerRepository;
  readonly drafts: DraftRepository;
  readonly telegramUpdates: TelegramUpdateRepository;
  readonly telegramMessages: TelegramMessageRepository;
  readonly telegramChats: TelegramChatRepository;
  readonly telegramAccess: TelegramAccessRepository;
  readonly conversations: ConversationRepository;
  readonly invites: InviteRepository;
  readonly apiTokens: ApiTokenRepository;
  readonly idempotencyKeys: IdempotencyKeyRepository;
  readonly audit: AuditRepository;
}

/** Runs work on several repositories as one: all of it happens, or none. */
export interface UnitOfWork {
  /** For work of one statement. */
  readonly repositories: Repositories;
  /**
   * Commits when `work` resolves; undoes everything when it rejects, and rejects alike. It is begun anew when the database
   * undid it so that another could go on: what it does beside the repositories, it may do again.
   */
  run<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** For reading only: everything that `work` reads is as it was at one moment. */
  read<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
}

/**
 * A unit of work that is part of one that is open: services made on it take part in the transaction, and commit and
 * fail with it. After a rejection the open one must reject too.
 */
export function joinUnitOfWork(repositories: Repositories): UnitOfWork {
  return { repositories, run: (work) => work(repositories), read: (work) => work(repositories) };
}

/** The Telegram account belongs to someone already. */
export class UserExistsError extends Error {
  override name = 'UserExistsError';
}

/** The person is no member of that ledger. */
export class NotAMemberError extends Error {
  override name = 'NotAMemberError';
}

/** A ledger has at least one member. */
export class LastMemberError extends Error {
  override name = 'LastMemberError';
}
