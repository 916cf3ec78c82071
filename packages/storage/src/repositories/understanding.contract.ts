import { Decimal } from 'decimal.js';
import { newId } from '../domain/id.ts';
import type { ModelUsage, NewExpenseProvenance } from '../domain/provenance.ts';
import type { Repositories } from './repositories.ts';
import { anExpense, newPlace, type Place, type StorageUnderTest } from './storage-under-test.ts';

export function provenanceRepositoryContract(storage: () => StorageUnderTest): void {
  describe('ProvenanceRepository', () => {
    let provenance: Repositories['provenance'];
    let place: Place;
    let expenseId: string;

    beforeEach(async () => {
      const { repositories } = storage().unitOfWork;
      ({ provenance } = repositories);
      place = await newPlace(repositories);
      ({ id: expenseId } = await repositories.expenses.add(anExpense(place)));
    });

    const aProvenance = (overrides: Partial<NewExpenseProvenance> = {}): NewExpenseProvenance => ({
      ledgerId: place.ledgerId,
      expenseId,
      rawText: 'coffee 4.50',
      provider: 'local',
      model: null,
      promptVersion: null,
      suggestion: {},
      confidence: null,
      inputTokens: null,
      outputTokens: null,
      costUsd: null,
      latencyMs: null,
      failure: null,
      ...overrides,
    });

    test('where an expense came from is kept as it was given', async () => {
      const given = aProvenance({
        rawText: '  Coffee\n4,50 € ☕',
        provider: 'openai',
        model: 'gpt-4o-mini',
        promptVersion: '3',
        suggestion: { category: 'Food & Dining', items: [{ amount: '4.50' }, null, true, 1.5] },
        confidence: 0.9375,
        inputTokens: 812,
        outputTokens: 64,
        costUsd: new Decimal('0.0001602'),
        latencyMs: 931,
        failure: 'timeout',
      });
      const added = await provenance.add(given);
      expect(added).toEqual({ ...given, id: expect.any(String) as string, createdAt: expect.any(Date) as Date });
      expect(await provenance.list(place.ledgerId, expenseId)).toEqual([added]);
    });

    test('nothing is invented for what is not known', async () => {
      const added = await provenance.add(aProvenance());
      expect(added).toMatchObject(aProvenance());
    });

    test('the oldest is first', async () => {
      const added = [];
      for (const rawText of ['one', 'two', 'three']) added.push(await provenance.add(aProvenance({ rawText })));
      expect(await provenance.list(place.ledgerId, expenseId)).toEqual(added);
    });

    test('the cost of a single cheap token is kept exactly', async () => {
      const costUsd = new Decimal('0.000000005');
      await provenance.add(aProvenance({ costUsd }));
      expect(await provenance.list(place.ledgerId, expenseId)).toMatchObject([{ costUsd }]);
    });

    test('edits are kept with what they changed, the oldest first', async () => {
      const edit = { ledgerId: place.ledgerId, expenseId, userId: place.userId };
      const two = await provenance.addChange({ ...edit, version: 2, changes: { amount: { from: '4.50', to: '5' } } });
      const three = await provenance.addChange({ ...edit, version: 3, changes: { merchant: { from: null, to: 'X' } } });
      expect(two).toMatchObject({ version: 2, changes: { amount: { from: '4.50', to: '5' } } });
      expect(await provenance.listChanges(place.ledgerId, expenseId)).toEqual([two, three]);
    });

    test('what a model gave no answer for is found while it is to be reviewed, the oldest first', async () => {
      const { expenses } = storage().unitOfWork.repositories;
      const toReview = async (...failures: (string | null)[]): Promise<string> => {
        const { id } = await expenses.add(anExpense(place, { status: 'needs_review' }));
        for (const failure of failures) await provenance.add(aProvenance({ expenseId: id, failure }));
        return id;
      };
      const first = await toReview('timeout');
      const second = await toReview(null, 'budget');
      await toReview('timeout', null);
      await toReview();
      await provenance.add(aProvenance({ failure: 'timeout' }));
      await expenses.delete(place.ledgerId, await toReview('timeout'));

      const { ledgerId, userId } = place;
      const found = await provenance.listUnanswered(10, ledgerId);
      expect(found).toEqual([first, second].map((id) => ({ ledgerId, userId, id })));
      expect(await provenance.listUnanswered(1, ledgerId)).toEqual(found.slice(0, 1));
      expect(await provenance.listUnanswered(10_000)).toEqual(expect.arrayContaining([...found]));
      expect(await provenance.listUnanswered(10, newId())).toEqual([]);
    });

    test("another ledger's expense is as one that never was", async () => {
      const { ledgerId, userId } = await newPlace(storage().unitOfWork.repositories);
      const missing = { name: 'ExpenseNotFoundError', expenseId };
      await expect(provenance.add(aProvenance({ ledgerId }))).rejects.toMatchObject(missing);
      const edit = provenance.addChange({ ledgerId, expenseId, userId, version: 2, changes: {} });
      await expect(edit).rejects.toMatchObject(missing);

      await provenance.add(aProvenance());
      expect(await provenance.list(ledgerId, expenseId)).toEqual([]);
      expect(await provenance.listChanges(ledgerId, expenseId)).toEqual([]);
    });
  });
}

