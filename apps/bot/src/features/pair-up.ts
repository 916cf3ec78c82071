import type { ClassifiedItem } from '@expenses/services';
import type { Draft } from '@expenses/storage';
import { readContent } from '@expenses/services';

export interface Pairing {
  /** Each draft, with what the changed message says in its place; undefined: nothing any more. */
  readonly pairs: readonly { readonly draft: Draft; readonly item: ClassifiedItem | undefined }[];
  /** What the message says that it did not before. */
  readonly left: readonly ClassifiedItem[];
}

/**
 * Finds which item of a changed message is which of the drafts that were made of it: the one that is called the same,
 * else the one that costs the same, else the one at the same place among those that are left. So the cake stays the
 * cake when the coffee before it is deleted.
 */
export function pairUp(drafts: readonly Draft[], items: readonly ClassifiedItem[]): Pairing {
  const open = drafts.map((draft) => ({ draft, content: readContent(draft.content) }));
  const left = new Set(items);
  const found = new Map<string, ClassifiedItem>();
  const take = (isSame: (content: (typeof open)[number]['content'], item: ClassifiedItem) => boolean): void => {
    for (const { draft, content } of open) {
      if (found.has(draft.id)) continue;
      const item = [...left].find((candidate) => isSame(content, candidate));
      if (item === undefined) continue;
      found.set(draft.id, item);
      left.delete(item);
    }
  };
  take((content, item) => content.description.toLowerCase() === item.description.toLowerCase());
  take((content, item) => item.amount !== null && content.amount?.equals(item.amount) === true);
  take(() => true);
  return { pairs: drafts.map((draft) => ({ draft, item: found.get(draft.id) })), left: [...left] };
}
