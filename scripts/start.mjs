/** `npm start`: makes the checkout ready, builds what changed, and runs everything until Ctrl-C. */
import { run, setUp } from './setup.mjs';

const env = setUp();
const built = await run('turbo', ['run', 'build', '--output-logs=errors-only', '--log-prefix=none'], env);
process.exitCode = built === 0 ? await run('node', ['scripts/serve.ts'], env, { tied: true }) : built;
