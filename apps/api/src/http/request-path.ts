import type { IncomingMessage } from 'node:http';

/** The path that was asked for, without the query: that can say what somebody is looking for. */
export function requestPath(request: IncomingMessage & { readonly originalUrl?: string }): string {
  const url = request.originalUrl ?? request.url ?? '';
  return url.split('?', 1)[0] ?? '';
}
