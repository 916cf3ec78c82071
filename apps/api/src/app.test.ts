import { createReadiness } from '@expenses/runtime';
import express from 'express';
import request from 'supertest';
import { createApp, getExpenseRepo } from './app.ts';
import { createTestApp } from './test-support/test-app.ts';

const EXPENSES = '/api/v1/expenses';

describe('the API', () => {
  it.each([
    ['an unknown route', 'GET', '/api/v1/nothing', 404],
    ['the root', 'GET', '/', 404],
    ['a route without its prefix', 'GET', '/expenses', 404],
    ['a wrong method', 'PUT', EXPENSES, 405],
    ['a malformed URL', 'GET', `${EXPENSES}/%E0%A4%A`, 400],
    ['a malformed query', 'GET', `${EXPENSES}?page=%E0%A4%A`, 400],
  ])('answers %s with a problem, in JSON', async (_what, method, path, status) => {
    const { app } = createTestApp();

    const response = await send(app, method, path);

    expect(response.status).toBe(status);
    expect(response.headers['content-type']).toBe('application/problem+json');
    expect(response.body).toMatchObject({
      type: expect.stringMatching(/^urn:expense-tracker:problem:[a-z-]+$/) as unknown,
      title: expect.any(String) as unknown,
      status,
      detail: expect.any(String) as unknown,
      instance: path.split('?')[0],
      requestId: response.headers['x-request-id'],
    });
  });

  it('does not say what it is made of', async () => {
    const { app } = createTestApp();

    const response = await request(app).get('/api/v1/health');

    expect(response.headers).not.toHaveProperty('x-powered-by');
    expect(response.headers).not.toHaveProperty('etag');
  });

  it('makes nobody a person for what is no use of it', async () => {
    const { app, unitOfWork } = createTestApp();

    await request(app).get('/api/v1/nothing');
    await request(app).put(EXPENSES);
    await request(app).get('/api/v1/health');
    await request(app).get('/api/v1/health/ready');

    expect(await unitOfWork.repositories.users.findByTelegramId(12_345n)).toBeNull();
  });

  it('makes a person with a ledger of their own on first sight', async () => {
    const { app, unitOfWork } = createTestApp();

    const categories = await request(app).get('/api/v1/categories').set('X-User-ID', '777');

    expect(categories.body).toMatchObject({ total: 16 });
    expect(await unitOfWork.repositories.users.findByTelegramId(777n)).not.toBeNull();
  });

  it('keeps web pages of other origins away in local mode', async () => {
    const { app } = createTestApp({ corsOrigins: ['https://mine.example'] });
    const get = (headers: Record<string, string>) => request(app).get(EXPENSES).set(headers);

    expect((await get({ Host: 'rebound.example' })).status).toBe(421);
    expect((await get({ Origin: 'https://evil.example' })).status).toBe(403);
    expect((await get({ Origin: 'https://mine.example' })).status).toBe(200);
  });

  it('lets nobody in with API_AUTH=token, and answers on every host', async () => {
    const { app } = createTestApp({ auth: { mode: 'token' } });
    const host = { Host: 'expenses.example' };

    for (const [method, path] of ROUTES) {
      const response = await send(app, method, path, host);
      expect([path, response.status, response.headers['www-authenticate']]).toEqual([
        path,
        401,
        'Bearer realm="expenses"',
      ]);
    }
    expect((await request(app).get('/api/v1/health').set(host)).status).toBe(200);
  });

  it('logs no message', async () => {
    const { app, log } = createTestApp();

    await request(app).post(`${EXPENSES}/classify`).send({ description: 'Surprise for Zoe 20 EUR' }).expect(201);
    await request(app).post(`${EXPENSES}/classify`).send({ description: 'Surprise for Zoe' }).expect(422);

    expect(log).toHaveLength(2);
    expect(JSON.stringify(log)).not.toMatch(/surprise|zoe/i);
  });

  it('logs what a monitor asks at debug', async () => {
    const { app, log } = createTestApp();

    await request(app).get('/api/v1/health');
    await request(app).get('/api/v1/health/ready');

    expect(log.map(({ level }) => level)).toEqual(['debug', 'debug']);
  });
});

describe('GET /api/v1/health', () => {
  it('is healthy, whatever the database does', async () => {
    const readiness = createReadiness();
    readiness.register('database', () => Promise.reject(new Error('gone')));
    const { app } = createTestApp({ readiness });

    const response = await request(app).get('/api/v1/health');

    expect(response.status).toBe(200);
    expect(response.body).toEqual({ status: 'healthy' });
  });
});

describe('GET /api/v1/health/ready', () => {
  it('is ready when every check passes', async () => {
    const readiness = createReadiness();
    readiness.register('database', () => Promise.resolve());
    const { app } = createTestApp({ readiness });

    const response = await request(app).get('/api/v1/health/ready');

    expect(response.status).toBe(200);
    expect(response.body).toEqual({ status: 'ready' });
  });

  it('says what it is waiting for when it is not', async () => {
    const readiness = createReadiness();
    readiness.register('cache', () => Promise.resolve());
    readiness.register('database', () => Promise.reject(new Error('migrations are not applied: 1_init')));
    const { app } = createTestApp({ readiness });

    const response = await request(app).get('/api/v1/health/ready');

    expect(response.status).toBe(503);
    expect(response.body).toMatchObject({
      type: 'urn:expense-tracker:problem:not-ready',
      detail: 'database: migrations are not applied: 1_init',
      checks: [
        { name: 'cache', ok: true },
        { name: 'database', ok: false, reason: 'migrations are not applied: 1_init' },
      ],
    });
  });
});

describe('getExpenseRepo', () => {
  it("is the app's own", () => {
    const { dependencies, unitOfWork } = createTestApp();

    expect(getExpenseRepo(createApp(dependencies).request)).toBe(unitOfWork.repositories.expenses);
  });

  it('knows no other app', () => {
    expect(() => getExpenseRepo(express().request)).toThrow('createApp');
  });
});

const ID = '01a20434-1147-700f-be70-b8b9c283770b';
const ROUTES = [
  ['GET', EXPENSES],
  ['POST', `${EXPENSES}/classify`],
  ['GET', `${EXPENSES}/${ID}`],
  ['PATCH', `${EXPENSES}/${ID}`],
  ['DELETE', `${EXPENSES}/${ID}`],
  ['POST', `${EXPENSES}/${ID}/restore`],
  ['GET', '/api/v1/categories'],
  ['POST', '/api/v1/categories'],
  ['PATCH', `/api/v1/categories/${ID}`],
  ['DELETE', `/api/v1/categories/${ID}`],
  ['GET', '/api/v1/analytics/summary'],
] as const;

function send(app: Parameters<typeof request>[0], method: string, path: string, headers: Record<string, string> = {}) {
  const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  return request(app)[verb](path).set(headers);
}
