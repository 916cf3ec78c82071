import { stat } from 'node:fs/promises';
import { createTestDatabase } from '@expenses/testing';
import pg from 'pg';
import { migrationNames } from '../migrations/index.ts';
import { jestDatabase } from './jest-database.ts';
import setup from './jest-global-setup.ts';
import teardown from './jest-global-teardown.ts';

test('a setup gives migrated databases, many at once, each its own; its teardown leaves no server', async () => {
  await setup();
  const databases = await Promise.all(Array.from({ length: 4 }, () => createTestDatabase()));
  const [first, second] = databases.map(({ url }) => new pg.Client({ connectionString: url })) as [
    pg.Client,
    pg.Client,
  ];
  await Promise.all([first.connect(), second.connect()]);
  const { rows } = await first.query('select migration_name from _prisma_migrations order by 1');
  expect(rows).toEqual((await migrationNames()).map((migration_name) => ({ migration_name })));

  await first.query(`insert into users (id) values (gen_random_uuid())`);
  expect((await second.query('select id from users')).rows).toEqual([]);

  first.on('error', () => undefined);
  await databases[0]!.drop();
  await expect(first.query('select 1')).rejects.toThrow();
  await second.end();
  await teardown();
  await expect(new pg.Client({ connectionString: databases[1]!.url }).connect()).rejects.toThrow('ECONNREFUSED');
});

test("a package's Jest configuration finds both files", async () => {
  const files = await Promise.all(Object.values(jestDatabase).map((file) => stat(file)));
  expect(files.map((file) => file.isFile())).toEqual([true, true]);
});
