import { Decimal } from 'decimal.js';
import { newId } from '../domain/id.ts';
import type { ModelUsage } from '../domain/provenance.ts';
import type { BudgetDecision, BudgetRequest } from './model-repositories.ts';
import type { Repositories } from './repositories.ts';
import { newPlace, type Place, type StorageUnderTest } from './storage-under-test.ts';

export function modelBudgetRepositoryContract(storage: () => StorageUnderTest): void {
  describe('ModelBudgetRepository', () => {
    let repositories: Repositories;
    let place: Place;
    let month: string;

    beforeEach(async () => {
      ({ repositories } = storage().unitOfWork);
      place = await newPlace(repositories);
      month = newMonth();
    });

    /** A call that may cost up to a dollar, of ten that the month may. */
    const reserve = (overrides: Partial<BudgetRequest> = {}): Promise<BudgetDecision> =>
      repositories.modelBudget.reserve({
        ...{ month, costUsd: new Decimal(1), limitUsd: new Decimal(10), lifetimeMs: 3_600_000 },
        ...overrides,
      });

    const reserved = async (overrides: Partial<BudgetRequest> = {}): Promise<string> => {
      const decision = await reserve(overrides);
      if (!decision.granted) throw new Error(`Refused: ${decision.reason}`);
      return decision.reservationId;
    };

    const spend = (costUsd: Decimal | null, reservationId: string): Promise<void> =>
      repositories.modelUsage.add({ ...aCall(place), costUsd, reservationId });

    /** What is left of the month's ten dollars, to the cent. */
    const left = async (): Promise<number> => {
      for (let cents = 1_000; cents > 0; cents--) {
        const decision = await reserve({ costUsd: new Decimal(cents).div(100) });
        if (!decision.granted) continue;
        await repositories.modelBudget.release(decision.reservationId);
        return cents / 100;
      }
      return 0;
    };

    test('all of the budget can be set aside, and no more', async () => {
      const all = await reserved({ costUsd: new Decimal(10) });
      expect(await reserve({ costUsd: new Decimal('0.000000000001') })).toEqual({ granted: false, reason: 'spent' });
      await repositories.modelBudget.release(all);
      await repositories.modelBudget.release(all);
      expect((await reserve()).granted).toBe(true);
    });

    test('a call that costs more than the budget is not made', async () => {
      expect(await reserve({ costUsd: new Decimal('10.01') })).toMatchObject({ granted: false });
    });

    test('what a call did cost takes the place of what was set aside for it', async () => {
      await spend(new Decimal('0.25'), await reserved());
      expect(await left()).toBe(9.75);
    });

    test('a call of unknown cost counts with what was set aside for it', async () => {
      await spend(null, await reserved());
      expect(await left()).toBe(9);
    });

    test('a cost beyond what was set aside counts in full', async () => {
      await spend(new Decimal(3), await reserved());
      expect(await left()).toBe(7);
    });

    test('who is taken for dead has nothing set aside any more', async () => {
      await reserved({ costUsd: new Decimal(10), lifetimeMs: 0 });
      expect(await left()).toBe(10);
    });

    test('what may have been spent counts until the month is over', async () => {
      month = '2999-01-01';
      const limitUsd = new Decimal(1_000_000);
      const before = await reserved({ costUsd: new Decimal(1), limitUsd, lifetimeMs: 50 });
      await repositories.modelBudget.hold(before);
      await new Promise((resolve) => setTimeout(resolve, 200));
      // It is there still: what was spent is put in its place.
      await repositories.modelBudget.hold(newId());
      const free = await reserve({ limitUsd: new Decimal(1) });
      await repositories.modelBudget.release(before);
      expect(free.granted).toBe(false);
    });

    test('what is held in a month that is over is forgotten', async () => {
      await repositories.modelBudget.hold(await reserved({ costUsd: new Decimal(10) }));
      expect(await left()).toBe(10);
    });

    test('months are kept apart', async () => {
      await reserved({ costUsd: new Decimal(10) });
      month = newMonth();
      expect(await left()).toBe(10);
    });

    test('of many calls at once no more are made than the budget is good for', async () => {
      const decisions = await Promise.all(Array.from({ length: 30 }, () => reserve({ costUsd: new Decimal('0.9') })));
      expect(decisions.filter(({ granted }) => granted)).toHaveLength(11);
    });

    test('calls that end while others begin never let the sum pass the budget', async () => {
      const spent: Decimal[] = [];
      const worker = async (): Promise<void> => {
        for (let i = 0; i < 6; i++) {
          const decision = await reserve();
          if (!decision.granted) continue;
          const costUsd = new Decimal(i % 3 === 0 ? '1' : '0.75');
          await spend(costUsd, decision.reservationId);
          spent.push(costUsd);
        }
      };
      await Promise.all(Array.from({ length: 6 }, worker));
      const total = Decimal.sum(...spent).toNumber();
      expect(total).toBeLessThanOrEqual(10);
      // It is used as far as another dollar fits.
      expect(total).toBeGreaterThan(9);
    });

    test('when a call was made whose cost nobody knows, nobody can tell what is left', async () => {
      month = `${new Date().toISOString().slice(0, 7)}-01`;
      await repositories.modelUsage.add({ ...aCall(place), costUsd: null });
      expect(await reserve()).toEqual({ granted: false, reason: 'unknown-cost' });
    });

    test('who is erased takes nothing of what was spent along', async () => {
      await spend(new Decimal(4), await reserved());
      await storage().unitOfWork.run(({ users }) => users.erase(place.userId));
      expect(await left()).toBe(6);
    });
  });
}

