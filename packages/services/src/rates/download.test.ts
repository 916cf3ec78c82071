import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { download, downloadWhole, type DownloadOptions } from './download.ts';

const OPTIONS: DownloadOptions = {
  source: 'bank',
  timeoutMs: 30_000,
  mostBytes: 1_000,
  signal: undefined,
  redirect: 'error',
};

let server: Server;
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

async function serve(listener: RequestListener): Promise<URL> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v6/secret-key/latest/EUR`);
}

it('keeps letters whole that arrive in two pieces', async () => {
  const url = await serve((_, response) => {
    const bytes = Buffer.from('1 €');
    response.write(bytes.subarray(0, 3), () => setTimeout(() => response.end(bytes.subarray(3)), 50));
  });
  expect(await downloadWhole(url, OPTIONS)).toBe('1 €');
});

test.each([
  ['at once', Buffer.from([0xff, 0x31])],
  ['at the end', Buffer.from([0x31, 0xe2, 0x82])],
])('refuses what is not UTF-8 %s', async (_, bytes) => {
  const url = await serve((_request, response) => response.end(bytes));
  await expect(downloadWhole(url, OPTIONS)).rejects.toMatchObject({ code: 'malformed', retryable: false });
});

it('has an empty answer as an empty text', async () => {
  const url = await serve((_, response) => response.writeHead(204).end());
  expect(await downloadWhole(url, OPTIONS)).toBe('');
});

it('does not carry an address with a key elsewhere, and never tells it', async () => {
  const url = await serve((request, response) => {
    response.writeHead(302, { location: `https://elsewhere.example${String(request.url)}` }).end();
  });
  const error: unknown = await downloadWhole(url, OPTIONS).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'unavailable', message: expect.stringContaining('redirect') as string });
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('secret-key');
});

it('never tells the address or the bytes that came, whatever they were', async () => {
  const url = await serve((request, response) => {
    response.socket?.end(`HTTP/1.1 200 OK\r\nBroken ${String(request.url)}\r\n\r\n`);
  });
  const error: unknown = await downloadWhole(url, OPTIONS).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'unavailable', retryable: true });
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('secret-key');
});

it('closes the connection when nobody reads on', async () => {
  let closed: () => void = () => undefined;
  const isClosed = new Promise<void>((resolve) => (closed = resolve));
  const url = await serve((_, response) => {
    response.once('close', closed).write('first');
  });
  for await (const piece of download(url, OPTIONS)) {
    expect(piece).toBe('first');
    break;
  }
  await expect(isClosed).resolves.toBeUndefined();
});
