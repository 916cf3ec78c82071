import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import pg from 'pg';
import { findPendingMigrations, migrate, MIGRATIONS_DIR, migrationNames } from './index.ts';
import { migrateCommand } from './migrate-command.ts';
import { diffAgainstSchema, writeNewMigration } from './new-migration.ts';

const SCHEMA_FILE = new URL('../../prisma/schema.prisma', import.meta.url);

let database: TestDatabase;
let client: pg.Client;
/** A copy of this repository's migrations, to which a test can add. */
let dir: string;

beforeEach(async () => {
  database = await createTestDatabase({ migrated: false });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  dir = await mkdtemp(join(tmpdir(), 'migrations-'));
  await cp(MIGRATIONS_DIR, dir, { recursive: true });
});

afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(dir, { recursive: true });
});

test('every migration is applied from nothing, in order, and none a second time', async () => {
  const names = await migrationNames();
  expect(await migrate(database.url)).toEqual(names);
  expect(await migrate(database.url)).toEqual([]);
});

test('the job queue is there with the migrations, as the installed graphile-worker would make it', async () => {
  await migrate(database.url);
  const { rows } = await client.query<{ id: number }>('select max(id) as id from graphile_worker.migrations');
  const { runMigrations, Logger } = await import('graphile-worker');
  await runMigrations({ connectionString: database.url, logger: new Logger(() => () => undefined) });

  expect(await client.query('select max(id) as id from graphile_worker.migrations')).toMatchObject({ rows });
  expect(await findPendingMigrations(client)).toEqual([]);
  await client.query('delete from graphile_worker.migrations where id = $1', [rows[0]!.id]);
  expect(await findPendingMigrations(client)).toEqual(['graphile_worker']);
});

test('what is pending is known before, between and after', async () => {
  const names = await migrationNames();
  await addMigration('29990101000000_later', 'create table later (id int);');
  expect(await findPendingMigrations(client, dir)).toEqual([...names, '29990101000000_later', 'graphile_worker']);
  await migrate(database.url);
  expect(await findPendingMigrations(client, dir)).toEqual(['29990101000000_later']);
  await migrate(database.url, { dir });
  expect(await findPendingMigrations(client, dir)).toEqual([]);
});

test('of five that migrate at once, one applies each migration', async () => {
  const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(database.url)));
  expect(applied.flat()).toEqual(await migrationNames());
  expect(await records()).toHaveLength((await migrationNames()).length);
});

test('of three processes that start at once, one applies each migration and all go on', async () => {
  const outcomes = await Promise.all([1, 2, 3].map(() => migrateInProcess()));
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
  const applied = outcomes.flatMap(({ output }) => [...output.matchAll(/^Applied (\S+)\.$/gm)].map(([, name]) => name));
  expect(applied).toEqual(await migrationNames());
});

test('db:migrate tells of each migration, or that there was none', async () => {
  const printed: string[] = [];
  const command = { databaseUrl: database.url, dataDir: dir, print: (line: string) => printed.push(line) };
  await migrateCommand(command);
  await migrateCommand(command);
  expect(printed).toEqual([
    ...(await migrationNames()).map((name) => `Applied ${name}.`),
    'The database is up to date.',
  ]);
});

test('the record of them is the one that `prisma migrate deploy` keeps', async () => {
  await migrate(database.url);
  const { rows } = await client.query<{ column_name: string; data_type: string; is_nullable: string }>(
    `select column_name, data_type, is_nullable from information_schema.columns
     where table_name = '_prisma_migrations' order by ordinal_position`,
  );
  expect(rows.map((column) => [column.column_name, column.data_type, column.is_nullable].join(', '))).toEqual([
    'id, character varying, NO',
    'checksum, character varying, NO',
    'finished_at, timestamp with time zone, YES',
    'migration_name, character varying, NO',
    'logs, text, YES',
    'rolled_back_at, timestamp with time zone, YES',
    'started_at, timestamp with time zone, NO',
    'applied_steps_count, integer, NO',
  ]);
  const expected = (await migrationNames()).map(async (name) => {
    const script = await readFile(join(MIGRATIONS_DIR, name, 'migration.sql'));
    return { migration_name: name, checksum: await sha256(script), applied_steps_count: 1, rolled_back_at: null };
  });
  expect(await records()).toMatchObject(await Promise.all(expected));
});

