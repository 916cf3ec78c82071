import type { ExpenseCategory } from '@expenses/storage/domain';
import type { ClassifiedItem, UnderstoodMessage } from '../classification/classification-result.ts';
import { lastResort } from '../classification/last-resort.ts';
import { WARNINGS } from '../classification/messages.ts';

/**
 * The message as it can be stored now. A category that was found may have been taken away or archived while a model was
 * asked: the item is put in that of last resort then, for a person to look at, rather than lost.
 *
 * @param offered the ledger's categories that are not archived, in the person's order
 */
export function stillOffered(message: UnderstoodMessage, offered: readonly ExpenseCategory[]): UnderstoodMessage {
  const ids = new Set(offered.map(({ id }) => id));
  const isOffered = ({ category }: ClassifiedItem): boolean => ids.has(category.id);
  if (message.items.every(isOffered)) return message;
  const code = 'unsure-category';
  return {
    ...message,
    status: 'needs_review',
    items: message.items.map((item) => (isOffered(item) ? item : unsettled(item, lastResort(offered)))),
    warnings: [...message.warnings.filter((warning) => warning.code !== code), { code, message: WARNINGS[code] }],
  };
}

function unsettled(item: ClassifiedItem, category: ExpenseCategory): ClassifiedItem {
  return {
    ...item,
    category,
    confidence: 0,
    issues: [...new Set([...item.issues, 'unsure-category' as const])],
    sure: false,
  };
}
