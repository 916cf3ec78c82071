import type { RequestHandler } from 'express';
import { KINDS, Problem } from '../problems/problem.ts';
import { requestPath } from './request-path.ts';

/**
 * Refuses what is not percent-encoded UTF-8: a path, before routes that take parts of it as they are, and a query, whose
 * broken letters would be read as others. A percent sign that escapes nothing stands for itself in a query.
 */
export function decodableUrl(): RequestHandler {
  return (request, _response, next) => {
    const path = requestPath(request);
    assertDecodable(path, 'path');
    const escaped = request.originalUrl.slice(path.length).match(ESCAPED) ?? [];
    assertDecodable(escaped.join('/'), 'query');
    next();
  };
}

const ESCAPED = /(?:%[\da-f]{2})+/gi;

function assertDecodable(text: string, part: 'path' | 'query'): void {
  try {
    decodeURIComponent(text);
  } catch (cause) {
    throw new Problem(KINDS.malformedUrl, `The ${part} is not percent-encoded UTF-8.`, { cause });
  }
}
