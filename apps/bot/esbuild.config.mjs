import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { bundleApp } from '../../esbuild.preset.js';

const folder = await bundleApp(import.meta.url);

/** What charts are drawn with, as src/charts/chart-assets.ts names it: beside main.js, where that looks first. */
const chartAssets = [
  '@resvg/resvg-wasm/index_bg.wasm',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
];
const packages = createRequire(import.meta.url);
for (const asset of chartAssets) copyFileSync(packages.resolve(asset), join(folder, basename(asset)));
