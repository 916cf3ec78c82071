import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

export interface SessionLockOptions {
  readonly url: string;
  /** What is locked: one holder for a name, in one database. */
  readonly name: string;
  /** Ends the waiting and the work. */
  readonly signal: AbortSignal;
  /** How often the lock is asked for, in milliseconds. Default 1,000. */
  readonly retryMs?: number;
  /** Told of what keeps the lock from being asked for; it is tried again. */
  readonly onError?: (error: unknown) => void;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string;
}

/**
 * Runs work in one process at a time, of all that have the database in common: waits for the lock, and works until the
 * work ends, the connection breaks or the signal aborts. When the connection breaks, the lock is another's to take, so
 * the work's own signal aborts, and waiting begins anew. Resolves when the signal has aborted; never rejects but with
 * the work's own error.
 */
export async function whileHoldingLock(
  work: (signal: AbortSignal) => Promise<void>,
  { url, name, signal, retryMs = 1_000, onError, applicationName }: SessionLockOptions,
): Promise<void> {
  while (!signal.aborted) {
    const client = new pg.Client({ connectionString: url, application_name: applicationName, keepAlive: true });
    const broken = new AbortController();
    const breakOff = (): void => {
      broken.abort();
    };
    client.on('error', breakOff);
    client.on('end', breakOff);
    try {
      const isHeld = await connectAndLock(client, name, retryMs, signal).catch((error: unknown) => {
        onError?.(error);
        return false;
      });
      if (isHeld) await work(AbortSignal.any([signal, broken.signal]));
    } finally {
      // The lock belongs to the session and ends with it.
      await client.end().catch(() => undefined);
    }
    await delay(retryMs, undefined, { signal }).catch(() => undefined);
  }
}

async function connectAndLock(client: pg.Client, name: string, retryMs: number, signal: AbortSignal): Promise<boolean> {
  await client.connect();
  while (!isAborted(signal)) {
    const { rows } = await client.query<{ held: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as held',
      [name],
    );
    if (rows[0]?.held === true) return true;
    await delay(retryMs, undefined, { signal }).catch(() => undefined);
  }
  return false;
}

/** Read anew: it changes while one waits. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
