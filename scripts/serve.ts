/**
 * Runs the apps of this checkout on one machine: with the database of DATABASE_URL, else with the embedded Postgres on
 * `./data`. Brings the database up to date, starts the apps, says how to use them, and stops all of it in order.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  ConfigError,
  createLogger,
  createShutdown,
  loadConfig,
  superviseProcesses,
  type Config,
  type Shutdown,
} from '../packages/runtime/src/index.ts';
import { EmbeddedPostgresError, startEmbeddedPostgres } from '../packages/storage/src/embedded/index.ts';
import { migrate, MigrationError } from '../packages/storage/src/migrations/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Long enough for the apps to drain (10 s) and the database to write what it holds. */
const STOP_TIMEOUT_MS = 30_000;
const SLOW_START_MS = 10_000;
/** In MB, for each of two: left to itself, Node.js takes up to 48 MB for objects that are forgotten at once. */
const SMALL_YOUNG_SPACE = '--max-semi-space-size=1';
/** One heap for all threads: with one for each, glibc keeps about 20 MB more of what an export has freed. */
const ONE_HEAP = { MALLOC_ARENA_MAX: '1' };

try {
  await serve();
} catch (error) {
  const isExpected = [ConfigError, EmbeddedPostgresError, MigrationError].some((kind) => error instanceof kind);
  process.stderr.write(`${isExpected ? (error as Error).message : String((error as Error).stack)}\n`);
  process.exit(1);
}

async function serve(): Promise<void> {
  if (existsSync(join(ROOT, '.env'))) process.loadEnvFile(join(ROOT, '.env'));
  const config = loadConfig(process.env);
  const logger = createLogger({ name: 'start', level: config.log.level });
  const shutdown = createShutdown({ logger, timeoutMs: STOP_TIMEOUT_MS });

  const databaseUrl = config.database.url ?? (await startDatabase(shutdown));
  await migrate(databaseUrl);

  // Any free port has to be known here too, for the banner.
  const port = config.http.port === 0 ? await freePort() : config.http.port;
  const database = config.database.url === null ? { DATABASE_URL: databaseUrl } : {};
  const env = { ...process.env, ...database, PORT: String(port) };
  const api = {
    ...{ name: 'api', command: process.execPath, args: [SMALL_YOUNG_SPACE, app('api')] },
    ...{ env: { ...env, ...ONE_HEAP }, cwd: ROOT },
  };
  const bot = config.telegram.botToken === null ? null : await botPorts(config, port);
  const apps = superviseProcesses(bot === null ? [api] : [api, botProcess(env, bot)], {
    notify: (notice) => {
      logger.warn(notice);
    },
  });
  shutdown.register('apps', () => apps.stop());
  void apps.exited.then((code) => shutdown.stop('an app ended', code));

  const url = `${originOf(config, port)}/api/v1`;
  if (await isReady(url, apps.exited)) process.stdout.write(banner(url, config, bot));
}

function app(name: string): string {
  return join(ROOT, 'apps', name, 'dist', 'main.js');
}

/** Where the bot answers whether it is healthy (and takes a webhook's updates), and where it serves metrics. */
interface BotPorts {
  readonly http: number;
  /** Null: nowhere. */
  readonly metrics: number | null;
}

/** The ports after the API's, or the next ones that are free. */
async function botPorts({ http, metrics }: Config, apiPort: number): Promise<BotPorts> {
  const spokenFor = new Set([apiPort, metrics.port ?? 0]);
  const own = await portAfter(apiPort, http.host, spokenFor);
  if (metrics.port === null) return { http: own, metrics: null };
  return { http: own, metrics: metrics.port === 0 ? 0 : await portAfter(metrics.port, http.host, spokenFor.add(own)) };
}

function botProcess(env: NodeJS.ProcessEnv, { http, metrics }: BotPorts) {
  const ports = { PORT: String(http), ...(metrics === null ? {} : { METRICS_PORT: String(metrics) }) };
  return { name: 'bot', command: process.execPath, args: [app('bot')], env: { ...env, ...ports }, cwd: ROOT };
}

async function portAfter(port: number, host: string, spokenFor: ReadonlySet<number>): Promise<number> {
  for (let next = port + 1; next <= 65_535; next += 1)
    if (!spokenFor.has(next) && (await listens(next, host)) !== null) return next;
  return freePort();
}

async function startDatabase(shutdown: Shutdown): Promise<string> {
  const postgres = await startEmbeddedPostgres({
    dataDir: join(ROOT, 'data'),
    onLost: () => void shutdown.stop('the database has ended', 1),
  });
  shutdown.register('database', () => postgres.stop());
  return postgres.url;
}

/** Waits until the API is ready, or has ended; says once why it takes long. */
async function isReady(url: string, ended: Promise<unknown>): Promise<boolean> {
  const over = ended.then(() => 'over');
  const begun = Date.now();
  let isLate = false;
  while ((await Promise.race([over, delay(Date.now() - begun < 2_000 ? 50 : 1_000)])) !== 'over') {
    const response = await fetch(`${url}/health/ready`).catch(() => null);
    if (response?.ok === true) return true;
    if (isLate || Date.now() - begun < SLOW_START_MS) continue;
    isLate = true;
    const problem = (await response?.json().catch(() => null)) as { detail?: string } | null | undefined;
    process.stderr.write(`The API is not ready yet: ${problem?.detail ?? 'it does not answer'}\n`);
  }
  return false;
}

async function freePort(): Promise<number> {
  const port = await listens(0, '127.0.0.1');
  if (port === null) throw new Error('This machine has no free port.');
  return port;
}

/** The port, or the one that the system gave for 0, if one can listen there; null: one cannot. */
function listens(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => {
      resolve(null);
    });
    server.listen(port, host, () => {
      const { port: given } = server.address() as { port: number };
      server.close(() => {
        resolve(given);
      });
    });
  });
}

function originOf({ http: { host } }: Config, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function banner(url: string, config: Config, bot: BotPorts | null): string {
  const { database, http } = config;
  const lines = [
    'The expense tracker is running; Ctrl-C stops it.',
    `API       ${url}`,
    ...(bot === null ? [] : [`Bot       ${originOf(config, bot.http)}/health; its log says who may use it`]),
    ...metricsLines(config, bot),
    `Database  ${database.url === null ? 'built-in Postgres, in ./data' : 'the one of DATABASE_URL'}`,
    '',
    ...(http.auth === 'local' ? ['Try it:', `  ${exampleOf(url)}`] : withTokens(url)),
  ];
  return `\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n\n`;
}

/** One that the system chooses is in the log. */
function metricsLines(config: Config, bot: BotPorts | null): string[] {
  const ports = [config.metrics.port, bot?.metrics].filter((port) => typeof port === 'number' && port > 0);
  return ports.map(
    (port, index) => `${index === 0 ? 'Metrics ' : '        '}  ${originOf(config, Number(port))}/metrics`,
  );
}

function withTokens(url: string): string[] {
  return [
    'It asks for a token. Make one, in another terminal:',
    '  node scripts/setup.mjs pnpm --silent token create --name laptop',
    'and try it:',
    `  ${exampleOf(url, ` -H 'Authorization: Bearer exp_...'`)}`,
  ];
}

function exampleOf(url: string, authorization = ''): string {
  const body = JSON.stringify({ description: 'Coffee at Starbucks 4.50 EUR' });
  return `curl -s ${url}/expenses/classify${authorization} -H 'Content-Type: application/json' -d '${body}'`;
}
