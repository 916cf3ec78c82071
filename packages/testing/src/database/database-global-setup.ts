import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maintain, urlOfDatabase } from './maintenance.ts';
import { templateUrl } from './template-url.ts';

/** A Postgres that lives for one Jest run. */
export interface ScratchServer {
  /** Connection string of any database on it, for an account that may create databases. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface DatabaseSetupOptions {
  /** Starts a server whose files are all in `dataDir`, an empty folder that any account may enter. */
  readonly startServer: (dataDir: string) => Promise<ScratchServer>;
  /** Brings an empty database to the schema that the tests expect, and closes its connections. */
  readonly migrate: (databaseUrl: string) => Promise<unknown>;
}

declare global {
  /** Setup and teardown share a process, but may be loaded with modules of their own. */
  var stopTestDatabase: (() => Promise<void>) | undefined;
}

const TEMPLATE = 'test_template';
const FOLDER = 'test-database-';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * One database server for each Jest run, with a migrated template that `createTestDatabase` clones for each test file.
 * The default export of the module that `globalSetup` names is `setup`; of the one that `globalTeardown` names,
 * `teardown`. The two may be in modules that are loaded apart.
 *
 * A run that is interrupted stops its server on its way out. One that is killed outright leaves it to the next run,
 * which removes its folder: a Postgres whose folder is gone stops itself within a minute.
 * Source: `RecheckDataDirLockFile` in Postgres's `src/backend/utils/init/miscinit.c`
 */
export function databaseGlobalSetup(options: DatabaseSetupOptions): {
  setup: () => Promise<void>;
  teardown: () => Promise<void>;
} {
  return {
    setup: async () => {
      await removeFoldersOfKilledRuns();
      const folder = await mkdtemp(join(tmpdir(), `${FOLDER}${process.pid}-`));
      await chmod(folder, 0o755);
      const server = await options.startServer(folder).catch(async (error: unknown) => {
        await rm(folder, { recursive: true, force: true });
        throw error;
      });
      globalThis.stopTestDatabase = stopOnce(server, folder);
      try {
        templateUrl.publish(await makeTemplate(server.url, options.migrate));
      } catch (error) {
        // Jest runs no teardown after a setup that failed.
        await stopRunning();
        throw error;
      }
    },
    teardown: stopRunning,
  };
}

async function makeTemplate(serverUrl: string, migrate: DatabaseSetupOptions['migrate']): Promise<string> {
  const template = urlOfDatabase(serverUrl, TEMPLATE);
  await maintain(serverUrl, `create database ${TEMPLATE}`);
  await migrate(template);
  // Nobody connects to it from here on, so that it can always be cloned.
  await maintain(serverUrl, `alter database ${TEMPLATE} with allow_connections false`);
  return template;
}

async function stopRunning(): Promise<void> {
  await globalThis.stopTestDatabase?.();
  globalThis.stopTestDatabase = undefined;
}

function stopOnce(server: ScratchServer, folder: string): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopped ??= (async () => {
      templateUrl.withdraw();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
      for (const signal of SIGNALS) process.removeListener(signal, interrupt);
    })());
  const interrupt = (signal: NodeJS.Signals): void => {
    void stop().finally(() => process.kill(process.pid, signal));
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  return stop;
}

async function removeFoldersOfKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(FOLDER) ? Number.parseInt(name.slice(FOLDER.length)) : NaN;
    // What cannot be removed is another account's, whose next run removes it.
    if (pid > 0 && !isAlive(pid)) await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => null);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: alive, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
