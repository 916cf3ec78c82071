import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@expenses/testing';
import { migrationNames } from '../migrations/index.ts';

/** Where the commands are run: in place of the root of a checkout. */
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
  await chmod(folder, 0o755);
});

afterEach(() => rm(folder, { recursive: true }));

describe('db:migrate', () => {
  test('migrates the database of DATABASE_URL, says what it applied, and the second time that there is nothing', async () => {
    const database = await createTestDatabase({ migrated: false });
    const env = { DATABASE_URL: database.url };
    const applied = (await migrationNames()).map((name) => `Applied ${name}.\n`).join('');
    expect(await run('migrate.ts', [], env)).toEqual({ code: 0, stdout: applied, stderr: '' });
    expect(await run('migrate.ts', [], env)).toEqual({ code: 0, stdout: 'The database is up to date.\n', stderr: '' });
    await database.drop();
  });

  test('migrates the embedded Postgres on ./data when DATABASE_URL is unset, and stops it', async () => {
    expect(await run('migrate.ts')).toMatchObject({ code: 0, stderr: '' });
    expect(await readdir(join(folder, 'data', 'postgres'))).not.toContain('postmaster.pid');
  });

  test('takes DATABASE_URL from .env as npm start does; a failure is one line on stderr, and the exit code is 1', async () => {
    await writeFile(join(folder, '.env'), 'DATABASE_URL=postgresql://app:hunter2@127.0.0.1:1/expenses\n');
    expect(await run('migrate.ts')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The database cannot be used: connect ECONNREFUSED 127.0.0.1:1\n',
    });
  });
});

test('db:new-migration takes the name as typed, and refuses a bad one in one line', async () => {
  expect(await run('new-migration.ts', ['Add Budgets'])).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^Name the migration with .*\n$/) as string,
  });
});

async function run(
  command: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, command), ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...output };
}
