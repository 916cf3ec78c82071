import { Decimal } from 'decimal.js';
import type { ExpenseCategory } from '../domain/expense-category.ts';
import type { Expense, NewExpense } from '../domain/expense.ts';
import type { Repositories, UnitOfWork } from './repositories.ts';

/** An implementation of the repositories, as the contract tests meet it. */
export interface StorageUnderTest {
  readonly unitOfWork: UnitOfWork;
  /** A draft that waits for a tap; drafts have no repository yet. */
  addDraft(place: Place): Promise<string>;
}

/** Somebody's ledger, and what an expense in it needs. */
export interface Place {
  readonly userId: string;
  readonly ledgerId: string;
  readonly categories: readonly ExpenseCategory[];
  /** The first of them. */
  readonly categoryId: string;
}

/** A new person with a ledger of their own. */
export async function newPlace({ users, ledgers, categories }: Repositories): Promise<Place> {
  const { id: userId } = await users.add({});
  const { id: ledgerId } = await ledgers.add({ name: 'Personal', baseCurrency: 'EUR', ownerId: userId });
  const list = await categories.list(ledgerId);
  const [first] = list;
  if (first === undefined) throw new Error('A new ledger has no categories.');
  return { userId, ledgerId, categories: list, categoryId: first.id };
}

/** An expense of which only what is overridden matters. */
export function anExpense({ ledgerId, userId, categoryId }: Place, overrides: Partial<NewExpense> = {}): NewExpense {
  return {
    ledgerId,
    userId,
    categoryId,
    amount: new Decimal('4.5'),
    currency: 'EUR',
    description: 'Coffee',
    occurredOn: '2026-03-14',
    status: 'confirmed',
    ...overrides,
  };
}

/** What tells expenses apart in an assertion about which ones, in what order. */
export function idsOf(expenses: readonly Pick<Expense, 'id'>[]): string[] {
  return expenses.map(({ id }) => id);
}
