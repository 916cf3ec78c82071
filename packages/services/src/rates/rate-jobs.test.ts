import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { startEcbServer, type EcbServer } from '@expenses/testing';
import { Decimal } from 'decimal.js';
import { PeopleService } from '../people/people-service.ts';
import { configuredFeeds } from './configured-feeds.ts';
import type { RateFeed } from './fetch-rates.ts';
import { rateJobs } from './rate-jobs.ts';
import { RateSourceError } from './rate-source-error.ts';

/** A Tuesday, after the bank has published. */
const NOW = '2026-03-10T17:00:00Z';

let unitOfWork: InMemoryUnitOfWork;
let bank: EcbServer;
let now: Date;
let log: string[];

beforeEach(async () => {
  unitOfWork = new InMemoryUnitOfWork();
  bank = await startEcbServer({ '2026-03-10': { USD: '1.25', CHF: '0.95' } });
  now = new Date(NOW);
  log = [];
});

afterEach(() => bank.close());

const clock = (): Date => now;

function jobsOf(
  feeds: readonly RateFeed[] = configuredFeeds({ apiKey: null, apiUrl: null, ecbUrl: bank.baseUrl }, clock),
) {
  const note = (_details: object, message: string): void => void log.push(message);
  return rateJobs({ unitOfWork, feeds, clock, logger: { info: note, warn: note } });
}

async function spendDollars(occurredOn = '2026-03-10') {
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en' };
  const { user, ledger } = await new PeopleService({ unitOfWork, firstPreference }).identify(1n);
  const [category] = await unitOfWork.repositories.categories.list(ledger.id);
  return unitOfWork.repositories.expenses.add({
    ...{ ledgerId: ledger.id, userId: user.id, categoryId: category!.id, currency: 'USD', amount: new Decimal(10) },
    ...{ description: 'Taxi', occurredOn, status: 'confirmed' },
  });
}

const never = new AbortController().signal;

it('fetch, convert and follow, each by itself', async () => {
  const { ledgerId, id } = await spendDollars();
  const jobs = jobsOf();

  await jobs['fetch-rates'](never);
  await jobs['convert-awaiting'](never);
  await unitOfWork.repositories.conversions.startRebase(ledgerId, 'CHF');
  await jobs['follow-base-currency'](never);

  const expense = await unitOfWork.repositories.expenses.get(ledgerId, id);
  expect(expense?.conversion).toMatchObject({ currency: 'CHF', amount: new Decimal('7.6') });
  expect(await unitOfWork.repositories.conversions.openRebases()).toEqual([]);
});

