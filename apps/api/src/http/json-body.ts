import { isUtf8 } from 'node:buffer';
import express, { type RequestHandler } from 'express';
import { KINDS, kindOfStatus, Problem } from '../problems/problem.ts';

export interface JsonBodyOptions {
  /** Bytes at most, after decompression; 100 kB unless told. */
  readonly limit?: number;
}

const TYPES = ['application/json', 'application/*+json'];

/** Reads a JSON body; a body of another type is refused unread. */
export function jsonBody({ limit = 100_000 }: JsonBodyOptions = {}): RequestHandler[] {
  return [refuseOtherTypes, express.json({ limit, strict: false, type: TYPES, verify: refuseBrokenText })];
}

/** Bytes that are no UTF-8 would be replaced in silence, and be stored so. */
function refuseBrokenText(_request: unknown, _response: unknown, body: Buffer, encoding: string): void {
  if (encoding === 'utf-8' && !isUtf8(body)) throw new Problem(KINDS.malformedBody, 'The body is not UTF-8.');
}

const refuseOtherTypes: RequestHandler = (request, _response, next) => {
  const isEmpty = request.get('Content-Length') === '0';
  // Null, and not false: there is no body.
  if (!isEmpty && request.is(TYPES) === false) {
    const detail = 'The body must be JSON, and say so: "Content-Type: application/json".';
    throw new Problem(kindOfStatus(415), detail, { headers: { Accept: 'application/json' } });
  }
  next();
};
