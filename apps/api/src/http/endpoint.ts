import type { Request, RequestHandler, Response, Router } from 'express';
import { kindOfStatus, Problem } from '../problems/problem.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The last of an address's handlers: it answers, or throws the answer. */
export type Handler = (request: Request, response: Response) => void | Promise<void>;

/** What an address does for each method: handlers, run in order. */
export type Methods = Partial<Record<Method, readonly RequestHandler[]>>;

/** Adds an address. Methods that it does not have get 405, and every answer to them or to OPTIONS says which it has. */
export function endpoint(router: Router, path: string, methods: Methods): void {
  const supported = Object.keys(methods).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  const allow = [...supported, 'OPTIONS'].join(', ');
  const route = router.route(path);
  for (const [method, handlers] of Object.entries(methods)) {
    route[verbOf(method as Method)](...handlers);
  }
  route.options((_request, response) => {
    response.set('Allow', allow).status(204).end();
  });
  route.all((request) => {
    const detail = `${request.method} does nothing here. Use one of: ${allow}.`;
    throw new Problem(kindOfStatus(405), detail, { headers: { Allow: allow } });
  });
}

function verbOf(method: Method): 'get' | 'post' | 'put' | 'patch' | 'delete' {
  return method.toLowerCase() as Lowercase<Method>;
}
