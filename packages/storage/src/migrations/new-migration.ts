import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from './migrate.ts';
import { openSchemaEngine } from './schema-engine.ts';

/** The schema of this repository. */
export const SCHEMA_FILE = fileURLToPath(new URL('../../prisma/schema.prisma', import.meta.url));

/** The SQL that brings a database to what `schema.prisma` says, or null when it already says that. */
export async function diffAgainstSchema(databaseUrl: string, schemaFile: string = SCHEMA_FILE): Promise<string | null> {
  const schemaEngine = await openSchemaEngine(databaseUrl);
  const { engine } = schemaEngine;
  try {
    const files = [{ path: schemaFile, content: await readFile(schemaFile, 'utf8') }];
    const { stdout, exitCode } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: dirname(schemaFile) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? null : stdout;
  } finally {
    await schemaEngine.close();
  }
}

/**
 * Writes the migration that brings those of `dir` to what `schema.prisma` says.
 *
 * @param scratchUrl an empty database, in which the migrations are replayed
 * @returns the path of the new file, or null when the migrations already say what the schema says
 */
export async function writeNewMigration(
  name: string,
  scratchUrl: string,
  dir: string,
  options: { schemaFile?: string; now?: Date } = {},
): Promise<string | null> {
  await migrate(scratchUrl, { dir });
  const script = await diffAgainstSchema(scratchUrl, options.schemaFile);
  if (script === null) return null;
  const stamp = (options.now ?? new Date()).toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(dir, `${stamp}_${name}`);
  await mkdir(folder);
  await writeFile(join(folder, 'migration.sql'), script);
  return join(folder, 'migration.sql');
}
