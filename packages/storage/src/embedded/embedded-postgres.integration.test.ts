import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import {
  EmbeddedPostgresInUseError,
  startEmbeddedPostgres,
  withEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './index.ts';

/** A disk that may forget makes the tests quicker; none of them pulls the plug. */
const settings = { fsync: 'off' };

let folder: string;
let started: EmbeddedPostgres[];
let children: ChildProcess[];

beforeEach(async () => {
  folder = await newFolder();
  started = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.allSettled(started.map((server) => server.stop()));
  await rm(folder, { recursive: true, force: true });
});

/** A cluster with one note in it, made once and copied: making one takes longer than all else. */
let prepared: string;

beforeAll(async () => {
  prepared = await newFolder();
  await leaveUnfinishedCluster(prepared);
  const server = await startEmbeddedPostgres({ dataDir: prepared, settings });
  await query(server, 'create table notes (note text)');
  await query(server, `insert into notes values ('kept')`);
  await server.stop();
});

afterAll(() => rm(prepared, { recursive: true, force: true }));

test('a server that ends without being asked to is reported; one that is stopped is not', async () => {
  let losses = 0;
  const onLost = () => {
    losses += 1;
  };
  const dataDir = await copyOfPrepared();
  const stopped = await startEmbeddedPostgres({ dataDir, settings, onLost });
  await stopped.stop();
  expect(losses).toBe(0);

  const killed = await start({ dataDir, onLost });
  process.kill(killed.pid, 'SIGKILL');
  while (losses === 0) await delay(20);
  expect(losses).toBe(1);
});

describe('a new cluster', () => {
  test('is served in UTF-8 under any name, as an unprivileged account, to those who know the password', async () => {
    const server = await start({ dataDir: await copyOfPrepared(), database: 'my "own" expenses' });
    expect(await query(server, `select current_database() as name, upper('é') as upper, '🍜' as emoji`)).toEqual([
      { name: 'my "own" expenses', upper: 'É', emoji: '🍜' },
    ]);
    const { uid } = await stat(`/proc/${server.pid}`);
    expect(uid).toBe(process.getuid?.() === 0 ? 65534 : process.getuid?.());

    const stranger = new URL(server.url);
    stranger.password = 'wrong';
    await expect(query({ url: stranger.href }, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('keeps its password from everybody else', async () => {
    expect((await stat(join(prepared, 'postgres', 'password'))).mode & 0o077).toBe(0);
    expect((await stat(join(prepared, 'postgres'))).mode & 0o077).toBe(0);
  });

  test('takes the place of one that a killed process left unfinished', async () => {
    expect(await readdir(prepared)).toEqual(['postgres']);
  });

  test('that two starts make at once is used by exactly one', async () => {
    const outcomes = await Promise.allSettled([start(), start()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { name: 'EmbeddedPostgresInUseError' },
    });
    expect(await query(started[0]!, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

test('data survives a stop and a start', async () => {
  const dataDir = await copyOfPrepared();
  const first = await start({ dataDir });
  await query(first, `insert into notes values ('second')`);
  await first.stop();
  await first.stop();
  const second = await start({ dataDir });
  expect(await notes(second)).toEqual(['kept', 'second']);
});

test('a second start on the same data says that it is in use, and disturbs nothing', async () => {
  const dataDir = await copyOfPrepared();
  const first = await start({ dataDir });
  const second = startEmbeddedPostgres({ dataDir, settings });
  await expect(second).rejects.toThrow(EmbeddedPostgresInUseError);
  await expect(second).rejects.toThrow(`${dataDir} is in use`);
  expect(await notes(first)).toEqual(['kept']);
});

test('a command works on the data whether or not they are served, and leaves that as it was', async () => {
  const dataDir = await copyOfPrepared();
  const notes = (url: string) => query({ url }, 'select note from notes');
  const alone = await withEmbeddedPostgres({ dataDir, settings }, notes);

  const server = await start({ dataDir });
  const beside = await withEmbeddedPostgres({ dataDir }, notes);

  expect([alone, beside]).toEqual([[{ note: 'kept' }], [{ note: 'kept' }]]);
  expect(await query(server, 'select note from notes')).toEqual([{ note: 'kept' }]);
});

test('of two starts at once on the same data, exactly one has it', async () => {
  const dataDir = await copyOfPrepared();
  const outcomes = await Promise.allSettled([start({ dataDir }), start({ dataDir }), start({ dataDir })]);
  expect(started).toHaveLength(1);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toMatchObject(
    Array.from({ length: 2 }, () => ({ reason: { name: 'EmbeddedPostgresInUseError' } })),
  );
  expect(await notes(started[0]!)).toEqual(['kept']);
});

test('a start during a stop has a server that stays', async () => {
  const dataDir = await copyOfPrepared();
  const first = await start({ dataDir });
  const stopping = first.stop();
  let second: EmbeddedPostgres | undefined;
  while (second === undefined) {
    second = await start({ dataDir }).catch((error: unknown) => {
      if (!(error instanceof EmbeddedPostgresInUseError)) throw error;
      return undefined;
    });
  }
  await stopping;
  expect(second.pid).not.toBe(first.pid);
  expect(await notes(second)).toEqual(['kept']);
});

test('stopping a server that is gone already is no error', async () => {
  const server = await start({ dataDir: await copyOfPrepared() });
  process.kill(server.pid, 'SIGKILL');
  await expect(server.stop()).resolves.toBeUndefined();
});

describe('after kill -9', () => {
  test('of its owner, the server that was left is taken over', async () => {
    const dataDir = await copyOfPrepared();
    const { child, pid } = await startInChild(dataDir);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const server = await startWhenFree(dataDir);
    expect(server.pid).toBe(pid);
    expect(await notes(server)).toEqual(['kept']);
    await server.stop();
    await expect(query(server, 'select 1')).rejects.toThrow();
  });

  test('of everything, the next start recovers what was committed', async () => {
    const dataDir = await copyOfPrepared();
    const { child, pid, url } = await startInChild(dataDir);
    await query({ url }, `insert into notes values ('committed')`);
    process.kill(pid, 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const server = await startWhenFree(dataDir);
    expect(server.pid).not.toBe(pid);
    expect(await notes(server)).toEqual(['kept', 'committed']);
  });
});

describe('a lock file left behind', () => {
  test('whose number now belongs to another program is recovered, and the program left alone', async () => {
    const dataDir = await copyOfPrepared();
    const stranger = spawn('sleep', ['60']);
    children.push(stranger);
    await leaveLockFile(dataDir, Number(stranger.pid));
    const server = await start({ dataDir });
    expect(await notes(server)).toEqual(['kept']);
    expect(stranger.exitCode).toBeNull();
  });

  test('by a server whose end nobody took note of is recovered', async () => {
    const dataDir = await copyOfPrepared();
    await leaveLockFile(dataDir, await zombieCalled('postgres'));
    const server = await start({ dataDir });
    expect(await notes(server)).toEqual(['kept']);
  });
});

test('a server that cannot start says why, in the words of its log', async () => {
  const dataDir = await copyOfPrepared();
  await appendFile(join(dataDir, 'postgres', 'postgresql.conf'), "no_such_setting = 'x'\n");
  const failed = startEmbeddedPostgres({ dataDir, settings });
  await expect(failed).rejects.toMatchObject({ name: 'EmbeddedPostgresError' });
  await expect(failed).rejects.toThrow(/did not start; .*server\.log ends with:\n(.|\n)*no_such_setting/);
});

test('data that only its owner can reach is served all the same, also to root', async () => {
  const closed = join(folder, 'closed');
  await mkdir(closed, { mode: 0o700 });
  const server = await start({ dataDir: join(closed, 'data') });
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();

  const again = await start({ dataDir: join(closed, 'data') });
  expect(await query(again, 'select 1 as one')).toEqual([{ one: 1 }]);
});

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir: folder, settings, ...options });
  started.push(server);
  return server;
}

/** The owner's lock goes a moment after its owner. */
async function startWhenFree(dataDir: string): Promise<EmbeddedPostgres> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start({ dataDir });
    } catch (error) {
      if (!(error instanceof EmbeddedPostgresInUseError) || attempt === 50) throw error;
      await delay(100);
    }
  }
}

/** Named so that the next run removes it if this one is killed: see `databaseGlobalSetup`. */
async function newFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), `test-database-${process.pid}-`));
  await chmod(path, 0o755);
  return path;
}

async function copyOfPrepared(): Promise<string> {
  const dataDir = join(folder, 'data');
  // Unlike Node's own copy, this one keeps the owner.
  expect(spawnSync('cp', ['-a', prepared, dataDir]).status).toBe(0);
  return dataDir;
}

async function startInChild(dataDir: string): Promise<{ child: ChildProcess; pid: number; url: string }> {
  const module = new URL('./index.ts', import.meta.url).href;
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(module)};
    const { pid, url } = await startEmbeddedPostgres(JSON.parse(process.argv[1]));
    console.log(JSON.stringify({ pid, url }));
    setInterval(() => undefined, 1_000);`;
  const options = JSON.stringify({ dataDir, settings });
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, ...(JSON.parse(line.toString()) as { pid: number; url: string }) };
}

async function query(server: { url: string }, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

async function notes(server: EmbeddedPostgres): Promise<string[]> {
  return (await query(server, 'select note from notes')).map((row) => (row as { note: string }).note);
}

async function leaveUnfinishedCluster(dataDir: string): Promise<void> {
  const gone = spawnSync(process.execPath, ['-e', '']);
  const unfinished = join(dataDir, `postgres.unfinished-${gone.pid}-0badcafe`);
  await mkdir(unfinished);
  await writeFile(join(unfinished, 'PG_VERSION'), '17\n');
  await writeFile(`${unfinished}.password`, 'secret\n');
}

async function leaveLockFile(dataDir: string, pid: number): Promise<void> {
  const cluster = join(dataDir, 'postgres');
  await writeFile(join(cluster, 'postmaster.pid'), `${pid}\n${cluster}\n1700000000\n5432\n\n127.0.0.1\n`);
}

/** A process that has ended, and whose parent does not ask how. */
async function zombieCalled(name: string): Promise<number> {
  const program = join(folder, name);
  await symlink('/bin/sleep', program);
  const parent = spawn('sh', ['-c', '"$0" 0.1 & echo $!; exec sleep 60', program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(parent);
  const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
  const file = `/proc/${Number(pid.toString())}/stat`;
  while (!(await readFile(file, 'utf8')).includes(') Z ')) await delay(20);
  return Number(pid.toString());
}
