/** The parts of the Bot API's objects that this server speaks. Source: https://core.telegram.org/bots/api */

export interface TelegramUser {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly username?: string | undefined;
  /** IETF tag of the person's client. */
  readonly language_code?: string | undefined;
}

export interface TelegramChat {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup';
  readonly title?: string | undefined;
  readonly first_name?: string | undefined;
  readonly username?: string | undefined;
}

/** Offset and length count UTF-16 code units, as JavaScript does. */
export interface MessageEntity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

export interface InlineButton {
  readonly text: string;
  readonly callback_data?: string | undefined;
  readonly url?: string | undefined;
}

/** `update_id` and one more field, named after the kind of update. */
export interface TelegramUpdate {
  readonly update_id: number;
  readonly [kind: string]: unknown;
}
