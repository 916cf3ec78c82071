import * as z from 'zod';
import type { Operations } from '../contract/operation.ts';

/** What /health says. */
export const HEALTH_OPERATIONS = {
  getHealth: {
    method: 'GET',
    path: '/health',
    tag: 'Health',
    summary: 'Whether the process lives',
    description: 'It never depends on the database.',
    scope: null,
    responses: { 200: { description: 'It lives.', schema: z.object({ status: z.literal('healthy') }) } },
  },
  getReadiness: {
    method: 'GET',
    path: '/health/ready',
    tag: 'Health',
    summary: 'Whether it can serve',
    description: 'The database answers, and its migrations are applied.',
    scope: null,
    responses: { 200: { description: 'It can.', schema: z.object({ status: z.literal('ready') }) } },
    problems: [503],
  },
} satisfies Operations;
