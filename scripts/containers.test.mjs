/** What the files of the containers promise, as far as it can be read without an engine; `pnpm e2e:compose` sees it done. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { VARIABLES } from '../packages/runtime/src/config.ts';
import { ROOT } from './setup.mjs';

/** What the images set, or the operator has no say in. */
const SET_BY_IMAGE = new Set(['NODE_ENV', 'HOST', 'PORT', 'API_AUTH']);
const SECRETS = VARIABLES.filter((name) => /_KEY$|_TOKEN$|_SECRET$|^DATABASE_URL$/.test(name));
const apps = readdirSync(join(ROOT, 'apps'));
const read = (/** @type {string} */ path) => readFileSync(join(ROOT, path), 'utf8');
const compose = (/** @type {string} */ path) => parse(read(path), { merge: true });

for (const app of apps) {
  test(`${app} has a Dockerfile of several stages on Node.js, which runs without root and without a shell`, () => {
    const lines = read(`docker/${app}.Dockerfile`).split('\n');
    const stages = lines.filter((line) => line.startsWith('FROM '));
    assert.ok(stages.length > 2);
    assert.ok(lines.includes('ARG NODE_IMAGE=node:24-bookworm-slim'));
    const runtime = lines.slice(lines.indexOf(stages.at(-1) ?? ''));
    assert.equal(stages.at(-1), 'FROM ${NODE_IMAGE} AS runtime');
    assert.ok(runtime.includes('USER 1000:1000'));
    assert.deepEqual(
      runtime.filter((line) => line.startsWith('RUN ')),
      [],
    );
    assert.match(runtime.join('\n'), /^HEALTHCHECK .*\\\n {2}CMD \["node", /m);
    assert.ok(runtime.includes('ENTRYPOINT ["node"]') && runtime.includes('CMD ["main.js"]'));
  });

  test(`what is sent to the builder of ${app} is what the root's .dockerignore lets through, without the other apps and more`, () => {
    const rules = (/** @type {string} */ path) =>
      read(path)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
    const general = rules('.dockerignore');
    assert.equal(general[0], '*');
    for (const secret of ['**/.env*', '**/data', '**/node_modules']) assert.ok(general.includes(secret));
    const others = apps.filter((name) => name !== app).map((name) => `apps/${name}/src`);
    const own = rules(`docker/${app}.Dockerfile.dockerignore`);
    assert.deepEqual(own.slice(0, general.length), general);
    const narrower = own.slice(general.length);
    for (const other of others) assert.ok(narrower.includes(other));
    assert.deepEqual(
      narrower.filter((rule) => rule.startsWith('!')),
      [],
    );
  });
}

test('what the builder is not sent because it is types alone is no more than that', () => {
  const [, files = ''] = /^# Nor what are types alone.*\n((?:.+\n)+)/m.exec(read('.dockerignore')) ?? [];
  for (const file of files.trim().split('\n')) {
    const code = stripTypeScriptTypes(read(file)).replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '');
    assert.equal(code.replaceAll(/[\s;]/g, ''), '', `a bundle needs ${file}: let every .dockerignore send it`);
  }
});

test('compose runs the database, its migration and every app, and publishes the API alone, on this machine alone', () => {
  const { version, services } = compose('docker-compose.yml');
  assert.equal(version, undefined);
  assert.deepEqual(Object.keys(services).sort(), [...apps, 'db', 'migrate'].sort());
  const published = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
  assert.deepEqual(
    published.map(([name, { ports }]) => [name, ports]),
    [['api', ['${API_ADDRESS:-127.0.0.1}:${PORT:-8000}:8000']]],
  );
});

test('every service is limited, read-only, without capabilities and privileges, and its log ends', () => {
  for (const [name, service] of Object.entries(compose('docker-compose.yml').services)) {
    assert.equal(service.read_only, true, name);
    assert.deepEqual(service.cap_drop, ['ALL'], name);
    assert.deepEqual(service.security_opt, ['no-new-privileges:true'], name);
    assert.ok(service.mem_limit && service.cpus && service.pids_limit && service.logging.options['max-size'], name);
    assert.ok(service.restart !== undefined, name);
  }
});

test('an app is behind a first process that hears every signal, and a migration that has begun goes on', () => {
  const { services } = compose('docker-compose.yml');
  for (const app of apps) assert.equal(services[app].init, true, app);
  assert.equal(services.migrate.init, false);
});

test('every setting can be given to the containers, and every secret as a file', () => {
  const environments = (/** @type {string} */ path) => {
    const { services } = compose(path);
    return new Set(Object.values(services).flatMap(({ environment }) => Object.keys(environment ?? {})));
  };
  const given = environments('docker-compose.yml');
  const missing = VARIABLES.filter((name) => !SET_BY_IMAGE.has(name) && !given.has(name));
  assert.deepEqual(missing, []);
  const files = environments('docker-compose.prod.yml');
  assert.deepEqual(
    SECRETS.filter((name) => !files.has(`${name}_FILE`)),
    [],
  );
});

test('the sources that the development override mounts are there', () => {
  const { services } = compose('docker-compose.dev.yml');
  const mounted = Object.values(services).flatMap(({ volumes }) =>
    volumes.map((/** @type {string} */ v) => v.split(':')[0]),
  );
  assert.deepEqual(
    mounted.filter((path) => !existsSync(join(ROOT, path))),
    [],
  );
});
