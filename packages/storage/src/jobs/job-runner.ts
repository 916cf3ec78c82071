import { setTimeout as delay } from 'node:timers/promises';
import type { Logger, Runner, TaskList } from 'graphile-worker';
import pg from 'pg';
import { JOBS, type JobName } from '../repositories/rate-repositories.ts';

/** Does all there is to do now. When the signal aborts it ends soon; what is left is done another time. */
export type Job = (signal: AbortSignal) => Promise<void>;

export interface JobRunnerOptions {
  readonly url: string;
  readonly jobs: Readonly<Record<JobName, Job>>;
  /** Whether the database has all migrations; until then no job runs. */
  readonly isReady: () => Promise<boolean>;
  /** Told of a job that failed, which is tried again, and of what keeps jobs from running. */
  readonly onError: (error: unknown) => void;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string;
  /** How long to wait before the database is asked again, in milliseconds. Default 5,000. */
  readonly retryMs?: number;
}

export interface RunningJobs {
  /** Resolves when no job runs any more, in 4 seconds at most. */
  stop(): Promise<void>;
}

/** When jobs run that nobody asks for. They see for themselves whether there is anything to do. */
const REGULARLY = '*/10 * * * *';

/** Until a job that runs while the process stops is told to end, and until it is left alone, in milliseconds. */
const SIGNAL_AFTER_MS = 500;
const LEAVE_AFTER_MS = 3_000;

/**
 * Runs jobs in this process: when they are asked for, every ten minutes, and now. Of several processes on one database
 * one runs each job that was asked for. What a process that was killed had begun, another does at its next regular time.
 *
 * It returns at once; a database that is not there yet is waited for.
 */
export function startJobs(options: JobRunnerOptions): RunningJobs {
  const stopping = new AbortController();
  const running = keepRunning(options, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function keepRunning(options: JobRunnerOptions, signal: AbortSignal): Promise<void> {
  const { retryMs = 5_000, isReady, onError } = options;
  while (!signal.aborted) {
    const isUp = await isReady().catch(() => false);
    if (isUp && !isAborted(signal)) await runUntilLost(options, signal).catch(onError);
    await delay(retryMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Ends with the signal, or when the runner gives up. */
async function runUntilLost(options: JobRunnerOptions, signal: AbortSignal): Promise<void> {
  const { url, jobs, onError, applicationName } = options;
  // Loading it takes longer than all else that a process does before it serves; it can wait.
  const { Logger, parseCronItems, run } = await import('graphile-worker');
  const pool = new pg.Pool({ connectionString: url, application_name: applicationName, max: 3 });
  const ignore = (): void => undefined;
  // The runner hears of a broken connection where it uses it; graphile-worker warns of a pool that nobody listens to.
  pool.on('error', ignore).on('connect', (client) => client.on('error', ignore));
  try {
    const runner = await run(
      {
        pgPool: pool,
        concurrency: 1,
        noHandleSignals: true,
        gracefulShutdownAbortTimeout: SIGNAL_AFTER_MS,
        logger: new Logger(errorsOnly(onError)),
      },
      tasksOf(jobs),
      parseCronItems(JOBS.map((task) => ({ task, match: REGULARLY, options: { jobKey: task } }))),
    );
    try {
      for (const job of JOBS) await runner.addJob(job, {}, { jobKey: job });
      await Promise.race([runner.promise, abortOf(signal)]);
    } finally {
      await stopped(runner);
    }
  } finally {
    await pool.end();
  }
}

function abortOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

/** Waits for the job in hand; one that does not end is left alone, and done again by who finds it. */
async function stopped(runner: Runner): Promise<void> {
  const late = new AbortController();
  // A runner that has ended by itself refuses to be stopped.
  const stop = runner.stop().catch(() => undefined);
  const leave = delay(LEAVE_AFTER_MS, undefined, { signal: late.signal }).then(
    () => runner.kill(),
    () => undefined,
  );
  await Promise.race([stop, leave]);
  late.abort();
}

function tasksOf(jobs: JobRunnerOptions['jobs']): TaskList {
  return Object.fromEntries(
    JOBS.map((name) => [name, async (_payload, { abortSignal }) => jobs[name](abortSignal)] as const),
  );
}

function errorsOnly(onError: (error: unknown) => void): ConstructorParameters<typeof Logger>[0] {
  return () => (level: string, message: string, meta?: { readonly error?: unknown }) => {
    if (level === 'error') onError(meta?.error ?? new Error(message));
  };
}

/** Read anew: it changes while one waits. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
