/**
 * pnpm bench: what the classifier costs beside the keywords alone, in one process: time and memory to be ready, and
 * time for one classification. Loading is CPU time as well, which other programs on the machine do not lengthen.
 */
import type { CategoryClassifier } from '../src/local/parts.ts';

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

const categories = [
  ...['Food & Dining', 'Groceries', 'Transport', 'Travel', 'Housing', 'Utilities', 'Health', 'Entertainment'],
  ...['Shopping', 'Education', 'Subscriptions', 'Personal Care', 'Gifts & Donations', 'Insurance', 'Fees & Charges'],
  'Other',
];
const keywords = await ready(
  'keywords alone',
  async () => (await import('../src/local/keyword-classifier.ts')).classifyByKeywords,
);
const all = await ready(
  'classifier, over that',
  async () => (await import('../src/local/category-classifier.ts')).classifyCategory,
);
timed('keywords alone', keywords);
timed('classifier', all);

/** What a first answer costs, with reading the code and stripping its types. */
async function ready(name: string, load: () => Promise<CategoryClassifier>): Promise<CategoryClassifier> {
  globalThis.gc?.();
  const memory = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const started = performance.now();
  const classify = await load();
  classify({ description: 'first', merchant: null }, categories);
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  const grown = (process.memoryUsage().rss - memory) / 1e6;
  process.stdout.write(
    `${name.padEnd(22)} ready in ${wall.toFixed(0)} ms (${((user + system) / 1000).toFixed(0)} ms of CPU), ${grown.toFixed(0)} MB\n`,
  );
  return classify;
}

function timed(name: string, classify: CategoryClassifier): void {
  for (const description of TEXTS) classify({ description, merchant: null }, categories);
  const times = Array.from({ length: ROUNDS }, () => TEXTS)
    .flat()
    .map((description) => {
      const started = performance.now();
      classify({ description, merchant: null }, categories);
      return performance.now() - started;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(3);
  process.stdout.write(
    `${name.padEnd(22)} median ${at(0.5)} ms, p99 ${at(0.99)} ms, ${times.length} classifications\n`,
  );
}
