import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { bundleApp } from '../../esbuild.preset.js';

/** The thread that draws charts is a program of its own: src/charts/chart-thread.ts looks for it beside main.js. */
const folder = await bundleApp(import.meta.url, { 'chart-worker': 'src/charts/chart-worker.ts' });

/** What charts are drawn with, as src/charts/chart-assets.ts names it: beside main.js, where that looks first. */
const chartAssets = [
  '@resvg/resvg-wasm/index_bg.wasm',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
];
const packages = createRequire(import.meta.url);
for (const asset of chartAssets) copyFileSync(packages.resolve(asset), join(folder, basename(asset)));
