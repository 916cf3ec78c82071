import type { Logger } from '@expenses/runtime';
import type { Repositories } from '@expenses/storage';
import type { BotContext } from '../context.ts';
import { LEDGER_STAYS_BEHIND } from '../outgoing/sender.ts';

/** A group that became a supergroup, which is another chat. */
export interface Migration {
  readonly from: number;
  readonly to: number;
}

/** Null: the update says nothing of that. Both chats say so, each of the other. */
export function migrationOf({ message, chat }: BotContext): Migration | null {
  if (message === undefined || chat === undefined) return null;
  const said = message as { readonly migrate_to_chat_id?: number; readonly migrate_from_chat_id?: number };
  if (said.migrate_to_chat_id !== undefined) return { from: chat.id, to: said.migrate_to_chat_id };
  return said.migrate_from_chat_id === undefined ? null : { from: said.migrate_from_chat_id, to: chat.id };
}

/** Takes what is kept of the group along; a second word of it changes nothing. */
export async function migrate(
  { telegramChats }: Repositories,
  botId: number,
  { from, to }: Migration,
  logger: Logger,
): Promise<void> {
  const isTaken = await telegramChats.migrate(botId, from, to);
  if (!isTaken) logger.warn({ chatId: from, to }, LEDGER_STAYS_BEHIND);
}
