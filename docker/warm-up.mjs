/**
 * Fills NODE_COMPILE_CACHE while an image is built, so that its first start already finds compiled code: runs the app
 * until it listens, and stops it. Needs no database, since an app listens before it has one.
 */
import { spawn } from 'node:child_process';

const TIMEOUT_MS = 120_000;

const app = spawn(process.execPath, ['main.js'], {
  env: {
    ...process.env,
    // Nobody listens on port 1, and nobody is told these.
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
    TELEGRAM_BOT_TOKEN: '1:none',
    OPENAI_API_KEY: 'none',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'info',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const timer = setTimeout(() => app.kill('SIGKILL'), TIMEOUT_MS);
let output = '';
app.stdout.setEncoding('utf8').on('data', (chunk) => {
  output += chunk;
  if (output.includes('"Listening"')) app.kill('SIGTERM');
});
app.on('exit', (code, signal) => {
  clearTimeout(timer);
  if (code === 0) return;
  process.stderr.write(output);
  console.error(`main.js ended with ${signal ?? code} and not when it was asked to`);
  process.exitCode = 1;
});
