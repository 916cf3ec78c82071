export { EmbeddedPostgresError, EmbeddedPostgresInUseError } from './binaries.ts';
export {
  startEmbeddedPostgres,
  withEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres.ts';
