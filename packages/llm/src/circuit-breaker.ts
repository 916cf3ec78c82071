import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  type CircuitBreakerPolicy,
  halfJitterGenerator,
  type IBackoff,
  type IBackoffFactory,
  type IHalfOpenAfterBackoffContext,
} from 'cockatiel';
import type { Assistant, Categorization, CategorizationRequest, LLMProvider } from './assistant.ts';
import { AssistantError, RateLimitError, UnavailableError, type AssistantErrorCode } from './errors.ts';

export interface CircuitBreakerOptions {
  readonly assistant: Assistant;
  /** Failures in a row after which it is left alone; 3 when left out. */
  readonly failures?: number;
  /** Milliseconds that it is left alone at first; 10,000 when left out. Each probe that fails makes it longer. */
  readonly pauseMs?: number;
  /** Milliseconds that it is left alone at most, unless it asked for longer; 300,000 when left out. */
  readonly longestPauseMs?: number;
}

/** What says that the provider is away, rather than something about one message. */
const IS_AWAY: ReadonlySet<AssistantErrorCode> = new Set(['authentication', 'rate_limit', 'timeout', 'unavailable']);

/**
 * Spares people the wait for a model that is away: after some failures in a row it is not asked for a while, and every
 * question fails at once. Then one question tries it; the others meanwhile still fail at once.
 */
export class CircuitBreakerAssistant implements Assistant {
  readonly provider: LLMProvider;
  readonly model: string;
  readonly #assistant: Assistant;
  readonly #breaker: CircuitBreakerPolicy;

  constructor({ assistant, failures = 3, pauseMs = 10_000, longestPauseMs = 300_000 }: CircuitBreakerOptions) {
    this.provider = assistant.provider;
    this.model = assistant.model;
    this.#assistant = assistant;
    this.#breaker = circuitBreaker(
      handleWhen((error) => error instanceof AssistantError && IS_AWAY.has(error.code)),
      {
        breaker: new ConsecutiveBreaker(failures),
        halfOpenAfter: new Pause(
          new ExponentialBackoff({ generator: halfJitterGenerator, initialDelay: pauseMs, maxDelay: longestPauseMs }),
        ),
      },
    );
  }

  mostUsd(request: CategorizationRequest) {
    return this.#assistant.mostUsd?.(request) ?? null;
  }

  /** @throws {UnavailableError} without asking, while the model is left alone; else as the assistant does */
  async categorize(request: CategorizationRequest): Promise<Categorization> {
    // The library would let the others wait for the probe.
    if (this.#breaker.state === CircuitState.HalfOpen) throw leftAlone();
    try {
      return await this.#breaker.execute(() => this.#ask(request));
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw leftAlone();
      throw error instanceof CallerLeft ? error.cause : error;
    }
  }

  async #ask(request: CategorizationRequest): Promise<Categorization> {
    const isProbe = this.#breaker.state === CircuitState.HalfOpen;
    try {
      return await this.#assistant.categorize(request);
    } catch (error) {
      // Impatience says nothing about the model; but a probe that was not waited for has not found it back either.
      if (request.signal?.aborted === true && !isProbe) throw new CallerLeft(error);
      throw error;
    }
  }
}

/** Not the model's failure, nor its success. */
class CallerLeft extends Error {
  constructor(cause: unknown) {
    super('The caller stopped waiting', { cause });
  }
}

function leftAlone(): UnavailableError {
  return new UnavailableError('The model failed repeatedly, and is not asked for a while');
}

/** As the backoff says, with its jitter; longer, when the provider asked for that. */
class Pause implements IBackoff<IHalfOpenAfterBackoffContext> {
  readonly duration: number;
  readonly #backoff: IBackoffFactory<unknown>;

  constructor(backoff: IBackoffFactory<unknown>, duration = 0) {
    this.#backoff = backoff;
    this.duration = duration;
  }

  next({ result }: IHalfOpenAfterBackoffContext): Pause {
    const next = this.#backoff.next(undefined);
    const error = 'error' in result ? result.error : null;
    const asked = error instanceof RateLimitError ? (error.retryAfterMs ?? 0) : 0;
    return new Pause(next, Math.max(next.duration, asked));
  }
}
