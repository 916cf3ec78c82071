import {
  createTestDatabase,
  openAIReply,
  startOpenAIServer,
  startTelegramServer,
  type TelegramServer,
  type TestDatabase,
} from '@expenses/testing';
import { PrismaUnitOfWork } from '@expenses/storage';
import { runBot, type RunningBot } from './test-support/running-bot.ts';

let database: TestDatabase;
let server: TelegramServer;
let env: Record<string, string>;
let started: RunningBot[] = [];

beforeEach(async () => {
  database = await createTestDatabase();
  server = await startTelegramServer();
  env = {
    DATABASE_URL: database.url,
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.url,
    TELEGRAM_ALLOWED_USER_IDS: '7',
  };
});

afterEach(async () => {
  await Promise.all(started.map((bot) => bot.stop('SIGKILL')));
  started = [];
  await server.close();
  await database.drop();
});

function run(overrides: Record<string, string> = {}): RunningBot {
  const bot = runBot({ ...env, ...overrides });
  started.push(bot);
  return bot;
}

test('the process takes a message, saves it with a tap, and ends with 0 when it is asked to', async () => {
  const bot = run();
  await bot.says('The bot is listening');
  const ann = server.person({ id: 7, firstName: 'Ann' });

  ann.sendText('Lunch 12.50 EUR');
  await ann.hears('Lunch');
  expect(await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'))).toBe('Saved');

  expect(await bot.stop()).toBe(0);
  expect(server.pendingUpdates).toBe(0);
  expect(bot.output()).not.toContain(server.token);
  expect(bot.output()).not.toContain('Lunch');
});

test('what was sent while no process ran is answered by the next one', async () => {
  const ann = server.person({ id: 7, firstName: 'Ann' });
  ann.sendText('Lunch 12.50 EUR');

  await run().says('The bot is listening');

  await expect(ann.hears('Lunch')).resolves.toBeDefined();
});

test('a process that is killed loses nothing: the next one goes on', async () => {
  const first = run();
  await first.says('The bot is listening');
  const ann = server.person({ id: 7, firstName: 'Ann' });
  ann.sendText('Lunch 12.50 EUR');
  await ann.hears('Lunch');
  await first.stop('SIGKILL');
  const tap = ann.tap('🍽️ Food & Dining');
  ann.tap('🍽️ Food & Dining');

  await run().says('The bot is listening');

  // What the killed one had in hand is another's when its lease has ended.
  await ann.hears('Saved', { timeoutMs: 45_000 });
  expect(await ann.hearsAnswer(tap, { timeoutMs: 45_000 })).toBe('Saved');
  const unitOfWork = new PrismaUnitOfWork({ url: database.url });
  const user = await unitOfWork.repositories.users.findByTelegramId(7n);
  const [ledger] = await unitOfWork.repositories.ledgers.listForUser(user?.id ?? '');
  const { total } = await unitOfWork.repositories.expenses.page(ledger?.id ?? '', {}, 1, 10);
  await unitOfWork.close();
  expect(total).toBe(1);
});

test('a process that is asked to end does not wait for a model and a Telegram that hang: the next one goes on', async () => {
  await using model = await startOpenAIServer();
  model.answerWith(() => () => new Promise(() => undefined));
  const slow = { OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'none', LLM_TIMEOUT_MS: '60000' };
  const first = run({ ...slow, TELEGRAM_ALLOWED_USER_IDS: '7,8' });
  await first.says('The bot is listening');
  const [ann, bob] = [7, 8].map((id) => server.person({ id, languageCode: 'en' }));
  ann?.sendText('Vorbliq 4.50 EUR');
  await server.waitFor(() => model.requests.length > 0, { timeoutMs: 30_000 });
  server.failNext('sendMessage', { delayMs: 60_000, status: 500 });
  bob?.sendText('/help');
  await server.waitFor(() => server.calls.some(({ method }) => method === 'sendMessage'), { timeoutMs: 30_000 });

  // Else it says with its exit code that it took more than ten seconds.
  expect(await first.stop()).toBe(0);

  await run({ TELEGRAM_ALLOWED_USER_IDS: '7,8' }).says('The bot is listening');
  await ann?.hears('4.50', { timeoutMs: 30_000 });
  await bob?.hears('expense', { timeoutMs: 30_000 });
});

test('it tells Prometheus what it received, handled, called and has still to do', async () => {
  const bot = run({ METRICS_PORT: '0' });
  await bot.says('The bot is listening');
  const [, url = ''] = /"url":"([^"]*)","msg":"Serving metrics"/.exec(bot.output()) ?? [];
  const ann = server.person({ id: 7, firstName: 'Ann' });
  ann.sendText('Lunch 12.50 EUR');
  await ann.hears('Lunch');
  await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'));
  await ann.hears('Saved');

  const lines = [
    'bot_updates_received_total 2',
    'bot_update_duration_seconds_count{outcome="processed"} 2',
    'bot_api_call_duration_seconds_count{method="sendMessage",outcome="ok"} 1',
    'bot_api_call_duration_seconds_count{method="answerCallbackQuery",outcome="ok"} 1',
    'bot_backlog{kind="updates"} 0',
    'bot_backlog{kind="messages"} 0',
  ];
  const shown = async (): Promise<string[]> => (await (await fetch(url)).text()).split('\n');
  // An answer arrives before it is noted that it did.
  await server.waitFor(async () => (await shown()).includes(String(lines[1])), { timeoutMs: 30_000 });
  await server.waitFor(async () => (await shown()).includes(String(lines[5])), { timeoutMs: 30_000 });
  expect(await shown()).toEqual(expect.arrayContaining(lines));
  expect((await shown()).some((line) => line.startsWith('db_pool_connections'))).toBe(true);
});