it('that are told to end have not failed', async () => {
  const { ledgerId } = await spendDollars();
  await unitOfWork.repositories.conversions.startRebase(ledgerId, 'CHF');
  const jobs = jobsOf();

  for (const job of Object.values(jobs)) await expect(job(AbortSignal.abort())).resolves.toBeUndefined();
  expect(bank.requests).toEqual([]);
  bank.failNext('hang');
  const ending = new AbortController();
  const fetching = jobs['fetch-rates'](ending.signal);
  while (bank.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  ending.abort();
  await expect(fetching).resolves.toBeUndefined();
  expect([log, await unitOfWork.repositories.rates.source('ecb')]).toEqual([[], null]);
});

it('wait as long as a source asks them to, and tell when it is back', async () => {
  const hour = 3_600_000;
  let isDown = true;
  const source = {
    name: 'ecb',
    rates: async function* () {
      if (isDown) {
        throw new RateSourceError('Too many requests.', {
          ...{ source: 'ecb', code: 'rate_limit', retryable: true, retryAfterMs: 12 * hour },
        } as const);
      }
      yield [{ source: 'ecb', base: 'EUR', quote: 'USD', rateDate: '2026-03-10', rate: new Decimal('1.25') }];
    },
  };
  const jobs = jobsOf([{ source, history: 'at-once' }]);

  await jobs['fetch-rates'](never);
  isDown = false;
  now = new Date(now.getTime() + 11 * hour);
  await jobs['fetch-rates'](never);
  expect((await unitOfWork.repositories.rates.source('ecb'))?.failures).toBe(1);

  now = new Date(now.getTime() + 2 * hour);
  await jobs['fetch-rates'](never);
  expect(log).toEqual([expect.stringContaining('No exchange rates came'), expect.stringContaining('again')]);
  expect(await unitOfWork.repositories.rates.source('ecb')).toMatchObject({ failures: 0, retryAt: null });
});

it('tell of a source that fails once in each process', async () => {
  const jobs = jobsOf();
  bank.failNext({ status: 404 }, 10);

  for (const hours of [0, 8, 16]) {
    now = new Date(Date.parse(NOW) + hours * 3_600_000);
    await jobs['fetch-rates'](never);
  }
  expect([bank.requests.length, log.length]).toEqual([3, 1]);

  now = new Date(Date.parse(NOW) + 24 * 3_600_000);
  await jobsOf()['fetch-rates'](never);
  expect([bank.requests.length, log.length]).toEqual([4, 2]);
});

it('fail by what nobody expects of a source', async () => {
  const source = {
    name: 'ecb',
    rates: () => {
      throw new TypeError('a mistake of ours');
    },
  };

  await expect(jobsOf([{ source, history: 'at-once' }])['fetch-rates'](never)).rejects.toThrow('a mistake of ours');
});

it('ask exchangerate-api.com first when there is a key, and for days past one by one', async () => {
  const config = { apiKey: 'key', apiUrl: 'http://127.0.0.1:1', ecbUrl: bank.baseUrl };

  const feeds = configuredFeeds(config, clock);

  expect(feeds.map(({ source, history }) => [source.name, history])).toEqual([
    ['exchangerate-api', 'by-day'],
    ['ecb', 'at-once'],
  ]);
  const [first] = configuredFeeds({ ...config, apiUrl: null }, clock);
  expect(first?.source.name).toBe('exchangerate-api');
});

it('ask for the last day once a day, and for a day past that an expense awaits once and for all', async () => {
  const asked: unknown[] = [];
  const source = {
    name: 'exchangerate-api',
    rates: async function* (...request: unknown[]) {
      asked.push(...request);
      yield [];
    },
  };
  const jobs = jobsOf([{ source, history: 'by-day' }]);
  await spendDollars('2015-06-15');

  await jobs['fetch-rates'](never);
  await jobs['fetch-rates'](never);

  expect(asked).toMatchObject([
    ...[{ from: '2026-03-10', to: '2026-03-10' }, { bases: ['EUR'] }],
    ...[{ from: '2015-06-15', to: '2015-06-15' }, { bases: ['EUR'] }],
  ]);
});

describe('after the clock ran ahead', () => {
  it('by years, a source that was found stale is asked again at once', async () => {
    const jobs = jobsOf();
    now = new Date('2036-03-10T17:00:00Z');
    await jobs['fetch-rates'](never);
    expect(await unitOfWork.repositories.rates.source('ecb')).toMatchObject({ failures: 1, fetchedAt: null });
    now = new Date(NOW);

    await jobs['fetch-rates'](never);

    expect(await unitOfWork.repositories.rates.source('ecb')).toMatchObject({ failures: 0, fetchedAt: now });
  });

  it('by days, the rates of these days come all the same', async () => {
    const jobs = jobsOf();
    now = new Date('2026-03-13T17:00:00Z');
    await jobs['fetch-rates'](never);
    bank.publish('2026-03-11', { USD: '1.26' });
    bank.publish('2026-03-12', { USD: '1.27' });
    now = new Date('2026-03-12T17:00:00Z');

    await jobs['fetch-rates'](never);

    const days = { from: '2026-03-11', to: '2026-03-12' };
    const { published } = await unitOfWork.repositories.rates.known([], ['USD'], days);
    expect(published.map(({ rate }) => rate.toFixed()).sort()).toEqual(['1.26', '1.27']);
  });
});

it('leave a source alone for a month at most, whatever it says', async () => {
  bank.failNext({ status: 429, retryAfter: '99999999999999' });

  await jobsOf()['fetch-rates'](never);

  const month = 31 * 24 * 60 * 60 * 1000;
  expect(await unitOfWork.repositories.rates.source('ecb')).toMatchObject({
    retryAt: new Date(now.getTime() + month),
  });
});
