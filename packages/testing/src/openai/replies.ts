import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { sendJson } from './send-json.ts';

/** One request as it came in. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query, such as "/v1/chat/completions". */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON body; undefined when there was none. */
  readonly body: unknown;
  /** `performance.now()` at arrival: two of these tell how long a client waited between attempts. */
  readonly receivedAt: number;
}

export interface Exchange {
  readonly request: RecordedRequest;
  readonly response: ServerResponse;
  /** Aborted when the server closes. */
  readonly closing: AbortSignal;
}

/** What the server does with one request. Compose them: `after(200, answer({ expenses: [] }))`. */
export type OpenAIReply = (exchange: Exchange) => void | Promise<void>;

/** Token counts as the API reports them. */
export interface ReplyUsage {
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Part of `promptTokens` that was read from the provider's cache. */
  readonly cachedTokens?: number;
  /** Part of `promptTokens` that was written to the provider's cache. */
  readonly cacheWriteTokens?: number;
}

export interface AnswerOptions {
  /** null leaves the usage out, as some local servers do. */
  readonly usage?: ReplyUsage | null;
  readonly finishReason?: string;
}

const DEFAULT_USAGE: ReplyUsage = { promptTokens: 400, completionTokens: 60 };

/** A model's answer: `content` becomes JSON. Give it a wrong category, or a wrong shape, to test what is not trusted. */
export function answer(content: unknown, options: AnswerOptions = {}): OpenAIReply {
  return answerText(JSON.stringify(content), options);
}

/** An answer whose content is this text, JSON or not. */
export function answerText(content: string, options: AnswerOptions = {}): OpenAIReply {
  return completion({ content, refusal: null }, options);
}

/** An answer cut at the token limit: the first half of the JSON, with finish_reason "length". */
export function truncatedAnswer(content: unknown, options: AnswerOptions = {}): OpenAIReply {
  const json = JSON.stringify(content);
  return answerText(json.slice(0, Math.ceil(json.length / 2)), { ...options, finishReason: 'length' });
}

/** The model declines, as structured outputs say it: in `message.refusal`. */
export function refusal(reason: string, options: AnswerOptions = {}): OpenAIReply {
  return completion({ content: null, refusal: reason }, options);
}

/** An HTTP error in the API's own form. */
export function errorReply(
  status: number,
  error: { readonly message?: string; readonly code?: string; readonly type?: string } = {},
  headers: Readonly<Record<string, string>> = {},
): OpenAIReply {
  const { message = `Scripted error ${status}`, code = null, type = 'scripted_error' } = error;
  return ({ response }) => {
    sendJson(response, status, { error: { message, type, param: null, code } }, headers);
  };
}

/** 429, with `Retry-After` (whole seconds or an HTTP date) and `retry-after-ms` where given. */
export function rateLimited(wait: { readonly retryAfter?: string; readonly retryAfterMs?: number } = {}): OpenAIReply {
  return errorReply(
    429,
    { message: 'Rate limit reached', code: 'rate_limit_exceeded', type: 'requests' },
    {
      ...(wait.retryAfter === undefined ? {} : { 'retry-after': wait.retryAfter }),
      ...(wait.retryAfterMs === undefined ? {} : { 'retry-after-ms': String(wait.retryAfterMs) }),
    },
  );
}

/** 200 with this body as it is: broken JSON, or a proxy's HTML page. */
export function rawBody(body: string, contentType = 'application/json'): OpenAIReply {
  return ({ response }) => {
    response.writeHead(200, { 'content-type': contentType }).end(body);
  };
}

/** The connection is reset before any answer. */
export function connectionReset(): OpenAIReply {
  return ({ response }) => {
    response.socket?.destroy();
  };
}

/** The connection is lost in the middle of the body. */
export function cutOff(): OpenAIReply {
  return async ({ response }) => {
    await sendHalf(response);
    response.socket?.destroy();
  };
}

/** Headers and half a body arrive, and then nothing until the server closes. */
export function stall(): OpenAIReply {
  return ({ response }) => sendHalf(response);
}

/** Nothing is answered until the server closes. */
export function hang(): OpenAIReply {
  return () => undefined;
}

/** Waits, then replies. */
export function after(ms: number, reply: OpenAIReply): OpenAIReply {
  return async (exchange) => {
    await sleep(ms, undefined, { signal: exchange.closing });
    await reply(exchange);
  };
}

function completion(message: object, options: AnswerOptions): OpenAIReply {
  const { usage = DEFAULT_USAGE, finishReason = 'stop' } = options;
  return ({ request, response }) => {
    sendJson(response, 200, {
      id: 'chatcmpl-scripted',
      object: 'chat.completion',
      created: Math.floor(Date.now() / 1000),
      model: (request.body as { model: string }).model,
      choices: [{ index: 0, message: { role: 'assistant', ...message }, logprobs: null, finish_reason: finishReason }],
      ...(usage === null ? {} : { usage: usageJson(usage) }),
    });
  };
}

function usageJson({ promptTokens, completionTokens, cachedTokens, cacheWriteTokens }: ReplyUsage): object {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: {
      ...(cachedTokens === undefined ? {} : { cached_tokens: cachedTokens }),
      ...(cacheWriteTokens === undefined ? {} : { cache_write_tokens: cacheWriteTokens }),
    },
  };
}

/** Resolves when the half has left for the client, so that a reset after it cannot overtake it. */
function sendHalf(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  return new Promise((resolve) => {
    response.write('{"id":"chatcmpl-scripted","choices":[', () => {
      resolve();
    });
  });
}
