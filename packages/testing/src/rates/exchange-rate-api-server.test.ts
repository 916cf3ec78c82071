import { startExchangeRateApiServer, type ExchangeRateApiServerOptions } from './exchange-rate-api-server.ts';

const BASES = { EUR: { '2026-03-03': { USD: '1.0810' }, '2026-03-04': { USD: '1.0870', JPY: '163.42' } } };

async function start(options: ExchangeRateApiServerOptions = {}) {
  const server = await startExchangeRateApiServer({ bases: BASES, ...options });
  async function get(path: string, key = server.key) {
    const response = await fetch(`${server.baseUrl}/v6/${encodeURIComponent(key)}/${path}`);
    const text = await response.text();
    const { 'error-type': type } = JSON.parse(text) as Record<string, unknown>;
    return { status: response.status, text, type };
  }
  return { server, get, [Symbol.asyncDispose]: () => server.close() };
}

test('the latest rates are those of the newest day, digit by digit', async () => {
  await using api = await start();

  const { status, text } = await api.get('latest/EUR');

  expect(status).toBe(200);
  expect(text).toContain('"base_code":"EUR","conversion_rates":{"EUR":1,"USD":1.0870,"JPY":163.42}');
  expect(JSON.parse(text)).toMatchObject({
    result: 'success',
    time_last_update_unix: Date.parse('2026-03-04') / 1000,
    time_last_update_utc: 'Wed, 04 Mar 2026 00:00:00 +0000',
    time_next_update_utc: 'Thu, 05 Mar 2026 00:00:00 +0000',
  });
});

test('history has a day, and what is published later', async () => {
  await using api = await start();
  api.server.publish('EUR', '2026-03-05', { USD: '1.09' });
  api.server.publish('USD', '2026-03-05', { EUR: '0.92' });

  expect(JSON.parse((await api.get('history/EUR/2026/3/3')).text)).toMatchObject({
    ...{ result: 'success', year: 2026, month: 3, day: 3, base_code: 'EUR' },
    conversion_rates: { EUR: 1, USD: 1.081 },
  });
  expect((await api.get('history/EUR/2026/3/5')).text).toContain('"USD":1.09');
  expect((await api.get('latest/USD')).text).toContain('"EUR":0.92');
});

test.each([
  ['latest/XCG', 404, 'unsupported-code'],
  ['history/XCG/2026/3/4', 404, 'unsupported-code'],
  ['history/EUR/2026/3/1', 404, 'no-data-available'],
  ['history/EUR/2026/03/04', 400, 'malformed-request'],
  ['history/EUR', 400, 'malformed-request'],
  ['latest/EUR/2026', 400, 'malformed-request'],
  ['pair/EUR/USD', 400, 'malformed-request'],
])('%s is answered %i %s', async (path, status, type) => {
  await using api = await start();
  expect(await api.get(path)).toMatchObject({ status, type });
});

test('a wrong key, an account that is not active, a used-up quota and a small plan are refused as the service does', async () => {
  await using api = await start({ plan: 'free', quota: 2, key: 'a/b' });
  await using inactive = await start({ isActive: false });

  expect(await api.get('latest/EUR', 'wrong')).toMatchObject({ status: 403, type: 'invalid-key' });
  expect(await api.get('history/EUR/2026/3/4')).toMatchObject({ status: 403, type: 'plan-upgrade-required' });
  expect(await api.get('latest/EUR')).toMatchObject({ status: 200 });
  expect(await api.get('latest/EUR')).toMatchObject({ status: 429, type: 'quota-reached' });
  expect(await inactive.get('latest/EUR')).toMatchObject({ status: 403, type: 'inactive-account' });
});

test('there is nothing but version 6', async () => {
  await using api = await start();
  expect((await fetch(`${api.server.baseUrl}/v4/latest/EUR`)).status).toBe(404);
  expect((await fetch(`${api.server.baseUrl}/v6`)).status).toBe(403);
  expect((await fetch(`${api.server.baseUrl}/v6/rates-key`)).status).toBe(400);

  await using empty = await startExchangeRateApiServer();
  expect((await fetch(`${empty.baseUrl}/v6/rates-key/latest/EUR`)).status).toBe(404);
});
