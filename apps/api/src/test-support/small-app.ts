import express, { type Express, type RequestHandler } from 'express';
import { requestId } from '../http/request-id.ts';
import { problemResponder } from '../problems/problem-responder.ts';

/** An app of these handlers alone, which answers their errors as the API does. */
export function smallApp(...handlers: readonly RequestHandler[]): Express {
  const app = express();
  app.use(requestId(), ...handlers);
  app.use(problemResponder());
  return app;
}

/** A handler that answers with what it sees of the request. */
export function answering(see: (request: Parameters<RequestHandler>[0]) => unknown): RequestHandler {
  return (request, response) => {
    response.json(see(request));
  };
}
