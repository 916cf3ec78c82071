import cors from 'cors';
import type { RequestHandler } from 'express';

export interface CrossOriginOptions {
  /** Origins of web pages that may call the API. */
  readonly origins: readonly string[];
}

const REQUEST_HEADERS = ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'X-Request-Id', 'X-User-ID'];

/** What a page's scripts may read of an answer, beside its body. */
const RESPONSE_HEADERS = [
  'Allow',
  'Content-Disposition',
  'ETag',
  'Idempotent-Replayed',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'WWW-Authenticate',
  'X-Request-Id',
];

/** Lets pages of these origins call the API, and read its answers. Source: https://fetch.spec.whatwg.org/#http-cors-protocol */
export function crossOrigin({ origins }: CrossOriginOptions): RequestHandler {
  const allow = cors({
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: REQUEST_HEADERS,
    exposedHeaders: RESPONSE_HEADERS,
    maxAge: 600,
  });
  return (request, response, next) => {
    // It would answer every OPTIONS as if a browser asked whether it may; others ask for the methods of an address.
    const isPreflight = request.get('Access-Control-Request-Method') !== undefined;
    if (request.method === 'OPTIONS' && !isPreflight) next();
    else allow(request, response, next);
  };
}
