import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import express from 'express';
import { sendFile } from './send-file.ts';

/** A file without an end, how much of it was made, and when that began. */
function endless(): { content: Readable; made: () => number; begun: Promise<undefined> } {
  let made = 0;
  const begun = Promise.withResolvers<undefined>();
  const chunk = Buffer.alloc(65_536, 'x');
  const content = new Readable({
    read() {
      made += chunk.length;
      begun.resolve(undefined);
      this.push(chunk);
    },
  });
  return { content, made: () => made, begun: begun.promise };
}

const open: { server: Server; socket: Socket }[] = [];

afterEach(() => {
  for (const { server, socket } of open.splice(0)) {
    socket.destroy();
    server.closeAllConnections();
    server.close();
  }
});

/** A reader that asks for the file and takes nothing of it. */
async function stalledReader(content: Readable, stallMs: number): Promise<Socket> {
  const app = express();
  app.get('/', (request, response) =>
    sendFile({ contentType: 'text/csv', fileName: 'all.csv', content }, request, response, { stallMs }),
  );
  const server = createServer(app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  open.push({ server, socket });
  socket.on('error', () => undefined);
  socket.pause();
  await once(socket, 'connect');
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  return socket;
}

it('ends the making of a file whose reader takes nothing', async () => {
  const { content, made } = endless();
  const closed = once(content, 'close');

  await stalledReader(content, 100);
  await closed;

  expect(content.destroyed).toBe(true);
  // No more than what the two ends of a connection hold.
  expect(made()).toBeLessThan(100_000_000);
});

it('ends the making of a file whose reader hangs up', async () => {
  const { content, begun } = endless();
  const closed = once(content, 'close');

  const socket = await stalledReader(content, 60_000);
  await begun;
  socket.destroy();
  await closed;

  expect(content.destroyed).toBe(true);
});
