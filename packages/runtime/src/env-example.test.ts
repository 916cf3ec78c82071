import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { loadConfig, SECRETS, VARIABLES } from './config.ts';

const text = readFileSync(join(import.meta.dirname, '../../../.env.example'), 'utf8');

describe('.env.example', () => {
  it('names every variable once, and each secret with its file', () => {
    const named = [...text.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name);
    const wanted = [...VARIABLES.filter((name) => name !== 'NODE_ENV'), ...SECRETS.map((name) => `${name}_FILE`)];

    expect(named.sort()).toEqual(wanted.sort());
  });

  it('gives the defaults', () => {
    expect(loadConfig(parseEnv(text))).toEqual(loadConfig({}));
  });
});
