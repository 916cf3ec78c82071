import type { ExpenseExport, Services } from '@expenses/services';
import type { IdempotencyService } from '@expenses/services/idempotency';
import type { Repositories } from '@expenses/storage/repositories';
import type { Request, RequestHandler, Response, Router } from 'express';
import * as z from 'zod';
import { endpoint, type Method } from '../http/endpoint.ts';
import { jsonBody } from '../http/json-body.ts';
import { setRoute } from '../http/route.ts';
import { sendFile } from '../http/send-file.ts';
import { readBody, readQuery } from '../http/validate.ts';
import { getOrigin, getPerson, requireScope } from '../identity/identify.ts';
import { answerWithheld, keptAnswer, onceRequest, type JsonReply } from './idempotency-key.ts';
import type { Effects, Handlers, Operation, Operations } from './operation.ts';
import { expectedVersions, failedPrecondition, onOneOf } from './precondition.ts';

export interface MountOptions {
  /** Finds out who a request is from, and whether it may ask once more. */
  readonly identify: readonly RequestHandler[];
  readonly transactions: Transactions;
}

/** Where the effects of a POST happen: all of them, or none. */
export interface Transactions {
  run<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** The services, as part of a transaction. */
  servicesOn(repositories: Repositories): Services;
  readonly idempotency: Pick<IdempotencyService, 'once'>;
}

/** Adds operations to a router. All operations of an address are given at once: 405 answers its other methods. */
export function mountOperations<All extends Operations>(
  router: Router,
  operations: All,
  handlers: Handlers<All>,
  { identify, transactions }: MountOptions,
): void {
  const addresses = new Map<string, Partial<Record<Method, readonly RequestHandler[]>>>();
  for (const [name, operation] of Object.entries(operations)) {
    // Handlers states that they belong together; of a name, TypeScript cannot follow it.
    const handle = handlers[name] as unknown as Handle;
    const methods = addresses.get(operation.path) ?? {};
    methods[operation.method] = [...before(operation, identify), answer(operation, handle, transactions)];
    addresses.set(operation.path, methods);
  }
  for (const [path, methods] of addresses) endpoint(router, path.replaceAll(/\{(\w+)\}/g, ':$1'), methods);
}

type Handle = (input: Record<string, unknown>) => Promise<AnyReply | Effects<AnyReply>>;

interface AnyReply extends JsonReply {
  readonly file?: ExpenseExport;
}

function before({ path, scope, body }: Operation, identify: readonly RequestHandler[]): RequestHandler[] {
  return [
    setRoute(path),
    ...(scope === null ? [] : [...identify, requireScope(scope), forItsOwnerAlone]),
    ...(body === undefined ? [] : jsonBody()),
  ];
}

/** Nobody else's cache may keep it, and the caller's own asks each time. */
const forItsOwnerAlone: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'private, no-cache');
  next();
};

function answer(operation: Operation, handle: Handle, transactions: Transactions): RequestHandler {
  return async (request, response) => {
    const input = readInput(operation, request);
    const versions = operation.conditional && expectedVersions(request);
    const once = onceRequest(operation, request);
    try {
      if (once === null) {
        const act = (expectedVersion?: number) => perform(() => handle({ ...input, expectedVersion }), transactions);
        await send(await (versions === undefined ? act() : onOneOf(versions, act)), request, response);
        return;
      }
      let reply: AnyReply | undefined;
      const { answer, replayed } = await transactions.idempotency.once(once, async () => {
        const outcome = await handle(input);
        return async (repositories) => {
          reply = typeof outcome === 'function' ? await outcome(transactions.servicesOn(repositories)) : outcome;
          return keptAnswer(reply, operation.secret === true);
        };
      });
      if (reply !== undefined && !replayed) {
        await send(reply, request, response);
        return;
      }
      if (operation.secret === true) throw answerWithheld(answer);
      response.status(answer.status).set({ ...answer.headers, 'Idempotent-Replayed': 'true' });
      if (answer.body === null) response.end();
      else response.type('json').end(answer.body);
    } catch (error) {
      throw failedPrecondition(error, request) ?? error;
    }
  };
}

async function perform(handle: () => ReturnType<Handle>, transactions: Transactions): Promise<AnyReply> {
  const outcome = await handle();
  if (typeof outcome !== 'function') return outcome;
  return transactions.run((repositories) => outcome(transactions.servicesOn(repositories)));
}

function readInput({ scope, params, query, body }: Operation, request: Request): Record<string, unknown> {
  return {
    ...(scope !== null && { person: getPerson(request), origin: getOrigin(request) }),
    url: request.originalUrl,
    ...(params && { params: readParams(params, request) }),
    query: readQuery(query ?? NO_QUERY, request),
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

/**
 * Past Express' `json()`, which would answer an `If-None-Match` with 304: an `ETag` is the version of an expense, and the
 * answer also names its category, which can be renamed without the expense's being changed.
 */
async function send({ status, headers, body, file }: AnyReply, request: Request, response: Response): Promise<void> {
  response.status(status);
  for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.set(name, value);
  if (file !== undefined) await sendFile(file, request, response);
  else if (body === undefined) response.end();
  else response.type('json').end(JSON.stringify(body));
}
