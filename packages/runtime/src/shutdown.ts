import type { Logger } from './logger.ts';

export type ShutdownStep = () => unknown;

export interface ShutdownOptions {
  readonly logger: Logger;
  /** For all steps together; 10 s unless told, as long as container engines wait before they kill. */
  readonly timeoutMs?: number;
  /** Ends the process; `process.exit` unless told. */
  readonly exit?: (code: number) => void;
  /** Where signals come from; the process itself unless told. */
  readonly source?: ShutdownSource;
}

/** The part of `process` that shutdown listens to. */
export interface ShutdownSource {
  on(event: string, listener: (argument: unknown) => void): unknown;
  /** False once the channel to the parent that spawned this process is closed; undefined when there was none. */
  readonly connected?: boolean | undefined;
  readonly channel?: { unref(): void } | null | undefined;
}

export interface Shutdown {
  /**
   * Adds a step. Steps run one after the other, the last registered first, as resources are opened: what is
   * registered right after it was opened is closed before what it was built on. A step that is registered while
   * the steps run is the next to run.
   */
  register(name: string, step: ShutdownStep): void;
  /**
   * Stops now; resolves when the process was told to exit. Calls after the first wait for the same shutdown; the
   * highest code counts.
   */
  stop(reason: string, exitCode?: number): Promise<void>;
}

const SIGNALS = ['SIGTERM', 'SIGINT'];

/**
 * Ends the process in order, once: on SIGTERM or SIGINT, when the parent that supervises it is gone, or after an
 * error that nothing caught. The exit code is 0 when every step was fine and in time, else 1.
 */
export function createShutdown({
  logger,
  timeoutMs = 10_000,
  exit = (code) => process.exit(code),
  source = process,
}: ShutdownOptions): Shutdown {
  const steps: { name: string; step: ShutdownStep }[] = [];
  let stopping: Promise<void> | undefined;
  let exitCode = 0;

  for (const signal of SIGNALS) {
    source.on(signal, () => void stop(signal));
  }
  source.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'An error that nothing caught');
    void stop('uncaught exception', 1);
  });
  source.on('disconnect', () => void stop('the parent process is gone'));
  // Listening for `disconnect` must not be what keeps the process running.
  source.channel?.unref();
  // The parent died before we listened.
  if (source.connected === false) void stop('the parent process is gone');

  return {
    register(name, step) {
      steps.push({ name, step });
    },
    stop,
  };

  function stop(reason: string, code = 0): Promise<void> {
    exitCode = Math.max(exitCode, code);
    stopping ??= runSteps(reason);
    return stopping;
  }

  async function runSteps(reason: string): Promise<void> {
    logger.info({ reason }, 'Stopping');
    let running = '';
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        logger.error({ step: running, timeoutMs }, 'Stopping took too long');
        exitCode = 1;
        resolve();
      }, timeoutMs);
    });
    await Promise.race([runAll(), timeout]);
    clearTimeout(timer);
    if (exitCode === 0) logger.info('Stopped');
    exit(exitCode);

    async function runAll() {
      // The first step must find `stopping` set, in case it asks for the same.
      await Promise.resolve();
      for (let next = steps.pop(); next !== undefined; next = steps.pop()) {
        running = next.name;
        try {
          await next.step();
        } catch (error) {
          logger.error({ err: error, step: next.name }, 'A step of stopping failed');
          exitCode = 1;
        }
      }
    }
  }
}