export function merchantRuleRepositoryContract(storage: () => StorageUnderTest): void {
  describe('MerchantRuleRepository', () => {
    let rules: Repositories['merchantRules'];
    let place: Place;
    let food: string;
    let travel: string;

    beforeEach(async () => {
      const { repositories } = storage().unitOfWork;
      rules = repositories.merchantRules;
      place = await newPlace(repositories);
      [food, travel] = place.categories.map(({ id }) => id) as [string, string];
    });

    const choose = (categoryId: string, key = 'starbucks', kind: 'merchant' | 'wording' = 'merchant') =>
      rules.recordChoice({ ledgerId: place.ledgerId, kind, key, categoryId });

    test('the same choice again confirms the rule', async () => {
      const first = await choose(food);
      expect(first).toMatchObject({ categoryId: food, confirmations: 1, contradictions: 0 });
      const second = await choose(food);
      expect(second).toMatchObject({ id: first.id, confirmations: 2, contradictions: 0 });
      expect(await rules.find(place.ledgerId, 'merchant', 'starbucks')).toEqual(second);
    });

    test('another choice takes its place, counts anew and is remembered as a contradiction', async () => {
      await choose(food);
      await choose(food);
      expect(await choose(travel)).toMatchObject({ categoryId: travel, confirmations: 1, contradictions: 1 });
      expect(await choose(travel)).toMatchObject({ categoryId: travel, confirmations: 2, contradictions: 1 });
      expect(await choose(food)).toMatchObject({ categoryId: food, confirmations: 1, contradictions: 2 });
    });

    test('choices at once are all counted', async () => {
      await Promise.all(Array.from({ length: 6 }, () => choose(food)));
      expect(await rules.find(place.ledgerId, 'merchant', 'starbucks')).toMatchObject({ confirmations: 6 });
    });

    test('one choice teaches several keys, and each confirms or contradicts its own rule', async () => {
      await choose(food);
      await choose(travel, 'uber');
      const keys = ['uber', 'starbucks', 'latte'].map((key) => ({ kind: 'merchant', key }) as const);
      await rules.recordChoices(place.ledgerId, keys, food);
      expect(await rules.list(place.ledgerId)).toMatchObject([
        { key: 'latte', categoryId: food, confirmations: 1, contradictions: 0 },
        { key: 'starbucks', categoryId: food, confirmations: 2, contradictions: 0 },
        { key: 'uber', categoryId: food, confirmations: 1, contradictions: 1 },
      ]);
      await rules.recordChoices(place.ledgerId, [], food);
      expect(await rules.list(place.ledgerId)).toHaveLength(3);
    });

    test('choices at once that teach the same keys wait for each other', async () => {
      const keys = Array.from({ length: 8 }, (_, i) => ({ kind: 'wording', key: `word ${i}` }) as const);
      const orders = [keys, keys.toReversed(), keys, keys.toReversed()];
      await Promise.all(orders.map((order) => rules.recordChoices(place.ledgerId, order, food)));
      expect((await rules.list(place.ledgerId)).map(({ confirmations }) => confirmations)).toEqual(keys.map(() => 4));
    });

    test('rules are found by many keys at once, each of its kind', async () => {
      await choose(food);
      await choose(travel, 'airport', 'wording');
      await choose(travel, 'uber');
      const wanted = [
        { kind: 'merchant', key: 'starbucks' },
        { kind: 'wording', key: 'airport' },
        { kind: 'wording', key: 'airport' },
        { kind: 'wording', key: 'uber' },
      ] as const;
      const found = await rules.findMany(place.ledgerId, wanted);
      expect(found.map(({ key }) => key).toSorted()).toEqual(['airport', 'starbucks']);
      expect(await rules.findMany(place.ledgerId, [])).toEqual([]);
    });

    test('a merchant and a wording of one key are two rules, listed by key', async () => {
      await choose(food, 'uber');
      await choose(travel, 'bus', 'wording');
      await choose(travel, 'uber', 'wording');
      const list = await rules.list(place.ledgerId);
      expect(list.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['bus wording', 'uber merchant', 'uber wording']);
      expect(await rules.find(place.ledgerId, 'wording', 'uber')).toMatchObject({ categoryId: travel });
    });

    test('a deleted rule is forgotten', async () => {
      const { id } = await choose(food);
      expect(await rules.delete(place.ledgerId, id)).toBe(true);
      expect(await rules.delete(place.ledgerId, id)).toBe(false);
      expect(await rules.find(place.ledgerId, 'merchant', 'starbucks')).toBeNull();
    });

    test('a rule goes with its category', async () => {
      await choose(food);
      await choose(travel, 'uber');
      await storage().unitOfWork.repositories.categories.delete(place.ledgerId, food);
      expect(await rules.list(place.ledgerId)).toMatchObject([{ key: 'uber' }]);
    });

    test("another ledger's rules and categories are as ones that never were", async () => {
      const other = await newPlace(storage().unitOfWork.repositories);
      const { id } = await choose(food);
      expect(await rules.find(other.ledgerId, 'merchant', 'starbucks')).toBeNull();
      expect(await rules.list(other.ledgerId)).toEqual([]);
      expect(await rules.findMany(other.ledgerId, [{ kind: 'merchant', key: 'starbucks' }])).toEqual([]);
      expect(await rules.delete(other.ledgerId, id)).toBe(false);
      for (const categoryId of [other.categoryId, newId()]) {
        const missing = { name: 'CategoryNotFoundError', categoryId };
        await expect(choose(categoryId)).rejects.toMatchObject(missing);
        const taught = rules.recordChoices(place.ledgerId, [{ kind: 'merchant', key: 'starbucks' }], categoryId);
        await expect(taught).rejects.toMatchObject(missing);
      }
      expect(await rules.list(place.ledgerId)).toMatchObject([{ id, categoryId: food, contradictions: 0 }]);
    });
  });
}

