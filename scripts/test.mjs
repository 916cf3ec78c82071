/**
 * `npm test`: makes the checkout ready and runs every test; arguments go to turbo, as `-- --filter=@expenses/api`.
 * Three packages at a time: more would fight for the cores, and tests with time-outs would lose.
 */
import { run, setUp } from './setup.mjs';

process.exitCode = await run(
  'turbo',
  ['run', 'test', '//#test:root', '--concurrency=3', ...process.argv.slice(2)],
  setUp(),
);
