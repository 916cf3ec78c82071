import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { CHART_ASSETS } from './chart-assets.ts';
import { ChartThread } from './chart-thread.ts';

test('the bundle has what charts are drawn with beside it, and its thread draws', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bot-bundle-'));
  try {
    const script = fileURLToPath(new URL('../../esbuild.config.mjs', import.meta.url));
    await promisify(execFile)(process.execPath, [script, folder]);
    const missing = ['main.js', ...CHART_ASSETS.map((asset) => basename(asset))].filter(
      (file) => !existsSync(join(folder, file)),
    );
    expect(missing).toEqual([]);
    const charts = new ChartThread(pathToFileURL(join(folder, 'chart-worker.js')));
    const png = await charts.draw({ title: 'March', subtitle: '', bars: [{ label: 'a', valueLabel: '1', size: 1 }] });
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
