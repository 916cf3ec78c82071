import * as z from 'zod';
import type { Operations } from '../contract/operation.ts';

/** What the API says of itself to programs; /docs is the same for people. */
export const REFERENCE_OPERATIONS = {
  getOpenApi: {
    method: 'GET',
    path: '/openapi.json',
    tag: 'Reference',
    summary: 'This document',
    scope: null,
    responses: {
      200: { description: 'OpenAPI 3.1.', schema: z.looseObject({ openapi: z.string(), paths: z.looseObject({}) }) },
    },
  },
} satisfies Operations;
