import { IncomingMessage, ServerResponse } from 'node:http';
import type { Express } from 'express';

/** What a server makes its requests and answers of. */
export interface MessageClasses {
  readonly IncomingMessage: typeof IncomingMessage;
  readonly ServerResponse: typeof ServerResponse;
}

/**
 * Classes whose objects are an app's requests and answers from the start. Express changes the prototype of those that it
 * is given, after which V8 optimises nothing that is done with them; of these there is nothing to change.
 */
export function messageClassesOf(app: Express): MessageClasses {
  class AppRequest extends IncomingMessage {}
  class AppResponse extends ServerResponse {}
  const given = app as { request: object; response: object };
  given.request = Object.setPrototypeOf(AppRequest.prototype, app.request) as object;
  given.response = Object.setPrototypeOf(AppResponse.prototype, app.response) as object;
  return { IncomingMessage: AppRequest, ServerResponse: AppResponse as typeof ServerResponse };
}
