import { Decimal } from 'decimal.js';
import type { Draft, NewDraft } from '../domain/draft.ts';
import type { ExpenseCategory } from '../domain/expense-category.ts';
import type { Expense, NewExpense } from '../domain/expense.ts';
import { newId } from '../domain/id.ts';
import type { UserPreference } from '../domain/user.ts';
import type { Repositories, UnitOfWork } from './repositories.ts';

/** An implementation of the repositories, as the contract tests meet it. */
export interface StorageUnderTest {
  readonly unitOfWork: UnitOfWork;
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

/** Preferences of which only the active ledger matters. */
export function preferring(userId: string, activeLedgerId: string): UserPreference {
  return {
    userId,
    activeLedgerId,
    preferredCurrency: 'EUR',
    timeZone: 'Europe/Berlin',
    locale: 'de-DE',
    autoSave: false,
  };
}

/** A draft of which only what is overridden matters. */
export function aDraft({ ledgerId, userId }: Place, overrides: Partial<NewDraft> = {}): NewDraft {
  return {
    ledgerId,
    userId,
    batchId: newId(),
    position: 0,
    rawText: 'coffee 4.50',
    content: {},
    expiresAt: inHours(24),
    ...overrides,
  };
}

/** Adds one such draft. */
export async function addDraft({ drafts }: Repositories, place: Place, overrides?: Partial<NewDraft>): Promise<Draft> {
  const [draft] = await drafts.add([aDraft(place, overrides)]);
  if (draft === undefined) throw new Error('No draft was added.');
  return draft;
}

/** From now on; negative: ago. */
export function inHours(hours: number): Date {
  return new Date(Date.now() + hours * 60 * 60 * 1000);
}

/** A number that no other test has; Telegram's own have up to 52 bits. */
export function newTelegramId(): number {
  return Math.floor(Math.random() * 2 ** 52);
}

/** What tells expenses apart in an assertion about which ones, in what order. */
export function idsOf(expenses: readonly Pick<Expense, 'id'>[]): string[] {
  return expenses.map(({ id }) => id);
}
