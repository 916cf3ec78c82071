import { env } from 'node:process';
import { jestDatabase } from '@expenses/storage/jest-database';
import { jestPreset } from '../../jest.preset.js';

export default jestPreset({
  ...jestDatabase,
  // How many requests the fuzz test makes; CI makes 20,000.
  globals: { FUZZ_REQUESTS: Number(env['FUZZ_REQUESTS'] ?? 1_500) },
});
