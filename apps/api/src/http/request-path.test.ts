import type { IncomingMessage } from 'node:http';
import { requestPath } from './request-path.ts';

describe('requestPath', () => {
  it.each([
    [{ url: '/expenses?text=coffee' }, '/expenses'],
    [{ url: '/here', originalUrl: '/api/v1/here?a=1?b=2' }, '/api/v1/here'],
    [{}, ''],
  ])('is the path of %j as it was asked for, without the query', (request, path) => {
    expect(requestPath(request as IncomingMessage)).toBe(path);
  });
});
