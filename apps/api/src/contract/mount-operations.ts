import type { Request, RequestHandler, Response, Router } from 'express';
import { z } from 'zod';
import { endpoint, type Method } from '../http/endpoint.ts';
import { jsonBody } from '../http/json-body.ts';
import { setRoute } from '../http/route.ts';
import { readBody, readQuery } from '../http/validate.ts';
import { getPerson } from '../identity/identify.ts';
import type { Handlers, Operation, Operations } from './operation.ts';
import { expectedVersion, failedPrecondition } from './precondition.ts';

export interface MountOptions {
  /** Finds out who a request is from. */
  readonly identify: RequestHandler;
}

/** Adds operations to a router. All operations of an address are given at once: 405 answers its other methods. */
export function mountOperations<All extends Operations>(
  router: Router,
  operations: All,
  handlers: Handlers<All>,
  { identify }: MountOptions,
): void {
  const addresses = new Map<string, Partial<Record<Method, readonly RequestHandler[]>>>();
  for (const [name, operation] of Object.entries(operations)) {
    // Handlers states that they belong together; of a name, TypeScript cannot follow it.
    const handle = handlers[name] as unknown as Handle;
    const methods = addresses.get(operation.path) ?? {};
    methods[operation.method] = [...before(operation, identify), answer(operation, handle)];
    addresses.set(operation.path, methods);
  }
  for (const [path, methods] of addresses) endpoint(router, path.replaceAll(/\{(\w+)\}/g, ':$1'), methods);
}

type Handle = (input: Record<string, unknown>) => Promise<AnyReply>;

interface AnyReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function before({ path, scope, body }: Operation, identify: RequestHandler): RequestHandler[] {
  return [
    setRoute(path),
    ...(scope === null ? [] : [identify, forItsOwnerAlone]),
    ...(body === undefined ? [] : jsonBody()),
  ];
}

/** Nobody else's cache may keep it, and the caller's own asks each time whether it still holds. */
const forItsOwnerAlone: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'private, no-cache');
  next();
};

function answer(operation: Operation, handle: Handle): RequestHandler {
  return async (request, response) => {
    const input = readInput(operation, request);
    try {
      send(await handle(input), response);
    } catch (error) {
      throw failedPrecondition(error, request) ?? error;
    }
  };
}

function readInput({ scope, params, query, conditional, body }: Operation, request: Request): Record<string, unknown> {
  return {
    ...(scope !== null && { person: getPerson(request) }),
    ...(params && { params: readParams(params, request) }),
    query: readQuery(query ?? NO_QUERY, request),
    ...(conditional && { expectedVersion: expectedVersion(request) }),
    ...(body && { body: readBody(body.schema, request) }),
  };
}

/** A parameter that is meant to change something must not be ignored. */
const NO_QUERY = z.strictObject({});

function readParams({ schema, notFound }: NonNullable<Operation['params']>, request: Request): unknown {
  const parsed = schema.safeParse(request.params);
  if (!parsed.success) throw notFound();
  return parsed.data;
}

/** Express answers a GET whose `If-None-Match` has the `ETag` with 304; without an `ETag`, `*` would get one too. */
function send({ status, headers, body }: AnyReply, response: Response): void {
  response.status(status).set(headers ?? {});
  if (body === undefined) response.end();
  else if (response.get('ETag') !== undefined) response.json(body);
  else response.type('json').end(JSON.stringify(body));
}
