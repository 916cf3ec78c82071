import { PrismaUnitOfWork, type Expense } from '@expenses/storage';
import {
  createTestDatabase,
  startEcbServer,
  startExchangeRateApiServer,
  type ExchangeRateApiServer,
  type ExchangeRateApiServerOptions,
  type TestDatabase,
} from '@expenses/testing';
import { Decimal } from 'decimal.js';
import { PeopleService } from '../people/people-service.ts';
import { convertAwaiting } from './convert-awaiting.ts';
import { EcbRateSource } from './ecb-rate-source.ts';
import { ExchangeRateApiSource } from './exchange-rate-api-source.ts';
import { fetchRates, type RateFeed } from './fetch-rates.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Tuesday, after the bank has published. */
const NOW = new Date('2026-03-10T17:00:00Z');
const TODAY = '2026-03-10';

let database: TestDatabase;
let unitOfWork: PrismaUnitOfWork;
let spender: { readonly ledgerId: string; readonly userId: string; readonly categoryId: string };
let now: Date;
let log: string[];

const clock = (): Date => now;

beforeEach(async () => {
  database = await createTestDatabase();
  unitOfWork = new PrismaUnitOfWork({ url: database.url });
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en' };
  const person = await new PeopleService({ unitOfWork, firstPreference }).identify(1n);
  const [category] = await unitOfWork.repositories.categories.list(person.ledger.id);
  spender = { ledgerId: person.ledger.id, userId: person.user.id, categoryId: category!.id };
  now = NOW;
  log = [];
});

afterEach(async () => {
  await unitOfWork.close();
  await database.drop();
});

/** Pesos, which the bank does not quote. */
function spend(occurredOn: string, currency = 'ARS', place: Partial<typeof spender> = {}): Promise<Expense> {
  return unitOfWork.repositories.expenses.add({
    ...{ ...spender, ...place, currency, occurredOn },
    ...{ amount: new Decimal(1_000), description: 'Taxi', status: 'confirmed' },
  });
}

async function conversionOf({ ledgerId, id }: Expense): Promise<readonly (string | undefined)[]> {
  const { conversion } = (await unitOfWork.repositories.expenses.get(ledgerId, id))!;
  return [conversion?.amount.toFixed(), conversion?.rateDate, conversion?.rateSource];
}

async function startApi(options: ExchangeRateApiServerOptions = {}): Promise<ExchangeRateApiServer> {
  return startExchangeRateApiServer({ bases: { EUR: { [TODAY]: { ARS: '1600' } } }, ...options });
}

function feedOf(api: ExchangeRateApiServer): RateFeed {
  const retry = { attempts: 1 };
  const source = new ExchangeRateApiSource({ apiKey: api.key, baseUrl: api.baseUrl, clock, retry });
  return { source, history: 'by-day' };
}

/** One run of the job, as if by a process that has just started; and of the one that it asks for. */
async function run(...feeds: readonly RateFeed[]): Promise<void> {
  const restarted = new PrismaUnitOfWork({ url: database.url });
  const note = (_details: object, message: string): void => void log.push(message);
  await fetchRates({ unitOfWork: restarted, feeds, clock, logger: { info: note, warn: note }, told: new Set() });
  await convertAwaiting(restarted, clock);
  await restarted.close();
}

function daysAsked({ requests, key }: ExchangeRateApiServer): string[] {
  return requests.map(({ url }) => url.replace(`/v6/${key}/`, '')).filter((path) => path.startsWith('history'));
}

it('a day past that an expense awaits is asked for once, whatever came of it, and by whatever process', async () => {
  await using api = await startApi({
    bases: { EUR: { [TODAY]: { ARS: '1600' }, '2025-06-14': { ARS: '1250' }, '2025-06-13': { ARS: '1' } } },
  });
  const [known, unknown] = [await spend('2025-06-14'), await spend('1995-01-02')];

  await run(feedOf(api));
  await run(feedOf(api));
  now = new Date(NOW.getTime() + 40 * DAY);
  await run(feedOf(api));

  expect(await conversionOf(known)).toEqual(['0.8', '2025-06-14', 'exchangerate-api']);
  expect(await conversionOf(unknown)).toEqual([undefined, undefined, undefined]);
  expect(daysAsked(api)).toEqual(['history/EUR/2025/6/14', 'history/EUR/1995/1/2']);
});

it('what the bank gives with its whole history, what is of today, and what is of before 1990 takes no request', async () => {
  await using api = await startApi();
  await using bank = await startEcbServer({ [TODAY]: { USD: '1.25' }, '2015-06-15': { USD: '1.12' } });
  const dollars = await spend('2015-06-20', 'USD');
  await spend('1989-12-31');
  await spend(TODAY, 'VES');
  await spend('2026-03-12');

  await run(feedOf(api), { source: new EcbRateSource({ baseUrl: bank.baseUrl, clock }), history: 'at-once' });

  expect(await conversionOf(dollars)).toMatchObject(['892.857142857143', '2015-06-15', 'ecb']);
  expect(api.requests.map(({ url }) => url)).toEqual([`/v6/${api.key}/latest/EUR`]);
});

