import type { Expense, UnitOfWork } from '@expenses/storage';
import type { TelegramServer } from '@expenses/testing';
import type { Intentions } from './intentions.ts';

export interface Evidence {
  readonly server: Pick<TelegramServer, 'token' | 'callbackQueries' | 'violations'>;
  readonly unitOfWork: Pick<UnitOfWork, 'repositories'>;
  readonly intentions: Intentions;
}

/** What is not as the people meant it, once everything is quiet. */
export async function problemsOf({ server, unitOfWork, intentions }: Evidence): Promise<readonly string[]> {
  const problems: string[] = [];
  const found = new Map<string, { readonly expense: Expense; readonly personId: number }>();
  for (const personId of new Set(intentions.messages.map((message) => message.personId))) {
    for (const expense of await expensesOf(unitOfWork, personId)) {
      const amount = expense.amount.toFixed(2);
      if (found.has(amount)) problems.push(`${amount} was saved twice`);
      found.set(amount, { expense, personId });
      if (!intentions.expenses.has(amount)) problems.push(`${amount} is saved, and nobody means it`);
    }
  }
  for (const [amount, { personId, categoryIds }] of intentions.expenses) {
    const saved = found.get(amount);
    if (saved === undefined) problems.push(`${amount} is not saved`);
    else if (saved.personId !== personId) problems.push(`${amount} is saved for another person`);
    else if (!categoryIds.has(saved.expense.categoryId)) problems.push(`${amount} has another category`);
  }
  const botId = Number(server.token.split(':')[0]);
  for (const { personId, messageId, items } of intentions.messages) {
    const drafts = await unitOfWork.repositories.drafts.findBySource(botId, personId, messageId);
    const where = `message ${messageId} of person ${personId}`;
    if (drafts.length !== items) problems.push(`There are ${drafts.length} drafts of ${where}, not ${items}`);
    if (drafts.some((draft) => draft.messageId === null)) problems.push(`A draft of ${where} was not shown`);
  }
  const unanswered = server.callbackQueries.filter(({ answered }) => answered.length === 0);
  if (unanswered.length > 0) problems.push(`${unanswered.length} taps were not answered`);
  for (const { blame, method, description } of server.violations) {
    if (blame === 'malformed') problems.push(`${method}: ${description}`);
  }
  return problems;
}

async function expensesOf({ repositories }: Evidence['unitOfWork'], personId: number): Promise<readonly Expense[]> {
  const { users, ledgers, expenses } = repositories;
  const user = await users.findByTelegramId(BigInt(personId));
  const [ledger] = user === null ? [] : await ledgers.listForUser(user.id);
  if (ledger === undefined) return [];
  const all: Expense[] = [];
  for (let page = 1; ; page += 1) {
    const { items } = await expenses.page(ledger.id, {}, page, 100);
    if (items.length === 0) return all;
    all.push(...items);
  }
}
