/**
 * For development in a container: `node watch.mjs FOLDER... -- PROGRAM` runs a program on Node.js, and starts it anew when
 * something in the folders changes. It watches folders, and not files as `node --watch` does on Linux: that loses sight of
 * a file which an editor, or git, replaces by another.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds: one save, or one checkout, is several events. */
const QUIET = 100;

const end = process.argv.indexOf('--');
const folders = process.argv.slice(2, end);
const program = process.argv.slice(end + 1);
let app = start();
let isEnding = false;
let timer = /** @type {NodeJS.Timeout | undefined} */ (undefined);
/** @type {import('node:fs').FSWatcher[]} */
let watchers = [];
watchAll();

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    isEnding = true;
    for (const watcher of watchers.splice(0)) watcher.close();
    clearTimeout(timer);
    if (app.exitCode === null && app.signalCode === null) app.kill(signal);
    else process.exit();
  });
}

function start() {
  const child = spawn(process.execPath, program, { stdio: 'inherit' });
  child.on('exit', (code, signal) => {
    if (isEnding) process.exit(code ?? 1);
    if (child === app) console.error(`${program.join(' ')} ended with ${signal ?? code}; it waits for a change`);
  });
  return child;
}

/** Every folder by itself, with those that are new. */
function watchAll() {
  for (const watcher of watchers) watcher.close();
  const all = folders.flatMap((folder) => [
    folder,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name)),
  ]);
  watchers = all.map((folder) =>
    watch(folder, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void restart(), QUIET);
    }),
  );
}

async function restart() {
  const before = app;
  watchAll();
  if (before.exitCode === null && before.signalCode === null) {
    before.removeAllListeners('exit').kill('SIGTERM');
    await once(before, 'exit');
  }
  if (isEnding) process.exit();
  if (app === before) app = start();
}
