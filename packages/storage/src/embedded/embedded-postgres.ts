import { randomBytes } from 'node:crypto';
import { access, chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import {
  EmbeddedPostgresError,
  EmbeddedPostgresInUseError,
  findPostgresBinaries,
  type PostgresBinaries,
} from './binaries.ts';
import { findPostmaster, isAlive, type Postmaster } from './postmaster-file.ts';
import { choosePostgresUser, type PostgresUser } from './postgres-user.ts';

export interface EmbeddedPostgresOptions {
  /** Folder that holds the cluster; made when it is missing. */
  readonly dataDir: string;
  /** Database to use; made when it is missing. Default `expenses`. */
  readonly database?: string;
  /** Server settings beside ours, for instance `{ fsync: 'off' }` in tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told when the server ends without being asked to. */
  readonly onLost?: () => void;
}

export interface EmbeddedPostgres {
  /** Connection string of the database, on the loopback interface. */
  readonly url: string;
  /** Process id of the server. */
  readonly pid: number;
  /** Stops the server; what was committed is on disk. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * A session-level advisory lock that the owner of the server holds while it lives. A server without an owner was left
 * behind by a killed process: whoever gets the lock next takes it over.
 */
const OWNER_LOCK = 7_203_119;
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 30_000;

/**
 * Starts a real Postgres from npm's binaries on the data in `dataDir`, or takes over the one that a killed process
 * left running there.
 *
 * @throws {EmbeddedPostgresInUseError} when another process runs it on the same data
 * @throws {EmbeddedPostgresError} when it cannot run here
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const cluster = join(dataDir, 'postgres');
  await mkdir(dataDir, { recursive: true });
  const binaries = await findPostgresBinaries();
  const owner = await ownerOf(cluster);
  const user = await choosePostgresUser([dataDir, dirname(binaries.postgres)], owner);
  await makeExecutable(binaries);
  await ensureCluster(cluster, binaries, user);
  const { postmaster, lock } = await own(cluster, binaries, user, options.settings ?? {}, (port) =>
    urlOf(cluster, { port }, 'postgres'),
  );
  const database = options.database ?? 'expenses';
  await ensureDatabase(lock, database);

  let stopped: Promise<void> | undefined;
  lock.once('end', () => {
    if (stopped === undefined) options.onLost?.();
  });
  return {
    url: await urlOf(cluster, postmaster, database),
    pid: postmaster.pid,
    stop: () =>
      (stopped ??= (async () => {
        // The lock is kept to the end, so that nobody takes over a server that is about to stop.
        await stopServer(postmaster, cluster, binaries, user);
        await lock.end();
      })()),
  };
}

/**
 * Works on the data in `dataDir`: with the server that runs there, whoever started it, else with one of its own that it
 * stops again. Of data that is served it needs no binaries.
 *
 * @throws {EmbeddedPostgresError} when it cannot run here
 */
export async function withEmbeddedPostgres<T>(
  options: EmbeddedPostgresOptions,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const cluster = join(resolve(options.dataDir), 'postgres');
  const running = await findPostmaster(cluster);
  if (running !== null) return work(await urlOf(cluster, running, options.database));
  const server = await startEmbeddedPostgres(options);
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}

async function urlOf(cluster: string, { port }: Pick<Postmaster, 'port'>, database = 'expenses'): Promise<string> {
  const password = (await readFile(join(cluster, 'password'), 'utf8')).trim();
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

async function ownerOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ uid }) => uid,
    () => undefined,
  );
}

/** Package managers do not always keep the executable bit. */
async function makeExecutable(binaries: PostgresBinaries): Promise<void> {
  await Promise.all(
    [binaries.initdb, binaries.pg_ctl, binaries.postgres].map((file) => chmod(file, 0o755).catch(() => undefined)),
  );
}

