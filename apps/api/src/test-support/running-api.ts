import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';

export interface RunningApi {
  /** Such as "http://127.0.0.1:41234". */
  readonly url: string;
  /** Its log, and what it wrote to standard error. */
  output(): string;
  /** Sends a signal, and returns the exit code; null when the signal itself ended the process. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** The API as a process of its own, on a port of its own, with this environment and nothing else. */
export async function runApi(env: Record<string, string>, file = MAIN): Promise<RunningApi> {
  const started = startProcess({ PORT: '0', ...env }, file);
  const url = await Promise.race([started.listening, started.exited.then(() => null)]);
  if (url === null) throw new Error(`The API did not start:\n${started.output()}`);
  return {
    url,
    output: started.output,
    stop: (signal = 'SIGTERM') => {
      started.kill(signal);
      return started.exited;
    },
  };
}

/** Runs the API where it is not to start, and returns how it ended. */
export async function failToStart(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const started = startProcess(env, MAIN);
  return { code: await started.exited, output: started.output() };
}

/** Tests ask no bank for rates, unless they bring their own. */
const NO_BANK = { ECB_RATES_URL: 'http://127.0.0.1:1' };

const MAIN = new URL('../main.ts', import.meta.url).pathname;

function startProcess(env: Record<string, string>, file: string) {
  const child = spawn(process.execPath, [file], {
    env: { ...NO_BANK, ...env },
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listening = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        output += `${line}\n`;
        const [, url] = /"url":"(http:[^"]*)","msg":"Listening"/.exec(line) ?? [];
        if (url !== undefined) resolve(url);
      });
    }
  });
  const exited = once(child, 'close').then(([code]) => code as number | null);
  return { listening, exited, output: () => output, kill: (signal: NodeJS.Signals) => child.kill(signal) };
}
