import { leaveLedger, membersOf } from './in-memory-members.ts';
import { keyOf, type Tables } from './in-memory-store.ts';

/** Erases a person's data, as `UserRepository.erase` says. */
export function eraseInMemory(tables: Tables, userId: string): void {
  tables.preferences.delete(userId);
  for (const { ledgerId } of [...tables.members.values()].filter((member) => member.userId === userId)) {
    // Nobody knows whose words an answer repeats; it can be asked for again.
    removeWhere(tables.modelAnswers, (answer) => answer.ledgerId === ledgerId);
    if (membersOf(tables, ledgerId).length > 1) leaveLedger(tables, ledgerId, userId);
    else deleteLedger(tables, ledgerId);
  }
  forgetTexts(tables, userId);
  forgetAccess(tables, userId);
  removeWhere(tables.modelUsage, (usage) => usage.userId === userId);
  removeOrAnonymise(tables, userId);
}

function deleteLedger(tables: Tables, ledgerId: string): void {
  tables.ledgers.delete(ledgerId);
  const { members, categories, expenses, provenance, changes, merchantRules, modelUsage, drafts, invites } = tables;
  for (const rows of [members, categories, expenses, provenance, changes, merchantRules, modelUsage, drafts, invites]) {
    removeWhere<{ ledgerId: string | null }>(rows, (row) => row.ledgerId === ledgerId);
  }
  removeWhere(tables.ledgerRates, (rate) => rate.ledgerId === ledgerId);
  removeWhere(tables.rebases, (rebase) => rebase.ledgerId === ledgerId);
  for (const key of [...tables.awaitingRate.keys()].filter((of) => of.startsWith(ledgerId))) {
    tables.awaitingRate.delete(key);
  }
  removeWhere(tables.telegramMessages, ({ draft }) => draft?.ledgerId === ledgerId);
  for (const [key, chat] of tables.telegramChats) {
    if (chat.ledgerId === ledgerId) tables.telegramChats.set(key, { ...chat, ledgerId: null });
  }
}

/** What they wrote to the ledgers that remain. */
function forgetTexts({ expenses, provenance, drafts, telegramMessages }: Tables, userId: string): void {
  for (const [key, row] of provenance) {
    const expense = expenses.get(keyOf(row.ledgerId, row.expenseId));
    if (expense?.userId === userId) provenance.set(key, { ...row, rawText: '' });
  }
  const isTheirs = ({ ledgerId, id }: { ledgerId: string; id: string }): boolean =>
    drafts.get(keyOf(ledgerId, id))?.userId === userId;
  for (const [key, expense] of expenses) {
    const { ledgerId, draftId } = expense;
    if (draftId !== null && isTheirs({ ledgerId, id: draftId })) expenses.set(key, { ...expense, draftId: null });
  }
  removeWhere(telegramMessages, ({ draft }) => draft !== undefined && isTheirs(draft));
  removeWhere(drafts, (draft) => draft.userId === userId);
}

function forgetAccess({ conversations, invites, apiTokens, idempotencyKeys }: Tables, userId: string): void {
  removeWhere(conversations, (conversation) => conversation.userId === userId);
  removeWhere(apiTokens, (token) => token.userId === userId);
  removeWhere(idempotencyKeys, (record) => record.userId === userId);
  removeWhere(invites, (invite) => invite.createdBy === userId);
  for (const [key, invite] of invites) {
    if (invite.usedBy === userId) invites.set(key, { ...invite, usedBy: null });
  }
}

/** Someone whose expenses or edits stay in a ledger stays too, without a name. */
function removeOrAnonymise({ users, expenses, changes, ledgerRates }: Tables, userId: string): void {
  const user = users.get(userId);
  const remains = [...expenses.values(), ...changes.values()].some((row) => row.userId === userId);
  if (user !== undefined && remains) users.set(userId, { ...user, telegramId: null, displayName: null });
  else {
    users.delete(userId);
    for (const [key, rate] of ledgerRates) if (rate.setBy === userId) ledgerRates.set(key, { ...rate, setBy: null });
  }
}

function removeWhere<Row>(
  rows: { delete(key: string): unknown } & Iterable<[string, Row]>,
  matches: (row: Row) => boolean,
): void {
  for (const [key, row] of rows) if (matches(row)) rows.delete(key);
}
