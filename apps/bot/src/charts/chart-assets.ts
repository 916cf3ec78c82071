import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What drawing needs beside code, by the packages' names; the bundle has them beside main.js. */
export const CHART_ASSETS = [
  '@resvg/resvg-wasm/index_bg.wasm',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
] as const;

export type ChartAsset = (typeof CHART_ASSETS)[number];

/** Named unlike `require`, which a bundler would resolve when it bundles. */
const packages = createRequire(import.meta.url);

/**
 * @param program where the program is
 * @throws {Error} when the file is neither beside the program nor in an installed package
 */
export function readChartAsset(asset: ChartAsset, program: string = import.meta.url): Promise<Buffer> {
  const beside = fileURLToPath(new URL(basename(asset), program));
  return readFile(existsSync(beside) ? beside : packages.resolve(asset));
}
