import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configuredModel } from '@expenses/llm/configured-model';
import {
  ConfigError,
  createLogger,
  createMetrics,
  createReadiness,
  createShutdown,
  loadConfig,
  MetricsListenError,
  poolMetrics,
  startMetricsServer,
  type Config,
  type Logger,
  type MetricsRegistry,
} from '@expenses/runtime';
import { classificationOn, configuredFeeds, rateJobs, type ServiceDependencies } from '@expenses/services';
import { PrismaUnitOfWork, startJobs, whileHoldingLock } from '@expenses/storage';
import { ExpenseTelegramBot, type BotOptions } from './bot.ts';
import { botMetrics } from './http/bot-metrics.ts';
import { BotListenError, startBotServer } from './http/bot-server.ts';
import { BotTokenError } from './outgoing/bot-api.ts';

/** Something that whoever starts the bot can put right. */
class StartError extends Error {}

/** After a time without the bot, many updates want a connection at once: waiting for one is no failure. */
const ACQUIRE_TIMEOUT_MS = 20_000;
const THEIRS = [ConfigError, BotListenError, MetricsListenError, BotTokenError, StartError];

try {
  await main(loadConfig(process.env));
} catch (error) {
  console.error(THEIRS.some((kind) => error instanceof kind) ? (error as Error).message : error);
  process.exit(1);
}

async function main(config: Config): Promise<void> {
  const { botToken } = config.telegram;
  const { url: databaseUrl } = config.database;
  if (botToken === null)
    throw new StartError('TELEGRAM_BOT_TOKEN is not set: @BotFather gives one. Without it there is no bot.');
  if (databaseUrl === null) {
    throw new StartError(
      'DATABASE_URL is not set. "npm start" starts a Postgres of its own and sets it; to run the bot by itself, set it ' +
        'to a Postgres 15 or newer: postgresql://user:password@host:5432/database',
    );
  }
  const logger = createLogger({ name: 'bot', level: config.log.level });
  const shutdown = createShutdown({ logger });
  const unitOfWork = new PrismaUnitOfWork({
    url: databaseUrl,
    applicationName: 'expenses-bot',
    acquireTimeoutMs: ACQUIRE_TIMEOUT_MS,
  });
  shutdown.register('database', () => unitOfWork.close());

  const metrics = createMetrics();
  poolMetrics(metrics, () => unitOfWork.poolState());
  if (config.metrics.port !== null) {
    const server = await startMetricsServer({ registry: metrics, host: config.http.host, port: config.metrics.port });
    shutdown.register('metrics', () => server.close());
    logger.info({ url: server.url }, 'Serving metrics');
  }

  const bot: ExpenseTelegramBot = new ExpenseTelegramBot({
    ...(await botOptions(config, { token: botToken, databaseUrl, unitOfWork, metrics, logger })),
    metrics: botMetrics(metrics, () => bot.backlog()),
  });
  let isListening = false;
  const readiness = createReadiness();
  readiness.register('database', () => assertMigrated(unitOfWork));
  readiness.register('telegram', () =>
    isListening ? Promise.resolve() : Promise.reject(new Error('Telegram has not answered yet')),
  );
  const { webhook } = bot;
  const server = await startBotServer({ ...config.http, readiness, logger, webhook });
  // The bot is stopped before its server: Telegram then finds nobody who would take an update and not handle it.
  shutdown.register('server', () => server.close());
  logger.info({ url: server.url }, 'Listening');
  shutdown.register('bot', () => bot.stop());
  const jobs = startJobs({
    ...{ url: databaseUrl, applicationName: 'expenses-bot jobs' },
    jobs: rateJobs({ unitOfWork, feeds: configuredFeeds(config.rates, clock), clock, logger }),
    isReady: async () => (await pendingMigrations(unitOfWork)).length === 0,
    onError: (err) => {
      logger.warn({ err }, 'A background job failed; it is tried again');
    },
  });
  shutdown.register('jobs', () => jobs.stop());
  await untilMigrated(unitOfWork, logger);
  try {
    await bot.start();
    isListening = true;
  } catch (error) {
    // Asked to stop meanwhile: the shutdown ends the process.
    if ((error as Error).name !== 'AbortError') throw error;
  }
}

interface Parts {
  readonly token: string;
  readonly databaseUrl: string;
  readonly unitOfWork: PrismaUnitOfWork;
  readonly metrics: MetricsRegistry;
  readonly logger: Logger;
}

async function botOptions(
  config: Config,
  { token, databaseUrl, unitOfWork, metrics, logger }: Parts,
): Promise<BotOptions> {
  const { apiRoot, allowedUserIds, webhookUrl, webhookSecret } = config.telegram;
  return {
    ...{ token, apiRoot, allowedUserIds, unitOfWork, logger },
    webhook: webhookUrl === null || webhookSecret === null ? null : { url: webhookUrl, secret: webhookSecret },
    serviceDependencies: await serviceDependencies(config, unitOfWork, metrics, logger),
    whileLeading: (work, signal) =>
      whileHoldingLock(work, {
        url: databaseUrl,
        name: `telegram polling ${token.split(':')[0] ?? ''}`,
        signal,
        applicationName: 'expenses-bot polling',
        onError: (err) => {
          logger.warn({ err }, 'The database cannot be asked who polls; it is tried again');
        },
      }),
  };
}

async function serviceDependencies(
  { llm }: Config,
  unitOfWork: PrismaUnitOfWork,
  metrics: MetricsRegistry,
  logger: Logger,
): Promise<ServiceDependencies> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { monthlyBudgetUsd } = llm;
  const model = await configuredModel(llm);
  return {
    clock,
    firstPreference: { preferredCurrency: 'EUR', timeZone, locale: 'en' },
    classification: classificationOn({ unitOfWork, metrics, logger, clock, model, monthlyBudgetUsd }),
  };
}

function clock(): Date {
  return new Date();
}

async function assertMigrated(unitOfWork: PrismaUnitOfWork): Promise<void> {
  const pending = await pendingMigrations(unitOfWork);
  if (pending.length > 0) throw new Error(`migrations are not applied: ${pending.join(', ')}`);
}

function pendingMigrations(unitOfWork: PrismaUnitOfWork): Promise<string[]> {
  // The bundle has a copy of the migrations beside it.
  const copy = fileURLToPath(new URL('./migrations', import.meta.url));
  return unitOfWork.pendingMigrations(existsSync(copy) ? copy : undefined);
}

/** Whoever migrates may not be done yet. */
async function untilMigrated(unitOfWork: PrismaUnitOfWork, logger: Logger): Promise<void> {
  for (let attempts = 0; ; attempts += 1) {
    try {
      await assertMigrated(unitOfWork);
      return;
    } catch (err) {
      if (attempts % 10 === 0) logger.warn({ err }, 'The database is not ready; it is asked again');
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}
