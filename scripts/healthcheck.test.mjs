/** The images' health check: its exit code is what a container engine goes by, and what it says is what it keeps. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './setup.mjs';

for (const { status, code, host } of [
  { status: 200, code: 0, host: '0.0.0.0' },
  { status: 200, code: 0, host: '::' },
  { status: 200, code: 0, host: '' },
  { status: 503, code: 1, host: '0.0.0.0' },
]) {
  test(`an app on "${host}" that answers ${status} makes it end with ${code}`, async () => {
    const app = createServer(({ url }, response) => response.writeHead(status).end(`${status} of ${url}`));
    await once(app.listen(0, '127.0.0.1'), 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (app.address());
    const said = code === 0 ? '' : `${status} of /health/ready`;
    assert.deepEqual(await check({ PORT: String(port), HOST: host }), { code, said });
    app.close();
  });
}

test('an app that is not there makes it end with 1, and say so', async () => {
  const { code, said } = await check({ PORT: '1' });
  assert.equal(code, 1);
  assert.match(said, /ECONNREFUSED/);
});

/** @param {Record<string, string>} env */
async function check(env) {
  const child = spawn(process.execPath, [join(ROOT, 'docker', 'healthcheck.mjs'), '/health/ready'], { env });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  return { code, said: said.trim() };
}
