import { TelegramError } from 'telegraf';

/** What to do about a call that the Bot API, or the way to it, refused. */
export type CallFailure =
  /** It had its effect already, or has none to have any more: as good as done. */
  | { readonly kind: 'settled' }
  /** The person blocked the bot, or left, or the chat is gone. */
  | { readonly kind: 'blocked' }
  /** The group has become a supergroup, of this id. */
  | { readonly kind: 'migrated'; readonly chatId: number }
  /** To be tried again, not before so many milliseconds have passed. */
  | { readonly kind: 'later'; readonly waitMs: number }
  /** It will never be taken. */
  | { readonly kind: 'refused'; readonly reason: string };

/** A file or a picture could not be made. */
export class RecipeError extends Error {
  override name = 'RecipeError';
}

/** @param attempts how often it was tried, this time included */
export function failureOf(error: unknown, attempts: number): CallFailure {
  // The database may have been away; what fails again and again always will, and holds up its chat.
  if (error instanceof RecipeError && attempts >= MOST_RECIPE_ATTEMPTS)
    return { kind: 'refused', reason: error.message };
  if (!(error instanceof TelegramError)) return { kind: 'later', waitMs: backoffMs(attempts) };
  const { code, description, parameters } = error;
  if (parameters?.migrate_to_chat_id !== undefined) return { kind: 'migrated', chatId: parameters.migrate_to_chat_id };
  if (code === 429) return { kind: 'later', waitMs: (parameters?.retry_after ?? 1) * 1_000 };
  if (code === 403) return { kind: 'blocked' };
  // An update's token may have been withdrawn for a moment; the operator is told by the poller.
  if (code === 401 || code >= 500) return { kind: 'later', waitMs: backoffMs(attempts) };
  if (SETTLED.some((words) => description.includes(words))) return { kind: 'settled' };
  if (/chat not found|user is deactivated|PEER_ID_INVALID/i.test(description)) return { kind: 'blocked' };
  return { kind: 'refused', reason: description };
}

/** Bad requests that say that the thing is as it should be, or can be so no more. */
const SETTLED = [
  'message is not modified',
  'query is too old',
  'query ID is invalid',
  'message to edit not found',
  'message to delete not found',
  "message can't be edited",
  "message can't be deleted",
];

const MOST_RECIPE_ATTEMPTS = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;

/** Twice as long each time, and never the same for two that failed together. */
export function backoffMs(attempts: number): number {
  const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1));
  return Math.round(full * (0.5 + Math.random() / 2));
}
