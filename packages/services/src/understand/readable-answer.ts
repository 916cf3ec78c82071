import type { UnderstandAnswer, UnderstoodItem } from './understand-line.ts';

/** An answer for a person at a terminal: an item a line, and what is not sure. */
export function readableAnswer({ status, items, error }: UnderstandAnswer): string {
  if (status === 'rejected') return `✗ ${error ?? 'rejected'}`;
  const lines = items.map(readableItem);
  return [...lines, ...(status === 'needs_review' ? ['  needs a look before it is taken'] : [])].join('\n');
}

function readableItem({
  amount,
  currency,
  occurredOn,
  merchant,
  description,
  category,
  confidence,
}: UnderstoodItem): string {
  const what =
    merchant === null || merchant.toLowerCase() === description.toLowerCase()
      ? description
      : `${description} (${merchant})`;
  const sure = `${Math.round(confidence * 100)} %`;
  return [`${amount ?? '?'} ${currency}`, occurredOn, category, sure, what].join('  ');
}
