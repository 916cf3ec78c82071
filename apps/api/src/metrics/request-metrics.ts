import { METHODS } from 'node:http';
import { Counter, Histogram, type MetricsRegistry } from '@expenses/runtime';
import type { RequestHandler } from 'express';
import { routeOf } from '../http/route.ts';

const LABELS = ['method', 'route', 'status'] as const;
/** Seconds: from what a read takes to what a model may. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * Counts requests and how long their answers took, by method, address template and status: never by what a caller can
 * make up. A caller that hung up before there was an answer counts as `aborted`.
 */
export function requestMetrics(registry: MetricsRegistry): RequestHandler {
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests that are over.',
    labelNames: LABELS,
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the headers of a request to the end of its answer.',
    labelNames: LABELS,
    buckets: BUCKETS,
    registers: [registry],
  });
  return (request, response, next) => {
    const started = performance.now();
    response.once('close', () => {
      const labels = {
        method: METHODS.includes(request.method) ? request.method : 'other',
        route: routeOf(response) ?? 'none',
        status: response.headersSent ? String(response.statusCode) : 'aborted',
      };
      requests.inc(labels);
      duration.observe(labels, (performance.now() - started) / 1_000);
    });
    next();
  };
}
