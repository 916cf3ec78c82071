import type { Expense, NewExpense } from '@expenses/storage';
import type { Person, PersonProfile } from '@expenses/testing';
import { Decimal } from 'decimal.js';
import type { BotUnderTest } from './bot-under-test.ts';

/** An expense of which only what is told matters. */
export interface SpentExpense extends Partial<Omit<NewExpense, 'amount' | 'categoryId'>> {
  readonly amount?: string;
  /** By the English name of a default one. Default: Food & Dining. */
  readonly category?: string;
}

let lastId = 100;

/** Somebody whom nobody has met, with a ledger of their own. */
export function someone(it: BotUnderTest, profile: Partial<PersonProfile> = {}): Person {
  lastId += 1;
  return it.person({ id: lastId, firstName: `Person ${lastId}`, ...profile });
}

/** Puts an expense into a person's ledger (or the one that is told), as if it had been saved in a conversation. */
export async function spent(it: BotUnderTest, person: Person, expense: SpentExpense = {}): Promise<Expense> {
  const { amount = '4.5', category = 'Food & Dining', ...overrides } = expense;
  const { first_name: displayName, language_code: locale = 'en' } = person.user;
  const { user, ledger } = await it.services.people.identify(BigInt(person.id), { displayName, locale });
  const ledgerId = overrides.ledgerId ?? ledger.id;
  const { categories, expenses } = it.unitOfWork.repositories;
  const chosen = (await categories.list(ledgerId)).find(({ name }) => name === category);
  if (chosen === undefined) throw new Error(`The ledger has no category "${category}".`);
  return expenses.add({
    ledgerId,
    userId: user.id,
    categoryId: chosen.id,
    amount: new Decimal(amount),
    currency: 'EUR',
    description: 'coffee',
    occurredOn: '2026-03-03',
    status: 'confirmed',
    ...overrides,
  });
}