describe('a migration that fails', () => {
  const BAD = '29990101000000_bad';
  const HALF_GOOD = `
    -- A semicolon; in a comment; and one in a string.
    create table half (note text default 'one; two');
    insert into half values ('a;b');
    select 1 / 0;
    create table never (id int);`;

  test('is named with its reason, leaves nothing of itself and keeps those before it', async () => {
    await addMigration(BAD, HALF_GOOD);
    const failed = migrate(database.url, { dir });
    await expect(failed).rejects.toMatchObject({ name: 'MigrationError', migration: BAD });
    await expect(failed).rejects.toThrow(/^Migration 29990101000000_bad failed .*: division by zero$/);
    expect(await tableExists('half')).toBe(false);
    expect(await tableExists('expenses')).toBe(true);
    expect(await findPendingMigrations(client, dir)).toEqual([BAD, 'graphile_worker']);
  });

  test('keeps the ones after it from being tried', async () => {
    await addMigration(BAD, HALF_GOOD);
    await addMigration('29990102000000_after', 'create table after_it (id int);');
    await expect(migrate(database.url, { dir })).rejects.toMatchObject({ migration: BAD });
    expect(await tableExists('after_it')).toBe(false);
    expect(await findPendingMigrations(client, dir)).toEqual([BAD, '29990102000000_after', 'graphile_worker']);
  });

  test('can be put right and applied', async () => {
    await addMigration(BAD, HALF_GOOD);
    await expect(migrate(database.url, { dir })).rejects.toMatchObject({ migration: BAD });
    await expect(migrate(database.url, { dir })).rejects.toMatchObject({ migration: BAD });

    await addMigration(BAD, HALF_GOOD.replace('1 / 0', '1'));
    expect(await migrate(database.url, { dir })).toEqual([BAD]);
    const { rows } = await client.query(`insert into half default values returning note`);
    expect(rows).toEqual([{ note: 'one; two' }]);
    expect(await migrate(database.url, { dir })).toEqual([]);
  });

  test('that a kill cut off is applied the next time', async () => {
    await migrate(database.url);
    await addMigration('29990101000000_cut', 'create table cut (id int);');
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at)
       values ('cut', 'x', '29990101000000_cut', now())`,
    );
    expect(await migrate(database.url, { dir })).toEqual(['29990101000000_cut']);
    expect(await tableExists('cut')).toBe(true);
  });

  test('whose script Postgres goes on with after a kill is waited for, and applied once', async () => {
    await migrate(database.url);
    await addMigration('29990101000000_slow', 'create table slow (id int); select pg_sleep(3);');
    const program = `import { migrate } from '${new URL('migrate.ts', import.meta.url).href}';
      await migrate(${JSON.stringify(database.url)}, { dir: ${JSON.stringify(dir)} });`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' });
    const isRunning = `select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`;
    while ((await client.query(isRunning)).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await once(child, 'exit');

    expect(await migrate(database.url, { dir })).toEqual([]);
    expect(await tableExists('slow')).toBe(true);
    expect(await findPendingMigrations(client, dir)).toEqual([]);
  });
});

test('a folder without its lock file is told apart from a migration that fails', async () => {
  await rm(join(dir, 'migration_lock.toml'));
  await expect(migrate(database.url, { dir })).rejects.toThrow('migration_lock.toml');
});

test('a database that was not made by these migrations is refused, and no migration is blamed', async () => {
  await client.query('create table somebody_elses (id int)');
  const refused = migrate(database.url);
  await expect(refused).rejects.toMatchObject({ name: 'MigrationError', migration: null });
  await expect(refused).rejects.toThrow(/not empty/);
  expect(await tableExists('expenses')).toBe(false);
});

test('a server that does not answer is told by its address, without the password', async () => {
  const failed = migrate('postgresql://somebody:hunter2@127.0.0.1:1/expenses');
  await expect(failed).rejects.toMatchObject({ name: 'MigrationError', migration: null });
  await expect(failed).rejects.toThrow(/^The database cannot be used: connect ECONNREFUSED 127\.0\.0\.1:1$/);
});

describe('a new migration', () => {
  test('is not needed: the migrations and schema.prisma agree', async () => {
    await migrate(database.url);
    expect(await diffAgainstSchema(database.url)).toBeNull();
  });

  test('is not written when nothing changed', async () => {
    expect(await writeNewMigration('nothing', database.url, dir)).toBeNull();
    expect(await migrationNames(dir)).toEqual(await migrationNames());
  });

  test('holds what changed, has its place in the order, and brings the database to the schema', async () => {
    const schemaFile = join(dir, 'schema.prisma');
    const schema = await readFile(SCHEMA_FILE, 'utf8');
    await writeFile(schemaFile, `${schema}\nmodel Budget {\n  id String @id @db.Uuid\n\n  @@map("budgets")\n}\n`);
    const now = new Date('2999-01-02T03:04:05.678Z');

    const file = await writeNewMigration('add_budgets', database.url, dir, { schemaFile, now });
    expect(file).toBe(join(dir, '29990102030405_add_budgets', 'migration.sql'));
    expect(await readFile(String(file), 'utf8')).toContain('CREATE TABLE "budgets"');

    expect(await migrate(database.url, { dir })).toEqual(['29990102030405_add_budgets']);
    expect(await diffAgainstSchema(database.url, schemaFile)).toBeNull();
  });
});

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(join(dir, name), { recursive: true });
  await writeFile(join(dir, name, 'migration.sql'), sql);
}

async function records(): Promise<unknown[]> {
  const { rows } = await client.query<Record<string, unknown>>('select * from _prisma_migrations order by started_at');
  return rows;
}

async function tableExists(name: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [name]);
  return rows[0]!.found;
}

async function migrateInProcess(): Promise<{ code: number; output: string }> {
  const command = new URL('../commands/migrate.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [command], {
    cwd: dir,
    env: { DATABASE_URL: database.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
}
