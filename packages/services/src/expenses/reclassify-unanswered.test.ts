import { OpenAIAssistant } from '@expenses/llm';
import { LocalAssistant } from '@expenses/llm/local';
import type { Expense } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { openAIReply, startOpenAIServer, type OpenAIReply, type OpenAIServer } from '@expenses/testing';
import { ClassificationService } from '../classification/classification-service.ts';
import { readMessage } from '../classification/message-reader.ts';
import { PeopleService, type Person } from '../people/people-service.ts';
import { ExpenseService } from './expense-service.ts';
import { reclassifyUnanswered } from './reclassify-unanswered.ts';

let server: OpenAIServer;
let unitOfWork: InMemoryUnitOfWork;
let expenses: ExpenseService;
let person: Person;

beforeEach(async () => {
  server = await startOpenAIServer();
  unitOfWork = new InMemoryUnitOfWork();
  const { merchantRules, modelUsage } = unitOfWork.repositories;
  const { baseUrl } = server;
  const classification = new ClassificationService({
    assistant: new OpenAIAssistant({ baseUrl, model: 'gpt-4o-mini', timeoutMs: 20_000, maxRetries: 0 }),
    local: new LocalAssistant({ read: readMessage }),
    ...{ merchantRules, modelUsage },
  });
  expenses = new ExpenseService({ unitOfWork, classification, clock: () => new Date('2026-03-10T12:00:00Z') });
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en' };
  person = await new PeopleService({ unitOfWork, firstPreference }).identify(7n);
});
afterEach(() => server.close());

/** An expense that was saved while the model was away. */
async function savedWithout(text: string): Promise<Expense> {
  server.enqueue(openAIReply.errorReply(503));
  const { expenses: saved } = await expenses.save(person, { text });
  return saved[0]!;
}

function answer(amount: string, category: string): OpenAIReply {
  const expense = { description: 'Zorblatt', amount, currency: 'EUR', occurredOn: null, merchant: null };
  return openAIReply.answer({ expenses: [{ ...expense, category, alternatives: [], confidence: 1 }] });
}

async function categoryOf({ id }: Expense): Promise<string | undefined> {
  const expense = await expenses.get(person, id);
  return (await expenses.categoriesById(person)).get(expense!.categoryId)?.name;
}

describe('reclassifyUnanswered', () => {
  it('gives what the model was away for the category that it says now, and nothing else', async () => {
    const one = await savedWithout('Zorblatt 11 EUR');
    const two = await savedWithout('Zorblatt 12 EUR');
    server.enqueue(answer('11', 'Travel'), answer('12', 'Health'));

    expect(await reclassifyUnanswered({ unitOfWork, expenses })).toEqual({ classified: 2, left: 0 });

    expect([await categoryOf(one), await categoryOf(two)]).toEqual(['Travel', 'Health']);
    expect(await reclassifyUnanswered({ unitOfWork, expenses })).toEqual({ classified: 0, left: 0 });
    expect(server.requests).toHaveLength(4);
  });

  it('leaves what a person chose', async () => {
    const chosen = await savedWithout('Zorblatt 11 EUR');
    const list = await unitOfWork.repositories.categories.list(person.ledger.id);
    const categoryId = list.find(({ name }) => name === 'Insurance')!.id;
    await expenses.edit(person, chosen.id, { categoryId, status: 'needs_review' });
    server.answerWith(() => answer('11', 'Travel'));

    await reclassifyUnanswered({ unitOfWork, expenses }, { ledgerId: person.ledger.id });

    expect(await categoryOf(chosen)).toBe('Insurance');
  });

  it('stops at once while the model is still away', async () => {
    await savedWithout('Zorblatt 11 EUR');
    await savedWithout('Zorblatt 12 EUR');
    server.answerWith(() => openAIReply.errorReply(503));

    expect(await reclassifyUnanswered({ unitOfWork, expenses })).toEqual({ classified: 0, left: 2 });
    expect(server.requests).toHaveLength(3);
  });

  it('goes on after an expense that the model refuses', async () => {
    await savedWithout('Zorblatt 11 EUR');
    await savedWithout('Zorblatt 12 EUR');
    server.enqueue(openAIReply.refusal('no'), answer('12', 'Health'));

    expect(await reclassifyUnanswered({ unitOfWork, expenses })).toEqual({ classified: 1, left: 1 });
  });

  it('leaves an expense to who changes it meanwhile', async () => {
    const changed = await savedWithout('Zorblatt 11 EUR');
    server.answerWith(() => async (exchange) => {
      await expenses.edit(person, changed.id, { description: 'mine' });
      await answer('11', 'Travel')(exchange);
    });

    expect(await reclassifyUnanswered({ unitOfWork, expenses })).toEqual({ classified: 0, left: 1 });
    expect(await expenses.get(person, changed.id)).toMatchObject({ description: 'mine' });
  });

  it('ends when nobody waits for it any more', async () => {
    await savedWithout('Zorblatt 11 EUR');

    const counts = await reclassifyUnanswered({ unitOfWork, expenses }, { signal: AbortSignal.abort() });

    expect(counts).toEqual({ classified: 0, left: 1 });
    expect(server.requests).toHaveLength(1);
  });
});
