import { setTimeout as sleep } from 'node:timers/promises';
import { PrismaUnitOfWork } from '@expenses/storage';
import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import { Client } from '../test-support/client.ts';
import { runApi, type RunningApi } from '../test-support/running-api.ts';
import { createTestApp } from '../test-support/test-app.ts';

/** Set in jest.config.js. */
declare const KILL_REQUESTS: number;

let database: TestDatabase;
let unitOfWork: PrismaUnitOfWork;

beforeAll(async () => {
  database = await createTestDatabase();
  unitOfWork = new PrismaUnitOfWork({ url: database.url });
});

afterAll(async () => {
  await unitOfWork.close();
  await database.drop();
});

describe('Idempotency-Key', () => {
  it('gives the first answer again, byte for byte, and does nothing twice', async () => {
    const me = new Client(createTestApp({ unitOfWork }).app, 1);
    const ask = () => me.post('/expenses/classify', { description: 'Coffee 4.50 EUR' }).set('Idempotency-Key', 'one');

    const [first, again] = [await ask(), await ask()];

    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
    expect([first.headers['idempotent-replayed'], again.headers['idempotent-replayed']]).toEqual([undefined, 'true']);
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect((await me.get('/expenses')).body).toMatchObject({ total: 1 });
  });

  it('repeats what has no body, and the headers of what has', async () => {
    const me = new Client(createTestApp({ unitOfWork }).app, 2);
    const { id } = await me.save('Coffee 4.50 EUR');
    const remove = () => me.post('/expenses/delete', { ids: [id] }).set('Idempotency-Key', 'delete');
    const restore = () => me.post(`/expenses/${id}/restore`).set('Idempotency-Key', 'restore');

    expect([await remove(), await remove()].map(({ status }) => status)).toEqual([204, 204]);
    const [first, again] = [await restore(), await restore()];

    expect([again.status, again.text, again.headers['etag']]).toEqual([200, first.text, '"3"']);
  });

  it('refuses another request under the same key, and not another person', async () => {
    const { app } = createTestApp({ unitOfWork });
    const [me, you] = [new Client(app, 3), new Client(app, 4)];
    const ask = (who: Client, description: string) =>
      who.post('/expenses/classify', { description }).set('Idempotency-Key', 'same');
    await ask(me, 'Coffee 4.50 EUR');

    const refused = await ask(me, 'Coffee 5.50 EUR');

    expect([refused.status, refused.body]).toMatchObject([
      422,
      { type: 'urn:expense-tracker:problem:idempotency-key-reused' },
    ]);
    expect((await me.post('/categories', { name: 'Pets' }).set('Idempotency-Key', 'same')).status).toBe(422);
    expect((await ask(you, 'Coffee 5.50 EUR')).headers['idempotent-replayed']).toBeUndefined();
  });

  it('takes a body whose members come in another order for the same request', async () => {
    const me = new Client(createTestApp({ unitOfWork }).app, 10);
    const ask = (body: object) => me.post('/expenses/classify', body).set('Idempotency-Key', 'order');

    await ask({ description: 'Coffee 4.50', currency: 'EUR', occurredOn: '2026-03-09' });
    const again = await ask({ occurredOn: '2026-03-09', currency: 'EUR', description: 'Coffee 4.50' });

    expect([again.status, again.headers['idempotent-replayed']]).toEqual([201, 'true']);
    expect((await ask({ description: 'Coffee 4.50', currency: 'USD', occurredOn: '2026-03-09' })).status).toBe(422);
  });

  it('keeps an answer that changed nothing, too', async () => {
    const me = new Client(createTestApp({ unitOfWork }).app, 9);
    const body = { description: 'Coffee 4.50 EUR', persist: false };
    const look = () => me.post('/expenses/classify', body).set('Idempotency-Key', 'look');

    const [first, again] = [await look(), await look()];

    expect([first.status, again.status, again.text]).toEqual([200, 200, first.text]);
    expect(again.headers['idempotent-replayed']).toBe('true');
  });

  it('leaves the key free where nothing was done', async () => {
    const me = new Client(createTestApp({ unitOfWork }).app, 5);
    const ask = (description: string) => me.post('/expenses/classify', { description }).set('Idempotency-Key', 'typo');

    expect((await ask('Coffee')).status).toBe(422);
    expect((await ask('Coffee 4.50 EUR')).status).toBe(201);
  });

  it.each(['', ' ', 'a b', 'é', 'x'.repeat(256)])('is refused when it is none: "%s"', async (key) => {
    const me = new Client(createTestApp({ unitOfWork }).app, 6);
    const asked = me.post('/categories', { name: 'Pets' }).set('Idempotency-Key', Buffer.from(key).toString('latin1'));

    expect((await asked).status).toBe(400);
  });

  it('of requests at once, in one process or two, is done once and answered alike', async () => {
    const apps = [createTestApp({ unitOfWork }).app, createTestApp({ unitOfWork }).app];
    const clients = apps.map((app) => new Client(app, 7));
    await clients[0]!.get('/categories');

    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        clients[index % 2]!.post('/categories', { name: 'Pets' }).set('Idempotency-Key', 'at-once'),
      ),
    );

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(201);
    expect(answers.filter(({ headers }) => headers['idempotent-replayed'] === undefined)).toHaveLength(1);
  });

  it(
    'makes every acknowledged expense exactly once, whenever the API is killed',
    async () => {
      const total = KILL_REQUESTS;
      const kills = Math.floor(total / 20);
      let killed = 0;
      let api: Promise<RunningApi> = runApi({ DATABASE_URL: database.url });
      const acknowledged = new Map<string, string>();

      const clients = Array.from({ length: 8 }, async (_, client) => {
        for (let number = client; number < total; number += 8) {
          const key = `kill-${number}`;
          const [description, method] = [`Coffee number ${number} 4.50 EUR`, 'POST'];
          while (!acknowledged.has(key)) {
            const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key, 'X-User-ID': '8' };
            const { url } = await api;
            const response = await fetch(`${url}/api/v1/expenses/classify`, {
              ...{ method, headers },
              body: JSON.stringify({ description }),
            }).catch(() => null);
            const text = await response?.text().catch(() => null);
            if (response?.status === 201 && text != null) acknowledged.set(key, text);
            else await sleep(20);
          }
        }
      });
      const killer = (async () => {
        for (; killed < kills; killed += 1) {
          const running = await api;
          // Each in a part of its own, so that the requests outlast the kills.
          const due = (total / (kills + 1)) * (killed + Math.random());
          while (acknowledged.size < due) await sleep(5);
          await running.stop('SIGKILL');
          api = runApi({ DATABASE_URL: database.url });
          await api;
        }
      })();
      await Promise.all([...clients, killer]);
      await (await api).stop();

      expect(killed).toBe(kills);
      const { ledger } = (await unitOfWork.repositories.people.find({ telegramId: 8n }))!;
      const { items, total: stored } = await unitOfWork.repositories.expenses.page(ledger.id, {}, 1, 1_000);
      expect(stored).toBe(total);
      expect(new Set(items.map(({ description }) => description)).size).toBe(total);
      const answered = [...acknowledged.values()].map((text) => (JSON.parse(text) as Answer).expenses[0]!.id);
      expect(new Set(answered)).toEqual(new Set(items.map(({ id }) => id)));
    },
    300_000 + 1_000 * KILL_REQUESTS,
  );
});

interface Answer {
  readonly expenses: readonly { readonly id: string }[];
}
