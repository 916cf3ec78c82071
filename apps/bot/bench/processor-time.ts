import { readdir, readFile } from 'node:fs/promises';

/** What Linux counts processors' time in. Source: proc(5), `sysconf(_SC_CLK_TCK)`, which is 100 wherever Node.js runs. */
const TICK_MS = 10;

/**
 * The time that processors have spent on a process, on its children, and on those that it has waited for, in
 * milliseconds; null where there is no /proc to tell.
 */
export async function processorTime(pid: number): Promise<number | null> {
  const own = await timesOf(pid);
  if (own === null) return null;
  const pids = (await readdir('/proc')).map(Number).filter((id) => Number.isInteger(id) && id !== pid);
  const others = await Promise.all(pids.map(timesOf));
  const children = others.filter((times) => times?.parent === pid);
  return [own, ...children].reduce((sum, times) => sum + (times?.ticks ?? 0), 0) * TICK_MS;
}

interface Times {
  readonly parent: number;
  readonly ticks: number;
}

/** Null: there is no such process, or no more. Source: proc_pid_stat(5), counted from what follows the name. */
async function timesOf(pid: number): Promise<Times | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(fields[1]), ticks };
}
