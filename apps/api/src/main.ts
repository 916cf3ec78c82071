import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LocalAssistant, OpenAIAssistant, type Assistant } from '@expenses/llm';
import {
  ConfigError,
  createLogger,
  createReadiness,
  createShutdown,
  loadConfig,
  type Config,
  type Logger,
} from '@expenses/runtime';
import {
  BudgetedAssistant,
  CategoryService,
  ClassificationService,
  ExpenseService,
  PeopleService,
  readMessage,
  ReportService,
} from '@expenses/services';
import { PrismaUnitOfWork, type ModelUsageRepository } from '@expenses/storage';
import { createApp, type AppDependencies } from './app.ts';
import { ListenError, startServer } from './server.ts';

/** Something that whoever starts the API can put right. */
class StartError extends Error {}

try {
  await main(loadConfig(process.env));
} catch (error) {
  const isTheirs = error instanceof ConfigError || error instanceof ListenError || error instanceof StartError;
  console.error(isTheirs ? error.message : error);
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
  const unitOfWork = new PrismaUnitOfWork({ url, applicationName: 'expenses-api' });
  shutdown.register('database', () => unitOfWork.close());
  const server = await startServer(createApp(dependencies(config, unitOfWork, logger)), config.http);
  shutdown.register('server', () => server.close());
  logger.info({ url: server.url }, 'Listening');
}

function dependencies(config: Config, unitOfWork: PrismaUnitOfWork, logger: Logger): AppDependencies {
  const { auth, defaultUserId, corsOrigins } = config.http;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const firstPreference = { preferredCurrency: 'EUR', timeZone, locale: 'en' };
  return {
    unitOfWork,
    people: new PeopleService({ unitOfWork, firstPreference }),
    expenses: new ExpenseService({ unitOfWork, classification: classification(config, unitOfWork, logger), clock }),
    categories: new CategoryService({ unitOfWork }),
    reports: new ReportService({ unitOfWork, clock }),
    readiness: readiness(unitOfWork),
    logger,
    auth: { mode: auth, defaultUserId },
    corsOrigins,
  };
}

function classification({ llm }: Config, { repositories }: PrismaUnitOfWork, logger: Logger): ClassificationService {
  const local = new LocalAssistant({ read: readMessage });
  const { merchantRules, modelUsage } = repositories;
  return new ClassificationService({
    assistant: llm.provider === 'openai' ? model(llm, modelUsage) : local,
    local,
    merchantRules,
    modelUsage,
    onModelFailure: (err) => {
      logger.warn({ err }, 'The model gave no usable answer; the local one was taken');
    },
  });
}

function model({ openai, timeoutMs, monthlyBudgetUsd }: Config['llm'], modelUsage: ModelUsageRepository): Assistant {
  const { apiKey, baseUrl, model } = openai;
  const options = { apiKey: apiKey ?? undefined, baseUrl: baseUrl ?? undefined, model, timeoutMs };
  const assistant = new OpenAIAssistant(options);
  if (monthlyBudgetUsd === null) return assistant;
  return new BudgetedAssistant({ assistant, monthlyUsd: monthlyBudgetUsd, modelUsage, clock });
}

function clock(): Date {
  return new Date();
}

function readiness(unitOfWork: PrismaUnitOfWork) {
  const checks = createReadiness();
  // The bundle has a copy of the migrations beside it.
  const copy = fileURLToPath(new URL('./migrations', import.meta.url));
  const dir = existsSync(copy) ? copy : undefined;
  checks.register('database', async () => {
    const pending = await unitOfWork.pendingMigrations(dir);
    if (pending.length > 0) throw new Error(`migrations are not applied: ${pending.join(', ')}`);
  });
  return checks;
}
