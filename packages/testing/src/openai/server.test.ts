import OpenAI from 'openai';
import {
  after,
  answer,
  answerText,
  connectionReset,
  cutOff,
  errorReply,
  hang,
  rateLimited,
  rawBody,
  refusal,
  stall,
  truncatedAnswer,
} from './replies.ts';
import { startOpenAIServer, type OpenAIServer } from './server.ts';

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

const MESSAGES = [{ role: 'user' as const, content: 'coffee 3' }];

function client(options: { maxRetries?: number; timeout?: number } = {}) {
  return new OpenAI({ apiKey: 'sk-test', baseURL: server.baseUrl, maxRetries: 0, logLevel: 'off', ...options });
}

function complete(options: { maxRetries?: number; timeout?: number } = {}) {
  return client(options).chat.completions.create({ model: 'gpt-4o-mini', messages: MESSAGES });
}

function post(body: unknown, headers: Record<string, string> = { authorization: 'Bearer sk-test' }) {
  return fetch(`${server.baseUrl}/chat/completions`, { method: 'POST', headers, body: JSON.stringify(body) });
}

describe('answers', () => {
  it('answers with the given object as JSON content and reports its tokens', async () => {
    server.enqueue(answer({ expenses: [] }, { usage: { promptTokens: 12, completionTokens: 3, cachedTokens: 8 } }));

    const completion = await complete();

    expect(completion.choices[0]?.message.content).toBe('{"expenses":[]}');
    expect(completion.choices[0]?.finish_reason).toBe('stop');
    expect(completion.model).toBe('gpt-4o-mini');
    expect(completion.usage).toMatchObject({ prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 });
    expect(completion.usage?.prompt_tokens_details).toEqual({ cached_tokens: 8 });
  });

  it('reports tokens written to the cache, and no usage at all when told so', async () => {
    server.enqueue(
      answer({}, { usage: { promptTokens: 9, completionTokens: 1, cacheWriteTokens: 5 } }),
      answer({}, { usage: null }),
    );

    expect((await complete()).usage?.prompt_tokens_details).toEqual({ cache_write_tokens: 5 });
    expect((await complete()).usage).toBeUndefined();
  });

  it('answers in the order of the queue, then as the function of the request says', async () => {
    server.enqueue(answerText('first'), answerText('second'));
    server.answerWith(({ body }) => answerText(`echo ${(body as { messages: typeof MESSAGES }).messages[0]!.content}`));

    const contents = [];
    for (let i = 0; i < 3; i++) contents.push((await complete()).choices[0]?.message.content);

    expect(contents).toEqual(['first', 'second', 'echo coffee 3']);
  });

  it('takes its first replies when it starts, and closes when disposed of', async () => {
    let baseUrl: string;
    {
      await using scripted = await startOpenAIServer(answerText('hello'));
      baseUrl = scripted.baseUrl;
      const sdk = new OpenAI({ apiKey: 'sk-test', baseURL: baseUrl });
      const completion = await sdk.chat.completions.create({ model: 'm', messages: MESSAGES });
      expect(completion.choices[0]?.message.content).toBe('hello');
    }
    await expect(fetch(`${baseUrl}/models`)).rejects.toThrow('fetch failed');
  });

  it('records what it received: body, headers and time of arrival', async () => {
    server.enqueue(answerText('ok'));

    await complete();

    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      url: '/v1/chat/completions',
      body: { model: 'gpt-4o-mini', messages: MESSAGES },
      headers: { authorization: 'Bearer sk-test' },
    });
    expect(server.requests[0]!.receivedAt).toBeLessThanOrEqual(performance.now());
  });

  it('lists models', async () => {
    const { data } = await client().models.list();

    expect(data.map((model) => model.id)).toContain('gpt-4o-mini');
  });
});

