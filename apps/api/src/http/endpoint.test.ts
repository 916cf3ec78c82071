import express from 'express';
import request from 'supertest';
import { answering, smallApp } from '../test-support/small-app.ts';
import { endpoint } from './endpoint.ts';

describe('endpoint', () => {
  const router = express.Router();
  endpoint(router, '/things', {
    GET: [answering(() => 'read')],
    POST: [(_request, _response, next) => { next(); }, answering(() => 'written')], // prettier-ignore
  });
  endpoint(router, '/things/:id', { DELETE: [answering(() => 'deleted')], PATCH: [answering(() => 'changed')] });
  const app = smallApp(router);

  it('runs the handlers of the method, in order', async () => {
    expect((await request(app).get('/things')).body).toBe('read');
    expect((await request(app).post('/things')).body).toBe('written');
    expect((await request(app).delete('/things/1')).body).toBe('deleted');
    expect((await request(app).patch('/things/1')).body).toBe('changed');
  });

  it('answers HEAD where there is a GET', async () => {
    await request(app).head('/things').expect(200);
    await request(app).head('/things/1').expect(405);
  });

  it.each([
    ['/things', 'GET, HEAD, POST, OPTIONS'],
    ['/things/1', 'DELETE, PATCH, OPTIONS'],
  ])('answers 405 to other methods of %s, and which it has', async (path, allow) => {
    const response = await request(app).put(path);

    expect(response.status).toBe(405);
    expect(response.headers['allow']).toBe(allow);
    expect(response.headers['content-type']).toBe('application/problem+json');
  });

  it('tells OPTIONS which methods it has', async () => {
    const response = await request(app).options('/things');

    expect(response.status).toBe(204);
    expect(response.headers['allow']).toBe('GET, HEAD, POST, OPTIONS');
  });
});
