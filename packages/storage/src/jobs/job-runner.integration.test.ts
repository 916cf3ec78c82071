import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import pg from 'pg';
import { JOBS, type JobName } from '../repositories/rate-repositories.ts';
import { PrismaUnitOfWork } from '../prisma/prisma-unit-of-work.ts';
import { startJobs, type Job, type JobRunnerOptions, type RunningJobs } from './job-runner.ts';

let database: TestDatabase;
let unitOfWork: PrismaUnitOfWork;
let runs: JobName[];
const running: RunningJobs[] = [];

beforeEach(async () => {
  database = await createTestDatabase();
  unitOfWork = new PrismaUnitOfWork({ url: database.url });
  runs = [];
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
  await unitOfWork.close();
  await database.drop();
});

function start(overrides: Partial<JobRunnerOptions> & { readonly job?: (name: JobName) => Job } = {}): RunningJobs {
  const { job, ...options } = overrides;
  const noted = (name: JobName): Job => {
    return async (signal) => {
      runs.push(name);
      await job?.(name)(signal);
    };
  };
  const jobs = Object.fromEntries(JOBS.map((name) => [name, noted(name)])) as Record<JobName, Job>;
  const started = startJobs({
    ...{ url: database.url, jobs, isReady: () => Promise.resolve(true), onError: () => undefined, retryMs: 20 },
    ...options,
  });
  running.push(started);
  return started;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function waitingJobs(): Promise<number> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from graphile_worker.jobs');
  await client.end();
  return rows[0]!.count;
}

test('every job runs at the start, and again when it is asked for', async () => {
  start();
  await until(() => runs.length === JOBS.length);
  expect([...runs].sort()).toEqual([...JOBS].sort());
  await until(async () => (await waitingJobs()) === 0);

  await unitOfWork.run(({ jobs }) => jobs.ask('convert-awaiting'));

  await until(() => runs.length === JOBS.length + 1);
  expect(runs.at(-1)).toBe('convert-awaiting');
});

test('a job that was asked for in a transaction that is undone does not run', async () => {
  const undone = unitOfWork.run(async ({ jobs }) => {
    await jobs.ask('fetch-rates');
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');

  expect(await waitingJobs()).toBe(0);
});

test('whoever asks while another is asking waits for nobody, and one job is enough', async () => {
  await unitOfWork.run(async ({ jobs }) => {
    await jobs.ask('fetch-rates');
    await unitOfWork.run((others) => others.jobs.ask('fetch-rates'));
  });
  await unitOfWork.repositories.jobs.ask('fetch-rates');

  expect(await waitingJobs()).toBe(1);
});

test('a job that fails is told of, and keeps no other from running', async () => {
  const errors: unknown[] = [];
  start({
    onError: (error) => errors.push(error),
    job: (name) => () => (name === 'fetch-rates' ? Promise.reject(new Error('no network')) : Promise.resolve()),
  });

  await until(() => runs.length === JOBS.length && errors.length > 0);

  expect(errors).toEqual([expect.objectContaining({ message: 'no network' })]);
});

test('stopping tells the job in hand to end, and waits until it has', async () => {
  let hasEnded = false;
  const jobs = start({
    job: () => (signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          hasEnded = true;
          resolve();
        });
      }),
  });
  await until(() => runs.length > 0);

  await jobs.stop();

  expect(hasEnded).toBe(true);
  expect(runs).toHaveLength(1);
});

test('a job that does not listen is left alone after some seconds', async () => {
  const jobs = start({ job: () => () => new Promise(() => undefined) });
  await until(() => runs.length > 0);

  await expect(jobs.stop()).resolves.toBeUndefined();
}, 30_000);

test('a database that is not ready is waited for, and one that is lost is found again', async () => {
  let asked = 0;
  const isReady = async (): Promise<boolean> => {
    asked += 1;
    if (asked === 1) throw new Error('no database');
    return asked > 2;
  };
  start({ isReady });
  await until(() => runs.length === JOBS.length);
  expect(asked).toBe(3);

  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await client.end();

  await unitOfWork.repositories.jobs.ask('fetch-rates').catch(() => unitOfWork.repositories.jobs.ask('fetch-rates'));
  await until(() => runs.length > JOBS.length);
  expect(runs.at(-1)).toBe('fetch-rates');
}, 60_000);

test('what a process that was killed had in hand is begun anew by the next', async () => {
  await unitOfWork.repositories.jobs.ask('convert-awaiting');
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed', attempts = 1`);
  await client.end();

  start();

  await until(() => runs.length >= JOBS.length);
  expect(runs).toContain('convert-awaiting');
});

test('of two processes one runs what was asked for', async () => {
  start();
  start();
  await until(async () => runs.length >= JOBS.length && (await waitingJobs()) === 0);
  const before = runs.length;

  await unitOfWork.repositories.jobs.ask('convert-awaiting');
  await until(async () => runs.length > before && (await waitingJobs()) === 0);

  expect(runs).toHaveLength(before + 1);
});
