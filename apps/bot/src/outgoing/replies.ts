import type { Json, NewTelegramMessage } from '@expenses/storage';
import type { InlineKeyboardButton } from 'telegraf/types';
import type { Html } from '../html.ts';
import type { Recipe } from './recipes.ts';
import { clippedToUnits } from '../clipped.ts';
import { splitHtml } from './split-html.ts';

/** Of the answer to a tap. https://core.telegram.org/bots/api#answercallbackquery */
const MOST_ANSWER = 200;

export type Keyboard = readonly (readonly InlineKeyboardButton[])[];

export interface SendOptions {
  /** Another chat than that of the update. */
  readonly chatId?: number;
  readonly keyboard?: Keyboard;
  /** The draft that the message shows. */
  readonly draft?: { readonly ledgerId: string; readonly id: string };
  /** Telegram puts the person's cursor into a reply to the message: for questions in groups, where other texts are not read. */
  readonly forceReply?: boolean;
}

/** Collects what an update's handling has to say: it is sent after the effects that it tells of are committed. */
export class Replies {
  readonly messages: NewTelegramMessage[] = [];
  readonly #botId: number;
  readonly #chatId: number;
  readonly #callbackQueryId: string | undefined;
  readonly #topicId: number | undefined;
  #isAnswered = false;

  /** @param topicId of the topic of a forum: answers go there too */
  constructor(botId: number, chatId: number, callbackQueryId?: string, topicId?: number) {
    this.#topicId = topicId;
    this.#botId = botId;
    this.#chatId = chatId;
    this.#callbackQueryId = callbackQueryId;
  }

  /** A new message; a long one becomes several, of which the last has the keyboard. */
  send(text: Html, { chatId, keyboard, draft, forceReply }: SendOptions = {}): void {
    const pieces = splitHtml(text);
    pieces.forEach((piece, index) => {
      const isLast = index === pieces.length - 1;
      const markup = markupOf(keyboard, forceReply);
      this.#add(
        'sendMessage',
        { ...textOf(piece), ...(isLast && markup !== undefined ? { reply_markup: markup } : {}) },
        { chatId },
      );
      const last = this.messages.at(-1);
      if (isLast && draft !== undefined && last !== undefined)
        this.messages[this.messages.length - 1] = { ...last, draft };
    });
  }

  /** Changes one of the bot's messages; without a keyboard, it has none afterwards. */
  edit(messageId: number, text: Html, keyboard?: Keyboard): void {
    const [piece] = splitHtml(text);
    const reply_markup = inlineKeyboard(keyboard ?? []);
    this.#add('editMessageText', { message_id: messageId, ...textOf(piece), reply_markup });
  }

  /** Changes the buttons of one of the bot's messages. */
  editKeyboard(messageId: number, keyboard: Keyboard): void {
    const reply_markup = inlineKeyboard(keyboard);
    this.#add('editMessageReplyMarkup', { message_id: messageId, reply_markup });
  }

  /**
   * Deletes a message: the bot's own, or, in a private chat, the person's.
   *
   * @param delayMs so long from now
   */
  remove(messageId: number, delayMs = 0): void {
    this.#add('deleteMessage', { message_id: messageId }, { delayMs });
  }

  /** A file that is made when it is sent. @param otherwise what is said when it cannot be made */
  sendDocument(recipe: Recipe, otherwise: Html, caption?: Html): void {
    this.#add('sendDocument', { ...recipe, otherwise: otherwise.markup, ...captionOf(caption) });
  }

  /** A picture that is made when it is sent. @param otherwise what is said when it cannot be made */
  sendPhoto(recipe: Recipe, otherwise: Html, caption?: Html): void {
    this.#add('sendPhoto', { ...recipe, otherwise: otherwise.markup, ...captionOf(caption) });
  }

  /** Answers the tap, once; other updates have nothing to answer. @param isAlert shown until it is dismissed */
  answer(text?: string, isAlert = false): void {
    if (this.#callbackQueryId === undefined || this.#isAnswered) return;
    this.#isAnswered = true;
    this.#add('answerCallbackQuery', {
      callback_query_id: this.#callbackQueryId,
      ...(text === undefined ? {} : { text: clippedToUnits(text, MOST_ANSWER) }),
      ...(isAlert ? { show_alert: true } : {}),
    });
  }

  #add(
    method: string,
    payload: Record<string, Json>,
    { chatId = this.#chatId, delayMs = 0 }: { readonly chatId?: number | undefined; readonly delayMs?: number } = {},
  ): void {
    const isInTopic = method.startsWith('send') && this.#topicId !== undefined && chatId === this.#chatId;
    const place = { chat_id: chatId, ...(isInTopic ? { message_thread_id: this.#topicId } : {}) };
    const addressed = method === 'answerCallbackQuery' ? payload : { ...place, ...payload };
    const later = delayMs === 0 ? {} : { delayMs };
    this.messages.push({ botId: this.#botId, chatId, method, payload: addressed, ...later });
  }
}

function textOf(text: Html): Record<string, Json> {
  return { text: text.markup, parse_mode: 'HTML', link_preview_options: { is_disabled: true } };
}

function captionOf(caption: Html | undefined): Record<string, Json> {
  return caption === undefined ? {} : { caption: caption.markup, parse_mode: 'HTML' };
}

function markupOf(keyboard: Keyboard | undefined, forceReply: boolean | undefined): Json | undefined {
  if (keyboard !== undefined) return inlineKeyboard(keyboard);
  return forceReply === true ? { force_reply: true, selective: true } : undefined;
}

/** Buttons are JSON, though their types do not say so. */
function inlineKeyboard(keyboard: Keyboard): Json {
  return { inline_keyboard: keyboard } as unknown as Json;
}
