import { STATUS_CODES } from 'node:http';

/** What kinds of problem there are. A kind's name ends its `type`, for programs; its title is the same each time. */
export interface ProblemKind {
  readonly name: string;
  readonly status: number;
  readonly title: string;
}

/** Where in the request an error is: in its body (RFC 6901) or in its query. */
export type ProblemLocation = { readonly pointer: string } | { readonly parameter: string };

/** One thing that is wrong with a request. */
export type FieldError = ProblemLocation & { readonly detail: string };

export interface ProblemOptions extends ErrorOptions {
  /** What exactly is wrong, each at its place. */
  readonly errors?: readonly FieldError[];
  /** Members of the body beside the standard ones, such as `currentVersion`. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The body of every answer that is no success. Source: RFC 9457 */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The path that was asked for. */
  readonly instance: string;
  readonly requestId: string;
  readonly errors?: readonly FieldError[];
  readonly [member: string]: unknown;
}

/** A reason not to do what was asked, in words for whoever asked. Thrown anywhere in a request, it is the answer. */
export class Problem extends Error {
  override name = 'Problem';
  readonly kind: ProblemKind;
  readonly options: ProblemOptions;

  constructor(kind: ProblemKind, detail: string, options: ProblemOptions = {}) {
    super(detail, options);
    this.kind = kind;
    this.options = options;
  }

  /** @param context of the request that it answers */
  toDetails(context: Pick<ProblemDetails, 'instance' | 'requestId'>): ProblemDetails {
    const { kind, options } = this;
    return {
      type: problemType(kind.name),
      title: kind.title,
      status: kind.status,
      detail: this.message,
      ...context,
      ...(options.errors === undefined ? {} : { errors: options.errors }),
      ...options.members,
    };
  }
}

export const PROBLEM_JSON = 'application/problem+json';

/** The URI that names a kind. It is a name, not an address. */
export function problemType(name: string): string {
  return `urn:expense-tracker:problem:${name}`;
}

/** A kind that says no more than its status does. */
export function kindOfStatus(status: number): ProblemKind {
  const title = STATUS_CODES[status] ?? 'Unknown status';
  return { name: title.toLowerCase().replaceAll(/[^a-z]+/g, '-'), status, title };
}

/** The kinds that say more. */
export const KINDS = {
  malformedUrl: { name: 'malformed-url', status: 400, title: 'The URL is malformed' },
  missingHost: { name: 'missing-host', status: 400, title: 'There is no Host header' },
  malformedBody: { name: 'malformed-body', status: 400, title: 'The body is not JSON' },
  invalidQuery: { name: 'invalid-query', status: 400, title: 'A query parameter is not valid' },
  invalidIfMatch: { name: 'invalid-if-match', status: 400, title: 'If-Match is not valid' },
  invalidUserId: { name: 'invalid-user-id', status: 400, title: 'X-User-ID is not valid' },
  invalidIdempotencyKey: { name: 'invalid-idempotency-key', status: 400, title: 'Idempotency-Key is not valid' },
  invalidToken: { name: 'invalid-token', status: 401, title: 'The token is not good' },
  insufficientScope: { name: 'insufficient-scope', status: 403, title: 'The token may not do this' },
  notOwner: { name: 'not-owner', status: 403, title: 'The ledger is not yours' },
  foreignOrigin: { name: 'foreign-origin', status: 403, title: 'The origin is not allowed' },
  foreignHost: { name: 'foreign-host', status: 421, title: 'The host is not this machine' },
  versionConflict: { name: 'version-conflict', status: 409, title: 'The expense was changed meanwhile' },
  categoryExists: { name: 'category-exists', status: 409, title: 'The category exists' },
  lastCategory: { name: 'last-category', status: 409, title: 'It is the last category' },
  notReclassifiable: { name: 'not-reclassifiable', status: 409, title: 'The expense cannot be understood again' },
  answerWithheld: { name: 'answer-withheld', status: 409, title: 'The answer was given once' },
  preconditionFailed: { name: 'precondition-failed', status: 412, title: 'The expense was changed meanwhile' },
  invalidBody: { name: 'invalid-body', status: 422, title: 'The body is not valid' },
  idempotencyKeyReused: { name: 'idempotency-key-reused', status: 422, title: 'The key was used for another request' },
  rateLimited: { name: 'rate-limited', status: 429, title: 'Too many requests' },
  tooManyExports: { name: 'too-many-exports', status: 429, title: 'Too many exports at once' },
  databaseUnavailable: { name: 'database-unavailable', status: 503, title: 'The database does not answer' },
  notReady: { name: 'not-ready', status: 503, title: 'Not ready' },
} as const satisfies Record<string, ProblemKind>;
