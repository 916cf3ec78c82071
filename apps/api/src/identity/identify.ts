import type { Person } from '@expenses/services';
import type { Request, RequestHandler } from 'express';
import type { Authenticate } from './authenticate.ts';

const PEOPLE = new WeakMap<Request, Person>();

/** Finds out who a request is from, for `getPerson` and `getUserId`. */
export function identify(authenticate: Authenticate): RequestHandler {
  return async (request, _response, next) => {
    PEOPLE.set(request, await authenticate(request));
    next();
  };
}

/** The person that a request acts as. @throws when the route does not identify its callers: a mistake of ours */
export function getPerson(request: Request): Person {
  const person = PEOPLE.get(request);
  if (person === undefined) throw new Error('The route does not identify its callers.');
  return person;
}

/** The id of the user that a request acts as. @throws as `getPerson` */
export function getUserId(request: Request): string {
  return getPerson(request).user.id;
}
