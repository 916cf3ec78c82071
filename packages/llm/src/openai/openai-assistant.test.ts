import { inspect } from 'node:util';
import { openAIReply, startOpenAIServer, type OpenAIReply, type OpenAIServer } from '@expenses/testing';
import type { CategorizationRequest } from '../assistant.ts';
import {
  AssistantError,
  AssistantTimeoutError,
  AuthenticationError,
  InvalidAnswerError,
  RateLimitError,
  RefusalError,
  UnavailableError,
} from '../errors.ts';
import type { CategorizedExpense } from '../expense-categorization-response.ts';
import { MESSAGES, PROMPT_VERSION } from '../messages.ts';
import { OpenAIAssistant, type OpenAIAssistantOptions } from './openai-assistant.ts';

const API_KEY = 'sk-proj-Secret0123456789';
const TEXT = 'Coffee at Starbucks 4.50 EUR yesterday';
const REQUEST: CategorizationRequest = {
  text: TEXT,
  categories: ['Food & Dining', 'Groceries', 'Transport', 'Travel', 'Housing', 'Health', 'Other'],
  today: '2026-03-04',
  defaultCurrency: 'EUR',
  locale: 'en-GB',
};

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

function assistantWith(options: Partial<OpenAIAssistantOptions> = {}) {
  return new OpenAIAssistant({
    apiKey: API_KEY,
    baseUrl: server.baseUrl,
    model: 'gpt-4o-mini',
    timeoutMs: 5000,
    maxRetries: 0,
    ...options,
  });
}

function expense(overrides: Partial<CategorizedExpense> = {}): CategorizedExpense {
  return {
    description: 'Coffee',
    amount: '4.50',
    currency: 'EUR',
    occurredOn: '2026-03-03',
    merchant: 'Starbucks',
    category: 'Food & Dining',
    alternatives: ['Groceries'],
    confidence: 0.97,
    ...overrides,
  };
}
const goodAnswer = openAIReply.answer({ expenses: [expense()] });

/** The error of one request to a server that replies so. */
async function errorAfter(reply: OpenAIReply, options: Partial<OpenAIAssistantOptions> = {}): Promise<AssistantError> {
  server.enqueue(reply);
  const error: unknown = await assistantWith(options)
    .categorize(REQUEST)
    .catch((e: unknown) => e);
  expect(error).toBeInstanceOf(AssistantError);
  return error as AssistantError;
}

describe('a good answer', () => {
  it('is what the model said of the message', async () => {
    server.enqueue(goodAnswer);

    const { response } = await assistantWith().categorize(REQUEST);

    expect(response).toEqual({ expenses: [expense()] });
  });

  it('may hold no expense at all', async () => {
    server.enqueue(openAIReply.answer({ expenses: [] }));

    expect((await assistantWith().categorize(REQUEST)).response).toEqual({ expenses: [] });
  });

  it('has an amount of zero taken for none', async () => {
    server.enqueue(openAIReply.answer({ expenses: [expense({ amount: '0.00' }), expense({ amount: null })] }));

    const { response } = await assistantWith().categorize(REQUEST);

    expect(response.expenses.map(({ amount }) => amount)).toEqual([null, null]);
  });

  it('offers as alternatives at most five others, each once', async () => {
    const alternatives = ['Food & Dining', 'Other', 'Other', ...REQUEST.categories.slice(1)];
    server.enqueue(openAIReply.answer({ expenses: [expense({ alternatives })] }));

    const { response } = await assistantWith().categorize(REQUEST);

    expect(response.expenses[0]?.alternatives).toEqual(['Other', 'Groceries', 'Transport', 'Travel', 'Housing']);
  });
});

