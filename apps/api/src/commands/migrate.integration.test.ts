import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrationNames } from '@expenses/storage/migrations';
import { createTestDatabase } from '@expenses/testing';

/** The bundle, far from any installed package. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'api-bundle-'));
  await node({}, fileURLToPath(new URL('../../esbuild.config.mjs', import.meta.url)), folder);
});

afterAll(() => rm(folder, { recursive: true }));

test('the bundle migrates a database with the migrations and the engine beside it, and the second time has nothing to do', async () => {
  const database = await createTestDatabase({ migrated: false });
  const env = { DATABASE_URL: database.url };
  const applied = (await migrationNames()).map((name) => `Applied ${name}.\n`).join('');
  expect(await node(env, join(folder, 'migrate.js'))).toEqual({ code: 0, stdout: applied, stderr: '' });
  expect(await node(env, join(folder, 'migrate.js'))).toMatchObject({
    code: 0,
    stdout: 'The database is up to date.\n',
  });
  await database.drop();
});

test('without a database it says what to set, and exits with 1', async () => {
  expect(await node({}, join(folder, 'migrate.js'))).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('DATABASE_URL is not set') as string,
  });
});

async function node(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const child = spawn(process.execPath, args, { env, cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...output };
}
