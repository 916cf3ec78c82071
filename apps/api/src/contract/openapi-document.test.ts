import request from 'supertest';
import type * as z from 'zod';
import { OPERATIONS, PREFIX } from '../operations.ts';
import { Client } from '../test-support/client.ts';
import { contractViolation } from '../test-support/contract-check.ts';
import { createTestApp } from '../test-support/test-app.ts';
import { openApiDocument } from './openapi-document.ts';
import type { Examples, Operation } from './operation.ts';

const ALL: readonly (readonly [string, Operation])[] = Object.entries(OPERATIONS);

describe('the OpenAPI document', () => {
  it('is served to anyone, and is OpenAPI 3.1', async () => {
    const { app } = createTestApp({ auth: { mode: 'token' } });

    const response = await request(app).get(`${PREFIX}/openapi.json`);

    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({ openapi: '3.1.0', servers: [{ url: PREFIX }] });
    expect(response.body).toEqual(JSON.parse(JSON.stringify(documentFor('token'))));
  });

  it('has every operation under its name, with what a token needs to be good for', () => {
    const described = operationsOf(documentFor('token')).map(({ operationId, security }) => [operationId, security]);

    const stated = ALL.map(([name, { scope }]) => [name, scope === null ? undefined : [{ token: [scope] }]]);
    expect(described.sort()).toEqual(stated.sort());
  });

  it('says how to act as somebody where no token is asked for', () => {
    const document = documentFor('local');

    expect(document.components?.securitySchemes).toEqual({
      local: expect.objectContaining({ name: 'X-User-ID' }) as unknown,
    });
  });

  it('says of parameters what is taken', () => {
    const list = operationsOf(documentFor('local')).find(({ operationId }) => operationId === 'listExpenses');

    expect(list?.parameters).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          in: 'query',
          name: 'pageSize',
          schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
        }),
      ]),
    );
  });

  it('documents every problem as RFC 9457 has it', () => {
    const { responses = {} } = documentFor('local').components ?? {};

    expect(Object.keys(responses).length).toBeGreaterThan(10);
    for (const response of Object.values(responses)) {
      expect(response).toMatchObject({
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } } },
      });
    }
  });

  it('names no parameter in a path that is not described', () => {
    for (const [name, { path, params }] of ALL) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      expect([name, Object.keys(params?.schema.shape ?? {})]).toEqual([name, inPath]);
    }
  });
});

describe('the examples', () => {
  const bodies = ALL.flatMap(([name, operation]) =>
    Object.entries(operation.body?.examples ?? {}).map(
      ([example, { value }]) => [name, example, operation, value as object] as const,
    ),
  );
  it.each(bodies)('of what %s takes work: %s', async (_name, _example, { method, path }, body) => {
    const { me, address, real } = await withSomeOfEach();

    const response = await me[method === 'POST' ? 'post' : method === 'PUT' ? 'put' : 'patch'](
      address(path),
      real(body),
    );

    expect(response.status).toBeLessThan(300);
  });

  const queries = ALL.flatMap(([name, { method, path, query }]) =>
    Object.entries(query?.shape ?? {}).flatMap(([parameter, schema]) =>
      ((schema as z.ZodType).meta()?.examples ?? []).map(
        (example: unknown) => [name, parameter, String(example), method, path] as const,
      ),
    ),
  );
  it.each(queries)('of the query of %s work: %s=%s', async (_name, parameter, example, _method, path) => {
    const { me } = await withSomeOfEach();

    const response = await me.get(`${path}?${parameter}=${encodeURIComponent(example)}`);

    expect(response.status).toBe(200);
  });

  const answers = ALL.flatMap(([name, { method, path, responses }]) =>
    Object.entries<{ readonly examples?: Examples }>(responses).flatMap(([status, { examples = {} }]) =>
      Object.entries(examples).map(
        ([example, { value }]) => [name, example, method, path, Number(status), value] as const,
      ),
    ),
  );
  it.each(answers)('of what %s gives are as its schema says: %s', (_name, _example, method, path, status, value) => {
    const exchange = { method, url: `${PREFIX}${path}`, status, contentType: 'application/json' };

    expect(contractViolation({ ...exchange, body: JSON.stringify(value) })).toBeNull();
  });
});

function documentFor(auth: 'token' | 'local') {
  return openApiDocument(OPERATIONS, { prefix: PREFIX, auth });
}

interface DescribedOperation {
  readonly operationId: string;
  readonly security?: unknown;
  readonly parameters?: unknown;
}

function operationsOf({ paths }: ReturnType<typeof documentFor>): DescribedOperation[] {
  return Object.values(paths).flatMap((item) => Object.values(item as Record<string, DescribedOperation>));
}

/** Someone with an expense, and addresses whose ids are those of what they have. */
async function withSomeOfEach() {
  const me = new Client(createTestApp().app);
  const expense = await me.save('Coffee at Starbucks 4.50 EUR');
  const travel = await me.category('Travel');
  const address = (path: string) => path.replace('{id}', path.startsWith('/categories') ? travel.id : expense.id);
  const real = (body: object) => {
    const ids = { '{id}': expense.id, '{categoryId}': travel.id };
    const written = Object.entries(ids).reduce((text, [name, id]) => text.replaceAll(name, id), JSON.stringify(body));
    return JSON.parse(written) as object;
  };
  return { me, address, real };
}
