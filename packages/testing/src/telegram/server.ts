import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendJson } from '../openai/send-json.ts';
import { Activity, waitUntil, type Truthy } from './activity.ts';
import { CallbackQueries, type CallbackQuery } from './callback-queries.ts';
import { Chat } from './chats.ts';
import { Calls, type TelegramCall, type Violation } from './calls.ts';
import { CommandMenus, type MenuCommand, type MenuPlace } from './command-menus.ts';
import { Faults, type Fault, type RandomFaults } from './faults.ts';
import { FileStore } from './files.ts';
import { serveRequest } from './http.ts';
import { Parameters } from './parameters.ts';
import { Group, Person, WAIT_MS, type GroupProfile, type PersonProfile, type WaitOptions } from './people.ts';
import { LongPolling } from './polling.ts';
import type { TelegramState } from './state.ts';
import { transcript } from './transcript.ts';
import { UpdateQueue, type DeliveryTrouble } from './updates.ts';
import type { TelegramUpdate } from './wire.ts';

export interface TelegramServerOptions {
  /** "12345:test-token" when left out. */
  readonly token?: string;
  readonly botUser?: { readonly id: number; readonly username: string; readonly first_name: string };
  /** Any free one when left out. */
  readonly port?: number;
  /** 1000 when left out. Servers that feed one database want ranges of their own. */
  readonly firstUpdateId?: number;
  /** What the messages' dates are taken from, in ms; `Date.now` when left out. */
  readonly now?: () => number;
}

/** A Bot API on 127.0.0.1, and the people who use its one bot. */
export interface TelegramServer extends AsyncDisposable {
  /** What Telegraf's `telegram.apiRoot` wants: "http://127.0.0.1:PORT". */
  readonly url: string;
  readonly token: string;
  /** Drops every connection and stops listening. */
  close(): Promise<void>;

  /** The person of this id, made when new. They write in their private chat; `in(group)` is the same person there. */
  person(profile: PersonProfile): Person;
  /** The group of this id, made when new, with the bot in it. */
  group(profile: GroupProfile): Group;
  /** @throws Error when nobody has met there */
  chat(id: number): Chat;

  /** Every call, oldest first, refused ones too. */
  readonly calls: readonly TelegramCall[];
  readonly violations: readonly Violation[];
  readonly callbackQueries: readonly CallbackQuery[];
  /** Every update there was, oldest first. */
  readonly updates: readonly TelegramUpdate[];
  /** How many deliveries the bot has not confirmed. */
  readonly pendingUpdates: number;
  menu(place?: MenuPlace): readonly MenuCommand[];

  /** Queues an update as it is, such as `{ message: {…} }`; gives it an `update_id` when it has none. */
  pushUpdate(content: Readonly<Record<string, unknown>>): TelegramUpdate;
  /** Delivers an earlier update once more. */
  redeliver(updateId: number): void;
  /** Keeps updates back; what it returns lets them go, in the order that it is given: `release((all) => all.toReversed())`. */
  holdUpdates(): (order?: (updates: readonly TelegramUpdate[]) => readonly TelegramUpdate[]) => void;
  /** Duplicates and reorders updates by chance; null ends it. */
  troubleDelivery(trouble: DeliveryTrouble | null): void;
  /** From now on this tap can no longer be answered. */
  expireCallbackQuery(id: string): void;

  /** Lets the next calls of a method (or `*`: any but getUpdates) go wrong. */
  failNext(method: string, fault: Fault, times?: number): void;
  /** Lets calls go wrong by chance; null ends it. */
  failAtRandom(faults: RandomFaults | null): void;

  /**
   * Looks at every event until `predicate` gives something truthy, and returns that.
   *
   * @throws Error with what was said last in every chat (or all of `chat`), after `timeoutMs`
   */
  waitFor<T>(predicate: () => T | Promise<T>, options?: WaitOptions & { readonly chat?: number }): Promise<Truthy<T>>;
}

const DEFAULT_BOT = { id: 12345, username: 'expenses_test_bot', first_name: 'Expenses' };

/**
 * Starts a Bot API. It validates what the bot sends as Telegram does, answers as Telegram would, and notes in
 * `violations` what a correct bot would not have sent.
 *
 * ```ts
 * const server = await startTelegramServer();
 * const ann = server.person({ id: 7, firstName: 'Ann' });
 * ann.sendText('coffee 4.50');
 * await ann.hears('coffee');
 * await ann.hearsAnswer(ann.tap('Food & Dining'));
 * await ann.hears(/^Saved/);
 * expect(server.violations).toEqual([]);
 * ```
 */
