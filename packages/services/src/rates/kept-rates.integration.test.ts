import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { LocalAssistant } from '@expenses/llm/local';
import { PrismaUnitOfWork, type Expense, type Repositories, type UnitOfWork } from '@expenses/storage';
import { createTestDatabase, startEcbServer, startExchangeRateApiServer, type TestDatabase } from '@expenses/testing';
import { Decimal } from 'decimal.js';
import { ClassificationService } from '../classification/classification-service.ts';
import { readMessage } from '../classification/message-reader.ts';
import type { ExpenseInput } from '../expenses/expense-input.ts';
import type { Person } from '../people/people-service.ts';
import { servicesOn, type Services } from '../services.ts';
import { convertAwaiting } from './convert-awaiting.ts';
import { EcbRateSource } from './ecb-rate-source.ts';
import { ExchangeRateApiSource } from './exchange-rate-api-source.ts';
import { fetchRates, type FetchRatesDependencies, type RateFeed } from './fetch-rates.ts';
import { followBaseCurrencies } from './follow-base-currency.ts';
import { rateJobs } from './rate-jobs.ts';
import { RateService } from './rate-service.ts';

const MINUTE = 60_000;
/** A Tuesday, after the bank has published. */
const NOW = new Date('2026-03-10T17:00:00Z');
const FRIDAY = '2026-03-06';
const FIRST_PREFERENCE = { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en' };

let database: TestDatabase;
let unitOfWork: PrismaUnitOfWork;
let classification: ClassificationService;
let services: Services;
let person: Person;
let now: Date;
const warnings: string[] = [];
let people = 0n;
/** Jobs that were asked for. */
const asked: string[] = [];

const clock = (): Date => now;
const logger = {
  info: () => undefined,
  warn: (_details: object, message: string) => void warnings.push(message),
};

beforeEach(async () => {
  database = await createTestDatabase();
  unitOfWork = new PrismaUnitOfWork({ url: database.url });
  const local = new LocalAssistant({ read: readMessage });
  const { merchantRules, modelUsage } = unitOfWork.repositories;
  classification = new ClassificationService({ assistant: local, local, merchantRules, modelUsage });
  services = servicesOn(noting(unitOfWork), { classification, clock, firstPreference: FIRST_PREFERENCE });
  now = NOW;
  person = await newPerson();
  warnings.length = 0;
  asked.length = 0;
});

afterEach(async () => {
  await unitOfWork.close();
  await database.drop();
});

function newPerson(): Promise<Person> {
  people += 1n;
  return services.people.identify(people);
}

function publish(quote: string, rateDate: string, rate: string): Promise<number> {
  return unitOfWork.repositories.rates.put([{ source: 'ecb', base: 'EUR', quote, rateDate, rate: new Decimal(rate) }]);
}

async function spend(overrides: Partial<ExpenseInput> = {}, by = person): Promise<Expense> {
  const [category] = await unitOfWork.repositories.categories.list(by.ledger.id);
  const input = { amount: new Decimal(10), currency: 'USD', description: 'Taxi', categoryId: category!.id };
  const { expense } = await services.expenses.create(by, { ...input, occurredOn: '2026-03-08', ...overrides });
  return expense;
}

async function read({ ledgerId, id }: Expense): Promise<Expense> {
  return (await unitOfWork.repositories.expenses.get(ledgerId, id))!;
}

/** Notes which jobs are asked for, and asks for them. */
function noting(of: UnitOfWork): UnitOfWork {
  const noted = (repositories: Repositories): Repositories => ({
    ...repositories,
    jobs: {
      ask: async (job) => {
        asked.push(job);
        await repositories.jobs.ask(job);
      },
    },
  });
  return {
    repositories: noted(of.repositories),
    run: (work) => of.run((repositories) => work(noted(repositories))),
    read: (work) => of.read((repositories) => work(noted(repositories))),
  };
}

describe('an expense that is stored', () => {
  it('on a weekend is converted by the rate of Friday, and keeps its date', async () => {
    await publish('USD', FRIDAY, '1.25');

    const expense = await spend();

    expect(await read(expense)).toMatchObject({
      occurredOn: '2026-03-08',
      conversion: { amount: new Decimal(8), currency: 'EUR', rateDate: FRIDAY, rateSource: 'ecb' },
    });
    expect(asked).toEqual([]);
  });

  it('more than seven days after the last rate is unconverted, and a rate is asked for', async () => {
    await publish('USD', FRIDAY, '1.25');
    now = new Date('2026-03-14T12:00:00Z');

    expect((await spend({ occurredOn: '2026-03-13' })).conversion).not.toBeNull();
    expect((await spend({ occurredOn: '2026-03-14' })).conversion).toBeNull();
    expect(asked).toEqual(['fetch-rates']);
  });

  it('and edited is converted anew when its amount, day or currency changes, and else stays as it is', async () => {
    await publish('USD', FRIDAY, '1.25');
    await publish('USD', '2026-02-02', '1.6');
    await publish('CHF', FRIDAY, '0.8');
    const { id } = await spend();
    const edit = async (changes: Parameters<Services['expenses']['edit']>[2]) => {
      const { conversion } = await services.expenses.edit(person, id, changes);
      return conversion === null ? null : `${conversion.amount.toFixed()} of ${conversion.rateDate}`;
    };

    expect(await edit({ amount: new Decimal(20) })).toBe('16 of 2026-03-06');
    expect(await edit({ occurredOn: '2026-02-03' })).toBe('12.5 of 2026-02-02');
    expect(await edit({ description: 'Cab' })).toBe('12.5 of 2026-02-02');
    expect(await edit({ currency: 'CHF', occurredOn: '2026-03-07' })).toBe('25 of 2026-03-06');
    expect(await edit({ currency: 'VES' })).toBeNull();
    expect(await edit({ currency: 'EUR' })).toBeNull();
  });

  it('asks for a rate again when it is restored without one', async () => {
    const { id } = await spend();
    await services.expenses.delete(person, id);
    asked.length = 0;

    await services.expenses.restore(person, id);

    expect(asked).toEqual(['fetch-rates']);
  });

  it("is not converted by another ledger's rates", async () => {
    const other = await newPerson();
    await services.rates.setOwn(other, { base: 'USD', quote: 'EUR', rate: new Decimal('0.5'), date: '2026-01-01' });

    expect((await spend()).conversion).toBeNull();
    expect((await spend({}, other)).conversion).toMatchObject({ rateSource: 'ledger', amount: new Decimal(5) });
    expect(await convertAwaiting(unitOfWork, clock)).toBe(0);
    expect(await services.rates.listOwn(person)).toEqual([]);
  });
});

describe('an expense of a day to come', () => {
  const LATER = '2026-03-13';

  it('has no worth until that day, and then that of its own rate; nobody is asked for it before', async () => {
    await using bank = await startEcbServer({ '2026-03-10': { USD: '1.25' } });
    const jobs = rateJobs({
      ...{ unitOfWork, clock, logger },
      feeds: [{ source: new EcbRateSource({ baseUrl: bank.baseUrl, clock }), history: 'at-once' }],
    });
    const runAll = async () => {
      for (const name of ['fetch-rates', 'convert-awaiting'] as const) await jobs[name](new AbortController().signal);
    };
    await runAll();

    const expense = await spend({ occurredOn: LATER });

    for (let run = 0; run < 3; run += 1) await runAll();
    expect((await read(expense)).conversion).toBeNull();
    expect(bank.requests).toHaveLength(1);

    now = new Date('2026-03-13T15:31:00Z');
    bank.publish('2026-03-12', { USD: '1.5' });
    bank.publish(LATER, { USD: '1.6' });
    await runAll();
    expect(await read(expense)).toEqual({
      ...expense,
      conversion: {
        ...{ amount: new Decimal('6.25'), currency: 'EUR', rate: new Decimal('0.625') },
        ...{ rateDate: LATER, rateSource: 'ecb' },
      },
    });
    expect(bank.requests).toHaveLength(2);
  });

  it('is converted once the day has begun though nothing is published on it', async () => {
    await publish('USD', FRIDAY, '1.25');
    const expense = await spend({ occurredOn: '2026-03-12' });

    now = new Date('2026-03-11T09:59:00Z');
    expect(await convertAwaiting(unitOfWork, clock)).toBe(0);
    now = new Date('2026-03-11T10:00:00Z');
    expect(await convertAwaiting(unitOfWork, clock)).toBe(1);

    expect((await read(expense)).conversion).toMatchObject({ rateDate: FRIDAY });
  });

  it('that was of a day past loses its worth, and has one again when it is put back', async () => {
    await publish('USD', FRIDAY, '1.25');
    const { id } = await spend();

    const postponed = await services.expenses.edit(person, id, { occurredOn: LATER });
    expect(postponed.conversion).toBeNull();
    expect(await convertAwaiting(unitOfWork, clock)).toBe(0);

    const putBack = await services.expenses.edit(person, id, { occurredOn: '2026-03-09' });
    expect(putBack.conversion).toMatchObject({ amount: new Decimal(8), rateDate: FRIDAY });
  });

  it("waits for its day when the ledger's base currency is changed, too", async () => {
    await publish('CHF', FRIDAY, '0.95');
    const expense = await spend({ currency: 'EUR', occurredOn: LATER });
    await services.baseCurrency.change(person, 'CHF');

    await followBaseCurrencies(unitOfWork, clock);
    expect((await read(expense)).conversion).toBeNull();
    expect((await services.baseCurrency.get(person)).change).toMatchObject({ finishedAt: expect.any(Date) as unknown });

    now = new Date('2026-03-13T12:00:00Z');
    expect(await convertAwaiting(unitOfWork, clock)).toBe(1);
    expect((await read(expense)).conversion).toMatchObject({ currency: 'CHF', rateDate: FRIDAY });
  });
});

describe('a rate that a person gave for an expense', () => {
  it('is touched by no job, and stays through edits until the currency is another', async () => {
    const expense = await spend({ rate: new Decimal('0.9') });
    await publish('USD', FRIDAY, '1.25');
    await services.rates.setOwn(person, { base: 'USD', quote: 'EUR', rate: new Decimal('0.5'), date: '2026-01-01' });

    expect(await convertAwaiting(unitOfWork, clock)).toBe(0);
    expect(await read(expense)).toEqual(expense);

    const edited = await services.expenses.edit(person, expense.id, {
      amount: new Decimal(20),
      occurredOn: '2026-03-07',
    });
    expect(edited.conversion).toMatchObject({ amount: new Decimal(18), rateDate: '2026-03-07', rateSource: 'person' });
    const history = await unitOfWork.repositories.provenance.listChanges(expense.ledgerId, expense.id);
    expect(history.map(({ changes }) => changes)).toMatchObject([{ amount: { from: '10', to: '20' } }]);
    const other = await services.expenses.edit(person, expense.id, { currency: 'CHF' });
    expect(other.conversion).toBeNull();
  });

  it.each(['0', '-1', '0.1234567890123456', '1e15'])('that is %s is refused', async (rate) => {
    await expect(spend({ rate: new Decimal(rate) })).rejects.toMatchObject({ field: 'rate' });
  });
});

describe("a rate of the ledger's own", () => {
  it('converts what waits, holds until the next one, and one that is put right converts anew', async () => {
    const [early, late] = [
      await spend({ currency: 'VES', occurredOn: '2026-01-05' }),
      await spend({ currency: 'VES', occurredOn: '2026-03-01' }),
    ];
    const set = (rate: string, date: string) =>
      services.rates.setOwn(person, { base: 'EUR', quote: 'VES', rate: new Decimal(rate), date });
    const worths = async () => {
      await convertAwaiting(unitOfWork, clock);
      return [(await read(early)).conversion?.amount.toFixed(), (await read(late)).conversion?.amount.toFixed()];
    };

    await set('40', '2026-01-01');
    expect(asked).toContain('convert-awaiting');
    expect(await worths()).toEqual(['0.25', '0.25']);
    await set('50', '2026-02-01');
    expect(await worths()).toEqual(['0.25', '0.2']);
    await set('20', '2026-01-01');
    expect(await worths()).toEqual(['0.5', '0.2']);
    await services.rates.removeOwn(person, { base: 'EUR', quote: 'VES', rateDate: '2026-02-01' });
    expect(await worths()).toEqual(['0.5', '0.5']);
  });
});

describe('jobs', () => {
  it('fetch nothing from sources that are down, convert once when they are back, and tell of it once', async () => {
    await using bank = await startEcbServer({ '2026-03-10': { USD: '1.25' }, [FRIDAY]: { USD: '1.6' } });
    await using api = await startExchangeRateApiServer();
    bank.failNext({ status: 503 }, 100);
    api.failNext('reset', 100);
    const retry = { attempts: 1 };
    const feeds: RateFeed[] = [
      { source: new ExchangeRateApiSource({ apiKey: api.key, baseUrl: api.baseUrl, clock, retry }), history: 'by-day' },
      { source: new EcbRateSource({ baseUrl: bank.baseUrl, clock, retry }), history: 'at-once' },
    ];
    const dependencies = { unitOfWork, feeds, clock, logger, told: new Set<string>() };
    const expense = await spend();

    expect(await fetchRates(dependencies)).toBe(0);
    expect(await fetchRates(dependencies)).toBe(0);
    expect([api.requests.length, bank.requests.length]).toEqual([1, 1]);
    now = new Date(NOW.getTime() + 15 * MINUTE);
    expect(await fetchRates(dependencies)).toBe(0);
    expect(warnings).toHaveLength(2);
    expect(await convertAwaiting(unitOfWork, clock)).toBe(0);

    await using back = await startEcbServer({ '2026-03-10': { USD: '1.25' }, [FRIDAY]: { USD: '1.6' } });
    const recovered: RateFeed[] = [
      { source: new EcbRateSource({ baseUrl: back.baseUrl, clock, retry }), history: 'at-once' },
    ];
    now = new Date(NOW.getTime() + 120 * MINUTE);
    expect(await fetchRates({ ...dependencies, feeds: recovered })).toBe(2);
    expect(await convertAwaiting(unitOfWork, clock)).toBe(1);
    expect(await convertAwaiting(unitOfWork, clock)).toBe(0);
    expect(await read(expense)).toEqual({
      ...expense,
      conversion: expect.objectContaining({ amount: new Decimal('6.25'), rateDate: FRIDAY }) as unknown,
    });
    expect(await fetchRates({ ...dependencies, feeds: recovered })).toBe(0);
    expect(back.requests).toHaveLength(1);
  });

  it('fetch history when an expense of long ago waits, and what is new once a day', async () => {
    await using bank = await startEcbServer({
      ...{ '2026-03-10': { USD: '1.25' }, '2015-06-15': { USD: '1.12' }, '2020-01-02': { USD: '1.1' } },
    });
    const dependencies: FetchRatesDependencies = {
      ...{ unitOfWork, clock, logger, told: new Set() },
      feeds: [{ source: new EcbRateSource({ baseUrl: bank.baseUrl, clock }), history: 'at-once' }],
    };
    expect(await fetchRates(dependencies)).toBe(1);
    const old = await spend({ occurredOn: '2015-06-20' });

    expect(await fetchRates(dependencies)).toBe(2);
    expect(await convertAwaiting(unitOfWork, clock)).toBe(1);
    expect((await read(old)).conversion).toMatchObject({ rateDate: '2015-06-15' });
    await spend({ occurredOn: '1990-01-01' });
    expect(await fetchRates(dependencies)).toBe(0);
    const before = bank.requests.length;
    expect(await fetchRates(dependencies)).toBe(0);
    expect(bank.requests).toHaveLength(before);

    bank.publish('2026-03-11', { USD: '1.26' });
    now = new Date('2026-03-11T12:00:00Z');
    expect(await fetchRates(dependencies)).toBe(0);
    now = new Date('2026-03-11T15:31:00Z');
    expect(await fetchRates(dependencies)).toBe(1);
  });

  it('that convert while a person edits undo no edit, and lose none', async () => {
    await publish('USD', FRIDAY, '1.25');
    const { repositories } = unitOfWork;
    const [category] = await repositories.categories.list(person.ledger.id);
    const expenses = await Promise.all(
      Array.from({ length: 30 }, () =>
        repositories.expenses.add({
          ...{ ledgerId: person.ledger.id, userId: person.user.id, categoryId: category!.id, currency: 'USD' },
          ...{ amount: new Decimal(10), description: 'Taxi', occurredOn: '2026-03-08', status: 'confirmed' },
        }),
      ),
    );

    const edits = expenses.map(({ id }, index) =>
      index % 2 === 0
        ? services.expenses.edit(person, id, { amount: new Decimal(20) })
        : services.expenses.edit(person, id, { rate: new Decimal('0.5') }),
    );
    await Promise.all([...edits, convertAwaiting(unitOfWork, clock), convertAwaiting(unitOfWork, clock)]);

    for (const [index, expense] of expenses.entries()) {
      const { amount, version, conversion } = await read(expense);
      const wanted = index % 2 === 0 ? ['20', 2, '16', 'ecb'] : ['10', 2, '5', 'person'];
      expect([amount.toFixed(), version, conversion?.amount.toFixed(), conversion?.rateSource]).toEqual(wanted);
    }
  });
});

describe("a rate of the ledger's own that is put right", () => {
  const set = (rate: string) =>
    new RateService({ unitOfWork, clock }).setOwn(person, {
      ...{ base: 'EUR', quote: 'VES', rate: new Decimal(rate), date: '2026-01-01' },
    });

  /** Where somebody puts the rate right when it was just read. */
  function interrupted(): UnitOfWork {
    let isPutRight = false;
    const reading = (repositories: Repositories): Repositories => ({
      ...repositories,
      rates: Object.assign(Object.create(repositories.rates) as Repositories['rates'], {
        known: async (...request: Parameters<Repositories['rates']['known']>) => {
          const known = await repositories.rates.known(...request);
          if (!isPutRight) await set('50');
          isPutRight = true;
          return known;
        },
      }),
    });
    return {
      repositories: reading(unitOfWork.repositories),
      run: (work) => unitOfWork.run((repositories) => work(reading(repositories))),
      read: (work) => unitOfWork.read(work),
    };
  }

  it('while a job converts by it is the one that counts', async () => {
    const expense = await spend({ currency: 'VES', occurredOn: '2026-03-01' });
    await set('40');

    await convertAwaiting(interrupted(), clock);

    expect((await read(expense)).conversion?.rate.toFixed()).toBe('0.02');
  });

  it('while an expense is stored is the one that counts', async () => {
    await set('40');
    services = servicesOn(interrupted(), { classification, clock, firstPreference: FIRST_PREFERENCE });

    const expense = await spend({ currency: 'VES', occurredOn: '2026-03-01' });

    expect((await read(expense)).conversion?.rate.toFixed()).toBe('0.02');
  });
});

describe('a ledger whose base currency is changed', () => {
  it('is converted anew by the rates of the days, and tells until then what is not', async () => {
    await publish('USD', FRIDAY, '1.25');
    await publish('CHF', FRIDAY, '0.95');
    const [dollars, euros, theirs] = [
      await spend(),
      await spend({ currency: 'EUR' }),
      await spend({ rate: new Decimal(2) }),
    ];
    const francs = await spend({ currency: 'CHF' });
    const lost = await spend({ currency: 'VES' });

    const changed = await services.baseCurrency.change(person, 'CHF');
    const inFrancs = { ...person, ledger: { ...person.ledger, baseCurrency: 'CHF' } };
    expect(changed.change).toMatchObject({ before: 'EUR', total: 4, done: 0, finishedAt: null });
    const during = await services.reports.summary(inFrancs, 1);
    expect(during.worth.total.toFixed()).toBe('10');
    expect(during.worth.unconverted.map(({ currency, count }) => [currency, count])).toEqual([
      ['EUR', 1],
      ['USD', 2],
      ['VES', 1],
    ]);

    await followBaseCurrencies(unitOfWork, clock);

    const worth = async (expense: Expense) => (await read(expense)).conversion?.amount.toFixed();
    expect([await worth(dollars), await worth(euros), await worth(theirs)]).toEqual(['7.6', '9.5', '7.6']);
    expect([await worth(francs), await worth(lost)]).toEqual([undefined, undefined]);
    const { change } = await services.baseCurrency.get(person);
    expect(change).toMatchObject({ total: 4, done: 4, finishedAt: expect.any(Date) as unknown });
    const after = await services.reports.summary(inFrancs, 1);
    expect(after.worth.total.toFixed()).toBe('34.7');
    expect(after.worth.unconverted).toMatchObject([{ currency: 'VES' }]);
  });

  it('waits for whoever adds an expense and has not heard of the change', async () => {
    await publish('CHF', FRIDAY, '0.95');
    let commit: () => void = () => undefined;
    const isHeld = new Promise<void>((resolve) => (commit = resolve));
    let isAdded: () => void = () => undefined;
    const added = new Promise<void>((resolve) => (isAdded = resolve));
    const [category] = await unitOfWork.repositories.categories.list(person.ledger.id);
    const adding = unitOfWork.run(async ({ expenses }) => {
      const expense = await expenses.add({
        ...{ ledgerId: person.ledger.id, userId: person.user.id, categoryId: category!.id, currency: 'EUR' },
        ...{ amount: new Decimal(10), description: 'Taxi', occurredOn: '2026-03-08', status: 'confirmed' },
      });
      isAdded();
      await isHeld;
      return expense;
    });
    await added;
    await services.baseCurrency.change(person, 'CHF');

    const following = followBaseCurrencies(unitOfWork, clock);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await services.baseCurrency.get(person)).change?.finishedAt).toBeNull();
    commit();
    const expense = await adding;
    await following;

    expect((await read(expense)).conversion).toMatchObject({ currency: 'CHF', amount: new Decimal('9.5') });
  });

  it('is followed by two processes at once, each expense counted once', async () => {
    await publish('CHF', FRIDAY, '0.95');
    for (let index = 0; index < 20; index += 1) await spend({ currency: 'EUR', occurredOn: '2026-03-07' });
    await services.baseCurrency.change(person, 'CHF');

    await Promise.all([followBaseCurrencies(unitOfWork, clock), followBaseCurrencies(unitOfWork, clock)]);

    expect((await services.baseCurrency.get(person)).change).toMatchObject({ total: 20, done: 20 });
  });

  it('leaves nothing of the currency of before in an expense that was deleted meanwhile and is restored', async () => {
    await publish('USD', FRIDAY, '1.25');
    await publish('CHF', FRIDAY, '0.95');
    const deleted = [await spend({ currency: 'CHF' }), await spend(), await spend({ rate: new Decimal(2) })];
    for (const { id } of deleted) await services.expenses.delete(person, id);
    await services.baseCurrency.change(person, 'CHF');
    await followBaseCurrencies(unitOfWork, clock);

    for (const { id } of deleted) {
      const restored = await services.expenses.restore(person, id);
      expect(restored.conversion).toBeNull();
    }
    expect(await convertAwaiting(unitOfWork, clock)).toBe(2);
    const conversions = await Promise.all(deleted.map(async (one) => (await read(one)).conversion));
    expect(conversions.map((one) => one && `${one.amount.toFixed()} ${one.currency} ${one.rateSource}`)).toEqual([
      ...[null, '7.6 CHF ecb', '7.6 CHF ecb'],
    ]);
  });

  it('keeps what a deleted expense was worth when it is the same', async () => {
    await publish('USD', FRIDAY, '1.25');
    const { id } = await spend({ rate: new Decimal(2) });
    await services.expenses.delete(person, id);

    expect(await services.expenses.restore(person, id)).toMatchObject({ conversion: { rateSource: 'person' } });
  });

  it('goes on where a process was killed', async () => {
    const days = Array.from({ length: 350 }, (_, index) =>
      new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
    );
    await unitOfWork.repositories.rates.put(
      days.map((rateDate) => ({ source: 'ecb', base: 'EUR', quote: 'CHF', rateDate, rate: new Decimal('0.95') })),
    );
    for (const occurredOn of days) await spend({ currency: 'EUR', occurredOn });
    const total = days.length;
    await services.baseCurrency.change(person, 'CHF');
    const done = async () => (await services.baseCurrency.get(person)).change?.done;

    const killed = spawn(process.execPath, ['--input-type=module', '--eval', FOLLOW, database.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(killed.stdout, 'data');
    killed.kill('SIGKILL');
    await once(killed, 'close');
    expect(await done()).toBe(200);

    await followBaseCurrencies(unitOfWork, clock);

    const { change } = await services.baseCurrency.get(person);
    expect(change).toMatchObject({ total, done: total, finishedAt: expect.any(Date) as unknown });
    const inFrancs = { ...person, ledger: { ...person.ledger, baseCurrency: 'CHF' } };
    const { worth } = await services.reports.summary(inFrancs, 120);
    expect(worth).toMatchObject({ count: total, total: new Decimal('9.5').mul(total), unconverted: [] });
  }, 60_000);
});

/** Follows the changes of base currencies, as the job does, and says so in the third step, which it never commits. */
const FOLLOW = `
  import { PrismaUnitOfWork } from ${JSON.stringify(import.meta.resolve('@expenses/storage'))};
  import { followBaseCurrencies } from ${JSON.stringify(new URL('./follow-base-currency.ts', import.meta.url).href)};
  const unitOfWork = new PrismaUnitOfWork({ url: process.argv[1] });
  let steps = 0;
  await followBaseCurrencies({
    repositories: unitOfWork.repositories,
    run: (work) => unitOfWork.run(async (repositories) => {
      const result = await work(repositories);
      steps += 1;
      if (steps === 3) {
        console.log('the third step');
        await new Promise(() => setInterval(() => undefined, 1_000));
      }
      return result;
    }),
  }, () => new Date());
`;
