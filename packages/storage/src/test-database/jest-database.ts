import { fileURLToPath } from 'node:url';

/**
 * What a package's Jest configuration adds for tests that use a database: `export default jestPreset(jestDatabase)`.
 * A test file then has a database of its own from `createTestDatabase` of `@expenses/testing`.
 */
export const jestDatabase = {
  globalSetup: fileURLToPath(new URL('./jest-global-setup.ts', import.meta.url)),
  globalTeardown: fileURLToPath(new URL('./jest-global-teardown.ts', import.meta.url)),
};
