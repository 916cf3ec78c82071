import { Decimal } from 'decimal.js';
import { Client } from '../test-support/client.ts';
import { createTestApp, type TestApp } from '../test-support/test-app.ts';
import { ExpenseClassifyResponse, ExpensePreviewResponse } from './expense-classify-response.ts';
import { ExpenseListResponse, ExpenseResponse } from './expense-response.ts';

const MISSING = '01a20434-1147-700f-be70-b8b9c283770b';

describe('POST /expenses/classify', () => {
  it('stores what a sentence says', async () => {
    const { me } = setUp();

    const response = await me.post('/expenses/classify', { description: 'Coffee at Starbucks 4.50 EUR' });

    expect(response.status).toBe(201);
    const { expenses, warnings } = ExpenseClassifyResponse.parse(response.body);
    expect(warnings).toEqual([]);
    expect(expenses).toEqual([
      expect.objectContaining({
        amount: '4.50',
        currency: 'EUR',
        description: 'Coffee at Starbucks',
        merchant: 'Starbucks',
        category: expect.objectContaining({ name: 'Food & Dining' }) as unknown,
        occurredOn: '2026-03-10',
        status: 'confirmed',
        confidence: expect.any(Number) as unknown,
        conversion: null,
        version: 1,
      }),
    ]);
  });

  it('stores every expense of a message', async () => {
    const { me } = setUp();

    const response = await me.post('/expenses/classify', { description: 'Coffee 4.50 EUR\nUber 12 EUR' });

    expect(ExpenseClassifyResponse.parse(response.body).expenses.map(({ amount }) => amount)).toEqual([
      '4.50',
      '12.00',
    ]);
    expect((await me.get('/expenses')).body).toMatchObject({ total: 2 });
  });

  it('stores nothing that has no amount, and says what that is', async () => {
    const { me } = setUp();

    const response = await me.post('/expenses/classify', { description: 'lunch with Ada' });

    expect(response.status).toBe(422);
    expect(response.body).toMatchObject({
      type: 'urn:expense-tracker:problem:message-no-amount',
      errors: [{ pointer: '/description', detail: expect.stringContaining('lunch') as unknown }],
    });
    expect((await me.get('/expenses')).body).toMatchObject({ total: 0 });
  });

  it('takes a currency and a day from beside the text', async () => {
    const { me } = setUp();

    const body = { description: 'Coffee 450', currency: 'jpy', occurredOn: '2026-02-28' };
    const response = await me.post('/expenses/classify', body);

    const [expense] = ExpenseClassifyResponse.parse(response.body).expenses;
    expect(expense).toMatchObject({ amount: '450', currency: 'JPY', occurredOn: '2026-02-28' });
  });

  it('warns when it assumes something', async () => {
    const { me } = setUp();

    const response = await me.post('/expenses/classify', { description: 'Coffee 4.50' });

    expect(ExpenseClassifyResponse.parse(response.body).warnings).toEqual([
      { code: 'assumed-currency', message: expect.any(String) as unknown },
    ]);
  });

  it('shows and stores nothing with persist: false', async () => {
    const { me } = setUp();

    const response = await me.post('/expenses/classify', { description: 'Coffee 4.50 EUR', persist: false });

    expect(response.status).toBe(200);
    expect(ExpensePreviewResponse.parse(response.body).expenses).toEqual([
      expect.objectContaining({ id: null, amount: '4.50', version: null, createdAt: null, updatedAt: null }),
    ]);
    expect((await me.get('/expenses')).body).toMatchObject({ total: 0 });
  });

  it('shows what is missing with persist: false', async () => {
    const { me } = setUp();

    const response = await me.post('/expenses/classify', { description: 'lunch with Ada', persist: false });

    expect(ExpensePreviewResponse.parse(response.body)).toMatchObject({
      expenses: [{ amount: null, status: 'needs_review' }],
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'no-amount' })]) as unknown,
    });
  });

  it.each([
    ['', 'message-empty'],
    ['ab', 'message-too-short'],
    ['Coffee 4.50 EUR '.repeat(40), 'message-too-long'],
    ['<script>alert(1)</script> 4 EUR', 'message-script-injection'],
    ['Coffee 0 EUR', 'message-zero-amount'],
  ])('refuses %j as %s', async (description, kind) => {
    const { me } = setUp();

    for (const persist of [true, false]) {
      const response = await me.post('/expenses/classify', { description, persist });
      expect(response.status).toBe(422);
      expect(response.body).toMatchObject({
        type: `urn:expense-tracker:problem:${kind}`,
        errors: [{ pointer: '/description' }],
      });
    }
  });

  it.each([
    [{}, '/description'],
    [{ description: 4.5 }, '/description'],
    [{ description: 'Coffee\0 4.50' }, '/description'],
    [{ description: 'Coffee \ud83d 4.50' }, '/description'],
    [{ description: 'Coffee 4.50', currency: 'XXX' }, '/currency'],
    [{ description: 'Coffee 4.50', currency: null }, '/currency'],
    [{ description: 'Coffee 4.50', occurredOn: '2026-02-30' }, '/occurredOn'],
    [{ description: 'Coffee 4.50', persist: 'false' }, '/persist'],
    [{ description: 'Coffee 4.50', amount: '4.50' }, '/amount'],
  ])('refuses %j, and points to %s', async (body, pointer) => {
    const { me } = setUp();

    const response = await me.post('/expenses/classify', body);

    expect(response.status).toBe(422);
    expect((response.body as { errors: object[] }).errors).toEqual([expect.objectContaining({ pointer })]);
    expect((await me.get('/expenses')).body).toMatchObject({ total: 0 });
  });

  it('does not take ?persist=false for a body, nor ignore it', async () => {
    const { me } = setUp();

    const response = await me.post('/expenses/classify?persist=false', { description: 'Coffee 4.50 EUR' });

    expect(response.status).toBe(400);
  });
});

