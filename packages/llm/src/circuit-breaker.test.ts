import { setTimeout as sleep } from 'node:timers/promises';
import { openAIReply, startOpenAIServer, type OpenAIReply, type OpenAIServer } from '@expenses/testing';
import type { CategorizationRequest } from './assistant.ts';
import { CircuitBreakerAssistant, type CircuitBreakerOptions } from './circuit-breaker.ts';
import { OpenAIAssistant } from './openai/openai-assistant.ts';

const REQUEST: CategorizationRequest = {
  ...{ text: 'coffee 4.50', categories: ['Other'], today: '2026-03-04', defaultCurrency: 'EUR', locale: 'en' },
};
const ANSWER = openAIReply.answer({ expenses: [] });

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

/** Left alone for an hour, unless said otherwise: long enough to find it so. */
function guarded(options: Partial<CircuitBreakerOptions> = {}) {
  const model = { apiKey: 'sk-test', baseUrl: server.baseUrl, model: 'gpt-4o-mini', timeoutMs: 20_000, maxRetries: 0 };
  const pause = 60 * 60 * 1000;
  const assistant = new OpenAIAssistant(model);
  return new CircuitBreakerAssistant({ assistant, pauseMs: pause, longestPauseMs: pause, ...options });
}

function codeOf(assistant: CircuitBreakerAssistant, request: Partial<CategorizationRequest> = {}): Promise<string> {
  return assistant.categorize({ ...REQUEST, ...request }).then(
    () => 'ok',
    (error: unknown) => (error as { code: string }).code,
  );
}

/** The outcome of asking until it is another than "unavailable". */
async function codeInTheEnd(assistant: CircuitBreakerAssistant): Promise<string> {
  for (;;) {
    const code = await codeOf(assistant);
    if (code !== 'unavailable') return code;
    await sleep(20);
  }
}

async function fails(assistant: CircuitBreakerAssistant, times: number, reply: OpenAIReply): Promise<void> {
  for (let i = 0; i < times; i++) {
    server.enqueue(reply);
    await codeOf(assistant);
  }
}

describe('CircuitBreakerAssistant', () => {
  it('answers as what it guards does, and goes by its name', async () => {
    const assistant = guarded();
    server.enqueue(ANSWER);

    expect((await assistant.categorize(REQUEST)).response).toEqual({ expenses: [] });
    expect([assistant.provider, assistant.model, assistant.mostUsd(REQUEST)]).toEqual(['openai', 'gpt-4o-mini', null]);
  });

  it.each([
    ['fails', openAIReply.errorReply(500)],
    ['limits the rate', openAIReply.rateLimited()],
    ['refuses the key', openAIReply.errorReply(401)],
    ['breaks the connection', openAIReply.connectionReset()],
  ])('asks a model no more that %s three times in a row', async (_, reply) => {
    const assistant = guarded();
    await fails(assistant, 3, reply);
    server.answerWith(() => ANSWER);

    expect(await codeOf(assistant)).toBe('unavailable');
    await expect(assistant.categorize(REQUEST)).rejects.toThrow('is not asked for a while');
    expect(server.requests).toHaveLength(3);
  });

  it('counts failures in a row only', async () => {
    const assistant = guarded();
    await fails(assistant, 2, openAIReply.errorReply(500));
    await fails(assistant, 1, ANSWER);
    await fails(assistant, 2, openAIReply.errorReply(500));
    server.enqueue(ANSWER);

    expect(await codeOf(assistant)).toBe('ok');
  });

  it.each([
    ['a refusal', openAIReply.refusal('no'), 'refusal'],
    ['an answer that is none', openAIReply.answerText('no'), 'invalid_answer'],
  ])('goes on asking after %s: the model is there', async (_, reply, code) => {
    const assistant = guarded();
    server.answerWith(() => reply);
    for (let i = 0; i < 5; i++) expect(await codeOf(assistant)).toBe(code);
    expect(server.requests).toHaveLength(5);
  });

  it('takes the impatience of callers for no failure', async () => {
    const assistant = guarded({ failures: 1 });
    const signal = AbortSignal.abort();

    expect(await codeOf(assistant, { signal })).toBe('timeout');
    server.enqueue(ANSWER);
    expect(await codeOf(assistant)).toBe('ok');
  });

  it('finds the model back', async () => {
    const assistant = guarded({ pauseMs: 50, longestPauseMs: 50 });
    await fails(assistant, 3, openAIReply.errorReply(500));
    server.answerWith(() => ANSWER);

    expect(await codeInTheEnd(assistant)).toBe('ok');
    expect(await codeOf(assistant)).toBe('ok');
  });

  it('tries with one question, and lets no other wait for it', async () => {
    const assistant = guarded({ failures: 1, pauseMs: 1, longestPauseMs: 1 });
    await fails(assistant, 1, openAIReply.errorReply(500));
    server.answerWith(() => openAIReply.hang());
    await sleep(20);
    const caller = new AbortController();
    const probe = codeOf(assistant, { signal: caller.signal });
    while (server.requests.length < 2) await sleep(5);

    expect(await Promise.all([codeOf(assistant), codeOf(assistant)])).toEqual(['unavailable', 'unavailable']);
    expect(server.requests).toHaveLength(2);
    caller.abort();
    expect(await probe).toBe('timeout');
  });

  it('is no wiser for a probe that nobody waited for', async () => {
    const assistant = guarded({ failures: 1, pauseMs: 1 });
    await fails(assistant, 1, openAIReply.errorReply(500));
    await sleep(20);

    expect(await codeOf(assistant, { signal: AbortSignal.abort() })).toBe('timeout');
    await sleep(20);
    await fails(assistant, 1, openAIReply.errorReply(500));
    expect(server.requests.length).toBeGreaterThanOrEqual(2);
  });

  it('leaves the model alone for as long as it asked', async () => {
    const assistant = guarded({ failures: 1, pauseMs: 1, longestPauseMs: 1 });
    await fails(assistant, 1, openAIReply.rateLimited({ retryAfter: '3600' }));
    await sleep(100);

    expect(await codeOf(assistant)).toBe('unavailable');
    expect(server.requests).toHaveLength(1);
  });
});
