import { setTimeout as delay } from 'node:timers/promises';
import { serializeError, type Logger } from '@expenses/runtime';
import {
  isDatabaseUnavailable,
  type ClaimedTelegramMessage,
  type ClaimedTelegramUpdate,
  type Lease,
  type Repositories,
  type UnitOfWork,
} from '@expenses/storage';
import type { Update } from 'telegraf/types';
import { Replies } from '../outgoing/replies.ts';
import type { Sender } from '../outgoing/sender.ts';
import { backoffMs } from '../outgoing/telegram-error.ts';
import { topicOfUpdate } from './chat-of-update.ts';

/** Does what an update brings about, in the transaction that marks it as processed. */
export type Commit = (work: (repositories: Repositories, replies: Replies) => Promise<void>) => Promise<void>;

/** Waits for something that neither this process nor the database is at work on: a model, or Telegram. */
export type Await = <T>(work: Promise<T>) => Promise<T>;

/** Handles an update. It may commit once; one that does not has no effects. */
export type HandleUpdate = (update: Update, commit: Commit, elsewhere: Await) => Promise<void>;

export interface UpdateWorkerDependencies {
  readonly unitOfWork: UnitOfWork;
  readonly botId: number;
  readonly handle: HandleUpdate;
  /** What is said about an update that could not be handled. */
  readonly apologise: (update: Update, replies: Replies) => void;
  readonly sender: Sender;
  readonly logger: Logger;
  /** This process's hand. */
  readonly lease: () => Lease;
  readonly clock: () => Date;
  /** Told of each update that is done, and how long after its receipt by this worker, in milliseconds. */
  readonly onHandled?: (outcome: 'processed' | 'failed' | 'retried', milliseconds: number) => void;
  /** Updates being worked on at most; they belong to as many chats. Default 64. */
  readonly concurrency?: number;
  /** Updates in hand at most, those included that wait for something elsewhere. Default 512. */
  readonly mostInHand?: number;
  /** How often what waits is looked for, in milliseconds. Default 1,000. */
  readonly pollMs?: number;
  /**
   * How soon after a look the next one follows, in milliseconds, unless something arrives: chats whose updates are done
   * meanwhile are looked at together. Default 20.
   */
  readonly breathMs?: number;
}

/** So often an update is tried; then it is given up on, and the person is told. */
const MOST_ATTEMPTS = 5;
/**
 * So often at most it is taken in hand, whatever ends that: a process that dies of it, or a database that says that it
 * is away. To take it in hand is to ask the database, so while that is away altogether this does not count up.
 */
const MOST_CLAIMS = 8;

/** Another process has the update in hand, or has done it: what was begun here is undone. */
class UpdateLostError extends Error {
  override name = 'UpdateLostError';
}

/** Whoever had the update in hand said nothing of what became of it, again and again. */
class UpdateDeadlyError extends Error {
  override name = 'UpdateDeadlyError';
}

/** What an update has to say. */
interface Outgoing {
  /** Those that can be sent now. */
  readonly messages: readonly ClaimedTelegramMessage[];
  /** The chats of those that must not overtake what waits there. */
  readonly behind: readonly number[];
}

/**
 * Handles the updates that were received: one chat's in their order, chats side by side. An update's effects and its
 * mark are one transaction, so that it has them once, however often it is tried and by however many processes.
 */
export class UpdateWorker {
  readonly #deps: UpdateWorkerDependencies;
  /** Each with the id of its update. */
  readonly #inHand = new Map<Promise<void>, number>();
  readonly #letGo = Promise.withResolvers<'let go'>();
  /** Of those in hand, how many wait for something elsewhere. */
  #elsewhere = 0;
  /** The last look took as many as there was room for: there may be more. */
  #isFull = false;
  #timer: NodeJS.Timeout | undefined;
  #isStopping = false;
  #claiming: Promise<void> | undefined;
  /** Aborted: no breath is taken after the look that is under way. */
  #breath = new AbortController();
  /** Somebody asked while a look was under way, which may have missed what they mean. */
  #isAskedAgain = false;

