import { Decimal } from 'decimal.js';
import type { ExchangeRate, LedgerRate } from '../domain/exchange-rate.ts';
import type { Conversion } from '../domain/expense.ts';
import { newId } from '../domain/id.ts';
import type { AwaitingGroup, GroupRate } from './rate-repositories.ts';
import type { Repositories } from './repositories.ts';
import { anExpense, newPlace, type Place, type StorageUnderTest } from './storage-under-test.ts';

/** Rates are everybody's: each test has a source, and so far as it can days, of its own. */
function aRate(source: string, overrides: Partial<Record<keyof ExchangeRate, string>> = {}): ExchangeRate {
  const { rate = '1.0912', ...rest } = overrides;
  return { base: 'EUR', quote: 'USD', rateDate: '2026-03-13', ...rest, source, rate: new Decimal(rate) };
}

export function rateRepositoryContract(storage: () => StorageUnderTest): void {
  describe('RateRepository', () => {
    let repositories: Repositories;
    let place: Place;
    let source: string;

    beforeEach(async () => {
      ({ repositories } = storage().unitOfWork);
      place = await newPlace(repositories);
      source = newId();
    });

    const own = (overrides: Partial<LedgerRate> = {}): LedgerRate => ({
      ...{ ledgerId: place.ledgerId, base: 'EUR', quote: 'VES', rateDate: '2026-03-13', setBy: place.userId },
      ...{ rate: new Decimal('40.5'), ...overrides },
    });

    const putOwn = (rate: LedgerRate): Promise<void> => storage().unitOfWork.run(({ rates }) => rates.putOwn(rate));

    const published = async (currencies: string[], from: string, to: string): Promise<ExchangeRate[]> => {
      const known = await repositories.rates.known([], currencies, { from, to });
      return known.published.filter((rate) => rate.source === source);
    };

    test('rates are kept to the last digit, once, and a correction takes the place of what it corrects', async () => {
      const rate = aRate(source, { rate: '123456789012345.123456789012345' });

      expect(await repositories.rates.put([rate, aRate(source, { quote: 'CHF' })])).toBe(2);
      expect(await repositories.rates.put([rate, aRate(source, { quote: 'CHF', rate: '0.96' })])).toBe(1);

      expect(await published(['USD'], '2026-03-13', '2026-03-13')).toEqual([rate]);
      expect(await published(['CHF'], '2026-03-13', '2026-03-13')).toMatchObject([{ rate: new Decimal('0.96') }]);
    });

    test('more rates than one statement takes are kept, and none is no work', async () => {
      const rates = Array.from({ length: 6_000 }, (_, index) =>
        aRate(source, { ...pairOf(index), rate: String(index + 1) }),
      );

      expect(await repositories.rates.put(rates)).toBe(6_000);
      expect(await repositories.rates.put([])).toBe(0);
      expect(await published(['USD'], '2026-02-10', '2026-02-19')).toHaveLength(6_000);
    });

    test('a rate that could not be kept exactly is refused, and none of its batch is kept', async () => {
      const batch = [aRate(source), aRate(source, { quote: 'CHF', rate: '0.1234567890123456' })];

      await expect(repositories.rates.put(batch)).rejects.toMatchObject({ name: 'InvalidAmountError' });
      await expect(putOwn(own({ rate: new Decimal(0) }))).rejects.toMatchObject({ name: 'InvalidAmountError' });

      expect(await published(['USD', 'CHF'], '2026-03-13', '2026-03-13')).toEqual([]);
      expect(await repositories.rates.listOwn(place.ledgerId)).toEqual([]);
    });

    test('known are the rates of the days, both included, in the currencies', async () => {
      const days = ['2026-03-05', '2026-03-06', '2026-03-13', '2026-03-14'];
      await repositories.rates.put([
        ...days.map((rateDate) => aRate(source, { rateDate })),
        aRate(source, { quote: 'CHF' }),
      ]);

      const found = await published(['USD', 'GBP'], '2026-03-06', '2026-03-13');

      expect(found.map(({ quote, rateDate }) => [quote, rateDate]).sort()).toEqual([
        ['USD', '2026-03-06'],
        ['USD', '2026-03-13'],
      ]);
    });

    test("a ledger's own rates are known to it alone, from their day on, however long ago that was", async () => {
      const other = await newPlace(repositories);
      await putOwn(own({ rateDate: '2020-01-01' }));
      await putOwn(own({ rateDate: '2026-03-15' }));
      await putOwn(own({ quote: 'CUP' }));
      const known = (ledgerId: string) =>
        repositories.rates.known([ledgerId], ['EUR', 'VES'], { from: '2026-03-06', to: '2026-03-13' });

      expect((await known(place.ledgerId)).ledger).toEqual([own({ rateDate: '2020-01-01' })]);
      expect((await known(other.ledgerId)).ledger).toEqual([]);
    });

    test("a ledger's own rates are listed by pair, the newest first; one of the same day takes its place", async () => {
      await putOwn(own({ rateDate: '2026-03-01' }));
      await putOwn(own());
      await putOwn(own({ rate: new Decimal(41), setBy: null }));
      await putOwn(own({ quote: 'CUP' }));

      expect(await repositories.rates.listOwn(place.ledgerId)).toEqual([
        own({ quote: 'CUP' }),
        own({ rate: new Decimal(41), setBy: null }),
        own({ rateDate: '2026-03-01' }),
      ]);
    });

    test('a rate of the ledger drops the conversions that it makes untrue, and no others', async () => {
      const conversion = (overrides: Partial<Conversion> = {}): Conversion => ({
        ...{ amount: new Decimal('0.1'), currency: 'EUR', rate: new Decimal('0.025'), rateDate: '2026-03-01' },
        ...{ rateSource: 'ledger', ...overrides },
      });
      const add = (occurredOn: string, kept: Conversion, currency = 'VES') =>
        repositories.expenses.add(anExpense(place, { currency, occurredOn, conversion: kept }));
      const untrue = [await add('2026-03-13', conversion()), await add('2026-04-01', conversion())];
      const true_ = [
        await add('2026-03-12', conversion()),
        await add('2026-03-13', conversion({ rateSource: 'person' })),
        await add('2026-03-13', conversion(), 'CUP'),
      ];

      await putOwn(own());

      const read = (id: string) => repositories.expenses.get(place.ledgerId, id);
      for (const { id } of untrue) expect(await read(id)).toMatchObject({ conversion: null, version: 1 });
      for (const expense of true_) expect(await read(expense.id)).toEqual(expense);
      expect((await awaitingOf(repositories, place)).map(({ occurredOn }) => occurredOn)).toEqual([
        '2026-03-13',
        '2026-04-01',
      ]);
    });

    test("a ledger's own rate can be taken away once, and so can what was converted by it", async () => {
      await putOwn(own());
      const conversion = { amount: new Decimal('0.1'), currency: 'EUR', rate: new Decimal('0.025') };
      const expense = await repositories.expenses.add(
        anExpense(place, {
          ...{ currency: 'VES', occurredOn: '2026-03-14' },
          conversion: { ...conversion, rateDate: '2026-03-13', rateSource: 'ledger' },
        }),
      );
      const take = () => storage().unitOfWork.run(({ rates }) => rates.deleteOwn(own()));

      expect([await take(), await take()]).toEqual([true, false]);
      expect(await repositories.rates.listOwn(place.ledgerId)).toEqual([]);
      expect(await repositories.expenses.get(place.ledgerId, expense.id)).toMatchObject({ conversion: null });
    });

    test('what is known of a source is kept; of one that was never asked nothing is', async () => {
      const state = {
        ...{ name: source, covered: { from: '2026-01-01', to: '2026-03-13' }, failures: 0, retryAt: null },
        fetchedAt: new Date('2026-03-13T15:30:00Z'),
      };
      expect(await repositories.rates.source(source)).toBeNull();

      await repositories.rates.saveSource({ ...state, covered: null, fetchedAt: null });
      expect(await repositories.rates.source(source)).toEqual({ ...state, covered: null, fetchedAt: null });

      await repositories.rates.saveSource({ ...state, failures: 2, retryAt: new Date('2026-03-13T16:00:00Z') });
      expect(await repositories.rates.source(source)).toEqual({
        ...state,
        failures: 2,
        retryAt: new Date('2026-03-13T16:00:00Z'),
      });
    });

    test('the days that a source was asked for are kept, each as it answered last', async () => {
      const [asked, again] = [new Date('2026-03-13T16:00:00Z'), new Date('2026-03-14T16:00:00Z')];
      const save = (date: string, askedAt: Date, isPublished: boolean) =>
        repositories.rates.saveAskedDay(source, { date, askedAt, isPublished });
      await save('2015-06-20', asked, false);
      await save('2026-03-12', asked, false);
      await repositories.rates.saveAskedDay(`${source}, another`, {
        ...{ date: '2015-06-21', askedAt: asked, isPublished: true },
      });
      await save('2026-03-12', again, true);

      expect(await repositories.rates.askedDays(source)).toEqual([
        { date: '2026-03-12', askedAt: again, isPublished: true },
        { date: '2015-06-20', askedAt: asked, isPublished: false },
      ]);
    });
  });
}

