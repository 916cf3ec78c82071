import type { RequestHandler } from 'express';
import { KINDS, Problem } from '../problems/problem.ts';
import { requestPath } from './request-path.ts';

/** Refuses a path that is not percent-encoded UTF-8, before routes that take parts of it as they are. */
export function decodableUrl(): RequestHandler {
  return (request, _response, next) => {
    try {
      decodeURIComponent(requestPath(request));
    } catch (cause) {
      throw new Problem(KINDS.malformedUrl, 'The path is not percent-encoded UTF-8.', { cause });
    }
    next();
  };
}
