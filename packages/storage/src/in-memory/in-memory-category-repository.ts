import {
  CategoryExistsError,
  categoryNameKey,
  CategoryNotFoundError,
  type CategoryTemplate,
  type ExpenseCategory,
} from '../domain/expense-category.ts';
import { newId } from '../domain/id.ts';
import type { CategoryRepository } from '../repositories/category-repository.ts';
import { InMemoryStore, keyOf } from './in-memory-store.ts';

/** Categories in the process's memory: for tests, and for commands that need no database. */
export class InMemoryCategoryRepository implements CategoryRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore = new InMemoryStore()) {
    this.#store = store;
  }

  async add(ledgerId: string, category: CategoryTemplate): Promise<ExpenseCategory> {
    return this.#add(ledgerId, category, null);
  }

  /** Adds one that every ledger starts with. */
  async addDefault(ledgerId: string, category: CategoryTemplate): Promise<ExpenseCategory> {
    return this.#add(ledgerId, category, category.name);
  }

  #add(ledgerId: string, { name, emoji }: CategoryTemplate, defaultName: string | null): ExpenseCategory {
    this.#assertFree(ledgerId, name);
    const now = new Date();
    const position = Math.max(-1, ...this.#all(ledgerId).map((category) => category.position)) + 1;
    const id = newId();
    return this.#put({
      ledgerId,
      id,
      name,
      defaultName,
      emoji,
      position,
      archivedAt: null,
      createdAt: now,
      updatedAt: now,
    });
  }

  async get(ledgerId: string, id: string): Promise<ExpenseCategory | null> {
    return this.#find(ledgerId, id);
  }

  async list(ledgerId: string, options: { includeArchived?: boolean } = {}): Promise<readonly ExpenseCategory[]> {
    return this.#all(ledgerId)
      .filter(({ archivedAt }) => archivedAt === null || options.includeArchived === true)
      .sort((a, b) => a.position - b.position);
  }

  async update(
    ledgerId: string,
    id: string,
    { archived, ...changes }: { name?: string; emoji?: string; archived?: boolean },
  ): Promise<ExpenseCategory> {
    const category = this.#existing(ledgerId, id);
    if (changes.name !== undefined) this.#assertFree(ledgerId, changes.name, id);
    const now = new Date();
    const archivedAt = archived === undefined ? category.archivedAt : archived ? (category.archivedAt ?? now) : null;
    return this.#put({ ...category, ...changes, archivedAt, updatedAt: now });
  }

  async delete(ledgerId: string, id: string): Promise<'deleted' | 'archived'> {
    this.#existing(ledgerId, id);
    const { expenses, categories, merchantRules } = this.#store.tables;
    const used = [...expenses.values()].some((expense) => expense.ledgerId === ledgerId && expense.categoryId === id);
    if (used) {
      await this.update(ledgerId, id, { archived: true });
      return 'archived';
    }
    categories.delete(keyOf(ledgerId, id));
    for (const [key, rule] of merchantRules) if (rule.categoryId === id) merchantRules.delete(key);
    return 'deleted';
  }

  #put(category: ExpenseCategory): ExpenseCategory {
    this.#store.tables.categories.set(keyOf(category.ledgerId, category.id), category);
    return category;
  }

  #all(ledgerId: string): ExpenseCategory[] {
    return [...this.#store.tables.categories.values()].filter((category) => category.ledgerId === ledgerId);
  }

  #find(ledgerId: string, id: string): ExpenseCategory | null {
    return this.#store.tables.categories.get(keyOf(ledgerId, id)) ?? null;
  }

  /** Not asynchronous: nothing may come between reading a category and writing it. */
  #existing(ledgerId: string, id: string): ExpenseCategory {
    const category = this.#find(ledgerId, id);
    if (category === null) throw new CategoryNotFoundError(id);
    return category;
  }

  #assertFree(ledgerId: string, name: string, exceptId?: string): void {
    const key = categoryNameKey(name);
    const taken = this.#all(ledgerId).some((other) => other.id !== exceptId && categoryNameKey(other.name) === key);
    if (taken) throw new CategoryExistsError(name);
  }
}
