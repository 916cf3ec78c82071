import { DEFAULT_CATEGORIES } from '@expenses/storage/domain';
import { Client } from '../test-support/client.ts';
import { createTestApp } from '../test-support/test-app.ts';
import { CategoryListResponse, CategoryResponse } from './category-response.ts';

const MISSING = '01a20434-1147-700f-be70-b8b9c283770b';

describe('GET /categories', () => {
  it("lists a new ledger's categories in order", async () => {
    const { me } = setUp();

    const { items, total } = CategoryListResponse.parse((await me.get('/categories')).body);

    expect(items.map(({ name, emoji }) => ({ name, emoji }))).toEqual(DEFAULT_CATEGORIES);
    expect(total).toBe(16);
  });

  it('lists archived ones when they are asked for', async () => {
    const { me } = setUp();
    const travel = await me.category('Travel');
    await me.patch(`/categories/${travel.id}`, { archived: true });

    expect((await me.get('/categories')).body).toMatchObject({ total: 15 });
    expect((await me.get('/categories?includeArchived=true')).body).toMatchObject({ total: 16 });
    expect((await me.get('/categories?includeArchived=yes')).status).toBe(400);
  });
});

describe('POST /categories', () => {
  it.each([
    [
      { name: ' Pets ', emoji: '🐕' },
      { name: 'Pets', emoji: '🐕' },
    ],
    [{ name: 'Pets' }, { name: 'Pets', emoji: '🏷️' }],
    [
      { name: 'x'.repeat(60), emoji: '👨‍👩‍👧‍👦' },
      { name: 'x'.repeat(60), emoji: '👨‍👩‍👧‍👦' },
    ],
    [{ name: 'Trips', emoji: '🇵🇹' }, { emoji: '🇵🇹' }],
    [{ name: 'One', emoji: '1️⃣' }, { emoji: '1️⃣' }],
  ])('adds %j', async (body, category) => {
    const { me } = setUp();

    const response = await me.post('/categories', body);

    expect(response.status).toBe(201);
    expect(CategoryResponse.parse(response.body)).toMatchObject({ ...category, archived: false });
    expect((await me.get('/categories')).body).toMatchObject({ total: 17 });
  });

  it.each([
    [{}, '/name'],
    [{ name: '  ' }, '/name'],
    [{ name: 'x'.repeat(61) }, '/name'],
    [{ name: 'Pets', emoji: '' }, '/emoji'],
    [{ name: 'Pets', emoji: 'dog' }, '/emoji'],
    [{ name: 'Pets', emoji: 'x' }, '/emoji'],
    [{ name: 'Pets', emoji: '🐕🐈' }, '/emoji'],
    [{ name: 'Pets', emoji: `🐕${'\u0301'.repeat(40)}` }, '/emoji'],
    [{ name: 'Pets', position: 1 }, '/position'],
  ])('refuses %j, and points to %s', async (body, pointer) => {
    const { me } = setUp();

    const response = await me.post('/categories', body);

    expect(response.status).toBe(422);
    expect((response.body as { errors: object[] }).errors).toEqual([expect.objectContaining({ pointer })]);
  });

  it('refuses a name that is taken, whatever its case', async () => {
    const { me } = setUp();

    const response = await me.post('/categories', { name: 'GROCERIES' });

    expect(response.status).toBe(409);
    expect(response.body).toMatchObject({
      type: 'urn:expense-tracker:problem:category-exists',
      errors: [{ pointer: '/name' }],
    });
  });
});

describe('PATCH /categories/{id}', () => {
  it('renames, dresses, archives and brings back', async () => {
    const { me } = setUp();
    const { id } = await me.category('Travel');

    const renamed = await me.patch(`/categories/${id}`, { name: 'Journeys', emoji: '🚂' });
    expect(CategoryResponse.parse(renamed.body)).toEqual({ id, name: 'Journeys', emoji: '🚂', archived: false });

    expect((await me.patch(`/categories/${id}`, { archived: true })).body).toMatchObject({ archived: true });
    expect((await me.patch(`/categories/${id}`, { archived: false })).body).toMatchObject({ archived: false });
  });

  it.each([
    [{}, 422],
    [{ archived: 'yes' }, 422],
    [{ colour: 'red' }, 422],
    [{ name: 'Groceries' }, 409],
  ])('refuses %j with %d', async (edit, status) => {
    const { me } = setUp();
    const { id } = await me.category('Travel');

    expect((await me.patch(`/categories/${id}`, edit)).status).toBe(status);
  });
});

describe('DELETE /categories/{id}', () => {
  it('deletes a category that no expense has', async () => {
    const { me } = setUp();
    const { id } = await me.category('Travel');

    const response = await me.delete(`/categories/${id}`);

    expect([response.status, response.text]).toEqual([204, '']);
    expect((await me.get('/categories?includeArchived=true')).body).toMatchObject({ total: 15 });
  });

  it('archives a category that an expense has, and says so', async () => {
    const { me } = setUp();
    const { category } = await me.save('Coffee 4.50 EUR');

    const response = await me.delete(`/categories/${category.id}`);

    expect(response.status).toBe(200);
    expect(CategoryResponse.parse(response.body)).toEqual({ ...category, archived: true });
  });

  it('keeps the last category that messages can be put in', async () => {
    const { me } = setUp();
    const { items } = CategoryListResponse.parse((await me.get('/categories')).body);
    const [last, ...others] = items;
    for (const { id } of others) await me.delete(`/categories/${id}`);

    const answers = [
      await me.delete(`/categories/${last!.id}`),
      await me.patch(`/categories/${last!.id}`, { archived: true }),
    ];

    for (const { status, body } of answers) {
      expect({ status, ...(body as object) }).toMatchObject({
        status: 409,
        type: 'urn:expense-tracker:problem:last-category',
      });
    }
    expect((await me.get('/categories')).body).toMatchObject({ items: [last] });
  });
});

describe("an id of nothing, of no id's form, or of another ledger", () => {
  it('is the same 404 for whatever is asked', async () => {
    const { me, stranger } = setUp();
    const theirs = await stranger.category('Travel');

    for (const verb of ['patch', 'delete'] as const) {
      const answers = await Promise.all(
        [MISSING, 'no-id', theirs.id].map(async (id) => {
          const response = await me[verb](`/categories/${id}`, { name: 'Mine' });
          return { status: response.status, detail: (response.body as { detail: string }).detail };
        }),
      );
      expect(answers).toEqual(Array(3).fill({ status: 404, detail: 'There is no such category.' }));
    }
    expect(await stranger.category('Travel')).toEqual(theirs);
  });
});

function setUp(): { me: Client; stranger: Client } {
  const { app } = createTestApp();
  return { me: new Client(app), stranger: new Client(app, 666) };
}
