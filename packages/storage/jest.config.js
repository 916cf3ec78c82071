import { jestPreset } from '../../jest.preset.js';
import { jestDatabase } from './src/test-database/jest-database.ts';

export default jestPreset(jestDatabase);