export function modelUsageRepositoryContract(storage: () => StorageUnderTest): void {
  describe('ModelUsageRepository', () => {
    let usage: Repositories['modelUsage'];
    let place: Place;

    beforeEach(async () => {
      usage = storage().unitOfWork.repositories.modelUsage;
      place = await newPlace(storage().unitOfWork.repositories);
    });

    const call = (overrides: Partial<ModelUsage> = {}): Promise<void> =>
      usage.add({
        ledgerId: place.ledgerId,
        userId: place.userId,
        provider: 'openai',
        model: 'gpt-4o-mini',
        promptVersion: '3',
        inputTokens: 800,
        outputTokens: 60,
        costUsd: null,
        latencyMs: 900,
        outcome: 'ok',
        ...overrides,
      });

    test('what was spent since an instant is exact, over all ledgers, and calls of unknown cost are counted', async () => {
      const earlier = await moment();
      await call({ costUsd: new Decimal('1') });
      const since = await moment();
      await call({ costUsd: new Decimal('0.1') });
      place = await newPlace(storage().unitOfWork.repositories);
      await call({ costUsd: new Decimal('0.2'), outcome: 'timeout' });
      await call({ costUsd: new Decimal('0.000000005') });
      await call({ costUsd: null });

      const { costUsd, unknownCalls } = await usage.spentSince(since);
      expect([costUsd.toFixed(), unknownCalls]).toEqual(['0.300000005', 1]);
      const before = await usage.spentSince(earlier);
      expect(before.costUsd.toFixed()).toBe('1.300000005');
    });

    test('nothing is spent by nobody', async () => {
      const { costUsd, unknownCalls } = await usage.spentSince(await moment());
      expect([costUsd.toFixed(), unknownCalls]).toEqual(['0', 0]);
    });
  });
}

/** An instant that is after all that went before, and before all that comes, in milliseconds. */
async function moment(): Promise<Date> {
  const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 3));
  await pause();
  const now = new Date();
  await pause();
  return now;
}
