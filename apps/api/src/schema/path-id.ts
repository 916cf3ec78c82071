import * as z from 'zod';
import { notFound } from '../problems/problem-of.ts';
import { id } from './fields.ts';

/** The id in a path. What is no id names nothing, and is answered so. */
export function pathId(what: 'expense' | 'category' | 'token') {
  return { schema: z.object({ id }), notFound: () => notFound(what) };
}
