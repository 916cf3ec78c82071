/** `npm start`: makes the checkout ready, builds what changed, and runs everything until Ctrl-C. */
import { run, runQuietly, setUp } from './setup.mjs';

const env = setUp();
runQuietly('turbo', ['run', 'build', '--output-logs=errors-only'], env);
process.exitCode = await run('node', ['scripts/serve.ts'], env, { tied: true });
