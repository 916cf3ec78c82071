import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIONS_DIR } from './migration-files.ts';
import { newMigrationCommand } from './new-migration-command.ts';

test('a changed schema gives a migration whose path is printed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'new-migration-command-'));
  const dir = join(folder, 'migrations');
  await cp(MIGRATIONS_DIR, dir, { recursive: true });
  const schemaFile = join(folder, 'schema.prisma');
  const schema = await readFile(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');
  await writeFile(schemaFile, schema.replace('displayName String?', 'nickname String?\n  displayName String?'));

  const printed: string[] = [];
  const print = (line: string): number => printed.push(line);
  await newMigrationCommand({ name: 'add_nickname', print, dir, schemaFile });
  expect(printed).toEqual([expect.stringMatching(/migrations\/\d{14}_add_nickname\/migration\.sql$/)]);
  expect(await readFile(printed[0]!, 'utf8')).toContain('ADD COLUMN     "nickname" TEXT');

  await rm(folder, { recursive: true });
});

test.each([undefined, '', 'Add Budgets', '../up', 'café'])(
  'the name %j is refused, and a good one shown',
  async (name) => {
    const refused = newMigrationCommand({ name, print: () => undefined });
    await expect(refused).rejects.toThrow(/small letters.*: pnpm db:new-migration add_budgets$/);
  },
);
