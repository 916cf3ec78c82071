import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import pg from 'pg';
import { createTestDatabase } from '@expenses/testing';
import type { Expense } from '../domain/expense.ts';
import { checkSumsCommand } from './check-sums-command.ts';
import { findWrongSums } from './expense-sums-check.ts';
import { PrismaUnitOfWork } from './prisma-unit-of-work.ts';

const database = await createTestDatabase();
const unitOfWork = new PrismaUnitOfWork({ url: database.url });
const client = new pg.Client({ connectionString: database.url });
await client.connect();
const pool = new pg.Pool({ connectionString: database.url, max: 4 });

afterAll(async () => {
  await pool.end();
  await client.end();
  await unitOfWork.close();
  await database.drop();
});

async function newLedger() {
  const { users, ledgers, categories } = unitOfWork.repositories;
  const user = await users.add({});
  const ledger = await ledgers.add({ name: 'Personal', baseCurrency: 'EUR', ownerId: user.id });
  const [first, second] = await categories.list(ledger.id);
  return { userId: user.id, ledgerId: ledger.id, categoryIds: [first!.id, second!.id] as const };
}

type Place = Awaited<ReturnType<typeof newLedger>>;

const fields = fc.record({
  amount: fc.integer({ min: 1, max: 10_000_000 }).map((value) => new Decimal(value).div(10_000)),
  currency: fc.constantFrom('EUR', 'USD'),
  category: fc.constantFrom(0, 1),
  occurredOn: fc.constantFrom('2026-01-01', '2026-01-31', '2026-02-01', '2024-02-29'),
  status: fc.constantFrom('confirmed', 'needs_review'),
  conversion: fc.option(
    fc.record({
      amount: fc.integer({ min: 1, max: 10_000_000 }).map((value) => new Decimal(value).div('1e9')),
      currency: fc.constantFrom('EUR', 'USD'),
      rate: fc.constant(new Decimal('1.09')),
      rateDate: fc.constant('2026-01-01'),
      rateSource: fc.constant('ecb'),
    }),
  ),
} as const);

const step = fc.record({
  kind: fc.constantFrom('add', 'edit', 'delete', 'restore', 'move all', 'undone', 'fold', 'remove'),
  which: fc.nat({ max: 20 }),
  fields,
} as const);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Does one thing that changes what expenses add up to. */
async function take(
  { kind, which, fields: { category, ...fields } }: Step,
  place: Place,
  added: Expense[],
): Promise<void> {
  const { ledgerId, userId } = place;
  const categoryId = place.categoryIds[category];
  const { expenses } = unitOfWork.repositories;
  const one = added[which % added.length];
  const data = { ledgerId, userId, categoryId, description: 'x', ...fields };
  if (kind === 'add' || one === undefined) added.push(await expenses.add(data));
  else if (kind === 'edit') await expenses.update(ledgerId, one.id, { categoryId, ...fields }).catch(() => undefined);
  else if (kind === 'delete') await expenses.delete(ledgerId, one.id).catch(() => undefined);
  else if (kind === 'restore') await expenses.restore(ledgerId, one.id).catch(() => undefined);
  else if (kind === 'fold')
    await client.query(`select fold_expense_sums($1, $2)`, [ledgerId, monthOf(fields.occurredOn)]);
  else if (kind === 'remove')
    await client.query('delete from expenses where ledger_id = $1 and id = $2', [ledgerId, one.id]);
  else if (kind === 'move all') {
    await client.query('update expenses set category_id = $2, version = version + 1 where ledger_id = $1', [
      ledgerId,
      categoryId,
    ]);
  } else await undone(data);
}

async function undone(data: Parameters<typeof unitOfWork.repositories.expenses.add>[0]): Promise<void> {
  const work = unitOfWork.run(async ({ expenses }) => {
    await expenses.add(data);
    throw new Error('undone');
  });
  await work.catch(() => undefined);
}

