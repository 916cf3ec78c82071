import { serializeError } from './serialize-error.ts';

/** Resolves when what it looks at can be used, and rejects with the reason when it cannot. */
export type ReadinessCheck = () => Promise<unknown>;

export interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
  /** Why not, without secrets; it can name hosts, so it is for operators. */
  readonly reason?: string;
}

export interface ReadinessReport {
  /** True when every check passed. */
  readonly ready: boolean;
  /** In the order in which they were registered. */
  readonly checks: readonly CheckResult[];
}

export interface Readiness {
  register(name: string, check: ReadinessCheck, options?: { readonly timeoutMs?: number }): void;
  /** Runs all checks side by side; never rejects. */
  check(): Promise<ReadinessReport>;
}

/** Liveness is not here on purpose: a process that answers is alive, whatever its database does. */
export function createReadiness({ timeoutMs: defaultTimeoutMs = 2_000 }: { timeoutMs?: number } = {}): Readiness {
  const checks = new Map<string, { check: ReadinessCheck; timeoutMs: number }>();

  return {
    register(name, check, { timeoutMs = defaultTimeoutMs } = {}) {
      if (checks.has(name)) throw new Error(`A readiness check named "${name}" is registered already.`);
      checks.set(name, { check, timeoutMs });
    },

    async check() {
      const results = await Promise.all(
        [...checks].map(([name, { check, timeoutMs }]) => runCheck(name, check, timeoutMs)),
      );
      return { ready: results.every(({ ok }) => ok), checks: results };
    },
  };
}

async function runCheck(name: string, check: ReadinessCheck, timeoutMs: number): Promise<CheckResult> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${timeoutMs} ms`));
    }, timeoutMs);
  });
  try {
    await Promise.race([check(), timeout]);
    return { name, ok: true };
  } catch (error) {
    return { name, ok: false, reason: serializeError(error).message };
  } finally {
    clearTimeout(timer);
  }
}