describe('the request', () => {
  it("asks for a strict structured output with the ledger's categories, at temperature 0", async () => {
    server.enqueue(goodAnswer);

    await assistantWith().categorize(REQUEST);

    const { body, headers } = server.requests[0]!;
    expect(headers['authorization']).toBe(`Bearer ${API_KEY}`);
    expect(body).toMatchObject({
      model: 'gpt-4o-mini',
      temperature: 0,
      messages: [
        { role: 'system', content: MESSAGES.system },
        { role: 'user', content: expect.stringContaining(JSON.stringify(TEXT)) as string },
      ],
      response_format: { type: 'json_schema', json_schema: { strict: true } },
      max_completion_tokens: 4000,
    });
    expect(JSON.stringify(body)).toContain(`"enum":${JSON.stringify(REQUEST.categories)}`);
    expect(body).not.toHaveProperty('reasoning_effort');
  });

  it.each(['o4-mini', 'gpt-5-mini', 'gpt-6-luna'])('asks %s for little reasoning, at no temperature', async (model) => {
    server.enqueue(goodAnswer);

    await assistantWith({ model }).categorize(REQUEST);

    expect(server.requests[0]!.body).toMatchObject({ model, reasoning_effort: 'low' });
    expect(server.requests[0]!.body).not.toHaveProperty('temperature');
  });

  it('needs no key where a base URL is given', async () => {
    server.enqueue(goodAnswer);

    await assistantWith({ apiKey: undefined }).categorize(REQUEST);

    expect(server.requests[0]!.headers['authorization']).toBe('Bearer none');
  });

  it('cannot be made with neither a key nor a base URL', () => {
    expect(() => new OpenAIAssistant({ model: 'gpt-4o-mini', timeoutMs: 1000 })).toThrow('needs an API key');
  });
});

describe('usage', () => {
  it('says who answered, with which prompt, and how many tokens that took', async () => {
    const usage = { promptTokens: 900, completionTokens: 70, cachedTokens: 512 };
    server.enqueue(openAIReply.answer({ expenses: [] }, { usage }));

    const categorization = await assistantWith().categorize(REQUEST);

    expect(categorization.usage).toMatchObject({
      provider: 'openai',
      model: 'gpt-4o-mini',
      promptVersion: PROMPT_VERSION,
      inputTokens: 900,
      cachedInputTokens: 512,
      outputTokens: 70,
    });
    expect(categorization.usage.latencyMs).toBeGreaterThan(0);
  });

  it("has no cost on a server that is not OpenAI's: its prices are not known", async () => {
    server.enqueue(goodAnswer);

    expect((await assistantWith().categorize(REQUEST)).usage.costUsd).toBeNull();
  });

  it('has no cost where tokens are not counted', async () => {
    server.enqueue(openAIReply.answer({ expenses: [] }, { usage: null }));

    const { usage } = await assistantWith().categorize(REQUEST);

    expect(usage).toMatchObject({ inputTokens: 0, outputTokens: 0, costUsd: null });
  });

  it("has a cost at OpenAI's own address", async () => {
    server.enqueue(goodAnswer);
    // The one address that a local server cannot have: its requests are led to the local one.
    const realFetch = globalThis.fetch;
    globalThis.fetch = (url, init) =>
      realFetch((url as string).replace('https://api.openai.com/v1', server.baseUrl), init);
    try {
      const { usage } = await assistantWith({ baseUrl: undefined }).categorize(REQUEST);
      // 400 tokens in at 0.15 and 60 out at 0.60 US dollars a million.
      expect(usage.costUsd?.toFixed()).toBe('0.000096');
    } finally {
      globalThis.fetch = realFetch;
    }
  });
});

