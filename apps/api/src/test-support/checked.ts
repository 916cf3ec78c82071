import type { RequestListener, ServerResponse } from 'node:http';
import { contractViolation } from './contract-check.ts';

const violations: string[] = [];

/** Every test file that uses an app of `createTestApp` fails where one of its answers is not as documented. */
afterEach(() => {
  expect(violations.splice(0)).toEqual([]);
});

/** The app, with each of its answers compared with the OpenAPI document before it is sent. */
export function checked(app: RequestListener): RequestListener {
  return (request, response) => {
    const [method, url] = [String(request.method), String(request.url)];
    readBody(response, (written) => {
      // Node.js sends nothing of it.
      const body = method === 'HEAD' ? '' : written;
      const contentType = response.getHeader('Content-Type')?.toString();
      const violation = contractViolation({ method, url, status: response.statusCode, contentType, body });
      if (violation !== null) violations.push(violation);
    });
    app(request, response);
  };
}

/** Calls back with the body right before its end is sent. */
function readBody(response: ServerResponse, callback: (body: string) => void): void {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  response.write = (...args: unknown[]) => {
    keep(args[0]);
    return write(...args);
  };
  response.end = (...args: unknown[]) => {
    keep(args[0]);
    callback(Buffer.concat(chunks).toString());
    return end(...args);
  };
}
