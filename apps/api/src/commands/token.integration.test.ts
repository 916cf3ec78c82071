import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '@expenses/testing';

const COMMAND = fileURLToPath(new URL('token.ts', import.meta.url));

test.each([
  ['is not there', () => 'postgresql://ann:hidden@127.0.0.1:1/expenses', 'ECONNREFUSED'],
  ['is not there under any address of its name', () => 'postgresql://ann:hidden@localhost:1/expenses', 'ECONNREFUSED'],
  [
    'does not exist',
    (url: string) => new URL('/no_such_database', url).href,
    'database "no_such_database" does not exist',
  ],
])('when the database %s it says so, without a stack and without the password', async (_what, url, reason) => {
  const database = await createTestDatabase();
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'list'], {
    env: { DATABASE_URL: url(database.url) },
    encoding: 'utf8',
  });
  await database.drop();

  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^The database cannot be used: .+\n$/);
  expect(stderr).toContain(reason);
});
