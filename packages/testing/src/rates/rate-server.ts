import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it came in. */
export interface RateRequestRecord {
  readonly method: string;
  /** Path and query, such as "/stats/eurofxref/eurofxref-daily.xml". */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `performance.now()` at arrival: two of these tell how long a client waited between attempts. */
  readonly receivedAt: number;
}

/** What happens to a request instead of its answer. */
export type RateFault =
  /** An HTTP error with a proxy's HTML page; `retryAfter` is the header's value: seconds, or an HTTP date. */
  | { readonly status: number; readonly retryAfter?: string }
  /** 200, with this in the answer's place. */
  | { readonly body: string }
  /** The connection is reset before any answer. */
  | 'reset'
  /** Nothing is answered until the server closes or the client leaves. */
  | 'hang'
  /** The connection is closed after half of the answer. */
  | 'cut-off'
  /** Half of the answer, and then nothing. */
  | 'stall';

/** What both rate services can do, on 127.0.0.1. */
export interface RateServer extends AsyncDisposable {
  /** Every request received, oldest first, refused ones too. */
  readonly requests: readonly RateRequestRecord[];
  /** The next so many requests go wrong in this way; after those that were to go wrong already. */
  failNext(fault: RateFault, times?: number): void;
  /** Drops every connection, answered or not, and stops listening. */
  close(): Promise<void>;
}

export interface RateAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** @returns the server, and its origin, such as "http://127.0.0.1:PORT" */
export async function startRateServer(
  answer: (path: string) => RateAnswer,
): Promise<{ server: RateServer; origin: string }> {
  const requests: RateRequestRecord[] = [];
  const faults: RateFault[] = [];

  const server = createServer((incoming, response) => {
    requests.push(recordOf(incoming));
    incoming.resume();
    const { pathname } = new URL(String(incoming.url), 'http://127.0.0.1');
    const given = incoming.method === 'GET' ? answer(pathname) : NOT_ALLOWED;
    const fault = faults.shift();
    if (fault === undefined) send(response, given);
    else misbehave(response, fault, given);
  });

  function close(): Promise<void> {
    return new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server: {
      requests,
      failNext(fault, times = 1) {
        faults.push(...Array.from({ length: times }, () => fault));
      },
      close,
      [Symbol.asyncDispose]: close,
    },
  };
}

const NOT_ALLOWED = htmlPage(405);

/** As a proxy before the service would answer. */
export function htmlPage(status: number): RateAnswer {
  const body = `<html><head><title>${status}</title></head><body><h1>${status}</h1><hr></body></html>`;
  return { status, contentType: 'text/html', body };
}

function recordOf({ method, url, headers }: IncomingMessage): RateRequestRecord {
  return {
    method: String(method),
    url: String(url),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    receivedAt: performance.now(),
  };
}

function send(response: ServerResponse, { status, contentType, body }: RateAnswer, retryAfter?: string): void {
  const wait = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  response.writeHead(status, { 'content-type': contentType, ...wait }).end(body);
}

function misbehave(response: ServerResponse, fault: RateFault, answer: RateAnswer): void {
  if (fault === 'hang') return;
  if (fault === 'reset') response.socket?.resetAndDestroy();
  else if (fault === 'stall') sendHalf(response, answer, () => undefined);
  else if (fault === 'cut-off') sendHalf(response, answer, () => response.socket?.destroy());
  else if ('body' in fault) send(response, { ...answer, status: 200, body: fault.body });
  else send(response, htmlPage(fault.status), fault.retryAfter);
}

/** @param then called when the half has left for the client, so that nothing overtakes it */
function sendHalf(response: ServerResponse, { status, contentType, body }: RateAnswer, then: () => void): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { 'content-type': contentType, 'content-length': bytes.length });
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), then);
}