export async function startTelegramServer(options: TelegramServerOptions = {}): Promise<TelegramServer> {
  const { botUser = DEFAULT_BOT, port = 0, firstUpdateId = 1000, now = Date.now } = options;
  const { token = `${botUser.id}:test-token` } = options;
  const people = new Map<number, Person>();
  const groups = new Map<number, Group>();
  const faults = new Faults();
  const closing = new AbortController();
  const activity = new Activity();
  const updates = new UpdateQueue(firstUpdateId);
  const polling = new LongPolling(updates);
  const state: TelegramState = {
    bot: { is_bot: true, ...botUser },
    activity,
    chats: new Map(),
    updates,
    polling,
    webhook: null,
    callbacks: new CallbackQueries(),
    files: new FileStore(),
    menus: new CommandMenus(),
    callFromWebhook(reply) {
      if (typeof reply !== 'object' || reply === null || !('method' in reply)) return;
      const { method, ...params } = reply;
      calls.serve(String(method), new Parameters(Object.entries(params)), closing.signal).catch(() => undefined);
    },
    unixTime: () => Math.floor(now() / 1000),
  };
  updates.onQueued = (pending) => {
    state.webhook?.add(pending);
    polling.wake();
    activity.happened();
  };

  const calls = new Calls(state, faults, closing.signal);
  const server = createServer((incoming, response) => {
    serveRequest({ token, calls, files: state.files }, incoming, response).catch((error: unknown) => {
      // A client that is gone, or a server that closes, needs no answer; a bug of ours wants to be seen.
      if (closing.signal.aborted || response.destroyed) response.destroy();
      else sendJson(response, 500, { ok: false, error_code: 500, description: String(error) });
    });
  });

  async function close(): Promise<void> {
    closing.abort();
    state.webhook?.stop();
    updates.trouble(null);
    polling.wake();
    const closed = new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    });
    server.closeAllConnections();
    await closed;
  }

  function lastWords(chatId: number | undefined): string {
    const chats = [...state.chats.values()].filter(({ about }) => chatId === undefined || about.id === chatId);
    const told = chats.map(({ about, messages }) => {
      return `Chat ${about.id}:\n${transcript(chatId === undefined ? messages.slice(-5) : messages)}`;
    });
    const problems = calls.violations.slice(-5).map(({ method, description }) => `${method}: ${description}`);
    // With hundreds of chats, a few tell enough.
    return [...told.slice(-10), ...(problems.length > 0 ? ['Violations:', ...problems] : [])].join('\n');
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    close,
    [Symbol.asyncDispose]: close,
    person(profile) {
      const person = people.get(profile.id) ?? newPerson(state, profile);
      people.set(profile.id, person);
      return person;
    },
    group(profile) {
      const group = groups.get(profile.id) ?? new Group(state, profile);
      groups.set(profile.id, group);
      state.chats.set(group.id, group.chat);
      return group;
    },
    chat(id) {
      const chat = state.chats.get(id);
      if (!chat) throw new Error(`There is no chat ${id}`);
      return chat;
    },
    calls: calls.all,
    violations: calls.violations,
    callbackQueries: state.callbacks.all,
    get updates() {
      return updates.history;
    },
    get pendingUpdates() {
      return updates.pendingCount;
    },
    menu: (place = {}) => state.menus.get(place),
    pushUpdate: (content) => updates.push(content),
    redeliver(updateId) {
      updates.redeliver(updateId);
    },
    holdUpdates: () => updates.hold(),
    troubleDelivery(trouble) {
      updates.trouble(trouble);
    },
    expireCallbackQuery(id) {
      state.callbacks.expire(id);
    },
    failNext(method, fault, times = 1) {
      faults.failNext(method, fault, times);
    },
    failAtRandom(setting) {
      faults.random(setting);
    },
    waitFor: (predicate, { timeoutMs = WAIT_MS, chat } = {}) =>
      waitUntil(activity, predicate, timeoutMs, () => lastWords(chat)),
  };
}

function newPerson(state: TelegramState, profile: PersonProfile): Person {
  const { id, firstName = `Person ${id}`, username, languageCode } = profile;
  const user = { id, is_bot: false, first_name: firstName, username, language_code: languageCode };
  const chat = new Chat({ id, type: 'private', first_name: firstName, username }, state.activity);
  // A bot may not speak first.
  chat.refusal = "bot can't initiate conversation with a user";
  chat.members.set(id, { user, status: 'member' });
  state.chats.set(id, chat);
  return new Person(state, user, chat);
}
