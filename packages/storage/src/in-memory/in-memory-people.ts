import { DEFAULT_CATEGORIES } from '../domain/expense-category.ts';
import { newId } from '../domain/id.ts';
import type { Ledger, LedgerMember } from '../domain/ledger.ts';
import type { User, UserPreference } from '../domain/user.ts';
import {
  LastMemberError,
  NotAMemberError,
  UserExistsError,
  type LedgerRepository,
  type PreferenceRepository,
  type UserRepository,
} from '../repositories/repositories.ts';
import { InMemoryCategoryRepository } from './in-memory-category-repository.ts';
import { eraseInMemory } from './in-memory-erasure.ts';
import { leaveLedger, membersOf } from './in-memory-members.ts';
import { keyOf, type InMemoryStore } from './in-memory-store.ts';

export class InMemoryUserRepository implements UserRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async add({ telegramId = null, displayName = null }: Parameters<UserRepository['add']>[0]): Promise<User> {
    if (telegramId !== null && this.#withTelegramId(telegramId) !== undefined) {
      throw new UserExistsError(`Telegram account ${telegramId} has a person already.`);
    }
    const user = { id: newId(), telegramId, displayName, createdAt: new Date() };
    this.#store.tables.users.set(user.id, user);
    return user;
  }

  async get(id: string): Promise<User | null> {
    return this.#store.tables.users.get(id) ?? null;
  }

  async findByTelegramId(telegramId: bigint): Promise<User | null> {
    return this.#withTelegramId(telegramId) ?? null;
  }

  async list(ids: readonly string[]): Promise<readonly User[]> {
    return [...new Set(ids)].flatMap((id) => this.#store.tables.users.get(id) ?? []);
  }

  async rename(id: string, displayName: string | null): Promise<User> {
    const user = this.#store.tables.users.get(id);
    if (user === undefined) throw new Error(`There is no person ${id}.`);
    const renamed = { ...user, displayName };
    this.#store.tables.users.set(id, renamed);
    return renamed;
  }

  async erase(id: string): Promise<void> {
    eraseInMemory(this.#store.tables, id);
    return Promise.resolve();
  }

  #withTelegramId(telegramId: bigint): User | undefined {
    return [...this.#store.tables.users.values()].find((user) => user.telegramId === telegramId);
  }
}

export class InMemoryLedgerRepository implements LedgerRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async add({ name, baseCurrency, ownerId }: Parameters<LedgerRepository['add']>[0]): Promise<Ledger> {
    const ledger = { id: newId(), name, baseCurrency, createdAt: new Date() };
    this.#store.tables.ledgers.set(ledger.id, ledger);
    await this.addMember({ ledgerId: ledger.id, userId: ownerId, role: 'owner' });
    const categories = new InMemoryCategoryRepository(this.#store);
    for (const template of DEFAULT_CATEGORIES) await categories.addDefault(ledger.id, template);
    return ledger;
  }

  async get(id: string): Promise<Ledger | null> {
    return this.#store.tables.ledgers.get(id) ?? null;
  }

  async addMember(member: LedgerMember): Promise<void> {
    const key = keyOf(member.ledgerId, member.userId);
    if (!this.#store.tables.members.has(key)) this.#store.tables.members.set(key, member);
  }

  /** Units of work run one after the other: whoever asks holds it already. */
  async lock(): Promise<void> {
    return Promise.resolve();
  }

  async members(ledgerId: string): Promise<readonly LedgerMember[]> {
    return membersOf(this.#store.tables, ledgerId);
  }

  async removeMember(ledgerId: string, userId: string): Promise<boolean> {
    const { tables } = this.#store;
    const members = membersOf(tables, ledgerId);
    if (!members.some((member) => member.userId === userId)) return false;
    if (members.length === 1) throw new LastMemberError('A ledger keeps its last member.');
    if (tables.preferences.get(userId)?.activeLedgerId === ledgerId) {
      throw new Error('The ledger is active for the person.');
    }
    leaveLedger(tables, ledgerId, userId);
    return true;
  }

  async listForUser(userId: string): Promise<readonly Ledger[]> {
    const { members, ledgers } = this.#store.tables;
    return [...members.values()]
      .filter((member) => member.userId === userId)
      .flatMap((member) => ledgers.get(member.ledgerId) ?? [])
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

export class InMemoryPreferenceRepository implements PreferenceRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async get(userId: string): Promise<UserPreference | null> {
    return this.#store.tables.preferences.get(userId) ?? null;
  }

  async save(preference: UserPreference): Promise<UserPreference> {
    if (!this.#store.tables.members.has(keyOf(preference.activeLedgerId, preference.userId))) {
      throw new NotAMemberError('The active ledger must be one that the person is a member of.');
    }
    this.#store.tables.preferences.set(preference.userId, preference);
    return preference;
  }
}