describe('GET /expenses', () => {
  it('lists the newest day first, page by page', async () => {
    const { me } = setUp();
    for (const day of ['2026-01-03', '2026-01-01', '2026-01-02']) await me.save(`Coffee 1 EUR ${day}`);

    const first = ExpenseListResponse.parse((await me.get('/expenses?pageSize=2')).body);
    const second = ExpenseListResponse.parse((await me.get('/expenses?page=2&pageSize=2')).body);

    expect(first).toMatchObject({ total: 3, page: 1, pageSize: 2, pages: 2 });
    expect([...first.items, ...second.items].map(({ occurredOn }) => occurredOn)).toEqual([
      '2026-01-03',
      '2026-01-02',
      '2026-01-01',
    ]);
  });

  it('has no confidence to tell of what was stored', async () => {
    const { me } = setUp();
    await me.save('Coffee 1 EUR');

    const { items } = ExpenseListResponse.parse((await me.get('/expenses')).body);

    expect(items.map(({ confidence }) => confidence)).toEqual([null]);
  });

  it('is empty beyond the last page, and when there is nothing', async () => {
    const { me } = setUp();
    expect((await me.get('/expenses')).body).toMatchObject({ items: [], total: 0, page: 1, pageSize: 20, pages: 0 });

    await me.save('Coffee 1 EUR');

    expect((await me.get('/expenses?page=1000000000&pageSize=100')).body).toMatchObject({ items: [], total: 1 });
  });

  it('keeps to the days, the category and the status that are asked for', async () => {
    const { me } = setUp();
    await me.save('Coffee 1 EUR 2026-01-01');
    await me.save('Coffee 2 EUR 2026-01-02');
    await me.save('Uber 3 EUR 2026-01-03');
    const transport = await me.category('Transport');
    const amounts = async (query: string) =>
      ExpenseListResponse.parse((await me.get(`/expenses?${query}`)).body).items.map(({ amount }) => amount);

    expect(await amounts('from=2026-01-02&to=2026-01-03')).toEqual(['3.00', '2.00']);
    expect(await amounts('from=2026-01-02&to=2026-01-02')).toEqual(['2.00']);
    expect(await amounts(`categoryId=${transport.id}`)).toEqual(['3.00']);
    expect(await amounts(`categoryId=${MISSING}`)).toEqual([]);
    expect(await amounts('status=needs_review')).toEqual([]);
  });

  it.each([
    ['page=0', 'page'],
    ['page=1.5', 'page'],
    ['pageSize=101', 'pageSize'],
    ['pageSize=-1', 'pageSize'],
    ['from=yesterday', 'from'],
    ['from=2026-02-02&to=2026-02-01', 'to'],
    ['categoryId=food', 'categoryId'],
    ['status=open', 'status'],
    ['limit=5', 'limit'],
  ])('refuses %s', async (query, parameter) => {
    const { me } = setUp();

    const response = await me.get(`/expenses?${query}`);

    expect(response.status).toBe(400);
    expect((response.body as { errors: object[] }).errors).toEqual([expect.objectContaining({ parameter })]);
  });
});

