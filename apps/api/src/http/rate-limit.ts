import { isIPv6, type Socket } from 'node:net';
import type { SharedRateLimiter } from '@expenses/storage';
import type { Request, RequestHandler } from 'express';
import { KINDS, Problem } from '../problems/problem.ts';

export interface RateLimitOptions {
  readonly limiter: Pick<SharedRateLimiter, 'policy' | 'consume'>;
  /** Who is limited; null: this request is not. */
  readonly keyOf: (request: Request) => string | null;
}

/**
 * Refuses what goes beyond a limit with 429, and says in each answer what is left of it.
 * Source: https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-10
 */
export function rateLimit({ limiter, keyOf }: RateLimitOptions): RequestHandler {
  const { name, limit, windowSeconds } = limiter.policy;
  return async (request, response, next) => {
    const key = keyOf(request);
    if (key === null) {
      next();
      return;
    }
    const { allowed, remaining, resetSeconds } = await limiter.consume(key);
    response.append('RateLimit-Policy', `"${name}";q=${limit};w=${windowSeconds}`);
    response.append('RateLimit', `"${name}";r=${remaining};t=${resetSeconds}`);
    if (!allowed) {
      throw new Problem(
        KINDS.rateLimited,
        `At most ${limit} requests in ${windowSeconds} seconds. Wait ${resetSeconds}.`,
        {
          members: { 'violated-policies': [name] },
          headers: { 'Retry-After': String(resetSeconds) },
        },
      );
    }
    next();
  };
}

/** Where a request comes from: an IPv4 address, or the network of an IPv6 one, of which a client has all addresses. */
export function addressOf({ socket }: { readonly socket: Pick<Socket, 'remoteAddress'> }): string {
  const address = socket.remoteAddress ?? 'unknown';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const after = tail?.split(':').filter((group) => group !== '') ?? [];
  const zeros = Array.from({ length: 8 - groups.length - after.length }, () => '0');
  return `${[...groups, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}
