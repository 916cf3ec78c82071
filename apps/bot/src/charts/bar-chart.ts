import { BarChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { clipped } from '../clipped.ts';
import { CHART_FONT, pngOf } from './png.ts';

/** Horizontal bars, the first on top. */
export interface BarChartSpec {
  readonly title: string;
  readonly subtitle: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** Written at the bar's end. */
  readonly valueLabel: string;
  /** How long the bar is, in any unit; 0 or more. */
  readonly size: number;
  /** Several things together: drawn in grey. Default false. */
  readonly isRest?: boolean;
}

/** Units; the picture has half as many again. */
const WIDTH = 720;
const SCALE = 1.5;
const TOP = 96;
const ROW = 44;
const MARGIN = 28;
/** Between a bar and the texts beside it. */
const GAP = 10;
/** The longest bar is at least so long, whatever its value leaves of the row. */
const LEAST_BAR = 24;
const LABEL_SIZE = 16;
const MOST_LABEL_CHARACTERS = 26;
const MOST_TITLE_CHARACTERS = 44;
/** Of the font's size: what a character of DejaVu Sans, one of the wider fonts, takes at most on average. */
const CHARACTER_WIDTH = 0.64;

const INK = '#1f2937';
const FAINT = '#6b7280';
/** Told apart with any colour vision. Source: Paul Tol's "bright" and "muted" schemes. */
const COLOURS = ['#4477AA', '#EE6677', '#228833', '#CCBB44', '#66CCEE', '#AA3377', '#882255', '#44AA99', '#999933'];
const REST = '#BBBBBB';

use([BarChart, GridComponent, TitleComponent, SVGRenderer]);

/** A PNG of the bars. What the font has no sign for, emoji above all, is left out of the texts. */
export function drawBarChart(spec: BarChartSpec): Promise<Buffer> {
  return pngOf(svgOf(spec), SCALE);
}

function svgOf({ title, subtitle, bars }: BarChartSpec): string {
  const height = TOP + bars.length * ROW + MARGIN;
  const rows = bars.map(({ label, valueLabel, size, isRest = false }) => ({
    label: clipped(drawable(label), MOST_LABEL_CHARACTERS),
    valueLabel: drawable(valueLabel),
    size,
    isRest,
  }));
  const left = MARGIN + Math.max(...rows.map(({ label }) => widthOf(label))) + GAP;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption({
      animation: false,
      backgroundColor: '#ffffff',
      textStyle: { fontFamily: CHART_FONT },
      title: {
        left: MARGIN - 5,
        top: 20,
        itemGap: 8,
        text: clipped(drawable(title), MOST_TITLE_CHARACTERS),
        subtext: drawable(subtitle),
        textStyle: { fontSize: 22, fontWeight: 'bold', color: INK },
        subtextStyle: { fontSize: 15, color: FAINT },
      },
      grid: { left, right: WIDTH - left - longestBar(rows, WIDTH - left - MARGIN), top: TOP, bottom: MARGIN },
      xAxis: { type: 'value', show: false, min: 0, max: 'dataMax' },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(({ label }) => label),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { fontSize: LABEL_SIZE, color: INK, margin: GAP, interval: 0 },
      },
      series: [
        {
          type: 'bar',
          barWidth: 24,
          barMinHeight: 3,
          data: rows.map(({ size, valueLabel, isRest }, index) => ({
            value: size,
            itemStyle: { color: isRest ? REST : COLOURS[index % COLOURS.length], borderRadius: 4 },
            label: { formatter: () => valueLabel },
          })),
          label: { show: true, position: 'right', distance: GAP, fontSize: LABEL_SIZE, fontWeight: 'bold', color: INK },
        },
      ],
    });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** As long as it can be when every bar's value has room at its end. */
function longestBar(rows: readonly Bar[], room: number): number {
  const largest = Math.max(...rows.map(({ size }) => size));
  const lengths = rows.map(({ size, valueLabel }) => (room - GAP - widthOf(valueLabel)) / (size / largest));
  return Math.max(LEAST_BAR, Math.min(room, ...lengths));
}

function widthOf(label: string): number {
  return label.length * LABEL_SIZE * CHARACTER_WIDTH;
}

const UNDRAWABLE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3/gu;

function drawable(text: string): string {
  return text.replace(UNDRAWABLE, '').replace(/\s+/gu, ' ').trim();
}
