import type * as z from 'zod';
import { Client } from '../test-support/client.ts';
import { createTestApp } from '../test-support/test-app.ts';
import { ExpenseListResponse } from './expense-response.ts';

type Page = z.output<typeof ExpenseListResponse>;

describe('GET /expenses', () => {
  it('goes by cursor without a gap or a repetition while expenses come and go', async () => {
    const { me, page } = await setUp();
    const first = await page('cursor=&pageSize=2');
    expect(first).toMatchObject({ pageSize: 2 });
    expect(first).not.toHaveProperty('total');

    await me.save('New 1 EUR');
    await me.delete(`/expenses/${first.items[0]!.id}`);
    const second = await page(`cursor=${first.nextCursor ?? ''}&pageSize=2`);
    const third = await page(`cursor=${second.nextCursor ?? ''}&pageSize=2`);

    const amounts = [first, second, third].flatMap(({ items }) => items.map(({ amount }) => amount));
    expect(amounts).toEqual(['30.00', '20.00', '12.50', '4.50', '1200']);
    expect(third.nextCursor).toBeNull();
  });

  it('goes on by cursor from a page by number, and links to it', async () => {
    const { me } = await setUp();

    const response = await me.get('/expenses?page=1&pageSize=3&sort=amount');

    const [, next = ''] = /^<\/api\/v1(.*)>; rel="next"$/.exec(String(response.headers['link'])) ?? [];
    const { items } = ExpenseListResponse.parse((await me.get(next)).body);
    expect(items.map(({ amount }) => amount)).toEqual(['30.00', '1200']);
    expect((await me.get('/expenses')).headers['link']).toBeUndefined();
  });

  it('links to the next page of the same question, question marks and all', async () => {
    const me = new Client(createTestApp().app);
    for (const each of ['Lunch with whom? 12 EUR', 'Lunch with whom? 13 EUR', 'Lunch with whom? 1200 JPY'])
      await me.save(each);

    const response = await me.get('/expenses?pageSize=1&cursor=&text=whom?&currency=EUR&sort=-amount');

    const [, next = ''] = /^<(.*)>; rel="next"$/.exec(String(response.headers['link'])) ?? [];
    const parameters = new URL(next, 'http://localhost').searchParams;
    expect([parameters.get('text'), parameters.get('currency')]).toEqual(['whom?', 'EUR']);
  });

  it.each([
    ['category=groceries', ['20.00']],
    ['category=No such', []],
    ['currency=jpy', ['1200']],
    ['text=LUNCH', ['12.50']],
    ['merchant=starbucks', ['4.50']],
    ['min=12.50&max=20', ['20.00', '12.50']],
    ['from=2026-03-08&to=2026-03-09', ['20.00', '12.50']],
    ['sort=-amount', ['1200', '30.00', '20.00', '12.50', '4.50']],
    ['sort=occurredOn&pageSize=1', ['1200']],
  ])('finds %s', async (query, amounts) => {
    const { page } = await setUp();

    expect((await page(query)).items.map(({ amount }) => amount)).toEqual(amounts);
  });

  it('takes a category by its id, in either parameter', async () => {
    const { me, page } = await setUp();
    const { id } = await me.category('Groceries');

    for (const name of ['category', 'categoryId']) expect((await page(`${name}=${id}`)).total).toBe(1);
  });

  it.each([
    ['cursor', 'cursor=x'],
    ['cursor', `cursor=${Buffer.from('["amount","x","01a20434-1147-700f-be70-b8b9c283770b"]').toString('base64url')}`],
    ['cursor', `cursor=${Buffer.from('["amount","1","01a20434-1147-700f-be70-b8b9c283770b"]').toString('base64url')}`],
    ['cursor', 'cursor=&page=2'],
    ['max', 'min=2&max=1'],
    ['min', 'min=-1'],
    ['category', 'category=Groceries&categoryId=01a20434-1147-700f-be70-b8b9c283770b'],
    ['sort', 'sort=merchant'],
    ['colour', 'colour=red'],
  ])('refuses %s of ?%s', async (parameter, query) => {
    const { me } = await setUp();

    const response = await me.get(`/expenses?${query}`);

    expect([response.status, response.body]).toMatchObject([400, { errors: [{ parameter }] }]);
  });
});

describe('GET /expenses/review', () => {
  it('lists what needs a look, and nothing else', async () => {
    const { me, page } = await setUp();
    const [newest] = (await page('')).items;
    await me.patch(`/expenses/${newest!.id}`, { status: 'needs_review' });

    const response = await me.get('/expenses/review');

    expect(response.body).toMatchObject({ total: 1, items: [{ id: newest!.id, status: 'needs_review' }] });
    expect((await me.get('/expenses/review?status=confirmed')).status).toBe(400);
  });
});

