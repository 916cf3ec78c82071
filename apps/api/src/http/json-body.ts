import express, { type RequestHandler } from 'express';
import { kindOfStatus, Problem } from '../problems/problem.ts';

export interface JsonBodyOptions {
  /** Bytes at most, after decompression; 100 kB unless told. */
  readonly limit?: number;
}

const TYPES = ['application/json', 'application/*+json'];

/** Reads a JSON body; a body of another type is refused unread. */
export function jsonBody({ limit = 100_000 }: JsonBodyOptions = {}): RequestHandler[] {
  return [refuseOtherTypes, express.json({ limit, strict: false, type: TYPES })];
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
