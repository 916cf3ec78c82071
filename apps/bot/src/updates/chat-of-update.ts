import type { Update } from 'telegraf/types';

/**
 * The chat whose order an update belongs to. What belongs to none (a payment, an inline query) goes with the person who
 * sent it, whose private chat has the same id; what says neither is alone.
 */
export function chatOfUpdate(update: Update): number {
  const { chat, from } = partsOf(update);
  return chat?.id ?? from?.id ?? 0;
}

interface Parts {
  readonly chat?: { readonly id: number };
  readonly from?: { readonly id: number };
}

function partsOf(update: Update): Parts {
  const { update_id: _, ...kinds } = update as Update & Readonly<Record<string, unknown>>;
  const [content] = Object.values(kinds) as (Parts & { readonly message?: Parts })[];
  return { ...content, ...(content?.message?.chat === undefined ? {} : { chat: content.message.chat }) };
}
