import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseGlobalSetup } from './database-global-setup.ts';
import { startScriptedPostgres, type ScriptedPostgres } from './scripted-postgres.ts';
import { templateUrl } from './template-url.ts';

let postgres: ScriptedPostgres;

beforeEach(async () => {
  postgres = await startScriptedPostgres();
});

afterEach(() => postgres.close());

function recordedServer(): { dataDir: string; stops: number; start: (dataDir: string) => Promise<RecordedServer> } {
  const recorded = {
    dataDir: '',
    stops: 0,
    start: async (dataDir: string) => {
      recorded.dataDir = dataDir;
      const stop = async (): Promise<void> => {
        recorded.stops += 1;
      };
      return { url: postgres.url, stop };
    },
  };
  return recorded;
}

interface RecordedServer {
  url: string;
  stop: () => Promise<void>;
}

/** Prints the folder of its server, and what happens to it. */
const INTERRUPTED_RUN = `
  import { databaseGlobalSetup } from ${JSON.stringify(new URL('./database-global-setup.ts', import.meta.url).href)};
  await databaseGlobalSetup({
    startServer: async (dataDir) => {
      console.log(dataDir);
      return { url: process.argv[1], stop: async () => console.log('stopped') };
    },
    migrate: async () => undefined,
  }).setup();
  console.log('ready');
  setInterval(() => undefined, 1_000);
`;

test('the setup migrates a template, closes it to connections and publishes it; the teardown leaves nothing', async () => {
  const server = recordedServer();
  const migrated: string[] = [];
  const { setup, teardown } = databaseGlobalSetup({
    startServer: server.start,
    migrate: async (url) => migrated.push(new URL(url).pathname),
  });

  await setup();
  expect(migrated).toEqual(['/test_template']);
  expect(new URL(templateUrl.read()).pathname).toBe('/test_template');
  expect(postgres.received).toEqual([
    'postgres: create database test_template',
    'postgres: alter database test_template with allow_connections false',
  ]);
  expect((await stat(server.dataDir)).mode & 0o777).toBe(0o755);

  await teardown();
  await teardown();
  expect(server.stops).toBe(1);
  await expect(access(server.dataDir)).rejects.toThrow('ENOENT');
  expect(() => templateUrl.read()).toThrow('There is no test database');
});

test('a setup that fails stops the server that it started', async () => {
  const server = recordedServer();
  const { setup } = databaseGlobalSetup({
    startServer: server.start,
    migrate: () => Promise.reject(new Error('bad migration')),
  });

  await expect(setup()).rejects.toThrow('bad migration');
  expect(server.stops).toBe(1);
  await expect(access(server.dataDir)).rejects.toThrow('ENOENT');
});

test('a server that does not start leaves no folder', async () => {
  let folder = '';
  const { setup } = databaseGlobalSetup({
    startServer: async (dataDir) => {
      folder = dataDir;
      throw new Error('no binaries');
    },
    migrate: () => Promise.resolve(),
  });

  await expect(setup()).rejects.toThrow('no binaries');
  await expect(access(folder)).rejects.toThrow('ENOENT');
});

test('an interrupted run stops its server, and then ends of the same signal', async () => {
  const run = spawn(process.execPath, ['--input-type=module', '--eval', INTERRUPTED_RUN, postgres.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed: string[] = [];
  run.stdout.on('data', (chunk: Buffer) => {
    printed.push(...chunk.toString().trim().split('\n'));
    if (printed.includes('ready')) run.kill('SIGTERM');
  });
  const [, signal] = (await once(run, 'close')) as [number | null, NodeJS.Signals | null];

  expect(signal).toBe('SIGTERM');
  expect(printed.slice(1)).toEqual(['ready', 'stopped']);
  await expect(access(printed[0]!)).rejects.toThrow('ENOENT');
});

test('the folder of a killed run is removed by the next, that of a living one is not', async () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const ofKilledRun = join(tmpdir(), `test-database-${gone}-probe`);
  await mkdir(ofKilledRun);
  const ofLivingRun = await mkdtemp(join(tmpdir(), `test-database-${process.ppid}-`));
  const { setup, teardown } = databaseGlobalSetup({
    startServer: recordedServer().start,
    migrate: () => Promise.resolve(),
  });

  await setup();
  await teardown();

  const left = await readdir(tmpdir());
  expect(left.map((name) => join(tmpdir(), name))).not.toContain(ofKilledRun);
  expect(left.map((name) => join(tmpdir(), name))).toContain(ofLivingRun);
  await rm(ofLivingRun, { recursive: true });
});
