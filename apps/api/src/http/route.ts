import type { ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';

const ROUTES = new WeakMap<ServerResponse, string>();

/** Notes which address, as a template, a request came to: of addresses there are few, of paths without end. */
export function setRoute(path: string): RequestHandler {
  return (_request, response, next) => {
    ROUTES.set(response, path);
    next();
  };
}

/** The template of the address that a request came to; null when there is nothing at it. */
export function routeOf(response: ServerResponse): string | null {
  return ROUTES.get(response) ?? null;
}
