import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

export interface MetricsServerOptions {
  readonly registry: Registry;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
}

export interface MetricsServer {
  /** Such as "http://127.0.0.1:9090/metrics". */
  readonly url: string;
  close(): Promise<void>;
}

/** The metrics cannot be served there; the message says why, for whoever starts the process. */
export class MetricsListenError extends Error {
  override name = 'MetricsListenError';
}

/** Milliseconds. */
const REQUEST_TIMEOUT = 10_000;

/**
 * Serves a registry at `/metrics`, on a port of its own: it is for operators, not for callers.
 *
 * @throws {MetricsListenError}
 */
export async function startMetricsServer({ registry, host, port }: MetricsServerOptions): Promise<MetricsServer> {
  const server = createServer({ headersTimeout: REQUEST_TIMEOUT, requestTimeout: REQUEST_TIMEOUT });
  server.on('request', (request, response) => {
    // Prometheus asks with GET; what it asks for is read and nothing else.
    const asks = request.method === 'GET' || request.method === 'HEAD';
    if (asks && request.url?.split('?', 1)[0] === '/metrics') void answer(registry, response);
    else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('The metrics are at /metrics.\n');
  });
  await listen(server, host, port);
  return { url: `${originOf(server.address() as AddressInfo)}/metrics`, close: () => close(server) };
}

async function answer(registry: Registry, response: ServerResponse): Promise<void> {
  try {
    const metrics = await registry.metrics();
    response.writeHead(200, { 'Content-Type': registry.contentType }).end(metrics);
  } catch {
    // Prometheus shows that a scrape failed; what could not be read says so in the log of whatever it is.
    response.writeHead(500, { 'Content-Type': 'text/plain' }).end('The metrics cannot be read.\n');
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? 'something listens there already' : cause.message;
      const message = `Metrics cannot be served on ${host}, port ${port}: ${reason}. Set METRICS_PORT to another port.`;
      reject(new MetricsListenError(message, { cause }));
    });
    server.listen({ host, port }, resolve);
  });
}

function originOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