describe('misbehaviour', () => {
  it('cuts an answer at the token limit', async () => {
    server.enqueue(truncatedAnswer({ expenses: [1, 2, 3] }));

    const choice = (await complete()).choices[0];

    expect(choice?.finish_reason).toBe('length');
    expect(() => JSON.parse(choice?.message.content ?? '') as unknown).toThrow(SyntaxError);
  });

  it('refuses in the message', async () => {
    server.enqueue(refusal('I cannot help with that'));

    expect((await complete()).choices[0]?.message).toMatchObject({ content: null, refusal: 'I cannot help with that' });
  });

  it('answers slowly', async () => {
    server.enqueue(after(80, answerText('late')));
    const started = performance.now();

    await complete();

    expect(performance.now() - started).toBeGreaterThanOrEqual(75);
  });

  it('answers 429 with both headers that say how long to wait', async () => {
    server.enqueue(rateLimited({ retryAfter: '7', retryAfterMs: 20 }), rateLimited());

    const error = await complete().catch((e: unknown) => e);

    expect(error).toBeInstanceOf(OpenAI.RateLimitError);
    expect((error as InstanceType<typeof OpenAI.RateLimitError>).headers.get('retry-after')).toBe('7');
    expect((error as InstanceType<typeof OpenAI.RateLimitError>).headers.get('retry-after-ms')).toBe('20');
    await expect(complete()).rejects.toMatchObject({ status: 429 });
  });

  it('answers any status without a reason', async () => {
    server.enqueue(errorReply(500));

    await expect(complete()).rejects.toThrow('500 Scripted error 500');
  });

  it('lets a client that retries reach the next reply', async () => {
    server.enqueue(rateLimited({ retryAfterMs: 1 }), connectionReset(), answerText('at last'));

    expect((await complete({ maxRetries: 2 })).choices[0]?.message.content).toBe('at last');
    expect(server.requests).toHaveLength(3);
  });

  it.each([
    [401, OpenAI.AuthenticationError],
    [500, OpenAI.InternalServerError],
    [503, OpenAI.InternalServerError],
  ])('answers %i as the API does', async (status, type) => {
    server.enqueue(errorReply(status, { code: 'some_code' }));

    const error = await complete().catch((e: unknown) => e);

    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ status, code: 'some_code' });
  });

  it('sends a body that is not JSON', async () => {
    server.enqueue(rawBody('{"id": '), rawBody('<html>', 'text/html'));

    await expect(complete()).rejects.toThrow(SyntaxError);
    expect(await complete()).toBe('<html>');
  });

  it('resets the connection', async () => {
    server.enqueue(connectionReset(), answer('back'));

    await expect(complete()).rejects.toBeInstanceOf(OpenAI.APIConnectionError);
    expect((await complete()).choices[0]?.message.content).toBe('"back"');
  });

  it('loses the connection in the middle of the body', async () => {
    server.enqueue(cutOff());

    await expect(complete()).rejects.toThrow('terminated');
  });

  it('hangs until the client gives up', async () => {
    server.enqueue(hang());

    await expect(complete({ timeout: 50 })).rejects.toBeInstanceOf(OpenAI.APIConnectionError);
  });

  it.each([
    ['hanging', hang()],
    ['stalled in the body', stall()],
    ['waiting', after(60_000, answerText('never'))],
  ])('closes at once over a request that is %s', async (_, reply) => {
    server.enqueue(reply);
    const pending = complete().catch((error: unknown) => error);
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));

    await server.close();

    expect(String(await pending)).toContain('rror');
  });
});

describe('what the API itself refuses', () => {
  it('says so when nothing was scripted, and that a retry is no use', async () => {
    await expect(complete({ maxRetries: 2 })).rejects.toMatchObject({ status: 501 });
    expect(server.requests).toHaveLength(1);
  });

  it('says so when the script throws', async () => {
    server.answerWith(() => {
      throw new Error('a bug in the test');
    });

    await expect(complete()).rejects.toThrow('500 The script threw: Error: a bug in the test');
  });

  it('refuses the forms of answer that it was told not to know, and no others', async () => {
    server.answerWith(() => answerText('{}'));
    server.takeFormats('json_object');
    const status = async (response_format?: object) =>
      (
        await post(
          { model: 'm', messages: MESSAGES, response_format },
          { authorization: 'Bearer sk-test', 'content-type': 'application/json' },
        )
      ).status;

    expect(await status({ type: 'json_schema' })).toBe(400);
    expect(await status()).toBe(400);
    expect(await status({ type: 'json_object' })).toBe(200);
    server.takeFormats('text');
    expect(await status()).toBe(200);
    expect(await status({ type: 'json_object' })).toBe(400);
  });

  it('wants a bearer token', async () => {
    expect((await post({ model: 'm', messages: MESSAGES }, {})).status).toBe(401);
  });

  it.each([[undefined], [{ messages: MESSAGES }], [{ model: 'm' }], [{ model: 'm', messages: [] }]])(
    'wants a JSON body with a model and messages: %j',
    async (body) => {
      expect((await post(body)).status).toBe(400);
    },
  );

  it.each([
    ['a property that is not required', { type: 'object', additionalProperties: false, properties: { a: {} } }],
    ['an object that is open', { type: 'object', required: ['a'], properties: { a: {} } }],
    ['one deep inside', { type: 'array', items: { anyOf: [{ properties: {}, required: [] }] } }],
  ])('wants a strict schema without %s', async (_, schema) => {
    const response_format = { type: 'json_schema', json_schema: { name: 'x', strict: true, schema } };

    const response = await post({ model: 'm', messages: MESSAGES, response_format });

    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Invalid schema for response_format');
  });

  it('takes any schema that does not claim to be strict', async () => {
    server.enqueue(answerText('ok'));
    const json_schema = { name: 'x', schema: { properties: {} } };

    const response = await post({
      model: 'm',
      messages: MESSAGES,
      response_format: { type: 'json_schema', json_schema },
    });

    expect(response.status).toBe(200);
  });

  it('knows no other path and no other method', async () => {
    expect((await fetch(`${server.baseUrl}/embeddings`)).status).toBe(404);
    const wrongMethod = await fetch(`${server.baseUrl}/chat/completions`);
    expect(wrongMethod.status).toBe(405);
    expect(wrongMethod.headers.get('allow')).toBe('POST');
  });
});
