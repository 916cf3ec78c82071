import { Decimal } from 'decimal.js';
import { Client } from '../test-support/client.ts';
import { createTestApp } from '../test-support/test-app.ts';
import { summaryResponse, SummaryResponse } from './summary-response.ts';

describe('GET /analytics/summary', () => {
  it('adds up each currency by itself, exactly', async () => {
    const me = new Client(createTestApp().app);
    for (const message of ['Coffee 0.10 EUR', 'Coffee 0.20 EUR', 'Uber 1200 JPY', 'Coffee 5 EUR 2026-02-01']) {
      await me.save(message);
    }

    const summary = SummaryResponse.parse((await me.get('/analytics/summary')).body);

    expect(summary).toMatchObject({
      from: '2025-04-01',
      to: '2026-03-10',
      totals: [
        { currency: 'EUR', total: '5.30', count: 3 },
        { currency: 'JPY', total: '1200', count: 1 },
      ],
      categories: [
        { category: { name: 'Food & Dining' }, currency: 'EUR', total: '5.30', count: 3 },
        { category: { name: 'Transport' }, currency: 'JPY', total: '1200', count: 1 },
      ],
      months: [
        { month: '2026-03', currency: 'EUR', total: '0.30', count: 2 },
        { month: '2026-03', currency: 'JPY', total: '1200', count: 1 },
        { month: '2026-02', currency: 'EUR', total: '5.00', count: 1 },
      ],
    });
  });

  it('looks back as many months as are asked for', async () => {
    const me = new Client(createTestApp().app);
    await me.save('Coffee 5 EUR 2026-02-28');

    expect((await me.get('/analytics/summary?months=1')).body).toMatchObject({ from: '2026-03-01', totals: [] });
    expect((await me.get('/analytics/summary?months=2')).body).toMatchObject({
      from: '2026-02-01',
      totals: [{ count: 1 }],
    });
    expect((await me.get('/analytics/summary?months=120')).status).toBe(200);
  });

  it('does not take months beside the day that they would lead to', async () => {
    const me = new Client(createTestApp().app);

    const response = await me.get('/analytics/summary?months=3&from=2026-03-01');

    expect([response.status, response.body]).toMatchObject([400, { errors: [{ parameter: 'months' }] }]);
    expect((await me.get('/analytics/summary?months=3&to=2026-03-10')).status).toBe(200);
  });

  it('compares a period with the one before, by what is asked for', async () => {
    const me = new Client(createTestApp().app);
    for (const each of ['Coffee 5 EUR 2026-02-28', 'Coffee 4 EUR', 'Uber 12 EUR', 'Ramen 1200 JPY'])
      await me.save(each);

    const byMonth = await me.get('/analytics/summary?from=2026-03-01&to=2026-03-31&groupBy=month');
    const body: unknown = byMonth.body;
    const byWeek = await me.get('/analytics/summary?groupBy=week&months=2');
    const byCategory = await me.get('/analytics/summary?to=2026-03-31');

    expect(body).toEqual({
      ...{ from: '2026-03-01', to: '2026-03-31', groupBy: 'month', needsReview: 0 },
      previous: { from: '2026-02-01', to: '2026-02-28' },
      worth: {
        ...{ currency: 'EUR', total: '16.00', count: 2, unconverted: [{ currency: 'JPY', total: '1200', count: 1 }] },
        trend: { total: '5.00', count: 1, difference: '11.00', percent: '220' },
        groups: [{ key: '2026-03', name: '2026-03', total: '16.00', count: 2 }],
      },
      currencies: [
        {
          ...{ currency: 'EUR', total: '16.00', count: 2 },
          trend: { total: '5.00', count: 1, difference: '11.00', percent: '220' },
          groups: [{ key: '2026-03', name: '2026-03', total: '16.00', count: 2 }],
        },
        {
          ...{ currency: 'JPY', total: '1200', count: 1 },
          trend: { total: '0', count: 0, difference: '1200', percent: null },
          groups: [{ key: '2026-03', name: '2026-03', total: '1200', count: 1 }],
        },
      ],
    });
    expect(byWeek.body).toMatchObject({ from: '2026-02-01', to: '2026-03-10', groupBy: 'week' });
    expect(byCategory.body).toMatchObject({ from: '2025-04-01', groupBy: 'category' });
  });

  it.each(['from=2026-03-02&to=2026-03-01', 'from=2027-01-01', 'groupBy=year'])('refuses %s', async (query) => {
    const me = new Client(createTestApp().app);

    expect((await me.get(`/analytics/summary?${query}`)).status).toBe(400);
  });

  it.each(['months=0', 'months=121', 'months=x', 'month=1'])('refuses %s', async (query) => {
    const me = new Client(createTestApp().app);

    expect((await me.get(`/analytics/summary?${query}`)).status).toBe(400);
  });
});

describe('summaryResponse', () => {
  it('names no sum of a category that there is not', () => {
    const row = { categoryId: 'gone', category: null, currency: 'EUR', total: new Decimal(1), count: 1 };
    const worth = { currency: 'EUR', total: new Decimal(1), count: 1, unconverted: [], categories: [], months: [] };
    const summary = { from: '2026-01-01', to: '2026-01-31', totals: [], months: [], needsReview: 0, worth };

    expect(() => summaryResponse({ ...summary, categories: [row] })).toThrow('There is no category gone');
  });
});
