import { jestDatabase } from '@expenses/storage/jest-database';
import { jestPreset } from '../../jest.preset.js';

export default jestPreset({
  ...jestDatabase,
  // Below the project's gate, for now: refusals and races of taps that the conversations do not reach yet. Only upwards.
  coverageThreshold: { global: { statements: 94, branches: 84, functions: 95, lines: 95 } },
});
