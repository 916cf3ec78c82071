import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type RequestListener } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ListenError, startServer, type RunningServer } from './server.ts';
import { createTestApp } from './test-support/test-app.ts';

const LOCAL = { host: '127.0.0.1', port: 0 };

describe('startServer', () => {
  it.each(['127.0.0.1', '::1', 'localhost'])('listens on %s, and says where', async (host) => {
    const server = await startServer(answerAtOnce, { host, port: 0 });

    expect(server.url).toMatch(/^http:\/\/(127\.0\.0\.1|\[::1\]):\d+$/);
    expect((await fetch(server.url)).status).toBe(200);
    await server.close();
  });

  it('says what is wrong when the port is taken', async () => {
    const server = await startServer(answerAtOnce, LOCAL);
    const port = Number(new URL(server.url).port);

    const second = startServer(answerAtOnce, { ...LOCAL, port });

    await expect(second).rejects.toThrow(ListenError);
    await expect(second).rejects.toThrow(`port ${port}: something listens there already`);
    await server.close();
  });

  it.each([
    ['192.0.2.1', 'this machine has no such address'],
    ['nowhere.invalid', /no such host|EAI_AGAIN/],
  ])('says what is wrong with the host %s', async (host, reason) => {
    await expect(startServer(answerAtOnce, { host, port: 0 })).rejects.toThrow(reason);
  });

  it('answers what is no HTTP with a problem', async () => {
    const server = await startServer(answerAtOnce, LOCAL);

    const answer = await speak(server, 'nonsense\r\n\r\n');

    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain('Content-Type: application/problem+json\r\n');
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: 400, title: 'Bad Request' });
    await server.close();
  });

  it('answers headers that are too long with 431', async () => {
    const server = await startServer(answerAtOnce, LOCAL);

    const answer = await speak(server, `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`);

    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    await server.close();
  });

  it.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: ', { headersTimeout: 100, checkInterval: 50 }],
    [
      'a body',
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{',
      { headersTimeout: 100, requestTimeout: 100, checkInterval: 50 },
    ],
  ])('does not wait for a client that never ends %s', async (_what, words, limits) => {
    const server = await startServer(answerWhenRead, { ...LOCAL, limits });

    const answer = await hear(await say(server, words));

    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\nContent-Type: application\/problem\+json\r\n/);
    await server.close();
  });

  it('hangs up on a client that neither reads nor writes', async () => {
    const server = await startServer(() => undefined, { ...LOCAL, limits: { idleTimeout: 100 } });

    expect(await hear(await say(server, 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'))).toBe('');
    await server.close();
  });

  it('takes no more connections than it can serve', async () => {
    const server = await startServer(answerAtOnce, { ...LOCAL, limits: { maxConnections: 1 } });
    const first = await open(server);

    expect(await hear(await open(server))).toBe('');
    first.destroy();
    await server.close();
  });

  it.each([
    ['a request without Host', 'GET /api/v1/health HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'missing-host'],
    [
      'an expectation that nobody knows',
      'GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nExpect: a miracle\r\nConnection: close\r\n\r\n',
      417,
      'expectation-failed',
    ],
  ])('answers %s with a problem', async (_what, words, status, kind) => {
    const server = await startServer(createTestApp().app, LOCAL);

    const [head = '', body = ''] = (await speak(server, words)).split('\r\n\r\n');

    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toContain('Content-Type: application/problem+json\r\n');
    expect(JSON.parse(body)).toMatchObject({ type: `urn:expense-tracker:problem:${kind}`, status });
    await server.close();
  });

  it('is no proxy, and says so', async () => {
    const server = await startServer(answerAtOnce, LOCAL);

    const answer = await speak(server, 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n');

    expect(answer).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\nContent-Type: application\/problem\+json\r\n/);
    await server.close();
  });

  it('answers HTTP/1.0, which knows no Host, and an expectation to go on', async () => {
    const server = await startServer(createTestApp({ auth: { mode: 'token' } }).app, LOCAL);
    const expecting =
      'POST /api/v1/health HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

    expect(await speak(server, 'GET /api/v1/health HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(await speak(server, expecting)).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 405 /);
    await server.close();
  });

  it('survives a caller that resets the connection in the middle of a request', async () => {
    const server = await startServer(answerAtOnce, LOCAL);
    const socket = await open(server);
    socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nab');
    await sleep(50);
    socket.resetAndDestroy();
    await sleep(50);

    expect((await fetch(server.url)).status).toBe(200);
    await server.close();
  });
});

describe('closing', () => {
  it('lets a request in hand finish, and takes no new one', async () => {
    const handler = holding();
    const server = await startServer(handler.listener, LOCAL);
    const inHand = fetch(server.url);
    await handler.arrived;

    const closed = server.close();
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
    handler.answer();

    const response = await inHand;
    expect([response.status, await response.text()]).toEqual([200, 'answered']);
    await closed;
  });

  it('does not wait for connections that are kept alive for later', async () => {
    const server = await startServer(answerAtOnce, LOCAL);
    const agent = new Agent({ keepAlive: true });
    await ask(server, agent);

    await expectWithin(5_000, server.close());
    agent.destroy();
  });

  it('tells a caller with a request in hand that the connection ends', async () => {
    const handler = holding();
    const server = await startServer(handler.listener, LOCAL);
    const agent = new Agent({ keepAlive: true });
    const inHand = ask(server, agent);
    await handler.arrived;

    const closed = server.close();
    handler.answer();

    expect((await inHand).headers.connection).toBe('close');
    await expectWithin(5_000, closed);
    agent.destroy();
  });

  it('does not wait for a connection on which nothing was said', async () => {
    const server = await startServer(answerAtOnce, LOCAL);
    const socket = await open(server);

    await expectWithin(5_000, server.close());
    socket.destroy();
  });

  it('cuts off a request that takes longer than the grace time', async () => {
    const handler = holding();
    const server = await startServer(handler.listener, { ...LOCAL, graceMs: 100 });
    const inHand = fetch(server.url).catch((error: unknown) => error);
    await handler.arrived;

    await expectWithin(5_000, server.close());

    expect(await inHand).toMatchObject({ message: 'fetch failed' });
  });

  it('closes once, however often it is asked', async () => {
    const server = await startServer(answerAtOnce, LOCAL);

    await expect(Promise.all([server.close(), server.close()])).resolves.toBeDefined();
  });
});

/** Answers when all of the request is there. */
const answerWhenRead: RequestListener = (request, response) => {
  request.resume().once('end', () => response.end('answered'));
};

const answerAtOnce: RequestListener = (_request, response) => {
  response.end('answered');
};

/** Answers when it is told to. */
function holding(): { listener: RequestListener; arrived: Promise<void>; answer: () => void } {
  let arrive: () => void;
  let answer: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const listener: RequestListener = (_request, response) => {
    answer = () => response.end('answered');
    arrive();
  };
  return {
    listener,
    arrived,
    answer: () => {
      answer();
    },
  };
}

async function ask(server: RunningServer, agent: Agent): Promise<IncomingMessage> {
  const [response] = (await once(get(server.url, { agent }), 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response;
}

async function open(server: RunningServer): Promise<Socket> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** Says something on a connection, and returns what comes back until it ends. */
async function speak(server: RunningServer, words: string): Promise<string> {
  const socket = await open(server);
  socket.end(words);
  return hear(socket);
}

/** Says something on a connection, and may have more to say. */
async function say(server: RunningServer, words: string): Promise<Socket> {
  const socket = await open(server);
  socket.write(words);
  return socket;
}

async function hear(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function expectWithin(ms: number, promise: Promise<void>): Promise<void> {
  const started = performance.now();
  await promise;
  expect(performance.now() - started).toBeLessThan(ms);
}