describe('an answer that is not what was asked for', () => {
  it.each<[string, unknown]>([
    ['a category that the ledger does not have', { expenses: [expense({ category: 'Yachts' })] }],
    ['an alternative that the ledger does not have', { expenses: [expense({ alternatives: ['Yachts'] })] }],
    ['an amount that is no decimal', { expenses: [expense({ amount: '4,50' })] }],
    ['a day that is not in the calendar', { expenses: [expense({ occurredOn: '2026-02-30' })] }],
    ['a field too many', { expenses: [{ ...expense(), note: TEXT }] }],
    ['a bare list', [expense()]],
  ])('is refused: %s', async (_, content) => {
    const error = await errorAfter(openAIReply.answer(content));

    expect(error).toBeInstanceOf(InvalidAnswerError);
    expect(error.usage).toMatchObject({ inputTokens: 400, outputTokens: 60 });
    expect(error.cause).toBeInstanceOf(Error);
  });

  it.each([
    ['text that is not JSON', openAIReply.answerText(`Sure! ${TEXT}`)],
    ['an answer cut off at the token limit', openAIReply.truncatedAnswer({ expenses: [expense()] })],
    ['an empty answer', openAIReply.answerText('')],
  ])('is refused: %s', async (_, reply) => {
    const error = await errorAfter(reply);

    expect(error).toBeInstanceOf(InvalidAnswerError);
    expect(error.usage).toMatchObject({ inputTokens: 400, outputTokens: 60 });
  });

  it.each([
    ['a body that is broken JSON', openAIReply.rawBody('{"id": ')],
    ['a page of HTML', openAIReply.rawBody('<html></html>', 'text/html')],
    ['JSON that is no completion', openAIReply.rawBody('{"choices":[]}')],
    ['null', openAIReply.rawBody('null')],
  ])('is refused: %s', async (_, reply) => {
    expect(await errorAfter(reply)).toBeInstanceOf(InvalidAnswerError);
  });

  it('is a refusal when the model declines, and its tokens are known', async () => {
    const error = await errorAfter(openAIReply.refusal('I will not'));

    expect(error).toBeInstanceOf(RefusalError);
    expect(error.usage).toMatchObject({ inputTokens: 400, outputTokens: 60 });
  });

  it.each([
    ['ends the answer', openAIReply.answerText('', { finishReason: 'content_filter' })],
    ['refuses the request', openAIReply.errorReply(400, { code: 'content_filter' })],
  ])('is a refusal when a content filter %s', async (_, reply) => {
    expect(await errorAfter(reply)).toBeInstanceOf(RefusalError);
  });
});

describe('a provider that fails', () => {
  it.each([401, 403])('with HTTP %i refuses the key, for good', async (status) => {
    const error = await errorAfter(openAIReply.errorReply(status));

    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.retryable).toBe(false);
  });

  it.each([
    [500, true],
    [503, true],
    [409, true],
    [400, false],
    [404, false],
  ])('with HTTP %i is unavailable; worth another try: %s', async (status, retryable) => {
    server.answerWith(() => openAIReply.errorReply(status));

    const error = await errorAfter(openAIReply.errorReply(status));

    expect(error).toBeInstanceOf(UnavailableError);
    expect(error.retryable).toBe(retryable);
    expect(error.message).toContain(`HTTP ${status}`);
  });

  it('with HTTP 429 says how long to wait', async () => {
    const error = await errorAfter(openAIReply.rateLimited({ retryAfter: '3' }));

    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 3000, retryable: true });
  });

  it('with its quota used up is not worth another try', async () => {
    const error = await errorAfter(openAIReply.errorReply(429, { code: 'insufficient_quota' }));

    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: null, retryable: false });
  });

  it.each([
    ['resets the connection', openAIReply.connectionReset()],
    ['loses the connection in the middle of the body', openAIReply.cutOff()],
  ])('and %s is unavailable', async (_, reply) => {
    const error = await errorAfter(reply);

    expect(error).toBeInstanceOf(UnavailableError);
    expect(error.retryable).toBe(true);
  });

  it('and is not there is unavailable', async () => {
    await server.close();

    await expect(assistantWith().categorize(REQUEST)).rejects.toBeInstanceOf(UnavailableError);
  });
});

