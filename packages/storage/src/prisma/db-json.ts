import type { Json } from '../domain/provenance.ts';
import { storableJson } from '../domain/storable-text.ts';

/** Rows as one parameter of a raw query: what `jsonb_array_elements` takes apart. */
export function toDbRows(rows: readonly Json[]): string {
  return JSON.stringify(storableJson(rows));
}
