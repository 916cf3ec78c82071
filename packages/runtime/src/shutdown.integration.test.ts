import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLogger } from './logger.ts';
import { createShutdown } from './shutdown.ts';

/** A server that says when it listens and when it closed. */
const SERVER = `
  const { createLogger, createShutdown } = await import(process.argv[1]);
  const { createServer } = await import('node:http');
  const shutdown = createShutdown({ logger: createLogger({ name: 'server', level: 'info' }) });
  const server = createServer();
  shutdown.register('server', () => new Promise((resolve) => server.close(() => {
    process.stdout.write('closed\\n');
    resolve();
  })));
  server.listen(0, '127.0.0.1', () => process.stdout.write('listening\\n'));
`;

/** Ends by itself: neither the signals nor the channel hold it. */
const TASK = `
  const { createLogger, createShutdown } = await import(process.argv[1]);
  createShutdown({ logger: createLogger({ name: 'task', level: 'info' }) });
`;

describe('createShutdown in a process of its own', () => {
  it('closes a server on SIGTERM and exits with 0', async () => {
    const server = start(SERVER);
    await server.hasSaid('listening');

    server.child.kill('SIGTERM');

    expect(await server.exited).toBe(0);
    expect(server.output()).toContain('closed');
    expect(server.output()).toContain('"reason":"SIGTERM"');
  });

  it('closes it when the parent closes the channel', async () => {
    const server = start(SERVER);
    await server.hasSaid('listening');

    server.child.disconnect();

    expect(await server.exited).toBe(0);
    expect(server.output()).toContain('closed');
  });

  it('closes it after an error that nothing caught, and exits with 1', async () => {
    const server = start(`${SERVER}; server.on('listening', () => { throw new Error('unexpected'); });`);

    expect(await server.exited).toBe(1);
    expect(server.output()).toContain('closed');
  });

  it('closes it after a rejection that nothing handled, and exits with 1', async () => {
    const server = start(`${SERVER}; server.on('listening', () => Promise.reject(new Error('unexpected')));`);

    expect(await server.exited).toBe(1);
    expect(server.output()).toContain('closed');
  });

  it('lets a process end that has nothing more to do', async () => {
    expect(await start(TASK).exited).toBe(0);
  });

  it('listens to the process that it is in unless told otherwise', () => {
    const before = process.listeners('SIGTERM');

    createShutdown({ logger: createLogger({ name: 'test', level: 'silent' }) });
    const added = process.listeners('SIGTERM').filter((listener) => !before.includes(listener));

    expect(added).toHaveLength(1);
    for (const event of ['SIGTERM', 'SIGINT', 'uncaughtException', 'disconnect']) {
      process.removeListener(event, process.listeners(event as 'SIGTERM').at(-1)!);
    }
  });
});

function start(source: string) {
  const index = pathToFileURL(join(import.meta.dirname, 'index.ts')).href;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source, index], {
    env: {},
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let output = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (output += text));
  return {
    child,
    output: () => output,
    // Not `close`, which never comes after `disconnect()`: https://github.com/nodejs/node/issues/19433
    exited: Promise.all([once(child, 'exit'), once(child.stdout!, 'end')]).then(([[code]]) => code as number | null),
    async hasSaid(text: string) {
      while (!output.includes(text)) await once(child.stdout!, 'data');
    },
  };
}
