import { createTestDatabase } from './create-test-database.ts';
import { startScriptedPostgres, type ScriptedPostgres } from './scripted-postgres.ts';
import { templateUrl } from './template-url.ts';

let postgres: ScriptedPostgres;

beforeEach(async () => {
  postgres = await startScriptedPostgres();
  templateUrl.publish(postgres.url.replace(/postgres$/, 'template'));
});

afterEach(async () => {
  templateUrl.withdraw();
  await postgres.close();
});

test('a test database is a clone of the template, and dropping it ends the connections to it', async () => {
  const database = await createTestDatabase();
  await database.drop();

  const name = new URL(database.url).pathname.slice(1);
  expect(postgres.received).toEqual([
    `postgres: create database "${name}" template "template"`,
    `postgres: drop database if exists "${name}" with (force)`,
  ]);
});

test('one that is not migrated is a clone of nothing of ours', async () => {
  await createTestDatabase({ migrated: false });
  expect(postgres.received).toEqual([
    expect.stringMatching(/^postgres: create database "test_\w+" template "template0"$/),
  ]);
});

test('no two test databases have one name', async () => {
  const databases = await Promise.all([createTestDatabase(), createTestDatabase(), createTestDatabase()]);
  expect(new Set(databases.map(({ url }) => url)).size).toBe(3);
});

test('a template that someone is connected to is tried again', async () => {
  postgres.fail('55006');
  postgres.fail('55006');
  await createTestDatabase();
  expect(postgres.received).toHaveLength(3);
});

test('any other failure is passed on at once', async () => {
  postgres.fail('53100');
  await expect(createTestDatabase()).rejects.toMatchObject({ code: '53100' });
  expect(postgres.received).toHaveLength(1);
});

test('without the global setup the error says what the configuration lacks', async () => {
  templateUrl.withdraw();
  await expect(createTestDatabase()).rejects.toThrow('needs a globalSetup made by databaseGlobalSetup');
});
