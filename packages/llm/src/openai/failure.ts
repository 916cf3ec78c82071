import OpenAI from 'openai';
import {
  AssistantTimeoutError,
  AuthenticationError,
  InvalidAnswerError,
  RateLimitError,
  RefusalError,
  UnavailableError,
  type AssistantError,
} from '../errors.ts';
import { retryAfterMs } from './retry-after.ts';

/** The error of this package that says what the SDK's error means. */
export function assistantErrorFor(error: unknown): AssistantError {
  const cause = loggableCause(error);
  if (error instanceof OpenAI.APIConnectionTimeoutError) {
    return new AssistantTimeoutError('The model did not answer in time', { cause, perhapsBilled: true });
  }
  if (error instanceof OpenAI.APIError && typeof error.status === 'number') {
    return errorForStatus(error as HttpFailure, error.status, cause);
  }
  // Thrown by the SDK as it came, when a body that was announced as JSON is not.
  if (nameOf(error) === 'SyntaxError') {
    const message = 'The model provider answered with a body that is not JSON';
    return new InvalidAnswerError(message, { cause, perhapsBilled: true });
  }
  const perhapsBilled = !NEVER_CONNECTED.test(cause.message);
  return new UnavailableError('The model provider could not be reached', { cause, perhapsBilled });
}

/** What Node.js calls a connection that was never made: no request went over it. */
const NEVER_CONNECTED = /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b/;

/**
 * Whether the server may have refused only the form that an answer was asked for in. Servers say it in words of their
 * own, so every refused request counts but for those whose reason is known to be another.
 */
export function mayRefuseTheForm(error: unknown): boolean {
  if (!(error instanceof OpenAI.APIError)) return false;
  return [400, 422].includes(Number(error.status)) && !OTHER_REASONS.has(String(error.code));
}

const OTHER_REASONS: ReadonlySet<string> = new Set(['content_filter', 'context_length_exceeded']);

/** What is read of the SDK's error for an HTTP status. */
interface HttpFailure {
  readonly code: string | null | undefined;
  readonly headers: Headers | undefined;
}

function errorForStatus(error: HttpFailure, status: number, cause: Error): AssistantError {
  if (status === 401 || status === 403) {
    return new AuthenticationError(`The model provider refused the API key (HTTP ${status})`, { cause });
  }
  if (status === 429) {
    const retryable = error.code !== 'insufficient_quota';
    const message = retryable
      ? 'The model provider limits the rate of requests (HTTP 429)'
      : "The account's quota at the model provider is used up (HTTP 429)";
    return new RateLimitError(message, { cause, retryable, retryAfterMs: retryAfterMs(error.headers) });
  }
  if (error.code === 'content_filter') {
    return new RefusalError("The model provider's content filter refused the request", { cause });
  }
  const retryable = status >= 500 || status === 408 || status === 409;
  return new UnavailableError(`The model provider failed (HTTP ${status})`, { cause, retryable });
}

/**
 * What is safe to log of an SDK error: names, codes and the request's id along the chain of causes. Its messages are
 * left out, because a provider may quote the key or the request in them.
 */
function loggableCause(error: unknown): Error {
  const links: string[] = [];
  for (let link = error, depth = 0; isRecord(link) && depth < 5; link = link['cause'], depth++) {
    const parts = [nameOf(link), link['status'], link['code'], link['requestID']];
    links.push(parts.filter(isIdentifier).join(' '));
  }
  return new Error(links.join(' < '));
}

function nameOf(error: unknown): string {
  if (!isRecord(error)) return typeof error;
  // The SDK's errors are all called "Error"; their classes have the better name.
  return error['name'] === 'Error' ? error.constructor.name : String(error['name']);
}

/** A name, a code or a request id: no sentence, and no key, which has dashes and digits. */
function isIdentifier(part: unknown): boolean {
  return typeof part === 'number' || (typeof part === 'string' && /^([A-Za-z_]{1,60}|req_[0-9a-f]{1,40})$/.test(part));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
