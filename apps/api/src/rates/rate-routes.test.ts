import { Decimal } from 'decimal.js';
import { Client } from '../test-support/client.ts';
import { createTestApp, NOW, type TestApp } from '../test-support/test-app.ts';

let test: TestApp;
let me: Client;
let now: Date;

/** As the European Central Bank would have published them on a Friday; "now" is the Tuesday after. */
const FRIDAY = '2026-03-06';

beforeEach(async () => {
  now = NOW;
  test = createTestApp({ clock: () => now });
  me = new Client(test.app);
  await test.unitOfWork.repositories.rates.put(
    [
      ['USD', '1.25'],
      ['CHF', '0.95'],
      ['JPY', '171.5'],
    ].map(([quote = '', rate = '']) => ({
      ...{ source: 'ecb', base: 'EUR', quote, rateDate: FRIDAY },
      rate: new Decimal(rate),
    })),
  );
});

describe('GET /rates', () => {
  it('tells what the base currency was worth that day, or the last day before it', async () => {
    const { body } = (await me.get('/rates?date=2026-03-08')) as { body: unknown };

    expect(body).toEqual({
      ...{ base: 'EUR', date: '2026-03-08' },
      items: [
        { base: 'EUR', quote: 'CHF', rate: '0.95', rateDate: FRIDAY, rateSource: 'ecb' },
        { base: 'EUR', quote: 'JPY', rate: '171.5', rateDate: FRIDAY, rateSource: 'ecb' },
        { base: 'EUR', quote: 'USD', rate: '1.25', rateDate: FRIDAY, rateSource: 'ecb' },
      ],
    });
  });

  it('crosses through what the source publishes against', async () => {
    const { body } = (await me.get('/rates?base=usd')) as { body: unknown };

    expect(body).toMatchObject({
      ...{ base: 'USD', date: '2026-03-10' },
      items: [
        { quote: 'CHF', rate: '0.76' },
        { quote: 'EUR', rate: '0.8' },
        { quote: 'JPY', rate: '137.2' },
      ],
    });
  });

  it('knows nothing of a day eight days later', async () => {
    now = new Date('2026-03-14T12:00:00Z');
    expect((await me.get('/rates?date=2026-03-13')).body).toMatchObject({ items: [{}, {}, {}] });
    expect((await me.get('/rates?date=2026-03-14')).body).toMatchObject({ items: [] });
  });

  it('knows nothing of a day to come', async () => {
    expect((await me.get('/rates?date=2026-03-12')).body).toMatchObject({ items: [] });
  });

  it.each([
    ['DEM', 'DEM (German Mark) is not in circulation: give the amount in a currency that is paid with today.'],
    ['btc', 'BTC is a cryptocurrency, which is not kept: give the amount in the currency that it was worth.'],
    ['EURO', '"EURO" is not the ISO 4217 code of a currency, such as EUR.'],
  ])('refuses %s, and says why', async (base, detail) => {
    const response = await me.get(`/rates?base=${base}`);

    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({ errors: [{ parameter: 'base', detail }] });
  });
});

describe('PUT /rates', () => {
  it("sets a rate of the ledger's own, which stands before what is published, for this ledger alone", async () => {
    const response = await me.put('/rates', { base: 'EUR', quote: 'USD', rate: '1.30' });

    expect([response.status, response.body]).toEqual([
      200,
      { base: 'EUR', quote: 'USD', rate: '1.3', rateDate: '2026-03-10', rateSource: 'ledger' },
    ]);
    const own = { quote: 'USD', rate: '1.3', rateSource: 'ledger' };
    expect((await me.get('/rates')).body).toMatchObject({ items: [{}, {}, own] });
    expect((await new Client(test.app, 2).get('/rates')).body).toMatchObject({ items: [{}, {}, { rate: '1.25' }] });
  });

  it.each([
    [{ base: 'EUR', quote: 'EUR', rate: '1' }, '/quote'],
    [{ base: 'EUR', quote: 'USD', rate: '0' }, '/rate'],
    [{ base: 'EUR', quote: 'USD', rate: '1e3' }, '/rate'],
    [{ base: 'EUR', quote: 'USD', rate: 1.3 }, '/rate'],
    [{ base: 'EUR', quote: 'DEM', rate: '2' }, '/quote'],
  ])('refuses %j at %s', async (body, pointer) => {
    const response = await me.put('/rates', body);

    expect(response.status).toBe(422);
    expect(response.body).toMatchObject({ errors: [{ pointer }] });
  });

  it('can be taken back once', async () => {
    await me.put('/rates', { base: 'EUR', quote: 'VES', rate: '40.5', date: FRIDAY });
    const path = `/rates?base=EUR&quote=VES&date=${FRIDAY}`;

    expect([(await me.delete(path)).status, (await me.delete(path)).status]).toEqual([204, 404]);
    expect(JSON.stringify((await me.get('/rates')).body)).not.toContain('VES');
  });
});

