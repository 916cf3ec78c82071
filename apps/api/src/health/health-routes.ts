import type { Readiness } from '@expenses/runtime';
import type { Handlers } from '../contract/operation.ts';
import { KINDS, Problem } from '../problems/problem.ts';
import type { HEALTH_OPERATIONS } from './health-operations.ts';

/** Whether the process lives, which never depends on the database, and whether it can serve, which does. */
export function healthRoutes(readiness: Readiness): Handlers<typeof HEALTH_OPERATIONS> {
  return {
    async getHealth() {
      return { status: 200, body: { status: 'healthy' } };
    },

    async getReadiness() {
      const report = await readiness.check();
      if (!report.ready) {
        const failed = report.checks.filter(({ ok }) => !ok).map(({ name, reason }) => `${name}: ${String(reason)}`);
        throw new Problem(KINDS.notReady, failed.join('; '), { members: { checks: report.checks } });
      }
      return { status: 200, body: { status: 'ready' } };
    },
  };
}
