/**
 * pnpm bench:bot: how many updates the bot handles in a second without a model, beside the least that any bot has to do;
 * and how long an answer takes with 50 chats at once, while 10 of them wait for a slow model. The bot is a process of its
 * own, bundled as it is deployed, on a Postgres that waits for the disk; the Bot API and the model are on the loopback
 * interface, in this process. `throughput` or `latency` as the argument measures only that.
 */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startEmbeddedPostgres } from '@expenses/storage/embedded';
import { migrate } from '@expenses/storage/migrations';
import {
  openAIReply,
  startOpenAIServer,
  startTelegramServer,
  type OpenAIServer,
  type Person,
  type TelegramServer,
} from '@expenses/testing';
import { runBot, type RunningBot } from '../src/test-support/running-bot.ts';

const CHATS = 100;
const MESSAGES_EACH = 20;
const QUICK_CHATS = 40;
const SLOW_CHATS = 10;
const MODEL_MS = 5_000;
const PACE_MS = 1_000;
const LATENCY_FOR_MS = 20_000;
/** Nobody waits longer; what takes as long is reported all the same. */
const WAIT = { timeoutMs: 60_000 };

const folder = await mkdtemp(join(tmpdir(), 'bench-bot-'));
await chmod(folder, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data') });
const running: RunningBot[] = [];
try {
  await migrate(postgres.url);
  const config = new URL('../esbuild.config.mjs', import.meta.url).pathname;
  await promisify(execFile)(process.execPath, [config, join(folder, 'bot')]);
  say(`${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)} before`);
  const only = process.argv[2];
  if (only !== 'latency') await throughput();
  if (only !== 'throughput') await latency();
} finally {
  await Promise.all(running.map((bot) => bot.stop('SIGKILL')));
  await postgres.stop();
  await rm(folder, { recursive: true });
}

/** All messages wait when the process starts to look; the last answer ends the time. */
async function throughput(): Promise<void> {
  const reference = await rateOf((server) =>
    runBot({}, new URL('reference-bot.ts', import.meta.url).pathname, [server.token, server.url, postgres.url]),
  );
  const bot = await rateOf((server) => runBot(environment(server), join(folder, 'bot', 'main.js')));
  row('', 'updates/s', 'share');
  row('polling, one INSERT, one message', reference.toFixed(0), '100 %');
  row('the bot: text to draft', bot.toFixed(0), `${((bot / reference) * 100).toFixed(0)} %`);
}

async function rateOf(start: (server: TelegramServer) => RunningBot): Promise<number> {
  await using server = await startTelegramServer();
  const people = Array.from({ length: CHATS }, (_, index) => server.person({ id: index + 1, languageCode: 'en' }));
  const bot = start(server);
  running.push(bot);
  await bot.says('listening');
  // Connections, plans and compiled code are there afterwards.
  await sendAll(server, people, 3);
  const begun = performance.now();
  await sendAll(server, people, MESSAGES_EACH);
  const seconds = (performance.now() - begun) / 1_000;
  await bot.stop('SIGTERM');
  return (CHATS * MESSAGES_EACH) / seconds;
}

async function sendAll(server: TelegramServer, people: readonly Person[], each: number): Promise<void> {
  const answered = () => server.calls.filter(({ method }) => method === 'sendMessage').length;
  const before = answered();
  const release = server.holdUpdates();
  for (let round = 0; round < each; round += 1) for (const person of people) person.sendText('Coffee 4.50 EUR');
  release();
  while (answered() < before + each * people.length) await delay(5);
}

async function latency(): Promise<void> {
  await using server = await startTelegramServer();
  await using model = await startOpenAIServer();
  const bot = runBot(
    { ...environment(server), OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'none', LLM_TIMEOUT_MS: '20000' },
    join(folder, 'bot', 'main.js'),
  );
  running.push(bot);
  await bot.says('listening');
  const people = Array.from({ length: QUICK_CHATS + SLOW_CHATS }, (_, index) =>
    server.person({ id: 1_000 + index, languageCode: 'en' }),
  );
  const quick = people.slice(0, QUICK_CHATS);
  await teach(quick, model);
  const asked = model.requests.length;
  model.answerWith(() => openAIReply.after(MODEL_MS, openAIReply.answer({ expenses: [] })));
  const end = performance.now() + LATENCY_FOR_MS;
  const times: { quick: number[]; slow: number[] } = { quick: [], slow: [] };
  await Promise.all(
    people.map(async (person, index) => {
      const isQuick = index < QUICK_CHATS;
      // Not all at the same moment.
      await delay(Math.random() * PACE_MS);
      while (performance.now() < end) {
        const begun = performance.now();
        person.sendText(isQuick ? 'Starbucks 4.50 EUR' : 'Vorbliq 4.50 EUR');
        await person.hears('4.50', WAIT);
        const took = performance.now() - begun;
        (isQuick ? times.quick : times.slow).push(took);
        await delay(Math.max(0, PACE_MS - took));
      }
    }),
  );
  await bot.stop('SIGTERM');
  say('');
  row(`${QUICK_CHATS + SLOW_CHATS} chats, a model of ${MODEL_MS / 1_000} s`, 'p50', 'p99', 'answers');
  row(`${QUICK_CHATS} that need no model`, ...figures(times.quick));
  row(`${SLOW_CHATS} that wait for it`, ...figures(times.slow));
  say(`${model.requests.length - asked} model calls; load ${(loadavg()[0] ?? 0).toFixed(1)} after`);
}

/** One choice each: what they write from then on is remembered, and asks no model. */
async function teach(people: readonly Person[], model: OpenAIServer): Promise<void> {
  model.answerWith(() => openAIReply.answer({ expenses: [] }));
  await Promise.all(
    people.map(async (person) => {
      person.sendText('Starbucks 4.50 EUR');
      await person.hears('4.50', WAIT);
      await person.hearsAnswer(person.tap('🍽️ Food & Dining'), WAIT);
    }),
  );
}

function environment(server: TelegramServer): Record<string, string> {
  return {
    DATABASE_URL: postgres.url,
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.url,
    TELEGRAM_ALLOWED_USER_IDS: Array.from({ length: 2_000 }, (_, index) => index + 1).join(','),
    LOG_LEVEL: 'info',
  };
}

function figures(times: readonly number[]): readonly string[] {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)} ms`;
  return [at(0.5), at(0.99), String(times.length)];
}

function row(name: string, ...columns: readonly string[]): void {
  say(name.padEnd(36) + columns.map((column) => column.padStart(11)).join(''));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