describe('an expense in another currency', () => {
  const spend = async (overrides: object = {}) => {
    const { id: categoryId } = await me.category('Travel');
    const expense = { amount: '10.01', currency: 'USD', description: 'Taxi', occurredOn: '2026-03-08', categoryId };
    return me.post('/expenses', { ...expense, ...overrides });
  };

  it('is worth what it was that day, by the rate of the last day before it, and says so', async () => {
    const { body } = (await spend()) as { body: unknown };

    const worth = { amount: '8.01', currency: 'EUR', rate: '0.8', rateDate: FRIDAY, rateSource: 'ecb' };
    expect(body).toMatchObject({ conversion: worth, worth: { ...worth, approximate: true } });
  });

  it('without a rate is unconverted, and a job is asked for', async () => {
    now = new Date('2026-03-14T12:00:00Z');
    const { body } = (await spend({ occurredOn: '2026-03-14' })) as { body: unknown };

    const unknown = { amount: null, rate: null, rateDate: null, rateSource: null };
    expect(body).toMatchObject({ conversion: null, worth: { ...unknown, currency: 'EUR', approximate: true } });
    expect((await me.get('/analytics/summary?from=2026-03-14&to=2026-03-14')).body).toMatchObject({
      worth: { total: '0.00', count: 0, unconverted: [{ currency: 'USD', total: '10.01', count: 1 }] },
    });
  });

  it('of a day to come has no worth yet, and one as soon as it is put on a day past', async () => {
    const { body: made } = (await spend()) as { body: { id: string } };
    const path = `/expenses/${made.id}`;

    const { body: postponed } = (await me.patch(path, { occurredOn: '2026-03-12' })) as { body: unknown };
    expect(postponed).toMatchObject({ conversion: null, worth: { amount: null, rate: null, currency: 'EUR' } });

    const { body: back } = (await me.patch(path, { occurredOn: '2026-03-09' })) as { body: unknown };
    expect(back).toMatchObject({ conversion: { amount: '8.01', rateDate: FRIDAY }, worth: { amount: '8.01' } });
  });

  it('in the currency of the ledger and of the person has no worth beside itself', async () => {
    expect((await spend({ currency: 'EUR' })).body).toMatchObject({ conversion: null, worth: null });
  });

  it('can be given a rate of its own, which stays through edits of its amount and is taken back by null', async () => {
    const { body: made } = (await spend({ rate: '0.9' })) as { body: { id: string } };
    expect(made).toMatchObject({ conversion: { amount: '9.01', rate: '0.9', rateSource: 'person' } });

    const { body: edited } = (await me.patch(`/expenses/${made.id}`, { amount: '20' })) as { body: unknown };
    expect(edited).toMatchObject({ conversion: { amount: '18.00', rate: '0.9', rateSource: 'person' } });

    const { body: back } = (await me.patch(`/expenses/${made.id}`, { rate: null })) as { body: unknown };
    expect(back).toMatchObject({ conversion: { amount: '16.00', rate: '0.8', rateSource: 'ecb' } });

    const { body: again } = (await me.patch(`/expenses/${made.id}`, { rate: '0.85', description: 'Cab' })) as {
      body: unknown;
    };
    expect(again).toMatchObject({ description: 'Cab', conversion: { amount: '17.00', rateSource: 'person' } });
  });

  it('in the base currency can be given none', async () => {
    const response = await spend({ currency: 'EUR', rate: '1.1' });

    expect([response.status, response.body]).toMatchObject([422, { errors: [{ pointer: '/rate' }] }]);
  });

  it('is added up in any currency, by the rates of the days', async () => {
    await spend();
    await spend({ currency: 'EUR', amount: '5' });
    await spend({ currency: 'VES', amount: '7' });

    const { body: base } = (await me.get('/analytics/summary')) as { body: unknown };
    expect(base).toMatchObject({
      worth: {
        ...{ currency: 'EUR', total: '13.01', count: 2, unconverted: [{ currency: 'VES', total: '7.00', count: 1 }] },
        ...{ categories: [{ total: '13.01', count: 2 }], months: [{ month: '2026-03', total: '13.01' }] },
      },
    });
    const { body: francs } = (await me.get('/analytics/summary?currency=chf')) as { body: unknown };
    // 10.01 * 0.76 + 5 * 0.95
    expect(francs).toMatchObject({
      worth: { currency: 'CHF', total: '12.36', count: 2, unconverted: [{ currency: 'VES' }] },
    });
    const { body: report } = (await me.get(
      '/analytics/summary?currency=CHF&from=2026-03-01&to=2026-03-31&groupBy=week',
    )) as { body: unknown };
    expect(report).toMatchObject({
      worth: { currency: 'CHF', total: '12.36', groups: [{ key: '2026-W10', total: '12.36' }] },
    });
  });

  it('shows its worth in the currency that the person prefers', async () => {
    const { body: made } = (await spend({ currency: 'EUR', amount: '10' })) as { body: { id: string } };
    const preferences = { currency: 'CHF', timeZone: 'Europe/Zurich', locale: 'de-CH' };

    expect((await me.put('/preferences', preferences)).body).toEqual(preferences);

    expect((await me.get('/preferences')).body).toEqual(preferences);
    const worth = { amount: '9.50', currency: 'CHF', approximate: true, rate: '0.95', rateDate: FRIDAY };
    expect((await me.get(`/expenses/${made.id}`)).body).toMatchObject({ conversion: null, worth });
    expect((await me.get('/expenses')).body).toMatchObject({ items: [{ worth }] });
  });
});

