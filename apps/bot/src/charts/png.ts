import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readChartAsset } from './chart-assets.ts';

export const CHART_FONT = 'DejaVu Sans';

/** Draws an SVG. Only texts in `CHART_FONT` are drawn: Latin, Cyrillic and Greek, no emoji. @param scale pixels per unit */
export async function pngOf(svg: string, scale: number): Promise<Buffer> {
  const fontBuffers = await ready();
  const picture = new Resvg(svg, {
    font: { fontBuffers: [...fontBuffers], defaultFontFamily: CHART_FONT },
    fitTo: { mode: 'zoom', value: scale },
  });
  const rendered = picture.render();
  const png = Buffer.from(rendered.asPng());
  rendered.free();
  picture.free();
  return png;
}

let loading: Promise<readonly Uint8Array[]> | undefined;

/** WebAssembly is set up once in a process. */
function ready(): Promise<readonly Uint8Array[]> {
  loading ??= load();
  return loading;
}

async function load(): Promise<readonly Uint8Array[]> {
  const [wasm, ...fonts] = await Promise.all([
    readChartAsset('@resvg/resvg-wasm/index_bg.wasm'),
    readChartAsset('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    readChartAsset('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  ]);
  await initWasm(new Uint8Array(wasm));
  return fonts;
}
