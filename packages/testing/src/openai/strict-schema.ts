/**
 * Why the API would refuse this schema for a strict structured output, or null when it would take it.
 * Source: "Supported schemas" in OpenAI's guide to structured outputs; the rules that a schema library breaks most.
 */
export function strictSchemaProblem(schema: unknown, path = '$'): string | null {
  if (!isRecord(schema)) return null;
  return objectProblem(schema, path) ?? firstProblem(schema, path);
}

function objectProblem(schema: Record<string, unknown>, path: string): string | null {
  if (!isRecord(schema['properties'])) return null;
  if (schema['additionalProperties'] !== false) return `${path}: 'additionalProperties' must be false`;
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const missing = Object.keys(schema['properties']).find((name) => !required.includes(name));
  return missing === undefined ? null : `${path}: '${missing}' must be in 'required'`;
}

function firstProblem(schema: Record<string, unknown>, path: string): string | null {
  for (const [key, value] of Object.entries(schema)) {
    const problem = strictSchemaProblem(value, `${path}.${key}`);
    if (problem !== null) return problem;
  }
  return null;
}

/** Arrays too: their indexes are their keys. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