/** Makes the cluster beside its final place and renames it, so that a kill in between leaves no half of one. */
async function ensureCluster(cluster: string, binaries: PostgresBinaries, user: PostgresUser): Promise<void> {
  if (await exists(join(cluster, 'PG_VERSION'))) return;
  await removeUnfinished(cluster);
  const draft = `${cluster}.unfinished-${process.pid}-${randomBytes(4).toString('hex')}`;
  await mkdir(draft, { mode: 0o700 });
  const passwordFile = `${draft}.password`;
  const password = randomBytes(24).toString('hex');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    await user.own(draft);
    await user.own(passwordFile);
    await user.run(binaries.initdb, [
      `--pgdata=${draft}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
    ]);
    await writeFile(join(draft, 'password'), `${password}\n`, { mode: 0o600 });
    await rename(draft, cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process made it in the same moment: theirs is as good.
    if (!(await exists(join(cluster, 'PG_VERSION')))) throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Removes what processes left that were killed while they made a cluster; one that lives is still at it. */
async function removeUnfinished(cluster: string): Promise<void> {
  const prefix = `${basename(cluster)}.unfinished-`;
  for (const name of await readdir(dirname(cluster))) {
    if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length)))) continue;
    await rm(join(dirname(cluster), name), { recursive: true, force: true });
  }
}

interface Owned {
  readonly postmaster: Postmaster;
  /** The connection that holds the owner's lock. */
  readonly lock: pg.Client;
}

/** Starts the server unless one runs, and becomes its owner. */
async function own(
  cluster: string,
  binaries: PostgresBinaries,
  user: PostgresUser,
  settings: Readonly<Record<string, string>>,
  urlOfPort: (port: number) => Promise<string>,
): Promise<Owned> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const running = await findPostmaster(cluster);
    if (running === null) {
      await startServer(cluster, binaries, user, settings).catch(async (error: unknown) => {
        // Another start won, or the processes of a killed server have not gone yet. Any other failure is final.
        const passing = String(error).includes('still in use') || (await findPostmaster(cluster)) !== null;
        if (!passing || Date.now() > deadline) throw error;
        await delay(200);
      });
      continue;
    }
    const lock = await takeLock(await urlOfPort(running.port), cluster);
    if (lock !== null) return { postmaster: running, lock };
    if (Date.now() > deadline) throw new EmbeddedPostgresError(`Postgres (pid ${running.pid}) does not answer.`);
    await delay(100);
  }
}

async function startServer(
  cluster: string,
  binaries: PostgresBinaries,
  user: PostgresUser,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  const port = await freePort();
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings };
  const flags = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  const log = join(cluster, 'server.log');
  await user
    .run(binaries.pg_ctl, ['start', '-D', cluster, '-w', '-t', '50', '-l', log, '-o', flags.join(' ')])
    .catch(async (error: unknown) => {
      const tail = (await readFile(log, 'utf8').catch(() => '')).slice(-2_000);
      throw new EmbeddedPostgresError(`The built-in Postgres did not start; ${log} ends with:\n${tail}`, {
        cause: error,
      });
    });
}

/**
 * Stops this server and no other: `pg_ctl stop` would go on waiting for one that was started there the moment after.
 * SIGINT is Postgres's fast shutdown.
 */
async function stopServer(
  { pid }: Postmaster,
  cluster: string,
  binaries: PostgresBinaries,
  user: PostgresUser,
): Promise<void> {
  const runs = async (): Promise<boolean> => (await findPostmaster(cluster))?.pid === pid;
  if (!(await runs())) return;
  await user.run(binaries.pg_ctl, ['kill', 'INT', String(pid)]);
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (await runs()) {
    if (Date.now() > deadline) throw new EmbeddedPostgresError(`Postgres (pid ${pid}) did not stop.`);
    await delay(20);
  }
}

/** @returns a connection that holds the owner's lock, or null when the server does not accept connections yet */
async function takeLock(url: string, cluster: string): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'owner' });
  // The server may be stopped under us; the process notices through its other connections.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch {
    return null;
  }
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [OWNER_LOCK]);
  if (rows[0]?.locked === true) return client;
  await client.end();
  throw new EmbeddedPostgresInUseError(
    `The built-in Postgres on ${dirname(cluster)} is in use: another start of this project runs there. Stop it first.`,
  );
}

async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => {
        done(port);
      });
    });
  });
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