describe('"typing"', () => {
  const typings = (): number => server.calls.filter(({ method }) => method === 'sendChatAction').length;

  test('is shown at once, while a slow model is thinking', async () => {
    await using model = await startOpenAIServer();
    const thought = Promise.withResolvers<undefined>();
    const answer = openAIReply.answer({ expenses: [] });
    model.answerWith(() => async (exchange) => {
      await thought.promise;
      await answer(exchange);
    });
    const bot = run({ OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'none', LLM_TIMEOUT_MS: '60000' });
    await bot.says('The bot is listening');
    const ann = server.person({ id: 7, firstName: 'Ann' });

    ann.sendText('Vorbliq 4.50 EUR');

    await server.waitFor(() => typings() > 0, { timeoutMs: 30_000 });
    expect(ann.chat.botMessages).toEqual([]);
    thought.resolve(undefined);
    await ann.hears('4.50', { timeoutMs: 30_000 });
    expect(model.requests.length).toBeGreaterThan(0);
  });

  test('is not shown for what is understood in a moment, without a model', async () => {
    const bot = run();
    await bot.says('The bot is listening');
    const ann = server.person({ id: 7, firstName: 'Ann' });
    for (const amount of ['1.01', '2.02', '3.03', '4.04']) {
      const before = typings();
      const begun = performance.now();
      ann.sendText(`Lunch ${amount} EUR`);
      await ann.hears(amount);
      // A machine that has much else to do is no moment's work away.
      const wasMoment = performance.now() - begun < 150;
      expect(wasMoment && typings() > before).toBe(false);
    }
  });
});

test('it says what is missing, and ends', async () => {
  const withoutToken = runBot({ DATABASE_URL: database.url });
  expect(await withoutToken.exited).toBe(1);
  expect(withoutToken.output()).toContain('TELEGRAM_BOT_TOKEN is not set');

  const withoutDatabase = runBot({ TELEGRAM_BOT_TOKEN: server.token });
  expect(await withoutDatabase.exited).toBe(1);
  expect(withoutDatabase.output()).toContain('DATABASE_URL is not set');

  const wrongToken = run({ TELEGRAM_BOT_TOKEN: '12345:wrong' });
  expect(await wrongToken.exited).toBe(1);
  expect(wrongToken.output()).toContain('Telegram does not know the token');
});
