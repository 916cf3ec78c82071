import { OpenAIAssistant } from '@expenses/llm';
import { createLogger, MetricsRegistry } from '@expenses/runtime';
import { PrismaUnitOfWork } from '@expenses/storage';
import { createTestDatabase, openAIReply, startOpenAIServer, type TestDatabase } from '@expenses/testing';
import { Decimal } from 'decimal.js';
import { PeopleService } from '../people/people-service.ts';
import { classificationOn } from './classification-on.ts';

let database: TestDatabase;
let processes: PrismaUnitOfWork[];

beforeAll(async () => {
  database = await createTestDatabase();
  processes = [1, 2].map(() => new PrismaUnitOfWork({ url: database.url, applicationName: 'budget test' }));
});

afterAll(async () => {
  for (const unitOfWork of processes) await unitOfWork.close();
  await database.drop();
});

/** A model on the test server, with a price that it has nowhere: ten cents a call at most. */
class PricedAssistant extends OpenAIAssistant {
  override mostUsd() {
    return new Decimal('0.10');
  }
}

it('never lets two processes that ask at once spend more than the budget, or ask the same twice', async () => {
  await using server = await startOpenAIServer();
  server.answerWith(() => openAIReply.after(20, openAIReply.answer({ expenses: [] })));
  const [first, second] = processes.map((unitOfWork) =>
    classificationOn({
      unitOfWork,
      model: new PricedAssistant({ baseUrl: server.baseUrl, model: 'gpt-4o-mini', timeoutMs: 60_000, maxRetries: 0 }),
      monthlyBudgetUsd: '1.05',
      metrics: new MetricsRegistry(),
      logger: createLogger({ name: 'test', level: 'silent' }),
      clock: () => new Date(),
    }),
  );
  const [unitOfWork] = processes;
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en' };
  const { ledger, user } = await new PeopleService({ unitOfWork: unitOfWork!, firstPreference }).identify(7n);
  const categories = await unitOfWork!.repositories.categories.list(ledger.id);
  const ask = (service: typeof first, text: string) =>
    service!.classify({
      ...{ text, ledgerId: ledger.id, userId: user.id, categories },
      ...{ today: '2026-03-03', defaultCurrency: 'EUR', locale: 'en' },
    });

  const results = await Promise.all(
    Array.from({ length: 40 }, (_, i) => ask(i % 2 === 0 ? first : second, `Zorblatt ${i + 1} EUR`)),
  );

  expect(server.requests).toHaveLength(10);
  const failures = results.map((result) => (result.status === 'rejected' ? '' : result.items[0]?.provenance.failure));
  expect(failures.filter((failure) => failure === 'budget')).toHaveLength(30);
  expect(failures.filter((failure) => failure === null)).toHaveLength(10);

  const answered = failures.indexOf(null);
  await ask(answered % 2 === 0 ? second : first, `Zorblatt ${answered + 1} EUR`);
  expect(server.requests).toHaveLength(10);
});
