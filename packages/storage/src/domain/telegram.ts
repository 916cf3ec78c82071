import type { Json } from './provenance.ts';

// Ids are the Bot API's: numbers of at most 52 significant bits, so that a number holds them exactly.

/** An update as Telegram sent it. */
export interface NewTelegramUpdate {
  readonly updateId: number;
  /** Updates of one chat are handled in the order of their ids. */
  readonly chatId: number;
  readonly payload: Json;
}

/** An update that a process has taken in hand. */
export interface ClaimedTelegramUpdate extends NewTelegramUpdate {
  readonly botId: number;
  /** How often handling it began, this time included. */
  readonly attempts: number;
}

/** An update whose effects are done. */
export interface DoneTelegramUpdate {
  readonly botId: number;
  readonly updateId: number;
  /** Why it was given up on. */
  readonly failure?: string;
}

/** Something to tell Telegram. */
export interface NewTelegramMessage {
  readonly botId: number;
  readonly chatId: number;
  /** The Bot API's method. */
  readonly method: string;
  /** What its parameters are made of; its shape is its maker's. */
  readonly payload: Json;
  /**
   * Sent so long after it is added, in milliseconds, and held up by nothing until then, nor holding anything up.
   * Default: at once.
   */
  readonly delayMs?: number;
  /** The draft that the message shows: once sent, it is told the message's id. */
  readonly draft?: { readonly ledgerId: string; readonly id: string };
}

export interface ClaimedTelegramMessage extends Omit<NewTelegramMessage, 'delayMs'> {
  /** Sorts in the order in which a chat's messages are sent. */
  readonly id: string;
  /** How often sending it began, this time included. */
  readonly attempts: number;
}

/** A process's word that it is at work on something; taken for dead when it ends. */
export interface Lease {
  /** A UUID, one for each process. */
  readonly owner: string;
  readonly until: Date;
}

export interface TelegramChat {
  readonly botId: number;
  readonly chatId: number;
  /** A group's shared ledger; null in a private chat. */
  readonly ledgerId: string | null;
  /** Since when Telegram refuses what we send there. */
  readonly blockedAt: Date | null;
}

/** `stranger`: was told once that the bot is private. */
export type TelegramAccessRole = 'owner' | 'admitted' | 'stranger';

/** Whose a bot is. */
export interface TelegramOwnership {
  /** Telegram id; null: nobody's. */
  readonly ownerId: number | null;
  /** How often somebody became the owner. */
  readonly count: number;
}

/** What the bot is waiting for from a person in a chat. */
export interface Conversation {
  readonly botId: number;
  readonly chatId: number;
  readonly userId: string;
  /** What is asked, and of what; its shape is its maker's. */
  readonly state: Json;
  readonly expiresAt: Date;
}
