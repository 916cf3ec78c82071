import type {
  ClaimedTelegramMessage,
  ClaimedTelegramUpdate,
  Conversation,
  DoneTelegramUpdate,
  Lease,
  NewTelegramMessage,
  NewTelegramUpdate,
  TelegramAccessRole,
  TelegramChat,
  TelegramOwnership,
} from '../domain/telegram.ts';

/** Updates received, and what became of them. */
export interface TelegramUpdateRepository {
  /** Keeps the updates that are not here yet. @returns how many of them were new */
  receive(botId: number, updates: readonly NewTelegramUpdate[]): Promise<number>;
  /**
   * Takes in hand, for each chat, the oldest update that waits, unless it is to be tried later or someone has one of
   * the chat in hand; then the chat's others wait too. Two processes never get updates of the same chat. Not inside a
   * unit of work: others have to see at once what is in hand.
   *
   * @returns at most `limit`, the longest waiting first
   */
  claim(botId: number, lease: Lease, limit: number): Promise<readonly ClaimedTelegramUpdate[]>;
  /**
   * Inside a unit of work: whether the update is still to be processed and in this owner's hand; if so, nobody else
   * takes it until the unit ends.
   */
  hold(botId: number, updateId: number, owner: string): Promise<boolean>;
  /** The update's effects are done. Its text is forgotten. @param failure why it was given up on */
  complete(botId: number, updateId: number, failure?: string): Promise<void>;
  /** Gives the update back, to be tried from `availableAt` on. Only its owner can. */
  release(botId: number, updateId: number, owner: string, availableAt: Date): Promise<void>;
  /**
   * Prolongs the owner's hold on these. They are named: what the owner does not know to have in hand (the answer to its
   * claim was lost) is nobody's when its lease ends.
   */
  renew(botId: number, updateIds: readonly number[], lease: Lease): Promise<void>;
  /** Updates that wait, those in hand included. */
  countWaiting(botId: number): Promise<number>;
  /** Deletes updates that were processed before. @returns how many, at most `limit` */
  purge(before: Date, limit: number): Promise<number>;
}

/** What is to be sent to Telegram. */
export interface TelegramMessageRepository {
  /**
   * In one statement. Those of a chat for which nothing waits are in the hand of the owner, who is about to send them;
   * the others must not overtake what waits, and are claimed behind it. What has a delay waits for nothing but its time,
   * and nothing waits for it. Nor has the answer to a tap (`answerCallbackQuery`) a place in the order: Telegram shows a
   * waiting clock until it is there.
   *
   * @param done the update that they answer: it is completed in the same statement, as `TelegramUpdateRepository` says
   * @returns those in the owner's hand, in the order of sending
   */
  add(
    messages: readonly NewTelegramMessage[],
    lease: Lease,
    done?: DoneTelegramUpdate,
  ): Promise<readonly ClaimedTelegramMessage[]>;
  /**
   * Takes in hand all that waits for chats of which nobody has any message in hand and of which the first that waits
   * may be sent now. Each answer to a tap is claimed by itself.
   *
   * @param limit messages at most, about: a chat is not split
   * @returns in the order of sending within a chat
   */
  claim(botId: number, lease: Lease, limit: number): Promise<readonly ClaimedTelegramMessage[]>;
  /**
   * They were sent; their text is forgotten, a draft is told the id of the message that shows it, and a chat that took a
   * message is not blocked any more.
   */
  sent(messages: readonly { readonly id: string; readonly messageId: number | null }[]): Promise<void>;
  /** Gives a message back, to be tried from `availableAt` on; the chat's later ones wait for it. */
  postpone(id: string, availableAt: Date): Promise<void>;
  /** Gives messages back untried; those that nobody has in hand stay as they are. */
  release(ids: readonly string[]): Promise<void>;
  /** It will not be sent. */
  giveUp(id: string, failure: string): Promise<void>;
  /** Prolongs the owner's hold on these; see `TelegramUpdateRepository.renew`. */
  renew(ids: readonly string[], lease: Lease): Promise<void>;
  /** Messages that wait, those in hand included, without those whose delay has not passed. */
  countWaiting(botId: number): Promise<number>;
  /** Deletes what was sent or given up on before. @returns how many, at most `limit` */
  purge(before: Date, limit: number): Promise<number>;
}

export interface TelegramChatRepository {
  get(botId: number, chatId: number): Promise<TelegramChat | null>;
  /** Gives the chat its ledger, unless it has one. @returns the chat as it now is */
  bindLedger(botId: number, chatId: number, ledgerId: string): Promise<TelegramChat>;
  /**
   * The chat takes no message that was made until then: what waits there is given up on, but for answers to taps and
   * for what is delayed. Later messages are tried, since only what people write makes them.
   *
   * @param at null: it takes our messages again
   */
  setBlocked(botId: number, chatId: number, at: Date | null): Promise<void>;
  /**
   * A group became a supergroup, which has another id, and numbers its messages anew. Its ledger, its drafts, its
   * conversations and what is to be sent there move along; what the supergroup has already stays, but for a ledger
   * that nothing was spent in.
   *
   * @returns false when the supergroup keeps a ledger of its own: the group's is no chat's then
   */
  migrate(botId: number, fromChatId: number, toChatId: number): Promise<boolean>;
  /** Forgets what is known of the chat; what is to be sent there is sent still. */
  forget(botId: number, chatId: number): Promise<void>;
}

/** Who may use the bot. */
export interface TelegramAccessRepository {
  get(botId: number, telegramId: number): Promise<TelegramAccessRole | null>;
  /** Whose the bot is, and how often somebody became its owner. */
  ownership(botId: number): Promise<TelegramOwnership>;
  /**
   * Makes somebody the bot's owner, unless it has one.
   *
   * @param count of ownerships that there were when the person was found to be entitled: another one comes too late
   * @returns whether they are the owner now
   */
  claimOwnership(botId: number, telegramId: number, count: number): Promise<boolean>;
  /** The owner stays the owner. */
  admit(botId: number, telegramId: number): Promise<void>;
  /** Remembers that a stranger was told. @returns whether this is the first time */
  markStranger(botId: number, telegramId: number): Promise<boolean>;
  /** Forgets the person. */
  remove(botId: number, telegramId: number): Promise<void>;
}

/** What the bot is waiting for: one thing from each person in each chat. */
export interface ConversationRepository {
  /** Null when there is none, or it has expired. */
  get(botId: number, chatId: number, userId: string, now: Date): Promise<Conversation | null>;
  /** In the place of what was waited for before. */
  set(conversation: Conversation): Promise<void>;
  clear(botId: number, chatId: number, userId: string): Promise<void>;
  /** Deletes those that expired before `now`. @returns how many, at most `limit` */
  purge(now: Date, limit: number): Promise<number>;
}
