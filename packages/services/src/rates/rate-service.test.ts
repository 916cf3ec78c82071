import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { Decimal } from 'decimal.js';
import { PeopleService, type Person } from '../people/people-service.ts';
import { RateService } from './rate-service.ts';

const TODAY = '2026-03-10';

let unitOfWork: InMemoryUnitOfWork;
let service: RateService;
let person: Person;
let now: Date;

beforeEach(async () => {
  unitOfWork = new InMemoryUnitOfWork();
  now = new Date(`${TODAY}T12:00:00Z`);
  service = new RateService({ unitOfWork, clock: () => now });
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en-GB' };
  person = await new PeopleService({ unitOfWork, firstPreference }).identify(1n);
  await unitOfWork.repositories.rates.put([
    { source: 'ecb', base: 'EUR', quote: 'USD', rateDate: '2026-03-09', rate: new Decimal('1.25') },
    { source: 'ecb', base: 'EUR', quote: 'CHF', rateDate: '2026-03-09', rate: new Decimal('0.95') },
  ]);
});

const own = { base: 'USD', quote: 'VES', rate: new Decimal(40) };

it('lists what a currency is worth today in every other that is known', async () => {
  await service.setOwn(person, own);

  const { base, date, rates } = await service.list(person, { base: 'usd' });

  expect([base, date]).toEqual(['USD', TODAY]);
  expect(rates.map(({ quote, rate, rateSource }) => [quote, rate.toFixed(), rateSource])).toEqual([
    ['CHF', '0.76', 'ecb'],
    ['EUR', '0.8', 'ecb'],
    ['VES', '40', 'ledger'],
  ]);
});

it('converts an amount by the rate of a day, or says that none is known', async () => {
  const worth = await service.convert(person, new Decimal('10.01'), 'USD', 'CHF', TODAY);

  expect(worth).toMatchObject({ amount: new Decimal('7.6076'), currency: 'CHF', rateDate: '2026-03-09' });
  now = new Date('2026-03-17T12:00:00Z');
  expect(await service.convert(person, new Decimal(1), 'USD', 'CHF', '2026-03-16')).not.toBeNull();
  expect(await service.convert(person, new Decimal(1), 'USD', 'CHF', '2026-03-17')).toBeNull();
});

it.each([
  [{ ...own, quote: 'USD' }, 'InvalidRateError'],
  [{ ...own, rate: new Decimal(0) }, 'InvalidRateError'],
  [{ ...own, rate: new Decimal('1e-16') }, 'InvalidRateError'],
  [{ ...own, base: 'DEM' }, 'CurrencyNotSupportedError'],
  [{ ...own, quote: 'BTC' }, 'CurrencyNotSupportedError'],
])('refuses %j', async (input, name) => {
  await expect(service.setOwn(person, input)).rejects.toMatchObject({ name });
  expect(await service.listOwn(person)).toEqual([]);
});

it('takes a rate of the ledger away once', async () => {
  const { base, quote, rateDate } = await service.setOwn(person, own);

  expect(await service.removeOwn(person, { base, quote, rateDate })).toBe(true);
  expect(await service.removeOwn(person, { base, quote, rateDate })).toBe(false);
});

describe('what expenses are worth to the person', () => {
  const expense = (id: string, currency: string) => ({
    ...{ id, currency, amount: new Decimal(10), occurredOn: TODAY, conversion: null },
  });

  it('is told of those in another currency than theirs; null where no rate is known', async () => {
    const kept = { amount: new Decimal(7), currency: 'EUR', rate: new Decimal('0.7'), rateDate: TODAY };
    const given = { ...expense('given', 'USD'), conversion: { ...kept, rateSource: 'person' } };

    const worths = await service.worthOf(person, [
      given,
      expense('dollars', 'USD'),
      expense('euros', 'EUR'),
      expense('bolivars', 'VES'),
    ]);

    expect([...worths].map(([id, worth]) => [id, worth?.amount.toFixed() ?? null])).toEqual([
      ['given', '7'],
      ['dollars', '8'],
      ['bolivars', null],
    ]);
  });

  it('asks for no rate when all is in their currency', async () => {
    expect(await service.worthOf(person, [expense('euros', 'EUR')])).toEqual(new Map());
  });
});