describe('PUT /preferences', () => {
  const GOOD = { currency: 'EUR', timeZone: 'Europe/Berlin', locale: 'de-DE' };

  it.each([
    [{ ...GOOD, currency: 'XAU' }, '/currency'],
    [{ ...GOOD, timeZone: 'Mars/Olympus' }, '/timeZone'],
    [{ ...GOOD, locale: 'no locale' }, '/locale'],
  ])('refuses %j at %s', async (body, pointer) => {
    const response = await me.put('/preferences', body);

    expect([response.status, response.body]).toMatchObject([422, { errors: [{ pointer }] }]);
  });
});

describe('/ledger/base-currency', () => {
  it('is changed with how far that is, and once only', async () => {
    expect((await me.get('/ledger/base-currency')).body).toEqual({ currency: 'EUR', change: null });
    await me.save('Coffee 4.50 EUR');

    const { body: changed } = (await me.put('/ledger/base-currency', { currency: 'chf' })) as { body: unknown };
    const { body: again } = (await me.put('/ledger/base-currency', { currency: 'CHF' })) as { body: unknown };

    expect(changed).toMatchObject({ currency: 'CHF', change: { before: 'EUR', total: 1, done: 0, finishedAt: null } });
    expect(again).toEqual(changed);
    expect((await me.get('/ledger/base-currency')).body).toEqual(changed);
  });

  it('is for the owner of the ledger to change', async () => {
    const { ledgers, users, preferences } = test.unitOfWork.repositories;
    const { user, preference } = await test.person();
    const owner = await users.add({});
    const shared = await ledgers.add({ name: 'Home', baseCurrency: 'EUR', ownerId: owner.id });
    await ledgers.addMember({ ledgerId: shared.id, userId: user.id, role: 'member' });
    await preferences.save({ ...preference, activeLedgerId: shared.id });

    const response = await me.put('/ledger/base-currency', { currency: 'CHF' });

    expect([response.status, response.body]).toMatchObject([
      403,
      { type: expect.stringContaining('not-owner') as unknown },
    ]);
    expect((await ledgers.get(shared.id))?.baseCurrency).toBe('EUR');
  });
});

describe('a message that is only looked at', () => {
  it('is told what it would be worth', async () => {
    const { body } = (await me.post('/expenses/classify', {
      description: 'Lunch 12.50 USD on 2026-03-07',
      persist: false,
    })) as { body: unknown };

    expect(body).toMatchObject({
      expenses: [{ amount: '12.50', worth: { amount: '10.00', currency: 'EUR', rateDate: FRIDAY, approximate: true } }],
    });
  });
});
