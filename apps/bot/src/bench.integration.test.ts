import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

test('the measurement of the bot runs to its end: every message of each of its parts is answered', async () => {
  const script = fileURLToPath(new URL('../bench/updates.ts', import.meta.url));

  const { stdout } = await promisify(execFile)(process.execPath, [script, '--quick']);

  expect(stdout).toMatch(/^the bot: text to draft +[1-9]/m);
  expect(stdout).toMatch(/^4 that need no model +[1-9]/m);
  expect(stdout).toMatch(/^2 that wait for it +[1-9]/m);
}, 240_000);