describe('GET /expenses/{id}', () => {
  it('returns the expense', async () => {
    const { me } = setUp();
    const saved = await me.save('Coffee at Starbucks 4.50 EUR');

    const response = await me.get(`/expenses/${saved.id.toUpperCase()}`);

    expect(ExpenseResponse.parse(response.body)).toEqual({ ...saved, confidence: null });
  });

  it('shows what it was worth in another currency, when that is known', async () => {
    const { me, unitOfWork, ...testApp } = setUp();
    const saved = await me.save('Coffee 4.50 EUR');
    const conversion = { currency: 'USD', rateDate: '2026-03-10', rateSource: 'ECB' };
    await unitOfWork.repositories.expenses.update((await testApp.person()).ledger.id, saved.id, {
      conversion: { ...conversion, amount: new Decimal('4.89'), rate: new Decimal('1.0867') },
    });

    const response = await me.get(`/expenses/${saved.id}`);

    expect(ExpenseResponse.parse(response.body).conversion).toEqual({ ...conversion, amount: '4.89', rate: '1.0867' });
  });
});

describe('PATCH /expenses/{id}', () => {
  it('changes what is given, and settles the expense', async () => {
    const { me } = setUp();
    const saved = await me.save('Coffee 4.50 EUR');
    const gifts = await me.category('Gifts & Donations');
    const edit = {
      amount: '1234.567',
      currency: 'KWD',
      categoryId: gifts.id,
      description: ' A present ',
      merchant: 'Café Müller',
      occurredOn: '2026-01-01',
    };

    const response = await me.patch(`/expenses/${saved.id}`, edit);

    expect(response.status).toBe(200);
    expect(ExpenseResponse.parse(response.body)).toMatchObject({
      ...{ amount: '1234.567', currency: 'KWD', description: 'A present', merchant: 'Café Müller' },
      category: { id: gifts.id, name: 'Gifts & Donations' },
      ...{ occurredOn: '2026-01-01', status: 'confirmed', version: 2 },
    });
    expect((await me.get(`/expenses/${saved.id}`)).body).toEqual(response.body);
  });

  it('takes a merchant away, and can leave the expense to be reviewed', async () => {
    const { me } = setUp();
    const saved = await me.save('Coffee at Starbucks 4.50 EUR');

    const response = await me.patch(`/expenses/${saved.id}`, { merchant: null, status: 'needs_review' });

    expect(response.body).toMatchObject({ merchant: null, status: 'needs_review', amount: '4.50' });
  });

  it('refuses an edit of a version that is no more, and says which there is', async () => {
    const { me } = setUp();
    const saved = await me.save('Coffee 4.50 EUR');
    await me.patch(`/expenses/${saved.id}`, { amount: '5.00', version: 1 });

    const response = await me.patch(`/expenses/${saved.id}`, { amount: '6.00', version: 1 });

    expect(response.status).toBe(409);
    expect(response.body).toMatchObject({ type: 'urn:expense-tracker:problem:version-conflict', currentVersion: 2 });
    expect((await me.get(`/expenses/${saved.id}`)).body).toMatchObject({ amount: '5.00' });
  });

  it.each([
    [{}, ''],
    [{ version: 1 }, ''],
    [{ amount: 4.5 }, '/amount'],
    [{ amount: '0.00' }, '/amount'],
    [{ amount: '-1' }, '/amount'],
    [{ amount: '1e3' }, '/amount'],
    [{ amount: '1,5' }, '/amount'],
    [{ amount: '1.23456' }, '/amount'],
    [{ amount: '1234567890123456' }, '/amount'],
    [{ amount: '4.505' }, '/amount'],
    [{ amount: '4.5', currency: 'JPY' }, '/amount'],
    [{ currency: 'JPY' }, '/currency'],
    [{ currency: 'XAU' }, '/currency'],
    [{ categoryId: 'food' }, '/categoryId'],
    [{ categoryId: MISSING }, '/categoryId'],
    [{ description: ' ' }, '/description'],
    [{ description: 'x'.repeat(501) }, '/description'],
    [{ merchant: '!!!' }, '/merchant'],
    [{ merchant: '' }, '/merchant'],
    [{ occurredOn: '2025-02-29' }, '/occurredOn'],
    [{ status: 'deleted' }, '/status'],
    [{ amount: '5.00', version: 0 }, '/version'],
    [{ amount: '5.00', version: 3_000_000_000 }, '/version'],
    [{ id: MISSING, amount: '5.00' }, '/id'],
  ])('refuses %j, points to "%s" and changes nothing', async (edit, pointer) => {
    const { me } = setUp();
    const saved = await me.save('Coffee 4.50 EUR');

    const response = await me.patch(`/expenses/${saved.id}`, edit);

    expect(response.status).toBe(422);
    const { errors } = response.body as { errors: { pointer: string }[] };
    expect(new Set(errors.map((error) => error.pointer))).toEqual(new Set([pointer]));
    expect((await me.get(`/expenses/${saved.id}`)).body).toMatchObject({ version: 1, amount: '4.50' });
  });

  it('takes no archived category, but keeps the one that the expense has', async () => {
    const { me } = setUp();
    const saved = await me.save('Coffee 4.50 EUR');
    const pets = (await me.post('/categories', { name: 'Pets' })).body as { id: string };
    for (const id of [pets.id, saved.category.id]) await me.patch(`/categories/${id}`, { archived: true });

    expect((await me.patch(`/expenses/${saved.id}`, { categoryId: pets.id })).status).toBe(422);
    expect((await me.patch(`/expenses/${saved.id}`, { categoryId: saved.category.id })).status).toBe(200);
  });
});

