import { env } from 'node:process';
import { jestDatabase } from '@expenses/storage/jest-database';
import { jestPreset } from '../../jest.preset.js';

export default jestPreset({
  ...jestDatabase,
  globals: {
    // How many requests the fuzz test makes; CI makes 20,000.
    FUZZ_REQUESTS: Number(env['FUZZ_REQUESTS'] ?? 1_500),
    // How many expenses are asked for while the API is killed: once for each 20.
    KILL_REQUESTS: Number(env['KILL_REQUESTS'] ?? 40),
  },
});
