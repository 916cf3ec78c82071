import { randomUUID } from 'node:crypto';
import type { Logger } from '@expenses/runtime';
import { servicesOn, type Person, type ServiceDependencies, type Services } from '@expenses/services';
import { joinUnitOfWork, type Json, type Lease, type UnitOfWork } from '@expenses/storage';
import type { Chat, Update, User, UserFromGetMe } from 'telegraf/types';
import { AccessGate } from './access/access-gate.ts';
import { Admission } from './access/admission.ts';
import { apologise } from './apology.ts';
import { CleanUp } from './clean-up.ts';
import { BotContext } from './context.ts';
import { dispatcher, type Dispatch } from './dispatcher.ts';
import { readExpectedAnswer } from './expected-answer.ts';
import type { Feature } from './feature.ts';
import { features } from './features/features.ts';
import { ExpenseConversationHandler } from './features/expense-conversation-handler.ts';
import { SavedExpenseHandler } from './features/saved-expense-handler.ts';
import { isForBot } from './groups/addressed.ts';
import { departureOf, type Departure } from './groups/departures.ts';
import { migrate, migrationOf } from './groups/migration.ts';
import type { WebhookOptions } from './http/bot-server.ts';
import { registerCommands } from './i18n/command-menu.ts';
import { BotApi } from './outgoing/bot-api.ts';
import { Kitchen } from './outgoing/recipes.ts';
import { Sender } from './outgoing/sender.ts';
import { turnOf } from './turn.ts';
import { chatOfUpdate } from './updates/chat-of-update.ts';
import { ALLOWED_UPDATES, Poller, type PollerDependencies } from './updates/poller.ts';
import { UpdateWorker, type Await, type Commit } from './updates/update-worker.ts';
import { Upkeep } from './upkeep.ts';

export interface BotOptions {
  readonly token: string;
  /** Where the Bot API is. */
  readonly apiRoot: string;
  /** The only people who may use the bot; null: the owner admits them. */
  readonly allowedUserIds: readonly number[] | null;
  /** Null: the bot polls. */
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  readonly unitOfWork: UnitOfWork;
  readonly serviceDependencies: ServiceDependencies;
  readonly logger: Logger;
  /** See `PollerDependencies`. */
  readonly whileLeading: PollerDependencies['whileLeading'];
  readonly metrics?: BotMetrics;
  /** How long a new API token can be read in the chat, in milliseconds. Default: a minute. */
  readonly tokenShownMs?: number;
}

/** Told of what happens, for the operator. */
export interface BotMetrics {
  onReceived(count: number): void;
  onHandled(outcome: 'processed' | 'failed' | 'retried', milliseconds: number): void;
  onCall(method: string, outcome: 'ok' | 'error', milliseconds: number): void;
}

/** A process that died is taken for dead after so long; what it had in hand is then another's. */
const LEASE_MS = 12_000;
const RENEW_MS = 4_000;
/**
 * So long after it is asked to stop the bot waits for what Telegram says to the calls under way, and so long for what is
 * being understood. Whoever asked waits for ten seconds in all, and then kills.
 */
const CALLS_END_AFTER_MS = 3_000;
const UPDATES_END_AFTER_MS = 5_000;
const CLEAN_UP_MS = 60 * 60 * 1000;

/**
 * The Telegram bot. Updates are kept before Telegram is told that we have them, handled once each with all that they
 * bring about, and answered afterwards: whenever the process dies, the next one goes on from there.
 */
export class ExpenseTelegramBot {
  readonly #options: BotOptions;
  readonly #api: BotApi;
  readonly #owner = randomUUID();
  readonly #services: Services;
  readonly #admission: Admission;
  readonly #features: readonly Feature[];
  readonly #dispatch: Dispatch;
  readonly #botId: number;
  readonly #sender: Sender;
  readonly #worker: UpdateWorker;
  readonly #poller: Poller;
  readonly #stopping = new AbortController();
  readonly #upkeep: Upkeep;
  #me: UserFromGetMe | undefined;

