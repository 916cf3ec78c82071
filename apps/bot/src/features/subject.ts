import type { BotContext } from '../context.ts';
import { decodeCallback, longId } from '../keyboards/callback-data.ts';
import { DRAFT_ACTIONS } from './draft-card.ts';
import { EXPENSE_ACTIONS } from './saved-card.ts';

/** What a message of the bot's is about. */
export interface Subject {
  readonly kind: 'draft' | 'expense';
  readonly id: string;
}

/** The bot's message that a message replies to; null when it replies to none, or to somebody else's. */
export function repliedTo(ctx: BotContext): number | null {
  const replied = repliedMessage(ctx);
  return replied?.from?.id === ctx.botInfo.id ? replied.message_id : null;
}

/** The message of a person that a message replies to; null when it replies to none, or to one of the bot's. */
export function repliedToPerson(ctx: BotContext): number | null {
  const replied = repliedMessage(ctx);
  // In a forum, what replies to nothing replies to the message that began its topic.
  const isTopic = replied !== undefined && replied.message_id === ctx.message?.message_thread_id;
  return replied === undefined || isTopic || replied.from?.id === ctx.botInfo.id ? null : replied.message_id;
}

/**
 * What the bot's message that is replied to is about, as its buttons say: whichever of several messages shows a draft
 * or an expense, a reply to it means that. Null: it has no such buttons.
 */
export function subjectOfReply(ctx: BotContext): Subject | null {
  const rows = repliedMessage(ctx)?.reply_markup?.inline_keyboard ?? [];
  for (const { callback_data } of rows.flat()) {
    const data = decodeCallback(callback_data ?? '');
    const kind = data === null ? undefined : KINDS.get(data.action);
    const id = longId(data?.args[0]);
    if (kind !== undefined && id !== null) return { kind, id };
  }
  return null;
}

/** The buttons below a whole message's drafts bear the id of the first one, and are about none of them. */
const ABOUT_SEVERAL: readonly string[] = [DRAFT_ACTIONS.saveAll, DRAFT_ACTIONS.cancelAll];

const KINDS: ReadonlyMap<string, Subject['kind']> = new Map([
  ...Object.values(DRAFT_ACTIONS)
    .filter((action) => !ABOUT_SEVERAL.includes(action))
    .map((action) => [action, 'draft'] as const),
  ...Object.values(EXPENSE_ACTIONS).map((action) => [action, 'expense'] as const),
]);

interface RepliedMessage {
  readonly message_id: number;
  readonly from?: { readonly id: number };
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly { readonly callback_data?: string }[])[] };
}

function repliedMessage(ctx: BotContext): RepliedMessage | undefined {
  return (ctx.message as { readonly reply_to_message?: RepliedMessage } | undefined)?.reply_to_message;
}
