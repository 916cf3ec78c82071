import { malformed, stale } from '../api-error.ts';
import type { Attachment, Chat, MessageContent } from '../chats.ts';
import { pictureSize, type StoredFile } from '../files.ts';
import { readCaption, readText } from '../formatted-text.ts';
import { readReplyMarkup } from '../keyboards.ts';
import type { Parameters } from '../parameters.ts';
import { writableChat } from '../state.ts';
import type { MethodCall, Methods } from './method.ts';

const ACTIONS = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

/** Bytes. Source: "Sending files" in the Bot API. */
const LARGEST_PHOTO = 10_000_000;
const LARGEST_DOCUMENT = 50_000_000;

/** What the bot says. */
export const SENDING_METHODS: Methods<'sendMessage' | 'sendPhoto' | 'sendDocument' | 'sendChatAction'> = {
  sendMessage: (call) => send(call, () => readText(call.parameters, call.remark)),

  sendPhoto: (call) =>
    send(call, () => {
      const file = readFile(call, 'photo', LARGEST_PHOTO);
      if (!pictureSize(file.bytes)) throw malformed('IMAGE_PROCESS_FAILED');
      return withCaption(call, { ...file, kind: 'photo' });
    }),

  sendDocument: (call) =>
    send(call, () => withCaption(call, { ...readFile(call, 'document', LARGEST_DOCUMENT), kind: 'document' })),

  sendChatAction({ state, parameters }) {
    writableChat(state, parameters.requiredInteger('chat_id'));
    if (!ACTIONS.has(parameters.requiredString('action'))) throw malformed('wrong parameter action in request');
    return true;
  },
};

/** Checks everything before anything changes. */
function send({ state, parameters }: MethodCall, readContent: () => MessageContent): unknown {
  const chat = writableChat(state, parameters.requiredInteger('chat_id'));
  const content = {
    ...readReplyMarkup(parameters.object('reply_markup')),
    replyTo: readReplyTo(parameters, chat),
    ...readContent(),
  };
  return chat.wire(chat.append(state.bot, state.unixTime(), content));
}

function readReplyTo(parameters: Parameters, chat: Chat): number | null {
  const reply = parameters.object('reply_parameters');
  if (!reply) return null;
  const messageId = reply['message_id'];
  if (typeof messageId !== 'number') throw malformed("can't parse reply parameters: message_id must be an integer");
  if (chat.message(messageId)) return messageId;
  if (reply['allow_sending_without_reply'] === true) return null;
  throw stale('message to be replied not found');
}

function withCaption({ parameters, remark }: MethodCall, attachment: Attachment): MessageContent {
  const caption = readCaption(parameters, remark);
  if (!caption) return { attachment };
  return { attachment, caption: caption.text, entities: caption.entities, html: caption.html };
}

/** An upload, directly or as `attach://name`, or the id of a file that is here. */
function readFile({ state, parameters }: MethodCall, name: string, largest: number): StoredFile {
  const named = parameters.file(name) === undefined ? parameters.requiredString(name) : undefined;
  const upload = parameters.file(named?.startsWith('attach://') === true ? named.slice('attach://'.length) : name);
  if (named !== undefined && !upload) return state.files.get(named);
  if (!upload || upload.bytes.length === 0) throw malformed('file must be non-empty');
  if (upload.bytes.length > largest) throw malformed(`file of size ${upload.bytes.length} bytes is too big`);
  return state.files.add(upload);
}
