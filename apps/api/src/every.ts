export interface Repeated {
  /** Ends it, after the run in hand. */
  stop(): Promise<void>;
}

/** Does something now and every so many milliseconds, one run after the other. @param onError told when a run fails */
export function every(ms: number, work: () => Promise<unknown>, onError: (error: unknown) => void): Repeated {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = run();

  async function run(): Promise<void> {
    try {
      await work();
    } catch (error) {
      onError(error);
    }
    if (isStopped) return;
    timer = setTimeout(() => {
      running = run();
    }, ms);
  }

  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}
