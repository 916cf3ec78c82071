import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import pg from 'pg';
import { whileHoldingLock } from './session-lock.ts';

let database: TestDatabase;
let stop: AbortController;
const running: Promise<void>[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

beforeEach(() => {
  stop = new AbortController();
});

afterEach(async () => {
  stop.abort();
  await Promise.all(running.splice(0));
});

/** Works until it is told to stop, and notes when it began and ended. */
function worker(label: string, log: string[], signal = stop.signal): void {
  const work = async (leading: AbortSignal) => {
    log.push(`${label} begins`);
    await new Promise<void>((resolve) => {
      leading.addEventListener('abort', () => {
        resolve();
      });
    });
    log.push(`${label} ends`);
  };
  running.push(whileHoldingLock(work, { url: database.url, name: 'polling', signal, retryMs: 20 }));
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}

test('the second works when the first is done, and not before', async () => {
  const log: string[] = [];
  const first = new AbortController();
  worker('first', log, first.signal);
  await until(() => log.length === 1);
  worker('second', log);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(log).toEqual(['first begins']);

  first.abort();
  await until(() => log.length === 3);
  expect(log).toEqual(['first begins', 'first ends', 'second begins']);
});

test('work ends when its connection breaks, and begins again on a new one', async () => {
  const log: string[] = [];
  worker('only', log);
  await until(() => log.length === 1);

  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  await admin.query(
    "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()",
  );
  await admin.end();

  await until(() => log.length === 3);
  expect(log).toEqual(['only begins', 'only ends', 'only begins']);
});

test('a database that does not answer is asked again, and whoever waits is told why', async () => {
  const errors: unknown[] = [];
  const waiting = whileHoldingLock(() => Promise.reject(new Error('never held')), {
    url: 'postgresql://nobody@127.0.0.1:1/none',
    name: 'polling',
    signal: stop.signal,
    retryMs: 5,
    onError: (error) => errors.push(error),
  });
  await until(() => errors.length >= 2);
  stop.abort();

  await expect(waiting).resolves.toBeUndefined();
});
