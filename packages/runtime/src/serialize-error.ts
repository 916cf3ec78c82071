/// <reference lib="esnext.error" />
import { redactSecrets } from './redact.ts';

/** An error as the log shows it: what happened and where, never what somebody wrote. */
export interface SerializedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly cause?: SerializedError;
  readonly errors?: readonly SerializedError[];
}

/**
 * Keeps an error's own fields out of the log: drivers and SDKs hang rows, payloads and requests on their errors,
 * and with them what people wrote.
 */
export function serializeError(error: unknown, depth = 0): SerializedError {
  if (!Error.isError(error)) {
    return { type: typeof error, message: redactSecrets(String(error)) };
  }
  const { code, status, cause, errors } = error as ErrorWithContext;
  const isDeepest = depth >= DEEPEST_CAUSE;
  return {
    type: error.name,
    message: redactSecrets(error.message),
    ...(error.stack !== undefined && { stack: redactSecrets(error.stack) }),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof status === 'number' && { status }),
    ...(cause !== undefined && !isDeepest && { cause: serializeError(cause, depth + 1) }),
    ...(Array.isArray(errors) && !isDeepest && { errors: errors.map((each) => serializeError(each, depth + 1)) }),
  };
}

/** Causes can be circular; nobody reads deeper. */
const DEEPEST_CAUSE = 5;

interface ErrorWithContext extends Error {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly errors?: unknown;
}
