import type {
  Ledger as LedgerRow,
  User as UserRow,
  UserPreference as PreferenceRow,
} from '../../generated/prisma/client.ts';
import { categoryNameKey, DEFAULT_CATEGORIES } from '../domain/expense-category.ts';
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
import { inTransaction, type Database } from './database.ts';
import { erasePerson } from './erase-person.ts';
import { leaveLedger, listMembers, lockLedger } from './ledger-members.ts';
import { isConstraintError } from './prisma-error.ts';
import type { Statements } from './statements.ts';

export class DBUserRepo implements UserRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async add({ telegramId = null, displayName = null }: Parameters<UserRepository['add']>[0]): Promise<User> {
    try {
      return toUser(await this.#db.user.create({ data: { id: newId(), telegramId, displayName } }));
    } catch (error) {
      if (!isConstraintError(error, 'unique violation')) throw error;
      throw new UserExistsError(`Telegram account ${String(telegramId)} has a person already.`, { cause: error });
    }
  }

  async get(id: string): Promise<User | null> {
    const row = await this.#db.user.findUnique({ where: { id } });
    return row === null ? null : toUser(row);
  }

  async findByTelegramId(telegramId: bigint): Promise<User | null> {
    const row = await this.#db.user.findUnique({ where: { telegramId } });
    return row === null ? null : toUser(row);
  }

  async list(ids: readonly string[]): Promise<readonly User[]> {
    const rows = await this.#db.user.findMany({ where: { id: { in: [...ids] } } });
    return rows.map(toUser);
  }

  async rename(id: string, displayName: string | null): Promise<User> {
    return toUser(await this.#db.user.update({ where: { id }, data: { displayName } }));
  }

  async erase(id: string): Promise<void> {
    await inTransaction(this.#db, (tx) => erasePerson(tx, id));
  }
}

export class DBLedgerRepo implements LedgerRepository {
  readonly #db: Database;
  readonly #statements: Statements;

  /** @param statements on the same database; inside a transaction, on the same transaction */
  constructor(db: Database, statements: Statements) {
    this.#db = db;
    this.#statements = statements;
  }

  async add({ name, baseCurrency, ownerId }: Parameters<LedgerRepository['add']>[0]): Promise<Ledger> {
    return inTransaction(this.#db, async (tx) => {
      const ledger = await tx.ledger.create({ data: { id: newId(), name, baseCurrency } });
      await tx.ledgerMember.create({ data: { ledgerId: ledger.id, userId: ownerId, role: 'owner' } });
      await tx.expenseCategory.createMany({
        data: DEFAULT_CATEGORIES.map((category, position) => ({
          ...category,
          ledgerId: ledger.id,
          id: newId(),
          nameKey: categoryNameKey(category.name),
          defaultName: category.name,
          position,
        })),
      });
      return toLedger(ledger);
    });
  }

  async get(id: string): Promise<Ledger | null> {
    const row = await this.#db.ledger.findUnique({ where: { id } });
    return row === null ? null : toLedger(row);
  }

  async addMember(member: LedgerMember): Promise<void> {
    await this.#db.ledgerMember.createMany({ data: [member], skipDuplicates: true });
  }

  async lock(ledgerId: string): Promise<void> {
    await lockLedger(this.#db, ledgerId);
  }

  async members(ledgerId: string): Promise<readonly LedgerMember[]> {
    // Every tap asks.
    return this.#statements.query<LedgerMember>({ text: MEMBERS, values: [ledgerId], prepared: true });
  }

  async removeMember(ledgerId: string, userId: string): Promise<boolean> {
    return inTransaction(this.#db, async (tx) => {
      await lockLedger(tx, ledgerId);
      const members = await listMembers(tx, ledgerId);
      if (!members.some((member) => member.userId === userId)) return false;
      if (members.length === 1) throw new LastMemberError('A ledger keeps its last member.');
      await leaveLedger(tx, ledgerId, userId);
      return true;
    });
  }

  async listForUser(userId: string): Promise<readonly Ledger[]> {
    const rows = await this.#db.ledgerMember.findMany({
      where: { userId },
      include: { ledger: true },
      orderBy: { ledgerId: 'asc' },
    });
    return rows.map(({ ledger }) => toLedger(ledger));
  }
}

/** In the order in which they joined. */
const MEMBERS = `
  select ledger_id::text as "ledgerId", user_id::text as "userId", role::text as role
  from ledger_members where ledger_id = $1::uuid order by joined_at, ledger_members.user_id`;

export class DBPreferenceRepo implements PreferenceRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async get(userId: string): Promise<UserPreference | null> {
    const row = await this.#db.userPreference.findUnique({ where: { userId } });
    return row === null ? null : toPreference(row);
  }

  async save(preference: UserPreference): Promise<UserPreference> {
    try {
      const { userId } = preference;
      return toPreference(
        await this.#db.userPreference.upsert({ where: { userId }, create: preference, update: preference }),
      );
    } catch (error) {
      if (!isConstraintError(error, 'foreign key violation')) throw error;
      throw new NotAMemberError('The active ledger must be one that the person is a member of.', { cause: error });
    }
  }
}

function toUser({ id, telegramId, displayName, createdAt }: UserRow): User {
  return { id, telegramId, displayName, createdAt };
}

function toLedger({ id, name, baseCurrency, createdAt }: LedgerRow): Ledger {
  return { id, name, baseCurrency, createdAt };
}

function toPreference({ updatedAt: _, ...preference }: PreferenceRow): UserPreference {
  return preference;
}
