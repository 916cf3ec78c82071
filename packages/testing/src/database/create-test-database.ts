import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { maintain, urlOfDatabase } from './maintenance.ts';
import { templateUrl } from './template-url.ts';

export interface TestDatabase {
  readonly url: string;
  /** Removes it, and ends the connections to it. */
  drop(): Promise<void>;
}

/** SQLSTATE object_in_use: someone is connected to the template. */
const IN_USE = '55006';
const RETRY_FOR_MS = 30_000;
const RETRY_EVERY_MS = 50;

/**
 * A database of a test file's own: a clone of the migrated template that `databaseGlobalSetup` made, with no rows in it.
 *
 * @param options `migrated: false` for one without any schema, as the tests of the migrations themselves need
 * @throws when the Jest run has no such setup
 */
export async function createTestDatabase(options: { migrated?: boolean } = {}): Promise<TestDatabase> {
  const template = templateUrl.read();
  const name = `test_${randomBytes(8).toString('hex')}`;
  const source = options.migrated === false ? 'template0' : new URL(template).pathname.slice(1);
  await whileInUse(() => maintain(template, `create database "${name}" template "${source}"`));
  return {
    url: urlOfDatabase(template, name),
    drop: () => maintain(template, `drop database if exists "${name}" with (force)`),
  };
}

async function whileInUse(create: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + RETRY_FOR_MS;
  for (;;) {
    try {
      await create();
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== IN_USE || Date.now() > deadline) throw error;
    }
    await delay(RETRY_EVERY_MS);
  }
}
