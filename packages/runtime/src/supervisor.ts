import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import type { Environment } from './config.ts';

export interface ProcessSpec {
  /** How notices call it: `api`. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment of the child, not an addition to ours. */
  readonly env: Environment;
  readonly cwd?: string;
}

export interface SupervisorOptions {
  /** From SIGTERM to SIGKILL; 10 s unless told. */
  readonly stopTimeoutMs?: number;
  /** Hears about children that ended on their own or had to be killed. */
  readonly notify?: (notice: string) => void;
}

export interface Supervisor {
  /**
   * Resolves, and never rejects, when every child has ended: with the first exit code that is not 0, else with 0.
   * A child that a signal ended counts as 128 and the signal's number, as in a shell; one that could not be started
   * as 127.
   */
  readonly exited: Promise<number>;
  /** Asks every child to end with SIGTERM, kills what is left when the time is over, and resolves as `exited`. */
  stop(): Promise<number>;
}

/**
 * Runs processes that belong together: when one ends, all end.
 *
 * Each child leads its own process group, so that Ctrl-C in a terminal reaches us alone and the children end in
 * order; and each has an IPC channel to us, whose closing tells it that we died without a word (`createShutdown`
 * listens for that). Their output is ours.
 */
export function superviseProcesses(
  specs: readonly ProcessSpec[],
  { stopTimeoutMs = 10_000, notify = () => undefined }: SupervisorOptions = {},
): Supervisor {
  let isStopping = false;
  let exitCode = 0;
  let killTimer: NodeJS.Timeout | undefined;
  const running = new Map<ChildProcess, ProcessSpec>();

  const exited = Promise.all(specs.map(run)).then(() => {
    clearTimeout(killTimer);
    return exitCode;
  });

  return {
    exited,
    stop() {
      stopAll();
      return exited;
    },
  };

  async function run(spec: ProcessSpec): Promise<void> {
    const child = spawn(spec.command, spec.args, {
      cwd: spec.cwd,
      env: { ...spec.env },
      detached: HAS_PROCESS_GROUPS,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    running.set(child, spec);
    const { code, how } = await ending(child);
    running.delete(child);

    if (exitCode === 0) exitCode = code;
    if (isStopping) return;
    notify(`${spec.name} ${how}; stopping the rest`);
    stopAll();
  }

  function stopAll(): void {
    if (isStopping) return;
    isStopping = true;
    for (const child of running.keys()) child.kill('SIGTERM');
    killTimer = setTimeout(() => {
      for (const [child, { name }] of running) {
        notify(`${name} did not stop within ${stopTimeoutMs} ms; killing it`);
        killGroup(child);
      }
    }, stopTimeoutMs);
  }
}

const HAS_PROCESS_GROUPS = process.platform !== 'win32';

function ending(child: ChildProcess): Promise<{ code: number; how: string }> {
  return new Promise((resolve) => {
    child.on('error', (error) => {
      // With a pid it is something else that failed, and the child still has its end ahead.
      if (child.pid === undefined) resolve({ code: 127, how: `could not be started (${error.message})` });
    });
    child.once('exit', (code, signal) => {
      // Node.js gives one of the two.
      if (signal !== null) resolve({ code: 128 + constants.signals[signal], how: `was ended by ${signal}` });
      else if (code !== null) resolve({ code, how: `ended with code ${code}` });
    });
  });
}

/** With all that the child started and left in its group. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(HAS_PROCESS_GROUPS ? -pid : pid, 'SIGKILL');
  } catch {
    // It ended in between.
  }
}
