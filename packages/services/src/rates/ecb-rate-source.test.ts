import { madeUpDays, startEcbServer, type EcbServer } from '@expenses/testing';
import { EcbRateSource, type EcbOptions } from './ecb-rate-source.ts';
import type { PublishedRate, RatePeriod } from './rate-source.ts';

/** A Wednesday. */
const TODAY = '2026-03-04';

let server: EcbServer;
beforeEach(async () => {
  server = await startEcbServer(madeUpDays({ from: '2024-01-01', to: TODAY, start: { USD: '1.0870', JPY: '163.42' } }));
});
afterEach(() => server.close());

function sourceOf(options: Partial<EcbOptions> = {}): EcbRateSource {
  const clock = () => new Date(`${TODAY}T15:30:00Z`);
  const retry = { attempts: 3, pauseMs: 1, ...options.retry };
  return new EcbRateSource({ baseUrl: server.baseUrl, clock, ...options, retry });
}

/** Everything that was given, and what was thrown in the end. */
async function collect(source: EcbRateSource, period: RatePeriod, signal?: AbortSignal) {
  const rates: PublishedRate[] = [];
  let error: unknown = null;
  try {
    for await (const batch of source.rates(period, signal === undefined ? {} : { signal })) rates.push(...batch);
  } catch (thrown) {
    error = thrown;
  }
  return { rates, error, days: [...new Set(rates.map(({ rateDate }) => rateDate))] };
}

function filesAsked(): string[] {
  return server.requests.map(({ url }) => url.split('/').at(-1)!);
}

test.each([
  ['2026-03-04', TODAY, 'eurofxref-daily.xml', 1],
  ['2026-03-03', TODAY, 'eurofxref-hist-90d.xml', 2],
  ['2025-12-14', TODAY, 'eurofxref-hist-90d.xml', 58],
  ['2025-12-13', TODAY, 'eurofxref-hist.xml', 58],
  ['2024-05-01', '2024-05-08', 'eurofxref-hist.xml', 6],
])('days from %s to %s are in %s: %i of them', async (from, to, file, count) => {
  const { days, error } = await collect(sourceOf(), { from, to });

  expect(error).toBeNull();
  expect(filesAsked()).toEqual([file]);
  expect(days).toHaveLength(count);
  expect(days.every((day) => from <= day && day <= to)).toBe(true);
});

it('gives what was published, digit by digit', async () => {
  server.publish(TODAY, { USD: '1.0910', KRW: '1480.07' });

  const { rates } = await collect(sourceOf({ baseUrl: `${server.baseUrl}/` }), { from: TODAY, to: TODAY });

  expect(rates.map(({ rate, ...one }) => ({ ...one, rate: rate.toFixed() }))).toEqual([
    { source: 'ecb', base: 'EUR', quote: 'USD', rateDate: TODAY, rate: '1.091' },
    { source: 'ecb', base: 'EUR', quote: 'KRW', rateDate: TODAY, rate: '1480.07' },
  ]);
});

it('asks for nothing when the period is empty', async () => {
  expect(await collect(sourceOf(), { from: '2026-03-05', to: TODAY })).toMatchObject({ rates: [], error: null });
  expect(server.requests).toHaveLength(0);
});

it('gives 25 years in batches, and stops the download when nobody reads on', async () => {
  await using long = await startEcbServer(madeUpDays({ from: '2001-01-01', to: TODAY }));
  const source = sourceOf({ baseUrl: long.baseUrl });
  let batches = 0;
  let largest = 0;
  let rates = 0;
  for await (const batch of source.rates({ from: '2001-01-01', to: TODAY }, {})) {
    batches += 1;
    largest = Math.max(largest, batch.length);
    rates += batch.length;
  }
  expect(rates).toBe(30 * 6568);
  expect(batches).toBeGreaterThan(20);
  expect(largest).toBeLessThan(rates / 20);

  for await (const batch of source.rates({ from: '2001-01-01', to: TODAY }, {})) {
    expect(batch.length).toBeGreaterThan(0);
    break;
  }
  expect(long.requests).toHaveLength(2);
});

test.each([[{ status: 500 }], [{ status: 503, retryAfter: '0' }], [{ status: 429 }], ['reset'], ['cut-off']] as const)(
  'tries again after %j, and gives each day once',
  async (fault) => {
    server.failNext(fault, 2);

    const { days, rates, error } = await collect(sourceOf(), { from: '2024-01-01', to: TODAY });

    expect(error).toBeNull();
    expect(server.requests).toHaveLength(3);
    expect(days).toHaveLength(568);
    expect(rates).toHaveLength(2 * 568);
  },
);

