import type { Services } from '@expenses/services';
import type { User } from 'telegraf/types';
import { commandOf } from '../command.ts';
import type { BotContext } from '../context.ts';
import { textOf } from '../dispatcher.ts';
import { mentions } from './mentions.ts';

/** Whether what happens in a group is for the bot: commands, replies to it, mentions of it, and taps and changes of what it answered. */
export async function isForBot(ctx: BotContext, chatId: number, { drafts }: Services): Promise<boolean> {
  if (ctx.editedMessage !== undefined) {
    const { message_id } = ctx.editedMessage;
    return (await drafts.findBySource(ctx.botInfo.id, chatId, message_id)).length > 0;
  }
  if (ctx.message === undefined) return true;
  const { reply_to_message: answered } = ctx.message as { readonly reply_to_message?: { readonly from?: User } };
  const text = textOf(ctx.message);
  const command = commandOf(text, ctx.me);
  // Also where it replies to us, or names us as well.
  if (command?.isOurs === false) return false;
  return command !== null || answered?.from?.id === ctx.botInfo.id || mentions(text, ctx.me);
}
