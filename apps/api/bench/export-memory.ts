/**
 * `node bench/export-memory.ts [rows]`: takes a million expenses out of the bundled API, in every format, and says how much
 * memory its process took at most, run as it is deployed. The database is a scratch Postgres of npm's.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { PrismaUnitOfWork } from '@expenses/storage';
import { startEmbeddedPostgres } from '@expenses/storage/embedded';
import { migrate } from '@expenses/storage/migrations';
import { AS_DEPLOYED } from './deployed.ts';
import { fillLedger } from '../src/test-support/database-activity.ts';

/** What the API may take, in MB. */
const MOST = 150;

const count = Number(process.argv[2] ?? 1_000_000);
const folder = await mkdtemp(join(tmpdir(), 'export-memory-'));
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), settings });
await migrate(postgres.url);
await promisify(execFile)(process.execPath, [
  fileURLToPath(new URL('../esbuild.config.mjs', import.meta.url)),
  join(folder, 'dist'),
]);

const api = spawn(process.execPath, [join(folder, 'dist', 'main.js')], {
  env: { ...AS_DEPLOYED, DATABASE_URL: postgres.url, PORT: '0', API_AUTH: 'local', HOST: '127.0.0.1' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise<string>((resolve) => {
  createInterface({ input: api.stdout }).on('line', (line) => {
    const [, found] = /"url":"(http:[^"]*)","msg":"Listening"/.exec(line) ?? [];
    if (found !== undefined) resolve(found);
  });
});
try {
  await fetch(`${url}/api/v1/categories`);
  const unitOfWork = new PrismaUnitOfWork({ url: postgres.url });
  const person = await unitOfWork.repositories.people.find({ telegramId: 12_345n });
  await unitOfWork.close();
  if (person === null) throw new Error('Nobody was made.');
  await fillLedger(postgres.url, { ledgerId: person.ledger.id, userId: person.user.id, count });
  const idle = await resident('VmRSS');
  process.stdout.write(
    `idle: ${idle.toFixed(0)} MB, and at its start ${(await resident('VmHWM')).toFixed(0)} MB at most\n`,
  );
  for (const format of ['csv', 'json', 'ndjson']) {
    await forgetPeak();
    const begun = performance.now();
    const response = await fetch(`${url}/api/v1/expenses/export?format=${format}`);
    let bytes = 0;
    for await (const chunk of response.body ?? []) bytes += (chunk as Uint8Array).length;
    const seconds = (performance.now() - begun) / 1_000;
    const peak = await resident('VmHWM');
    process.stdout.write(
      `${format}: ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s; at most ${peak.toFixed(0)} MB\n`,
    );
    if (peak > MOST) process.exitCode = 1;
  }
} finally {
  api.kill();
  await new Promise((resolve) => api.once('close', resolve));
  await postgres.stop();
  await rm(folder, { recursive: true });
}

/** MB that the API's process has resident now, or had at most. Source: proc(5) */
async function resident(field: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${String(api.pid)}/status`, 'utf8');
  const [, kilobytes] = new RegExp(`${field}:\\s+(\\d+) kB`).exec(status) ?? [];
  return Number(kilobytes) / 1_024;
}

/** What it took before does not count. Source: proc(5), clear_refs */
function forgetPeak(): Promise<void> {
  return writeFile(`/proc/${String(api.pid)}/clear_refs`, '5');
}