  constructor(options: BotOptions) {
    this.#options = options;
    const { token, apiRoot, unitOfWork, serviceDependencies, logger, allowedUserIds, whileLeading, metrics } = options;
    // The part of a token before the colon is the bot's own id.
    this.#botId = Number(token.split(':')[0]);
    this.#services = servicesOn(unitOfWork, serviceDependencies);
    this.#upkeep = new Upkeep(logger);
    const { clock } = serviceDependencies;
    const gate = new AccessGate({ botId: this.#botId, allowedUserIds, botToken: token });
    const place = { botId: this.#botId, gate, services: this.#services, username: () => this.username, clock };
    this.#admission = new Admission({ ...place, unitOfWork, logger });
    const conversation = new ExpenseConversationHandler();
    const saved = new SavedExpenseHandler({ onText: (ctx, text) => conversation.onText(ctx, text) });
    const onErased = () => this.#admission.announce();
    this.#features = [conversation, saved, ...features({ ...place, onErased, tokenShownMs: options.tokenShownMs })];
    this.#api = new BotApi({
      ...{ token, apiRoot, logger },
      kitchen: new Kitchen(this.#features.flatMap(({ recipes = [] }) => recipes)),
      stopping: this.#stopping.signal,
      ...(metrics === undefined ? {} : { onCall: metrics.onCall.bind(metrics) }),
    });
    this.#dispatch = dispatcher({
      features: this.#features,
      onText: (ctx, text) => conversation.onText(ctx, text),
      onEdited: (ctx, text) => conversation.onEdited(ctx, text),
      onOther: (ctx) => conversation.onOther(ctx),
    });
    // Leases and waits are of the processes that are at work, whatever day the product takes it for.
    const common = { unitOfWork, botId: this.#botId, logger, clock: () => new Date(), lease: () => this.#lease() };
    this.#sender = new Sender({ ...common, callApi: (method, payload) => this.#api.call(method, payload) });
    this.#worker = new UpdateWorker({
      ...common,
      sender: this.#sender,
      handle: (update, commit, elsewhere) => this.#handle(update, commit, elsewhere),
      apologise,
      ...(metrics === undefined ? {} : { onHandled: metrics.onHandled.bind(metrics) }),
    });
    this.#poller = new Poller({
      telegram: this.#api.telegram,
      receive: (updates) => this.receive(updates),
      logger,
      whileLeading,
    });
  }

  /** The bot's name on Telegram, without the @. @throws {Error} before it is known */
  get username(): string {
    return this.#meNow().username;
  }

  /** Where Telegram's updates arrive in webhook mode; null: the bot polls. */
  get webhook(): WebhookOptions | null {
    const { webhook } = this.#options;
    if (webhook === null) return null;
    const { pathname } = new URL(webhook.url);
    return { path: pathname, secret: webhook.secret, receive: (updates) => this.receive(updates) };
  }

  /**
   * Resolves when Telegram has been told what it needs, and updates are being handled.
   *
   * @throws {BotTokenError}
   * @throws {DOMException} "AbortError": it was stopped meanwhile
   */
  async start(): Promise<void> {
    const { logger, webhook, unitOfWork } = this.#options;
    const { telegram } = this.#api;
    this.#me = await this.#api.introduce();
    await this.#admission.announce();
    const commands = this.#features.flatMap(({ commands = [] }) => commands);
    await this.#api.untilTaken(() => registerCommands(telegram, commands));
    this.#stopping.signal.throwIfAborted();
    this.#upkeep.every(RENEW_MS, () => this.#renew());
    const cleanUp = new CleanUp({ unitOfWork, clock: this.#options.serviceDependencies.clock });
    // What lies about since the last process ended does not wait for an hour.
    this.#upkeep.once(() => cleanUp.run(this.#stopping.signal));
    this.#upkeep.every(CLEAN_UP_MS, () => cleanUp.run(this.#stopping.signal));
    this.#sender.start();
    this.#worker.start();
    if (webhook === null) {
      await this.#api.untilTaken(() => telegram.deleteWebhook());
      this.#stopping.signal.throwIfAborted();
      this.#poller.start();
    } else {
      await this.#api.untilTaken(() =>
        telegram.setWebhook(webhook.url, {
          secret_token: webhook.secret,
          allowed_updates: [...ALLOWED_UPDATES],
          max_connections: 40,
        }),
      );
    }
    logger.info({ username: this.username, mode: webhook === null ? 'polling' : 'webhook' }, 'The bot is listening');
  }

  /** Keeps updates for good. When it resolves, Telegram may forget them. */
  async receive(updates: readonly Update[]): Promise<void> {
    if (updates.length === 0) return;
    const kept = updates.map((update) => ({
      updateId: update.update_id,
      chatId: chatOfUpdate(update),
      payload: update as unknown as Json,
    }));
    const count = await this.#options.unitOfWork.repositories.telegramUpdates.receive(this.#botId, kept);
    this.#options.metrics?.onReceived(count);
    this.#worker.onArrival();
  }

  /**
   * Takes no more updates, finishes those in hand, and tells Telegram how far it came. What does not end in time is left
   * to the next process: calls are made again, and updates that wait for a model begin anew.
   */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const ends = [
      setTimeout(() => {
        this.#api.hangUp();
      }, CALLS_END_AFTER_MS),
      setTimeout(() => {
        this.#worker.letGo();
      }, UPDATES_END_AFTER_MS),
    ];
    await this.#poller.stop();
    await this.#worker.stop();
    await this.#sender.stop();
    await this.#upkeep.stop();
    ends.forEach(clearTimeout);
  }

  /** How much there is to do. */
  async backlog(): Promise<{ readonly updates: number; readonly messages: number }> {
    const { telegramUpdates, telegramMessages } = this.#options.unitOfWork.repositories;
    const [updates, messages] = await Promise.all([
      telegramUpdates.countWaiting(this.#botId),
      telegramMessages.countWaiting(this.#botId),
    ]);
    return { updates, messages };
  }

  async #handle(update: Update, commit: Commit, elsewhere: Await): Promise<void> {
    const ctx = new BotContext(update, this.#api.telegram, this.#meNow());
    if ('my_chat_member' in update) return this.#onMembership(update.my_chat_member, commit);
    const { from, chat } = ctx;
    // Nobody in particular says so: it comes before it is asked who did.
    const departure = departureOf(update, ctx);
    if (departure !== null) return this.#onDeparture(departure, commit);
    const migration = migrationOf(ctx);
    if (migration !== null) {
      return commit((repositories) => migrate(repositories, this.#botId, migration, this.#options.logger));
    }
    if (from === undefined || chat === undefined || from.is_bot || chat.type === 'channel') return;
    if (chat.type !== 'private' && !(await isForBot(ctx, chat.id, this.#services))) return;
    if (!(await this.#admission.admit(ctx, from, commit))) return;
    const person = await this.#personIn(from, chat);
    const { conversations } = this.#options.unitOfWork.repositories;
    const { serviceDependencies } = this.#options;
    const asked = await conversations.get(this.#botId, chat.id, person.user.id, serviceDependencies.clock());
    ctx.turn = turnOf({
      ctx,
      botId: this.#botId,
      person,
      telegramId: from.id,
      firstName: from.first_name,
      services: this.#services,
      serviceDependencies,
      expected: readExpectedAnswer(asked?.state),
      commit,
      elsewhere,
    });
    await this.#dispatch(ctx);
  }

  async #personIn(from: User, chat: Chat): Promise<Person> {
    const person = await this.#admission.identify(from);
    if (chat.type === 'private' || !('title' in chat)) return person;
    return this.#services.ledgers.inChat(person, { botId: this.#botId, chatId: chat.id, title: chat.title });
  }

  #onMembership({ chat, new_chat_member: { status } }: Update.MyChatMemberUpdate['my_chat_member'], commit: Commit) {
    const isOut = status === 'kicked' || status === 'left';
    const at = isOut ? this.#options.serviceDependencies.clock() : null;
    return commit(({ telegramChats }) => telegramChats.setBlocked(this.#botId, chat.id, at));
  }

  /** Who is no more in a group has its ledger no more either; what they spent stays there. */
  #onDeparture({ chatId, telegramId }: Departure, commit: Commit): Promise<void> {
    return commit(async (repositories) => {
      const { ledgers } = servicesOn(joinUnitOfWork(repositories), this.#options.serviceDependencies);
      await ledgers.leftChat({ botId: this.#botId, chatId }, BigInt(telegramId));
    });
  }

  #meNow(): UserFromGetMe {
    if (this.#me === undefined) throw new Error('The bot has not started yet.');
    return this.#me;
  }

  #lease(): Lease {
    return { owner: this.#owner, until: new Date(Date.now() + LEASE_MS) };
  }

  async #renew(): Promise<void> {
    await Promise.all([this.#worker.renew(), this.#sender.renew()]);
  }
}
