import type { RequestHandler } from 'express';
import request from 'supertest';
import { requestLog } from '../http/request-log.ts';
import { recordingLogger } from '../test-support/test-app.ts';
import { smallApp } from '../test-support/small-app.ts';
import { KINDS, Problem } from './problem.ts';
import { unknownRoute } from './problem-responder.ts';

describe('problemResponder', () => {
  it('answers as RFC 9457 says', async () => {
    const { app } = failing(() => {
      throw new Problem(KINDS.databaseUnavailable, 'Away.', { headers: { 'Retry-After': '5' } });
    });

    const response = await request(app).get('/here?secret=1').set('X-Request-Id', 'abc');

    expect(response.status).toBe(503);
    expect(response.headers).toMatchObject({ 'content-type': 'application/problem+json', 'retry-after': '5' });
    expect(response.body).toEqual({
      type: 'urn:expense-tracker:problem:database-unavailable',
      title: 'The database does not answer',
      status: 503,
      detail: 'Away.',
      instance: '/here',
      requestId: 'abc',
    });
  });

  it.each([
    ['thrown', () => { throw new Error('the disk is full'); }], // prettier-ignore
    ['rejected', () => Promise.reject(new Error('the disk is full'))],
  ] satisfies [string, RequestHandler][])('keeps the cause of a %s error for the log', async (_how, handler) => {
    const { app, log } = failing(handler);

    const response = await request(app).get('/');

    expect(response.status).toBe(500);
    expect(response.text).not.toMatch(/disk|stack/);
    expect(log).toMatchObject([{ level: 'error', err: { message: 'the disk is full' } }]);
  });

  it('logs what is thrown though it is no error', async () => {
    const { app, log } = failing((_request, _response, next) => {
      next('nonsense');
    });

    await request(app).get('/').expect(500);

    expect(log).toMatchObject([{ err: { cause: { type: 'string', message: 'nonsense' } } }]);
  });

  it('does not blame the server for what the caller got wrong', async () => {
    const { app, log } = failing(unknownRoute());

    const response = await request(app).get('/nowhere');

    expect(response.status).toBe(404);
    expect(log).toMatchObject([{ level: 'info', status: 404 }]);
    expect(log[0]).not.toHaveProperty('err');
  });

  it('ends the connection when half an answer is out', async () => {
    const { app } = failing((_request, response) => {
      response.write('{"items":[');
      throw new Error('the cursor is gone');
    });

    await expect(request(app).get('/')).rejects.toThrow(/aborted|hang up/);
  });
});

function failing(handler: RequestHandler) {
  const { logger, log } = recordingLogger();
  return { app: smallApp(requestLog({ logger }), handler), log };
}
