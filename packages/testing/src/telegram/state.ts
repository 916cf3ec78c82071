import type { Activity } from './activity.ts';
import { ApiError, stale } from './api-error.ts';
import type { CallbackQueries } from './callback-queries.ts';
import type { Chat } from './chats.ts';
import type { CommandMenus } from './command-menus.ts';
import type { FileStore } from './files.ts';
import type { LongPolling } from './polling.ts';
import type { UpdateQueue } from './updates.ts';
import type { WebhookDelivery } from './webhook.ts';
import type { TelegramUser } from './wire.ts';

/** All that the server knows. It outlives the bot's processes. */
export interface TelegramState {
  readonly bot: TelegramUser;
  readonly activity: Activity;
  readonly chats: Map<number, Chat>;
  readonly updates: UpdateQueue;
  readonly polling: LongPolling;
  webhook: WebhookDelivery | null;
  readonly callbacks: CallbackQueries;
  readonly files: FileStore;
  readonly menus: CommandMenus;
  /** Runs a call that came as the answer to a webhook delivery. */
  readonly callFromWebhook: (reply: unknown) => void;
  /** Unix time in seconds. */
  readonly unixTime: () => number;
}

/** @throws ApiError 400 when there is no such chat */
export function chatFor(state: TelegramState, chatId: number): Chat {
  const chat = state.chats.get(chatId);
  if (!chat) throw stale('chat not found');
  return chat;
}

/** @throws ApiError 400 when there is no such chat, 403 when the bot may not write there */
export function writableChat(state: TelegramState, chatId: number): Chat {
  const chat = chatFor(state, chatId);
  if (chat.refusal !== null) throw new ApiError(403, `Forbidden: ${chat.refusal}`, null);
  return chat;
}
