import { gzipSync } from 'node:zlib';
import request from 'supertest';
import { answering, smallApp } from '../test-support/small-app.ts';
import { jsonBody } from './json-body.ts';

describe('jsonBody', () => {
  const app = smallApp(
    ...jsonBody(),
    answering(({ body }) => ({ body: body as unknown })),
  );

  it.each(['application/json', 'application/json; charset=utf-8', 'application/merge-patch+json'])(
    'reads %s',
    async (type) => {
      const response = await request(app).post('/').set('Content-Type', type).send('{"a":"é"}');

      expect(response.body).toEqual({ body: { a: 'é' } });
    },
  );

  it('refuses bytes that are no UTF-8, rather than replace them', async () => {
    const bytes = Buffer.from('{"a":"caf\u00e9"}', 'latin1');
    const response = await request(app)
      .post('/')
      .set('Content-Type', 'application/json')
      .serialize(() => bytes as unknown as string)
      .send({});

    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({ detail: 'The body is not UTF-8.' });
  });

  it('lets a request without a body pass', async () => {
    expect((await request(app).post('/')).body).toEqual({});
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'nonsense'])(
    'refuses %s with 415, and says what it reads',
    async (type) => {
      const response = await request(app).post('/').set('Content-Type', type).send('{"a":1}');

      expect(response.status).toBe(415);
      expect(response.headers).toMatchObject({
        accept: 'application/json',
        'content-type': 'application/problem+json',
      });
    },
  );

  it.each([
    ['an unknown character set', { 'Content-Type': 'application/json; charset=latin-9' }],
    ['an unknown encoding', { 'Content-Type': 'application/json', 'Content-Encoding': 'zip' }],
  ])('refuses %s with 415', async (_what, headers) => {
    const response = await request(app).post('/').set(headers).send('{"a":1}');

    expect(response.status).toBe(415);
  });

  it.each(['{', '{"a":}', "{'a':1}", '[1,]', 'NaN'])('refuses %s with 400', async (body) => {
    const response = await request(app).post('/').set('Content-Type', 'application/json').send(body);

    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({ type: 'urn:expense-tracker:problem:malformed-body' });
  });

  it('reads 100 kB, and refuses one byte more with 413', async () => {
    const bodyOf = (bytes: number): string => JSON.stringify('a'.repeat(bytes - 2));
    const send = (body: string) => request(app).post('/').set('Content-Type', 'application/json').send(body);

    expect((await send(bodyOf(100_000))).status).toBe(200);
    expect((await send(bodyOf(100_001))).status).toBe(413);
  });

  it('counts what a compressed body becomes', async () => {
    const body = gzipSync(JSON.stringify('a'.repeat(1_000_000)));

    const response = await request(app)
      .post('/')
      .set({ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
      .serialize(() => body as unknown as string)
      .send({});

    expect(response.status).toBe(413);
  });
});
