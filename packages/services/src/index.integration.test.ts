import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ENTRY = new URL('index.ts', import.meta.url).href;
/** Tells what is resolved while the services are imported. */
const PROBE = `
  import { registerHooks } from 'node:module';
  const urls = [];
  registerHooks({ resolve(name, context, next) { const found = next(name, context); urls.push(found.url); return found; } });
  await import(${JSON.stringify(ENTRY)});
  console.log(JSON.stringify(urls));
`;

it('loads neither Prisma nor a database driver nor the OpenAI SDK: the services know interfaces only', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', PROBE], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  });

  const urls = JSON.parse(stdout) as string[];
  expect(urls).toContain(new URL('classification/classification-service.ts', import.meta.url).href);
  expect(
    urls.filter((url) => /\/node_modules\/(?:@prisma|prisma|pg|openai)\/|\/generated\/prisma\//.test(url)),
  ).toEqual([]);
});
