/**
 * Makes a fresh checkout ready: finds or installs the pinned pnpm, and installs what is missing.
 *
 * It runs on the machine's own Node.js, before anything is installed, so it has no dependencies. Run by itself it
 * then runs the tool that its arguments name, with them: `node scripts/setup.mjs pnpm lint`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {Record<string, string | undefined>} Environment */

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const LEAST_NODE_MAJOR = 20;
const IS_WINDOWS = process.platform === 'win32';
const BINARIES = join(ROOT, 'node_modules', '.bin');
/** The folders whose folders are packages, as in pnpm-workspace.yaml. */
const WORKSPACE_FOLDERS = ['apps', 'packages'];
/** What the last install was made for. */
const FINGERPRINT_FILE = join(ROOT, 'node_modules', '.setup-fingerprint');

/**
 * Makes the checkout ready. When that cannot be done it says why and ends the process with code 1.
 *
 * @returns {Environment} the environment to run the project's tools in: `turbo`, `pnpm` and the pinned `node` are on
 *   its PATH
 */
export function setUp() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < LEAST_NODE_MAJOR) {
    fail(
      `This needs Node.js ${LEAST_NODE_MAJOR} or newer, and found ${process.versions.node}. Get it from https://nodejs.org.`,
    );
  }
  const env = toolEnvironment(process.env);
  prependToPath(env, findPnpm(env) ?? installPnpm(env));
  installDependencies(env);
  prependToPath(env, BINARIES);
  return env;
}

/**
 * Runs a tool with our input and output until it ends. SIGTERM and SIGINT are passed on, and not obeyed before it
 * has ended.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Environment} env
 * @param {{ tied?: boolean }} [options] tied: the tool is a Node.js program that ends when we do, or when our own parent
 *   does: it gets an IPC channel to us, whose closing tells it that we died without a word
 * @returns {Promise<number>} its exit code; as in a shell, 128 and the signal's number when a signal ended it
 */
export function run(command, args, env, { tied = false } = {}) {
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = tied ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit';
  const child = spawn(command, shellSafe(args), { cwd: ROOT, env, stdio, shell: IS_WINDOWS });
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    // A terminal sends Ctrl-C to the tool as well, and many take a second one as "now".
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  process.on('SIGINT', passOn).on('SIGTERM', passOn);
  const watch = tied ? whenOrphaned(() => child.kill('SIGTERM')) : undefined;
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      clearInterval(watch);
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  });
}

/**
 * npm passes a signal to its shell, which dies of it and tells nobody: the only sign is that we have another parent.
 *
 * @param {() => void} act
 */
function whenOrphaned(act) {
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) act();
  }, 500);
}

/** @returns {string} the version in package.json's `packageManager`, as in `pnpm@12.21.0+sha512.…` */
function pinnedPnpmVersion() {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return /^pnpm@([^+]+)/.exec(packageManager)?.[1] ?? fail('package.json does not pin pnpm in "packageManager".');
}

/**
 * @param {Environment} env
 * @returns {string | undefined} a folder to put on PATH; empty when the right pnpm is on it
 */
function findPnpm(env) {
  const version = pinnedPnpmVersion();
  const own = pnpmFolder(version);
  if (existsSync(join(own, IS_WINDOWS ? 'pnpm.cmd' : 'pnpm'))) return own;
  // Outside the checkout, where no package.json makes it answer for another version, and never through the network.
  const found = spawnSync('pnpm', ['--version'], {
    cwd: tmpdir(),
    env: { ...env, COREPACK_ENABLE_NETWORK: '0' },
    encoding: 'utf8',
    shell: IS_WINDOWS,
  });
  return found.status === 0 && found.stdout.trim() === version ? '' : undefined;
}

/** @param {string} version */
function pnpmFolder(version) {
  return join(ROOT, '.tools', `pnpm-${version}`, 'node_modules', '.bin');
}

/**
 * @param {Environment} env
 * @returns {string} the folder to put on PATH
 */
function installPnpm(env) {
  const version = pinnedPnpmVersion();
  say(`Installing pnpm ${version} in .tools`);
  const tools = join(ROOT, '.tools');
  mkdirSync(tools, { recursive: true });
  // Moved to its place when it is complete, so that an install cut short is not taken for one.
  const draft = mkdtempSync(join(tools, 'draft-'));
  const flags = ['--no-save', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  runQuietly('npm', ['install', '--prefix', '.', ...flags, `pnpm@${version}`], env, draft);
  const target = join(tools, `pnpm-${version}`);
  try {
    renameSync(draft, target);
  } catch (error) {
    // Another process was faster, or an earlier one left something that does not work.
    if (!existsSync(pnpmFolder(version))) throw error;
    rmSync(draft, { recursive: true });
  }
  return pnpmFolder(version);
}

/** @param {Environment} env */
function installDependencies(env) {
  const wanted = fingerprint();
  if (existsSync(FINGERPRINT_FILE) && readFileSync(FINGERPRINT_FILE, 'utf8') === wanted) return;
  say(`Installing dependencies${existsSync(BINARIES) ? '' : '; the first time takes a minute or so'}`);
  runQuietly('pnpm', ['install', '--frozen-lockfile'], env);
  writeFileSync(FINGERPRINT_FILE, wanted);
}

/** Changes when what is installed has to change, and when the checkout moves to another kind of machine. */
function fingerprint() {
  const manifests = WORKSPACE_FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .sort()
      .map((name) => join(folder, name, 'package.json')),
  );
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests]) {
    const path = join(ROOT, file);
    if (existsSync(path)) hash.update(`\n${file}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/**
 * Ours, without what npm adds for the scripts that it runs: its settings are not pnpm's, and pnpm would take some of
 * them for its own. What says how to reach the registry stays.
 *
 * @param {Environment} ours
 * @returns {Environment}
 */
function toolEnvironment(ours) {
  const kept = /^npm_config_(registry|userconfig|cafile|strict_ssl|proxy|https_proxy|noproxy|@|\/\/)/i;
  const entries = Object.entries(ours).filter(([name]) => !/^npm_/i.test(name) || kept.test(name));
  return { ...Object.fromEntries(entries), TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
}

/**
 * @param {Environment} env
 * @param {string} folder
 */
function prependToPath(env, folder) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  env[name] = [folder, env[name]].filter(Boolean).join(delimiter);
}

/**
 * Runs a tool and shows what it said only when it fails; that ends the process.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Environment} env
 * @param {string} [cwd]
 */
export function runQuietly(command, args, env, cwd = ROOT) {
  const { status, signal, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: IS_WINDOWS,
    maxBuffer: Infinity,
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  fail(`"${command} ${args.join(' ')}" failed: ${error?.message ?? signal ?? `exit code ${status}`}.`);
}

/**
 * On Windows the tools are .cmd files, which only a shell starts.
 *
 * @param {readonly string[]} args
 */
function shellSafe(args) {
  return IS_WINDOWS ? args.map((arg) => (/[^\w@./:=-]/.test(arg) ? `"${arg.replaceAll('"', '\\"')}"` : arg)) : args;
}

/** @param {string} sentence */
function say(sentence) {
  process.stderr.write(`${sentence} …\n`);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  const env = setUp();
  const [command, ...args] = process.argv.slice(2);
  if (command !== undefined) process.exitCode = await run(command, args, env);
}
