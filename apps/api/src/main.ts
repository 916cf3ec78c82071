import { AsyncLocalStorage } from 'node:async_hooks';
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
  type Shutdown,
} from '@expenses/runtime';
import { classificationOn, configuredFeeds, rateJobs } from '@expenses/services';
import { IdempotencyService } from '@expenses/services/idempotency';
import { PrismaUnitOfWork, startJobs } from '@expenses/storage';
import { createApp, type AppDependencies, type RateLimits } from './app.ts';
import { every, type Repeated } from './every.ts';
import { FIRST_PREFERENCE } from './first-preference.ts';
import { ListenError, startServer } from './server.ts';

/** Something that whoever starts the API can put right. */
class StartError extends Error {}

/** Milliseconds. */
const SECOND = 1_000;
const HOUR = 3_600_000;

try {
  await main(loadConfig(process.env));
} catch (error) {
  const isTheirs = [ConfigError, ListenError, MetricsListenError, StartError].some((kind) => error instanceof kind);
  console.error(isTheirs ? (error as Error).message : error);
  process.exit(1);
}

async function main(config: Config): Promise<void> {
  const { url } = config.database;
  if (url === null) {
    throw new StartError(
      'DATABASE_URL is not set. "npm start" starts a Postgres of its own and sets it; to run the API by itself, set it ' +
        'to a Postgres 15 or newer: postgresql://user:password@host:5432/database',
    );
  }
  const logger = createLogger({ name: 'api', level: config.log.level });
  const shutdown = createShutdown({ logger });
  const requestIds = new AsyncLocalStorage<string>();
  const unitOfWork = new PrismaUnitOfWork({
    url,
    applicationName: 'expenses-api',
    requestId: () => requestIds.getStore(),
  });
  shutdown.register('database', () => unitOfWork.close());
  const metrics = createMetrics();
  poolMetrics(metrics, () => unitOfWork.poolState());
  await serveMetrics(config, metrics, shutdown, logger);
  const app = createApp({
    ...(await dependencies(config, unitOfWork, metrics, logger)),
    ...(config.http.auth === 'token' && {
      rateLimits: rateLimits(config.http.rateLimit, unitOfWork, shutdown, logger),
    }),
    requestIds,
  });
  const housekeeping = keepHouse(config, url, unitOfWork, logger);
  shutdown.register('housekeeping', () => housekeeping.stop());
  const server = await startServer(app, config.http);
  shutdown.register('server', () => server.close());
  logger.info({ url: server.url }, 'Listening');
}

/** What nobody waits for: it begins when the API has answered whoever waited for its start. */
function keepHouse(config: Config, url: string, unitOfWork: PrismaUnitOfWork, logger: Logger): Repeated {
  let begun: readonly Repeated[] = [];
  const later = setTimeout(() => {
    const jobs = startJobs({
      ...{ url, applicationName: 'expenses-api jobs' },
      jobs: rateJobs({ unitOfWork, feeds: configuredFeeds(config.rates, clock), clock, logger }),
      isReady: async () => (await pendingMigrations(unitOfWork)).length === 0,
      onError: (err) => {
        logger.warn({ err }, 'A background job failed; it is tried again');
      },
    });
    begun = [jobs, forgetOldAnswers(unitOfWork, logger)];
  }, SECOND);
  return {
    stop: async () => {
      clearTimeout(later);
      await Promise.all(begun.map((one) => one.stop()));
    },
  };
}

async function serveMetrics(config: Config, registry: MetricsRegistry, shutdown: Shutdown, logger: Logger) {
  const { port } = config.metrics;
  if (port === null) return;
  const server = await startMetricsServer({ registry, host: config.http.host, port });
  shutdown.register('metrics', () => server.close());
  logger.info({ url: server.url }, 'Serving metrics');
}

async function dependencies(
  config: Config,
  unitOfWork: PrismaUnitOfWork,
  metrics: MetricsRegistry,
  logger: Logger,
): Promise<AppDependencies> {
  const { auth, defaultUserId, corsOrigins, trustedProxies } = config.http;
  return {
    unitOfWork,
    classification: classificationOn({
      ...{ unitOfWork, metrics, logger, clock, model: await configuredModel(config.llm) },
      monthlyBudgetUsd: config.llm.monthlyBudgetUsd,
    }),
    ...{ clock, firstPreference: FIRST_PREFERENCE, dump: unitOfWork.dump },
    readiness: readiness(unitOfWork),
    logger,
    auth: { mode: auth, defaultUserId },
    ...{ corsOrigins, trustedProxies },
    metrics,
  };
}

/** Whoever has no token is alone on this machine, and limited by nothing. */
function rateLimits(limit: number, unitOfWork: PrismaUnitOfWork, shutdown: Shutdown, logger: Logger): RateLimits {
  const onError = (err: unknown): void => {
    logger.warn({ err }, 'The rate limits are not shared; this process limits by itself');
  };
  const token = unitOfWork.rateLimiter({ name: 'token', limit, windowSeconds: 60 }, { onError });
  const address = unitOfWork.rateLimiter({ name: 'address', limit: 2 * limit, windowSeconds: 60 }, { onError });
  const telling = every(SECOND, () => Promise.all([token.tell(), address.tell()]), onError);
  shutdown.register('rate limits', () => telling.stop());
  return { token, address };
}

function forgetOldAnswers(unitOfWork: PrismaUnitOfWork, logger: Logger): Repeated {
  const idempotency = new IdempotencyService({ unitOfWork, clock });
  return every(
    HOUR,
    () => idempotency.purge(),
    (err) => {
      logger.warn({ err }, 'Answers kept for idempotency keys could not be deleted; another try follows in an hour');
    },
  );
}

function clock(): Date {
  return new Date();
}

function readiness(unitOfWork: PrismaUnitOfWork) {
  const checks = createReadiness();
  checks.register('database', async () => {
    const pending = await pendingMigrations(unitOfWork);
    if (pending.length > 0) throw new Error(`migrations are not applied: ${pending.join(', ')}`);
  });
  return checks;
}

function pendingMigrations(unitOfWork: PrismaUnitOfWork): Promise<string[]> {
  // The bundle has a copy of the migrations beside it.
  const copy = fileURLToPath(new URL('./migrations', import.meta.url));
  return unitOfWork.pendingMigrations(existsSync(copy) ? copy : undefined);
}
