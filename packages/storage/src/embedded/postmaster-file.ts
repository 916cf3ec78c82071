import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server says of itself. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * Reads `postmaster.pid` of a cluster: the server that runs on it, or `null` when none does.
 *
 * A killed server leaves the file. Postgres itself sees through that when the process is gone, but not when another
 * program was given the same number since: then the file is removed here, so that the next server starts.
 *
 * Source: the file's lines are those of Postgres's `src/include/utils/pidfile.h`.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | null> {
  const file = join(cluster, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  if (await worksIn(pid, cluster)) return { pid, port };
  await rm(file, { force: true });
  return null;
}

/** Whether there is a process of that number. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: alive, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether the process works in the cluster's folder, as every process of its server does; of another account's process
 * only the program's name can be known. Where the system tells neither (it is no Linux), it is believed.
 *
 * Source: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
async function worksIn(pid: number, cluster: string): Promise<boolean> {
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  if (folder !== null) return folder === (await realpath(cluster));
  const [, program, state] = /\((.*)\) (.)/s.exec(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')) ?? [];
  // Z: it has ended, and whoever started it (a container's first process, say) has not taken note.
  return program === undefined || (program === 'postgres' && state !== 'Z');
}
