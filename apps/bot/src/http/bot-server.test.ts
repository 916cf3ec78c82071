import { createLogger, createReadiness } from '@expenses/runtime';
import { BotListenError, startBotServer, urlOf, type BotServer } from './bot-server.ts';

let server: BotServer;
const readiness = createReadiness();
const logged: string[] = [];
let isReady = true;
readiness.register('database', () => (isReady ? Promise.resolve() : Promise.reject(new Error('no answer'))));

const options = {
  host: '127.0.0.1',
  port: 0,
  readiness,
  logger: createLogger({ name: 'bot', level: 'warn', destination: { write: (line) => void logged.push(line) } }),
  webhook: null,
};

beforeEach(async () => {
  isReady = true;
  server = await startBotServer(options);
});

afterEach(() => server.close());

async function get(path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${server.url}${path}`);
  return { status: response.status, body: await response.json() };
}

test('it is healthy as long as it answers, whatever the database does', async () => {
  isReady = false;
  expect(await get('/health?probe')).toEqual({ status: 200, body: { status: 'healthy' } });
});

test('it is ready when its checks pass, and says which do not, but why only in the log', async () => {
  expect(await get('/health/ready')).toEqual({ status: 200, body: { status: 'ready', failed: [] } });

  isReady = false;
  expect(await get('/health/ready')).toEqual({ status: 503, body: { status: 'not ready', failed: ['database'] } });
  expect(logged.at(-1)).toContain('no answer');
});

test('a bot that polls takes no updates, and nothing else is there', async () => {
  expect((await fetch(`${server.url}/telegram`, { method: 'POST', body: '{"update_id":1}' })).status).toBe(404);
  expect((await fetch(`${server.url}/health`, { method: 'POST' })).status).toBe(404);
});

test('where something listens already, it says so', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startBotServer({ ...options, port })).rejects.toThrow(BotListenError);
  await expect(startBotServer({ ...options, port })).rejects.toThrow('Set PORT to another one');
});

test('a host that is not this machine is refused with the reason', async () => {
  await expect(startBotServer({ ...options, host: '192.0.2.1' })).rejects.toThrow('cannot listen on 192.0.2.1');
});

test.each([
  [{ address: '127.0.0.1', family: 'IPv4', port: 80 }, 'http://127.0.0.1:80'],
  [{ address: '::1', family: 'IPv6', port: 80 }, 'http://[::1]:80'],
])('it is reached where it listens', (address, url) => {
  expect(urlOf(address)).toBe(url);
});