describe('retries', () => {
  it.each([
    ['a rate limit', openAIReply.rateLimited({ retryAfterMs: 5 })],
    ['a failure of the server', openAIReply.errorReply(503, {}, { 'retry-after-ms': '5' })],
    ['a lost connection', openAIReply.connectionReset()],
  ])('reach the answer after %s', async (_, reply) => {
    server.enqueue(reply, goodAnswer);

    const { response } = await assistantWith({ maxRetries: 1 }).categorize(REQUEST);

    expect(response.expenses).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
  });

  it('are two when nothing else is said', async () => {
    server.answerWith(() => openAIReply.rateLimited({ retryAfterMs: 1 }));

    await expect(assistantWith({ maxRetries: undefined }).categorize(REQUEST)).rejects.toBeInstanceOf(RateLimitError);
    expect(server.requests).toHaveLength(3);
  });

  it('wait as long as they were asked to', async () => {
    server.enqueue(openAIReply.rateLimited({ retryAfter: '1' }), goodAnswer);

    await assistantWith({ maxRetries: 1 }).categorize(REQUEST);

    const [first, second] = server.requests;
    expect(second!.receivedAt - first!.receivedAt).toBeGreaterThanOrEqual(990);
  });

  it('are not waited for when the wait is longer than the time allowed', async () => {
    server.enqueue(openAIReply.rateLimited({ retryAfter: '30' }));

    const error = await assistantWith({ maxRetries: 2 })
      .categorize(REQUEST)
      .catch((e: unknown) => e);

    expect(error).toMatchObject({ code: 'rate_limit', retryAfterMs: 30_000 });
    expect(server.requests).toHaveLength(1);
  });

  it('are not tried after an error that will not go away', async () => {
    server.answerWith(() => openAIReply.errorReply(401));

    await expect(assistantWith({ maxRetries: 2 }).categorize(REQUEST)).rejects.toBeInstanceOf(AuthenticationError);
    expect(server.requests).toHaveLength(1);
  });
});

describe('the time allowed', () => {
  it.each([
    ['never answers', openAIReply.hang()],
    ['stalls in the middle of the body', openAIReply.stall()],
    ['answers too late', openAIReply.after(60_000, goodAnswer)],
  ])('ends the wait for a server that %s', async (_, reply) => {
    const error = await errorAfter(reply, { timeoutMs: 150, maxRetries: 2 });

    expect(error).toBeInstanceOf(AssistantTimeoutError);
    expect(error.message).toContain('150 ms');
  });

  it('includes the waits between retries', async () => {
    server.answerWith(() => openAIReply.rateLimited({ retryAfterMs: 150 }));

    await expect(assistantWith({ timeoutMs: 400, maxRetries: 20 }).categorize(REQUEST)).rejects.toBeInstanceOf(
      AssistantTimeoutError,
    );
  });

  it('ends when the caller stops waiting', async () => {
    server.enqueue(openAIReply.hang());
    const caller = new AbortController();
    setTimeout(() => {
      caller.abort();
    }, 50);

    const waiting = assistantWith().categorize({ ...REQUEST, signal: caller.signal });

    await expect(waiting).rejects.toBeInstanceOf(AssistantTimeoutError);
  });

  it('is over at once for a caller that has already left', async () => {
    const waiting = assistantWith().categorize({ ...REQUEST, signal: AbortSignal.abort() });

    await expect(waiting).rejects.toBeInstanceOf(AssistantTimeoutError);
    expect(server.requests).toHaveLength(0);
  });
});

