export type RateSourceErrorCode =
  /** It could not be reached, failed (5xx), did not have what was asked for, or the connection broke. */
  | 'unavailable'
  | 'timeout'
  /** Too many requests, or the plan's quota is used up. */
  | 'rate_limit'
  /** The key is wrong, or its account is not active. */
  | 'authentication'
  /** The plan of the key does not cover what was asked. */
  | 'plan'
  /** An answer came that is not what the source publishes: broken, cut short, too large, a day twice. */
  | 'malformed'
  /** The newest day is older than it can be. What was given stands. */
  | 'stale';

export interface RateSourceErrorOptions {
  readonly source: string;
  readonly code: RateSourceErrorCode;
  /** Whether the same request may succeed soon. */
  readonly retryable: boolean;
  /** Milliseconds that the source asked to wait; null when it did not say. */
  readonly retryAfterMs?: number | null;
  /** Must be free of keys: it may be logged. */
  readonly cause?: unknown;
}

/** A source gave no rates, or not all of them. Neither the message nor the cause holds a key: both can be logged. */
export class RateSourceError extends Error {
  override name = 'RateSourceError';
  /** The source's name. */
  readonly source: string;
  readonly code: RateSourceErrorCode;
  /** Whether the same request may succeed soon. */
  readonly retryable: boolean;
  /** Milliseconds that the source asked to wait; null when it did not say. */
  readonly retryAfterMs: number | null;

  constructor(message: string, options: RateSourceErrorOptions) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.source = options.source;
    this.code = options.code;
    this.retryable = options.retryable;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

/** It sent something that it does not publish. That may be repaired, but not at once. */
export function malformed(source: string, what: string, cause?: unknown): RateSourceError {
  return new RateSourceError(`${source} ${what}.`, { source, code: 'malformed', retryable: false, cause });
}
