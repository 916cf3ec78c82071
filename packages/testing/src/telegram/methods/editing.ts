import { malformed, stale } from '../api-error.ts';
import type { Chat, ChatMessage, MessageContent } from '../chats.ts';
import { readCaption, readText } from '../formatted-text.ts';
import { readReplyMarkup } from '../keyboards.ts';
import { writableChat, type TelegramState } from '../state.ts';
import type { MethodCall, Methods } from './method.ts';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content ' +
  'and reply markup of the message';
const MOST_DELETED_AT_ONCE = 100;

/** What the bot changes or takes back. */
export const EDITING_METHODS: Methods<
  'editMessageText' | 'editMessageCaption' | 'editMessageReplyMarkup' | 'deleteMessage' | 'deleteMessages'
> = {
  editMessageText: (call) =>
    edit(call, ({ text }) => {
      if (text === null) throw malformed('there is no text in the message to edit');
      return readText(call.parameters, call.remark);
    }),

  editMessageCaption: (call) =>
    edit(call, ({ attachment }) => {
      if (attachment === null) throw malformed('there is no caption in the message to edit');
      const caption = readCaption(call.parameters, call.remark);
      return { caption: caption?.text ?? null, entities: caption?.entities ?? [], html: caption?.html ?? null };
    }),

  editMessageReplyMarkup: (call) => edit(call, () => ({})),

  deleteMessage({ state, parameters }) {
    const chat = writableChat(state, parameters.requiredInteger('chat_id'));
    const message = chat.message(parameters.requiredInteger('message_id'));
    if (!message) throw stale('message to delete not found');
    if (!mayDelete(state, chat, message)) throw malformed("message can't be deleted");
    chat.change(message.messageId, { deleted: true });
    return true;
  },

  /** What is not there, or not the bot's to delete, is passed over. */
  deleteMessages({ state, parameters }) {
    const chat = writableChat(state, parameters.requiredInteger('chat_id'));
    const ids = parameters.list('message_ids') ?? [];
    if (ids.length === 0 || ids.length > MOST_DELETED_AT_ONCE) throw malformed('wrong number of message identifiers');
    for (const id of ids) {
      const message = chat.message(Number(id));
      if (message && mayDelete(state, chat, message)) chat.change(message.messageId, { deleted: true });
    }
    return true;
  },
};

/** An edit that names no markup takes the inline keyboard away, as with Telegram. */
function edit({ state, parameters }: MethodCall, readContent: (message: ChatMessage) => MessageContent): unknown {
  const chat = writableChat(state, parameters.requiredInteger('chat_id'));
  const message = chat.message(parameters.requiredInteger('message_id'));
  if (!message) throw stale('message to edit not found');
  if (!message.fromBot) throw malformed("message can't be edited");
  const { keyboard, otherMarkup } = readReplyMarkup(parameters.object('reply_markup'));
  if (otherMarkup && Object.keys(otherMarkup).length > 0) throw malformed('inline keyboard expected');
  const content = { ...readContent(message), keyboard };
  if (shown(message) === shown({ ...message, ...content })) throw stale(NOT_MODIFIED);
  chat.change(message.messageId, { ...content, edited: true, editDate: state.unixTime() });
  return chat.wire(message);
}

/** What a person would see: two messages that give the same are the same to Telegram. */
function shown({ text, caption, entities, keyboard }: ChatMessage): string {
  return JSON.stringify([text, caption, entities, keyboard]);
}

/** A bot deletes its own; in private chats and as an administrator also the others'. */
function mayDelete({ bot }: TelegramState, { about, members }: Chat, { fromBot }: ChatMessage): boolean {
  return fromBot || about.type === 'private' || members.get(bot.id)?.status === 'administrator';
}
