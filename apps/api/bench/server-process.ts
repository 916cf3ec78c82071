import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

export interface ServerProcess {
  /** Such as "http://127.0.0.1:41234". */
  readonly url: string;
  /** The end of its log. */
  lastWords(): Promise<string>;
  stop(): Promise<void>;
}

const START_MS = 60_000;

/**
 * Starts a server, which logs its address as the API does. What it logs goes to a file, as in production, and not through
 * this process.
 */
export async function startServerProcess(
  file: string,
  { args = [], env, log }: { readonly args?: readonly string[]; readonly env: Record<string, string>; log: string },
): Promise<ServerProcess> {
  const output = await open(log, 'w');
  const child = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', output.fd, output.fd] });
  const exited = once(child, 'exit');
  await output.close();
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
  };
  const until = Date.now() + START_MS;
  for (;;) {
    const said = await readFile(log, 'utf8');
    const [, url] = /"url":"(http:[^"]*)","msg":"Listening"/.exec(said) ?? [];
    if (url !== undefined) return { url, stop, lastWords: async () => (await readFile(log, 'utf8')).slice(-2_000) };
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`${file} did not start:\n${said}`);
    }
    await delay(50);
  }
}
