import {
  startExchangeRateApiServer,
  type ExchangeRateApiServer,
  type ExchangeRateApiServerOptions,
} from '@expenses/testing';
import { inspect } from 'node:util';
import { ExchangeRateApiSource, type ExchangeRateApiOptions } from './exchange-rate-api-source.ts';
import type { PublishedRate, RatePeriod } from './rate-source.ts';

const TODAY = '2026-03-04';
const KEY = 'rates-key';

const BASES = {
  EUR: {
    '2026-03-01': { USD: '1.0800' },
    '2026-03-02': { USD: '1.0810' },
    '2026-03-03': { USD: '1.0820' },
    '2026-03-04': { USD: '1.0870', IRR: '45678.123456789', XAU: '0.00034' },
  },
  USD: { '2026-03-03': { EUR: '0.9242' }, '2026-03-04': { EUR: '0.9200' } },
};

let server: ExchangeRateApiServer;
afterEach(() => server.close());

async function start(options: ExchangeRateApiServerOptions = {}): Promise<void> {
  server = await startExchangeRateApiServer({ bases: BASES, ...options });
}

function sourceOf(options: Partial<ExchangeRateApiOptions> = {}): ExchangeRateApiSource {
  const clock = () => new Date(`${TODAY}T15:30:00Z`);
  const retry = { attempts: 3, pauseMs: 1 };
  return new ExchangeRateApiSource({ apiKey: KEY, baseUrl: server.baseUrl, clock, retry, ...options });
}

/** Everything that was given, and what was thrown in the end. */
async function collect(
  period: RatePeriod,
  bases: readonly string[] = ['EUR'],
  options?: Partial<ExchangeRateApiOptions>,
) {
  const rates: PublishedRate[] = [];
  let error: unknown = null;
  try {
    for await (const batch of sourceOf(options).rates(period, { bases })) rates.push(...batch);
  } catch (thrown) {
    error = thrown;
  }
  const written = rates.map(({ base, quote, rateDate, rate }) => `${rateDate} ${base} ${quote} ${rate.toFixed()}`);
  return { rates, written, error };
}

function pathsAsked(): string[] {
  return server.requests.map(({ url }) => url.replace(`/v6/${KEY}/`, ''));
}

it('gives the last rates digit by digit, without the base itself', async () => {
  await start();

  const { rates, written, error } = await collect({ from: TODAY, to: TODAY });

  expect(error).toBeNull();
  expect(written).toEqual([
    ...['2026-03-04 EUR USD 1.087', '2026-03-04 EUR IRR 45678.123456789', '2026-03-04 EUR XAU 0.00034'],
  ]);
  expect(rates[0]!.source).toBe('exchangerate-api');
  expect(pathsAsked()).toEqual(['latest/EUR']);
});

it('gives the days before from history, newest first, for each base', async () => {
  await start();

  const { written } = await collect({ from: '2026-03-02', to: TODAY }, ['EUR', 'USD']);

  expect(pathsAsked()).toEqual([
    ...['latest/EUR', 'latest/USD', 'history/EUR/2026/3/3', 'history/USD/2026/3/3'],
    ...['history/EUR/2026/3/2', 'history/USD/2026/3/2'],
  ]);
  expect(written.filter((line) => !line.startsWith(TODAY))).toEqual([
    ...['2026-03-03 EUR USD 1.082', '2026-03-03 USD EUR 0.9242', '2026-03-02 EUR USD 1.081'],
  ]);
});

it('asks history alone for days that are past, and nothing for an empty period', async () => {
  await start();
  await collect({ from: '2026-03-01', to: '2026-03-01' });
  await collect({ from: '2026-03-05', to: TODAY });
  expect(pathsAsked()).toEqual(['history/EUR/2026/3/1']);
});

it('does not ask history for a day that the last rates are still of', async () => {
  await start({ bases: { EUR: { '2026-03-03': { USD: '1.0820' } } } });

  const { written, error } = await collect({ from: '2026-03-03', to: TODAY });

  expect(error).toBeNull();
  expect(written).toEqual(['2026-03-03 EUR USD 1.082']);
  expect(pathsAsked()).toEqual(['latest/EUR']);
});

it('gives nothing of a base that the service does not have, and everything of the others', async () => {
  await start();
  const { written, error } = await collect({ from: TODAY, to: TODAY }, ['ZZZ', 'USD']);
  expect(error).toBeNull();
  expect(written).toEqual(['2026-03-04 USD EUR 0.92']);
});

it('gives what the plan covers before it says that it covers no more', async () => {
  await start({ plan: 'free' });
  const { written, error } = await collect({ from: '2026-03-02', to: TODAY }, ['USD']);
  expect(written).toEqual(['2026-03-04 USD EUR 0.92']);
  expect(error).toMatchObject({ code: 'plan', retryable: false });
  expect(server.requests).toHaveLength(2);
});

