import type { LedgerMember } from '../domain/ledger.ts';
import { keyOf, type Tables } from './in-memory-store.ts';

/** In the order in which they joined. */
export function membersOf({ members }: Tables, ledgerId: string): LedgerMember[] {
  return [...members.values()].filter((member) => member.ledgerId === ledgerId);
}

/**
 * Takes a member out of a ledger in which others stay; an owner's place is taken by who joined first. What they had not
 * saved there is cancelled.
 */
export function leaveLedger(tables: Tables, ledgerId: string, userId: string): void {
  tables.members.delete(keyOf(ledgerId, userId));
  for (const [key, draft] of tables.drafts) {
    if (draft.ledgerId !== ledgerId || draft.userId !== userId || draft.status !== 'open') continue;
    tables.drafts.set(key, { ...draft, status: 'cancelled', version: draft.version + 1, updatedAt: new Date() });
  }
  const rest = membersOf(tables, ledgerId);
  const [heir] = rest;
  if (heir === undefined || rest.some(({ role }) => role === 'owner')) return;
  tables.members.set(keyOf(ledgerId, heir.userId), { ...heir, role: 'owner' });
}
