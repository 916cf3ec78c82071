import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawBarChart, type BarChartSpec } from './bar-chart.ts';
import { CHART_ASSETS, readChartAsset } from './chart-assets.ts';

const SPEC: BarChartSpec = {
  title: 'March 2026',
  subtitle: '€120.00 (EUR) in 2 expenses',
  bars: [
    { label: 'Groceries', valueLabel: '€90.00 · 75%', size: 90 },
    { label: 'Transport', valueLabel: '€30.00 · 25%', size: 30 },
  ],
};

/** Width and height. Source: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('a picture is a PNG that is as wide as every other, and as high as it has bars', async () => {
  const two = await drawBarChart(SPEC);
  const one = await drawBarChart({ ...SPEC, bars: SPEC.bars.slice(0, 1) });
  expect(two.subarray(1, 4).toString()).toBe('PNG');
  expect(sizeOf(one)[0]).toBe(sizeOf(two)[0]);
  expect(sizeOf(two)[1] - sizeOf(one)[1]).toBe(66);
});

test('texts in Latin and Cyrillic letters are drawn, and differ', async () => {
  const withLabel = (label: string) => drawBarChart({ ...SPEC, bars: [{ label, valueLabel: '1', size: 1 }] });
  const [latin, cyrillic, accents] = await Promise.all(['Transport', 'Транспорт', 'Éducation'].map(withLabel));
  expect(latin?.equals(cyrillic!)).toBe(false);
  expect(latin?.equals(accents!)).toBe(false);
});

test('emoji, for which the font has no signs, are left out', async () => {
  const withEmoji = {
    ...SPEC,
    title: '📊 March 2026',
    bars: SPEC.bars.map((bar) => ({ ...bar, label: `🛒 ${bar.label}` })),
  };
  expect((await drawBarChart(withEmoji)).equals(await drawBarChart(SPEC))).toBe(true);
});

test('a label that is too long is cut, and markup in it is drawn as it is', async () => {
  const long = 'a<b>&"'.repeat(20);
  const bars = [long, `${long}!`].map((label) => ({ label, valueLabel: '999 999 999 999 999,9999 ₽ · 100%', size: 1 }));
  const [one, other] = await Promise.all(bars.map((bar) => drawBarChart({ ...SPEC, bars: [bar] })));
  expect(one?.equals(other!)).toBe(true);
});

test('what is several things together has a colour of its own', async () => {
  const rest = SPEC.bars.map((bar, index) => ({ ...bar, isRest: index === 1 }));
  expect((await drawBarChart({ ...SPEC, bars: rest })).equals(await drawBarChart(SPEC))).toBe(false);
});

test('what lies beside the program is taken first, as a bundle has it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chart-assets-'));
  writeFileSync(join(folder, 'DejaVuSans.ttf'), 'beside');
  const program = pathToFileURL(join(folder, 'main.js')).href;
  expect((await readChartAsset('dejavu-fonts-ttf/ttf/DejaVuSans.ttf', program)).toString()).toBe('beside');
  rmSync(folder, { recursive: true });
});

test('amounts that are nothing, or nothing beside another, are drawn', async () => {
  const bars = [1e14, 0.01, 0].map((size) => ({ label: 'x', valueLabel: String(size), size }));
  expect((await drawBarChart({ ...SPEC, bars })).length).toBeGreaterThan(1_000);
});

test.each(CHART_ASSETS)('%s is installed', async (asset) => {
  expect((await readChartAsset(asset)).length).toBeGreaterThan(100_000);
});
