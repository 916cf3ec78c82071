/**
 * pnpm bench: what the classifier costs, beside the keywords alone as the reference. Each is measured in a process of
 * its own: time and memory to be ready (its code read, its tables unpacked, one text classified), and time for one
 * classification. Everything is measured as CPU time as well, which other programs on the machine do not lengthen.
 *
 * Node.js' cache of compiled code is filled first: the images have the code bundled, so that no types are to be stripped.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CategoryClassifier } from '../src/local/parts.ts';

const CLASSIFIERS: Readonly<Record<string, () => Promise<CategoryClassifier>>> = {
  'keywords alone': async () => (await import('../src/local/test-support/keyword-classifier.ts')).classifyByKeywords,
  classifier: async () => (await import('../src/local/category-classifier.ts')).classifyCategory,
};
const TEXTS = [
  'lunch with the team',
  'POS PURCHASE 0042 NORTHGATE HARDWARE SPRINGFIELD IL',
  'SQ *MARTHAS KITCHEN',
  'două bilete la tren',
  "plein d'essence et péage",
  'Wocheneinkauf bei Edeka und neue Schuhe',
  'подарок маме на день рождения',
  'Vorbliq Tanzeer 1234',
  'two coffees and a sandwich at the station, then a taxi home because of the rain',
];
const ROUNDS = 2000;
const CATEGORIES = [
  ...['Food & Dining', 'Groceries', 'Transport', 'Travel', 'Housing', 'Utilities', 'Health', 'Entertainment'],
  ...['Shopping', 'Education', 'Subscriptions', 'Personal Care', 'Gifts & Donations', 'Insurance', 'Fees & Charges'],
  'Other',
];

const [title, cache] = process.argv.slice(2);
if (title === undefined) {
  for (const each of Object.keys(CLASSIFIERS)) process.stdout.write(inAProcessOfItsOwn(each));
} else {
  const load = CLASSIFIERS[title];
  if (load === undefined) throw new RangeError(`There is no "${title}"`);
  enableCompileCache(cache);
  const classify = await ready(title, load);
  timed(classify);
}

function inAProcessOfItsOwn(each: string): string {
  const cache = mkdtempSync(join(tmpdir(), 'classify-'));
  const run = () =>
    execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), each, cache], { encoding: 'utf8' });
  try {
    run();
    return run();
  } finally {
    rmSync(cache, { recursive: true });
  }
}

async function ready(name: string, load: () => Promise<CategoryClassifier>): Promise<CategoryClassifier> {
  globalThis.gc?.();
  const memory = process.memoryUsage().rss;
  const [cpu, wall] = [cpuMs(), performance.now()];
  const classify = await load();
  classify({ description: 'first', merchant: null }, CATEGORIES);
  const took = `${(performance.now() - wall).toFixed(0)} ms (${(cpuMs() - cpu).toFixed(0)} ms of CPU)`;
  const grown = (process.memoryUsage().rss - memory) / 1e6;
  process.stdout.write(`${name.padEnd(16)} ready in ${took}, ${grown.toFixed(0)} MB\n`);
  return classify;
}

function timed(classify: CategoryClassifier): void {
  const times = Array.from({ length: ROUNDS }, () => TEXTS)
    .flat()
    .map((description) => {
      const [cpu, wall] = [cpuMs(), performance.now()];
      classify({ description, merchant: null }, CATEGORIES);
      return { wall: performance.now() - wall, cpu: cpuMs() - cpu };
    });
  for (const [share, name] of [
    [0.5, 'median'],
    [0.99, 'p99'],
  ] as const) {
    const at = (of: 'wall' | 'cpu') =>
      (times.map((time) => time[of]).sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(3);
    process.stdout.write(`${''.padEnd(16)} ${name} ${at('wall')} ms (${at('cpu')} ms of CPU), of ${times.length}\n`);
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
