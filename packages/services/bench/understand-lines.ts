/**
 * `node packages/services/bench/understand-lines.ts`: lines a second through `pnpm --silent understand`, its start
 * included, for 20,000 made-up messages; beside the least that is asked of it, and the machine's load.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const LINES = 20_000;
const ROUNDS = 3;
const LEAST_PER_SECOND = 2_000;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const WORDS = ['lunch with the team', 'Wocheneinkauf bei Edeka', 'такси домой', 'deux cafés et un croissant', 'gym'];
const BANK = ['POS PURCHASE 0042 NORTHGATE HARDWARE SPRINGFIELD IL', 'SQ *MARTHAS KITCHEN', 'Vorbliq Tanzeer'];
const TEXTS = [...WORDS, ...BANK];

for (let round = 1; round <= ROUNDS; round += 1) {
  const started = performance.now();
  const answers = await answered(messages());
  const perSecond = Math.round((1_000 * answers) / (performance.now() - started));
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  process.stdout.write(`${answers} lines, ${perSecond} a second (at least ${LEAST_PER_SECOND}), load ${load}\n`);
}

function messages(): string {
  const line = (i: number) => {
    const text = `${TEXTS[i % TEXTS.length] ?? ''} ${(i % 97) + 1}.50`;
    return `${JSON.stringify({ id: String(i), text, now: '2026-01-15', currency: 'EUR', locale: 'en' })}\n`;
  };
  return Array.from({ length: LINES }, (_, i) => line(i)).join('');
}

async function answered(input: string): Promise<number> {
  const child = spawn('pnpm', ['--silent', 'understand'], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(input);
  const [output] = await Promise.all([readAll(child.stdout), once(child, 'close')]);
  return output.trimEnd().split('\n').length;
}
