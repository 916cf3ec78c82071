import {
  ExpenseVersionConflictError,
  type CalendarDate,
  type Expense,
  type ExpenseCategory,
  type NewExpense,
} from '@expenses/storage/domain';
import type {
  CategorizedExpense,
  ExpenseCursor,
  ExpensePage,
  ExpenseQuery,
  ExpenseSlice,
  Repositories,
  UnitOfWork,
} from '@expenses/storage/repositories';
import type { Decimal } from 'decimal.js';
import { calendarDay, type Clock } from '../calendar.ts';
import type { ClassifiedItem, UnderstoodMessage } from '../classification/classification-result.ts';
import type { ClassificationService } from '../classification/classification-service.ts';
import type { Person } from '../people/people-service.ts';
import { askForRate, conversionOf } from './expense-conversion.ts';
import { applyEdit, type ExpenseEdit } from './expense-edit.ts';
import { originOf, provenanceOf } from './expense-origin.ts';
import { AmountMissingError, MessageRejectedError, TooManyExpensesError } from './expense-errors.ts';
import { addStated, type ExpenseInput } from './expense-input.ts';
import { stillOffered } from './still-offered.ts';
import { applyReclassification, findReclassifiable, type Reclassifiable } from './reclassify.ts';

/** A message to classify. */
export interface MessageInput {
  /** As the person wrote it. */
  readonly text: string;
  /** ISO 4217 code stated beside the text. */
  readonly currency?: string;
  /** Day stated beside the text. */
  readonly occurredOn?: CalendarDate;
  /** When it was written: "today" is the person's day then. Default: now. */
  readonly at?: Date;
  readonly signal?: AbortSignal;
}

export interface SavedMessage extends UnderstoodMessage {
  /** In the order of `items`. */
  readonly expenses: readonly Expense[];
}

/** An expense whose text was understood again. */
export interface Reconsideration {
  readonly found: Reclassifiable;
  readonly items: readonly ClassifiedItem[];
}

export interface ExpenseDependencies {
  readonly unitOfWork: UnitOfWork;
  readonly classification: ClassificationService;
  readonly clock: Clock;
}

/** How often an edit that names no version is tried again when another edit comes between. */
const EDIT_ATTEMPTS = 5;

/** How many expenses one call changes at most. */
export const MOST_AT_ONCE = 500;

/** What people do with expenses. Everything that one call changes is changed together, or not at all. */
export class ExpenseService {
  readonly #deps: ExpenseDependencies;

  constructor(dependencies: ExpenseDependencies) {
    this.#deps = dependencies;
  }

