import type { Activity } from './activity.ts';
import type { StoredFile } from './files.ts';
import { transcript } from './transcript.ts';
import type { InlineButton, MessageEntity, TelegramChat, TelegramUser } from './wire.ts';

export interface Attachment extends StoredFile {
  readonly kind: 'photo' | 'document';
}

/** A message as it stands now. The server changes it in place: what a test holds is always current. */
export interface ChatMessage {
  readonly chatId: number;
  /** Counts from 1 in every chat: two chats have the same ids, as those of two supergroups do. */
  readonly messageId: number;
  readonly from: TelegramUser;
  readonly fromBot: boolean;
  /** Unix time in seconds. */
  readonly date: number;
  /** What is shown, without markup; null when the message has none, such as a photo. */
  readonly text: string | null;
  readonly caption: string | null;
  /** What the bot sent under parse mode HTML, else null. */
  readonly html: string | null;
  readonly entities: readonly MessageEntity[];
  /** The inline keyboard's rows; empty when there is none. */
  readonly keyboard: readonly (readonly InlineButton[])[];
  /** Any other markup that it carries: a reply keyboard, its removal, a forced reply. */
  readonly otherMarkup: Readonly<Record<string, unknown>> | null;
  readonly attachment: Attachment | null;
  readonly replyTo: number | null;
  readonly edited: boolean;
  /** Unix time in seconds of the last edit. */
  readonly editDate: number | null;
  readonly deleted: boolean;
  /** The update that told the bot of it; null for the bot's own. */
  readonly updateId: number | null;
  /** When it last changed, on the clock of `Activity`. */
  readonly changedAt: number;
}

/** What the sender decides of a message. */
export type MessageContent = Partial<
  Pick<ChatMessage, 'text' | 'caption' | 'html' | 'entities' | 'keyboard' | 'otherMarkup' | 'attachment' | 'replyTo'>
>;

export type MessageChange = Partial<Pick<ChatMessage, 'edited' | 'editDate' | 'deleted' | 'updateId'>> & MessageContent;

export type MembershipStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked';

/** One conversation: its members and all its messages. */
export class Chat {
  readonly about: TelegramChat;
  readonly members = new Map<number, { readonly user: TelegramUser; status: MembershipStatus }>();
  /** Why the bot may not write here, as Telegram says it; null when it may. */
  refusal: string | null = null;
  readonly #activity: Activity;
  readonly #messages: Mutable<ChatMessage>[] = [];

  constructor(about: TelegramChat, activity: Activity) {
    this.about = about;
    this.#activity = activity;
  }

  /** Every message, oldest first, deleted ones too. */
  get messages(): readonly ChatMessage[] {
    return this.#messages;
  }

  /** What the bot wrote and has not deleted, oldest first. */
  get botMessages(): readonly ChatMessage[] {
    return this.#messages.filter(({ fromBot, deleted }) => fromBot && !deleted);
  }

  /** The chat as a person reads it. */
  get transcript(): string {
    return transcript(this.#messages);
  }

  /** null for one that never was, or was deleted. */
  message(messageId: number): ChatMessage | null {
    const message = this.#messages[messageId - 1];
    return message === undefined || message.deleted ? null : message;
  }

  append(from: TelegramUser, date: number, content: MessageContent): ChatMessage {
    const message: Mutable<ChatMessage> = {
      text: null,
      caption: null,
      html: null,
      entities: [],
      keyboard: [],
      otherMarkup: null,
      attachment: null,
      replyTo: null,
      edited: false,
      editDate: null,
      deleted: false,
      updateId: null,
      ...content,
      chatId: this.about.id,
      messageId: this.#messages.length + 1,
      from,
      fromBot: from.is_bot,
      date,
      changedAt: this.#activity.happened(),
    };
    this.#messages.push(message);
    return message;
  }

  change(messageId: number, change: MessageChange): void {
    const message = this.#messages[messageId - 1];
    if (message) Object.assign(message, change, { changedAt: this.#activity.happened() });
  }

  /** The message as the Bot API writes it. A reply carries the message that it replies to, but not further ones. */
  wire({ messageId }: ChatMessage, withReply = true): Record<string, unknown> {
    const message = this.message(messageId);
    // What is deleted is "inaccessible": Telegram tells no more of it.
    if (!message) return { chat: this.about, message_id: messageId, date: 0 };
    const { text, caption, entities, keyboard, attachment, replyTo } = message;
    const repliedTo = withReply && replyTo !== null ? this.message(replyTo) : null;
    return {
      message_id: messageId,
      from: message.from,
      chat: this.about,
      date: message.date,
      ...(message.editDate === null ? {} : { edit_date: message.editDate }),
      ...(repliedTo ? { reply_to_message: this.wire(repliedTo, false) } : {}),
      ...(text === null ? {} : { text, ...(entities.length > 0 ? { entities } : {}) }),
      ...(attachment ? attachmentWire(attachment) : {}),
      ...(caption === null ? {} : { caption, ...(entities.length > 0 ? { caption_entities: entities } : {}) }),
      ...(keyboard.length > 0 ? { reply_markup: { inline_keyboard: keyboard } } : {}),
    };
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function attachmentWire({ kind, fileId, fileName, bytes, mimeType, width, height }: Attachment): object {
  const file = { file_id: fileId, file_unique_id: `unique-${fileId}`, file_size: bytes.length };
  if (kind === 'photo') return { photo: [{ ...file, width, height }] };
  return { document: { ...file, file_name: fileName, mime_type: mimeType } };
}
