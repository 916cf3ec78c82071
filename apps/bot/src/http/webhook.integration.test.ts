import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createLogger, createReadiness } from '@expenses/runtime';
import type { Person } from '@expenses/testing';
import type { ExpenseTelegramBot } from '../bot.ts';
import { startBot, type BotUnderTest } from '../test-support/bot-under-test.ts';
import { startBotServer, type BotServer, type WebhookOptions } from './bot-server.ts';

const SECRET = 'a-secret_of-the-webhook';
const PATH = '/telegram/updates';

let it: BotUnderTest;
let front: Server;
let url: string;
/** Where the front passes each update on to: all of them, at the same moment. */
let replicas: BotServer[];

beforeEach(async () => {
  replicas = [];
  front = createServer((request, response) => {
    void text(request).then(async (body) => {
      const headers = request.headers as Record<string, string>;
      const answers = await Promise.all(
        replicas.map((replica) => fetch(`${replica.url}${request.url ?? ''}`, { method: 'POST', headers, body })),
      );
      response.writeHead(Math.max(502 * Number(answers.length === 0), ...answers.map(({ status }) => status))).end();
    });
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(front.address() as AddressInfo).port}${PATH}`;
  it = await startBot({ isStarted: false, overrides: { webhook: { url, secret: SECRET } } });
});

afterEach(async () => {
  await it.close();
  await Promise.all(replicas.map((replica) => replica.close()));
  front.closeAllConnections();
  front.close();
});

async function serve(bot: ExpenseTelegramBot, overrides: Partial<WebhookOptions> = {}): Promise<BotServer> {
  const { webhook } = bot;
  const server = await startBotServer({
    host: '127.0.0.1',
    port: 0,
    readiness: createReadiness(),
    logger: createLogger({ name: 'bot', level: 'silent' }),
    webhook: webhook === null ? null : { ...webhook, ...overrides },
  });
  replicas.push(server);
  return server;
}

function drafts(person: Person): readonly (string | undefined)[] {
  return person.chat.botMessages.map((message) => /€(\d+\.\d\d)/.exec(message.text ?? '')?.[1]);
}

test('what several replicas are given at once is handled once, in the order of its chat', async () => {
  await serve(it.bot);
  await it.bot.start();
  await serve(await it.another());
  const people = [1, 2, 3].map((id) => it.person({ id, firstName: `Person ${id}` }));
  const amounts = ['1.01', '2.02', '3.03', '4.04', '5.05', '6.06'];

  for (const amount of amounts) for (const person of people) person.sendText(`Coffee ${amount} EUR`);

  for (const person of people)
    await it.server.waitFor(() => drafts(person).length >= amounts.length, { timeoutMs: 30_000 });
  for (const person of people) {
    expect(drafts(person)).toEqual(amounts);
    await person.hearsAnswer(person.tap('🍽️ Food & Dining'));
    expect(await it.expenses(person)).toHaveLength(1);
  }
  await it.server.waitFor(() => it.server.pendingUpdates === 0);
  expect(it.server.violations).toEqual([]);
});

test('an update that could not be kept is not confirmed, and comes again', async () => {
  let failures = 2;
  await serve(it.bot, {
    receive: async (updates) => {
      failures -= 1;
      if (failures >= 0) throw new Error('The database is away.');
      await it.bot.receive(updates);
    },
  });
  await it.bot.start();
  const ann = it.person();

  ann.sendText('Coffee 4.50 EUR');

  await ann.hears('4.50');
  expect(failures).toBe(-1);
  expect(drafts(ann)).toEqual(['4.50']);
});

test('only Telegram, with its secret, hands in updates', async () => {
  const server = await serve(it.bot);
  await it.bot.start();
  const post = async (init: RequestInit, path = PATH): Promise<number> =>
    (await fetch(`${server.url}${path}`, { method: 'POST', body: '{"update_id":1}', ...init })).status;
  const headers = { 'x-telegram-bot-api-secret-token': SECRET };

  expect(await post({})).toBe(401);
  expect(await post({ headers: { 'x-telegram-bot-api-secret-token': 'a-secret_of-the-webhooK' } })).toBe(401);
  expect(await post({ method: 'GET', body: null, headers })).toBe(405);
  expect(await post({ headers, body: 'update_id' })).toBe(400);
  expect(await post({ headers, body: '{"update_id":"1"}' })).toBe(400);
  expect(await post({ headers, body: '[]' })).toBe(400);
  expect(await post({ headers, body: ' '.repeat(1_000_001) })).toBe(413);
  expect(await post({ headers }, '/elsewhere')).toBe(404);
  expect(await it.bot.backlog()).toEqual({ updates: 0, messages: 0 });
  expect(await post({ headers })).toBe(200);
});