describe('POST /expenses', () => {
  it('stores what is stated, and teaches its category', async () => {
    const { me } = await setUp();
    const { id: categoryId } = await me.category('Gifts & Donations');

    const response = await me.post('/expenses', {
      amount: '9.90',
      description: 'Thing',
      categoryId,
      merchant: 'Starbucks',
    });

    expect(response.status).toBe(201);
    const { id } = response.body as { id: string };
    expect(response.headers).toMatchObject({ etag: '"1"', location: `/api/v1/expenses/${id}` });
    expect(response.body).toMatchObject({
      ...{ amount: '9.90', currency: 'EUR', occurredOn: '2026-03-10', status: 'confirmed', merchant: 'Starbucks' },
      category: { name: 'Gifts & Donations' },
    });
    expect((await me.save('Coffee at Starbucks 5 EUR')).category.name).toBe('Gifts & Donations');
  });

  it.each([
    ['/amount', { amount: '0', description: 'x' }],
    ['/amount', { amount: '1.234', description: 'x' }],
    ['/description', { amount: '1' }],
    ['/categoryId', { amount: '1', description: 'x', categoryId: '01a20434-1147-700f-be70-b8b9c283770b' }],
  ])('refuses %s of %j', async (pointer, body) => {
    const { me } = await setUp();
    const { id: categoryId } = await me.category('Travel');

    const response = await me.post('/expenses', { categoryId, ...body });

    expect([response.status, response.body]).toMatchObject([422, { errors: [{ pointer }] }]);
  });
});

describe('several expenses', () => {
  it('are changed together', async () => {
    const { me, page } = await setUp();
    const ids = (await page('')).items.map(({ id }) => id);
    const { id: categoryId } = await me.category('Travel');

    const response = await me.patch('/expenses', { ids: [...ids, ids[0]], changes: { categoryId } });

    expect((response.body as Page).items.map(({ id, category }) => [id, category.name])).toEqual(
      ids.map((id) => [id, 'Travel']),
    );
  });

  it('are changed and deleted all or none', async () => {
    const { me, page } = await setUp();
    const [one] = (await page('')).items;
    const ids = [one!.id, '01a20434-1147-700f-be70-b8b9c283770b'];

    expect((await me.patch('/expenses', { ids, changes: { description: 'x' } })).status).toBe(404);
    expect((await me.post('/expenses/delete', { ids })).status).toBe(404);
    expect((await me.get(`/expenses/${one!.id}`)).body).toMatchObject({ version: 1 });
    expect((await me.post('/expenses/delete', { ids: [one!.id] })).status).toBe(204);
    expect((await me.get(`/expenses/${one!.id}`)).status).toBe(404);
  });

  it('are 500 at most', async () => {
    const { me } = await setUp();
    const ids = Array.from({ length: 501 }, (_, index) => `01a20434-1147-700f-be70-${String(index).padStart(12, '0')}`);

    expect((await me.post('/expenses/delete', { ids })).status).toBe(422);
    expect((await me.patch('/expenses', { ids: ids.slice(0, 1), changes: {} })).status).toBe(422);
  });
});

describe('POST /expenses/{id}/classify', () => {
  it('finds a category anew, and leaves what is confirmed', async () => {
    const { me } = await setUp();
    const doubtful = await me.save('Qwxyz at Blorp 7 EUR');
    await me.patch(`/expenses/${doubtful.id}`, { status: 'needs_review' });

    const again = await me.post(`/expenses/${doubtful.id}/classify`);
    await me.patch(`/expenses/${doubtful.id}`, { status: 'confirmed' });
    const settled = await me.post(`/expenses/${doubtful.id}/classify`);

    expect([again.status, again.body]).toMatchObject([200, { id: doubtful.id, amount: '7.00' }]);
    expect([settled.status, settled.body]).toMatchObject([
      409,
      { type: 'urn:expense-tracker:problem:not-reclassifiable' },
    ]);
  });
});

async function setUp() {
  const me = new Client(createTestApp().app);
  for (const message of [
    'Ramen 1200 JPY 2026-03-01',
    'Coffee at Starbucks 4.50 EUR 2026-03-07',
    'Lunch 12.50 EUR 2026-03-08',
    'Groceries 20 EUR 2026-03-09',
    'Taxi 30 EUR 2026-03-10',
  ]) {
    await me.save(message);
  }
  const page = async (query: string) => ExpenseListResponse.parse((await me.get(`/expenses?${query}`)).body);
  return { me, page };
}
