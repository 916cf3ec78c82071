import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BarChartSpec } from './bar-chart.ts';

/** What the thread is asked. */
export interface DrawingOrder {
  readonly id: number;
  readonly spec: BarChartSpec;
}

/** What it answers. */
export type Drawing = { readonly id: number } & ({ readonly png: Uint8Array } | { readonly error: unknown });

/** It lies beside this, bundled if this is. */
const PROGRAM = new URL(`chart-worker${extname(import.meta.url)}`, import.meta.url);
/** What drawing needs in memory, tens of megabytes, is given back when nobody has asked for so long. */
const IDLE_MS = 60_000;

interface Waiting {
  readonly resolve: (png: Buffer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Draws charts in a thread of their own: a picture takes a few tenths of a second, in which nobody would be answered.
 * The thread begins with the first chart, and ends when none is asked for any more. It holds no process up.
 */
export class ChartThread {
  readonly #program: URL;
  readonly #idleMs: number;
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(program: URL = PROGRAM, idleMs = IDLE_MS) {
    this.#program = program;
    this.#idleMs = idleMs;
  }

  /** A PNG, as `drawBarChart` makes it. Rejects when it cannot be drawn, or when the thread ends. */
  draw(spec: BarChartSpec): Promise<Buffer> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= this.#start());
    this.#lastId += 1;
    const order: DrawingOrder = { id: this.#lastId, spec };
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.id, { resolve, reject });
      worker.postMessage(order);
    });
  }

  #start(): Worker {
    // What the process knows, its token above all, is none of the thread's business.
    const worker = new Worker(this.#program, { env: {} });
    worker.on('message', (drawing: Drawing) => {
      this.#onDrawn(drawing);
    });
    worker.on('error', (error: Error) => {
      this.#onEnd(worker, error);
    });
    worker.on('exit', (code) => {
      this.#onEnd(worker, new Error(`The thread that draws ended with ${code}.`));
    });
    // After the listeners: the first of them holds the process up again.
    worker.unref();
    return worker;
  }

  #onDrawn(drawing: Drawing): void {
    const asked = this.#waiting.get(drawing.id);
    this.#waiting.delete(drawing.id);
    if ('png' in drawing) asked?.resolve(Buffer.from(drawing.png));
    else asked?.reject(drawing.error);
    if (this.#waiting.size > 0) return;
    const end = (): void => {
      void this.#worker?.terminate();
      this.#worker = undefined;
    };
    this.#idle = setTimeout(end, this.#idleMs).unref();
  }

  /** The next chart begins another thread. */
  #onEnd(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
