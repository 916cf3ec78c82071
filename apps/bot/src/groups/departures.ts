import type { ChatMember, Update } from 'telegraf/types';
import type { BotContext } from '../context.ts';

/** Somebody who is in a group no more. */
export interface Departure {
  readonly chatId: number;
  readonly telegramId: number;
}

/**
 * Null: the update says nothing of that. Every bot is told in a message; one that administers the group, in an update of
 * its own, which also comes where such messages are hidden.
 */
export function departureOf(update: Update, { message, chat, botInfo }: BotContext): Departure | null {
  if ('chat_member' in update) {
    const { chat: group, new_chat_member: member } = update.chat_member;
    return isOut(member) ? { chatId: group.id, telegramId: member.user.id } : null;
  }
  if (message === undefined || chat === undefined || !('left_chat_member' in message)) return null;
  const { id } = message.left_chat_member;
  // That the bot is out itself, it hears otherwise.
  return id === botInfo.id ? null : { chatId: chat.id, telegramId: id };
}

/** Who is restricted may be in the group still. https://core.telegram.org/bots/api#chatmemberrestricted */
function isOut(member: ChatMember): boolean {
  if (member.status === 'restricted') return !member.is_member;
  return member.status === 'left' || member.status === 'kicked';
}