  constructor(dependencies: UpdateWorkerDependencies) {
    this.#deps = dependencies;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.wake();
    }, this.#deps.pollMs ?? 1_000);
    this.wake();
  }

  /** Updates were received: they are looked for without taking breath. */
  onArrival(): void {
    this.wake();
    this.#breath.abort();
  }

  /** There may be something to do. */
  wake(): void {
    if (this.#isStopping) return;
    if (this.#claiming !== undefined) {
      this.#isAskedAgain = true;
      return;
    }
    this.#isAskedAgain = false;
    this.#claiming = this.#claim().finally(() => {
      this.#claiming = undefined;
      if (this.#isAskedAgain) this.wake();
    });
  }

  /** Takes no more updates, and finishes those in hand, or gives them back when it is told to let go. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearInterval(this.#timer);
    this.#breath.abort();
    await this.#claiming;
    const end = await Promise.race([Promise.all(this.#inHand.keys()), this.#letGo.promise]);
    if (end === 'let go') await Promise.all([...this.#inHand.values()].map((updateId) => this.#giveBack(updateId)));
  }

  /** `stop` waits no longer: what is in hand is given back, and begun anew by whoever takes it. */
  letGo(): void {
    this.#letGo.resolve('let go');
  }

  /** Says of what is in hand that its owner lives. */
  async renew(): Promise<void> {
    const { unitOfWork, botId, lease } = this.#deps;
    const ids = [...this.#inHand.values()];
    if (ids.length > 0) await unitOfWork.repositories.telegramUpdates.renew(botId, ids, lease());
  }

  async #claim(): Promise<void> {
    const { unitOfWork, botId, lease, logger, concurrency = 64, mostInHand = 512, breathMs = 20 } = this.#deps;
    const { size } = this.#inHand;
    const free = Math.min(concurrency - (size - this.#elsewhere), mostInHand - size);
    this.#isFull = free <= 0;
    if (this.#isFull) return;
    this.#breath = new AbortController();
    try {
      const claimed = await unitOfWork.repositories.telegramUpdates.claim(botId, lease(), free);
      this.#isFull = claimed.length >= free;
      for (const update of claimed) {
        const handling = this.#process(update);
        this.#inHand.set(handling, update.updateId);
        void handling.finally(() => {
          this.#inHand.delete(handling);
          // The chat's next one was looked for when this one was committed.
          if (this.#isFull) this.wake();
        });
      }
    } catch (error) {
      logger.warn({ err: error }, 'Updates could not be looked up; it is tried again');
    }
    if (this.#inHand.size > 0 && !this.#isStopping) {
      await delay(breathMs, undefined, { signal: this.#breath.signal }).catch(() => undefined);
    }
  }

  /** What its handling still does is undone: it can be committed by nobody but the update's owner. */
  async #giveBack(updateId: number): Promise<void> {
    const { unitOfWork, botId, lease, clock, logger } = this.#deps;
    logger.info({ updateId }, 'An update is left to the next process');
    try {
      await unitOfWork.repositories.telegramUpdates.release(botId, updateId, lease().owner, clock());
    } catch (error) {
      logger.warn({ err: error, updateId }, 'An update could not be given back; its lease will end');
    }
  }

  /** Lets others begin while an update waits. */
  readonly #waitElsewhere: Await = async (work) => {
    this.#elsewhere += 1;
    this.wake();
    try {
      return await work;
    } finally {
      this.#elsewhere -= 1;
    }
  };

  /** Never rejects. */
  async #process(claimed: ClaimedTelegramUpdate): Promise<void> {
    const begun = performance.now();
    let outcome: 'processed' | 'failed' | 'retried' = 'processed';
    try {
      if (claimed.attempts > MOST_CLAIMS) throw new UpdateDeadlyError('The update was never got done with.');
      await this.#handle(claimed);
    } catch (error) {
      if (error instanceof UpdateLostError) return;
      outcome = await this.#recover(claimed, error);
    }
    this.#deps.onHandled?.(outcome, performance.now() - begun);
  }

  async #handle(claimed: ClaimedTelegramUpdate): Promise<void> {
    const update = claimed.payload as unknown as Update;
    const done = { isCommitted: false };
    const commit: Commit = async (work) => {
      if (done.isCommitted) throw new Error('An update commits once.');
      const outgoing = await this.#settle(claimed, update, work);
      done.isCommitted = true;
      // The chat's next update can be handled meanwhile: what it says is sent behind this.
      await this.#waitElsewhere(this.#deps.sender.send(outgoing.messages, outgoing.behind));
    };
    await this.#deps.handle(update, commit, this.#waitElsewhere);
    if (!done.isCommitted) await commit(() => Promise.resolve());
  }

  /** What the work does and what it says are kept with the update's mark, or not at all. */
  #settle(
    { botId, updateId, chatId }: ClaimedTelegramUpdate,
    update: Update,
    work: (repositories: Repositories, replies: Replies) => Promise<void>,
    failure?: string,
  ): Promise<Outgoing> {
    const { unitOfWork, lease } = this.#deps;
    return unitOfWork.run(async (repositories) => {
      const { telegramUpdates, telegramMessages } = repositories;
      if (!(await telegramUpdates.hold(botId, updateId, lease().owner))) throw new UpdateLostError();
      const replies = new Replies(botId, chatId, callbackQueryIdOf(update), topicOfUpdate(update));
      await work(repositories, replies);
      // Telegram shows a waiting clock on the button until its tap is answered.
      replies.answer();
      if (replies.messages.length === 0) {
        await telegramUpdates.complete(botId, updateId, failure);
        return { messages: [], behind: [] };
      }
      const done = { botId, updateId, ...(failure === undefined ? {} : { failure }) };
      const messages = await telegramMessages.add(replies.messages, lease(), done);
      const chats = new Set(
        replies.messages.filter(({ delayMs = 0 }) => delayMs === 0).map((message) => message.chatId),
      );
      for (const message of messages) chats.delete(message.chatId);
      return { messages, behind: [...chats] };
    });
  }

  async #recover(claimed: ClaimedTelegramUpdate, error: unknown): Promise<'failed' | 'retried'> {
    const { unitOfWork, lease, logger, clock, apologise, sender } = this.#deps;
    const { botId, updateId, attempts } = claimed;
    const update = claimed.payload as unknown as Update;
    try {
      // A database that is away is no fault of the update, unless it is away for that update alone.
      const most = isDatabaseUnavailable(error) ? MOST_CLAIMS : MOST_ATTEMPTS;
      if (attempts < most) {
        logger.warn({ err: error, updateId, attempts }, 'An update could not be handled; it is tried again');
        const { telegramUpdates } = unitOfWork.repositories;
        const availableAt = new Date(clock().getTime() + backoffMs(attempts));
        await telegramUpdates.release(botId, updateId, lease().owner, availableAt);
        return 'retried';
      }
      logger.error({ err: error, updateId, attempts }, 'An update is given up on');
      const say = async (_repositories: Repositories, replies: Replies) => {
        apologise(update, replies);
      };
      const { messages, behind } = await this.#settle(claimed, update, say, serializeError(error).type);
      await this.#waitElsewhere(sender.send(messages, behind));
      return 'failed';
    } catch (secondError) {
      // Its lease ends, and it is tried then.
      logger.warn({ err: secondError, updateId }, 'An update that failed could not be given back');
      return 'retried';
    }
  }
}

function callbackQueryIdOf(update: Update): string | undefined {
  return 'callback_query' in update ? update.callback_query.id : undefined;
}
