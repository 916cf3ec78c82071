import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '@expenses/runtime';
import { servicesOn, type Person, type ServiceDependencies, type Services } from '@expenses/services';
import type { Json, Lease, UnitOfWork } from '@expenses/storage';
import { Telegram, TelegramError } from 'telegraf';
import type { Chat, Update, User, UserFromGetMe } from 'telegraf/types';
import { AccessGate, ownerCodeOf } from './access/access-gate.ts';
import { CleanUp } from './clean-up.ts';
import { BotContext, type ExpectedAnswer } from './context.ts';
import { commandOf, dispatcher, textOf, type Dispatch } from './dispatcher.ts';
import type { Feature, RecipeMaker } from './feature.ts';
import { features } from './features/features.ts';
import { ExpenseConversationHandler } from './features/expense-conversation-handler.ts';
import { SavedExpenseHandler } from './features/saved-expense-handler.ts';
import type { WebhookOptions } from './http/bot-server.ts';
import { registerCommands } from './i18n/command-menu.ts';
import { languageOf, localeOf } from './i18n/languages.ts';
import { Translator } from './i18n/translator.ts';
import type { Recipe, Replies } from './outgoing/replies.ts';
import { LEDGER_STAYS_BEHIND, Sender } from './outgoing/sender.ts';
import { backoffMs, RecipeError } from './outgoing/telegram-error.ts';
import { turnOf } from './turn.ts';
import { chatOfUpdate } from './updates/chat-of-update.ts';
import { ALLOWED_UPDATES, Poller, type PollerDependencies } from './updates/poller.ts';
import { UpdateWorker, type Await, type Commit } from './updates/update-worker.ts';

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

/** The token is not one that Telegram knows. */
export class BotTokenError extends Error {
  override name = 'BotTokenError';

  constructor(options?: ErrorOptions) {
    super('Telegram does not know the token of TELEGRAM_BOT_TOKEN. @BotFather shows the right one.', options);
  }
}

/** A process that died is taken for dead after so long; what it had in hand is then another's. */
const LEASE_MS = 12_000;
const RENEW_MS = 4_000;
/** A call that has no answer by then is tried again. Telegram's largest file takes as long on a slow line. */
const CALL_MS = 60_000;
const CLEAN_UP_MS = 60 * 60 * 1000;

/**
 * The Telegram bot. Updates are kept before Telegram is told that we have them, handled once each with all that they
 * bring about, and answered afterwards: whenever the process dies, the next one goes on from there.
 */
export class ExpenseTelegramBot {
  readonly #options: BotOptions;
  readonly #telegram: Telegram;
  readonly #owner = randomUUID();
  readonly #services: Services;
  readonly #gate: AccessGate;
  readonly #features: readonly Feature[];
  readonly #dispatch: Dispatch;
  readonly #recipes: ReadonlyMap<string, RecipeMaker>;
  readonly #botId: number;
  readonly #sender: Sender;
  readonly #worker: UpdateWorker;
  readonly #poller: Poller;
  readonly #stopping = new AbortController();
  #timers: NodeJS.Timeout[] = [];
  readonly #upkeep = new Set<Promise<void>>();
  #me: UserFromGetMe | undefined;

