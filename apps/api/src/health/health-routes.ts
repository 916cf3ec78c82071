import type { Readiness } from '@expenses/runtime';
import type { Router } from 'express';
import { endpoint, type Handler } from '../http/endpoint.ts';
import { KINDS, Problem } from '../problems/problem.ts';

/** Whether the process lives, which never depends on the database, and whether it can serve, which does. */
export function healthRoutes(router: Router, readiness: Readiness): void {
  endpoint(router, '/health', { GET: [live] });
  endpoint(router, '/health/ready', { GET: [ready(readiness)] });
}

const live: Handler = (_request, response) => {
  response.json({ status: 'healthy' });
};

function ready(readiness: Readiness): Handler {
  return async (_request, response) => {
    const report = await readiness.check();
    if (!report.ready) {
      const failed = report.checks.filter(({ ok }) => !ok).map(({ name, reason }) => `${name}: ${String(reason)}`);
      throw new Problem(KINDS.notReady, failed.join('; '), { members: { checks: report.checks } });
    }
    response.json({ status: 'ready' });
  };
}
