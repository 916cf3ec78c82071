import type { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

export interface RequestIdOptions {
  /** Makes an id for a request that brings none; a random UUID unless told. */
  readonly generate?: () => string;
  /** Told the id for all that is done for the request, however deep: the database wants to know. */
  readonly holder?: AsyncLocalStorage<string> | undefined;
}

/** What may go into headers, bodies and logs as it came. */
const SANE = /^[\w-]{1,64}$/;

/** Gives each request an id, its own `X-Request-Id` where that is sane; the answer and the log carry it. */
export function requestId({ generate = randomUUID, holder }: RequestIdOptions = {}): RequestHandler {
  return (request, response, next) => {
    const own = request.get('X-Request-Id');
    const id = own !== undefined && SANE.test(own) ? own : generate();
    request.id = id;
    response.set('X-Request-Id', id);
    if (holder === undefined) next();
    else holder.run(id, next);
  };
}
