import type { OpenDraft } from '@expenses/services';
import type { BotContext, Turn } from '../context.ts';

const MEANT_MS = 24 * 60 * 60 * 1000;

/** What was shown before is not what a person means who names nothing. */
export function meantSince({ at }: Turn): Date {
  return new Date(at.getTime() - MEANT_MS);
}

/** The drafts that a person means who names nothing: those of what was shown last that are open. */
export function openShownLast(ctx: BotContext): Promise<readonly OpenDraft[]> {
  const { person, services } = ctx.turn;
  return services.drafts.openLatest(person, ctx.botInfo.id, ctx.chatId, meantSince(ctx.turn));
}
