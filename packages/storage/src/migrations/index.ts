export { MIGRATIONS_DIR, migrationNames } from './migration-files.ts';
export { migrate, MigrationError, type MigrateOptions } from './migrate.ts';
export { findPendingMigrations, type Queryable } from './pending-migrations.ts';