export function modelAnswerRepositoryContract(storage: () => StorageUnderTest): void {
  describe('ModelAnswerRepository', () => {
    let repositories: Repositories;
    let place: Place;
    const [one, two] = ['11', '22'].map((byte) => byte.repeat(32)) as [string, string];

    beforeEach(async () => {
      ({ repositories } = storage().unitOfWork);
      place = await newPlace(repositories);
    });

    test('an answer is found by its question, the last one given', async () => {
      const { modelAnswers } = repositories;
      await modelAnswers.keep(place.ledgerId, one, { expenses: [] });
      await modelAnswers.keep(place.ledgerId, one, { expenses: [{ amount: '1' }] });
      expect(await modelAnswers.find(place.ledgerId, [one])).toEqual({ expenses: [{ amount: '1' }] });
      expect(await modelAnswers.find(place.ledgerId, [two])).toBeNull();
      expect(await modelAnswers.find(place.ledgerId, [])).toBeNull();
    });

    test('of several questions the first that has an answer gives it', async () => {
      const { modelAnswers } = repositories;
      await modelAnswers.keep(place.ledgerId, one, 'one');
      expect(await modelAnswers.find(place.ledgerId, [two, one])).toBe('one');
      await modelAnswers.keep(place.ledgerId, two, 'two');
      expect(await modelAnswers.find(place.ledgerId, [two, one])).toBe('two');
    });

    test("another ledger's answers are as ones that never were", async () => {
      const other = await newPlace(repositories);
      await repositories.modelAnswers.keep(place.ledgerId, one, 'mine');
      expect(await repositories.modelAnswers.find(other.ledgerId, [one])).toBeNull();
    });

    test('nothing that may repeat the words of somebody who is erased stays', async () => {
      const other = await newPlace(repositories);
      const shared = { ledgerId: other.ledgerId, userId: place.userId, role: 'member' as const };
      await repositories.ledgers.addMember(shared);
      for (const { ledgerId } of [place, other]) await repositories.modelAnswers.keep(ledgerId, one, 'words');
      await storage().unitOfWork.run(({ users }) => users.erase(place.userId));
      for (const { ledgerId } of [place, other]) {
        expect(await repositories.modelAnswers.find(ledgerId, [one])).toBeNull();
      }
    });
  });
}

/** A month that no other test has, and that is over. */
function newMonth(): string {
  months += 1;
  return `${1000 + Math.floor(months / 12)}-${String(1 + (months % 12)).padStart(2, '0')}-01`;
}
let months = 0;

function aCall({ ledgerId, userId }: Place): ModelUsage {
  return {
    ...{ ledgerId, userId, provider: 'openai', model: 'gpt-4o-mini', promptVersion: '3' },
    ...{ inputTokens: 800, outputTokens: 60, costUsd: new Decimal(0), latencyMs: 900, outcome: 'ok' },
  };
}
