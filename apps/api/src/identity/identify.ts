import { allows, type Person, type RequestOrigin, type TokenScope } from '@expenses/services';
import type { Request, RequestHandler } from 'express';
import { insufficientScope, type Authenticate, type Caller } from './authenticate.ts';

const CALLERS = new WeakMap<Request, Caller>();

/** Finds out who a request is from, for `getPerson` and `getUserId`. */
export function identify(authenticate: Authenticate): RequestHandler {
  return async (request, _response, next) => {
    CALLERS.set(request, await authenticate(request));
    next();
  };
}

/** Refuses a caller whose token is not good for what the route does. */
export function requireScope(needed: TokenScope): RequestHandler {
  return (request, _response, next) => {
    const { token } = callerOf(request);
    if (token !== null && !allows(token.scopes, needed)) throw insufficientScope(needed);
    next();
  };
}

/** The person that a request acts as. @throws when the route does not identify its callers: a mistake of ours */
export function getPerson(request: Request): Person {
  return callerOf(request).person;
}

/** The id of the user that a request acts as. @throws as `getPerson` */
export function getUserId(request: Request): string {
  return getPerson(request).user.id;
}

/** The token that a request came with; null: none. @throws as `getPerson` */
export function getTokenId(request: Request): string | null {
  return callerOf(request).token?.id ?? null;
}

/** Which request it is, and with which token, for the audit record. @throws as `getPerson` */
export function getOrigin(request: Request): RequestOrigin {
  return { tokenId: getTokenId(request), requestId: request.id as string };
}

function callerOf(request: Request): Caller {
  const caller = CALLERS.get(request);
  if (caller === undefined) throw new Error('The route does not identify its callers.');
  return caller;
}
