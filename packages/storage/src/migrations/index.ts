export { MIGRATIONS_DIR, migrationNames } from './migration-files.ts';
export { findPendingMigrations, migrate, MigrationError, type MigrateOptions, type Queryable } from './migrate.ts';
export { writeNewMigration } from './new-migration.ts';
