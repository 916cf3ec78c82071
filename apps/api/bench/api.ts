/**
 * pnpm bench: what the API takes for what it does, beside a server on `node:http` and `pg` that does nothing else, and
 * beside Fastify; and what a ledger of a million expenses costs beside one of ten thousand. Servers, load and Postgres are
 * processes of their own; the API is the bundle that is deployed. What is compared takes turns, so that whatever else the
 * machine does hits all alike.
 *
 * --quick: 20,000 expenses and a second each, to see that it runs. The figures mean nothing then.
 */
import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startEmbeddedPostgres } from '@expenses/storage/embedded';
import { migrate } from '@expenses/storage/migrations';
import pg from 'pg';
import { AS_DEPLOYED } from './deployed.ts';
import type { Load, Measured } from './load.ts';
import { operationsOf, type Operation } from './operations.ts';
import { assertSameAnswers, takeBackCreated } from './same-answers.ts';
import { seedLedger, seedOthers, type SeededLedger } from './seed.ts';
import { startServerProcess, type ServerProcess } from './server-process.ts';
import { comparison, growth, type Figures } from './table.ts';

const quick = process.argv.includes('--quick');
const { expenses, small, others, seconds, rounds } = quick
  ? { expenses: 20_000, small: 2_000, others: 20, seconds: 1, rounds: 1 }
  : { expenses: 1_000_000, small: 10_000, others: 1_000, seconds: 3, rounds: 3 };
const CONNECTIONS = 16;
const WARM_UP_SECONDS = quick ? 0.5 : 2;

const here = (path: string): string => new URL(path, import.meta.url).pathname;
const folder = await mkdtemp(join(tmpdir(), 'bench-api-'));
await chmod(folder, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data') });
const servers: ServerProcess[] = [];
const load = fork(here('load.ts'));
try {
  await migrate(postgres.url);
  const { large, little } = await seed();
  await promisify(execFile)(process.execPath, [here('../esbuild.config.mjs'), join(folder, 'api')]);
  const api = await start('api', join(folder, 'api', 'main.js'), []);
  const bare = await start('bare', here('bare-server.ts'), [postgres.url]);
  const fastify = await start('fastify', here('fastify-server.ts'), [postgres.url]);
  const [inLarge, inLittle] = await withClient(async (client) => [
    await operationsOf(client, large),
    await operationsOf(client, little),
  ]);
  await withClient(async (client) => {
    const compared = [api, bare, fastify].map(({ url }) => url);
    await assertSameAnswers(client, compared, inLarge, large.token);
    await takeBackCreated(client);
  });

  const runs: readonly Run[] = [
    ...[api, bare, fastify].map((server, index) => ({
      name: ['api', 'bare', 'fastify'][index] ?? '',
      server,
      operations: inLarge,
      token: large.token,
    })),
    { name: 'little', server: api, operations: inLittle, token: little.token },
  ];
  const figures = new Map<string, Map<string, Figures>>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name: operation } of inLarge) {
      for (const run of runs) {
        // The first round warms up.
        const measured = await put(run, operation, round === 0 ? WARM_UP_SECONDS : seconds);
        if (round > 0) note(figures, operation, run.name, measured);
      }
    }
  }
  say(`\n${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}, ${CONNECTIONS} connections\n`);
  say(comparison(figures));
  say(growth(figures, { large: expenses, little: small }));
} finally {
  load.kill();
  await Promise.all(servers.map((server) => server.stop()));
  await postgres.stop();
  await rm(folder, { recursive: true });
}

/** Load on a server about a ledger. */
interface Run {
  readonly name: string;
  readonly server: ServerProcess;
  readonly operations: readonly Operation[];
  readonly token: string;
}

async function seed(): Promise<{ large: SeededLedger; little: SeededLedger }> {
  const begun = performance.now();
  const ledgers = await withClient(async (client) => {
    const large = await seedLedger(client, expenses);
    const little = await seedLedger(client, small);
    await seedOthers(client, others, 100);
    await client.query('vacuum analyze');
    await client.query('checkpoint');
    return { large, little };
  });
  say(`Seeded in ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
  return ledgers;
}

async function start(name: string, file: string, args: readonly string[]): Promise<ServerProcess> {
  const env = {
    DATABASE_URL: postgres.url,
    PORT: '0',
    API_AUTH: 'token',
    RATE_LIMIT: '1000000',
    ...AS_DEPLOYED,
  };
  const server = await startServerProcess(file, { args, env, log: join(folder, `${name}.log`) });
  servers.push(server);
  return server;
}

async function put({ server, operations, token }: Run, name: string, forSeconds: number): Promise<Measured> {
  const operation = operations.find((one) => one.name === name);
  if (operation === undefined) throw new Error(`There is no operation ${name}.`);
  const { paths, body } = operation;
  const headers = { authorization: `Bearer ${token}` };
  const wanted: Load = {
    url: server.url,
    connections: CONNECTIONS,
    seconds: forSeconds,
    headers,
    paths,
    ...(body && { body }),
  };
  load.send(wanted);
  const measured = await answerOf(load);
  if (body !== undefined) await withClient(takeBackCreated);
  if (measured.failed > 0) throw new Error(`${name}: ${measured.failed} requests failed.\n${await server.lastWords()}`);
  return measured;
}

async function answerOf(child: ChildProcess): Promise<Measured> {
  const [measured] = (await once(child, 'message')) as [Measured];
  return measured;
}

function note(figures: Map<string, Map<string, Figures>>, operation: string, run: string, measured: Measured): void {
  const ofOperation = figures.get(operation) ?? new Map<string, Figures>();
  const { seconds: before = 0, times = [] } = ofOperation.get(run) ?? {};
  ofOperation.set(run, { seconds: before + measured.seconds, times: times.concat(measured.times) });
  figures.set(operation, ofOperation);
}

async function withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
