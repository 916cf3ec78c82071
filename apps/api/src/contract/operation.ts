import type { ExpenseExport, Person, RequestOrigin, Services, TokenScope } from '@expenses/services';
import type * as z from 'zod';
import type { Method } from '../http/endpoint.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * One thing that a client can ask for, stated once: requests are validated by it, its handler is typed by it, and the
 * OpenAPI document is made of it. Its name, in the record that it stands in, is its `operationId`.
 */
export interface Operation {
  readonly method: Method;
  /** As OpenAPI writes it, without the prefix: `/expenses/{id}`. */
  readonly path: `/${string}`;
  readonly tag:
    'Expenses' | 'Categories' | 'Analytics' | 'Rates' | 'Ledger' | 'Preferences' | 'Tokens' | 'Health' | 'Reference';
  /** A few words for a list of operations. */
  readonly summary: string;
  readonly description?: string;
  /** What a token needs to be good for; null: anyone may ask, and is not identified. */
  readonly scope: TokenScope | null;
  readonly params?: PathParameters;
  /** A strict object; left out, no query parameter is known. */
  readonly query?: z.ZodObject;
  readonly body?: RequestBody;
  /** Whether `If-Match` guards it; its handler is given the version that must still be current. */
  readonly conditional?: true;
  /** Of a POST: its answer holds a secret, and is not kept for those who ask again under the same `Idempotency-Key`. */
  readonly secret?: true;
  /** The answers when all went well. */
  readonly responses: Readonly<Record<number, SuccessResponse>>;
  /** Statuses of problems, beside those that follow from the rest. */
  readonly problems?: readonly number[];
}

export interface PathParameters {
  readonly schema: z.ZodObject;
  /** The answer when they do not fit: the same as for what fits and names nothing. */
  readonly notFound: () => Problem;
}

export interface RequestBody {
  readonly schema: z.ZodType;
  /** At least one; a test sends each. */
  readonly examples: Examples;
}

export interface SuccessResponse {
  readonly description: string;
  /** Of the JSON body; left out, there is no body. */
  readonly schema?: z.ZodType;
  /** Of a file instead: its media types, and what is in them. */
  readonly files?: Readonly<Record<string, string>>;
  readonly headers?: z.ZodObject;
  readonly examples?: Examples;
}

export type Examples = Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;

export type Operations = Readonly<Record<string, Operation>>;

/** What a handler is given: everything that its operation states, validated. */
export type Input<O extends Operation> = (O['scope'] extends null ? unknown : Identified) & {
  /** The path and the query that were asked for. */
  readonly url: string;
} & (O extends { readonly params: { readonly schema: infer S extends z.ZodType } }
    ? { readonly params: z.output<S> }
    : unknown) &
  (O extends { readonly query: infer S extends z.ZodType } ? { readonly query: z.output<S> } : unknown) &
  (O extends { readonly body: { readonly schema: infer S extends z.ZodType } }
    ? { readonly body: z.output<S> }
    : unknown) &
  (O extends { readonly conditional: true } ? { readonly expectedVersion: number | undefined } : unknown);

interface Identified {
  readonly person: Person;
  readonly origin: RequestOrigin;
}

/** What a handler may answer: one of its operation's successes. Everything else is thrown. */
export type Reply<O extends Operation> = {
  [Status in keyof O['responses'] & number]: ReplyOf<Status, O['responses'][Status]>;
}[keyof O['responses'] & number];

type ReplyOf<Status, Response> = { readonly status: Status } & (Response extends {
  readonly schema: infer S extends z.ZodType;
}
  ? { readonly body: z.output<S> }
  : Response extends { readonly files: object }
    ? { readonly file: ExpenseExport; readonly body?: undefined }
    : { readonly body?: undefined }) &
  (Response extends { readonly headers: infer S extends z.ZodType }
    ? { readonly headers: z.output<S> }
    : { readonly headers?: undefined });

/**
 * What is left to do of a POST when all that is slow, and seen by nobody, is done: with services that take part in the
 * transaction that keeps its answer too.
 */
export type Effects<R> = (services: Services) => Promise<R>;

/** A handler for each operation: it calls one use case, and maps the result. A POST with effects gives them back. */
export type Handlers<All extends Operations> = {
  readonly [Name in keyof All]: (
    input: Input<All[Name]>,
  ) => Promise<Reply<All[Name]> | (All[Name]['method'] extends 'POST' ? Effects<Reply<All[Name]>> : never)>;
};
