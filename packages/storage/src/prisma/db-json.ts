import { Prisma } from '../../generated/prisma/client.ts';
import type { Json } from '../domain/provenance.ts';
import { storableJson } from '../domain/storable-text.ts';

/** A JSON value as Prisma takes it for a column that is never SQL's null. */
export function toDbJson(value: Json): Prisma.InputJsonValue | typeof Prisma.JsonNull {
  return value === null ? Prisma.JsonNull : (storableJson(value) as Prisma.InputJsonValue);
}

/** Rows as one parameter of a raw query: what `jsonb_array_elements` takes apart. */
export function toDbRows(rows: readonly Json[]): string {
  return JSON.stringify(storableJson(rows));
}
