/** What the API is measured by: node:http, pg, and nothing else. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Yardstick } from './yardstick.ts';

const yardstick = new Yardstick(process.argv[2] ?? '');

const server = createServer((request, response) => {
  void answer(request).then(
    ({ status, json }) => {
      response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(json) });
      response.end(json);
    },
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      response.writeHead(500).end();
    },
  );
});

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}`, msg: 'Listening' })}\n`);
});

async function answer(request: IncomingMessage) {
  const { method = '', url = '', headers } = request;
  return yardstick.answer({
    method,
    url,
    token: headers.authorization?.slice('Bearer '.length) ?? '',
    idempotencyKey: String(headers['idempotency-key']),
    body: method === 'POST' ? await bodyOf(request) : '',
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
