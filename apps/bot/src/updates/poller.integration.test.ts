import { createLogger } from '@expenses/runtime';
import { startTelegramServer, type TelegramServer } from '@expenses/testing';
import { Telegram } from 'telegraf';
import type { Update } from 'telegraf/types';
import { Poller } from './poller.ts';

let server: TelegramServer;
let received: Update[];
let poller: Poller;

beforeEach(async () => {
  server = await startTelegramServer();
  received = [];
  poller = new Poller({
    telegram: new Telegram(server.token, { apiRoot: server.url }),
    receive: async (updates) => void received.push(...updates),
    logger: createLogger({ name: 'bot', level: 'silent' }),
    whileLeading: (work, signal) => work(signal),
    timeoutSeconds: 1,
  });
});

afterEach(async () => {
  await poller.stop();
  await server.close();
});

function polls(): readonly { readonly at: number; readonly params: Readonly<Record<string, unknown>> }[] {
  return server.calls.filter(({ method }) => method === 'getUpdates');
}

test('when there is nothing for long, it asks again for what comes after what it has', async () => {
  const ann = server.person({ id: 7 });
  poller.start();
  ann.sendText('one');
  await server.waitFor(() => received.length === 1);
  const before = polls().length;
  await server.waitFor(() => polls().length >= before + 3, { timeoutMs: 30_000 });
  ann.sendText('two');
  await server.waitFor(() => received.length === 2);
  await poller.stop();
  expect(received.map(({ update_id }) => update_id)).toEqual(server.updates.map(({ update_id }) => update_id));
  expect(server.pendingUpdates).toBe(0);
});

test('whoever asks too often waits as long as Telegram says', async () => {
  server.failNext('getUpdates', { status: 429, retryAfter: 2 });
  server.person({ id: 7 }).sendText('one');
  poller.start();
  await server.waitFor(() => received.length === 1, { timeoutMs: 30_000 });
  const [refused, taken] = polls();
  expect(taken!.at - refused!.at).toBeGreaterThanOrEqual(1_990);
});

test('when the connection breaks, it asks again', async () => {
  server.failNext('getUpdates', { reset: true });
  server.person({ id: 7 }).sendText('one');
  poller.start();
  await server.waitFor(() => received.length === 1, { timeoutMs: 30_000 });
  expect(polls().length).toBeGreaterThanOrEqual(2);
});
