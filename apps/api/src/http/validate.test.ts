import request from 'supertest';
import * as z from 'zod';
import { answering, smallApp } from '../test-support/small-app.ts';
import { jsonBody } from './json-body.ts';
import { readBody, readQuery, toPointer } from './validate.ts';

const SCHEMA = z.strictObject({ name: z.string(), tags: z.array(z.strictObject({ 'a/b': z.int() })).optional() });

describe('readBody', () => {
  const app = smallApp(
    ...jsonBody(),
    answering((request) => readBody(SCHEMA, request)),
  );

  it('returns what the schema makes of it', async () => {
    expect((await request(app).post('/').send({ name: 'x' })).body).toEqual({ name: 'x' });
  });

  it('says of every error where it is and what it is', async () => {
    const response = await request(app)
      .post('/')
      .send({ tags: [{ 'a/b': 1 }, { 'a/b': 'x', '~c': 1 }], more: true });

    expect(response.status).toBe(422);
    expect(response.body).toMatchObject({
      type: 'urn:expense-tracker:problem:invalid-body',
      detail: '4 values are not valid; errors names them.',
    });
    expect((response.body as { errors: { pointer: string }[] }).errors).toEqual([
      { pointer: '/name', detail: 'This is required.' },
      { pointer: '/tags/1/a~1b', detail: 'Invalid input: expected number, received string' },
      { pointer: '/tags/1/~0c', detail: 'Nothing is known by this name.' },
      { pointer: '/more', detail: 'Nothing is known by this name.' },
    ]);
  });

  it.each([
    [{}, '/name: This is required.'],
    [[], 'The body: Invalid input: expected object, received array'],
    [null, 'The body: Invalid input: expected object, received null'],
    [{ name: 'x', ['__proto__']: 1 }, '/__proto__: Nothing is known by this name.'],
  ])('names the only error of %j in the detail', async (body, detail) => {
    const response = await request(app).post('/').set('Content-Type', 'application/json').send(JSON.stringify(body));

    expect(response.body).toMatchObject({ status: 422, detail });
  });

  it('asks for a body where there is none', async () => {
    const response = await request(app).post('/');

    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({ detail: expect.stringContaining('JSON body') as unknown });
  });
});

describe('readQuery', () => {
  const schema = z.strictObject({ page: z.string().default('1') });
  const app = smallApp(answering((request) => readQuery(schema, request)));

  it('returns what the schema makes of it', async () => {
    expect((await request(app).get('/?page=2')).body).toEqual({ page: '2' });
    expect((await request(app).get('/')).body).toEqual({ page: '1' });
  });

  it.each([
    ['?size=1', { parameter: 'size', detail: 'Nothing is known by this name.' }],
    ['?page=1&page=2', { parameter: 'page', detail: 'It can be given once only.' }],
    ['?__proto__=1', { parameter: '__proto__', detail: 'Nothing is known by this name.' }],
  ])('refuses %s with 400 and the name of the parameter', async (query, error) => {
    const response = await request(app).get(`/${query}`);

    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({ errors: [error], detail: `${error.parameter}: ${error.detail}` });
  });
});

describe('toPointer', () => {
  it.each([
    [[], ''],
    [['a', 0, 'b'], '/a/0/b'],
    [['~/'], '/~0~1'],
    [[''], '/'],
  ])('writes %j as RFC 6901 does', (path, pointer) => {
    expect(toPointer(path)).toBe(pointer);
  });
});
