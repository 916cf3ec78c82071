import { jestDatabase } from '@expenses/storage/jest-database';
import { jestPreset } from '../../jest.preset.js';

/** `pnpm torture`: the torture test alone, in full. */
export default jestPreset({
  ...jestDatabase,
  testMatch: ['<rootDir>/src/torture.integration.test.ts'],
  globals: { fullTorture: { people: 200, acts: 5_000, kills: 20, seed: 1 } },
  collectCoverage: false,
});
