import { jestDatabase } from '@expenses/storage/jest-database';
import { jestPreset } from '../../jest.preset.js';

export default jestPreset(jestDatabase);
