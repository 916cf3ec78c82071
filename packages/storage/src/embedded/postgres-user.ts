import { spawn, spawnSync } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './binaries.ts';

/** The operating system account that Postgres runs as. It refuses to run as root. */
export interface PostgresUser {
  /** Makes a file or folder the account's own. */
  own(path: string): Promise<void>;
  /** Runs a Postgres program to its end. @throws {EmbeddedPostgresError} with its output when it fails. */
  run(program: string, args: readonly string[]): Promise<void>;
}

/** uid and gid of `nobody` on Linux: the one unprivileged account that every distribution has. */
const NOBODY = 65534;

/**
 * Chooses the account. Anyone but root: themselves. Root: the owner of the existing data, else `nobody`; and where
 * that account could not reach the folders (a clone below /root, which is closed to others), root itself inside a
 * user namespace in which it is not root.
 *
 * @param folders what the account must reach: the folder of the data, and of the binaries
 * @param owner uid that the existing data belongs to, if there is any
 * @param self uid of this process; undefined where the system has none (Windows)
 */
export async function choosePostgresUser(
  folders: readonly string[],
  owner?: number,
  self: number | undefined = process.getuid?.(),
): Promise<PostgresUser> {
  if (self !== 0) {
    if (owner !== undefined && self !== undefined && owner !== self) {
      throw new EmbeddedPostgresError(
        `The data belongs to another user (uid ${owner}). Run as that user, or chown the data folder.`,
      );
    }
    assertHasName();
    return { own: () => Promise.resolve(), run: (program, args) => runProgram(program, args, {}) };
  }
  const uid = owner ?? NOBODY;
  const reachable = await Promise.all(folders.map(isOpenToOthers));
  if (uid !== 0 && reachable.every(Boolean)) {
    return {
      own: (path) => chown(path, uid, NOBODY),
      run: (program, args) => runProgram(program, args, { uid, gid: NOBODY }),
    };
  }
  return userNamespace(uid);
}

/** Postgres looks up the name of the account that it runs as; in a container it may have none. */
function assertHasName(): void {
  try {
    userInfo();
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'The built-in Postgres needs an account that has a name, and this uid has none in /etc/passwd. Run as another ' +
        'user, or set DATABASE_URL.',
      { cause },
    );
  }
}

function userNamespace(owner: number): PostgresUser {
  const unshare = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  if (spawnSync('unshare', [...unshare, 'true']).status !== 0) {
    throw new EmbeddedPostgresError(
      'Postgres cannot run as root here: other accounts cannot reach this folder, and this kernel allows no user ' +
        'namespaces. Run as an ordinary user, move the folder out of /root, or set DATABASE_URL.',
    );
  }
  return {
    // Inside the namespace the process is `nobody`; outside, its files are root's.
    own: (path) => chown(path, owner === NOBODY ? 0 : owner, 0),
    run: (program, args) => runProgram('unshare', [...unshare, program, ...args], {}),
  };
}

/** Whether any account may pass through the folder and all above it. */
async function isOpenToOthers(folder: string): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    const { mode } = await stat(path);
    if ((mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

function runProgram(program: string, args: readonly string[], account: { uid?: number; gid?: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...account, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-4_000);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (cause) => {
      reject(new EmbeddedPostgresError(`${program} could not be started.`, { cause }));
    });
    // 'exit', not 'close': the server that pg_ctl starts inherits the pipes and keeps them open.
    child.on('exit', (code, signal) => {
      child.stdout.destroy();
      child.stderr.destroy();
      if (code === 0) resolve();
      else reject(new EmbeddedPostgresError(`${program} failed (${String(code ?? signal)}):\n${output.trim()}`));
    });
  });
}
