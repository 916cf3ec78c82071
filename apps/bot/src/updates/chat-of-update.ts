import type { Update } from 'telegraf/types';

/**
 * The chat whose order an update belongs to. What belongs to none (a payment, an inline query) goes with the person who
 * sent it, whose private chat has the same id; what says neither is alone.
 */
export function chatOfUpdate(update: Update): number {
  const { chat, from } = partsOf(update);
  return chat?.id ?? from?.id ?? 0;
}

/** The topic of a forum that an update belongs to. Answers in other groups are threads too, but no place to send to. */
export function topicOfUpdate(update: Update): number | undefined {
  const content = partsOf(update);
  const { is_topic_message: isTopic, message_thread_id: id } = content.message ?? content;
  return isTopic === true ? id : undefined;
}

interface Topic {
  readonly is_topic_message?: boolean;
  readonly message_thread_id?: number;
}

interface Parts extends Topic {
  readonly chat?: { readonly id: number };
  readonly from?: { readonly id: number };
}

/** A tap has the message that it was on. */
interface Content extends Parts {
  readonly message?: Parts;
}

function partsOf(update: Update): Content {
  const { update_id: _, ...kinds } = update as Update & Readonly<Record<string, unknown>>;
  const [content] = Object.values(kinds) as Content[];
  return { ...content, ...(content?.message?.chat === undefined ? {} : { chat: content.message.chat }) };
}
