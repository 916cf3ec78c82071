const SENDING = [
  'business_connection_id',
  'chat_id',
  'message_thread_id',
  'direct_messages_topic_id',
  'disable_notification',
  'protect_content',
  'allow_paid_broadcast',
  'message_effect_id',
  'suggested_post_parameters',
  'reply_parameters',
  'reply_markup',
  'parse_mode',
] as const;
const CAPTION = ['caption', 'caption_entities', 'parse_mode', 'show_caption_above_media'] as const;
const EDITING = ['business_connection_id', 'chat_id', 'message_id', 'inline_message_id', 'reply_markup'] as const;

/**
 * The methods that this server knows, each with its parameters. Source: Bot API 9.2. Telegram passes over what it does
 * not know, so a misspelt or retired parameter (`reply_to_message_id`, `disable_web_page_preview`) fails in silence.
 */
export const KNOWN_PARAMETERS = {
  getMe: [],
  logOut: [],
  close: [],
  getUpdates: ['offset', 'limit', 'timeout', 'allowed_updates'],
  setWebhook: [
    'url',
    'certificate',
    'ip_address',
    'max_connections',
    'allowed_updates',
    'drop_pending_updates',
    'secret_token',
  ],
  deleteWebhook: ['drop_pending_updates'],
  getWebhookInfo: [],
  sendMessage: [...SENDING, 'text', 'entities', 'link_preview_options'],
  sendPhoto: [...SENDING, ...CAPTION, 'photo', 'has_spoiler'],
  sendDocument: [...SENDING, ...CAPTION, 'document', 'thumbnail', 'disable_content_type_detection'],
  sendChatAction: ['business_connection_id', 'chat_id', 'message_thread_id', 'action'],
  editMessageText: [...EDITING, 'text', 'parse_mode', 'entities', 'link_preview_options'],
  editMessageCaption: [...EDITING, ...CAPTION],
  editMessageReplyMarkup: EDITING,
  deleteMessage: ['chat_id', 'message_id'],
  deleteMessages: ['chat_id', 'message_ids'],
  answerCallbackQuery: ['callback_query_id', 'text', 'show_alert', 'url', 'cache_time'],
  setMyCommands: ['commands', 'scope', 'language_code'],
  getMyCommands: ['scope', 'language_code'],
  deleteMyCommands: ['scope', 'language_code'],
  setMyName: ['name', 'language_code'],
  setMyDescription: ['description', 'language_code'],
  setMyShortDescription: ['short_description', 'language_code'],
  getChat: ['chat_id'],
  getChatMember: ['chat_id', 'user_id'],
  getChatAdministrators: ['chat_id'],
  leaveChat: ['chat_id'],
  getFile: ['file_id'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MethodName = keyof typeof KNOWN_PARAMETERS;

const BY_LOWER_CASE = new Map(
  Object.entries(KNOWN_PARAMETERS).map(([name, parameters]) => [
    name.toLowerCase(),
    // A multipart call may name its method in a part, too: Telegraf does.
    { name: name as MethodName, parameters: new Set<string>([...parameters, 'method']) },
  ]),
);

/** The method of this name, in any case, as Telegram has it; null when there is none. */
export function knownMethod(name: string): MethodName | null {
  return BY_LOWER_CASE.get(name.toLowerCase())?.name ?? null;
}

/** The parameters among `given` that the method does not have. Attachments are named by the bot as it likes. */
export function unknownParameters(method: MethodName, given: readonly string[]): readonly string[] {
  const known = BY_LOWER_CASE.get(method.toLowerCase())?.parameters;
  return given.filter((name) => known?.has(name) !== true);
}