test.each([
  [{ key: 'another' }, 'authentication', 'does not know the key'],
  [{ isActive: false }, 'authentication', 'has not confirmed'],
  [{ quota: 0 }, 'rate_limit', "has used up the account's requests"],
] as const)('with %j it fails once and for all: %s', async (options, code, says) => {
  await start(options);
  const { error } = await collect({ from: TODAY, to: TODAY });
  expect(error).toMatchObject({ name: 'RateSourceError', source: 'exchangerate-api', code, retryable: false });
  expect(String(error)).toContain(says);
  expect(server.requests).toHaveLength(1);
});

it('says that its rates are stale after it gave them', async () => {
  await start();
  const { written, error } = await collect({ from: '2026-03-07', to: '2026-03-07' }, ['USD'], {
    clock: () => new Date('2026-03-07T09:00:00Z'),
  });
  expect(written).toEqual(['2026-03-04 USD EUR 0.92']);
  expect(error).toMatchObject({ code: 'stale', retryable: true });
});

it('takes an address that ends with the version', async () => {
  await start();
  const { written } = await collect({ from: TODAY, to: TODAY }, ['USD'], { baseUrl: `${server.baseUrl}/v6/` });
  expect(written).toHaveLength(1);
});

it('has the service itself as its default', async () => {
  await start();
  const leaving = AbortSignal.abort(new Error('left'));
  const rates = new ExchangeRateApiSource({ apiKey: KEY }).rates(
    { from: '2020-01-01', to: '2020-01-01' },
    { bases: ['EUR'], signal: leaving },
  );
  await expect(rates.next()).rejects.toThrow('left');
});

test.each([[{ status: 500 }], [{ status: 429, retryAfter: '0' }], ['reset'], ['cut-off']] as const)(
  'tries again after %j',
  async (fault) => {
    await start();
    server.failNext(fault, 2);
    const { written } = await collect({ from: TODAY, to: TODAY }, ['USD']);
    expect(written).toHaveLength(1);
    expect(server.requests).toHaveLength(3);
  },
);

/** An answer of `latest`, but for these fields. */
function latest(fields: object): string {
  const answer = {
    result: 'success',
    time_last_update_unix: 1_772_582_400,
    base_code: 'EUR',
    conversion_rates: { USD: 1.1 },
  };
  return JSON.stringify({ ...answer, ...fields });
}

test.each([
  ['no JSON', '<html>'],
  ['no object', '"success"'],
  ['null', 'null'],
  ['no result', latest({ result: 'maybe' })],
  ['an error that nobody knows', latest({ result: 'error', 'error-type': 'constructor' })],
  ['another base', latest({ base_code: 'GBP' })],
  ['no day', latest({ time_last_update_unix: undefined })],
  ['a day that is none', latest({ time_last_update_unix: 'today' })],
  ['no rates', latest({ conversion_rates: undefined })],
  ['rates that are none', latest({ conversion_rates: null })],
  ['a rate of 0', latest({ conversion_rates: { USD: 0 } })],
  ['a negative rate', latest({ conversion_rates: { USD: -1.1 } })],
  ['a rate that is text', latest({ conversion_rates: { USD: 'N/A' } })],
  ['a currency that is none', latest({ conversion_rates: { Dollar: 1.1 } })],
])('refuses an answer with %s', async (_, body) => {
  await start();
  server.failNext({ body });
  const { error, rates } = await collect({ from: TODAY, to: TODAY });
  expect(error).toMatchObject({ code: 'malformed', retryable: false });
  expect(rates).toEqual([]);
});

it('refuses another day than the one that it asked for', async () => {
  await start();
  const other = { result: 'success', year: 2026, month: 3, day: 2, base_code: 'EUR', conversion_rates: { USD: 1.1 } };
  server.failNext({ body: JSON.stringify(other) });
  const { error } = await collect({ from: '2026-03-03', to: '2026-03-03' });
  expect(String(error)).toContain('answered 2026-03-02 instead of 2026-03-03');
});

it('reads digits that no double holds', async () => {
  await start();
  server.publish('EUR', TODAY, { AAA: '123456789012.123456789012345', BBB: '2.5e-7', CCC: '0.30000000000000004' });
  const { written } = await collect({ from: TODAY, to: TODAY });
  expect(written).toEqual([
    ...['2026-03-04 EUR AAA 123456789012.123456789012345', '2026-03-04 EUR BBB 0.00000025', '2026-03-04 EUR CCC 0.3'],
  ]);
});

test.each([
  [{ status: 403 }],
  [{ status: 500 }],
  ['reset'],
  ['cut-off'],
  [{ body: `<html>/v6/${KEY}/latest/EUR was not found</html>` }],
  [{ body: `{"result":"error","error-type":"no such key: ${KEY}"}` }],
] as const)('never tells the key: %j', async (fault) => {
  await start();
  server.failNext(fault, 3);
  const { error } = await collect({ from: TODAY, to: TODAY });
  expect(error).toBeInstanceOf(Error);
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(KEY);
  expect(inspect(sourceOf(), { depth: 10 })).not.toContain(KEY);
});
