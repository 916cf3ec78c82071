import { LocalAssistant, OpenAIAssistant, type Assistant, type AssistantError } from '@expenses/llm';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { openAIReply, startOpenAIServer, type OpenAIReply, type OpenAIServer } from '@expenses/testing';
import { Decimal } from 'decimal.js';
import { BudgetedAssistant } from './budgeted-assistant.ts';
import { readMessage } from './message-reader.ts';

const REQUEST = {
  text: 'Coffee 4.50 EUR',
  categories: ['Other'],
  today: '2026-03-15',
  defaultCurrency: 'EUR',
  locale: 'en',
};
const MARCH = '2026-03-01';
const APRIL = '2026-04-01';

let server: OpenAIServer;
let modelBudget: InMemoryUnitOfWork['repositories']['modelBudget'];
let modelUsage: InMemoryUnitOfWork['repositories']['modelUsage'];

beforeEach(async () => {
  server = await startOpenAIServer();
  ({ modelBudget, modelUsage } = new InMemoryUnitOfWork().repositories);
});
afterEach(() => server.close());

/** A model on the test server, with a price that it has nowhere: ten cents a call at most. */
class PricedAssistant extends OpenAIAssistant {
  override mostUsd() {
    return new Decimal('0.10');
  }
}

function model(timeoutMs = 20_000) {
  return new PricedAssistant({ baseUrl: server.baseUrl, model: 'gpt-4o-mini', timeoutMs, maxRetries: 0 });
}

function budgeted(options: { assistant?: Assistant; monthlyUsd?: string; now?: string } = {}) {
  const { assistant = model(), monthlyUsd = '0.30', now = MARCH } = options;
  return new BudgetedAssistant({ assistant, monthlyUsd, modelBudget, clock: () => new Date(`${now}T12:00:00Z`) });
}

/** What can still be set aside of the month's thirty cents, in cents. */
async function left(month = MARCH): Promise<number> {
  for (let cents = 30; cents > 0; cents--) {
    const call = { month, costUsd: new Decimal(cents).div(100), limitUsd: new Decimal('0.30'), lifetimeMs: 60_000 };
    const decision = await modelBudget.reserve(call);
    if (!decision.granted) continue;
    await modelBudget.release(decision.reservationId);
    return cents;
  }
  return 0;
}

async function failure(assistant: BudgetedAssistant): Promise<AssistantError> {
  return assistant.categorize(REQUEST).then(
    () => {
      throw new Error('It answered.');
    },
    (error: unknown) => error as AssistantError,
  );
}

describe('BudgetedAssistant', () => {
  it('sets aside what the call costs at most, until its cost is recorded', async () => {
    server.enqueue(openAIReply.answer({ expenses: [] }));

    const { usage } = await budgeted().categorize(REQUEST);

    expect(await left()).toBe(20);
    const { reservationId, inputTokens, outputTokens } = usage;
    await modelUsage.add({
      ...{ ledgerId: 'l', userId: 'u', provider: 'openai', model: 'm', promptVersion: '1', latencyMs: 1 },
      ...{ inputTokens, outputTokens, costUsd: new Decimal('0.01'), outcome: 'ok', reservationId: reservationId! },
    });
    expect(await left()).toBe(29);
  });

  it('does not ask when the call could cost more than is left', async () => {
    const assistant = budgeted({ monthlyUsd: '0.25' });
    server.answerWith(() => openAIReply.answer({ expenses: [] }));
    await assistant.categorize(REQUEST);
    await assistant.categorize(REQUEST);

    expect(await failure(assistant)).toMatchObject({ code: 'budget' });
    expect(server.requests).toHaveLength(2);
  });

  it('begins anew with a new month', async () => {
    server.answerWith(() => openAIReply.answer({ expenses: [] }));
    await budgeted({ monthlyUsd: '0.10' }).categorize(REQUEST);

    expect(await failure(budgeted({ monthlyUsd: '0.10' }))).toMatchObject({ code: 'budget' });
    await expect(budgeted({ monthlyUsd: '0.10', now: APRIL }).categorize(REQUEST)).resolves.toBeDefined();
    expect(await left(APRIL)).toBe(20);
  });

  it('passes on what a failed answer took, to be recorded', async () => {
    server.enqueue(openAIReply.refusal('no'));

    expect((await failure(budgeted())).usage).toMatchObject({
      inputTokens: 400,
      reservationId: expect.any(String) as string,
    });
    expect(await left()).toBe(20);
  });

  it.each<[string, OpenAIReply, number]>([
    ['nothing of a call that the provider refused', openAIReply.rateLimited(), 30],
    ['all of a call that may have been billed', openAIReply.cutOff(), 20],
  ])('counts %s', async (_, reply, cents) => {
    // A month that is not over: what is held counts until it is.
    const now = '2999-01-01';
    server.enqueue(reply);
    const error = await failure(budgeted({ now }));

    expect(error.usage).toBeUndefined();
    expect(await left(now)).toBe(cents);
  });

  it('does not ask a model whose price is not known', async () => {
    const unpriced = new OpenAIAssistant({ baseUrl: server.baseUrl, model: 'llama', timeoutMs: 20_000 });

    expect((await failure(budgeted({ assistant: unpriced }))).message).toContain('is not known');
    expect(server.requests).toEqual([]);
  });

  it('does not ask in a month of calls of unknown cost', async () => {
    const thisMonth = new Date().toISOString().slice(0, 10);
    await modelUsage.add({
      ...{ ledgerId: 'l', userId: 'u', provider: 'openai', model: 'm', promptVersion: '1', latencyMs: 1 },
      ...{ inputTokens: 1, outputTokens: 1, costUsd: null, outcome: 'ok' },
    });

    expect((await failure(budgeted({ now: thisMonth }))).message).toContain('nobody knows');
  });

  it('lets pass what costs nothing, whatever is spent', async () => {
    const assistant = budgeted({ assistant: new LocalAssistant({ read: readMessage }), monthlyUsd: '0' });

    expect((await assistant.categorize(REQUEST)).response.expenses).toHaveLength(1);
    expect([assistant.provider, assistant.model]).toEqual(['local', new LocalAssistant({ read: readMessage }).model]);
  });
});
