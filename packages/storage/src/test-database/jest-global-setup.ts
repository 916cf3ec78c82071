import { testDatabase } from './test-database.ts';

export default testDatabase.setup;
