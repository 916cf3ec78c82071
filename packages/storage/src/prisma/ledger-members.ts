import type { LedgerMember } from '../domain/ledger.ts';
import type { Database } from './database.ts';

/** In the order in which they joined. */
export async function listMembers(db: Database, ledgerId: string): Promise<LedgerMember[]> {
  const orderBy = [{ joinedAt: 'asc' }, { userId: 'asc' }] as const;
  const rows = await db.ledgerMember.findMany({ where: { ledgerId }, orderBy: [...orderBy] });
  return rows.map(({ userId, role }) => ({ ledgerId, userId, role }));
}

/** Until the transaction ends, nobody else who locks the ledger goes on. */
export async function lockLedger(db: Database, ledgerId: string): Promise<void> {
  // "no key": a foreign key may still point at the ledger.
  await db.$queryRaw`select 1 from ledgers where id = ${ledgerId}::uuid for no key update`;
}

/**
 * Takes a member out of a locked ledger in which others stay; an owner's place is taken by who joined first. What they
 * had not saved there is cancelled.
 */
export async function leaveLedger(db: Database, ledgerId: string, userId: string): Promise<void> {
  await db.ledgerMember.delete({ where: { ledgerId_userId: { ledgerId, userId } } });
  await db.draft.updateMany({
    where: { ledgerId, userId, status: 'open' },
    data: { status: 'cancelled', version: { increment: 1 } },
  });
  const rest = await listMembers(db, ledgerId);
  const [heir] = rest;
  if (heir === undefined || rest.some(({ role }) => role === 'owner')) return;
  await db.ledgerMember.update({
    where: { ledgerId_userId: { ledgerId, userId: heir.userId } },
    data: { role: 'owner' },
  });
}