function monthOf(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

describe('the kept sums', () => {
  it('are what the expenses add up to, whatever is done with them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const place = await newLedger();
        const added: Expense[] = [];
        for (const one of steps) await take(one, place, added);

        expect(await findWrongSums(client)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('are what the expenses add up to after many changes at once, some of which fold', async () => {
    const place = await newLedger();
    const { expenses } = unitOfWork.repositories;
    const add = (index: number) =>
      expenses.add({
        ...{ ledgerId: place.ledgerId, userId: place.userId, categoryId: place.categoryIds[0], currency: 'EUR' },
        ...{ amount: new Decimal(index + 1), description: 'x', occurredOn: '2026-03-10', status: 'confirmed' as const },
      });

    const added = await Promise.all(
      Array.from({ length: 150 }, async (_, index) => {
        if (index % 10 === 0) {
          await pool.query(`select fold_expense_sums($1, '2026-03-01')`, [place.ledgerId]);
        }
        return add(index);
      }),
    );
    await Promise.all(added.slice(0, 50).map(({ id }) => expenses.delete(place.ledgerId, id)));

    expect(await findWrongSums(client)).toEqual([]);
    expect(await expenses.totals(place.ledgerId, {})).toEqual([
      { currency: 'EUR', total: new Decimal((150 * 151 - 50 * 51) / 2), count: 100 },
    ]);
  }, 60_000);

  it('that are folded are few, and the same in sum', async () => {
    const place = await newLedger();
    const { expenses } = unitOfWork.repositories;
    for (let index = 0; index < 5; index += 1) {
      await expenses.add({
        ...{ ledgerId: place.ledgerId, userId: place.userId, categoryId: place.categoryIds[0], currency: 'EUR' },
        ...{ amount: new Decimal('0.0001'), description: 'x', occurredOn: '2026-03-10', status: 'confirmed' },
      });
    }

    await client.query(`select fold_expense_sums($1, '2026-03-01')`, [place.ledgerId]);

    const { rows } = await client.query('select amount, count from expense_sums where ledger_id = $1', [
      place.ledgerId,
    ]);
    expect(rows).toEqual([{ amount: '0.0005', count: 5 }]);
  });

  it('go with their ledger', async () => {
    const { ledgerId, userId, categoryIds } = await newLedger();
    await unitOfWork.repositories.expenses.add({
      ...{ ledgerId, userId, categoryId: categoryIds[0], currency: 'EUR', amount: new Decimal(1) },
      ...{ description: 'x', occurredOn: '2026-03-10', status: 'confirmed' },
    });

    await client.query('delete from ledgers where id = $1', [ledgerId]);

    const { rowCount } = await client.query('select 1 from expense_sums where ledger_id = $1', [ledgerId]);
    expect(rowCount).toBe(0);
  });
});

describe('pnpm db:check-sums', () => {
  const check = async (repair: boolean): Promise<string[]> => {
    const lines: string[] = [];
    await checkSumsCommand({ databaseUrl: database.url, repair, print: (line) => lines.push(line) });
    return lines;
  };

  it('names what is wrong, and repairs it when it is told to', async () => {
    const { ledgerId, categoryIds } = await newLedger();
    expect(await check(false)).toEqual(['Every total is what the expenses add up to.']);
    await client.query(
      `insert into expense_sums (ledger_id, month, category_id, currency, status, amount, count, converted_currency, converted_amount)
       values ($1, '2026-03-01', $2, 'EUR', 'confirmed', 7, 1, 'USD', 8)`,
      [ledgerId, categoryIds[0]],
    );

    await expect(check(false)).rejects.toThrow('1 totals are wrong. --repair puts them right.');
    expect(await check(true)).toEqual([
      `ledger ${ledgerId}, 2026-03, category ${categoryIds[0]}, confirmed: -7.0000 EUR, worth -8 USD, and -1 are missing`,
      '1 totals were wrong, and are right now.',
    ]);
    expect(await check(true)).toEqual(['Every total is what the expenses add up to.']);
  });

  it('asks for a database', async () => {
    await expect(checkSumsCommand({ databaseUrl: null, repair: false, print: () => undefined })).rejects.toThrow(
      'DATABASE_URL is not set',
    );
  });
});
