import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { UnderstandAnswer } from '../understand/understand-line.ts';

const COMMAND = fileURLToPath(new URL('understand.js', import.meta.url));

function start(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [COMMAND, ...args]);
}

async function run(input: string, ...args: string[]) {
  const child = start(...args);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { stdout, stderr, code };
}

function line(id: string, text: string, correction?: string): string {
  const learned = correction === undefined ? {} : { correction: { category: correction } };
  return `${JSON.stringify({ id, text, now: '2026-01-15', currency: 'EUR', locale: 'en', ...learned })}\n`;
}

function parsed(stdout: string): UnderstandAnswer[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((answer) => JSON.parse(answer) as UnderstandAnswer);
}

it('answers one sentence with JSON when it is piped', async () => {
  const { stdout, stderr, code } = await run('', 'uber', '12€', 'yesterday');

  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(parsed(stdout)).toMatchObject([
    { status: 'understood', items: [{ amount: '12.00', currency: 'EUR', merchant: 'Uber', category: 'Transport' }] },
  ]);
});

it('answers many lines, one a line and in their order', async () => {
  const ids = Array.from({ length: 2000 }, (_, index) => String(index));

  const { stdout, stderr, code } = await run(ids.map((id) => line(id, `coffee ${id}.50`)).join(''));

  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(parsed(stdout).map(({ id }) => id)).toEqual(ids);
  expect(parsed(stdout).map(({ items }) => items[0]?.amount)).toEqual(ids.map((id) => `${id}.50`));
});

it('answers each line when it comes, before the next', async () => {
  const child = start();
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  const received = [];
  for (const id of ['1', '2', '3']) {
    child.stdin.write(line(id, 'coffee 3'));
    received.push(JSON.parse((await answers.next()).value!) as UnderstandAnswer);
  }
  child.stdin.end();

  expect(received.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(await once(child, 'close')).toEqual([0, null]);
});

it('stops at a line that is no message: those before it are answered, and it is named', async () => {
  const { stdout, stderr, code } = await run(`${line('1', 'coffee 3')}{"id":"2"}\n${line('3', 'coffee 3')}`);

  expect(code).toBe(1);
  expect(parsed(stdout).map(({ id }) => id)).toEqual(['1']);
  expect(stderr).toMatch(/^Line 2 is not a message: "text" must be a string; .*\n$/);
});

it('learns from corrections with --learn, and only then', async () => {
  const lines = line('1', 'Starbucks 4.50', 'Health') + line('2', 'Starbucks 4.50');

  const [learned, forgot] = [await run(lines, '--learn'), await run(lines)];

  expect(parsed(learned.stdout).map(({ items }) => items[0]?.category)).toEqual(['Food & Dining', 'Health']);
  expect(parsed(forgot.stdout).map(({ items }) => items[0]?.category)).toEqual(['Food & Dining', 'Food & Dining']);
});

it('ends quietly when nobody reads on', async () => {
  const child = start();
  child.stdin.on('error', () => undefined);
  const stderr = readAll(child.stderr);
  child.stdin.write(line('1', 'coffee 3'));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stdin.end(line('2', 'coffee 3').repeat(1000));

  expect(await once(child, 'close')).toEqual([0, null]);
  expect(await stderr).toBe('');
});

it('refuses an option that it does not know', async () => {
  const { code, stderr } = await run('', '--lern');

  expect(code).toBe(1);
  expect(stderr).toContain("Unknown option '--lern'");
});
