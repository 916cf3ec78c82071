import { EventEmitter, once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestHandler } from 'express';
import request from 'supertest';
import { recordingLogger } from '../test-support/test-app.ts';
import { answering, smallApp } from '../test-support/small-app.ts';
import { requestLog } from './request-log.ts';

describe('requestLog', () => {
  it('says what was asked, what came of it, how long it took, and under which id', async () => {
    const { app, log } = loggedApp(answering(() => ({})));

    await request(app).get('/api/v1/expenses').set('X-Request-Id', 'abc');

    expect(log).toEqual([
      expect.objectContaining({
        level: 'info',
        method: 'GET',
        path: '/api/v1/expenses',
        status: 200,
        durationMs: expect.any(Number) as unknown,
        requestId: 'abc',
        msg: 'Answered',
      }),
    ]);
  });

  it('keeps the query, the headers and the body to itself', async () => {
    const { app, log } = loggedApp(answering(() => ({ secret: 'SECRET' })));

    await request(app).post('/?text=SECRET').set('X-Private', 'SECRET').send({ description: 'SECRET' });

    expect(JSON.stringify(log)).not.toContain('SECRET');
  });

  it('lowers quiet paths to debug', async () => {
    const { app, log } = loggedApp(answering(() => ({})));

    await request(app).get('/quiet?now=1');

    expect(log).toEqual([expect.objectContaining({ level: 'debug', path: '/quiet' })]);
  });

  it('makes a failure an error with its cause, also on a quiet path', async () => {
    const { app, log } = loggedApp(() => {
      throw new Error('the disk is full');
    });

    await request(app).get('/quiet');

    expect(log).toEqual([
      expect.objectContaining({
        level: 'error',
        status: 500,
        msg: 'Failed',
        err: expect.objectContaining({ type: 'Error', message: 'the disk is full' }) as unknown,
      }),
    ]);
  });

  it('says when the caller did not wait', async () => {
    const handled = new EventEmitter();
    const { app, log } = loggedApp((_request, response) => {
      response.once('close', () => handled.emit('closed'));
      handled.emit('arrived');
    });
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const caller = httpRequest({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
    caller.on('error', () => undefined);
    const arrived = once(handled, 'arrived');
    const closed = once(handled, 'closed');
    caller.end();
    await arrived;

    caller.destroy();
    await closed;
    server.close();

    expect(log).toEqual([expect.objectContaining({ msg: 'The caller hung up' })]);
  });
});

function loggedApp(handler: RequestHandler) {
  const { logger, log } = recordingLogger();
  return { app: smallApp(requestLog({ logger, isQuiet: (path) => path === '/quiet' }), handler), log };
}