describe('errors hold neither the key nor the text', () => {
  const message = `Incorrect API key provided: ${API_KEY}. Your text was: ${TEXT}`;

  it.each([
    ['a server that quotes both', openAIReply.errorReply(401, { message, code: message, type: message })],
    ['a bad request that quotes both', openAIReply.errorReply(400, { message }, { 'x-request-id': API_KEY })],
    [
      'an error that is no JSON',
      ({ response }: Parameters<OpenAIReply>[0]) => void response.writeHead(500).end(message),
    ],
    ['a body that is no JSON', openAIReply.rawBody(message)],
    ['an answer that is no JSON', openAIReply.answerText(message)],
    ['an answer of the wrong form', openAIReply.answer({ [TEXT]: message, expenses: [{ category: message }] })],
    ['a refusal that quotes both', openAIReply.refusal(message)],
  ])('after %s', async (_, reply) => {
    const shown = inspect(await errorAfter(reply), { depth: 10, showHidden: true });

    expect(shown).not.toContain(API_KEY);
    expect(shown).not.toContain(TEXT);
  });
});

describe('a server that knows no schemas', () => {
  const formats = () =>
    server.requests.map(({ body }) => (body as { response_format?: { type: string } }).response_format?.type ?? 'text');
  const bodyOf = (index: number) =>
    server.requests[index]!.body as { messages: { role: string; content: string }[] } & Record<string, unknown>;

  it('is asked for JSON, with the schema in the prompt', async () => {
    server.takeFormats('json_object', 'text');
    server.enqueue(goodAnswer);

    const { response } = await assistantWith().categorize(REQUEST);

    expect(response).toEqual({ expenses: [expense()] });
    expect(formats()).toEqual(['json_schema', 'json_object']);
    const { messages, ...parameters } = bodyOf(1);
    expect(messages).toHaveLength(2);
    expect(messages[0]!.content).toContain(`"enum":${JSON.stringify(REQUEST.categories)}`);
    expect(parameters).toMatchObject({ max_tokens: 4000, temperature: 0 });
    expect(parameters).not.toHaveProperty('max_completion_tokens');
  });

  it('nor of JSON is asked for text, in which the answer is found', async () => {
    server.takeFormats('text');
    const json = JSON.stringify({ expenses: [expense()] }, null, 2);
    server.enqueue(openAIReply.answerText(`Sure {really}! Here it is:\n\n\`\`\`json\n${json}\n\`\`\`\nAnything else?`));

    const { response } = await assistantWith().categorize(REQUEST);

    expect(response).toEqual({ expenses: [expense()] });
    expect(formats()).toEqual(['json_schema', 'json_object', 'text']);
  });

  it('is remembered for a day', async () => {
    let now = Date.now();
    const assistant = assistantWith({ now: () => now });
    server.answerWith(() => goodAnswer);
    server.takeFormats('json_object');
    await assistant.categorize(REQUEST);
    await assistant.categorize(REQUEST);
    now += 23 * 60 * 60 * 1000;
    await assistant.categorize(REQUEST);
    expect(formats()).toEqual(['json_schema', 'json_object', 'json_object', 'json_object']);

    server.takeFormats('json_schema');
    now += 2 * 60 * 60 * 1000;
    await assistant.categorize(REQUEST);
    await assistant.categorize(REQUEST);
    expect(formats().slice(4)).toEqual(['json_schema', 'json_schema']);
  });

  it('that refuses every form is asked three times and no more, and nothing is remembered', async () => {
    server.takeFormats();
    const assistant = assistantWith({ maxRetries: 2 });

    await expect(assistant.categorize(REQUEST)).rejects.toMatchObject({ code: 'unavailable', retryable: false });
    expect(formats()).toEqual(['json_schema', 'json_object', 'text']);

    server.takeFormats('json_schema');
    server.enqueue(goodAnswer);
    await assistant.categorize(REQUEST);
    expect(formats().slice(3)).toEqual(['json_schema']);
  });

  it('that refuses a message for its length is not asked again', async () => {
    server.answerWith(() => openAIReply.errorReply(400, { code: 'context_length_exceeded' }));

    await expect(assistantWith().categorize(REQUEST)).rejects.toBeInstanceOf(UnavailableError);
    expect(server.requests).toHaveLength(1);
  });

  it('all its attempts share the time allowed', async () => {
    server.enqueue(openAIReply.errorReply(400), openAIReply.hang());

    const error = await assistantWith({ timeoutMs: 300 })
      .categorize(REQUEST)
      .catch((e: unknown) => e);

    expect(error).toBeInstanceOf(AssistantTimeoutError);
    expect(server.requests).toHaveLength(2);
  });

  it('and takes one all the same is told the schema in the prompt, from the next message on', async () => {
    const assistant = assistantWith();
    server.enqueue(openAIReply.answerText('It is coffee.'), goodAnswer);

    await expect(assistant.categorize(REQUEST)).rejects.toBeInstanceOf(InvalidAnswerError);
    await assistant.categorize(REQUEST);

    expect(formats()).toEqual(['json_schema', 'json_object']);
  });

  it('has a nearly right answer read as it was meant', async () => {
    server.takeFormats('json_object');
    const { description } = expense();
    server.enqueue(
      openAIReply.answer({
        note: 'here you are',
        expenses: [
          { description, amount: 4.5, category: 'food & dining', alternatives: ['Snacks', 'GROCERIES'], note: '!' },
        ],
      }),
    );

    const { response } = await assistantWith().categorize(REQUEST);

    expect(response.expenses).toEqual([
      expense({ amount: '4.5', currency: null, occurredOn: null, merchant: null, confidence: 0.5 }),
    ]);
  });

  it.each<[string, unknown]>([
    ['another category', { expenses: [{ ...expense(), category: 'Yachts' }] }],
    ['no description', { expenses: [{ ...expense(), description: undefined }] }],
    ['an expense that is none', { expenses: ['coffee'] }],
    ['no list', { expenses: 'coffee' }],
    [
      'alternatives that are no list, and no category',
      { expenses: [{ ...expense(), category: 3, alternatives: 'x' }] },
    ],
    ['a list alone', [expense()]],
  ])('has nothing made up for %s', async (_, content) => {
    server.takeFormats('text');
    server.enqueue(openAIReply.answer(content));

    await expect(assistantWith().categorize(REQUEST)).rejects.toBeInstanceOf(InvalidAnswerError);
  });
});

