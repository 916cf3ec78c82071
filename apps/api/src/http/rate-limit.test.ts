import { SharedRateLimiter } from '@expenses/storage';
import request from 'supertest';
import { Client } from '../test-support/client.ts';
import { answering, smallApp } from '../test-support/small-app.ts';
import { createTestApp } from '../test-support/test-app.ts';
import { rateLimit } from './rate-limit.ts';

it('says what is left, and refuses what goes beyond', async () => {
  const app = smallApp(
    rateLimit({ limiter: limiterOf('address', 5), keyOf: () => 'everybody' }),
    rateLimit({ limiter: limiterOf('token', 2), keyOf: ({ query }) => (query['free'] === undefined ? 'x' : null) }),
    answering(() => 'reached'),
  );

  const first = await request(app).get('/');
  const free = await request(app).get('/?free');
  await request(app).get('/');
  const refused = await request(app).get('/');

  expect(first.headers).toMatchObject({
    'ratelimit-policy': '"address";q=5;w=60, "token";q=2;w=60',
    ratelimit: '"address";r=4;t=60, "token";r=1;t=60',
  });
  expect(free.headers['ratelimit']).toBe('"address";r=3;t=60');
  expect(refused.status).toBe(429);
  expect(refused.headers).toMatchObject({ 'retry-after': '60', 'content-type': 'application/problem+json' });
  expect(refused.body).toMatchObject({
    type: 'urn:expense-tracker:problem:rate-limited',
    'violated-policies': ['token'],
  });
});

it('limits the addresses that ask the app, but not who looks whether it lives', async () => {
  const { app } = createTestApp({ rateLimits: { token: limiterOf('token', 5), address: limiterOf('address', 1) } });
  const me = new Client(app);

  const [first, second] = [await me.get('/expenses'), await me.get('/expenses')];
  const health = await me.get('/health');

  expect([first.status, second.status, health.status]).toEqual([200, 429, 200]);
  expect(health.headers).not.toHaveProperty('ratelimit');
});

it('limits the clients of a proxy that is trusted, each by itself', async () => {
  const rateLimits = { token: limiterOf('token', 5), address: keysOf('address', 1) };
  const { app } = createTestApp({ rateLimits, trustedProxies: ['127.0.0.0/8', '::1'] });
  const ask = (client: string) => request(app).get('/api/v1/expenses').set('X-Forwarded-For', client);

  const statuses = [];
  for (const client of ['192.0.2.1', '192.0.2.2', '192.0.2.1']) statuses.push((await ask(client)).status);

  expect(statuses).toEqual([200, 200, 429]);
});

it('limits who names another address by its own', async () => {
  const rateLimits = { token: limiterOf('token', 5), address: keysOf('address', 1) };
  const { app } = createTestApp({ rateLimits });
  const ask = (client: string) => request(app).get('/api/v1/expenses').set('X-Forwarded-For', client);

  expect([(await ask('192.0.2.1')).status, (await ask('192.0.2.2')).status]).toEqual([200, 429]);
});

/** As `limiterOf`, counting each key by itself. */
function keysOf(name: string, limit: number): SharedRateLimiter {
  const used = new Map<string, number>();
  const counter = {
    penalty: async (key: string, points: number) => {
      const consumedPoints = (used.get(key) ?? 0) + points;
      used.set(key, consumedPoints);
      return { consumedPoints, msBeforeNext: 60_000 };
    },
  };
  const onError = (error: unknown): void => {
    throw error as Error;
  };
  return new SharedRateLimiter({ name, limit, windowSeconds: 60 }, { counter, onError, now: () => 0 });
}

function limiterOf(name: string, limit: number): SharedRateLimiter {
  let consumedPoints = 0;
  const counter = {
    penalty: async (_key: string, points: number) => ({
      consumedPoints: (consumedPoints += points),
      msBeforeNext: 60_000,
    }),
  };
  const onError = (error: unknown): void => {
    throw error as Error;
  };
  return new SharedRateLimiter({ name, limit, windowSeconds: 60 }, { counter, onError, now: () => 0 });
}
