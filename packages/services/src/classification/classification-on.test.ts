import { OpenAIAssistant } from '@expenses/llm';
import { createLogger, MetricsRegistry } from '@expenses/runtime';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { openAIReply, startOpenAIServer, type OpenAIServer } from '@expenses/testing';
import { PeopleService } from '../people/people-service.ts';
import { classificationOn, type ClassificationOptions } from './classification-on.ts';

let server: OpenAIServer;
let unitOfWork: InMemoryUnitOfWork;
let metrics: MetricsRegistry;
let log: string;

beforeEach(async () => {
  server = await startOpenAIServer();
  unitOfWork = new InMemoryUnitOfWork();
  metrics = new MetricsRegistry();
  log = '';
});

afterEach(() => server.close());

/** Classifies one message that only a model could settle. */
async function classify(options: Partial<ClassificationOptions>) {
  const people = new PeopleService({
    unitOfWork,
    firstPreference: { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en' },
  });
  const { ledger, user } = await people.identify(7n);
  const logger = createLogger({
    name: 'test',
    level: 'warn',
    destination: { write: (line: string) => void (log += line) },
  });
  const common = { unitOfWork, metrics, logger, clock: () => new Date(), model: null, monthlyBudgetUsd: null };
  return classificationOn({ ...common, ...options }).classify({
    text: 'Zorblatt 12 EUR',
    ledgerId: ledger.id,
    userId: user.id,
    categories: await unitOfWork.repositories.categories.list(ledger.id),
    today: '2026-03-03',
    defaultCurrency: 'EUR',
    locale: 'en',
  });
}

const model = () =>
  new OpenAIAssistant({
    ...{ apiKey: 'sk-test', baseUrl: server.baseUrl, model: 'gpt-4o-mini' },
    ...{ timeoutMs: 10_000, maxRetries: 0 },
  });

it('does without a model when there is none', async () => {
  expect(await classify({})).toMatchObject({ items: [{ provenance: { provider: 'local', failure: null } }] });
});

it('counts a model that fails, and says so in the log', async () => {
  server.answerWith(() => openAIReply.errorReply(500));

  const result = await classify({ model: model() });

  expect(result).toMatchObject({ items: [{ provenance: { provider: 'local', failure: 'unavailable' } }] });
  expect(await metrics.metrics()).toContain('model_failures_total{code="unavailable"} 1');
  expect(log).toContain('The model gave no usable answer');
});

it('asks no model beyond its budget', async () => {
  const result = await classify({ model: model(), monthlyBudgetUsd: '0' });

  expect(result).toMatchObject({ items: [{ provenance: { provider: 'local' } }] });
  expect(server.requests).toEqual([]);
});
