import type { Expense } from '@expenses/storage';
import { ExpenseNotFoundError } from '@expenses/storage/domain';
import type { Repositories } from '@expenses/storage/repositories';
import type { Person } from '../people/people-service.ts';
import { askForRate } from './expense-conversion.ts';

/** An expense, and the person in the ledger that it is in. */
export interface LocatedExpense {
  readonly person: Person;
  readonly expense: Expense;
}

/** Finds an expense in whichever of the person's ledgers it is, the one that they work in first. Null: in none. */
export async function locateExpense(
  { expenses, ledgers }: Pick<Repositories, 'expenses' | 'ledgers'>,
  person: Person,
  id: string,
): Promise<LocatedExpense | null> {
  const here = await expenses.get(person.ledger.id, id);
  if (here !== null) return { person, expense: here };
  for (const ledger of await ledgers.listForUser(person.user.id)) {
    const expense = ledger.id === person.ledger.id ? null : await expenses.get(ledger.id, id);
    if (expense !== null) return { person: { ...person, ledger }, expense };
  }
  return null;
}

/** Undoes a deletion, in whichever of the person's ledgers it was. Null: there is no such expense. */
export async function restoreLocated(
  { expenses, ledgers, jobs }: Pick<Repositories, 'expenses' | 'ledgers' | 'jobs'>,
  person: Person,
  id: string,
): Promise<LocatedExpense | null> {
  const mine = await ledgers.listForUser(person.user.id);
  for (const ledger of [person.ledger, ...mine.filter((other) => other.id !== person.ledger.id)]) {
    try {
      const expense = await expenses.restore(ledger.id, id);
      await askForRate({ jobs }, ledger, expense);
      return { person: { ...person, ledger }, expense };
    } catch (error) {
      if (!(error instanceof ExpenseNotFoundError)) throw error;
    }
  }
  return null;
}
