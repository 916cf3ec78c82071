import { serializeError, type Logger } from '@expenses/runtime';
import type { ClaimedTelegramMessage, Json, Lease, NewTelegramMessage, UnitOfWork } from '@expenses/storage';
import { SentNotes, type Sent } from './sent-notes.ts';
import { backoffMs, failureOf, RecipeError } from './telegram-error.ts';

/** Calls a method of the Bot API. @returns its result @throws {TelegramError} */
export type CallApi = (method: string, payload: Readonly<Record<string, Json>>) => Promise<unknown>;

export interface SenderDependencies {
  readonly unitOfWork: UnitOfWork;
  readonly botId: number;
  readonly callApi: CallApi;
  readonly logger: Logger;
  /** This process's hand. */
  readonly lease: () => Lease;
  readonly clock: () => Date;
  /** How often what waits is looked for, in milliseconds. Default 1,000. */
  readonly pollMs?: number;
}

/** After so long a message is not news any more. */
const MOST_ATTEMPTS = 40;
/** What is logged when both of them were spent in. */
export const LEDGER_STAYS_BEHIND =
  'A group became a supergroup that has a ledger of its own: the one of the group stays behind';
/** How many messages are taken in hand at once. */
const CLAIM_SIZE = 200;
/** Of a chat's that were sent, so many are noted together: so many are sent again at most when the process dies. */
const NOTED_TOGETHER = 10;

/**
 * Sends what the outbox holds, each chat's messages in their order. A message is sent at least once: it can be sent
 * twice when the process dies, or the answer gets lost, between Telegram's taking it and our noting that.
 */
export class Sender {
  readonly #deps: SenderDependencies;
  readonly #notes: SentNotes;
  readonly #inHand = new Set<Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #isStopping = false;
  #sweep: Promise<void> | undefined;
  /** Somebody asked while a sweep was under way, which may have missed what they mean. */
  #isAskedAgain = false;
  /** Ids of the messages in hand. */
  readonly #ids = new Set<string>();
  /** How often each chat is in hand, and whether something came to wait behind that. */
  readonly #chats = new Map<number, { hands: number; isAwaited: boolean }>();

  constructor(dependencies: SenderDependencies) {
    this.#deps = dependencies;
    this.#notes = new SentNotes((sent) => dependencies.unitOfWork.repositories.telegramMessages.sent(sent));
  }

