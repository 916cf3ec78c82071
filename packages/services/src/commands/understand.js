/**
 * Starts understand.ts with Node.js's cache of compiled code, which halves the time to the first answer. JavaScript
 * itself, so that with everything in the cache nothing of Node.js's TypeScript support has to be loaded.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What the classifier is generated into, and by: a fresh checkout has not built anything yet. */
const llm = fileURLToPath(new URL('../../../llm/', import.meta.url));
if (!existsSync(`${llm}generated/lexicon.js`)) {
  process.stderr.write('Generating the classifier; this takes a moment the first time …\n');
  spawnSync(process.execPath, ['src/commands/generate.ts'], { cwd: llm, stdio: ['ignore', 'ignore', 'inherit'] });
}

enableCompileCache();
await import('./understand.ts');
