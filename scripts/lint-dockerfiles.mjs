/** `pnpm lint:dockerfiles`: checks the Dockerfiles with dockerlinter, whose rules are hadolint's. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const LINTER = createRequire(import.meta.url).resolve('dockerlinter');
const files = readdirSync(join(ROOT, 'docker'))
  .filter((name) => name.endsWith('.Dockerfile'))
  .map((name) => `docker/${name}`);

for (const file of files) {
  // Without ShellCheck, which it would download: our RUN lines are single commands.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [LINTER, '--shellcheck', 'none', '--error', '--file', file],
    { cwd: ROOT, encoding: 'utf8' },
  );
  console.log(status === 0 ? `${file}: no problems` : `${file}:\n${stdout}${stderr}`);
  if (status !== 0) process.exitCode = 1;
}
