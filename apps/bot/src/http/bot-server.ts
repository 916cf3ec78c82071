import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger, Readiness } from '@expenses/runtime';
import type { Update } from 'telegraf/types';

export interface BotServerOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly readiness: Readiness;
  readonly logger: Logger;
  /** Null: the bot polls, and takes no updates here. */
  readonly webhook: WebhookOptions | null;
}

export interface WebhookOptions {
  /** The path of the address that Telegram was told. */
  readonly path: string;
  /** What Telegram sends with every update. https://core.telegram.org/bots/api#setwebhook */
  readonly secret: string;
  /** Keeps the updates for good; resolves when they are safe. */
  readonly receive: (updates: readonly Update[]) => Promise<void>;
}

export interface BotServer {
  /** Such as "http://127.0.0.1:8001". */
  readonly url: string;
  /** Takes no new request, and resolves when those in hand are answered. */
  close(): Promise<void>;
}

/** The server cannot listen there; the message says why, for whoever starts it. */
export class BotListenError extends Error {
  override name = 'BotListenError';
}

/** Telegram's updates are a few kilobytes. */
const MOST_BYTES = 1_000_000;
/** Milliseconds. */
const REQUEST_TIMEOUT = 10_000;

/**
 * Answers whether the bot lives and is ready, and, in webhook mode, takes Telegram's updates: each is confirmed when it
 * is kept, so that Telegram sends again what is not.
 *
 * @throws {BotListenError}
 */
export async function startBotServer(options: BotServerOptions): Promise<BotServer> {
  const { host, port, logger } = options;
  const server = createServer({ headersTimeout: REQUEST_TIMEOUT, requestTimeout: REQUEST_TIMEOUT });
  server.on('request', (request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      logger.warn({ err: error }, 'A request could not be answered');
      // Whatever fails does so before anything is said.
      send(response, 503, { status: 'unavailable' });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? 'something listens there already' : cause.message;
      reject(
        new BotListenError(`The bot cannot listen on ${host}, port ${port}: ${reason}. Set PORT to another one.`, {
          cause,
        }),
      );
    });
    server.listen({ host, port }, resolve);
  });
  return {
    url: urlOf(server.address() as AddressInfo),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

async function answer(
  { readiness, webhook, logger }: BotServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, url } = request;
  const [path] = String(url).split('?', 1);
  const isRead = method === 'GET' || method === 'HEAD';
  if (path === '/health' && isRead) {
    send(response, 200, { status: 'healthy' });
    return;
  }
  if (path === '/health/ready' && isRead) {
    const report = await readiness.check();
    for (const { name, ok, reason } of report.checks)
      if (!ok) logger.warn({ check: name, reason }, 'The bot is not ready');
    const failed = report.checks.filter(({ ok }) => !ok).map(({ name }) => name);
    send(response, report.ready ? 200 : 503, { status: report.ready ? 'ready' : 'not ready', failed });
    return;
  }
  if (webhook !== null && path === webhook.path) return takeUpdate(webhook, request, response);
  send(response, 404, { status: 'not found' });
}

async function takeUpdate(webhook: WebhookOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    send(response, 405, { status: 'method not allowed' }, { Allow: 'POST' });
    return;
  }
  if (!isSecret(request.headers['x-telegram-bot-api-secret-token'], webhook.secret)) {
    send(response, 401, { status: 'unauthorized' });
    return;
  }
  const body = await read(request);
  if (body === null) {
    send(response, 413, { status: 'too large' }, { Connection: 'close' });
    return;
  }
  const update = parseUpdate(body);
  if (update === null) {
    send(response, 400, { status: 'no update' });
    return;
  }
  await webhook.receive([update]);
  send(response, 200, { status: 'kept' });
}

/** Compared by their digests, in the same time whatever is given. */
function isSecret(given: string | readonly string[] | undefined, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret));
}

/** Null: it is larger than any update. */
async function read(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseUpdate(body: string): Update | null {
  try {
    const parsed: unknown = JSON.parse(body);
    const isUpdate =
      typeof parsed === 'object' && parsed !== null && 'update_id' in parsed && Number.isSafeInteger(parsed.update_id);
    return isUpdate ? (parsed as Update) : null;
  } catch {
    // Not JSON: not Telegram's.
    return null;
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** Where that is reached. */
export function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
