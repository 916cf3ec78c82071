import { Client } from '../test-support/client.ts';
import { createTestApp } from '../test-support/test-app.ts';

describe('ETag', () => {
  it('is the version of a single expense', async () => {
    const { me, id } = await withCoffee();

    expect((await me.get(`/expenses/${id}`)).get('ETag')).toBe('"1"');
    expect((await me.patch(`/expenses/${id}`, { amount: '5.00' })).get('ETag')).toBe('"2"');
    await me.delete(`/expenses/${id}`);
    expect((await me.post(`/expenses/${id}/restore`)).get('ETag')).toBe('"4"');
  });

  it('hides no new name of a category from who has read the expense', async () => {
    const { me, id } = await withCoffee();
    const { category } = (await me.get(`/expenses/${id}`)).body as { category: { id: string } };
    await me.patch(`/categories/${category.id}`, { name: 'Cafes' });

    const again = await me.get(`/expenses/${id}`).set('If-None-Match', '"1"');

    expect([again.status, again.get('ETag')]).toEqual([200, '"1"']);
    expect(again.body).toMatchObject({ version: 1, category: { name: 'Cafes' } });
  });
});

describe('If-Match', () => {
  it('lets through who saw the version that is', async () => {
    const { me, id } = await withCoffee();

    expect((await me.patch(`/expenses/${id}`, { amount: '5.00' }).set('If-Match', '"1"')).status).toBe(200);
    expect((await me.delete(`/expenses/${id}`).set('If-Match', '"2"')).status).toBe(204);
  });

  it('lets any version through as *', async () => {
    const { me, id } = await withCoffee();

    expect((await me.patch(`/expenses/${id}`, { amount: '5.00' }).set('If-Match', '*')).status).toBe(200);
    expect((await me.delete(`/expenses/${id}`).set('If-Match', '*')).status).toBe(204);
  });

  it.each(['"1", "7"', '"7", "1"', 'W/"1","0" ,"1"', ', "1",', '"x,y", "1", "1"'])(
    'lets through who names the version that is among others, as in %s',
    async (tags) => {
      const { me, id } = await withCoffee();

      const edited = await me.patch(`/expenses/${id}`, { amount: '5.00' }).set('If-Match', tags);

      expect([edited.status, edited.get('ETag')]).toEqual([200, '"2"']);
    },
  );

  it.each([
    '"2", "3"',
    'W/"1", "2"',
    '"2"',
    '"0"',
    '"01"',
    'W/"1"',
    '"abc"',
    '""',
    '"2147483648"',
    '"99999999999999999999"',
  ])('refuses %s, which is not the version that is, with 412, and changes nothing', async (tag) => {
    const { me, id } = await withCoffee();

    const answers = [
      await me.patch(`/expenses/${id}`, { amount: '5.00' }).set('If-Match', tag),
      await me.delete(`/expenses/${id}`).set('If-Match', tag),
    ];

    for (const answer of answers) {
      expect([answer.status, answer.get('ETag')]).toEqual([412, '"1"']);
      expect(answer.body).toMatchObject({
        type: 'urn:expense-tracker:problem:precondition-failed',
        currentVersion: 1,
      });
    }
    expect((await me.get(`/expenses/${id}`)).body).toMatchObject({ amount: '4.50', version: 1 });
  });

  it.each(['1', '"1', 'W/1', '"1" "2"', '"1", 2', '*, "1"', '"a"b"', ','])(
    'refuses %j, which is no entity tag, with 400',
    async (tag) => {
      const { me, id } = await withCoffee();

      const answers = [
        await me.patch(`/expenses/${id}`, { amount: '5.00' }).set('If-Match', tag),
        await me.delete(`/expenses/${id}`).set('If-Match', tag),
      ];

      for (const { status, body } of answers) {
        expect([status, (body as { type: string }).type]).toEqual([
          400,
          'urn:expense-tracker:problem:invalid-if-match',
        ]);
      }
    },
  );

  it('finds nothing where there is nothing', async () => {
    const { me } = await withCoffee();

    const missing = '/expenses/01a20434-1147-700f-be70-b8b9c283770b';

    expect((await me.delete(missing).set('If-Match', '"1"')).status).toBe(404);
  });

  it('does not choose between two versions', async () => {
    const { me, id } = await withCoffee();
    const edit = (version: number) => me.patch(`/expenses/${id}`, { amount: '5.00', version }).set('If-Match', '"1"');

    expect((await edit(2)).body).toMatchObject({ status: 422, errors: [{ pointer: '/version' }] });
    expect((await edit(1)).status).toBe(200);
  });
});

async function withCoffee(): Promise<{ me: Client; id: string }> {
  const me = new Client(createTestApp().app);
  const { id } = await me.save('Coffee 4.50 EUR');
  return { me, id };
}
