import { BotTokenError } from './outgoing/bot-api.ts';
import { startBot, type BotUnderTest } from './test-support/bot-under-test.ts';

let it: BotUnderTest;

afterEach(() => it.close());

test('a Bot API that fails at first is asked until it answers', async () => {
  it = await startBot({ isStarted: false });
  expect(() => it.bot.username).toThrow('has not started yet');
  expect(it.bot.webhook).toBeNull();
  it.server.failNext('getMe', { reset: true });
  it.server.failNext('getMe', { status: 502, html: true });
  it.server.failNext('getMe', { status: 429, retryAfter: 1 });
  it.server.failNext('setMyCommands', { status: 500 });
  it.server.failNext('deleteWebhook', { status: 500 });

  await it.bot.start();

  expect(it.bot.username).toBe('expenses_test_bot');
  const ann = it.person();
  ann.sendText('Coffee 4.50 EUR');
  await ann.hears('4.50');
  expect(JSON.stringify(it.log)).not.toContain(it.server.token);
});

test('a token that Telegram does not know is said to be that', async () => {
  it = await startBot({ isStarted: false, overrides: { token: '12345:another-token' } });
  await expect(it.bot.start()).rejects.toThrow(BotTokenError);
});

test('what Telegram will never take ends the start', async () => {
  it = await startBot({ isStarted: false });
  it.server.failNext('setMyCommands', { status: 400, description: 'Bad Request: no such language' });
  await expect(it.bot.start()).rejects.toThrow('no such language');
});

test('a bot that is asked to stop while Telegram does not answer starts no more', async () => {
  it = await startBot({ isStarted: false });
  it.server.failNext('getMe', { status: 500 }, 1_000);
  const ended = it.bot.start().catch((error: unknown) => error);
  await it.server.waitFor(() => it.server.calls.length > 0);
  await it.bot.stop();
  expect(await ended).toMatchObject({ name: 'AbortError' });
});

test('what bots and channels say is not read', async () => {
  it = await startBot();
  const chat = { id: -77, type: 'group', title: 'Flat' };
  const text = { message_id: 1, date: 0, text: '/start@expenses_test_bot' };
  it.server.pushUpdate({ message: { ...text, chat, from: { id: 5, is_bot: true, first_name: 'Robot' } } });
  it.server.pushUpdate({ message: { ...text, chat: { ...chat, id: -78, type: 'channel' }, from: it.person().user } });
  it.server.pushUpdate({ message: { ...text, chat: { ...chat, id: -79 } } });
  const ann = it.person();
  ann.sendText('Coffee 4.50 EUR');
  await ann.hears('4.50');
  await it.server.waitFor(async () => (await it.bot.backlog()).updates === 0);
  expect(it.server.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1);
});

test('who measures is told of each update, and of each call; of no updates at all, of nothing', async () => {
  const told: string[] = [];
  const metrics = {
    onReceived: (count: number) => void told.push(`received ${count}`),
    onHandled: (outcome: string) => void told.push(outcome),
    onCall: (method: string, outcome: string) => void told.push(`${method} ${outcome}`),
  };
  it = await startBot({ overrides: { metrics } });
  await it.bot.receive([]);
  expect(told).toEqual([]);
  const ann = it.person();
  ann.sendText('Coffee 4.50 EUR');
  await ann.hears('4.50');
  await it.server.waitFor(() => told.includes('processed'));
  expect(told).toEqual(['received 1', 'sendMessage ok', 'processed']);
});
