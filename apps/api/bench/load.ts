/** Puts load on a server, in a process of its own: told what by messages of its parent, it answers each with figures. */
import { randomUUID } from 'node:crypto';
import autocannon, { type Request } from 'autocannon';
import { wordingOf } from './wording.ts';

/** Requests that are sent in turn, by each connection. */
export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  /** Of a POST: the fields that all of its bodies share. Each request brings its own words, and its own Idempotency-Key. */
  readonly body?: Readonly<Record<string, unknown>>;
}

export interface Measured {
  readonly seconds: number;
  /** Milliseconds of each answer. */
  readonly times: readonly number[];
  /** Requests that were not answered with success. */
  readonly failed: number;
}

process.on('message', (load: Load) => {
  void measure(load).then((measured) => process.send?.(measured));
});

async function measure({ url, connections, seconds, headers, paths, body }: Load): Promise<Measured> {
  const times: number[] = [];
  const requests = paths.map((path) => ({ path, headers, ...(body && { ...POST, setupRequest: fresh(body) }) }));
  const run = autocannon({ url, connections, duration: seconds, requests });
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const { errors, timeouts, non2xx, duration } = await run;
  return { seconds: duration, times, failed: errors + timeouts + non2xx };
}

const POST = { method: 'POST' };

function fresh(body: Readonly<Record<string, unknown>>): (request: Request) => Request {
  return (request) => ({
    ...request,
    headers: { ...request.headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ ...body, ...wordingOf(Math.floor(Math.random() * 2 ** 40)) }),
  });
}
