import { AsyncLocalStorage } from 'node:async_hooks';
import express from 'express';
import request from 'supertest';
import { answering, smallApp } from '../test-support/small-app.ts';
import { requestId } from './request-id.ts';

describe('requestId', () => {
  const app = smallApp(
    requestId({ generate: () => 'generated' }),
    answering(({ id }) => ({ id })),
  );

  it('takes the id that a request brings', async () => {
    const response = await request(app).get('/').set('X-Request-Id', 'shortcut_42-a');

    expect(response.headers['x-request-id']).toBe('shortcut_42-a');
    expect(response.body).toEqual({ id: 'shortcut_42-a' });
  });

  it.each(['', 'a'.repeat(65), 'a b', 'a;b', '<script>', 'é'])('makes one in the place of %j', async (own) => {
    const response = await request(app).get('/').set('X-Request-Id', own);

    expect(response.headers['x-request-id']).toBe('generated');
  });

  it('is known to all that is done for the request', async () => {
    const holder = new AsyncLocalStorage<string>();
    const held = smallApp(
      requestId({ holder }),
      express.json(),
      answering(() => ({ id: holder.getStore() })),
    );

    const answers = await Promise.all(
      ['one', 'two'].map((id) =>
        request(held)
          .post('/')
          .set('X-Request-Id', id)
          .send({ large: 'x'.repeat(50_000) }),
      ),
    );

    expect(answers.map(({ body }) => body as unknown)).toEqual([{ id: 'one' }, { id: 'two' }]);
    expect(holder.getStore()).toBeUndefined();
  });

  it('makes one that nobody else has', async () => {
    const plain = smallApp(
      requestId(),
      answering(() => ({})),
    );

    const ids = await Promise.all([1, 2].map(async () => (await request(plain).get('/')).headers['x-request-id']));

    expect(new Set(ids).size).toBe(2);
  });
});
