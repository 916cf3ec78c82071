import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { newId } from '@expenses/storage/domain';
import { kindOfStatus, Problem, PROBLEM_JSON } from './problems/problem.ts';

export interface ServerOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** How long requests in hand may take to finish when the server closes, in milliseconds. Default 8,000. */
  readonly graceMs?: number;
  readonly limits?: Partial<ServerLimits>;
}

/** How much of the server one client can hold. Times are in milliseconds. */
export interface ServerLimits {
  /** To say what it wants: the request's line and headers. */
  readonly headersTimeout: number;
  /** To send all of a request. */
  readonly requestTimeout: number;
  /** Between two requests; longer than proxies keep a connection by default, so that they close it and not we. */
  readonly keepAliveTimeout: number;
  /** Without a byte in either direction: a client that does not read. Longer than a model may take to answer. */
  readonly idleTimeout: number;
  /** How often the times of requests are looked at. */
  readonly checkInterval: number;
  /** Bytes of the request's line and headers. */
  readonly maxHeaderSize: number;
  readonly maxConnections: number;
}

export interface RunningServer {
  /** Such as "http://127.0.0.1:8000". */
  readonly url: string;
  /** Takes no new request, and resolves when those in hand are answered, or cut off after the grace time. */
  close(): Promise<void>;
}

/** The server cannot listen there; the message says why, for whoever starts it. */
export class ListenError extends Error {
  override name = 'ListenError';
}

const LIMITS: ServerLimits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  idleTimeout: 180_000,
  checkInterval: 2_000,
  maxHeaderSize: 16_384,
  maxConnections: 2_000,
};

/** Milliseconds. */
const DEFAULT_GRACE = 8_000;

/** @throws {ListenError} */
export async function startServer(app: RequestListener, options: ServerOptions): Promise<RunningServer> {
  const server = createLimitedServer({ ...LIMITS, ...options.limits });
  server.on('clientError', answerUnreadable);
  server.on('connect', refuseTunnel);
  const traffic = watch(server);
  server.on('request', app);
  // Node.js would answer an unknown expectation itself, with nothing.
  server.on('checkExpectation', app);
  await listen(server, options);
  let closing: Promise<void> | undefined;
  return {
    url: urlOf(server.address() as AddressInfo),
    close: () => (closing ??= close(server, traffic, options.graceMs ?? DEFAULT_GRACE)),
  };
}

function createLimitedServer({ checkInterval, idleTimeout, maxConnections, ...limits }: ServerLimits): Server {
  // Node.js would answer a request without Host itself, with nothing; the app answers it with a problem.
  const server = createServer({ ...limits, connectionsCheckingInterval: checkInterval, requireHostHeader: false });
  server.timeout = idleTimeout;
  server.maxConnections = maxConnections;
  return server;
}

/** What a server is busy with. */
interface Traffic {
  readonly connections: ReadonlySet<Socket>;
  /** The answers that are still to be given. */
  readonly inHand: ReadonlySet<ServerResponse>;
}

function watch(server: Server): Traffic {
  const connections = new Set<Socket>();
  const inHand = new Set<ServerResponse>();
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  for (const event of ['request', 'checkExpectation'] as const) {
    server.on(event, (_request: IncomingMessage, response: ServerResponse) => {
      inHand.add(response);
      response.once('close', () => inHand.delete(response));
    });
  }
  return { connections, inHand };
}

function listen(server: Server, { host, port }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(new ListenError(`The API cannot listen on ${host}, port ${port}: ${reasonOf(cause)}`, { cause }));
    });
    server.listen({ host, port }, resolve);
  });
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something listens there already. Stop it, or set PORT to another port.',
  EACCES: 'this account may not. Set PORT to 1024 or more.',
  EADDRNOTAVAIL: 'this machine has no such address. Set HOST to one that it has.',
  ENOTFOUND: 'there is no such host. Set HOST to an address of this machine.',
};

function reasonOf({ code = '', message }: NodeJS.ErrnoException): string {
  return REASONS[code] ?? message;
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function close(server: Server, { connections, inHand }: Traffic, graceMs: number): Promise<void> {
  // A client that is told so does not send its next request on a connection that ends.
  for (const response of inHand) if (!response.headersSent) response.setHeader('Connection', 'close');
  // Node.js would wait for those on which nothing was asked yet: browsers open them ahead of time.
  const busy = new Set([...inHand].map(({ socket }) => socket));
  for (const socket of connections) if (!busy.has(socket)) socket.destroy();
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => {
      server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
  });
}

const STATUS_OF_CODE: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers what could not be read as a request. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
  else hangUp(socket, STATUS_OF_CODE[error.code ?? ''] ?? 400, 'The request cannot be read as HTTP.');
}

/** Answers CONNECT, to which Node.js would say nothing: this is no proxy. */
function refuseTunnel(_request: IncomingMessage, socket: Duplex): void {
  hangUp(socket, 405, 'This is no proxy.', ['Allow: GET, HEAD, POST, PATCH, DELETE, OPTIONS']);
}

/** Answers in the form of every other problem, where there is no response to do it with, and ends the connection. */
function hangUp(socket: Duplex, status: number, detail: string, headers: readonly string[] = []): void {
  const kind = kindOfStatus(status);
  const requestId = newId();
  const body = JSON.stringify(new Problem(kind, detail).toDetails({ instance: '', requestId }));
  const head = [
    `HTTP/1.1 ${kind.status} ${kind.title}`,
    `Content-Type: ${PROBLEM_JSON}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    ...headers,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