describe('what an answer costs at most', () => {
  it("is more than any real answer costs, at OpenAI's own address", () => {
    const most = assistantWith({ baseUrl: undefined }).mostUsd(REQUEST);

    // 4,000 tokens out at 0.60 US dollars a million, and what is sent.
    expect(most?.toNumber()).toBeGreaterThan(0.0024);
    expect(most?.toNumber()).toBeLessThan(0.005);
  });

  it('grows with the message', () => {
    const assistant = assistantWith({ baseUrl: undefined });
    const longer = assistant.mostUsd({ ...REQUEST, text: '数'.repeat(500) });

    expect(longer?.gt(assistant.mostUsd(REQUEST) ?? 0)).toBe(true);
  });

  it.each([
    ["of a server that is not OpenAI's", {}],
    ['of a model that is not on the list', { baseUrl: undefined, model: 'mystery' }],
  ])('is not known %s', (_, options) => {
    expect(assistantWith(options).mostUsd(REQUEST)).toBeNull();
  });
});

describe('an answer that never arrives', () => {
  it.each([
    ['in time', openAIReply.hang(), true],
    ['whole', openAIReply.cutOff(), true],
    ['as JSON', openAIReply.rawBody('{"id": '), true],
    ['since the server fails', openAIReply.errorReply(500), false],
    ['since there are too many', openAIReply.rateLimited(), false],
  ])('%s may have been billed, or not', async (_, reply, perhapsBilled) => {
    expect((await errorAfter(reply, { timeoutMs: 2_000 })).perhapsBilled).toBe(perhapsBilled);
  });

  it('was not billed where no connection was made', async () => {
    await server.close();

    await expect(assistantWith().categorize(REQUEST)).rejects.toMatchObject({ perhapsBilled: false });
  });
});
