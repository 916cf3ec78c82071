import type { Request } from 'express';
import type * as z from 'zod';
import { KINDS, kindOfStatus, Problem, type FieldError } from '../problems/problem.ts';

/** The body, as its schema reads it. @throws {Problem} naming everything that is wrong with it, by JSON pointer */
export function readBody<Schema extends z.ZodType>(schema: Schema, request: Request): z.output<Schema> {
  const body = request.body as unknown;
  if (body === undefined) {
    throw new Problem(kindOfStatus(400), 'A JSON body is needed, with "Content-Type: application/json".');
  }
  const parsed = schema.safeParse(body, { error: inBody });
  if (parsed.success) return parsed.data;
  const errors = problemsAt(parsed.error).map(({ path, detail }) => ({ pointer: toPointer(path), detail }));
  throw new Problem(KINDS.invalidBody, summaryOf(errors), { errors });
}

/** The query, as its schema reads it. @throws {Problem} naming everything that is wrong with it, by parameter */
export function readQuery<Schema extends z.ZodType>(schema: Schema, request: Request): z.output<Schema> {
  const parsed = schema.safeParse({ ...request.query }, { error: inQuery });
  if (parsed.success) return parsed.data;
  const errors = problemsAt(parsed.error).map(({ path, detail }) => ({ parameter: path.join('.'), detail }));
  throw new Problem(KINDS.invalidQuery, summaryOf(errors), { errors });
}

/** A JSON pointer to a place in a body. Source: RFC 6901, section 3 */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

interface Finding {
  readonly path: readonly PropertyKey[];
  readonly detail: string;
}

function problemsAt({ issues }: z.ZodError): Finding[] {
  return issues.flatMap((issue): Finding[] => {
    const { path, message: detail } = issue;
    // zod finds all unknown fields of an object at the object; each is a problem at its own place.
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...path, key], detail }))
      : [{ path, detail }];
  });
}

/** zod's own sentences, but for those that would puzzle someone who knows nothing of zod. */
const inBody: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') return 'Nothing is known by this name.';
  return issue.code === 'invalid_type' && issue.input === undefined ? 'This is required.' : undefined;
};

const inQuery: z.core.$ZodErrorMap = (issue) =>
  Array.isArray(issue.input) ? 'It can be given once only.' : inBody(issue);

function summaryOf(errors: readonly FieldError[]): string {
  const [first, ...others] = errors.map((error) => {
    const place = 'pointer' in error ? error.pointer || 'The body' : error.parameter;
    return `${place}: ${error.detail}`;
  });
  return others.length === 0 ? String(first) : `${errors.length} values are not valid; errors names them.`;
}
