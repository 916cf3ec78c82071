/** docker/watch.mjs as docker-compose.dev.yml runs it: a process of its own, on files that an editor changes. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { ROOT } from './setup.mjs';

const PATIENCE_MS = 60_000;

test('a program starts anew each time one of its files changes, is replaced, is broken and mended, or is new', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'deep'));
  const file = join(folder, 'deep/program.mjs');
  const prints = (/** @type {string} */ word) =>
    `process.on('SIGTERM', () => process.exit(0)); console.log('${word}'); setInterval(() => {}, 1000);\n`;
  writeFileSync(file, prints('first'));
  const watch = spawn(process.execPath, [join(ROOT, 'docker/watch.mjs'), folder, '--', file], { stdio: 'pipe' });
  const exited = once(watch, 'exit');
  t.after(() => watch.kill('SIGKILL'));
  let output = '';
  watch.stdout.on('data', (chunk) => (output += chunk));
  watch.stderr.on('data', (chunk) => (output += chunk));
  const says = async (/** @type {string} */ word) => {
    const end = Date.now() + PATIENCE_MS;
    while (!output.includes(word)) {
      assert.ok(Date.now() < end, `it said: ${output}`);
      await delay(20);
    }
  };
  const replace = (/** @type {string} */ text) => {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  };

  await says('first');
  replace(prints('second'));
  await says('second');
  replace(prints('third'));
  await says('third');
  writeFileSync(file, prints('fourth'));
  await says('fourth');
  writeFileSync(file, 'no program');
  await says('it waits for a change');
  mkdirSync(join(folder, 'new'));
  replace(`import '../new/part.mjs';`);
  await delay(500);
  writeFileSync(join(folder, 'new/part.mjs'), prints('fifth'));
  await says('fifth');

  watch.kill('SIGTERM');
  assert.deepEqual(await exited, [0, null]);
});
