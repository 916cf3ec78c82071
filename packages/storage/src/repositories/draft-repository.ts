import type { Draft, DraftChanges, NewDraft } from '../domain/draft.ts';

/** Expenses that wait for a tap. A button carries a draft's id alone, so they are found without their ledger. */
export interface DraftRepository {
  /** In one statement; the drafts come back in their order. */
  add(drafts: readonly NewDraft[]): Promise<readonly Draft[]>;
  get(id: string): Promise<Draft | null>;
  /** As `get`; inside a unit of work nobody else changes the draft until it ends. */
  hold(id: string): Promise<Draft | null>;
  /** By position. */
  listBatch(ledgerId: string, batchId: string): Promise<readonly Draft[]>;
  /** As `listBatch`; inside a unit of work nobody else changes the drafts until it ends. */
  holdBatch(ledgerId: string, batchId: string): Promise<readonly Draft[]>;
  /** The draft that the bot's message shows. */
  findByMessage(botId: number, chatId: number, messageId: number): Promise<Draft | null>;
  /** The drafts that came from a person's message, in the order in which they were made: a changed message makes more. */
  findBySource(botId: number, chatId: number, sourceMessageId: number): Promise<readonly Draft[]>;
  /** The person's draft that was shown or changed last in a chat, whatever became of it. */
  findLatest(botId: number, chatId: number, userId: string): Promise<Draft | null>;
  /** A change of status or content adds 1 to the version. @throws {DraftNotFoundError} */
  update(ledgerId: string, id: string, changes: DraftChanges): Promise<Draft>;
  /** Sets the open drafts that expired before `now` to `expired`. @returns at most `limit` of them */
  expire(now: Date, limit: number): Promise<readonly Draft[]>;
  /** Deletes cancelled and expired drafts that nobody changed since `before`. @returns how many, at most `limit` */
  purge(before: Date, limit: number): Promise<number>;
}
