import { setTimeout as delay } from 'node:timers/promises';
import { PrismaUnitOfWork } from '@expenses/storage';
import {
  createTestDatabase,
  seededRandom,
  startTelegramServer,
  type Fault,
  type TelegramCall,
  type TelegramServer,
} from '@expenses/testing';
import { BotFleet } from './bot-fleet.ts';
import { Intentions } from './intentions.ts';
import { Spender } from './spender.ts';
import { problemsOf } from './verdict.ts';

export interface TortureOptions {
  readonly people: number;
  /** Messages, changes of messages and taps, about. */
  readonly acts: number;
  readonly kills: number;
  readonly seed: number;
}

export interface TortureReport {
  /** What went wrong; empty: nothing was lost, and nothing happened twice. */
  readonly problems: readonly string[];
  /** What the people and the misfortune amounted to, in a line. */
  readonly summary: string;
}

/** Of each call of the Bot API. */
const FAULT_PROBABILITY = 0.03;
const FAULTS: readonly Fault[] = [
  { status: 429, retryAfter: 1 },
  { status: 500 },
  { status: 502, html: true },
  { status: 504, afterEffect: true },
  { reset: true },
  { reset: true, afterEffect: true },
  { delayMs: 400 },
];
const METHODS = [
  ...['getUpdates', 'getMe', 'setMyCommands', 'deleteWebhook', 'sendChatAction'],
  ...['sendMessage', 'editMessageText', 'editMessageReplyMarkup', 'answerCallbackQuery'],
];
const QUIET_WITHIN_MS = 60_000;
/** Whatever happens, it ends. In full it takes five minutes on two cores that have other work; a busier machine is no failure. */
const ACTS_WITHIN_MS = 780_000;

/**
 * People use the bot while its processes are killed, two of them run at once for a while, Telegram delivers twice and out
 * of order, and calls fail, some of them after they had their effect. Then it is quiet, and what the database has is
 * compared with what the people meant.
 */
export async function torture({ people, acts, kills, seed }: TortureOptions): Promise<TortureReport> {
  const begun = performance.now();
  const random = seededRandom(seed);
  const database = await createTestDatabase();
  const server = await startTelegramServer();
  const unitOfWork = new PrismaUnitOfWork({ url: database.url });
  const ids = Array.from({ length: people }, (_, index) => index + 1);
  const fleet = await BotFleet.build({
    random,
    env: {
      DATABASE_URL: database.url,
      TELEGRAM_BOT_TOKEN: server.token,
      TELEGRAM_API_ROOT: server.url,
      TELEGRAM_ALLOWED_USER_IDS: ids.join(','),
    },
  });
  try {
    server.troubleDelivery({ seed, duplicate: 0.1, reorder: 0.1 });
    server.failAtRandom({ seed, probability: FAULT_PROBABILITY, faults: FAULTS, methods: METHODS });
    await fleet.grow();
    const intentions = new Intentions();
    let done = 0;
    const living = ids.map(async (id) => {
      const person = server.person({ id, firstName: `Person ${id}`, languageCode: 'en' });
      const spender = new Spender({ person, random: seededRandom(seed + id), intentions, onAct: () => (done += 1) });
      while (done < acts) await spender.story();
    });
    const killing = killAlong(fleet, kills, () => done / acts, random);
    await Promise.race([Promise.all([...living, killing]), fleet.lost, outOfTime(() => done)]);

    server.troubleDelivery(null);
    server.failAtRandom(null);
    const botId = Number(server.token.split(':')[0]);
    await untilQuiet(server, unitOfWork, botId);
    const exitCodes = await fleet.stop();
    const problems = [
      ...(await problemsOf({ server, unitOfWork, intentions })),
      ...exitCodes.filter((code) => code !== 0).map((code) => `A process that was asked to end ended with ${code}`),
      ...[server.token].filter((secret) => fleet.output.includes(secret)).map(() => 'The token is in the log'),
    ];
    const seconds = (performance.now() - begun) / 1_000;
    return { problems, summary: summaryOf(server, people, fleet.kills, seconds) };
  } finally {
    await fleet.destroy();
    await server.close();
    await unitOfWork.close();
    await database.drop();
  }
}

/** Kills one process after the other as the work goes on; in the middle third, two are at work. */
async function killAlong(fleet: BotFleet, kills: number, progress: () => number, random: () => number): Promise<void> {
  let hasGrown = false;
  for (let kill = 1; kill <= kills; kill += 1) {
    while (progress() < kill / (kills + 1)) await delay(20);
    // At any moment of what it does.
    await delay(random() * 300);
    if (!hasGrown && kill > kills / 3) {
      hasGrown = true;
      await fleet.grow();
    }
    await fleet.kill();
    if (kill === Math.floor((2 * kills) / 3)) await fleet.shrink();
  }
}

async function outOfTime(acts: () => number): Promise<never> {
  await delay(ACTS_WITHIN_MS, undefined, { ref: false });
  throw new Error(`After ${ACTS_WITHIN_MS / 1_000} s, ${acts()} messages and taps were made.`);
}

async function untilQuiet(server: TelegramServer, unitOfWork: PrismaUnitOfWork, botId: number): Promise<void> {
  const { telegramUpdates, telegramMessages } = unitOfWork.repositories;
  let waiting: readonly number[] = [];
  for (const begun = performance.now(); performance.now() - begun < QUIET_WITHIN_MS;) {
    waiting = [
      server.pendingUpdates,
      await telegramUpdates.countWaiting(botId),
      await telegramMessages.countWaiting(botId),
    ];
    if (waiting.every((count) => count === 0)) return;
    await delay(200);
  }
  throw new Error(`There still wait, of deliveries, updates, messages: ${waiting.join(', ')}`);
}

function summaryOf(server: TelegramServer, people: number, kills: number, seconds: number): string {
  const deliveries = server.calls.filter(({ method }) => method === 'getUpdates').flatMap(updateIdsOf);
  const seen = new Set<number>();
  let highest = 0;
  let again = 0;
  let late = 0;
  for (const id of deliveries) {
    if (seen.has(id)) again += 1;
    else if (id < highest) late += 1;
    seen.add(id);
    highest = Math.max(highest, id);
  }
  const faults = server.calls.filter(({ fault }) => fault !== null).length;
  return (
    `${people} people, ${server.updates.length} updates, ${kills} kills, ${again} delivered again, ` +
    `${late} out of order, ${faults} faults in ${server.calls.length} calls, ${seconds.toFixed(0)} s`
  );
}

function updateIdsOf({ response }: TelegramCall): readonly number[] {
  const { result = [] } = (response?.body ?? {}) as { readonly result?: readonly { readonly update_id: number }[] };
  return result.map(({ update_id }) => update_id);
}