test.each([
  [{ status: 502 }, 'unavailable', true, 3],
  [{ status: 404 }, 'unavailable', false, 1],
  [{ status: 429 }, 'rate_limit', true, 3],
  ['reset', 'unavailable', true, 3],
  ['cut-off', 'unavailable', true, 3],
  [{ body: '<html>Maintenance</html>' }, 'malformed', false, 1],
  [{ body: '<?xml version="1.0"?><Envelope><Cube>' }, 'malformed', true, 3],
] as const)('gives up on %j: %s, retryable %j, after %i attempts', async (fault, code, retryable, attempts) => {
  server.failNext(fault, attempts);

  const { error } = await collect(sourceOf(), { from: TODAY, to: TODAY });

  expect(error).toMatchObject({ name: 'RateSourceError', source: 'ecb', code, retryable });
  expect(server.requests).toHaveLength(attempts);
});

it('waits as long as it is asked to', async () => {
  server.failNext({ status: 503, retryAfter: '1' });
  await collect(sourceOf(), { from: TODAY, to: TODAY });
  const [first, second] = server.requests.map(({ receivedAt }) => receivedAt);
  expect(second! - first!).toBeGreaterThan(950);
});

it('leaves a bank alone that asks for more patience than it has, and says until when', async () => {
  server.failNext({ status: 429, retryAfter: '3600' });
  const { error } = await collect(sourceOf(), { from: TODAY, to: TODAY });
  expect(error).toMatchObject({ code: 'rate_limit', retryable: true, retryAfterMs: 3_600_000 });
  expect(server.requests).toHaveLength(1);
});

test.each(['hang', 'stall'] as const)('does not wait for ever when answers %s', async (fault) => {
  server.failNext(fault, 2);
  const { error } = await collect(sourceOf({ timeoutMs: 2_000, retry: { attempts: 2, pauseMs: 1 } }), {
    from: '2024-01-01',
    to: TODAY,
  });
  expect(error).toMatchObject({ code: 'timeout', retryable: true });
  expect(server.requests).toHaveLength(2);
});

it('does not count the time that the reader takes', async () => {
  const source = sourceOf({ timeoutMs: 4_000, retry: { attempts: 1 } });
  let days = 0;
  for await (const batch of source.rates({ from: '2024-01-01', to: TODAY }, {})) {
    if (days === 0) await new Promise((resolve) => setTimeout(resolve, 4_500));
    days += new Set(batch.map(({ rateDate }) => rateDate)).size;
  }
  expect(days).toBe(568);
});

it('does not read more than it allows', async () => {
  const { error } = await collect(sourceOf({ mostBytes: 2_000 }), { from: '2024-01-01', to: TODAY });
  expect(error).toMatchObject({ code: 'malformed', message: 'ecb sent more than 2000 bytes.' });
  expect(server.requests).toHaveLength(1);
});

it('says that the bank cannot be reached', async () => {
  await server.close();
  const { error } = await collect(sourceOf(), { from: TODAY, to: TODAY });
  expect(error).toMatchObject({
    code: 'unavailable',
    retryable: true,
    message: expect.stringContaining('ECONNREFUSED') as string,
  });
});

describe('a stale file', () => {
  const later = () => new Date('2026-03-10T08:00:00Z');

  it('is said to be one after what it holds was given', async () => {
    const { days, error } = await collect(sourceOf({ clock: later }), { from: '2026-03-02', to: '2026-03-10' });
    expect(days).toEqual(['2026-03-04', '2026-03-03', '2026-03-02']);
    expect(error).toMatchObject({
      ...{ code: 'stale', retryable: true },
      message: 'ecb has nothing newer than 2026-03-04, and should have on 2026-03-10.',
    });
    expect(server.requests).toHaveLength(1);
  });

  it('is none over the longest holidays', async () => {
    const tuesday = () => new Date('2026-03-09T08:00:00Z');
    const { error } = await collect(sourceOf({ clock: tuesday }), { from: '2026-03-02', to: '2026-03-12' });
    expect(error).toBeNull();
  });

  it('is none for days long past', async () => {
    const { error, days } = await collect(sourceOf({ clock: later }), { from: '2026-02-23', to: '2026-02-24' });
    expect(error).toBeNull();
    expect(days).toHaveLength(2);
  });
});

describe('a caller who leaves', () => {
  const reason = new Error('shutting down');

  it('before it began gets their own reason, and nothing is asked', async () => {
    const { error } = await collect(sourceOf(), { from: TODAY, to: TODAY }, AbortSignal.abort(reason));
    expect(error).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  it('gets it from a source with no settings but its address', async () => {
    const rates = new EcbRateSource({ baseUrl: server.baseUrl }).rates(
      { from: TODAY, to: TODAY },
      { signal: AbortSignal.abort(reason) },
    );
    await expect(rates.next()).rejects.toBe(reason);
  });

  it('while the bank is silent, or between two attempts, gets it too', async () => {
    server.failNext('hang');
    server.failNext({ status: 503, retryAfter: '25' });
    for (let asked = 1; asked <= 2; asked++) {
      const leaving = new AbortController();
      const collected = collect(sourceOf(), { from: TODAY, to: TODAY }, leaving.signal);
      while (server.requests.length < asked) await new Promise((resolve) => setTimeout(resolve, 5));
      setTimeout(() => {
        leaving.abort(reason);
      }, 100);
      expect((await collected).error).toBe(reason);
    }
    expect(server.requests).toHaveLength(2);
  });
});
