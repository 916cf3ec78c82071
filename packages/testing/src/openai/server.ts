import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorReply, type OpenAIReply, type RecordedRequest } from './replies.ts';
import { sendJson } from './send-json.ts';
import { strictSchemaProblem } from './strict-schema.ts';

/** What a request may ask for in `response_format`; a request without one asks for text. */
export type AnswerFormat = 'json_schema' | 'json_object' | 'text';

/** An OpenAI-compatible server on 127.0.0.1 that answers as it was told to. */
export interface OpenAIServer extends AsyncDisposable {
  /** What the SDK's `baseURL` wants: "http://127.0.0.1:PORT/v1". */
  readonly baseUrl: string;
  /** Every request received, oldest first, refused ones too. */
  readonly requests: readonly RecordedRequest[];
  /** Appends replies for the next chat completions, one each. */
  enqueue(...replies: OpenAIReply[]): void;
  /** Answers whatever the queue does not: a function of the request. Replaces the one before. */
  answerWith(script: (request: RecordedRequest) => OpenAIReply): void;
  /** From now on answers are given in these forms only; any other that a request asks for is a 400, as on many servers. */
  takeFormats(...formats: AnswerFormat[]): void;
  /** Drops every connection, answered or not, and stops listening. */
  close(): Promise<void>;
}

/**
 * Starts a server that serves POST /v1/chat/completions and GET /v1/models.
 *
 * Like the API it stands for, it answers 401 without a bearer token, 400 to a body that is not JSON, has no model or
 * messages, or asks for a strict schema that strict mode refuses; 404 and 405 elsewhere. A completion that nothing
 * was scripted for is a 501, which the SDK is told not to retry.
 */
export async function startOpenAIServer(...replies: OpenAIReply[]): Promise<OpenAIServer> {
  const requests: RecordedRequest[] = [];
  const queue = [...replies];
  const closing = new AbortController();
  let formats: readonly AnswerFormat[] = ['json_schema', 'json_object', 'text'];
  let script: (request: RecordedRequest) => OpenAIReply = () =>
    errorReply(501, { message: 'No reply was scripted for this request' }, { 'x-should-retry': 'false' });

  const server = createServer((incoming, response) => {
    void serve(incoming, response);
  });

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const request = await receive(incoming);
      requests.push(request);
      const reply =
        refuse(request) ?? route(request) ?? refuseFormat(request, formats) ?? queue.shift() ?? script(request);
      await reply({ request, response, closing: closing.signal });
    } catch (error) {
      // A reply that was waiting when the server closed has nobody left to answer.
      if (closing.signal.aborted || response.destroyed) response.destroy();
      else sendJson(response, 500, { error: { message: `The script threw: ${String(error)}` } });
    }
  }

  function close(): Promise<void> {
    closing.abort();
    return new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    enqueue(...more) {
      queue.push(...more);
    },
    answerWith(next) {
      script = next;
    },
    takeFormats(...next) {
      formats = next;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

const MODELS = ['gpt-4o-mini', 'gpt-4.1-mini'];

/** The requests that need no script. */
function route({ url }: RecordedRequest): OpenAIReply | null {
  if (url !== '/v1/models') return null;
  return ({ response }) => {
    const data = MODELS.map((id) => ({ id, object: 'model', created: 0, owned_by: 'openai' }));
    sendJson(response, 200, { object: 'list', data });
  };
}

/** What the API itself would refuse, whatever the script says. */
function refuse({ method, url, headers, body }: RecordedRequest): OpenAIReply | null {
  const allowed = { '/v1/chat/completions': 'POST', '/v1/models': 'GET' }[url];
  if (allowed === undefined) return errorReply(404, { message: `Unknown URL ${method} ${url}` });
  if (method !== allowed) return errorReply(405, { message: `${method} is not allowed here` }, { allow: allowed });
  if (!/^Bearer \S/.test(headers['authorization'] ?? '')) {
    return errorReply(401, { message: 'You did not provide an API key', code: 'invalid_api_key' });
  }
  return method === 'POST' ? refuseBody(body) : null;
}

function refuseBody(body: unknown): OpenAIReply | null {
  const { model, messages, response_format } = (body ?? {}) as Record<string, unknown>;
  if (typeof model !== 'string' || !Array.isArray(messages) || messages.length === 0) {
    return errorReply(400, { message: 'A JSON body with model and messages is required' });
  }
  const format = response_format as { json_schema?: { strict?: boolean; schema?: unknown } } | undefined;
  const problem = format?.json_schema?.strict === true ? strictSchemaProblem(format.json_schema.schema) : null;
  return problem === null ? null : errorReply(400, { message: `Invalid schema for response_format: ${problem}` });
}

/** What a server that knows fewer forms would refuse. */
function refuseFormat({ body }: RecordedRequest, formats: readonly AnswerFormat[]): OpenAIReply | null {
  const { response_format } = body as { response_format?: { type: AnswerFormat } };
  const type = response_format?.type ?? 'text';
  if (formats.includes(type)) return null;
  return errorReply(400, { message: `response_format: ${type} is not supported`, type: 'invalid_request_error' });
}

async function receive(incoming: IncomingMessage): Promise<RecordedRequest> {
  const receivedAt = performance.now();
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return {
    method: String(incoming.method),
    url: String(incoming.url),
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    body: parseJson(Buffer.concat(chunks).toString('utf8')),
    receivedAt,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
