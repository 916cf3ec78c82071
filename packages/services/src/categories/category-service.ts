import type { CategoryTemplate, ExpenseCategory, Repositories, UnitOfWork } from '@expenses/storage';
import type { Person } from '../people/people-service.ts';

/** What a person can set of a category. */
export interface CategoryEdit {
  readonly name?: string;
  readonly emoji?: string;
  readonly archived?: boolean;
}

/** The ledger would be left without a category that an expense can be put in. */
export class LastCategoryError extends Error {
  override name = 'LastCategoryError';

  constructor() {
    super('A ledger keeps at least one category that is not archived. Add another one first.');
  }
}

/** What people do with the categories of their ledger. */
export class CategoryService {
  readonly #unitOfWork: UnitOfWork;

  constructor({ unitOfWork }: { readonly unitOfWork: UnitOfWork }) {
    this.#unitOfWork = unitOfWork;
  }

  /** In the person's order; archived ones only when asked for. */
  list(person: Person, options: { includeArchived?: boolean } = {}): Promise<readonly ExpenseCategory[]> {
    return this.#unitOfWork.repositories.categories.list(person.ledger.id, options);
  }

  /** @throws {CategoryExistsError} */
  add(person: Person, category: CategoryTemplate): Promise<ExpenseCategory> {
    return this.#unitOfWork.run(({ categories }) => categories.add(person.ledger.id, category));
  }

  /** @throws {CategoryNotFoundError} @throws {CategoryExistsError} @throws {LastCategoryError} */
  update(person: Person, id: string, edit: CategoryEdit): Promise<ExpenseCategory> {
    return this.#keepingOne(person, ({ categories }) => categories.update(person.ledger.id, id, edit));
  }

  /**
   * Deletes a category that no expense ever had; one that has a history is archived instead, and returned.
   *
   * @throws {CategoryNotFoundError} @throws {LastCategoryError}
   */
  delete(person: Person, id: string): Promise<ExpenseCategory | null> {
    return this.#keepingOne(person, async ({ categories }) => {
      const outcome = await categories.delete(person.ledger.id, id);
      return outcome === 'deleted' ? null : categories.get(person.ledger.id, id);
    });
  }

  /**
   * Undoes what leaves no active category: a message could not be classified any more. Of two that would each leave the
   * other's, the second waits for the first.
   */
  #keepingOne<T>({ ledger }: Person, work: (repositories: Repositories) => Promise<T>): Promise<T> {
    return this.#unitOfWork.run(async (repositories) => {
      await repositories.ledgers.lock(ledger.id);
      const result = await work(repositories);
      const active = await repositories.categories.list(ledger.id);
      if (active.length === 0) throw new LastCategoryError();
      return result;
    });
  }
}
