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
