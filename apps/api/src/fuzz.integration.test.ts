import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { PrismaUnitOfWork } from '@expenses/storage';
import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import fc from 'fast-check';
import { PREFIX } from './operations.ts';
import { startServer, type RunningServer } from './server.ts';
import { Client } from './test-support/client.ts';
import { contractViolation, type Exchange } from './test-support/contract-check.ts';
import { fuzzedRequests, type FuzzedRequest } from './test-support/fuzz.ts';
import { createTestApp } from './test-support/test-app.ts';

/** Set in jest.config.js. */
declare const FUZZ_REQUESTS: number;

const PEOPLE = [1, 2, 3, 4, 5];

let database: TestDatabase;
let unitOfWork: PrismaUnitOfWork;
let server: RunningServer;
let agent: Agent;
let ids: Record<'expenses' | 'categories', string>[];

beforeAll(async () => {
  database = await createTestDatabase();
  unitOfWork = new PrismaUnitOfWork({ url: database.url });
  server = await startServer(createTestApp({ unitOfWork }).app, { host: '127.0.0.1', port: 0 });
  agent = new Agent({ keepAlive: true });
  ids = await Promise.all(
    PEOPLE.map(async (person) => {
      const saved = await new Client(server.url, person).save('Coffee 4.50 EUR');
      return { expenses: saved.id, categories: saved.category.id };
    }),
  );
});

afterAll(async () => {
  agent.destroy();
  await server.close();
  await unitOfWork.close();
  await database.drop();
});

describe('whatever is asked', () => {
  it(
    'is answered as the document says, and never fails',
    async () => {
      let successes = 0;

      await fc.assert(
        fc.asyncProperty(fuzzedRequests(), fc.nat(PEOPLE.length - 1), async (fuzzed, person) => {
          const exchange = await send(fuzzed, person);
          if (exchange.status < 300) successes += 1;
          expect(exchange.status).toBeLessThan(500);
          expect(contractViolation(exchange)).toBeNull();
        }),
        { numRuns: FUZZ_REQUESTS },
      );

      // Else it would be the strange headers alone that were tested.
      expect(successes).toBeGreaterThan(FUZZ_REQUESTS / 10);
    },
    60_000 + 200 * FUZZ_REQUESTS,
  );
});

async function send({ method, path, headers, body }: FuzzedRequest, person: number): Promise<Exchange> {
  const own = ids[person]!;
  const real = (template: string) =>
    template
      .replaceAll('{id}', path.startsWith('/cat') ? own.categories : own.expenses)
      .replaceAll('{categoryId}', own.categories);
  const url = `${PREFIX}${real(path)}`;
  const sent = request(new URL(server.url), {
    ...{ method, path: url, agent },
    headers: {
      'X-User-ID': String(PEOPLE[person]),
      ...(body !== undefined && {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(real(body)),
      }),
      ...headers,
    },
  });
  sent.end(body === undefined ? undefined : real(body));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    ...{ method, url, status: response.statusCode ?? 0, contentType: response.headers['content-type'] },
    body: Buffer.concat(chunks).toString(),
  };
}
