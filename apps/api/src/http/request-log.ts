import type { IncomingMessage, ServerResponse } from 'node:http';
import { serializeError, type Logger } from '@expenses/runtime';
import { pinoHttp, type HttpLogger } from 'pino-http';
import { requestPath } from './request-path.ts';

export interface RequestLogOptions {
  readonly logger: Logger;
  /** Paths whose requests are worth no more than `debug`, such as those that a monitor asks for all the time. */
  readonly isQuiet?: (path: string) => boolean;
}

/**
 * One line for each request when it is over: its method, path, status, duration and id. Never its query, headers or
 * body. An answer that the server is to blame for is an error, and the line has its cause.
 */
export function requestLog({ logger, isQuiet = () => false }: RequestLogOptions): HttpLogger {
  return pinoHttp({
    // Its lines have the fields below and no others: none holds a secret, or has to be searched for one.
    logger: logger.child({}, { redact: [] }),
    quietReqLogger: true,
    quietResLogger: true,
    customAttributeKeys: { reqId: 'requestId', responseTime: 'durationMs' },
    // pino-http makes a logger of the whole request, which nobody uses and whose getters nobody should call.
    serializers: { err: serializeError, req: () => undefined },
    wrapSerializers: false,
    customLogLevel: (request, response) => {
      if (response.statusCode >= 500) return 'error';
      return isQuiet(requestPath(request)) ? 'debug' : 'info';
    },
    customSuccessMessage: (_request, response) => (response.writableEnded ? 'Answered' : 'The caller hung up'),
    customErrorMessage: () => 'Failed',
    customSuccessObject: summary,
    customErrorObject: (request, response, error, values: Timed) => ({
      ...summary(request, response, values),
      err: error,
    }),
  });
}

interface Timed {
  readonly durationMs: number;
}

function summary(request: IncomingMessage, response: ServerResponse, { durationMs }: Timed): object {
  return { method: request.method, path: requestPath(request), status: response.statusCode, durationMs };
}
