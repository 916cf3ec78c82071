import type { ExpenseCategory, Ledger } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import type { Repositories } from '@expenses/storage/repositories';
import { learnChoice, recall } from './memory.ts';
import { SURE } from './confidence.ts';

let repositories: Repositories;
let ledger: Ledger;
let categories: readonly ExpenseCategory[];

beforeEach(async () => {
  ({ repositories } = new InMemoryUnitOfWork());
  ledger = await newLedger();
  categories = await repositories.categories.list(ledger.id);
});

async function newLedger(): Promise<Ledger> {
  const user = await repositories.users.add({});
  return repositories.ledgers.add({ name: 'Personal', baseCurrency: 'EUR', ownerId: user.id });
}

function named(name: string): ExpenseCategory {
  return categories.find((category) => category.name === name)!;
}

function choose(description: string, category: string, merchantKey: string | null = null): Promise<void> {
  return learnChoice(repositories, ledger.id, { merchantKey, description }, named(category).id);
}

async function recalled(description: string, merchantKey: string | null = null) {
  const { settled, learned } = await recall(
    repositories.merchantRules,
    ledger.id,
    [{ merchantKey, description }],
    categories,
  );
  return { settled: settled[0] ?? null, learned };
}

it('the same wording is settled from the first choice on, whatever stands around it', async () => {
  await choose('Dinner with mum', 'Gifts & Donations');

  const { settled } = await recalled('dinner with my mum');
  expect(settled).toMatchObject({ category: { name: 'Gifts & Donations' } });
  expect(settled?.confidence).toBeGreaterThanOrEqual(SURE);
});

it('the same merchant is settled, and the very same wording goes before it', async () => {
  await choose('Walmart', 'Groceries', 'walmart');
  await choose('television at Walmart', 'Shopping', 'walmart');
  await choose('Walmart', 'Groceries', 'walmart');

  expect((await recalled('milk at Walmart', 'walmart')).settled).toMatchObject({ category: { name: 'Groceries' } });
  expect((await recalled('television at Walmart', 'walmart')).settled).toMatchObject({
    category: { name: 'Shopping' },
  });
});

it('a similar wording settles nothing, but is evidence', async () => {
  await choose('BLUE BOTTLE COFFEE', 'Personal Care', 'blue bottle coffee');

  const { settled, learned } = await recalled('SQ *BLUE BOTTLE 123', 'blue bottle');
  expect(settled).toBeNull();
  expect(learned).toContainEqual({
    words: 'blue bottle',
    category: 'Personal Care',
    strength: expect.any(Number) as number,
  });
});

it('a choice about a whole wording says nothing certain of one of its words', async () => {
  await choose('coffee with a gift card', 'Gifts & Donations');

  expect((await recalled('coffee')).settled).toBeNull();
});

it('the last consistent choice wins, and a contradiction lowers certainty', async () => {
  await choose('pottery class', 'Education');
  const [before] = (await recalled('pottery evening')).learned;
  await choose('pottery class', 'Entertainment');

  const contradicted = await recalled('pottery class');
  expect(contradicted.settled).toMatchObject({ category: { name: 'Entertainment' } });
  expect(contradicted.settled?.confidence).toBeLessThan(SURE);
  expect((await recalled('pottery evening')).learned[0]?.strength).toBeLessThan(before!.strength);

  await choose('pottery class', 'Entertainment');
  expect((await recalled('pottery class')).settled?.confidence).toBeGreaterThanOrEqual(SURE);
});

it.each(['the', 'payment', 'card', 'transfer', '12345'])('nothing is learned from "%s" alone', async (text) => {
  await choose(text, 'Health');

  expect(await repositories.merchantRules.list(ledger.id)).toEqual([]);
});

it('a category that is no longer offered is not remembered', async () => {
  await choose('pottery class', 'Education', 'pottery');
  categories = categories.filter(({ name }) => name !== 'Education');

  expect(await recalled('pottery class', 'pottery')).toEqual({ settled: null, learned: [] });
});

it("another ledger's choices are as ones that never were", async () => {
  await choose('pottery class', 'Education');
  ledger = await newLedger();
  categories = await repositories.categories.list(ledger.id);

  expect(await recalled('pottery class')).toEqual({ settled: null, learned: [] });
});

it('the items of a message are looked up together', async () => {
  await choose('pottery class', 'Education');
  let queries = 0;
  const counting: Parameters<typeof recall>[0] = {
    findMany: (...request) => {
      queries += 1;
      return repositories.merchantRules.findMany(...request);
    },
  };
  const wordings = ['pottery class', 'bagel', 'pottery class'].map((description) => ({
    merchantKey: null,
    description,
  }));

  const { settled } = await recall(counting, ledger.id, wordings, categories);

  expect(settled.map((rule) => rule?.category.name ?? null)).toEqual(['Education', null, 'Education']);
  expect(queries).toBe(1);
});
