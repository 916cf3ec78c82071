import { Counter, Gauge, Histogram, type MetricsRegistry } from '@expenses/runtime';
import type { BotMetrics } from '../bot.ts';

/** Seconds. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What the bot tells Prometheus. @param backlog how much there is to do, at the moment of asking */
export function botMetrics(
  registry: MetricsRegistry,
  backlog: () => Promise<{ readonly updates: number; readonly messages: number }>,
): BotMetrics {
  const registers = [registry];
  const received = new Counter({ name: 'bot_updates_received_total', help: 'New updates from Telegram.', registers });
  const handled = new Histogram({
    name: 'bot_update_duration_seconds',
    help: 'Time from taking an update in hand to having sent its answers, by outcome.',
    labelNames: ['outcome'],
    buckets: BUCKETS,
    registers,
  });
  const calls = new Histogram({
    name: 'bot_api_call_duration_seconds',
    help: 'Calls of the Bot API, by method and outcome; getUpdates is not counted.',
    labelNames: ['method', 'outcome'],
    buckets: BUCKETS,
    registers,
  });
  new Gauge({
    name: 'bot_backlog',
    help: 'Updates that wait to be handled, and messages that wait to be sent; those in hand included.',
    labelNames: ['kind'],
    registers,
    async collect() {
      const { updates, messages } = await backlog();
      this.set({ kind: 'updates' }, updates);
      this.set({ kind: 'messages' }, messages);
    },
  });
  return {
    onReceived: (count) => {
      received.inc(count);
    },
    onHandled: (outcome, milliseconds) => {
      handled.observe({ outcome }, milliseconds / 1_000);
    },
    onCall: (method, outcome, milliseconds) => {
      calls.observe({ method, outcome }, milliseconds / 1_000);
    },
  };
}
