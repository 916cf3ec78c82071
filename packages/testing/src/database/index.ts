export { createTestDatabase, type TestDatabase } from './create-test-database.ts';
export { databaseGlobalSetup, type DatabaseSetupOptions, type ScratchServer } from './database-global-setup.ts';
