/**
 * pnpm bench:bot: how many updates the bot handles in a second without a model, beside the least that any bot has to do;
 * and how long an answer takes with 50 chats at once, while 10 of them wait for a slow model. The bot is a process of its
 * own, bundled as it is deployed, on a Postgres that waits for the disk; the Bot API and the model are on the loopback
 * interface, in this process.
 *
 * `throughput` or `latency` measures only that. --quick: a few chats for a few seconds, to see that it runs; the figures
 * mean nothing then.
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
import { processorTime } from './processor-time.ts';

const quick = process.argv.includes('--quick');
const { chats, messagesEach, warmUps, quickChats, slowChats, modelMs, latencyForMs } = quick
  ? { chats: 10, messagesEach: 2, warmUps: 1, quickChats: 4, slowChats: 2, modelMs: 500, latencyForMs: 2_000 }
  : { chats: 100, messagesEach: 20, warmUps: 5, quickChats: 40, slowChats: 10, modelMs: 5_000, latencyForMs: 30_000 };
const PACE_MS = 1_000;
/** Nobody waits longer; what takes as long is reported all the same. */
const WAIT = { timeoutMs: 60_000 };
/** Each Telegram numbers its updates apart: the bot would take one that it has seen for a second delivery. */
const UPDATES_OF_A_SERVER = 1_000_000;
let servers = 0;

const folder = await mkdtemp(join(tmpdir(), 'bench-bot-'));
await chmod(folder, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data') });
const running: RunningBot[] = [];
try {
  await migrate(postgres.url);
  const config = new URL('../esbuild.config.mjs', import.meta.url).pathname;
  await promisify(execFile)(process.execPath, [config, join(folder, 'bot')]);
  say(`${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)} before`);
  if (!process.argv.includes('latency')) await throughput();
  if (!process.argv.includes('throughput')) await latency();
  say(`load ${(loadavg()[0] ?? 0).toFixed(1)} after`);
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
  row('', 'updates/s', 'share', 'bot', 'Postgres');
  row('polling, one INSERT, one message', ...figuresOf(reference, reference));
  row('the bot: text to draft', ...figuresOf(bot, reference));
}

interface Rate {
  readonly perSecond: number;
  /** Processors' time for each update, in milliseconds. */
  readonly bot: number;
  readonly postgres: number;
}

function figuresOf({ perSecond, bot, postgres }: Rate, reference: Rate): readonly string[] {
  const share = (perSecond / reference.perSecond) * 100;
  return [perSecond.toFixed(0), `${share.toFixed(0)} %`, `${bot.toFixed(1)} ms`, `${postgres.toFixed(1)} ms`];
}

async function rateOf(start: (server: TelegramServer) => RunningBot): Promise<Rate> {
  await using server = await aTelegram();
  const people = Array.from({ length: chats }, (_, index) => server.person({ id: index + 1, languageCode: 'en' }));
  const bot = start(server);
  running.push(bot);
  await bot.says('listening');
  // Connections, plans and compiled code are there afterwards.
  await sendAll(server, people, warmUps);
  const spent = () => Promise.all([bot.pid, postgres.pid].map(processorTime));
  const before = await spent();
  const begun = performance.now();
  await sendAll(server, people, messagesEach);
  const seconds = (performance.now() - begun) / 1_000;
  const after = await spent();
  await bot.stop('SIGTERM');
  const updates = chats * messagesEach;
  const [ofBot = NaN, ofPostgres = NaN] = after.map(
    (time, index) => ((time ?? NaN) - (before[index] ?? NaN)) / updates,
  );
  return { perSecond: updates / seconds, bot: ofBot, postgres: ofPostgres };
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
  await using server = await aTelegram();
  await using model = await startOpenAIServer();
  const bot = runBot(
    { ...environment(server), OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'none', LLM_TIMEOUT_MS: '20000' },
    join(folder, 'bot', 'main.js'),
  );
  running.push(bot);
  await bot.says('listening');
  const people = Array.from({ length: quickChats + slowChats }, (_, index) =>
    server.person({ id: 1_000 + index, languageCode: 'en' }),
  );
  await teach(people.slice(0, quickChats), model);
  const asked = model.requests.length;
  model.answerWith(() => openAIReply.after(modelMs, openAIReply.answer({ expenses: [] })));
  const end = performance.now() + latencyForMs;
  const times: { quick: number[]; slow: number[] } = { quick: [], slow: [] };
  await Promise.all(
    people.map(async (person, index) => {
      const isQuick = index < quickChats;
      // Not all at the same moment.
      await delay(Math.random() * PACE_MS);
      while (performance.now() < end) {
        const begun = performance.now();
        person.sendText(`${isQuick ? 'Starbucks' : unheardOf()} 4.50 EUR`);
        await person.hears('4.50', WAIT);
        const took = performance.now() - begun;
        (isQuick ? times.quick : times.slow).push(took);
        await delay(Math.max(0, PACE_MS - took));
      }
    }),
  );
  await bot.stop('SIGTERM');
  say('');
  row(`${quickChats + slowChats} chats, a model of ${modelMs / 1_000} s`, 'p50', 'p99', 'longest', 'answers');
  row(`${quickChats} that need no model`, ...percentiles(times.quick));
  row(`${slowChats} that wait for it`, ...percentiles(times.slow));
  say(`${model.requests.length - asked} model calls`);
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

/** A name that nothing is known of: the model is asked, and what it said of another name does not answer. */
function unheardOf(): string {
  const syllable = () =>
    `${'bdfgklmnprtvz'[Math.floor(Math.random() * 13)] ?? ''}${'aeiou'[Math.floor(Math.random() * 5)] ?? ''}`;
  return `V${Array.from({ length: 5 }, syllable).join('')}q`;
}

function aTelegram(): Promise<TelegramServer> {
  servers += 1;
  return startTelegramServer({ firstUpdateId: servers * UPDATES_OF_A_SERVER });
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

function percentiles(times: readonly number[]): readonly string[] {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)} ms`;
  return [at(0.5), at(0.99), `${(sorted.at(-1) ?? 0).toFixed(0)} ms`, String(times.length)];
}

function row(name: string, ...columns: readonly string[]): void {
  say(name.padEnd(36) + columns.map((column) => column.padStart(11)).join(''));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
