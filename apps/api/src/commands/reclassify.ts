/** `pnpm reclassify`: understands again what is to be reviewed because the model was away. On the database of DATABASE_URL. */
import { existsSync } from 'node:fs';
import { configuredModel } from '@expenses/llm/configured-model';
import { ConfigError, createLogger, loadConfig, MetricsRegistry, type Config } from '@expenses/runtime';
import { classificationOn, ExpenseService } from '@expenses/services';
import { reclassifyUnanswered } from '@expenses/services/reclassify';
import { PrismaUnitOfWork } from '@expenses/storage';
import { EmbeddedPostgresError, withEmbeddedPostgres } from '@expenses/storage/embedded';

const THEIRS = [ConfigError, EmbeddedPostgresError];

try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig(process.env);
  const { url } = config.database;
  if (url === null) await withEmbeddedPostgres({ dataDir: 'data' }, (own) => run(own, config));
  else await run(url, config);
} catch (error) {
  console.error(THEIRS.some((kind) => error instanceof kind) ? (error as Error).message : error);
  process.exitCode = 1;
}

async function run(url: string, { llm, log }: Config): Promise<void> {
  const model = await configuredModel(llm);
  if (model === null) throw new ConfigError(['No model is configured: set OPENAI_API_KEY or OPENAI_BASE_URL']);
  const unitOfWork = new PrismaUnitOfWork({ url, applicationName: 'expenses-reclassify', poolSize: 2 });
  const clock = (): Date => new Date();
  const left = new AbortController();
  process.once('SIGINT', () => {
    left.abort();
  });
  try {
    const { monthlyBudgetUsd } = llm;
    const logger = createLogger({ name: 'reclassify', level: log.level });
    const metrics = new MetricsRegistry();
    const classification = classificationOn({ unitOfWork, model, monthlyBudgetUsd, metrics, logger, clock });
    const expenses = new ExpenseService({ unitOfWork, classification, clock });
    const counts = await reclassifyUnanswered({ unitOfWork, expenses }, { signal: left.signal });
    console.log(`${counts.classified} expenses were understood again; ${counts.left} wait for another time.`);
  } finally {
    await unitOfWork.close();
  }
}
