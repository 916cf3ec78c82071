import { PERSONAL_LEDGER, type LedgerView } from '@expenses/services';
import type { Ledger, Repositories } from '@expenses/storage';
import type { Translator } from '../i18n/translator.ts';

/** How a ledger is called for one of its members, with the others who are in it. */
export function ledgerName({ ledger, isPersonal, others }: LedgerView, say: Translator): string {
  const people = others.map((other) => other ?? say.text('list.somebody'));
  if (isPersonal) return withPeople(say.text('ledger.personal'), people, say);
  if (ledger.name !== PERSONAL_LEDGER) return withPeople(ledger.name, people, say);
  // Whose it is was its first member; who is in it alone has it of somebody who is erased.
  const [owner = say.text('list.somebody'), ...rest] = people;
  return withPeople(say.text('ledger.personal-of', { name: owner }), rest, say);
}

/** How a ledger is called for somebody whose own it is not, be they in it or not. */
export async function nameForOthers(ledger: Ledger, repositories: Repositories, say: Translator): Promise<string> {
  if (ledger.name !== PERSONAL_LEDGER) return ledger.name;
  const members = await repositories.ledgers.members(ledger.id);
  const ownerIds = members.filter(({ role }) => role === 'owner').map(({ userId }) => userId);
  const [owner] = await repositories.users.list(ownerIds);
  return say.text('ledger.personal-of', { name: owner?.displayName ?? say.text('list.somebody') });
}

function withPeople(name: string, people: readonly string[], say: Translator): string {
  return people.length === 0 ? name : say.text('ledger.shared', { name, people: clipped(people, say) });
}

/** A group can have hundreds of members. */
const MOST_NAMED = 3;

function clipped(people: readonly string[], say: Translator): string {
  const named = people.slice(0, MOST_NAMED).join(', ');
  const count = people.length - MOST_NAMED;
  return count <= 0 ? named : say.text('ledger.and-others', { people: named, count });
}
