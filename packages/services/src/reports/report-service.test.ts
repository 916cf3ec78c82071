import type { NewExpense } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { Decimal } from 'decimal.js';
import { PeopleService, type Person } from '../people/people-service.ts';
import { ReportService, type Report, type ReportGroup, type Summary } from './report-service.ts';

const NOW = '2026-03-15T12:00:00Z';

let unitOfWork: InMemoryUnitOfWork;
let person: Person;

beforeEach(async () => {
  unitOfWork = new InMemoryUnitOfWork();
  person = await personIn('UTC', 1n);
});

function personIn(timeZone: string, telegramId: bigint): Promise<Person> {
  const firstPreference = { preferredCurrency: 'EUR', timeZone, locale: 'en-GB' };
  return new PeopleService({ unitOfWork, firstPreference }).identify(telegramId);
}

function summaryAt(now: string, months: number, of = person): Promise<Summary> {
  return new ReportService({ unitOfWork, clock: () => new Date(now) }).summary(of, months);
}

async function categoryId(name: string): Promise<string> {
  const list = await unitOfWork.repositories.categories.list(person.ledger.id);
  return list.find((category) => category.name === name)!.id;
}

async function spend(
  amount: string,
  { category = 'Other', ...overrides }: Partial<NewExpense> & { category?: string } = {},
): Promise<void> {
  await unitOfWork.repositories.expenses.add({
    ledgerId: person.ledger.id,
    userId: person.user.id,
    categoryId: await categoryId(category),
    amount: new Decimal(amount),
    currency: 'EUR',
    description: 'Something',
    occurredOn: '2026-03-10',
    status: 'confirmed',
    ...overrides,
  });
}

const nothing = { currency: 'EUR', total: new Decimal(0), count: 0 };

function written(totals: readonly { currency: string; total: Decimal; count: number }[]): string[] {
  return totals.map(({ currency, total, count }) => `${total.toFixed(2)} ${currency} in ${count}`);
}

it('of an empty ledger is empty', async () => {
  expect(await summaryAt(NOW, 1)).toEqual({
    from: '2026-03-01',
    to: '2026-03-15',
    totals: [],
    categories: [],
    months: [],
    needsReview: 0,
    worth: { ...nothing, categories: [], months: [], unconverted: [] },
  });
});

it('adds up exactly', async () => {
  for (let count = 0; count < 10; count += 1) await spend('0.1');

  expect(written((await summaryAt(NOW, 1)).totals)).toEqual(['1.00 EUR in 10']);
});

it('never adds different currencies together, in any of its tables', async () => {
  await spend('10', { category: 'Travel' });
  await spend('20', { category: 'Travel', currency: 'USD' });
  await spend('1200', { category: 'Travel', currency: 'JPY' });

  const { totals, categories, months } = await summaryAt(NOW, 1);

  for (const table of [totals, categories, months]) {
    expect(written(table)).toEqual(['10.00 EUR in 1', '1200.00 JPY in 1', '20.00 USD in 1']);
  }
});

it('names the categories, the largest first', async () => {
  await spend('5', { category: 'Travel' });
  await spend('30', { category: 'Health' });
  await spend('10', { category: 'Travel' });

  const { categories } = await summaryAt(NOW, 1);

  expect(categories.map(({ category, total }) => [category?.name, total.toFixed(0)])).toEqual([
    ['Health', '30'],
    ['Travel', '15'],
  ]);
});

it('still names a category that was archived since', async () => {
  await spend('5', { category: 'Travel' });
  await unitOfWork.repositories.categories.update(person.ledger.id, await categoryId('Travel'), { archived: true });

  expect((await summaryAt(NOW, 1)).categories).toMatchObject([{ category: { name: 'Travel' } }]);
});

describe('the window', () => {
  it('is whole calendar months up to today, the newest first', async () => {
    await spend('1', { occurredOn: '2025-12-31' });
    await spend('2', { occurredOn: '2026-01-01' });
    await spend('4', { occurredOn: '2026-03-15' });

    const { from, to, months, totals } = await summaryAt(NOW, 3);

    expect([from, to]).toEqual(['2026-01-01', '2026-03-15']);
    expect(months.map(({ month, total }) => [month, total.toFixed(0)])).toEqual([
      ['2026-03', '4'],
      ['2026-01', '2'],
    ]);
    expect(written(totals)).toEqual(['6.00 EUR in 2']);
  });

  it('leaves out what is dated in the future', async () => {
    await spend('1', { occurredOn: '2026-03-16' });

    expect(await summaryAt(NOW, 1)).toMatchObject({ totals: [], categories: [], months: [] });
  });

  it("turns at the person's own midnight", async () => {
    const newYearInTokyo = '2025-12-31T16:00:00Z';
    const inTokyo = await personIn('Asia/Tokyo', 2n);
    const inLisbon = await personIn('Europe/Lisbon', 3n);

    expect(await summaryAt(newYearInTokyo, 1, inTokyo)).toMatchObject({ from: '2026-01-01', to: '2026-01-01' });
    expect(await summaryAt(newYearInTokyo, 1, inLisbon)).toMatchObject({ from: '2025-12-01', to: '2025-12-31' });
  });
});

