import { leaveLedger, membersOf } from './in-memory-members.ts';
import { keyOf, type Tables } from './in-memory-store.ts';

/** Erases a person's data, as `UserRepository.erase` says. */
export function eraseInMemory(tables: Tables, userId: string): void {
  tables.preferences.delete(userId);
  for (const { ledgerId } of [...tables.members.values()].filter((member) => member.userId === userId)) {
    if (membersOf(tables, ledgerId).length > 1) leaveLedger(tables, ledgerId, userId);
    else deleteLedger(tables, ledgerId);
  }
  forgetTexts(tables, userId);
  removeWhere(tables.modelUsage, (usage) => usage.userId === userId);
  removeOrAnonymise(tables, userId);
}

function deleteLedger(tables: Tables, ledgerId: string): void {
  tables.ledgers.delete(ledgerId);
  const { members, categories, expenses, provenance, changes, merchantRules, modelUsage } = tables;
  for (const rows of [members, categories, expenses, provenance, changes, merchantRules, modelUsage]) {
    removeWhere(rows as Map<string, { ledgerId: string }>, (row) => row.ledgerId === ledgerId);
  }
}

/** What they wrote to the ledgers that remain. */
function forgetTexts({ expenses, provenance }: Tables, userId: string): void {
  for (const [key, row] of provenance) {
    const expense = expenses.get(keyOf(row.ledgerId, row.expenseId));
    if (expense?.userId === userId) provenance.set(key, { ...row, rawText: '' });
  }
}

/** Someone whose expenses or edits stay in a ledger stays too, without a name. */
function removeOrAnonymise({ users, expenses, changes }: Tables, userId: string): void {
  const user = users.get(userId);
  const remains = [...expenses.values(), ...changes.values()].some((row) => row.userId === userId);
  if (user !== undefined && remains) users.set(userId, { ...user, telegramId: null, displayName: null });
  else users.delete(userId);
}

function removeWhere<Row>(rows: Map<string, Row>, matches: (row: Row) => boolean): void {
  for (const [key, row] of rows) if (matches(row)) rows.delete(key);
}
