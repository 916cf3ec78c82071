import type { Json } from './provenance.ts';

export type DraftStatus = 'open' | 'confirmed' | 'cancelled' | 'expired';

/** An expense that waits for a person's word. It becomes at most one expense. */
export interface Draft {
  readonly ledgerId: string;
  readonly id: string;
  readonly userId: string;
  readonly status: DraftStatus;
  /** Drafts of one message share it. */
  readonly batchId: string;
  /** Place in its batch, from 0. */
  readonly position: number;
  /** What the person wrote, as it came. */
  readonly rawText: string;
  /** What is suggested, and what is being asked; its shape is its maker's. */
  readonly content: Json;
  /** The bot whose chat shows it: another bot has chats of the same ids. */
  readonly botId: number | null;
  /** The Telegram chat that shows it; null: none does. */
  readonly chatId: number | null;
  /** The bot's message that shows it; null until that is sent. */
  readonly messageId: number | null;
  /** The person's message that it came from. */
  readonly sourceMessageId: number | null;
  /** Starts at 1; every change of status or content adds 1. */
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** When it expires if it is open still. */
  readonly expiresAt: Date;
}

/** A draft as it is added: open. */
export type NewDraft = Pick<
  Draft,
  'ledgerId' | 'userId' | 'batchId' | 'position' | 'rawText' | 'content' | 'expiresAt'
> &
  Partial<Pick<Draft, 'botId' | 'chatId' | 'messageId' | 'sourceMessageId'>> & {
    /** Default: a new UUIDv7. */
    readonly id?: string;
  };

/** What a change of a draft can set. */
export type DraftChanges = Partial<Pick<Draft, 'status' | 'content' | 'rawText' | 'messageId' | 'expiresAt'>>;

/** There is no such draft, or no more. */
export class DraftNotFoundError extends Error {
  override name = 'DraftNotFoundError';
  readonly draftId: string;

  constructor(draftId: string, options?: ErrorOptions) {
    super(`There is no draft ${draftId}.`, options);
    this.draftId = draftId;
  }
}
