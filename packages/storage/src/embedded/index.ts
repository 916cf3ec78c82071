export { EmbeddedPostgresError, EmbeddedPostgresInUseError } from './binaries.ts';
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.ts';
