import { waitUntil } from './activity.ts';
import type { CallbackQuery } from './callback-queries.ts';
import { Chat, type ChatMessage, type MembershipStatus, type MessageContent } from './chats.ts';
import { typedEntities } from './entities.ts';
import type { IncomingFile } from './files.ts';
import type { TelegramState } from './state.ts';
import type { InlineButton, TelegramChat, TelegramUser } from './wire.ts';

export interface PersonProfile {
  readonly id: number;
  /** "Person ID" when left out. */
  readonly firstName?: string;
  readonly username?: string;
  /** The client's language, such as "pt-br". */
  readonly languageCode?: string;
}

export interface GroupProfile {
  /** Negative. From -100… on it is a supergroup. */
  readonly id: number;
  readonly title: string;
}

export interface SendOptions {
  /** The message of the same chat that this one replies to. */
  readonly replyTo?: ChatMessage | number;
}

export interface FileOptions extends SendOptions {
  readonly fileName: string;
  readonly bytes: Buffer;
  /** "application/octet-stream" when left out. */
  readonly mimeType?: string;
  readonly caption?: string;
}

export interface WaitOptions {
  /** 30 s when left out. */
  readonly timeoutMs?: number;
}

/** What a message of the bot is recognised by: words in it, a pattern, or a test of the whole message. */
export type MessagePattern = string | RegExp | ((message: ChatMessage) => boolean);

export const WAIT_MS = 30_000;

/** Someone with a Telegram client, in one chat: the private one with the bot, or a group (`in`). */
export class Person {
  readonly user: TelegramUser;
  readonly chat: Chat;
  readonly #state: TelegramState;
  /** When this person last did something here: what the bot shows afterwards is its reaction. */
  #lastActed: number;
  readonly #inGroups = new Map<number, Person>();

  constructor(state: TelegramState, user: TelegramUser, chat: Chat) {
    this.#state = state;
    this.user = user;
    this.chat = chat;
    this.#lastActed = state.activity.count;
  }

  get id(): number {
    return this.user.id;
  }

  /** The same person in a group, whose member they are from now on. */
  in(group: Group): Person {
    group.admit(this.user);
    const there = this.#inGroups.get(group.id) ?? new Person(this.#state, this.user, group.chat);
    this.#inGroups.set(group.id, there);
    return there;
  }

  /** Commands are texts: `/start`, `/start PAYLOAD` (what a deep link sends), `/report@the_bot`. */
  sendText(text: string, { replyTo }: SendOptions = {}): ChatMessage {
    return this.#send({ text, entities: typedEntities(text), replyTo: messageIdOf(replyTo) });
  }

  sendPhoto({ fileName, bytes, mimeType = 'image/png', caption, replyTo }: FileOptions): ChatMessage {
    return this.#sendFile('photo', { fileName, bytes, mimeType }, caption, replyTo);
  }

  sendDocument(options: FileOptions): ChatMessage {
    const { fileName, bytes, mimeType = 'application/octet-stream', caption, replyTo } = options;
    return this.#sendFile('document', { fileName, bytes, mimeType }, caption, replyTo);
  }

  /** Changes what this person wrote. */
  editText(message: ChatMessage | number, text: string): void {
    const edited = this.chat.message(typeof message === 'number' ? message : message.messageId);
    if (edited?.from.id !== this.id) throw new Error(`Not a message of this person. ${this.#soFar()}`);
    this.chat.change(edited.messageId, {
      text,
      entities: typedEntities(text),
      edited: true,
      editDate: this.#state.unixTime(),
    });
    this.#acted();
    this.#state.updates.push({ edited_message: this.chat.wire(edited) });
  }

  /**
   * Taps a button: by its text, its callback_data or a pattern of its text, on the newest message of the bot that has
   * it (or on `on`). A button object is tapped even when the message has lost it since: an impatient thumb.
   */
  tap(button: string | RegExp | InlineButton, { on }: { readonly on?: ChatMessage } = {}): CallbackQuery {
    const found = isButton(button) && on ? { button, message: on } : this.#find(button, on);
    if (!found) throw new Error(`There is no button ${describeButton(button)}. ${this.#soFar()}`);
    const { message } = found;
    const data = found.button.callback_data;
    if (data === undefined) throw new Error(`The button "${found.button.text}" has no callback_data`);
    this.#acted();
    const { callbacks, updates } = this.#state;
    const id = callbacks.nextId;
    const update = updates.push({
      callback_query: {
        id,
        from: this.user,
        message: this.chat.wire(message),
        chat_instance: String(this.chat.about.id * 7919),
        data,
      },
    });
    const { messageId } = message;
    return callbacks.add({
      id,
      updateId: update.update_id,
      from: this.user,
      chatId: this.chat.about.id,
      messageId,
      data,
    });
  }

  /** Stops the bot in the private chat: whatever it sends from now on is answered 403. */
  blockBot(): void {
    this.#setBotStatus('kicked', 'bot was blocked by the user');
  }

  /** Presses Restart. Writing to a blocked bot does, too. */
  unblockBot(): void {
    this.#setBotStatus('member', null);
  }

  /**
   * The newest message that the bot sent, or changed, since this person last acted in this chat. Waits for one that
   * matches `pattern`.
   */
  hears(pattern: MessagePattern = () => true, { timeoutMs = WAIT_MS }: WaitOptions = {}): Promise<ChatMessage> {
    return waitUntil(
      this.#state.activity,
      () => this.#newest((message) => message.changedAt > this.#lastActed && matches(message, pattern)),
      timeoutMs,
      () => `The bot did not show ${describe(pattern)} to ${this.user.first_name}. ${this.#soFar()}`,
    );
  }