  /**
   * Understands a message and stores nothing.
   *
   * @throws {MessageRejectedError} when it is no expense
   */
  async preview(person: Person, input: MessageInput): Promise<UnderstoodMessage> {
    return this.#understand(person, input, {
      today: calendarDay(input.at ?? this.#deps.clock(), person.preference.timeZone),
      defaultCurrency: person.preference.preferredCurrency,
    });
  }

  /**
   * Understands a message and stores every expense that it holds, or none. What is not sure is stored to be reviewed.
   *
   * @throws {MessageRejectedError} when it is no expense
   * @throws {AmountMissingError} when an item has no amount
   */
  async save(person: Person, input: MessageInput): Promise<SavedMessage> {
    return this.store(person, input.text, await this.preview(person, input));
  }

  /**
   * Stores what `preview` understood: every expense of it, or none.
   *
   * @param text the message, as the person wrote it
   * @throws {AmountMissingError} when an item has no amount
   */
  async store(person: Person, text: string, understood: UnderstoodMessage): Promise<SavedMessage> {
    if (!understood.items.every(hasAmount)) throw new AmountMissingError(understood.items);
    return this.#deps.unitOfWork.run(async (repositories) => {
      const message = stillOffered(understood, await repositories.categories.list(person.ledger.id));
      const expenses: Expense[] = [];
      for (const item of message.items.filter(hasAmount)) {
        const spent = newExpense(person, item);
        const conversion = await conversionOf(repositories, person.ledger, spent, this.#deps.clock());
        const expense = await repositories.expenses.add({ ...spent, conversion });
        await askForRate(repositories, person.ledger, expense);
        await repositories.provenance.add(provenanceOf(expense, originOf(item), text));
        expenses.push(expense);
      }
      return { ...message, expenses };
    });
  }

  /**
   * Stores an expense that is stated field by field. It is confirmed, and its category teaches the ledger.
   *
   * @returns it beside its category
   * @throws {InvalidEditError} @throws {InvalidAmountError}
   */
  create(person: Person, input: ExpenseInput): Promise<CategorizedExpense> {
    return this.#deps.unitOfWork.run((repositories) => addStated(repositories, person, input, this.#deps.clock()));
  }

  get(person: Person, id: string): Promise<Expense | null> {
    return this.#deps.unitOfWork.repositories.expenses.get(person.ledger.id, id);
  }

  /** The expense beside its category, archived ones too. */
  getWithCategory(person: Person, id: string): Promise<CategorizedExpense | null> {
    return this.#deps.unitOfWork.repositories.expenses.getWithCategory(person.ledger.id, id);
  }

  /** @param page from 1 */
  page(person: Person, query: ExpenseQuery, page: number, pageSize: number): Promise<ExpensePage> {
    return this.#deps.unitOfWork.repositories.expenses.page(person.ledger.id, query, page, pageSize);
  }

  /**
   * A slice of the list, stable while expenses come and go.
   *
   * @throws {CursorMismatchError} when the cursor comes from a list in another order
   */
  list(person: Person, query: ExpenseQuery, limit: number, after?: ExpenseCursor): Promise<ExpenseSlice> {
    return this.#deps.unitOfWork.repositories.expenses.list(person.ledger.id, query, limit, after);
  }

  /** As `list`: what somebody should look at. */
  review(person: Person, query: ExpenseQuery, limit: number, after?: ExpenseCursor): Promise<ExpenseSlice> {
    return this.list(person, { ...query, status: 'needs_review' }, limit, after);
  }

  /** The ledger's categories by id, archived ones too: an expense keeps its category. */
  async categoriesById(person: Person): Promise<ReadonlyMap<string, ExpenseCategory>> {
    const { categories } = this.#deps.unitOfWork.repositories;
    const list = await categories.list(person.ledger.id, { includeArchived: true });
    return new Map(list.map((category) => [category.id, category]));
  }

  /**
   * Sets what a person says. It settles the expense (`confirmed`, unless the edit says otherwise), is kept in its
   * history, and a category teaches the ledger.
   *
   * @param expectedVersion the version that the person saw; left out, the edit applies to any
   * @throws {InvalidEditError} when it would make no sense with what it leaves as it is
   * @throws {ExpenseNotFoundError} @throws {ExpenseVersionConflictError}
   */
  async edit(person: Person, id: string, edit: ExpenseEdit, expectedVersion?: number): Promise<Expense> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#deps.unitOfWork.run((repositories) =>
          applyEdit(repositories, person, { id, edit, expectedVersion }, this.#deps.clock()),
        );
      } catch (error) {
        const lostRace = error instanceof ExpenseVersionConflictError && expectedVersion === undefined;
        if (!lostRace || attempt === EDIT_ATTEMPTS) throw error;
      }
    }
  }

  /**
   * Understands the text of an expense again, as on the day that it was written. What a person chose stays.
   *
   * @throws {ExpenseNotFoundError} @throws {NotReclassifiableError} @throws {MessageRejectedError}
   * @throws {ExpenseVersionConflictError} when it was changed meanwhile
   */
  async reclassify(person: Person, id: string, options: { readonly signal?: AbortSignal } = {}): Promise<Expense> {
    return this.settle(await this.reconsider(person, id, options));
  }

  /**
   * The first half of `reclassify`: it may ask a model, and stores nothing.
   *
   * @throws {ExpenseNotFoundError} @throws {NotReclassifiableError} @throws {MessageRejectedError}
   */
  async reconsider(
    person: Person,
    id: string,
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<Reconsideration> {
    const found = await findReclassifiable(this.#deps.unitOfWork.repositories, person.ledger.id, id);
    const { expense, rawText: text } = found;
    const { items } = await this.#understand(
      person,
      { text, ...options },
      {
        today: calendarDay(expense.createdAt, person.preference.timeZone),
        defaultCurrency: expense.currency,
      },
    );
    return { found, items };
  }

  /**
   * The second half of `reclassify`.
   *
   * @throws {NotReclassifiableError} @throws {ExpenseVersionConflictError}
   */
  settle({ found, items }: Reconsideration): Promise<Expense> {
    return this.#deps.unitOfWork.run((repositories) => applyReclassification(repositories, found, items));
  }

  /**
   * Makes one edit of several expenses: of all, or of none. An id that comes twice counts once.
   *
   * @returns in the order of the ids
   * @throws {TooManyExpensesError} of more than 500
   * @throws {InvalidEditError} @throws {ExpenseNotFoundError} as `edit`, of any of them
   */
  updateMany(person: Person, ids: readonly string[], edit: ExpenseEdit): Promise<readonly Expense[]> {
    return this.#changeAll(person, ids, (repositories, id) =>
      applyEdit(repositories, person, { id, edit, expectedVersion: undefined }, this.#deps.clock()),
    );
  }

  /**
   * Deletes several expenses: all, or none. An id that comes twice counts once.
   *
   * @returns in the order of the ids
   * @throws {TooManyExpensesError} of more than 500 @throws {ExpenseNotFoundError} of any of them
   */
  deleteMany(person: Person, ids: readonly string[]): Promise<readonly Expense[]> {
    return this.#changeAll(person, ids, ({ expenses }, id) => expenses.delete(person.ledger.id, id));
  }

  /** @throws {ExpenseNotFoundError} @throws {ExpenseVersionConflictError} */
  delete(person: Person, id: string, expectedVersion?: number): Promise<Expense> {
    return this.#deps.unitOfWork.repositories.expenses.delete(person.ledger.id, id, expectedVersion);
  }

  /**
   * Undoes a deletion; what it is worth is found out when that became unknown meanwhile.
   *
   * @throws {ExpenseNotFoundError}
   */
  restore({ ledger }: Person, id: string): Promise<Expense> {
    return this.#deps.unitOfWork.run(async (repositories) => {
      const restored = await repositories.expenses.restore(ledger.id, id);
      await askForRate(repositories, ledger, restored);
      return restored;
    });
  }

  async #understand(
    { ledger, user, preference }: Person,
    input: MessageInput,
    when: { readonly today: CalendarDate; readonly defaultCurrency: string },
  ): Promise<UnderstoodMessage> {
    const result = await this.#deps.classification.classify({
      ...input,
      ...when,
      ledgerId: ledger.id,
      userId: user.id,
      categories: await this.#deps.unitOfWork.repositories.categories.list(ledger.id),
      locale: preference.locale,
    });
    if (result.status === 'rejected') throw new MessageRejectedError(result.reason, result.message);
    return result;
  }

  async #changeAll(
    { ledger }: Person,
    ids: readonly string[],
    change: (repositories: Repositories, id: string) => Promise<Expense>,
  ): Promise<readonly Expense[]> {
    const distinct = [...new Set(ids)];
    if (distinct.length > MOST_AT_ONCE) throw new TooManyExpensesError(MOST_AT_ONCE);
    return this.#deps.unitOfWork.run(async (repositories) => {
      // Two such changes in different orders would wait for each other for ever.
      await repositories.ledgers.lock(ledger.id);
      const changed: Expense[] = [];
      for (const id of distinct) changed.push(await change(repositories, id));
      return changed;
    });
  }
}

function hasAmount<Item extends { amount: Decimal | null }>(item: Item): item is Item & { amount: Decimal } {
  return item.amount !== null;
}

function newExpense({ ledger, user }: Person, item: ClassifiedItem & { readonly amount: Decimal }): NewExpense {
  const { amount, currency, description, merchant, merchantKey, occurredOn, category, sure } = item;
  return {
    ledgerId: ledger.id,
    userId: user.id,
    categoryId: category.id,
    amount,
    currency,
    description,
    merchant,
    merchantKey,
    occurredOn,
    status: sure ? 'confirmed' : 'needs_review',
  };
}
