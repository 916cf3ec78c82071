import { strictEqual } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Operation } from './operations.ts';
import { wordingOf } from './wording.ts';

/** What is compared does the same work: it answers alike, and writes as many rows. @throws when it does not */
export async function assertSameAnswers(
  client: pg.Client,
  urls: readonly string[],
  operations: readonly Operation[],
  token: string,
): Promise<void> {
  for (const { name, paths, body } of operations) {
    const answers = [];
    for (const [index, url] of urls.entries()) {
      const wording = wordingOf(4_711 + index * 17_000_000);
      const before = await rowsWritten(client);
      const response = await fetch(`${url}${paths[0] ?? ''}`, {
        headers: {
          Authorization: `Bearer ${token}`,
          'Idempotency-Key': randomUUID(),
          'Content-Type': 'application/json',
        },
        ...(body && { method: 'POST', body: JSON.stringify({ ...body, ...wording }) }),
      });
      const { status } = response;
      const answer = (await response.json()) as object;
      const after = await rowsWritten(client);
      const written = after.map((count, table) => count - (before[table] ?? 0));
      const own = new Set(['id', 'createdAt', 'updatedAt', ...Object.keys(wording)]);
      const shared = body ? Object.fromEntries(Object.entries(answer).filter(([field]) => !own.has(field))) : answer;
      answers.push(JSON.stringify({ status, written, ...shared }, sortedKeys));
    }
    for (const answer of answers) strictEqual(answer, answers[0], name);
  }
}

/** Takes back what was created, and what is left of it in the tables. */
export async function takeBackCreated(client: pg.Client): Promise<void> {
  await client.query(
    `delete from expenses where description not like 'Expense %' and created_at > now() - interval '1 hour'`,
  );
  await client.query('truncate merchant_rules, idempotency_keys');
  await client.query('vacuum expenses, expense_provenance, expense_sums, merchant_rules');
}

async function rowsWritten(client: pg.Client): Promise<readonly number[]> {
  const counts = [];
  for (const table of ['expenses', 'expense_provenance', 'merchant_rules', 'idempotency_keys']) {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    counts.push(rows[0]?.count ?? 0);
  }
  return counts;
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
