import { startEcbServer, type EcbServer } from './ecb-server.ts';
import { madeUpDays } from './published-days.ts';

let server: EcbServer;
beforeEach(async () => {
  server = await startEcbServer(
    madeUpDays({ from: '2025-06-02', to: '2026-03-04', start: { USD: '1.0870', JPY: '163.42' } }),
  );
});
afterEach(() => server.close());

function get(file: string, init?: RequestInit) {
  return fetch(`${server.baseUrl}/${file}`, init);
}

async function daysOf(file: string): Promise<string[]> {
  const text = await (await get(file)).text();
  return [...text.matchAll(/time=["'](.*?)["']/g)].map(([, day]) => day!);
}

test('the daily file has the newest day, as the bank lays it out', async () => {
  server.publish('2026-03-05', { USD: '1.0910', JPY: '163.50' });

  const response = await get('eurofxref-daily.xml');

  expect(response.headers.get('content-type')).toBe('text/xml');
  expect(await response.text()).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
\t<gesmes:subject>Reference rates</gesmes:subject>
\t<gesmes:Sender>
\t\t<gesmes:name>European Central Bank</gesmes:name>
\t</gesmes:Sender>
\t<Cube>
\t\t<Cube time='2026-03-05'>
\t\t\t<Cube currency='USD' rate='1.0910'/>
\t\t\t<Cube currency='JPY' rate='163.50'/>
\t\t</Cube>
\t</Cube>
</gesmes:Envelope>`);
});

test('the file of 90 days has them, newest first, and the history has all', async () => {
  const [recent, all] = [await daysOf('eurofxref-hist-90d.xml'), await daysOf('eurofxref-hist.xml')];

  expect([recent[0], recent.at(-1)]).toEqual(['2026-03-04', '2025-12-04']);
  expect([all[0], all.at(-1)]).toEqual(['2026-03-04', '2025-06-02']);
  expect(all).toHaveLength(198);
});

test('a server without days has files without days', async () => {
  await using empty = await startEcbServer();
  const response = await fetch(`${empty.baseUrl}/eurofxref-daily.xml`);
  expect(await response.text()).toContain('<Cube>');
});

test('there is nothing else, and nothing to be written', async () => {
  expect((await get('eurofxref.csv')).status).toBe(404);
  expect((await get('eurofxref-daily.xml', { method: 'POST', body: 'x' })).status).toBe(405);
});

test('requests are kept, those that went wrong too', async () => {
  server.failNext({ status: 503, retryAfter: '7' });
  const response = await get('eurofxref-daily.xml', { headers: { accept: 'text/xml' } });

  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '7']);
  expect(server.requests).toMatchObject([
    { method: 'GET', url: '/stats/eurofxref/eurofxref-daily.xml', headers: { accept: 'text/xml' } },
  ]);
});

test('faults come in their order, as often as they were asked for, and then no more', async () => {
  server.failNext({ status: 500 }, 2);
  server.failNext({ body: 'nonsense' });

  const answers = [];
  for (let i = 0; i < 4; i++) {
    const response = await get('eurofxref-daily.xml');
    answers.push([response.status, (await response.text()).slice(0, 8)]);
  }

  expect(answers).toEqual([
    [500, '<html><h'],
    [500, '<html><h'],
    [200, 'nonsense'],
    [200, '<?xml ve'],
  ]);
});

test('a connection can be reset, or closed half-way', async () => {
  server.failNext('reset');
  await expect(get('eurofxref-daily.xml')).rejects.toThrow('fetch failed');

  server.failNext('cut-off');
  const response = await get('eurofxref-hist.xml');
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow('terminated');
});

test('an answer can stay away, or stop half-way, until the server closes', async () => {
  server.failNext('stall');
  server.failNext('hang');
  const stalled = await get('eurofxref-hist.xml');
  const hanging = get('eurofxref-hist.xml').catch(String);
  const halves = stalled.text().catch(String);
  while (server.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));

  await server.close();

  expect(await halves).toContain('terminated');
  expect(await hanging).toContain('fetch failed');
});

test('made-up rates are the same for the same seed, keep their decimals, and skip weekends', () => {
  const period = { from: '2026-03-06', to: '2026-03-10' };
  const days = madeUpDays(period);

  expect(Object.keys(days)).toEqual(['2026-03-06', '2026-03-09', '2026-03-10']);
  expect(days).toEqual(madeUpDays(period));
  expect(days).not.toEqual(madeUpDays({ ...period, seed: 2 }));
  expect(days['2026-03-06']).toMatchObject({ USD: '1.0870', JPY: '163.42' });
  expect(Object.values(madeUpDays({ ...period, start: { KRW: '1479' } })).map(({ KRW }) => KRW)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\d{4}$/)]),
  );
});
