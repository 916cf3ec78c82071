import { v7 } from 'uuid';

/** A new UUIDv7: ids made later sort after ids made earlier. */
export function newId(): string {
  return v7();
}
