import { STATUS_CODES } from 'node:http';
import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiResponseObject,
} from 'zod-openapi';
import * as z from 'zod';
import { PROBLEM_JSON } from '../problems/problem.ts';
import { ProblemDetailsSchema } from '../problems/problem-schema.ts';
import type { Operation, Operations, SuccessResponse } from './operation.ts';

/** An OpenAPI 3.1 document, as JSON. */
export type OpenApiDocument = Document & { readonly paths: NonNullable<Document['paths']> };
type Document = ReturnType<typeof createDocument>;

export interface DocumentOptions {
  /** Where the paths begin. */
  readonly prefix: string;
  /** How callers are known. */
  readonly auth: 'token' | 'local';
}

/** What the operations say of themselves, as OpenAPI 3.1 says it. */
export function openApiDocument(operations: Operations, { prefix, auth }: DocumentOptions): OpenApiDocument {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const [name, operation] of Object.entries(operations)) {
    const path = (paths[operation.path] ??= {});
    path[operation.method.toLowerCase()] = describe(name, operation, auth);
  }
  const document: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: { title: 'Expense tracker', version: '1.0.0', description: INTRODUCTION, license: LICENSE },
    servers: [{ url: prefix }],
    paths: paths,
    components: { securitySchemes: { [auth]: SECURITY_SCHEMES[auth] } },
  };
  const described = createDocument(document, {
    override: ({ jsonSchema }) => {
      simplify(jsonSchema);
    },
  });
  return { ...described, paths: { ...described.paths } };
}

/**
 * The statuses of the problems that an operation can answer with: what follows from its parts, and what it names
 * itself. 408, 417, 421 and 431 come before any operation is known.
 */
export function problemStatuses(operation: Operation): number[] {
  const { method, tag, scope, params, conditional, body, problems = [] } = operation;
  const statuses = [
    ...[400, 403, 408, 417, 421, 431, 500],
    ...(scope === null ? [] : [401, 503]),
    ...(tag === 'Health' ? [] : [429]),
    // Of Idempotency-Key.
    ...(method === 'POST' ? [422] : []),
    ...(params === undefined ? [] : [404]),
    ...(conditional === undefined ? [] : [412]),
    ...(body === undefined ? [] : [413, 415, 422]),
    ...problems,
  ];
  return [...new Set(statuses)].sort((a, b) => a - b);
}

/** Leaves out what zod says on top of a format, and the bounds that every JSON number has. */
function simplify(schema: { format?: unknown; pattern?: unknown; minimum?: unknown; maximum?: unknown }): void {
  if (schema.format !== undefined) delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

const INTRODUCTION = [
  'Text an expense, and find it stored, exactly once.',
  'Amounts are exact decimals in strings; days are calendar dates, YYYY-MM-DD. Unknown query parameters are refused with 400, unknown fields of a body with 422.',
  'Every POST takes an `Idempotency-Key`: the same key and request give the first answer again, for 24 hours, and nothing is done twice; the same key with another request is refused with 422. What was refused (4xx) was not done and is not kept: put it right, and send it under the same key.',
  'Answers say in `RateLimit` and `RateLimit-Policy` how much more may be asked, where that is limited; beyond it is 429, with `Retry-After`.',
  'Every error is a problem of RFC 9457 (`application/problem+json`). What is not at an address is 404; a method that an address does not have is 405, with `Allow`. OPTIONS says which methods it has, and HEAD answers wherever GET does.',
].join('\n\n');

const LICENSE = { name: 'MIT', identifier: 'MIT' };

const SECURITY_SCHEMES = {
  token: { type: 'http', scheme: 'bearer', description: 'A token: `Authorization: Bearer exp_...`.' },
  local: {
    type: 'apiKey',
    in: 'header',
    name: 'X-User-ID',
    description: 'The numeric Telegram id of the person to act as; the default person when it is left out.',
  },
} as const;

function describe(name: string, operation: Operation, auth: DocumentOptions['auth']): ZodOpenApiOperationObject {
  const { tag, summary, description, scope, params, query, conditional, body } = operation;
  return {
    operationId: name,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    ...(scope !== null && { security: auth === 'token' ? [{ token: [scope] }] : [{ local: [] }, {}] }),
    requestParams: {
      ...(params && { path: params.schema }),
      ...(query && { query }),
      ...headersOf(operation, conditional),
    },
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: body.schema, examples: { ...body.examples } } },
      },
    }),
    responses: { ...successes(operation), ...problems(operation) },
  };
}