  /** What the bot's answer to this tap shows: null when it answers without a text. */
  async hearsAnswer(query: CallbackQuery, { timeoutMs = WAIT_MS }: WaitOptions = {}): Promise<string | null> {
    const answer = await waitUntil(
      this.#state.activity,
      () => query.answered[0],
      timeoutMs,
      () => `The tap "${query.data}" was not answered. ${this.#soFar()}`,
    );
    return answer.text;
  }

  #find(
    wanted: string | RegExp | InlineButton,
    on: ChatMessage | undefined,
  ): { readonly button: InlineButton; readonly message: ChatMessage } | null {
    const buttonOf = ({ keyboard }: ChatMessage): InlineButton | undefined =>
      keyboard.flat().find((button) => isWanted(button, wanted));
    const message = on ?? this.#newest((candidate) => buttonOf(candidate) !== undefined);
    const button = message && buttonOf(message);
    return button ? { button, message } : null;
  }

  #newest(accept: (message: ChatMessage) => boolean): ChatMessage | undefined {
    return this.chat.messages.findLast((message) => message.fromBot && !message.deleted && accept(message));
  }

  #sendFile(
    kind: 'photo' | 'document',
    file: IncomingFile,
    caption: string | undefined,
    replyTo: ChatMessage | number | undefined,
  ): ChatMessage {
    const attachment = { ...this.#state.files.add(file), kind };
    const entities = typedEntities(caption ?? '');
    return this.#send({ attachment, caption: caption ?? null, entities, replyTo: messageIdOf(replyTo) });
  }

  #send(content: MessageContent): ChatMessage {
    if (this.chat.about.type === 'private') this.unblockBot();
    const message = this.chat.append(this.user, this.#state.unixTime(), content);
    const { update_id } = this.#state.updates.push({ message: this.chat.wire(message) });
    this.chat.change(message.messageId, { updateId: update_id });
    this.#acted();
    return message;
  }

  #acted(): void {
    this.#lastActed = this.#state.activity.happened();
  }

  /** The first contact lets the bot write, and is no change that Telegram reports. */
  #setBotStatus(status: 'member' | 'kicked', refusal: string | null): void {
    const { bot } = this.#state;
    const membership = this.chat.members.get(bot.id);
    const before = membership?.status;
    this.chat.members.set(bot.id, { user: bot, status });
    this.chat.refusal = refusal;
    if (before !== undefined && before !== status) pushMembership(this.#state, this.chat, this.user, before, status);
  }

  #soFar(): string {
    return `The chat so far:\n${this.chat.transcript}`;
  }
}

/** A group that the bot is a member of. */
export class Group {
  readonly chat: Chat;
  readonly #state: TelegramState;

  constructor(state: TelegramState, { id, title }: GroupProfile) {
    const about: TelegramChat = { id, type: String(id).startsWith('-100') ? 'supergroup' : 'group', title };
    this.#state = state;
    this.chat = new Chat(about, state.activity);
    this.chat.members.set(state.bot.id, { user: state.bot, status: 'member' });
  }

  get id(): number {
    return this.chat.about.id;
  }

  admit(user: TelegramUser, status: MembershipStatus = 'member'): void {
    if (!this.chat.members.has(user.id)) this.chat.members.set(user.id, { user, status });
  }

  /** Makes the bot an administrator, or a plain member again, or takes it in after it was removed. */
  setBotStatus(by: Person, status: 'administrator' | 'member'): void {
    this.#changeBot(by, status, null);
  }

  /** From now on whatever the bot sends here is answered 403. */
  removeBot(by: Person): void {
    this.#changeBot(by, 'kicked', `bot was kicked from the ${this.chat.about.type} chat`);
  }

  #changeBot(by: Person, status: MembershipStatus, refusal: string | null): void {
    const { bot } = this.#state;
    const before = this.chat.members.get(bot.id)?.status ?? 'left';
    this.chat.members.set(bot.id, { user: bot, status });
    this.chat.refusal = refusal;
    pushMembership(this.#state, this.chat, by.user, before, status);
  }
}

function pushMembership(
  { updates, bot, unixTime, activity }: TelegramState,
  chat: Chat,
  by: TelegramUser,
  before: MembershipStatus,
  after: MembershipStatus,
): void {
  activity.happened();
  updates.push({
    my_chat_member: {
      chat: chat.about,
      from: by,
      date: unixTime(),
      old_chat_member: { user: bot, status: before },
      new_chat_member: { user: bot, status: after },
    },
  });
}

function messageIdOf(message: ChatMessage | number | undefined): number | null {
  return typeof message === 'object' ? message.messageId : (message ?? null);
}

function isButton(button: string | RegExp | InlineButton): button is InlineButton {
  return typeof button === 'object' && !(button instanceof RegExp);
}

function isWanted({ text, callback_data }: InlineButton, wanted: string | RegExp | InlineButton): boolean {
  if (isButton(wanted)) return callback_data === wanted.callback_data;
  return typeof wanted === 'string' ? text === wanted || callback_data === wanted : wanted.test(text);
}

function describeButton(button: string | RegExp | InlineButton): string {
  return isButton(button) ? button.text : String(button);
}

function matches(message: ChatMessage, pattern: MessagePattern): boolean {
  if (typeof pattern === 'function') return pattern(message);
  const words = message.text ?? message.caption ?? '';
  return typeof pattern === 'string' ? words.includes(pattern) : pattern.test(words);
}

function describe(pattern: MessagePattern): string {
  return typeof pattern === 'function' ? 'what was waited for' : JSON.stringify(String(pattern));
}
