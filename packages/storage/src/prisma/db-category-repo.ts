import type { ExpenseCategory as CategoryRow } from '../../generated/prisma/client.ts';
import {
  CategoryExistsError,
  categoryNameKey,
  CategoryNotFoundError,
  type CategoryTemplate,
  type ExpenseCategory,
} from '../domain/expense-category.ts';
import { newId } from '../domain/id.ts';
import type { CategoryRepository } from '../repositories/category-repository.ts';
import { inTransaction, type Database } from './database.ts';
import { isConstraintError } from './prisma-error.ts';
import { SharedLook } from './shared-look.ts';
import type { Statements } from './statements.ts';

/** Categories in Postgres: written through Prisma, read with SQL. */
export class DBCategoryRepo implements CategoryRepository {
  readonly #db: Database;
  readonly #statements: Statements;
  /** All of a ledger's: what is listed is shown beside its categories. */
  readonly #all = new SharedLook((ledgerId) => this.#list(ledgerId, ''));

  /** @param statements on the same database; inside a transaction, on the same transaction */
  constructor(db: Database, statements: Statements) {
    this.#db = db;
    this.#statements = statements;
  }

  async add(ledgerId: string, { name, emoji }: CategoryTemplate): Promise<ExpenseCategory> {
    const { _max } = await this.#db.expenseCategory.aggregate({ where: { ledgerId }, _max: { position: true } });
    const position = (_max.position ?? -1) + 1;
    const data = { ledgerId, id: newId(), name, nameKey: categoryNameKey(name), emoji, position };
    return toCategory(await this.#db.expenseCategory.create({ data }).catch(nameTaken(name)));
  }

  async get(ledgerId: string, id: string): Promise<ExpenseCategory | null> {
    const [category] = await this.#statements.query<ExpenseCategory>({
      text: `${SELECT} and id = $2::uuid`,
      values: [ledgerId, id],
      prepared: true,
    });
    return category ?? null;
  }

  async list(ledgerId: string, options: { includeArchived?: boolean } = {}): Promise<readonly ExpenseCategory[]> {
    return options.includeArchived === true ? this.#all.at(ledgerId) : this.#list(ledgerId, 'and archived_at is null');
  }

  async #list(ledgerId: string, condition: string): Promise<readonly ExpenseCategory[]> {
    const text = `${SELECT} ${condition} order by position, id`;
    return this.#statements.query<ExpenseCategory>({ text, values: [ledgerId], prepared: true });
  }

  async update(
    ledgerId: string,
    id: string,
    { archived, name, emoji }: { name?: string; emoji?: string; archived?: boolean },
  ): Promise<ExpenseCategory> {
    return inTransaction(this.#db, async (tx) => {
      const current = await tx.expenseCategory.findUnique({ where: { ledgerId_id: { ledgerId, id } } });
      if (current === null) throw new CategoryNotFoundError(id);
      const data = {
        ...(name === undefined ? {} : { name, nameKey: categoryNameKey(name) }),
        ...(emoji === undefined ? {} : { emoji }),
        ...(archived === undefined ? {} : { archivedAt: archived ? (current.archivedAt ?? new Date()) : null }),
      };
      const where = { ledgerId_id: { ledgerId, id } };
      return toCategory(await tx.expenseCategory.update({ where, data }).catch(nameTaken(name ?? current.name)));
    });
  }

  async delete(ledgerId: string, id: string): Promise<'deleted' | 'archived'> {
    return inTransaction(this.#db, async (tx) => {
      // The lock keeps an expense from taking the category between the look and the deletion.
      const locked = await tx.$queryRaw<unknown[]>`
        select 1 from categories where ledger_id = ${ledgerId}::uuid and id = ${id}::uuid for update`;
      if (locked.length === 0) throw new CategoryNotFoundError(id);
      const used = await tx.expense.findFirst({ where: { ledgerId, categoryId: id }, select: { id: true } });
      if (used === null) {
        await tx.expenseCategory.delete({ where: { ledgerId_id: { ledgerId, id } } });
        return 'deleted';
      }
      await tx.expenseCategory.updateMany({
        where: { ledgerId, id, archivedAt: null },
        data: { archivedAt: new Date() },
      });
      return 'archived';
    });
  }
}

const SELECT = `
  select ledger_id::text as "ledgerId", id::text as id, name, default_name as "defaultName", emoji, position,
    archived_at as "archivedAt", created_at as "createdAt", updated_at as "updatedAt"
  from categories where ledger_id = $1::uuid`;

function nameTaken(name: string): (error: unknown) => never {
  return (error) => {
    throw isConstraintError(error, 'unique violation') ? new CategoryExistsError(name, { cause: error }) : error;
  };
}

function toCategory({ nameKey: _, ...category }: CategoryRow): ExpenseCategory {
  return category;
}
