import { startTelegramServer, type TelegramServer } from './server.ts';

let server: TelegramServer;

beforeEach(async () => {
  server = await startTelegramServer();
  server.person({ id: 7 }).sendText('hello');
});

afterEach(() => server.close());

interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
}

async function call(method: string, params: object = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/bot${server.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  return (await response.json()) as Answer;
}

const button = (fields: object) => ({ inline_keyboard: [[{ text: 'x', ...fields }]] });

describe('what Telegram refuses', () => {
  it.each<[string, string, object, string]>([
    ['an empty text', 'sendMessage', { text: '' }, 'message text is empty'],
    ['no text', 'sendMessage', {}, 'message text is empty'],
    ['a text of blanks', 'sendMessage', { text: ' \n ' }, 'message text is empty'],
    ['markup around nothing', 'sendMessage', { text: '<b></b>', parse_mode: 'HTML' }, 'message text is empty'],
    ['a text of 4097 characters', 'sendMessage', { text: 'x'.repeat(4097) }, 'message is too long'],
    ['broken markup', 'sendMessage', { text: '<b>', parse_mode: 'HTML' }, "can't parse entities"],
    ['another parse mode', 'sendMessage', { text: 'x', parse_mode: 'Markdown' }, 'unsupported parse_mode'],
    ['no callback_data', 'sendMessage', { text: 'x', reply_markup: button({}) }, 'Text buttons are unallowed'],
    [
      'two actions',
      'sendMessage',
      { text: 'x', reply_markup: button({ callback_data: 'a', url: 'https://a.example' }) },
      'Text buttons are unallowed',
    ],
    ['empty callback_data', 'sendMessage', { text: 'x', reply_markup: button({ callback_data: '' }) }, 'BUTTON_DATA'],
    [
      'callback_data of 65 bytes',
      'sendMessage',
      { text: 'x', reply_markup: button({ callback_data: 'é'.repeat(33) }) },
      'BUTTON_DATA_INVALID',
    ],
    ['a bad button URL', 'sendMessage', { text: 'x', reply_markup: button({ url: 'javascript:0' }) }, 'Wrong HTTP URL'],
    [
      'a button without a text',
      'sendMessage',
      { text: 'x', reply_markup: { inline_keyboard: [[{ text: ' ', callback_data: 'a' }]] } },
      'Field "text" must be non-empty',
    ],
    ['rows that are none', 'sendMessage', { text: 'x', reply_markup: { inline_keyboard: [1] } }, 'array of arrays'],
    ['markup of no kind', 'sendMessage', { text: 'x', reply_markup: { rows: [] } }, "can't parse reply keyboard"],
    ['markup that is no object', 'sendMessage', { text: 'x', reply_markup: [] }, 'object expected'],
    ['markup that is no JSON', 'sendMessage', { text: 'x', reply_markup: '{' }, "can't parse reply_markup JSON"],
    [
      '101 buttons',
      'sendMessage',
      { text: 'x', reply_markup: { inline_keyboard: [Array(101).fill({ text: 'x', callback_data: 'a' })] } },
      'REPLY_MARKUP_TOO_LONG',
    ],
    ['a chat that is none', 'sendMessage', { chat_id: 99, text: 'x' }, 'chat not found'],
    ['no chat', 'sendMessage', { chat_id: null, text: 'x' }, 'chat_id is empty'],
    ['a chat that is no number', 'sendMessage', { chat_id: '@name', text: 'x' }, 'chat_id must be an integer'],
    ['a text that is no string', 'sendMessage', { text: {} }, 'text must be a string'],
    ['a missing reply', 'sendMessage', { text: 'x', reply_parameters: { message_id: 9 } }, 'replied not found'],
    ['a reply to nothing', 'sendMessage', { text: 'x', reply_parameters: {} }, 'message_id must be an integer'],
    ['entities that are no list', 'sendMessage', { text: 'x', entities: {} }, 'array expected'],
    ['an unknown action', 'sendChatAction', { action: 'thinking' }, 'wrong parameter action'],
    ['a file of no bytes', 'sendDocument', { document: 'attach://none' }, 'wrong file_id'],
    ['no photo', 'sendPhoto', {}, 'photo is empty'],
    ['an edit of nothing', 'editMessageText', { message_id: 9, text: 'x' }, 'message to edit not found'],
    ["an edit of a person's message", 'editMessageText', { message_id: 1, text: 'x' }, "message can't be edited"],
    ['a deletion of nothing', 'deleteMessage', { message_id: 9 }, 'message to delete not found'],
    ['a deletion of none', 'deleteMessages', {}, 'wrong number of message identifiers'],
    ['an unknown callback query', 'answerCallbackQuery', { callback_query_id: '1' }, 'query is too old'],
    ['a long toast', 'answerCallbackQuery', { text: 'x'.repeat(201) }, 'MESSAGE_TOO_LONG'],
    ['no commands', 'setMyCommands', {}, 'commands is empty'],
    ['a loud command', 'setMyCommands', { commands: [{ command: 'Start', description: 'x' }] }, 'BOT_COMMAND_INVALID'],
    ['a silent command', 'setMyCommands', { commands: [{ command: 'a', description: '' }] }, 'DESCRIPTION_INVALID'],
    ['101 commands', 'setMyCommands', { commands: Array(101).fill({}) }, 'BOT_COMMANDS_TOO_MUCH'],
    ['an unknown scope', 'getMyCommands', { scope: { type: 'x' } }, "can't parse BotCommandScope"],
    ['a language that is none', 'getMyCommands', { language_code: 'pt-br' }, 'invalid language code'],
    ['a long description', 'setMyDescription', { description: 'x'.repeat(513) }, 'description is too long'],
    ['an unknown file', 'getFile', { file_id: 'x' }, 'wrong file_id'],
    ['an unknown member', 'getChatMember', { user_id: 9 }, 'member not found'],
    ['private administrators', 'getChatAdministrators', {}, 'there are no administrators'],
    ['leaving a private chat', 'leaveChat', {}, "chat can't be left"],
    ['a plain webhook elsewhere', 'setWebhook', { url: 'http://a.example' }, 'An HTTPS URL must be provided'],
    ['a webhook that is no URL', 'setWebhook', { url: 'x' }, 'An HTTPS URL must be provided'],
    ['an odd secret', 'setWebhook', { url: 'https://a.example', secret_token: 'ä' }, 'secret token contains'],
  ])('%s', async (_, method, params, description) => {
    const answer = await call(method, { ...(needsChat(method) ? { chat_id: 7 } : {}), ...params });

    expect(answer).toMatchObject({ ok: false, error_code: 400 });
    expect(answer.description).toContain(`Bad Request: `);
    expect(answer.description).toContain(description);
    expect(server.violations).toEqual([expect.objectContaining({ method, description: answer.description })]);
    expect(server.chat(7).botMessages).toEqual([]);
  });
});

function needsChat(method: string): boolean {
  return !/Webhook|Command|CallbackQuery|Description|getFile/.test(method);
}

describe('uploads', () => {
  async function upload(method: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Answer> {
    const form = new FormData();
    form.set('chat_id', '7');
    form.set(name, 'attach://a');
    form.set('a', new File([bytes], 'file', { type: 'image/jpeg' }));
    const response = await fetch(`${server.url}/bot${server.token}/${method}`, { method: 'POST', body: form });
    return (await response.json()) as Answer;
  }

  it.each([
    ['an empty document', 'sendDocument', 'document', new Uint8Array(), 'file must be non-empty'],
    ['a photo that is none', 'sendPhoto', 'photo', new Uint8Array(9), 'IMAGE_PROCESS_FAILED'],
    ['a photo over 10 MB', 'sendPhoto', 'photo', new Uint8Array(10_000_001), 'file of size 10000001 bytes is too big'],
  ])('refuse %s', async (_, method, name, bytes, description) => {
    expect(await upload(method, name, bytes)).toMatchObject({ ok: false, description: `Bad Request: ${description}` });
  });

  it('may be a JPEG under a name of its own', async () => {
    expect(await upload('sendPhoto', 'photo', Uint8Array.of(0xff, 0xd8, 0xff))).toMatchObject({ ok: true });
    expect(server.chat(7).botMessages[0]?.attachment).toMatchObject({ kind: 'photo', fileName: 'file' });
    expect(server.violations).toEqual([]);
  });

  it('have captions of 1024 characters at most, and edits of a text want a text', async () => {
    await upload('sendPhoto', 'photo', Uint8Array.of(0xff, 0xd8, 0xff));
    const long = await call('editMessageCaption', { chat_id: 7, message_id: 2, caption: 'x'.repeat(1025) });
    const text = await call('editMessageText', { chat_id: 7, message_id: 2, text: 'x' });

    expect(long.description).toBe('Bad Request: message caption is too long');
    expect(text.description).toBe('Bad Request: there is no text in the message to edit');
    await call('editMessageCaption', { chat_id: 7, message_id: 2, caption: 'x' });
    await call('editMessageCaption', { chat_id: 7, message_id: 2 });
    expect(server.chat(7).message(2)?.caption).toBeNull();
  });
});

describe('what Telegram takes', () => {
  it('a text of 4096 characters beside its markup, cut of white space at its ends', async () => {
    await call('sendMessage', { chat_id: '7', text: ` \n<b>${'x'.repeat(4096)}</b> `, parse_mode: 'HTML' });

    const [message] = server.chat(7).botMessages;
    expect(message?.text).toHaveLength(4096);
    expect(message?.entities).toEqual([{ type: 'bold', offset: 0, length: 4096 }]);
    expect(server.violations).toEqual([]);
  });

  it('callback_data of 64 bytes, an address, and an empty row, which it drops', async () => {
    const reply_markup = {
      inline_keyboard: [
        [],
        [
          { text: 'a', callback_data: 'é'.repeat(32) },
          { text: 'b', url: 'https://a.example' },
        ],
      ],
    };
    await call('sendMessage', { chat_id: 7, text: 'x', reply_markup });

    expect(server.chat(7).botMessages[0]?.keyboard).toEqual([reply_markup.inline_keyboard[1]]);
    expect(server.violations).toEqual([]);
  });

  it('other keyboards', async () => {
    await call('sendMessage', { chat_id: 7, text: 'x', reply_markup: { remove_keyboard: true } });

    expect(server.chat(7).botMessages[0]?.otherMarkup).toEqual({ remove_keyboard: true });
  });

  it('entities instead of a parse mode', async () => {
    const entities = [{ type: 'bold', offset: 0, length: 3 }];
    const { result } = await call('sendMessage', { chat_id: 7, text: 'abc', entities });

    expect(result).toMatchObject({ text: 'abc', entities });
  });

  it('a reply to what is gone, when told so', async () => {
    const reply_parameters = { message_id: 9, allow_sending_without_reply: true };
    expect(await call('sendMessage', { chat_id: 7, text: 'x', reply_parameters })).toMatchObject({ ok: true });
    expect(server.chat(7).botMessages[0]?.replyTo).toBeNull();
  });

  it('a parameter that it does not know, in silence: here it is noted', async () => {
    const answer = await call('sendMessage', { chat_id: 7, text: 'x', disable_web_page_preview: true });

    expect(answer.ok).toBe(true);
    expect(server.violations).toMatchObject([
      { description: 'sendMessage has no parameter disable_web_page_preview', blame: 'malformed' },
    ]);
  });

  it('a text that is not escaped, as it is: here it is noted', async () => {
    await call('sendMessage', { chat_id: 7, text: 'Tom & Jerry', parse_mode: 'HTML' });

    expect(server.chat(7).botMessages[0]?.text).toBe('Tom & Jerry');
    expect(server.violations[0]?.description).toBe('text has a character that is not escaped: "& Jerry"');
  });
});

describe('edits', () => {
  const keyboard = button({ callback_data: 'a' });

  beforeEach(() => call('sendMessage', { chat_id: 7, text: 'x', reply_markup: keyboard }));

  it('take the keyboard away unless they bring one', async () => {
    await call('editMessageText', { chat_id: 7, message_id: 2, text: 'y' });

    expect(server.chat(7).message(2)).toMatchObject({ text: 'y', keyboard: [], edited: true });
  });

  it('change the keyboard alone', async () => {
    const reply_markup = button({ callback_data: 'b' });
    await call('editMessageReplyMarkup', { chat_id: 7, message_id: 2, reply_markup });

    expect(server.chat(7).message(2)).toMatchObject({ text: 'x', keyboard: reply_markup.inline_keyboard });
  });

  it('that change nothing are refused', async () => {
    const answer = await call('editMessageText', { chat_id: 7, message_id: 2, text: 'x', reply_markup: keyboard });

    expect(answer.description).toContain('message is not modified');
    expect(server.violations[0]?.blame).toBe('stale');
  });

  it('bring inline keyboards only', async () => {
    const reply_markup = { force_reply: true };
    const answer = await call('editMessageText', { chat_id: 7, message_id: 2, text: 'y', reply_markup });

    expect(answer.description).toContain('inline keyboard expected');
  });

  it('of a caption want a file', async () => {
    const answer = await call('editMessageCaption', { chat_id: 7, message_id: 2, caption: 'y' });

    expect(answer.description).toContain('there is no caption');
  });
});

describe('the door', () => {
  it('knows the token, the paths and the methods', async () => {
    const statusOf = async (path: string) => (await fetch(`${server.url}${path}`)).status;

    expect(await statusOf(`/bot1:wrong/getMe`)).toBe(401);
    expect(await statusOf(`/`)).toBe(404);
    expect(await statusOf(`/file/bot${server.token}/none`)).toBe(404);
    expect(await statusOf(`/bot${server.token}/getme`)).toBe(200);
    expect(await call('sendLove')).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
    expect(server.calls.map(({ method }) => method)).toEqual(['getMe', 'sendLove']);
  });

  it('takes parameters from the query and from a form', async () => {
    const url = `${server.url}/bot${server.token}/sendMessage`;
    await fetch(`${url}?chat_id=7&text=query`);
    await fetch(url, { method: 'POST', body: new URLSearchParams({ chat_id: '7', text: 'form' }) });

    expect(server.chat(7).botMessages.map(({ text }) => text)).toEqual(['query', 'form']);
  });

  it.each([
    ['application/json', '{'],
    ['application/json', '[]'],
    ['multipart/form-data; boundary=x', 'nothing'],
    ['text/plain', 'x'],
  ])('refuses a body that is no %s', async (contentType, body) => {
    const response = await fetch(`${server.url}/bot${server.token}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
    });

    expect(response.status).toBe(400);
    expect(server.violations).toHaveLength(1);
  });

  it('says so when a port is taken', async () => {
    await expect(startTelegramServer({ port: Number(new URL(server.url).port) })).rejects.toThrow('EADDRINUSE');
  });
});
