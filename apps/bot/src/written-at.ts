import type { BotContext } from './context.ts';

/** Telegram keeps an update for a day, and we may have been away as long. A clock that is further off is wrong. */
const LONGEST_MS = 2 * 24 * 60 * 60 * 1000;

/**
 * When the person wrote the message, or wrote it first if they changed it; for anything else, now. A message that waited
 * over midnight is of its own day.
 */
export function writtenAt({ message, editedMessage }: Pick<BotContext, 'message' | 'editedMessage'>, now: Date): Date {
  const date = (message ?? editedMessage)?.date;
  if (date === undefined) return now;
  // https://core.telegram.org/bots/api#message: seconds
  const at = new Date(date * 1_000);
  const agoMs = now.getTime() - at.getTime();
  return agoMs < 0 || agoMs > LONGEST_MS ? now : at;
}
