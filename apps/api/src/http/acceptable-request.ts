import type { RequestHandler } from 'express';
import { KINDS, kindOfStatus, Problem } from '../problems/problem.ts';

/** Refuses what Node.js would refuse without a word, when the server leaves it to us. Source: RFC 9110, 7.2 and 10.1.1 */
export function acceptableRequest(): RequestHandler {
  return (request, _response, next) => {
    if (request.get('Host') === undefined && request.httpVersion === '1.1') {
      throw new Problem(KINDS.missingHost, 'HTTP/1.1 asks for a Host header.');
    }
    const expectation = request.get('Expect');
    if (expectation !== undefined && expectation.toLowerCase() !== '100-continue') {
      throw new Problem(kindOfStatus(417), 'Of Expect, only 100-continue is known.');
    }
    next();
  };
}
