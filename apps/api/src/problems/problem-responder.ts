import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { requestPath } from '../http/request-path.ts';
import { kindOfStatus, Problem, PROBLEM_JSON } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** The last handler: nothing is at this address. */
export function unknownRoute(): RequestHandler {
  return () => {
    throw unknownAddress();
  };
}

export function unknownAddress(): Problem {
  return new Problem(kindOfStatus(404), 'There is nothing at this address.');
}

/** Answers every error as RFC 9457 says. What the server is to blame for is logged with its cause, and not told. */
export function problemResponder(): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = problemOf(error);
    if (problem.kind.status >= 500) response.err = toError(problem.cause ?? problem);
    // Too late for an answer: Express ends the connection, so that half an answer is not taken for a whole one.
    if (response.headersSent) {
      next(error);
      return;
    }
    send(problem, requestPath(request), response);
  };
}

function send(problem: Problem, instance: string, response: Response): void {
  const { kind, options } = problem;
  response.status(kind.status).set(options.headers ?? {});
  // As bytes: Express would add a charset, which this type does not have.
  const details = problem.toDetails({ instance, requestId: String(response.get('X-Request-Id')) });
  response.set('Content-Type', PROBLEM_JSON).send(Buffer.from(JSON.stringify(details)));
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('Something was thrown that is no error', { cause: thrown });
}
