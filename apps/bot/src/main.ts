import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LocalAssistant, OpenAIAssistant, type Assistant } from '@expenses/llm';
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
} from '@expenses/runtime';
import { BudgetedAssistant, ClassificationService, readMessage, type ServiceDependencies } from '@expenses/services';
import { PrismaUnitOfWork, whileHoldingLock } from '@expenses/storage';
import { BotTokenError, ExpenseTelegramBot, type BotOptions } from './bot.ts';
import { botMetrics } from './http/bot-metrics.ts';
import { BotListenError, startBotServer } from './http/bot-server.ts';

/** Something that whoever starts the bot can put right. */
class StartError extends Error {}

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
  const unitOfWork = new PrismaUnitOfWork({ url: databaseUrl, applicationName: 'expenses-bot' });
  shutdown.register('database', () => unitOfWork.close());

  const metrics = createMetrics();
  poolMetrics(metrics, () => unitOfWork.poolState());
  if (config.metrics.port !== null) {
    const server = await startMetricsServer({ registry: metrics, host: config.http.host, port: config.metrics.port });
    shutdown.register('metrics', () => server.close());
    logger.info({ url: server.url }, 'Serving metrics');
  }

  const bot: ExpenseTelegramBot = new ExpenseTelegramBot({
    ...botOptions(config, botToken, databaseUrl, unitOfWork, logger),
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
  await untilMigrated(unitOfWork, logger);
  await bot.start();
  isListening = true;
}

function botOptions(
  config: Config,
  token: string,
  databaseUrl: string,
  unitOfWork: PrismaUnitOfWork,
  logger: Logger,
): BotOptions {
  const { apiRoot, allowedUserIds, webhookUrl, webhookSecret } = config.telegram;
  return {
    ...{ token, apiRoot, allowedUserIds, unitOfWork, logger },
    webhook: webhookUrl === null || webhookSecret === null ? null : { url: webhookUrl, secret: webhookSecret },
    serviceDependencies: serviceDependencies(config, unitOfWork, logger),
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

function serviceDependencies(config: Config, unitOfWork: PrismaUnitOfWork, logger: Logger): ServiceDependencies {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const local = new LocalAssistant({ read: readMessage });
  const { merchantRules, modelUsage } = unitOfWork.repositories;
  return {
    clock,
    firstPreference: { preferredCurrency: 'EUR', timeZone, locale: 'en' },
    classification: new ClassificationService({
      assistant: model(config, unitOfWork) ?? local,
      local,
      merchantRules,
      modelUsage,
      onModelFailure: (err) => {
        logger.warn({ err }, 'The model gave no usable answer; the local one was taken');
      },
    }),
  };
}

/** Null: there is none. */
function model({ llm }: Config, unitOfWork: PrismaUnitOfWork): Assistant | null {
  if (llm.provider === 'local') return null;
  const { apiKey, baseUrl, model: name } = llm.openai;
  const assistant = new OpenAIAssistant({
    ...{ apiKey: apiKey ?? undefined, baseUrl: baseUrl ?? undefined, model: name, timeoutMs: llm.timeoutMs },
  });
  if (llm.monthlyBudgetUsd === null) return assistant;
  const { modelUsage } = unitOfWork.repositories;
  return new BudgetedAssistant({ assistant, monthlyUsd: llm.monthlyBudgetUsd, modelUsage, clock });
}

function clock(): Date {
  return new Date();
}

async function assertMigrated(unitOfWork: PrismaUnitOfWork): Promise<void> {
  // The bundle has a copy of the migrations beside it.
  const copy = fileURLToPath(new URL('./migrations', import.meta.url));
  const pending = await unitOfWork.pendingMigrations(existsSync(copy) ? copy : undefined);
  if (pending.length > 0) throw new Error(`migrations are not applied: ${pending.join(', ')}`);
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
