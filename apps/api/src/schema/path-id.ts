import type { Request } from 'express';
import { notFound } from '../problems/problem-of.ts';
import { id } from './fields.ts';

/** The id in the path. @throws {Problem} 404 when it is no id, as for one that names nothing */
export function pathId(request: Request, what: 'expense' | 'category'): string {
  const parsed = id.safeParse(request.params['id']);
  if (!parsed.success) throw notFound(what);
  return parsed.data;
}
