import { Decimal } from 'decimal.js';
import { conversionAt, convertCurrency } from './convert-currency.ts';
import type { RateLookup, RatesAround } from './rate-lookup.ts';

const DAY = '2026-03-04';

/** A lookup that holds these rates, and tells what it was asked. */
function lookupOf(around: Partial<RatesAround>): RateLookup & { readonly asked: [readonly string[], string][] } {
  const asked: [readonly string[], string][] = [];
  return {
    asked,
    ratesAround: async (currencies, date) => {
      asked.push([currencies, date]);
      return { ledger: [], published: [], ...around };
    },
  };
}

const USD = { source: 'ecb', base: 'EUR', quote: 'USD', rateDate: '2026-03-03', rate: new Decimal('1.25') };

it('gives what the amount was worth, with the rate, its day and its source', async () => {
  const lookup = lookupOf({ published: [USD] });

  const conversion = await convertCurrency(new Decimal('10.01'), 'USD', 'EUR', DAY, lookup);

  expect(conversion).toEqual({
    amount: new Decimal('8.008'),
    currency: 'EUR',
    rate: new Decimal('0.8'),
    rateDate: '2026-03-03',
    rateSource: 'ecb',
  });
  expect(lookup.asked).toEqual([[['USD', 'EUR'], DAY]]);
});

it("prefers the ledger's own rate", async () => {
  const own = { base: 'USD', quote: 'EUR', rateDate: '2026-01-01', rate: new Decimal('0.9') };
  const conversion = await convertCurrency(
    new Decimal(10),
    'USD',
    'EUR',
    DAY,
    lookupOf({ ledger: [own], published: [USD] }),
  );
  expect(conversion).toMatchObject({ amount: new Decimal(9), rateSource: 'ledger' });
});

it('gives nothing when no rate is known', async () => {
  expect(await convertCurrency(new Decimal(10), 'USD', 'EUR', DAY, lookupOf({}))).toBeNull();
});

it('gives the amount itself between a currency and itself, and looks nothing up', async () => {
  const lookup = lookupOf({ published: [USD] });

  const conversion = await convertCurrency(new Decimal('4.50'), 'EUR', 'EUR', DAY, lookup);

  expect(conversion).toMatchObject({ amount: new Decimal('4.5'), rate: new Decimal(1), rateSource: 'same-currency' });
  expect(lookup.asked).toEqual([]);
});

it('passes on that the lookup failed', async () => {
  const lookup: RateLookup = { ratesAround: () => Promise.reject(new Error('no connection')) };
  await expect(convertCurrency(new Decimal(1), 'USD', 'EUR', DAY, lookup)).rejects.toThrow('no connection');
});

it('gives nothing when the worth has more digits than can be kept', () => {
  const rate = { rate: new Decimal(10_000), rateDate: DAY, rateSource: 'ecb' };
  expect(conversionAt(new Decimal('999999999999999.9'), 'IDR', rate)).not.toBeNull();
  expect(conversionAt(new Decimal('999999999999999.9999'), 'IDR', { ...rate, rate: new Decimal(10_001) })).toBeNull();
});
