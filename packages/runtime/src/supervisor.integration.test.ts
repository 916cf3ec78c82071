import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { superviseProcesses, type ProcessSpec, type SupervisorOptions } from './supervisor.ts';

/** Runs until it is told to end by the signal or by the channel, and then says how in its file. */
const GRACEFUL = `
  const { writeFileSync } = require('node:fs');
  process.on('SIGTERM', () => { writeFileSync(process.env.FILE + '.end', 'SIGTERM'); process.exit(0); });
  process.on('disconnect', () => { writeFileSync(process.env.FILE + '.end', 'disconnect'); process.exit(0); });
  setInterval(() => {}, 1000);
  writeFileSync(process.env.FILE, String(process.pid));
`;

/** Does not end when asked, and neither does the process that it started. */
const STUBBORN = `
  const { spawn } = require('node:child_process');
  const { writeFileSync } = require('node:fs');
  process.on('SIGTERM', () => {});
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  writeFileSync(process.env.FILE + '.grandchild', String(child.pid));
  writeFileSync(process.env.FILE, String(process.pid));
`;

describe('superviseProcesses', () => {
  let folder: string;
  const started: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'supervisor-'));
  });

  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  it('runs children in process groups of their own and stops them with SIGTERM', async () => {
    const { supervisor, notices } = supervise([node('api', GRACEFUL), node('bot', GRACEFUL)]);
    const pids = [await pidOf('api'), await pidOf('bot')];
    const groups = pids.map(processGroupOf);

    const code = await supervisor.stop();

    expect(code).toBe(0);
    expect(groups).toEqual(pids);
    expect([endOf('api'), endOf('bot')]).toEqual(['SIGTERM', 'SIGTERM']);
    expect(notices).toEqual([]);
  });

  it('stops the rest when one child ends, and exits with its code', async () => {
    const { supervisor, notices } = supervise([
      node('api', GRACEFUL),
      node('bot', `${waitFor('api')}.then(() => process.exit(3))`),
    ]);

    expect(await supervisor.exited).toBe(3);
    expect(endOf('api')).toBe('SIGTERM');
    expect(notices).toEqual(['bot ended with code 3; stopping the rest']);
  });

  it('counts a child that a signal ended as a shell does', async () => {
    const { supervisor, notices } = supervise([
      node('api', GRACEFUL),
      node('bot', `${waitFor('api')}.then(() => process.kill(process.pid, 'SIGKILL'))`),
    ]);

    expect(await supervisor.exited).toBe(137);
    expect(notices).toEqual(['bot was ended by SIGKILL; stopping the rest']);
  });

  it('stops the rest when a child cannot be started', async () => {
    const { supervisor, notices } = supervise([
      node('api', GRACEFUL),
      { ...node('bot', ''), command: join(folder, 'no-such-command') },
    ]);

    expect(await supervisor.exited).toBe(127);
    expect(notices).toEqual([expect.stringMatching(/^bot could not be started \(.*ENOENT\); stopping the rest$/)]);
  });

  it('kills a child that does not end in time, with what that child started', async () => {
    const { supervisor, notices } = supervise([node('api', STUBBORN)], { stopTimeoutMs: 100 });
    const pid = await pidOf('api');
    const grandchild = Number(readFileSync(join(folder, 'api.grandchild'), 'utf8'));

    const code = await supervisor.stop();

    expect(code).toBe(137);
    expect(notices).toEqual(['api did not stop within 100 ms; killing it']);
    await expectToBeGone(pid);
    await expectToBeGone(grandchild);
  });

  it('stops once, however often it is asked', async () => {
    const { supervisor } = supervise([node('api', GRACEFUL)]);
    await pidOf('api');

    expect(await Promise.all([supervisor.stop(), supervisor.stop(), supervisor.exited])).toEqual([0, 0, 0]);
  });

  it('needs nobody to hear its notices', async () => {
    expect(await superviseProcesses([node('api', 'process.exit(4)')]).exited).toBe(4);
  });

  it('has nothing to wait for without children', async () => {
    expect(await superviseProcesses([]).stop()).toBe(0);
  });

  it('lets the children notice, by their channel, that it died without a word', async () => {
    const { env } = node('api', GRACEFUL);
    const supervisor = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `const { superviseProcesses } = await import(process.argv[1]);
         superviseProcesses([JSON.parse(process.argv[2])]);`,
        pathToFileURL(join(import.meta.dirname, 'supervisor.ts')).href,
        JSON.stringify(node('api', GRACEFUL)),
      ],
      { env: { ...env }, stdio: 'inherit' },
    );
    started.push(supervisor);
    const pid = await pidOf('api');

    supervisor.kill('SIGKILL');

    await expectToBeGone(pid);
    expect(endOf('api')).toBe('disconnect');
  });

  function supervise(specs: ProcessSpec[], options: SupervisorOptions = {}) {
    const notices: string[] = [];
    const supervisor = superviseProcesses(specs, { notify: (notice) => notices.push(notice), ...options });
    return { supervisor, notices };
  }

  function node(name: string, source: string): ProcessSpec {
    return { name, command: process.execPath, args: ['--eval', source], env: { FILE: join(folder, name) } };
  }

  /** Source of a promise for the time when the child of that name runs. */
  function waitFor(name: string) {
    const file = JSON.stringify(join(folder, name));
    return `new Promise((resolve) => {
      const timer = setInterval(() => require('node:fs').existsSync(${file}) && resolve(clearInterval(timer)), 5);
    })`;
  }

  async function pidOf(name: string): Promise<number> {
    const file = join(folder, name);
    await until(() => existsSync(file) && readFileSync(file, 'utf8') !== '');
    return Number(readFileSync(file, 'utf8'));
  }

  function endOf(name: string): string {
    return readFileSync(join(folder, `${name}.end`), 'utf8');
  }
});

/** Field 5 of Linux's /proc/PID/stat; elsewhere the group is taken as told. */
function processGroupOf(pid: number): number {
  const file = `/proc/${pid}/stat`;
  return existsSync(file)
    ? Number(
        readFileSync(file, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ')[2],
      )
    : pid;
}

async function expectToBeGone(pid: number): Promise<void> {
  await expect(until(() => !isRunning(pid))).resolves.toBeUndefined();
}

/** A process that ended and that nobody waited for, as in a container without init, does not run any more. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const file = `/proc/${pid}/stat`;
  return !existsSync(file) || !readFileSync(file, 'utf8').includes(') Z ');
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 40_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('It did not happen within 40 s.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
