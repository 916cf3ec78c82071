import { setTimeout as sleep } from 'node:timers/promises';
import { RateSourceError } from './rate-source-error.ts';

/** How often and how soon a request is repeated. */
export interface RetryOptions {
  /** In all, the first one too. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; each pause after it is twice as long, up to `longestPauseMs`. */
  readonly pauseMs: number;
  /** A source that asks for a longer pause is left alone until the next time that rates are wanted. */
  readonly longestPauseMs: number;
}

export const DEFAULT_RETRY: RetryOptions = { attempts: 4, pauseMs: 1_000, longestPauseMs: 30_000 };

/**
 * Resolves when the next attempt may be made. Pauses are drawn from the upper half of their length, so that processes
 * that failed together do not come back together, and are at least as long as the source asked for.
 *
 * @param attempt the one that failed, from 1
 * @throws what was thrown, when it is not to be tried again
 * @throws the signal's reason, once it is aborted
 */
export async function pauseBeforeRetry(
  error: unknown,
  attempt: number,
  { attempts, pauseMs, longestPauseMs }: RetryOptions,
  signal: AbortSignal | undefined,
): Promise<void> {
  const isHopeless = !(error instanceof RateSourceError) || !error.retryable || attempt >= attempts;
  if (isHopeless || (error.retryAfterMs ?? 0) > longestPauseMs) throw error;
  const longest = Math.min(longestPauseMs, pauseMs * 2 ** (attempt - 1));
  const pause = longest * (0.5 + Math.random() / 2);
  await wait(Math.max(pause, error.retryAfterMs ?? 0), signal);
}

async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(ms, undefined, signal === undefined ? {} : { signal });
  } catch {
    // The timer rejects with an error of its own; the caller's reason says more.
    signal?.throwIfAborted();
  }
}