it('counts what somebody should look at, in every currency of the window', async () => {
  await spend('1', { status: 'needs_review' });
  await spend('2', { status: 'needs_review', currency: 'USD' });
  await spend('4', { status: 'needs_review', occurredOn: '2026-02-28' });
  await spend('8');

  expect((await summaryAt(NOW, 1)).needsReview).toBe(2);
});

it('leaves out deleted expenses and those of another ledger', async () => {
  await spend('1');
  const { items } = await unitOfWork.repositories.expenses.page(person.ledger.id, {}, 1, 1);
  await unitOfWork.repositories.expenses.delete(person.ledger.id, items[0]!.id);
  await spend('2');
  const other = await personIn('UTC', 2n);

  expect(written((await summaryAt(NOW, 1)).totals)).toEqual(['2.00 EUR in 1']);
  expect((await summaryAt(NOW, 1, other)).totals).toEqual([]);
});

describe('a report', () => {
  const reportOf = (groupBy: ReportGroup, from = '2026-03-01', to = '2026-03-31'): Promise<Report> =>
    new ReportService({ unitOfWork, clock: () => new Date(NOW) }).report(person, { from, to, groupBy });

  const linesOf = (report: Report): string[] =>
    report.currencies.flatMap(({ currency, groups }) =>
      groups.map(({ name, total, count }) => `${currency} ${name ?? '-'} ${total.toFixed(2)} in ${count}`),
    );

  it('of an empty ledger is empty', async () => {
    expect(await reportOf('month')).toEqual({
      from: '2026-03-01',
      to: '2026-03-31',
      groupBy: 'month',
      previous: { from: '2026-02-01', to: '2026-02-28' },
      currencies: [],
      needsReview: 0,
      worth: {
        ...{ ...nothing, unconverted: [], groups: [] },
        trend: { total: new Decimal(0), count: 0, difference: new Decimal(0), percent: null },
      },
    });
  });

  it('compares each currency with the period before', async () => {
    await spend('150', { status: 'needs_review' });
    await spend('50');
    await spend('7', { currency: 'JPY' });
    await spend('160', { occurredOn: '2026-02-01' });
    await spend('0.1', { occurredOn: '2026-02-28', currency: 'USD' });
    await spend('0.2', { occurredOn: '2026-02-28', currency: 'USD' });
    await spend('999', { occurredOn: '2026-01-31' });

    const { currencies, needsReview } = await reportOf('category');

    expect(
      currencies.map(({ currency, total, count, trend }) => [
        [currency, total.toFixed(), count],
        [trend.total.toFixed(), trend.count, trend.difference.toFixed(), trend.percent?.toFixed() ?? null],
      ]),
    ).toEqual([
      [
        ['EUR', '200', 2],
        ['160', 1, '40', '25'],
      ],
      [
        ['JPY', '7', 1],
        ['0', 0, '7', null],
      ],
      [
        ['USD', '0', 0],
        ['0.3', 2, '-0.3', '-100'],
      ],
    ]);
    expect(needsReview).toBe(1);
  });

  it('groups by month and by ISO week, the newest first', async () => {
    await spend('1', { occurredOn: '2026-12-28' });
    await spend('2', { occurredOn: '2027-01-03', status: 'needs_review' });
    await spend('4', { occurredOn: '2027-01-04' });
    await spend('8', { occurredOn: '2027-01-04', currency: 'JPY' });

    expect(linesOf(await reportOf('week', '2026-12-01', '2027-01-31'))).toEqual([
      'EUR 2027-W01 4.00 in 1',
      'EUR 2026-W53 3.00 in 2',
      'JPY 2027-W01 8.00 in 1',
    ]);
    expect(linesOf(await reportOf('month', '2026-12-01', '2027-01-31'))).toEqual([
      'EUR 2027-01 6.00 in 2',
      'EUR 2026-12 1.00 in 1',
      'JPY 2027-01 8.00 in 1',
    ]);
  });

  it('groups by category and by merchant, the largest first', async () => {
    await spend('5', { category: 'Travel', merchant: 'Bar', merchantKey: 'bar' });
    await spend('6', { category: 'Travel', merchant: 'Bar', merchantKey: 'bar', status: 'needs_review' });
    await spend('7', { category: 'Health' });

    expect(linesOf(await reportOf('category'))).toEqual(['EUR Travel 11.00 in 2', 'EUR Health 7.00 in 1']);
    expect(linesOf(await reportOf('merchant'))).toEqual(['EUR Bar 11.00 in 2', 'EUR - 7.00 in 1']);
  });

  it('adds up exactly, however many digits it takes', async () => {
    await spend('999999999999999.9999', { occurredOn: '2026-03-01' });
    await spend('999999999999999.9999', { occurredOn: '2026-03-02', status: 'needs_review' });

    const { currencies } = await reportOf('month');

    expect(currencies[0]?.total.toFixed()).toBe('1999999999999999.9998');
    expect(currencies[0]?.groups[0]?.total.toFixed()).toBe('1999999999999999.9998');
  });

  it('that ends before it begins is refused', async () => {
    await expect(reportOf('month', '2026-03-02', '2026-03-01')).rejects.toThrow(RangeError);
  });
});

