import {
  CurrencyNotSupportedError,
  InvalidEditError,
  InvalidPreferenceError,
  InvalidRateError,
  InvalidTokenRequestError,
  LastCategoryError,
  MessageRejectedError,
  NotLedgerOwnerError,
  NotReclassifiableError,
  TokenNotFoundError,
} from '@expenses/services';
import { IdempotencyKeyReusedError } from '@expenses/services/idempotency';
import { isDatabaseUnavailable } from '@expenses/storage';
import {
  CategoryExistsError,
  CategoryNotFoundError,
  ExpenseNotFoundError,
  ExpenseVersionConflictError,
  InvalidAmountError,
} from '@expenses/storage/domain';
import { kindOfStatus, KINDS, Problem, type ProblemKind } from './problem.ts';

/** The answer to a request that failed with this error. Of an error that nobody expected it says nothing. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return (
    problemOfDomain(error) ??
    problemOfBody(error) ??
    (isDatabaseUnavailable(error) ? databaseUnavailable(error) : unexpected(error))
  );
}

/** The same for an id that never was, one that is deleted, one of another ledger, and what is no id at all. */
export function notFound(what: 'expense' | 'category' | 'token' | 'rate', cause?: unknown): Problem {
  return new Problem(kindOfStatus(404), `There is no such ${what}.`, { cause });
}

function problemOfDomain(error: unknown): Problem | null {
  if (error instanceof ExpenseNotFoundError) return notFound('expense', error);
  if (error instanceof CategoryNotFoundError) return notFound('category', error);
  if (error instanceof TokenNotFoundError) return notFound('token', error);
  if (error instanceof MessageRejectedError) return rejected(error);
  if (error instanceof NotReclassifiableError)
    return new Problem(KINDS.notReclassifiable, error.message, { cause: error });
  if (error instanceof IdempotencyKeyReusedError) {
    return new Problem(KINDS.idempotencyKeyReused, error.message, { cause: error });
  }
  if (
    error instanceof InvalidEditError ||
    error instanceof InvalidRateError ||
    error instanceof InvalidTokenRequestError
  ) {
    return invalidField(error.field, error);
  }
  if (error instanceof InvalidPreferenceError) {
    return invalidField(error.preference === 'preferredCurrency' ? 'currency' : error.preference, error);
  }
  if (error instanceof CurrencyNotSupportedError) return invalidField('currency', error);
  if (error instanceof ExpenseVersionConflictError) {
    const { currentVersion } = error;
    const detail = `It is at version ${currentVersion} now. Read it again, and repeat the change on what it says.`;
    return new Problem(KINDS.versionConflict, detail, { members: { currentVersion }, cause: error });
  }
  if (error instanceof CategoryExistsError) {
    const detail = 'This ledger has a category of that name, perhaps archived.';
    return new Problem(KINDS.categoryExists, detail, { errors: [{ pointer: '/name', detail }], cause: error });
  }
  if (error instanceof NotLedgerOwnerError) return new Problem(KINDS.notOwner, error.message, { cause: error });
  if (error instanceof LastCategoryError) return new Problem(KINDS.lastCategory, error.message, { cause: error });
  // A request's own amount was checked before; this one was read in a message.
  if (error instanceof InvalidAmountError) return unstorable(error);
  return null;
}

function invalidField(field: string, error: Error): Problem {
  const errors = [{ pointer: `/${field}`, detail: error.message }];
  return new Problem(KINDS.invalidBody, error.message, { errors, cause: error });
}

function rejected(error: MessageRejectedError): Problem {
  return ofDescription(`message-${error.reason}`, error);
}

function unstorable(error: InvalidAmountError): Problem {
  return ofDescription('message-invalid-amount', error);
}

function ofDescription(name: string, error: Error): Problem {
  const kind: ProblemKind = { name, status: 422, title: 'The message is no expense' };
  const errors = [{ pointer: '/description', detail: error.message }];
  return new Problem(kind, error.message, { errors, cause: error });
}

/** The errors of Express's body parser and router: they carry the status of their answer. */
function problemOfBody(error: unknown): Problem | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  const { status } = error;
  if (typeof status !== 'number' || status < 400 || status >= 500) return null;
  const isSyntax = 'type' in error && error.type === 'entity.parse.failed';
  const kind = isSyntax ? KINDS.malformedBody : kindOfStatus(status);
  return new Problem(kind, DETAILS[status] ?? 'The request cannot be read.', { cause: error });
}

const DETAILS: Readonly<Record<number, string>> = {
  400: 'The body cannot be read as JSON.',
  413: 'The body is too large: at most 100 kB are read.',
  415: 'The body has an encoding or a character set that is not known. Send it as JSON in UTF-8.',
};

function databaseUnavailable(cause: unknown): Problem {
  const detail = 'The database does not answer now. Try again in a moment.';
  return new Problem(KINDS.databaseUnavailable, detail, { headers: { 'Retry-After': '5' }, cause });
}

function unexpected(cause: unknown): Problem {
  const detail = 'Something went wrong that should not have. The request id finds the reason in the log.';
  return new Problem(kindOfStatus(500), detail, { cause });
}
