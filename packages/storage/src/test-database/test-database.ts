import { databaseGlobalSetup } from '@expenses/testing';
import { startEmbeddedPostgres } from '../embedded/index.ts';
import { migrate } from '../migrations/index.ts';

/** A scratch Postgres with this repository's schema. Nothing on it outlives the run, so it need not wait for the disk. */
export const testDatabase = databaseGlobalSetup({
  startServer: (dataDir) =>
    startEmbeddedPostgres({
      dataDir,
      settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    }),
  migrate,
});