  constructor(options: BotOptions) {
    this.#options = options;
    const { token, apiRoot, unitOfWork, serviceDependencies, logger, allowedUserIds, whileLeading, metrics } = options;
    // The part of a token before the colon is the bot's own id.
    this.#botId = Number(token.split(':')[0]);
    // Replies go to the webhook's caller never: they are sent from the outbox.
    this.#telegram = new Telegram(token, { apiRoot, webhookReply: false });
    this.#services = servicesOn(unitOfWork, serviceDependencies);
    this.#gate = new AccessGate({ botId: this.#botId, allowedUserIds, ownerCode: ownerCodeOf(token) });
    const conversation = new ExpenseConversationHandler();
    const saved = new SavedExpenseHandler({ onText: (ctx, text) => conversation.onText(ctx, text) });
    const { clock } = serviceDependencies;
    const shared = {
      ...{ botId: this.#botId, gate: this.#gate, services: this.#services, username: () => this.username, clock },
      tokenShownMs: options.tokenShownMs,
    };
    this.#features = [conversation, saved, ...features(shared)];
    this.#recipes = new Map(this.#features.flatMap(({ recipes = {} }) => Object.entries(recipes)));
    this.#dispatch = dispatcher({
      features: this.#features,
      onText: (ctx, text) => conversation.onText(ctx, text),
      onEdited: (ctx, text) => conversation.onEdited(ctx, text),
      onOther: (ctx) => conversation.onOther(ctx),
    });
    // Leases and waits are of the processes that are at work, whatever day the product takes it for.
    const common = { unitOfWork, botId: this.#botId, logger, clock: () => new Date(), lease: () => this.#lease() };
    this.#sender = new Sender({ ...common, callApi: (method, payload) => this.#call(method, payload) });
    this.#worker = new UpdateWorker({
      ...common,
      sender: this.#sender,
      handle: (update, commit, elsewhere) => this.#handle(update, commit, elsewhere),
      apologise,
      ...(metrics === undefined ? {} : { onHandled: metrics.onHandled.bind(metrics) }),
    });
    this.#poller = new Poller({
      telegram: this.#telegram,
      receive: (updates) => this.receive(updates),
      logger,
      whileLeading,
    });
  }

  /** The bot's name on Telegram, without the @. @throws {Error} before it is known */
  get username(): string {
    if (this.#me === undefined) throw new Error('The bot has not started yet.');
    return this.#me.username;
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
    const { logger, allowedUserIds, token, webhook, unitOfWork } = this.#options;
    this.#me = await this.#introduce();
    if (allowedUserIds === null && !(await unitOfWork.repositories.telegramAccess.hasOwner(this.#botId))) {
      logger.warn(
        `The bot has no owner yet: send "/start ${ownerCodeOf(token)}" to @${this.username} to become it. ` +
          'Everybody else is refused until then.',
      );
    }
    const commands = this.#features.flatMap(({ commands = [] }) => commands);
    await this.#untilTaken(() => registerCommands(this.#telegram, commands));
    this.#stopping.signal.throwIfAborted();
    this.#every(RENEW_MS, () => this.#renew());
    const cleanUp = new CleanUp({ unitOfWork, clock: this.#options.serviceDependencies.clock });
    // What lies about since the last process ended does not wait for an hour.
    this.#attempt(() => cleanUp.run());
    this.#every(CLEAN_UP_MS, () => cleanUp.run());
    this.#sender.start();
    this.#worker.start();
    if (webhook === null) {
      await this.#untilTaken(() => this.#telegram.deleteWebhook());
      this.#stopping.signal.throwIfAborted();
      this.#poller.start();
    } else {
      await this.#untilTaken(() =>
        this.#telegram.setWebhook(webhook.url, {
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
    this.#worker.wake();
  }

  /** Takes no more updates, finishes those in hand, and tells Telegram how far it came. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#poller.stop();
    await this.#worker.stop();
    await this.#sender.stop();
    this.#timers.forEach(clearInterval);
    await Promise.all(this.#upkeep);
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

  async #introduce(): Promise<UserFromGetMe> {
    try {
      return await this.#untilTaken(() => this.#telegram.getMe());
    } catch (error) {
      // 404 is what Telegram says of a token that has not even the form of one.
      if (error instanceof TelegramError && [401, 404].includes(error.code)) throw new BotTokenError({ cause: error });
      throw error;
    }
  }

  /** Tries until Telegram answers; its word that it will never take it is thrown. */
  async #untilTaken<T>(call: () => Promise<T>): Promise<T> {
    for (let attempts = 1; ; attempts += 1) {
      try {
        return await call();
      } catch (error) {
        const isFinal = error instanceof TelegramError && error.code < 500 && error.code !== 429;
        if (isFinal || this.#stopping.signal.aborted) throw error;
        this.#options.logger.warn({ err: error, attempts }, 'Telegram does not answer; it is asked again');
        const after = error instanceof TelegramError ? error.parameters?.retry_after : undefined;
        const { signal } = this.#stopping;
        await delay(after === undefined ? backoffMs(attempts) : after * 1_000, undefined, { signal });
      }
    }
  }

  async #call(method: string, payload: Readonly<Record<string, Json>>): Promise<unknown> {
    const begun = performance.now();
    const done = (outcome: 'ok' | 'error') => this.#options.metrics?.onCall(method, outcome, performance.now() - begun);
    try {
      const parameters = 'recipe' in payload ? await this.#cook(method, payload as unknown as Recipe) : payload;
      const signal = AbortSignal.timeout(CALL_MS) as never;
      const result: unknown = await this.#telegram.callApi(method as never, parameters as never, { signal });
      done('ok');
      return result;
    } catch (error) {
      done('error');
      throw error;
    }
  }

  /** A document or photo, made of its recipe. */
  async #cook(method: string, ingredients: Recipe): Promise<object> {
    const { recipe, chat_id, message_thread_id, caption, parse_mode } = ingredients;
    const topic = message_thread_id === undefined ? {} : { message_thread_id };
    const make = this.#recipes.get(recipe);
    if (make === undefined) throw new RecipeError(`There is no recipe "${recipe}".`);
    const file = await make(ingredients).catch((cause: unknown) => {
      throw new RecipeError(`The recipe "${recipe}" failed.`, { cause });
    });
    const field = method === 'sendPhoto' ? 'photo' : 'document';
    return { chat_id, ...topic, [field]: file, ...(caption === undefined ? {} : { caption, parse_mode }) };
  }

  async #handle(update: Update, commit: Commit, elsewhere: Await): Promise<void> {
    const ctx = new BotContext(update, this.#telegram, this.#meNow());
    if ('my_chat_member' in update) return this.#onMembership(update.my_chat_member, commit);
    const { from, chat } = ctx;
    // Nobody in particular says so: it comes before it is asked who did.
    const migration = migrationOf(ctx);
    if (migration !== null) return this.#onMigration(migration, commit);
    if (from === undefined || chat === undefined || from.is_bot || chat.type === 'channel') return;
    if (chat.type !== 'private' && !(await this.#concernsUs(ctx, chat.id))) return;
    if (!(await this.#admit(ctx, from, commit))) return;
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
      expected: (asked?.state ?? null) as ExpectedAnswer | null,
      commit,
      elsewhere,
    });
    await this.#dispatch(ctx);
  }

  /** In a group: commands, replies to the bot, mentions of it, and taps and changes of what it answered. */
  async #concernsUs(ctx: BotContext, chatId: number): Promise<boolean> {
    if (ctx.editedMessage !== undefined) {
      const { message_id } = ctx.editedMessage;
      return (await this.#services.drafts.findBySource(this.#botId, chatId, message_id)).length > 0;
    }
    if (ctx.message === undefined) return true;
    const { reply_to_message: answered } = ctx.message as { readonly reply_to_message?: { readonly from?: User } };
    const text = textOf(ctx.message);
    return (
      commandOf(text, this.username) !== null ||
      answered?.from?.id === this.#botId ||
      new RegExp(`@${this.username}(?![A-Za-z0-9_])`, 'i').test(text)
    );
  }

  /** Whether the person may use the bot; who may not is told so once. */
  async #admit(ctx: BotContext, from: User, commit: Commit): Promise<boolean> {
    const start = commandOf(textOf(ctx.message), this.username);
    const code = start?.name === 'start' ? start.args : null;
    const { telegramAccess } = this.#options.unitOfWork.repositories;
    const isInvited = () => (code === null ? Promise.resolve(false) : this.#isInvited(from, code));
    const admission = await this.#gate.admit(telegramAccess, from.id, code, isInvited);
    if (admission !== 'refused') return true;
    const say = new Translator(languageOf(from.language_code));
    await commit(async (repositories, replies) => {
      const isFirst = await repositories.telegramAccess.markStranger(this.#botId, from.id);
      if (isFirst) replies.send(say.html('refused.stranger'));
      replies.answer(say.text('answer.foreign'));
    });
    return false;
  }

  /**
   * Opens the invitation, so that of two strangers who hold it one gets in. Who opened it may have been interrupted: they
   * are known by then. A stranger with no invitation leaves nothing here.
   */
  async #isInvited(from: User, code: string): Promise<boolean> {
    const { ledgers } = this.#services;
    const { users } = this.#options.unitOfWork.repositories;
    const mayBe = (await ledgers.isInvite(code)) || (await users.findByTelegramId(BigInt(from.id))) !== null;
    return mayBe && (await ledgers.open(code, await this.#identify(from))) !== null;
  }

  #identify(from: User): Promise<Person> {
    const introduction = { displayName: from.first_name, locale: localeOf(from.language_code) };
    return this.#services.people.identify(BigInt(from.id), introduction);
  }

  async #personIn(from: User, chat: Chat): Promise<Person> {
    const person = await this.#identify(from);
    if (chat.type === 'private' || !('title' in chat)) return person;
    return this.#services.ledgers.inChat(person, { botId: this.#botId, chatId: chat.id, title: chat.title });
  }

  #onMembership({ chat, new_chat_member: { status } }: Update.MyChatMemberUpdate['my_chat_member'], commit: Commit) {
    const isOut = status === 'kicked' || status === 'left';
    const at = isOut ? this.#options.serviceDependencies.clock() : null;
    return commit(({ telegramChats }) => telegramChats.setBlocked(this.#botId, chat.id, at));
  }

  #onMigration({ from, to }: Migration, commit: Commit): Promise<void> {
    return commit(async ({ telegramChats }) => {
      const isTaken = await telegramChats.migrate(this.#botId, from, to);
      if (!isTaken) this.#options.logger.warn({ chatId: from, to }, LEDGER_STAYS_BEHIND);
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

  #every(milliseconds: number, work: () => Promise<void>): void {
    this.#timers.push(
      setInterval(() => {
        this.#attempt(work);
      }, milliseconds),
    );
  }

  /** What fails is tried again at its next time. */
  #attempt(work: () => Promise<void>): void {
    const underWay = work()
      .catch((error: unknown) => {
        this.#options.logger.warn({ err: error }, 'Work that is done from time to time failed');
      })
      .finally(() => this.#upkeep.delete(underWay));
    this.#upkeep.add(underWay);
  }
}

/** A group that became a supergroup. */
interface Migration {
  readonly from: number;
  readonly to: number;
}

/** Both chats say so, each of the other. */
function migrationOf({ message, chat }: BotContext): Migration | null {
  if (message === undefined || chat === undefined) return null;
  const said = message as { readonly migrate_to_chat_id?: number; readonly migrate_from_chat_id?: number };
  if (said.migrate_to_chat_id !== undefined) return { from: chat.id, to: said.migrate_to_chat_id };
  return said.migrate_from_chat_id === undefined ? null : { from: said.migrate_from_chat_id, to: chat.id };
}

/** Nobody knows the person's own language here: it may be their row that could not be read. */
function apologise(update: Update, replies: Replies): void {
  const message = 'message' in update ? update.message : 'edited_message' in update ? update.edited_message : null;
  const from = message === null && 'callback_query' in update ? update.callback_query.from : message?.from;
  const say = new Translator(languageOf(from?.language_code));
  replies.answer(say.text('trouble.failed'), true);
  if (message !== null) replies.send(say.html('trouble.failed'));
}
