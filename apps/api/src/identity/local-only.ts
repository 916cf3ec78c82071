import { isLoopbackHost } from '@expenses/runtime';
import type { RequestHandler } from 'express';
import { KINDS, Problem } from '../problems/problem.ts';

export interface LocalOnlyOptions {
  /** Origins of web pages that may call the API, beside its own. */
  readonly allowedOrigins?: readonly string[];
}

/**
 * Keeps web pages away from an API that asks nobody for a token: a browser on this machine would carry their requests
 * to it. A page whose name was made to point at this machine (DNS rebinding) is known by the host that it asks for;
 * any other one by its origin.
 */
export function localOnly({ allowedOrigins = [] }: LocalOnlyOptions = {}): RequestHandler {
  return (request, _response, next) => {
    const host = request.get('Host') ?? '';
    if (!isLoopbackHost(hostName(host))) {
      throw new Problem(
        KINDS.foreignHost,
        'With API_AUTH=local, only localhost, 127.0.0.1 and [::1] are answered for.',
      );
    }
    const origin = request.get('Origin');
    if (origin !== undefined && origin !== `http://${host}` && !allowedOrigins.includes(origin)) {
      throw new Problem(
        KINDS.foreignOrigin,
        'Web pages of this origin may not call the API; CORS_ORIGINS lists those that may.',
      );
    }
    next();
  };
}

/** `Host` without its port, and an IPv6 address without its brackets. */
function hostName(host: string): string {
  const [, ipv6, name] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host) ?? [];
  return ipv6 ?? name ?? '';
}
