import { EventEmitter } from 'node:events';
import { createLogger } from './logger.ts';
import { createShutdown, type ShutdownOptions, type ShutdownSource } from './shutdown.ts';

class FakeProcess extends EventEmitter implements ShutdownSource {
  readonly connected?: boolean;
  isUnreferenced = false;
  readonly channel = { unref: () => void (this.isUnreferenced = true) };

  constructor(connected?: boolean) {
    super();
    if (connected !== undefined) this.connected = connected;
  }
}

function setUp({ source = new FakeProcess(), ...overrides }: Partial<ShutdownOptions> & { source?: FakeProcess } = {}) {
  const lines: string[] = [];
  const logger = createLogger({ name: 'test', level: 'info', destination: { write: (line) => void lines.push(line) } });
  const exitCodes: number[] = [];
  let reportExit: (code: number) => void;
  const exited = new Promise<number>((resolve) => (reportExit = resolve));
  const shutdown = createShutdown({
    logger,
    source,
    exit(code) {
      exitCodes.push(code);
      reportExit(code);
    },
    ...overrides,
  });
  return { shutdown, source, lines, exitCodes, exited };
}

const never = () => new Promise<void>(() => undefined);

describe('createShutdown', () => {
  it.each(['SIGTERM', 'SIGINT', 'disconnect'])('stops on %s and exits with 0', async (event) => {
    const { shutdown, source, exited } = setUp();
    const closed: string[] = [];
    shutdown.register('server', () => closed.push('server'));

    source.emit(event);

    expect(await exited).toBe(0);
    expect(closed).toEqual(['server']);
  });

  it('runs the steps one after the other, the last registered first', async () => {
    const { shutdown } = setUp();
    const seen: string[] = [];
    shutdown.register('database', () => seen.push('database'));
    shutdown.register('server', async () => {
      seen.push('server starts');
      await new Promise((resolve) => setImmediate(resolve));
      seen.push('server ends');
    });

    await shutdown.stop('test');

    expect(seen).toEqual(['server starts', 'server ends', 'database']);
  });

  it('runs a step that is registered while it stops', async () => {
    const { shutdown } = setUp();
    const seen: string[] = [];
    shutdown.register('server', () => {
      shutdown.register('late connection', () => seen.push('late connection'));
    });

    await shutdown.stop('test');

    expect(seen).toEqual(['late connection']);
  });

  it('stops once, however often it is asked', async () => {
    const { shutdown, source, exitCodes } = setUp();
    let runs = 0;
    shutdown.register('server', () => {
      runs += 1;
      source.emit('SIGINT');
    });

    source.emit('SIGTERM');
    source.emit('SIGTERM');
    await shutdown.stop('test');

    expect({ runs, exitCodes }).toEqual({ runs: 1, exitCodes: [0] });
  });

  it('logs a step that throws, runs the rest and exits with 1', async () => {
    const { shutdown, lines, exitCodes } = setUp();
    const seen: string[] = [];
    shutdown.register('database', () => seen.push('database'));
    shutdown.register('server', () => Promise.reject(new Error('still busy')));

    await shutdown.stop('test');

    expect(seen).toEqual(['database']);
    expect(exitCodes).toEqual([1]);
    expect(lines.find((line) => line.includes('still busy'))).toContain('"step":"server"');
  });

  it('exits with 1 when the time is over, and says which step was running', async () => {
    const { shutdown, lines, exitCodes } = setUp({ timeoutMs: 5 });
    shutdown.register('database', never);

    await shutdown.stop('test');

    expect(exitCodes).toEqual([1]);
    expect(lines.at(-1)).toContain('"step":"database"');
  });

  it('exits with the code that it is stopped with', async () => {
    const { shutdown, exitCodes } = setUp();

    await shutdown.stop('the port is taken', 1);

    expect(exitCodes).toEqual([1]);
  });

  it('stops in order after an error that nothing caught, and exits with 1', async () => {
    const { shutdown, source, lines, exited } = setUp();
    const closed: string[] = [];
    shutdown.register('server', () => closed.push('server'));

    source.emit('uncaughtException', new Error('unexpected'));

    expect(await exited).toBe(1);
    expect(closed).toEqual(['server']);
    expect(lines[0]).toContain('unexpected');
  });

  it('exits with 1 when such an error comes while it stops', async () => {
    const { shutdown, source, exitCodes } = setUp();
    shutdown.register('server', () => source.emit('uncaughtException', new Error('unexpected')));

    await shutdown.stop('test');

    expect(exitCodes).toEqual([1]);
  });

  it('stops when the parent was gone before it listened', async () => {
    const { exited } = setUp({ source: new FakeProcess(false) });

    expect(await exited).toBe(0);
  });

  it('does not keep a process running because of its channel to the parent', () => {
    const { source } = setUp({ source: new FakeProcess(true) });

    expect(source.isUnreferenced).toBe(true);
  });
});
