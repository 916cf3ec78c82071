import type { Prisma } from '../../generated/prisma/client.ts';
import { leaveLedger, listMembers } from './ledger-members.ts';

/** Erases a person's data, as `UserRepository.erase` says. */
export async function erasePerson(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  // Until the transaction ends, nothing new can point at the person, and nobody can join their ledgers: a foreign key
  // has to lock what it points at.
  await tx.$queryRaw`select 1 from users where id = ${userId}::uuid for update`;
  await tx.$queryRaw`
    select 1 from ledgers where id in (select ledger_id from ledger_members where user_id = ${userId}::uuid)
    order by id for update`;

  await tx.userPreference.deleteMany({ where: { userId } });
  // Nobody knows whose words an answer repeats; it can be asked for again.
  await tx.modelAnswer.deleteMany({ where: { ledger: { members: { some: { userId } } } } });
  await leaveLedgers(tx, userId);
  await forgetTexts(tx, userId);
  await tx.draft.deleteMany({ where: { userId } });
  await tx.conversation.deleteMany({ where: { userId } });
  await tx.apiToken.deleteMany({ where: { userId } });
  await tx.idempotencyKey.deleteMany({ where: { userId } });
  await tx.invite.deleteMany({ where: { createdBy: userId } });
  await tx.invite.updateMany({ where: { usedBy: userId }, data: { usedBy: null } });
  await tx.modelUsage.deleteMany({ where: { userId } });
  await removeOrAnonymise(tx, userId);
}

/** A ledger that nobody else is in goes, with all that is in it. */
async function leaveLedgers(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  for (const { ledgerId } of await tx.ledgerMember.findMany({ where: { userId } })) {
    const members = await listMembers(tx, ledgerId);
    if (members.length > 1) await leaveLedger(tx, ledgerId, userId);
    else await tx.ledger.delete({ where: { id: ledgerId } });
  }
}

/** What they wrote to the ledgers that remain. */
async function forgetTexts(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  await tx.$executeRaw`
    update expense_provenance provenance set raw_text = ''
    from expenses expense
    where expense.ledger_id = provenance.ledger_id and expense.id = provenance.expense_id
      and expense.user_id = ${userId}::uuid`;
  // The drafts are about to go, their expenses stay.
  await tx.$executeRaw`
    update expenses expense set draft_id = null
    from drafts draft
    where draft.ledger_id = expense.ledger_id and draft.id = expense.draft_id and draft.user_id = ${userId}::uuid`;
}

/** Someone whose expenses or edits stay in a ledger stays too, without a name. */
async function removeOrAnonymise(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  const removed = await tx.$executeRaw`
    delete from users where id = ${userId}::uuid
      and not exists (select from expenses where user_id = ${userId}::uuid)
      and not exists (select from expense_changes where user_id = ${userId}::uuid)`;
  if (removed > 0) return;
  await tx.user.updateMany({ where: { id: userId }, data: { telegramId: null, displayName: null } });
}
