import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';

/** The bot as a process of its own. */
export interface RunningBot {
  readonly pid: number;
  /** Its log, and what it wrote to standard error. */
  output(): string;
  /** Resolves when its output has that in it. @throws {Error} when it ends before */
  says(text: string): Promise<void>;
  /** Sends a signal, and returns the exit code; null when the signal itself ended the process. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** How it ended, when it has. */
  readonly exited: Promise<number | null>;
}

const MAIN = new URL('../main.ts', import.meta.url).pathname;

/** Starts the bot with this environment and nothing else, its health on a port of its own. */
export function runBot(env: Readonly<Record<string, string>>, file = MAIN, args: readonly string[] = []): RunningBot {
  const child = spawn(process.execPath, [file, ...args], {
    // Tests ask no bank for rates.
    env: { PORT: '0', ECB_RATES_URL: 'http://127.0.0.1:1', ...env },
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      for (const listener of listeners) listener();
    });
  }
  const exited = once(child, 'close').then(([code]) => code as number | null);
  return {
    pid: Number(child.pid),
    output: () => output,
    exited,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!output.includes(text)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
        void exited.then(() => {
          reject(new Error(`The bot ended without saying "${text}":\n${output}`));
        });
      }),
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}
