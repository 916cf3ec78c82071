/**
 * What a new user does, on the last commit: clones it, runs `npm start`, pastes the README's `curl`; then everything is
 * killed, started again, and the expense must be there. Says how long the starts took. Linux and macOS.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ROOT } from './setup.mjs';

/** A first start installs everything; a second one has nothing to do. Milliseconds. */
const FIRST_START = 300_000;
const NEXT_START = 60_000;
const STOP = 30_000;

const folder = mkdtempSync(join(tmpdir(), 'fresh-clone-'));
const clone = join(folder, 'expense-tracker');
const port = await freePort();
const api = `http://127.0.0.1:${port}/api/v1`;
/** @type {import('node:child_process').ChildProcess[]} */
const started = [];

try {
  execFileSync('git', ['clone', '--quiet', ROOT, clone]);
  await start('The first start', FIRST_START);
  const saved = readmeCurl();
  check(saved.amount === '4.50' && saved.currency === 'EUR' && saved.category.name === 'Food & Dining', saved);

  killEverything();
  const second = await start('A start after kill -9 of everything', NEXT_START);
  const found = /** @type {{ id: string, amount: string }} */ (
    await (await fetch(`${api}/expenses/${saved.id}`)).json()
  );
  check(found.id === saved.id && found.amount === '4.50', found);

  await stop(second);
  await stop(await start('A start after Ctrl-C', NEXT_START));
  console.log('A fresh clone starts, keeps what it was told, and stops.');
} finally {
  killEverything();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} title
 * @param {number} timeoutMs
 */
async function start(title, timeoutMs) {
  const begun = performance.now();
  // No setting but the port, and no key: what a new user has.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: String(port) };
  const npm = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  started.push(npm);
  let output = '';
  npm.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  while (!(await isReady())) {
    if (npm.exitCode !== null || performance.now() - begun > timeoutMs) throw new Error(`${title} failed:\n${output}`);
    await delay(20);
  }
  console.log(`${title} is ready after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return npm;
}

function isReady() {
  return fetch(`${api}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );
}

/** The command as the README has it, but for the port. */
function readmeCurl() {
  const readme = readFileSync(join(clone, 'README.md'), 'utf8');
  const command = /^curl .*\/expenses\/classify .*$/m.exec(readme)?.[0] ?? '';
  const output = execFileSync('sh', ['-c', `${command.replace(':8000/', `:${port}/`)} -w '\\n%{http_code}'`], {
    encoding: 'utf8',
  });
  const [body = '', status] = output.split('\n');
  check(status === '201', output);
  return JSON.parse(body).expenses[0];
}

/**
 * As Ctrl-C in a terminal: a signal to everyone in it. Nothing may be left of what was started.
 *
 * @param {import('node:child_process').ChildProcess} npm
 */
async function stop(npm) {
  const pids = processesOf(npm);
  process.kill(-Number(npm.pid), 'SIGINT');
  const begun = performance.now();
  while (pids.some(isAlive)) {
    check(performance.now() - begun < STOP, 'a process that is still there after Ctrl-C');
    await delay(50);
  }
}

/** Every process that was started, and the database, at once and without a word. */
function killEverything() {
  for (const pid of started.splice(0).flatMap(processesOf).filter(isAlive)) process.kill(pid, 'SIGKILL');
}

/**
 * The database is no descendant: it was made to outlive the terminal.
 *
 * @param {import('node:child_process').ChildProcess} npm
 */
function processesOf({ pid = 0 }) {
  const postmaster = Number(readFileSafely(join(clone, 'data', 'postgres', 'postmaster.pid')).split('\n')[0]);
  return [pid, ...descendants(pid), postmaster].filter((pid) => pid > 1);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * @param {number} ancestor
 * @returns {number[]}
 */
function descendants(ancestor) {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const children = rows.map((row) => row.trim().split(/\s+/).map(Number)).filter(([, parent]) => parent === ancestor);
  return children.flatMap(([pid = 0]) => [pid, ...descendants(pid)]);
}

/** @param {string} file */
function readFileSafely(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {boolean} holds
 * @param {unknown} found
 */
function check(holds, found) {
  if (!holds) throw new Error(`Not as it should be: ${JSON.stringify(found)}`);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
