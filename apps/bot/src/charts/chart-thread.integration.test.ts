import { setTimeout as delay } from 'node:timers/promises';
import { drawBarChart, type BarChartSpec } from './bar-chart.ts';
import { ChartThread } from './chart-thread.ts';

const SPEC: BarChartSpec = {
  title: 'March 2026',
  subtitle: '€120.00 (EUR) in 2 expenses',
  bars: [{ label: 'Groceries', valueLabel: '€90.00 · 75%', size: 90 }],
};

/** A thread of this script. */
function threadOf(script: string): ChartThread {
  return new ChartThread(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
}

test('a chart is the same as without a thread, however many are drawn at once', async () => {
  const charts = new ChartThread();
  const titles = ['March 2026', 'April 2026', 'May 2026'];

  const drawn = await Promise.all(titles.map((title) => charts.draw({ ...SPEC, title })));

  const expected = await Promise.all(titles.map((title) => drawBarChart({ ...SPEC, title })));
  expect(drawn.map((png) => png.toString('base64'))).toEqual(expected.map((png) => png.toString('base64')));
});

test('while charts are drawn, everything else goes on', async () => {
  const charts = new ChartThread();
  await charts.draw(SPEC);
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 1);

  await Promise.all(Array.from({ length: 5 }, () => charts.draw(SPEC)));

  clearInterval(turning);
  expect(turns).toBeGreaterThan(10);
});

test('after a while without charts the thread ends, and the next chart is drawn all the same', async () => {
  const charts = new ChartThread(undefined, 10);
  const first = await charts.draw(SPEC);
  await delay(300);
  expect((await charts.draw(SPEC)).equals(first)).toBe(true);
});

test('what cannot be drawn is refused with the reason, and the next chart is drawn', async () => {
  const charts = new ChartThread();
  await expect(charts.draw({ ...SPEC, bars: 'none' as never })).rejects.toThrow('map is not a function');
  expect((await charts.draw(SPEC)).length).toBeGreaterThan(1_000);
});

test('what the thread says that it could not draw is refused with its reason', async () => {
  const script =
    "import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ id }) => " +
    "parentPort.postMessage({ id, error: new Error('There is no font.') }));";
  await expect(threadOf(script).draw(SPEC)).rejects.toThrow('There is no font.');
});

test('a thread that dies takes with it what it was to draw; the next chart has another thread', async () => {
  const onMessage = "import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ id }) => ";
  const dies = threadOf(`${onMessage} { throw new Error('Out of memory ' + id); });`);
  const ends = threadOf(`${onMessage} process.exit(3));`);

  await expect(Promise.all([dies.draw(SPEC), dies.draw(SPEC)])).rejects.toThrow('Out of memory 1');
  await expect(dies.draw(SPEC)).rejects.toThrow('Out of memory 3');
  await expect(ends.draw(SPEC)).rejects.toThrow('ended with 3');
});