export function conversionRepositoryContract(storage: () => StorageUnderTest): void {
  describe('ConversionRepository', () => {
    let repositories: Repositories;
    let place: Place;

    beforeEach(async () => {
      ({ repositories } = storage().unitOfWork);
      place = await newPlace(repositories);
    });

    const add = (overrides: Parameters<typeof anExpense>[1] = {}) =>
      repositories.expenses.add(anExpense(place, { currency: 'USD', ...overrides }));
    const get = (id: string) => repositories.expenses.get(place.ledgerId, id);
    const worth = (overrides: Partial<GroupRate> = {}): GroupRate => ({
      ...{ ledgerId: place.ledgerId, occurredOn: '2026-03-14', currency: 'USD', into: 'EUR' },
      ...{ rate: new Decimal('0.916422287390029'), rateDate: '2026-03-13', rateSource: 'ecb', ...overrides },
    });
    const convert = (...rates: GroupRate[]) =>
      storage().unitOfWork.run(({ conversions }) => conversions.convert(rates));
    const rebaseTo = (currency: string) =>
      storage().unitOfWork.run(async ({ ledgers, conversions }) => {
        await ledgers.lock(place.ledgerId);
        return conversions.startRebase(place.ledgerId, currency);
      });

    test('what is not worth anything in the base currency awaits a rate, the oldest day first', async () => {
      await add({ occurredOn: '2026-03-15' });
      await add();
      await add();
      await add({ currency: 'CHF' });
      await add({ currency: 'EUR' });
      const { id } = await add({ occurredOn: '2026-03-01' });
      await repositories.expenses.delete(place.ledgerId, id);

      const group = { ledgerId: place.ledgerId, into: 'EUR', count: 1 };
      const groups = [
        { ...group, occurredOn: '2026-03-14', currency: 'CHF' },
        { ...group, occurredOn: '2026-03-14', currency: 'USD', count: 2 },
        { ...group, occurredOn: '2026-03-15', currency: 'USD' },
      ];
      expect(await awaitingOf(repositories, place)).toEqual(groups);
      const after = await repositories.conversions.awaiting(1, groups[0]);
      expect(after).toHaveLength(1);
      expect(await repositories.conversions.oldestAwaiting()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    });

    test('an edit can end the waiting, and begin it', async () => {
      const { id } = await add();
      await repositories.expenses.update(place.ledgerId, id, { currency: 'EUR' });
      expect(await awaitingOf(repositories, place)).toEqual([]);

      await repositories.expenses.update(place.ledgerId, id, { currency: 'JPY' });
      expect(await awaitingOf(repositories, place)).toMatchObject([{ currency: 'JPY' }]);
    });

    test('a group is converted unrounded, once, and its expenses stay at their version', async () => {
      const expense = await add({ amount: new Decimal('999999999999999.9999') });

      expect(await convert(worth())).toBe(1);
      expect(await convert(worth({ rate: new Decimal(2) }))).toBe(0);

      const amount = new Decimal('916422287390028.9999083577712609971');
      const { rate, rateDate, rateSource } = worth();
      expect(await get(expense.id)).toEqual({
        ...expense,
        conversion: { amount, currency: 'EUR', rate, rateDate, rateSource },
      });
      expect(await awaitingOf(repositories, place)).toEqual([]);
      expect(await repositories.conversions.convert([])).toBe(0);
    });

    test('what a person or the ledger converted, what is deleted, and what would be too much stays as it is', async () => {
      const kept = (rateSource: string): Conversion => ({
        ...{ amount: new Decimal(4), currency: 'EUR', rate: new Decimal('0.9'), rateDate: '2026-03-14', rateSource },
      });
      const theirs = [await add({ conversion: kept('person') }), await add({ conversion: kept('ledger') })];
      const { id } = await add();
      await repositories.expenses.delete(place.ledgerId, id);

      expect(await convert(worth())).toBe(0);

      for (const expense of theirs) expect(await get(expense.id)).toEqual(expense);
      await add({ amount: new Decimal('999999999999999') });
      expect(await convert(worth({ rate: new Decimal('99999.9') }))).toBe(0);
    });

    test('a rate into what is the base currency no more converts nothing', async () => {
      await add();
      await rebaseTo('CHF');

      expect(await convert(worth())).toBe(0);
    });

    test('totals tell what was converted into what, and what was not', async () => {
      await add();
      await convert(worth({ rate: new Decimal('0.9') }));
      await add();
      await add({ currency: 'EUR' });
      const { expenses } = repositories;
      const filter = { from: '2026-03-01', to: '2026-03-14' };
      const common = { total: new Decimal('4.5'), count: 1 };
      const totals = [
        { ...common, currency: 'EUR', convertedCurrency: null, converted: new Decimal(0) },
        { ...common, currency: 'USD', convertedCurrency: 'EUR', converted: new Decimal('4.05') },
        { ...common, currency: 'USD', convertedCurrency: null, converted: new Decimal(0) },
      ];

      const found = await expenses.groupTotals(place.ledgerId, filter, ['conversion']);
      expect(found).toHaveLength(3);
      expect(found).toEqual(expect.arrayContaining(totals));
      const ofDays = await expenses.groupTotals(place.ledgerId, filter, ['day', 'conversion']);
      expect(ofDays).toHaveLength(3);
      expect(ofDays).toEqual(expect.arrayContaining(totals.map((total) => ({ ...total, day: '2026-03-14' }))));
    });

    test('who changes a ledger waits for who holds it', async () => {
      const { unitOfWork } = storage();
      const order: string[] = [];
      let changing: Promise<void> = Promise.resolve();
      await unitOfWork.run(async ({ conversions }) => {
        await conversions.hold([place.ledgerId]);
        changing = unitOfWork.run(async ({ ledgers }) => {
          await ledgers.lock(place.ledgerId);
          order.push('changed');
        });
        await new Promise((resolve) => setTimeout(resolve, 200));
        order.push('let go');
      });
      await changing;

      expect(order).toEqual(['let go', 'changed']);
    });

    describe('when the base currency changes', () => {
      test('what says otherwise is stale, until it follows', async () => {
        const [converted, inNewBase, inOldBase] = [
          await add(),
          await add({ currency: 'CHF' }),
          await add({ currency: 'EUR' }),
        ];
        await convert(worth(), worth({ currency: 'CHF' }));
        const { id } = await add();
        await repositories.expenses.delete(place.ledgerId, id);

        const rebase = await rebaseTo('CHF');
        expect(rebase).toMatchObject({ ledgerId: place.ledgerId, before: 'EUR', total: 3, done: 0, finishedAt: null });
        expect((await repositories.ledgers.get(place.ledgerId))?.baseCurrency).toBe('CHF');
        const stale = await repositories.conversions.stale(place.ledgerId);
        expect(stale.map(({ currency, into, count }) => [currency, into, count])).toEqual([
          ['CHF', 'CHF', 1],
          ['EUR', 'CHF', 1],
          ['USD', 'CHF', 1],
        ]);

        await storage().unitOfWork.run(({ conversions }) =>
          conversions.follow(place.ledgerId, stale, [
            worth({ currency: 'EUR', into: 'CHF', rate: new Decimal('0.96') }),
          ]),
        );

        expect(await repositories.conversions.stale(place.ledgerId)).toEqual([]);
        expect(await repositories.conversions.rebase(place.ledgerId)).toMatchObject({ total: 3, done: 3 });
        expect((await get(converted.id))?.conversion).toBeNull();
        expect((await get(inNewBase.id))?.conversion).toBeNull();
        expect((await get(inOldBase.id))?.conversion).toMatchObject({ currency: 'CHF', amount: new Decimal('4.32') });
        expect(await awaitingOf(repositories, place)).toMatchObject([{ currency: 'USD', into: 'CHF', count: 1 }]);
      });

      test('it goes on until it is finished, and can begin anew', async () => {
        expect(await repositories.conversions.rebase(place.ledgerId)).toBeNull();
        await rebaseTo('CHF');
        const open = async () =>
          (await repositories.conversions.openRebases()).filter(({ ledgerId }) => ledgerId === place.ledgerId);
        expect(await open()).toMatchObject([{ before: 'EUR', finishedAt: null }]);

        await repositories.conversions.finishRebase(place.ledgerId);
        expect(await open()).toEqual([]);

        expect(await rebaseTo('USD')).toMatchObject({ before: 'CHF', done: 0, finishedAt: null });
        expect(await repositories.conversions.baseCurrencies()).toContain('USD');
      });

      test('an expense that was deleted meanwhile forgets its worth once it is restored, and awaits a rate', async () => {
        const [other, inNewBase] = [await add(), await add({ currency: 'CHF' })];
        await convert(worth(), worth({ currency: 'CHF' }));
        for (const { id } of [other, inNewBase]) await repositories.expenses.delete(place.ledgerId, id);
        await rebaseTo('CHF');

        for (const { id } of [other, inNewBase]) {
          expect(await repositories.expenses.restore(place.ledgerId, id)).toMatchObject({ conversion: null });
        }

        expect(await awaitingOf(repositories, place)).toMatchObject([{ currency: 'USD', into: 'CHF', count: 1 }]);
      });

      test('an expense that was deleted meanwhile awaits a rate once it is restored', async () => {
        const { id } = await add({ currency: 'EUR' });
        await repositories.expenses.delete(place.ledgerId, id);
        await rebaseTo('CHF');

        await repositories.expenses.restore(place.ledgerId, id);

        expect(await awaitingOf(repositories, place)).toMatchObject([{ currency: 'EUR', into: 'CHF' }]);
      });

      test('what was open when it changed is over once the oldest transaction is as new as the next was', async () => {
        const { conversions } = repositories;
        const { next } = await conversions.transactions();

        let now = await conversions.transactions();
        while (now.oldest < next) now = await conversions.transactions();

        expect(now.next).toBeGreaterThanOrEqual(next);
      });
    });

    test('a job can be asked for, again and again', async () => {
      const ask = () => storage().unitOfWork.run(({ jobs }) => jobs.ask('convert-awaiting'));
      await expect(Promise.all([ask(), ask(), ask()])).resolves.toHaveLength(3);
    });
  });
}

async function awaitingOf({ conversions }: Repositories, { ledgerId }: Place): Promise<AwaitingGroup[]> {
  const all = await conversions.awaiting(100_000);
  return all.filter((group) => group.ledgerId === ledgerId);
}

/** Another currency or day for each number below 6,760. */
function pairOf(index: number): Pick<ExchangeRate, 'base' | 'rateDate'> {
  const letter = (value: number): string => String.fromCodePoint(0x41 + (value % 26));
  return {
    base: `A${letter(index)}${letter(Math.floor(index / 26))}`,
    rateDate: `2026-02-1${Math.floor(index / 676)}`,
  };
}
