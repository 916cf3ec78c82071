import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from '../openai/send-json.ts';
import { ApiError } from './api-error.ts';
import { failureBody, type Calls } from './calls.ts';
import type { FileStore } from './files.ts';
import { readParameters, type Parameters } from './parameters.ts';

export interface RequestDesk {
  readonly token: string;
  readonly calls: Calls;
  readonly files: FileStore;
}

/** Serves `/bot<TOKEN>/<method>` and `/file/bot<TOKEN>/<path>`. */
export async function serveRequest(
  desk: RequestDesk,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(String(incoming.url), 'http://127.0.0.1');
  const [, kind, token = '', rest = ''] = /^\/(bot|file\/bot)([^/]+)\/(.+)$/.exec(pathname) ?? [];
  if (kind === undefined || decodeURIComponent(token) !== desk.token) {
    incoming.resume();
    sendFailure(response, kind === undefined ? new ApiError(404, 'Not Found', null) : UNAUTHORIZED);
  } else if (kind === 'file/bot') {
    sendFile(response, desk.files, rest);
  } else {
    await serveCall(desk, rest, await parametersOf(incoming, searchParams), response);
  }
}

const UNAUTHORIZED = new ApiError(401, 'Unauthorized', null);

async function serveCall(
  { calls }: RequestDesk,
  method: string,
  parameters: Parameters | ApiError,
  response: ServerResponse,
): Promise<void> {
  const disconnected = new AbortController();
  response.once('close', () => {
    disconnected.abort();
  });
  const { response: answer, fault } = await calls.serve(method, parameters, disconnected.signal);
  if (answer === null) response.socket?.resetAndDestroy();
  else if (fault?.html === true) sendHtml(response, answer.status);
  else sendJson(response, answer.status, answer.body);
}

async function parametersOf(incoming: IncomingMessage, query: URLSearchParams): Promise<Parameters | ApiError> {
  try {
    return await readParameters(incoming, query);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

function sendFile(response: ServerResponse, files: FileStore, path: string): void {
  const file = files.at(path);
  if (file) response.writeHead(200, { 'content-type': file.mimeType }).end(file.bytes);
  else sendFailure(response, new ApiError(404, 'Not Found', null));
}

function sendFailure(response: ServerResponse, error: ApiError): void {
  sendJson(response, error.code, failureBody(error));
}

/** As a proxy before the API would. */
function sendHtml(response: ServerResponse, status: number): void {
  const page = `<html><head><title>${status}</title></head><body><h1>${status}</h1><hr>nginx</body></html>`;
  response.writeHead(status, { 'content-type': 'text/html' }).end(page);
}