  /** Begins to look for what waits: what was postponed, and what a process that died left. */
  start(): void {
    this.#timer = setInterval(() => {
      this.wake();
    }, this.#deps.pollMs ?? 1_000);
  }

  /** Looks for what waits now. */
  wake(): void {
    if (this.#isStopping) return;
    if (this.#sweep !== undefined) {
      this.#isAskedAgain = true;
      return;
    }
    this.#isAskedAgain = false;
    this.#sweep = this.#claimAndSend().finally(() => {
      this.#sweep = undefined;
      if (this.#isAskedAgain) this.wake();
    });
  }

  /**
   * Sends messages that are in this process's hand. Resolves when each was sent, given up on or given back; never rejects.
   *
   * @param behind chats of which others wait for what is in hand there: they are looked for when it is sent
   */
  send(messages: readonly ClaimedTelegramMessage[], behind: readonly number[] = []): Promise<void> {
    // The answer to a tap belongs to no place in the chat: what is slow to take it holds up nothing there.
    const { answers = [], others = [] } = Object.groupBy(messages, (one) => (isAnswer(one) ? 'answers' : 'others'));
    const chats = [...Map.groupBy(others, ({ chatId }) => chatId)];
    const sending = Promise.all([
      ...answers.map((answer) => this.#sendAndNote([answer])),
      ...chats.map(([chatId, ofChat]) => this.#sendChat(chatId, ofChat)),
    ]).then(() => undefined);
    this.#inHand.add(sending);
    void sending.finally(() => this.#inHand.delete(sending));
    for (const chatId of behind) {
      const chat = this.#chats.get(chatId);
      if (chat === undefined) this.wake();
      else chat.isAwaited = true;
    }
    return sending;
  }

  /** Says of what is in hand that its owner lives. */
  async renew(): Promise<void> {
    if (this.#ids.size > 0)
      await this.#deps.unitOfWork.repositories.telegramMessages.renew([...this.#ids], this.#deps.lease());
  }

  /** Finishes what is in hand, and takes up nothing new. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearInterval(this.#timer);
    await this.#sweep;
    await Promise.all(this.#inHand);
  }

  async #claimAndSend(): Promise<void> {
    const { unitOfWork, botId, lease, logger } = this.#deps;
    try {
      const messages = await unitOfWork.repositories.telegramMessages.claim(botId, lease(), CLAIM_SIZE);
      if (messages.length > 0) void this.send(messages);
    } catch (error) {
      logger.warn({ err: error }, 'What waits to be sent could not be looked up; it is tried again');
    }
  }

  async #sendChat(chatId: number, messages: readonly ClaimedTelegramMessage[]): Promise<void> {
    const chat = this.#chats.get(chatId) ?? { hands: 0, isAwaited: false };
    this.#chats.set(chatId, chat);
    chat.hands += 1;
    await this.#sendAndNote(messages);
    chat.hands -= 1;
    if (chat.hands > 0) return;
    this.#chats.delete(chatId);
    if (chat.isAwaited) this.wake();
  }

  /** Never rejects. */
  async #sendAndNote(messages: readonly ClaimedTelegramMessage[]): Promise<void> {
    for (const { id } of messages) this.#ids.add(id);
    const sent: Sent[] = [];
    try {
      await this.#sendInOrder(messages, sent).finally(() => this.#note(sent));
    } catch (error) {
      // The database is away: the lease ends, and somebody sends them then.
      this.#deps.logger.warn({ err: error }, 'What was sent could not be noted; it may be sent again');
    }
    for (const { id } of messages) this.#ids.delete(id);
  }

  async #sendInOrder(messages: readonly ClaimedTelegramMessage[], sent: Sent[]): Promise<void> {
    for (const [index, message] of messages.entries()) {
      if (sent.length >= NOTED_TOGETHER) await this.#note(sent);
      if (await this.#sendOne(message, sent)) continue;
      const later = messages.slice(index + 1).map(({ id }) => id);
      if (later.length > 0) await this.#deps.unitOfWork.repositories.telegramMessages.release(later);
      return;
    }
  }

  #note(sent: Sent[]): Promise<void> {
    return this.#notes.note(sent.splice(0));
  }

  /** Gives a file up that cannot be made, and says so. */
  async #sayOtherwise(message: ClaimedTelegramMessage, reason: string): Promise<void> {
    const said = otherwiseOf(message);
    const claimed = await this.#deps.unitOfWork.run(async ({ telegramMessages }) => {
      await telegramMessages.giveUp(message.id, reason);
      return said === null ? [] : telegramMessages.add([said], this.#deps.lease());
    });
    if (claimed.length > 0) void this.send(claimed);
  }

  /** @returns false when it is to be tried later, and what follows has to wait for it */
  async #sendOne(message: ClaimedTelegramMessage, sent: Sent[]): Promise<boolean> {
    const { callApi, unitOfWork, botId, logger, clock } = this.#deps;
    const { telegramMessages, telegramChats } = unitOfWork.repositories;
    const { id, method, chatId, attempts } = message;
    // What is made from now on is for somebody who has written again.
    const begun = clock();
    let result: unknown;
    try {
      result = await callApi(method, addressed(message));
    } catch (error) {
      const failure = failureOf(error, attempts);
      if (failure.kind === 'settled') {
        sent.push({ id, messageId: null });
        return true;
      }
      // What was sent before belongs to the chat as it was then.
      await this.#note(sent);
      if (failure.kind === 'later' && attempts < MOST_ATTEMPTS) {
        logger.info({ method, attempts, reason: serializeError(error).message }, 'Telegram takes a message later');
        await telegramMessages.postpone(id, new Date(clock().getTime() + failure.waitMs));
        return false;
      }
      if (failure.kind === 'migrated' && attempts < MOST_ATTEMPTS) {
        const isTaken = await telegramChats.migrate(botId, chatId, failure.chatId);
        if (!isTaken) logger.warn({ chatId, to: failure.chatId }, LEDGER_STAYS_BEHIND);
        await telegramMessages.postpone(id, new Date(clock().getTime() + backoffMs(attempts)));
        return false;
      }
      if (failure.kind === 'blocked') {
        // With it goes what waits behind it.
        await telegramChats.setBlocked(botId, chatId, begun);
        await telegramMessages.giveUp(id, failure.kind);
        return false;
      }
      logger.error({ method, reason: serializeError(error).message }, 'Telegram does not take a message');
      const reason = failure.kind === 'refused' ? failure.reason : failure.kind;
      if (error instanceof RecipeError) await this.#sayOtherwise(message, reason);
      else await telegramMessages.giveUp(id, reason);
      return true;
    }
    sent.push({ id, messageId: messageIdOf(result) });
    return true;
  }
}

function isAnswer({ method }: ClaimedTelegramMessage): boolean {
  return method === 'answerCallbackQuery';
}

/** What is said in the place of a file that could not be made. */
function otherwiseOf(message: ClaimedTelegramMessage): NewTelegramMessage | null {
  const { botId, chatId } = message;
  const { otherwise, message_thread_id: topic } = addressed(message);
  if (typeof otherwise !== 'string') return null;
  const payload = { chat_id: chatId, text: otherwise, parse_mode: 'HTML' };
  const place = topic === undefined ? {} : { message_thread_id: topic };
  return { botId, chatId, method: 'sendMessage', payload: { ...payload, ...place } };
}

/** The chat may have another id than when the message was written. */
function addressed({ payload, chatId }: ClaimedTelegramMessage): Readonly<Record<string, Json>> {
  const parameters = payload as Readonly<Record<string, Json>>;
  return 'chat_id' in parameters ? { ...parameters, chat_id: chatId } : parameters;
}

function messageIdOf(result: unknown): number | null {
  const id = typeof result === 'object' && result !== null && 'message_id' in result ? result.message_id : null;
  return typeof id === 'number' ? id : null;
}
