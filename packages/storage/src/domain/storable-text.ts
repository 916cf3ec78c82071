import type { Json } from './provenance.ts';

/** U+FFFD stands for what Postgres does not keep: U+0000, and surrogates without their other half. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed();
}

/** The same for every text in it, keys too: what somebody sent is kept nearly as it was rather than not at all. */
export function storableJson(value: Json): Json {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(storableJson);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storableText(key), storableJson(inner)]));
}

/** `Array.isArray` does not know of lists that are only read. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