describe('DELETE /expenses/{id}', () => {
  it('takes the expense away, and restoring brings it back', async () => {
    const { me } = setUp();
    const saved = await me.save('Coffee 4.50 EUR');

    const deleted = await me.delete(`/expenses/${saved.id}`);

    expect([deleted.status, deleted.text]).toEqual([204, '']);
    expect((await me.get(`/expenses/${saved.id}`)).status).toBe(404);
    expect((await me.delete(`/expenses/${saved.id}`)).status).toBe(404);

    const restored = await me.post(`/expenses/${saved.id}/restore`);

    expect(restored.status).toBe(200);
    expect(ExpenseResponse.parse(restored.body)).toMatchObject({ id: saved.id, amount: '4.50', version: 3 });
    expect((await me.get(`/expenses/${saved.id}`)).status).toBe(200);
  });

  it('restores what is not deleted by leaving it as it is', async () => {
    const { me } = setUp();
    const saved = await me.save('Coffee 4.50 EUR');

    const response = await me.post(`/expenses/${saved.id}/restore`);

    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({ version: 1 });
  });
});

describe("an id of nothing, of no id's form, or of another ledger", () => {
  it('is the same 404 for whatever is asked', async () => {
    const { me, stranger } = setUp();
    const theirs = await stranger.save('Coffee 4.50 EUR');

    for (const [verb, suffix, body] of [
      ['get', '', undefined],
      ['patch', '', { amount: '1.00' }],
      ['delete', '', undefined],
      ['post', '/restore', undefined],
    ] as const) {
      const answers = await Promise.all(
        [MISSING, 'no-id', theirs.id].map(async (id) => {
          const response = await me[verb](`/expenses/${id}${suffix}`, body ?? {});
          return { status: response.status, detail: (response.body as { detail: string }).detail };
        }),
      );
      expect(answers).toEqual(Array(3).fill({ status: 404, detail: 'There is no such expense.' }));
    }
    expect((await stranger.get(`/expenses/${theirs.id}`)).body).toMatchObject({ version: 1 });
  });
});

function setUp(): TestApp & { me: Client; stranger: Client } {
  const testApp = createTestApp();
  return { ...testApp, me: new Client(testApp.app), stranger: new Client(testApp.app, 666) };
}
