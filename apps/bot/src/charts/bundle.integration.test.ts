import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CHART_ASSETS } from './chart-assets.ts';

test('the bundle has what charts are drawn with beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bot-bundle-'));
  try {
    const script = fileURLToPath(new URL('../../esbuild.config.mjs', import.meta.url));
    await promisify(execFile)(process.execPath, [script, folder]);
    const missing = ['main.js', ...CHART_ASSETS.map((asset) => basename(asset))].filter(
      (file) => !existsSync(join(folder, file)),
    );
    expect(missing).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