it('a plan without history is told of, kept, and asked again a month later; the last rates go on to come', async () => {
  await using free = await startApi({ plan: 'free' });
  const expense = await spend('2025-06-14');

  await run(feedOf(free));
  await spend('2025-06-15');
  await run(feedOf(free));
  free.publish('EUR', '2026-03-11', { ARS: '1610' });
  now = new Date(NOW.getTime() + DAY);
  await run(feedOf(free));

  expect(log).toEqual([expect.stringContaining('has no rates of days past')]);
  expect(daysAsked(free)).toEqual(['history/EUR/2025/6/14']);
  expect(free.requests.filter(({ url }) => url.includes('latest'))).toHaveLength(2);
  expect(await conversionOf(expense)).toEqual([undefined, undefined, undefined]);

  await using paid = await startApi({ bases: { EUR: { '2025-06-14': { ARS: '1250' } } } });
  now = new Date(NOW.getTime() + 31 * DAY);
  await run(feedOf(paid));
  expect(await conversionOf(expense)).toEqual(['0.8', '2025-06-14', 'exchangerate-api']);
});

it('no run asks for more than 25 days, the newest first, and a quota that is used up is left alone', async () => {
  const days = Array.from({ length: 30 }, (_, index) => `2025-06-${String(index + 1).padStart(2, '0')}`);
  const published = Object.fromEntries(days.map((day) => [day, { ARS: '1250' }]));
  await using api = await startApi({ bases: { EUR: { ...published, [TODAY]: { ARS: '1600' } } }, quota: 28 });
  for (const day of days) await spend(day);
  const awaiting = async () => (await unitOfWork.repositories.conversions.awaiting(100)).map((one) => one.occurredOn);

  await run(feedOf(api));
  expect(await awaiting()).toEqual(days.slice(0, 5));
  // One of the 28 was for the last rates: two days are left, and the third is refused.
  await run(feedOf(api));
  expect(await awaiting()).toEqual(days.slice(0, 3));
  await run(feedOf(api));
  expect(api.requests).toHaveLength(29);
  expect(log).toEqual([expect.stringContaining('No exchange rates came')]);

  await using refilled = await startApi({ bases: { EUR: published } });
  now = new Date(NOW.getTime() + 8 * HOUR);
  await run(feedOf(refilled));
  expect(await awaiting()).toEqual([]);
});

it('a day that may be published late is asked for once a day, and for a week', async () => {
  await using api = await startApi();
  const expense = await spend('2026-03-02', 'VES');
  const asked = async (after: number) => {
    now = new Date(NOW.getTime() + after);
    api.publish('EUR', now.toISOString().slice(0, 10), { ARS: '1600' });
    await run(feedOf(api));
    return daysAsked(api).length;
  };
  await spend('2026-03-09', 'VES');

  expect([await asked(0), await asked(12 * HOUR), await asked(25 * HOUR)]).toEqual([2, 2, 3]);
  expect(await asked(7 * DAY)).toBe(4);
  expect(await asked(9 * DAY)).toBe(4);
  expect(await conversionOf(expense)).toEqual([undefined, undefined, undefined]);
});

it('an answer that is none is told of, and holds up no other day', async () => {
  await using api = await startApi({ bases: { EUR: { '2025-06-01': { ARS: '1250' }, [TODAY]: { ARS: '1600' } } } });
  await run(feedOf(api));
  const [broken, other] = [await spend('2025-06-14'), await spend('2025-06-01')];
  api.failNext({ body: '{"result":"success"' });

  await run(feedOf(api));
  expect(log).toEqual([expect.stringContaining('No exchange rates came')]);
  now = new Date(NOW.getTime() + HOUR);
  await run(feedOf(api));

  expect(daysAsked(api)).toEqual(['history/EUR/2025/6/14', 'history/EUR/2025/6/1']);
  expect(await conversionOf(broken)).toEqual([undefined, undefined, undefined]);
  expect(await conversionOf(other)).toEqual(['0.8', '2025-06-01', 'exchangerate-api']);
});

it('a ledger in a currency that the service does not have keeps no other from its rates', async () => {
  await using api = await startApi({ bases: { EUR: { '2025-06-14': { ARS: '1250' }, [TODAY]: { ARS: '1600' } } } });
  const firstPreference = { preferredCurrency: 'KPW', timeZone: 'UTC', locale: 'en' };
  const other = await new PeopleService({ unitOfWork, firstPreference }).identify(2n);
  const [category] = await unitOfWork.repositories.categories.list(other.ledger.id);
  const ofBoth = [{ ledgerId: other.ledger.id, userId: other.user.id, categoryId: category!.id }, {}];
  const [theirs, ours] = await Promise.all(ofBoth.map((place) => spend('2025-06-14', 'ARS', place)));

  await run(feedOf(api));

  expect(await conversionOf(theirs!)).toEqual([undefined, undefined, undefined]);
  expect(await conversionOf(ours!)).toEqual(['0.8', '2025-06-14', 'exchangerate-api']);
});

it('a job that is told to end while it asks has not failed, and the day is asked for again', async () => {
  await using api = await startApi({ bases: { EUR: { '2025-06-14': { ARS: '1250' }, [TODAY]: { ARS: '1600' } } } });
  await run(feedOf(api));
  const expense = await spend('2025-06-14');
  api.failNext('hang');
  const ending = new AbortController();
  const asking = fetchRates(
    {
      unitOfWork,
      feeds: [feedOf(api)],
      clock,
      logger: { info: () => undefined, warn: () => undefined },
      told: new Set(),
    },
    ending.signal,
  );
  while (daysAsked(api).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));

  ending.abort();

  await expect(asking).rejects.toThrow('aborted');
  await run(feedOf(api));
  expect(await conversionOf(expense)).toEqual(['0.8', '2025-06-14', 'exchangerate-api']);
});
