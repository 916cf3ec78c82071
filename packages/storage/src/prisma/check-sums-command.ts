import pg from 'pg';
import { findWrongSums, repairSums, type WrongSum } from './expense-sums-check.ts';

export interface CheckSumsCommand {
  /** Null: it is not set. */
  readonly databaseUrl: string | null;
  readonly repair: boolean;
  readonly print: (line: string) => void;
}

/** Says which kept totals are wrong. @throws when some are, and are not repaired */
export async function checkSumsCommand({ databaseUrl, repair, print }: CheckSumsCommand): Promise<void> {
  if (databaseUrl === null) throw new Error('DATABASE_URL is not set: say which database to look at.');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const wrong = await (repair ? repairSums(client) : findWrongSums(client));
    for (const sum of wrong) print(lineOf(sum));
    if (wrong.length === 0) print('Every total is what the expenses add up to.');
    else if (repair) print(`${wrong.length} totals were wrong, and are right now.`);
    else throw new Error(`${wrong.length} totals are wrong. --repair puts them right.`);
  } finally {
    await client.end();
  }
}

function lineOf({ ledgerId, month, categoryId, currency, status, amount, count, ...worth }: WrongSum): string {
  const converted =
    worth.convertedCurrency === null ? '' : `, worth ${worth.convertedAmount} ${worth.convertedCurrency},`;
  return `ledger ${ledgerId}, ${month}, category ${categoryId}, ${status}: ${amount} ${currency}${converted} and ${count} are missing`;
}