const IfMatch = z.object({
  'If-Match': z
    .string()
    .optional()
    .meta({ description: 'The `ETag` that was read: refused with 412 when it is no more', examples: ['"1"'] }),
});

const IdempotencyKey = z.object({
  'Idempotency-Key': z
    .string()
    .optional()
    .meta({
      description: 'Your own name for this request, 1 to 255 visible characters of ASCII: it is done once',
      examples: ['7d3f0f5e-2b1c-4c55-9c57-5a1f5b0f3f11'],
    }),
});

function headersOf(operation: Operation, conditional: true | undefined) {
  if (operation.method === 'POST') return { header: IdempotencyKey };
  return conditional ? { header: IfMatch } : {};
}

function successes(operation: Operation): Record<string, ZodOpenApiResponseObject> {
  return Object.fromEntries(
    Object.entries(operation.responses).map(([status, response]) => [status, success(response)]),
  );
}

function success({ description, schema, files, headers, examples }: SuccessResponse): ZodOpenApiResponseObject {
  return {
    description,
    ...(files && { content: filesOf(files) }),
    ...(headers && { headers }),
    ...(schema && { content: { 'application/json': { schema, ...(examples && { examples: { ...examples } }) } } }),
  };
}

function filesOf(files: NonNullable<SuccessResponse['files']>): NonNullable<ZodOpenApiResponseObject['content']> {
  const described = Object.entries(files).map(([type, description]) => {
    const schema = type === 'application/json' ? { type: 'array', items: { type: 'object' } } : { type: 'string' };
    return [type, { schema: { ...schema, description } }];
  });
  return Object.fromEntries(described) as NonNullable<ZodOpenApiResponseObject['content']>;
}

function problems(operation: Operation): Record<string, ZodOpenApiResponseObject> {
  return Object.fromEntries(problemStatuses(operation).map((status) => [status, problemOfStatus(status)]));
}

const PROBLEMS = new Map<number, ZodOpenApiResponseObject>();

/** One component for each status, however many operations can answer with it. */
function problemOfStatus(status: number): ZodOpenApiResponseObject {
  const known = PROBLEMS.get(status);
  if (known !== undefined) return known;
  const title = String(STATUS_CODES[status]);
  const response: ZodOpenApiResponseObject = {
    id: title.replaceAll(/[^A-Za-z]/g, ''),
    description: REASONS[status] ?? title,
    content: { [PROBLEM_JSON]: { schema: ProblemDetailsSchema } },
  };
  PROBLEMS.set(status, response);
  return response;
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'The URL, a query parameter, a header or the syntax of the body cannot be read.',
  401: 'A token is needed, or the one that came is not good.',
  403: 'The token may not do this, its web page may not call the API, or it is for the owner of the ledger to do.',
  404: 'There is no such thing in the ledger.',
  408: 'The request took too long to arrive.',
  409: 'It contradicts what is stored.',
  412: 'Somebody else was faster: the version of If-Match is no more.',
  413: 'The body is too large.',
  415: 'The body is not JSON, or in an unknown encoding.',
  417: 'An expectation that is not known.',
  421: 'The host that was asked for is not this one.',
  422: 'The body is not valid; `errors` says where. Or the idempotency key was used for another request.',
  429: 'Too much was asked. `Retry-After` says for how many seconds to wait.',
  431: 'The headers are too large.',
  500: 'A mistake of ours. The request id finds the reason in the log.',
  503: 'The database does not answer.',
};