describe('the worth of it all', () => {
  const put = (quote: string, rateDate: string, rate: string) =>
    unitOfWork.repositories.rates.put([{ source: 'ecb', base: 'EUR', quote, rateDate, rate: new Decimal(rate) }]);
  const converted = (amount: string, currency = 'EUR') => ({
    conversion: {
      ...{ amount: new Decimal(amount), currency, rate: new Decimal('0.8') },
      ...{ rateDate: '2026-03-10', rateSource: 'ecb' },
    },
  });

  it('is in the base currency what was kept with the expenses, and lists what is not in it', async () => {
    await spend('10', { category: 'Travel' });
    await spend('5', { currency: 'USD', category: 'Health', occurredOn: '2026-02-10', ...converted('4.005') });
    await spend('7', { currency: 'VES' });
    await spend('9', { currency: 'CHF', ...converted('8', 'USD') });
    await put('VES', '2026-03-10', '40');

    const { worth } = await summaryAt(NOW, 2);

    expect(worth).toMatchObject({ currency: 'EUR', total: new Decimal('14.005'), count: 2 });
    expect(written(worth.unconverted)).toEqual(['9.00 CHF in 1', '7.00 VES in 1']);
    expect(worth.categories.map(({ category, total }) => [category?.name, total.toFixed()])).toEqual([
      ['Travel', '10'],
      ['Health', '4.005'],
    ]);
    expect(worth.months.map(({ month, total }) => [month, total.toFixed()])).toEqual([
      ['2026-03', '10'],
      ['2026-02', '4.005'],
    ]);
  });

  it('takes in another currency the rate of each day', async () => {
    await spend('10', { occurredOn: '2026-03-03' });
    await spend('10', { occurredOn: '2026-03-12' });
    await spend('10', { occurredOn: '2026-01-05' });
    await spend('3', { currency: 'USD' });
    await put('USD', '2026-03-02', '1.1');
    await put('USD', '2026-03-12', '1.2');

    const { worth } = await new ReportService({ unitOfWork, clock: () => new Date(NOW) }).summary(person, 3, {
      currency: 'usd',
    });

    expect(worth).toMatchObject({ currency: 'USD', total: new Decimal(26), count: 3 });
    expect(written(worth.unconverted)).toEqual(['10.00 EUR in 1']);
  });

  it('of a report is compared with what is known of the period before', async () => {
    await spend('10', { merchant: 'Uber' });
    await spend('5', { currency: 'USD', merchant: 'Uber', ...converted('4') });
    await spend('7', { occurredOn: '2026-02-10' });
    await spend('7', { occurredOn: '2026-02-10', currency: 'VES' });
    const service = new ReportService({ unitOfWork, clock: () => new Date(NOW) });

    const { worth } = await service.report(person, { from: '2026-03-01', to: '2026-03-31', groupBy: 'merchant' });

    expect(worth).toMatchObject({
      ...{ currency: 'EUR', total: new Decimal(14), count: 2, unconverted: [] },
      trend: { total: new Decimal(7), count: 1, difference: new Decimal(7), percent: new Decimal(100) },
      groups: [{ key: 'Uber', total: new Decimal(14), count: 2 }],
    });
    const inDollars = { from: '2026-03-01', to: '2026-03-31', groupBy: 'month', currency: 'USD' } as const;
    expect((await service.report(person, inDollars)).worth).toMatchObject({ currency: 'USD', count: 1 });
  });

  it.each(['DEM', 'BTC', 'x'])('cannot be told in %s', async (currency) => {
    const service = new ReportService({ unitOfWork, clock: () => new Date(NOW) });
    await expect(service.summary(person, 1, { currency })).rejects.toMatchObject({ name: 'CurrencyNotSupportedError' });
  });
});
