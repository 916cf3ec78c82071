import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server says of itself. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * Reads `postmaster.pid` of a cluster: the server that runs on it, or `null` when none does.
 * A file left behind by a killed server is recognised (its process is gone, or is another program that was given
 * the same number since) and removed, so that the next server starts.
 *
 * Source: the file's lines are those of Postgres's `src/include/utils/pidfile.h`.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | null> {
  const file = join(cluster, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (!(await isPostgres(pid))) {
    await rm(file, { force: true });
    return null;
  }
  return { pid, port };
}

/** Whether the process is alive and is a Postgres, as far as the system tells. */
export async function isPostgres(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: alive, and somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  // Only Linux says what a process is without another program; elsewhere an alive process is believed.
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'postgres');
  return commandLine.includes('postgres');
}
