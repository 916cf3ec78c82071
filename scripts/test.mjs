/** `npm test`: makes the checkout ready and runs every test; arguments go to turbo, as `-- --filter=@expenses/api`. */
import { run, setUp } from './setup.mjs';

process.exitCode = await run('turbo', ['run', 'test', ...process.argv.slice(2)], setUp());
