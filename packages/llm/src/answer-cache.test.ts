import { openAIReply, startOpenAIServer, type OpenAIServer } from '@expenses/testing';
import { AnswerCacheAssistant, type AnswerStore } from './answer-cache.ts';
import type { CategorizationRequest } from './assistant.ts';
import type { CategorizedExpense } from './expense-categorization-response.ts';
import { OpenAIAssistant } from './openai/openai-assistant.ts';

const REQUEST: CategorizationRequest = {
  text: 'Coffee at the Kiosk 4.50',
  categories: ['Food & Dining', 'Other'],
  today: '2026-03-04',
  defaultCurrency: 'EUR',
  locale: 'en-GB',
  ledgerId: 'home',
};
const COFFEE: CategorizedExpense = {
  ...{ description: 'Coffee', amount: '4.50', currency: null, occurredOn: null, merchant: null },
  ...{ category: 'Food & Dining', alternatives: [], confidence: 0.9 },
};

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer(openAIReply.answer({ expenses: [COFFEE] }));
  server.answerWith(() => openAIReply.answer({ expenses: [{ ...COFFEE, category: 'Other' }] }));
});
afterEach(() => server.close());

/** What a table of answers would do. */
function storeOf(rows = new Map<string, unknown>()): AnswerStore & { readonly rows: Map<string, unknown> } {
  return {
    rows,
    find: async (ledgerId, questions) =>
      questions.map((question) => rows.get(`${ledgerId} ${question}`)).find((answer) => answer !== undefined),
    keep: async (ledgerId, question, answer) => void rows.set(`${ledgerId} ${question}`, answer),
  };
}

function cached({ store = storeOf(), model = 'gpt-4o-mini', size = 1_000 } = {}) {
  const connection = { apiKey: 'sk-test', baseUrl: server.baseUrl, timeoutMs: 20_000, maxRetries: 0 };
  return new AnswerCacheAssistant({ assistant: new OpenAIAssistant({ ...connection, model }), store, size });
}

async function categoriesOf(assistant: AnswerCacheAssistant, ...requests: Partial<CategorizationRequest>[]) {
  const found = [];
  for (const request of requests) {
    const { response } = await assistant.categorize({ ...REQUEST, ...request });
    found.push(response.expenses[0]?.category);
  }
  return found;
}

describe('AnswerCacheAssistant', () => {
  it('asks the same question once, and the second answer costs nothing', async () => {
    const assistant = cached();
    const first = await assistant.categorize(REQUEST);
    const second = await assistant.categorize(REQUEST);

    expect(second.response).toEqual(first.response);
    expect(second.usage).toMatchObject({ provider: 'openai', inputTokens: 0, outputTokens: 0, reused: true });
    expect(second.usage.costUsd?.toFixed()).toBe('0');
    expect(first.usage.reused).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });

  it('takes another spacing, case or width of the letters for the same question', async () => {
    await categoriesOf(
      cached(),
      {},
      { text: ' coffee  at the KIOSK\t4.50' },
      { text: 'Ｃｏｆｆｅｅ at the Kiosk 4.50' },
    );

    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Partial<CategorizationRequest>]>([
    ['another text', { text: 'Coffee at the Kiosk 4.60' }],
    ['another locale', { locale: 'en-US' }],
    ['another currency', { defaultCurrency: 'USD' }],
    ['another category', { categories: ['Food & Dining', 'Other', 'Coffee'] }],
    ['another order of the categories', { categories: ['Other', 'Food & Dining'] }],
    ['something learned', { learned: [{ words: 'kiosk', category: 'Other', strength: 1 }] }],
    ['another ledger', { ledgerId: 'office' }],
  ])('asks anew for %s', async (_, change) => {
    expect(await categoriesOf(cached(), {}, change)).toEqual(['Food & Dining', 'Other']);
  });

  it('asks another model anew', async () => {
    const store = storeOf();
    await categoriesOf(cached({ store }), {});
    expect(await categoriesOf(cached({ store, model: 'gpt-4.1-mini' }), {})).toEqual(['Other']);
  });

  it('reuses an answer without a day on any day', async () => {
    await categoriesOf(cached(), {}, { today: '2026-05-01' });

    expect(server.requests).toHaveLength(1);
  });

  it('reuses an answer with a day on that day only', async () => {
    await server.close();
    server = await startOpenAIServer();
    server.answerWith(() => openAIReply.answer({ expenses: [{ ...COFFEE, occurredOn: '2026-03-03' }] }));
    const assistant = cached();

    await categoriesOf(assistant, {}, {});
    expect(server.requests).toHaveLength(1);
    await categoriesOf(assistant, { today: '2026-03-05' });
    expect(server.requests).toHaveLength(2);
  });

  it('finds what another process was answered', async () => {
    const store = storeOf();
    await categoriesOf(cached({ store }), {});

    expect(await categoriesOf(cached({ store }), {})).toEqual(['Food & Dining']);
    expect(server.requests).toHaveLength(1);
  });

  it('does not trust what is stored', async () => {
    const store = storeOf();
    await categoriesOf(cached({ store }), {});
    for (const key of store.rows.keys()) store.rows.set(key, { expenses: [{ ...COFFEE, category: 'Yachts' }] });

    expect(await categoriesOf(cached({ store }), {})).toEqual(['Other']);
  });

  it('keeps in the process what was used last', async () => {
    const rows = new Map<string, unknown>();
    const forgetful = { ...storeOf(rows), find: async () => undefined };
    const assistant = cached({ store: forgetful, size: 2 });

    await categoriesOf(assistant, { text: 'one 1' }, { text: 'two 2' }, { text: 'one 1' }, { text: 'three 3' });
    expect(server.requests).toHaveLength(3);
    await categoriesOf(assistant, { text: 'one 1' }, { text: 'three 3' });
    expect(server.requests).toHaveLength(3);
    await categoriesOf(assistant, { text: 'two 2' });
    expect(server.requests).toHaveLength(4);
  });

  it('keeps no failure', async () => {
    await server.close();
    server = await startOpenAIServer(openAIReply.errorReply(500), openAIReply.answer({ expenses: [] }));
    const assistant = cached();

    await expect(assistant.categorize(REQUEST)).rejects.toMatchObject({ code: 'unavailable' });
    expect((await assistant.categorize(REQUEST)).response).toEqual({ expenses: [] });
  });

  it("reuses nothing of a question that is nobody's", async () => {
    const { ledgerId: _, ...anonymous } = REQUEST;
    const assistant = cached();
    await assistant.categorize(anonymous);
    await assistant.categorize(anonymous);

    expect(server.requests).toHaveLength(2);
    expect([assistant.provider, assistant.model, assistant.mostUsd(REQUEST)]).toEqual(['openai', 'gpt-4o-mini', null]);
  });
});
