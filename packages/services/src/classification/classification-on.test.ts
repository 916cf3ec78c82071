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
  return (await classifier(options))();
}

/** The same message, again and again, by one process. */
async function classifier(options: Partial<ClassificationOptions>) {
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
  const classification = classificationOn({ ...common, ...options });
  const request = {
    text: 'Zorblatt 12 EUR',
    ledgerId: ledger.id,
    userId: user.id,
    categories: await unitOfWork.repositories.categories.list(ledger.id),
    today: '2026-03-03',
    defaultCurrency: 'EUR',
    locale: 'en',
  };
  return () => classification.classify(request);
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

it('asks and pays once for the same question', async () => {
  server.answerWith(() => openAIReply.answer({ expenses: [] }));
  const understand = await classifier({ model: model() });

  await understand();
  await understand();

  expect(server.requests).toHaveLength(1);
  const { costUsd, unknownCalls } = await unitOfWork.repositories.modelUsage.spentSince(new Date(0));
  expect([costUsd.toNumber(), unknownCalls]).toEqual([0, 1]);
});

it('says of an answer that was given before that it cost nothing', async () => {
  const answer = { description: 'Zorblatt', amount: '12', currency: 'EUR', occurredOn: null, merchant: null };
  server.answerWith(() =>
    openAIReply.answer({ expenses: [{ ...answer, category: 'Travel', alternatives: [], confidence: 1 }] }),
  );
  const understand = await classifier({ model: model() });
  await understand();

  const result = await understand();

  expect(result).toMatchObject({
    items: [
      { category: { name: 'Travel' }, provenance: { provider: 'openai', usage: { inputTokens: 0, outputTokens: 0 } } },
    ],
  });
  const [item] = result.status === 'rejected' ? [] : result.items;
  expect(item?.provenance.usage?.costUsd?.toFixed()).toBe('0');
});

it('waits no longer for a model that failed again and again', async () => {
  server.answerWith(() => openAIReply.errorReply(503));
  const understand = await classifier({ model: model() });

  for (let i = 0; i < 6; i++) {
    expect(await understand()).toMatchObject({
      items: [{ provenance: { provider: 'local', failure: 'unavailable' } }],
    });
  }
  expect(server.requests).toHaveLength(3);
});
