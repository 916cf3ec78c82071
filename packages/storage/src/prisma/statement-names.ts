import { createHash } from 'node:crypto';

/** How often a text is asked before connections keep it parsed. */
const OFTEN = 3;
/** Texts that a connection keeps at most: each takes some of the server's memory, and none is ever dropped. */
const MOST_NAMES = 250;
/** Texts that are counted at most: what is written anew for each request would fill the memory. */
const MOST_COUNTED = 2_000;

const names = new Map<string, string>();

/** The name under which connections keep a text parsed: the same for the same text. */
export function statementName(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

/**
 * Names the texts that are asked again and again, so that Postgres parses and plans them once for each connection
 * rather than each time. The others stay without a name.
 */
export function statementNames(): (query: { readonly sql: string }) => string | undefined {
  const named = new Set<string>();
  const asked = new Map<string, number>();
  return ({ sql }) => {
    if (named.has(sql)) return statementName(sql);
    if (named.size >= MOST_NAMES) return undefined;
    const times = (asked.get(sql) ?? 0) + 1;
    if (times < OFTEN) {
      if (asked.size >= MOST_COUNTED) asked.clear();
      asked.set(sql, times);
      return undefined;
    }
    asked.delete(sql);
    named.add(sql);
    return statementName(sql);
  };
}
