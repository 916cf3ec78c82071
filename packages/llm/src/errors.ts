import type { AssistantUsage } from './assistant.ts';

export type AssistantErrorCode =
  'authentication' | 'rate_limit' | 'timeout' | 'refusal' | 'invalid_answer' | 'unavailable' | 'budget';

export interface AssistantErrorOptions {
  /** What was underneath, already free of the person's text and of keys: it may be logged. */
  readonly cause?: unknown;
  /** Overrides what its class says. */
  readonly retryable?: boolean;
  /** What the failed answer took, when tokens were spent on it. */
  readonly usage?: AssistantUsage;
  /** The provider had the request, and may have billed an answer that never arrived. */
  readonly perhapsBilled?: boolean;
}

/**
 * No usable answer came. Neither the message nor the cause holds what the person wrote, what the model answered, or
 * an API key: both can be logged.
 */
export abstract class AssistantError extends Error {
  abstract readonly code: AssistantErrorCode;
  /** Whether the same request may succeed when it is sent again later. */
  readonly retryable: boolean;
  /** What the failed answer took; undefined when no tokens are known to have been spent. Who keeps the books adds to it. */
  usage: AssistantUsage | undefined;
  /** Whether an answer may have been billed that never arrived. */
  readonly perhapsBilled: boolean;

  constructor(message: string, retryable: boolean, options: AssistantErrorOptions) {
    super(message, 'cause' in options ? { cause: options.cause } : {});
    this.name = new.target.name;
    this.retryable = options.retryable ?? retryable;
    this.usage = options.usage;
    this.perhapsBilled = options.perhapsBilled ?? false;
  }
}

/** The key is missing, wrong, or not allowed to use the model (HTTP 401, 403). */
export class AuthenticationError extends AssistantError {
  readonly code = 'authentication';

  constructor(message: string, options: AssistantErrorOptions = {}) {
    super(message, false, options);
  }
}

/** Too many requests, or the account's quota is used up (HTTP 429). */
export class RateLimitError extends AssistantError {
  readonly code = 'rate_limit';
  /** Milliseconds the provider asked to wait from now on; null when it did not say. */
  readonly retryAfterMs: number | null;

  constructor(message: string, options: AssistantErrorOptions & { readonly retryAfterMs?: number | null } = {}) {
    super(message, true, options);
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

/** The time allowed ran out, or the caller stopped waiting. */
export class AssistantTimeoutError extends AssistantError {
  readonly code = 'timeout';

  constructor(message: string, options: AssistantErrorOptions = {}) {
    super(message, true, options);
  }
}

/** The model, or the provider's content filter, declined to answer. */
export class RefusalError extends AssistantError {
  readonly code = 'refusal';

  constructor(message: string, options: AssistantErrorOptions = {}) {
    super(message, false, options);
  }
}

/** An answer came that is not what was asked for: broken JSON, cut short, a category that the ledger does not have. */
export class InvalidAnswerError extends AssistantError {
  readonly code = 'invalid_answer';

  constructor(message: string, options: AssistantErrorOptions = {}) {
    super(message, false, options);
  }
}

/** The provider could not be reached, failed, did not take the request, or is left alone after it failed repeatedly. */
export class UnavailableError extends AssistantError {
  readonly code = 'unavailable';

  constructor(message: string, options: AssistantErrorOptions = {}) {
    super(message, true, options);
  }
}

/** The money set aside for models is spent; the model was not asked. */
export class BudgetExceededError extends AssistantError {
  readonly code = 'budget';

  constructor(message: string, options: AssistantErrorOptions = {}) {
    super(message, false, options);
  }
}
