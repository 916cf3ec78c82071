/** The thread that draws: `ChartThread` starts it. */
import { parentPort } from 'node:worker_threads';
import { drawBarChart } from './bar-chart.ts';
import type { Drawing, DrawingOrder } from './chart-thread.ts';

parentPort?.on('message', ({ id, spec }: DrawingOrder) => {
  void drawBarChart(spec).then(
    (png) => {
      answer({ id, png });
    },
    (error: unknown) => {
      answer({ id, error });
    },
  );
});

function answer(drawing: Drawing): void {
  parentPort?.postMessage(drawing);
}
