import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Input, Markup, Telegraf } from 'telegraf';
import { message } from 'telegraf/filters';
import { startTelegramServer, type TelegramServer } from './server.ts';

/** The smallest picture there is: 1 by 1, PNG. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let server: TelegramServer;
let bot: Telegraf;
let polling: Promise<void> | null;

beforeEach(async () => {
  server = await startTelegramServer();
  bot = new Telegraf(server.token, { telegram: { apiRoot: server.url } });
  polling = null;
});

afterEach(async () => {
  if (polling) bot.stop();
  await polling;
  await server.close();
});

function launch(): void {
  polling = bot.launch();
}

const ann = () => server.person({ id: 7, firstName: 'Ann', username: 'ann', languageCode: 'pt-br' });

describe('a real bot on long polling', () => {
  it('talks: a person writes, the bot shows buttons, the person taps, the bot changes its message', async () => {
    bot.on(message('text'), (ctx) =>
      ctx.reply(`<b>${ctx.message.text}</b>`, {
        parse_mode: 'HTML',
        reply_markup: Markup.inlineKeyboard([
          Markup.button.callback('Save', 'save:1'),
          Markup.button.url('Help', 'https://a.example'),
        ]).reply_markup,
      }),
    );
    bot.action(/^save:(\d+)$/, async (ctx) => {
      await ctx.answerCbQuery('Saved!', { show_alert: true });
      await ctx.editMessageText(`Saved ${String(ctx.match[1])} in ${String(ctx.chat?.type)}`);
    });
    launch();

    ann().sendText('coffee 4.50');
    const draft = await ann().hears('coffee');
    expect(draft).toMatchObject({ text: 'coffee 4.50', html: '<b>coffee 4.50</b>', fromBot: true, edited: false });
    expect(draft.keyboard).toEqual([
      [
        { text: 'Save', callback_data: 'save:1' },
        { text: 'Help', url: 'https://a.example' },
      ],
    ]);
    const tap = ann().tap('Save');
    expect(await ann().hearsAnswer(tap)).toBe('Saved!');
    expect(await ann().hears(/^Saved 1/)).toBe(draft);

    expect(tap).toMatchObject({ data: 'save:1', messageId: 2, chatId: 7, answered: [{ text: 'Saved!', alert: true }] });
    expect(server.callbackQueries).toEqual([tap]);
    expect(draft).toMatchObject({ text: 'Saved 1 in private', keyboard: [], edited: true });
    expect(server.chat(7).transcript).toBe('#1 ann: coffee 4.50\n#2 bot: Saved 1 in private (edited)');
    expect(server.violations).toEqual([]);
  });

  it('sends and changes files, and reads what people send', async () => {
    bot.command('export', async (ctx) => {
      await ctx.replyWithDocument(Input.fromBuffer(Buffer.from('a,b\n'), 'march.csv'), { caption: 'Your file' });
      const chart = await ctx.replyWithPhoto({ source: PNG }, { caption: '<i>chart</i>', parse_mode: 'HTML' });
      await ctx.telegram.editMessageCaption(ctx.chat.id, chart.message_id, undefined, 'new chart');
      await ctx.replyWithPhoto(chart.photo[0]?.file_id ?? '');
    });
    bot.on(message('document'), async (ctx) => {
      const link = await ctx.telegram.getFileLink(ctx.message.document.file_id);
      await ctx.reply(`${String(ctx.message.document.file_name)}: ${await (await fetch(link)).text()}`);
    });
    bot.on(message('photo'), (ctx) =>
      ctx.reply(`${ctx.message.photo[0]?.width ?? 0} px, ${String(ctx.message.caption)}`),
    );
    launch();

    ann().sendText('/export');
    await server.waitFor(() => server.chat(7).botMessages.length === 3);
    const [file, chart, again] = server.chat(7).botMessages;
    expect(file?.attachment).toMatchObject({ kind: 'document', fileName: 'march.csv', bytes: Buffer.from('a,b\n') });
    expect(file?.caption).toBe('Your file');
    expect(chart?.attachment).toMatchObject({ kind: 'photo', width: 1, height: 1, bytes: PNG });
    expect(chart).toMatchObject({ caption: 'new chart', entities: [], edited: true });
    expect(again?.attachment).toEqual(chart?.attachment);
    expect(server.chat(7).transcript).toContain('#2 bot: <document march.csv> Your file');

    ann().sendDocument({ fileName: 'in box.txt', bytes: Buffer.from('hi') });
    await ann().hears('in box.txt: hi');
    ann().sendPhoto({ fileName: 'p.png', bytes: PNG, caption: 'lunch' });
    await ann().hears('1 px, lunch');
    expect(server.violations).toEqual([]);
  });

  it('hears commands, deep links, replies and edits as Telegram tells them', async () => {
    bot.start((ctx) => ctx.reply(`payload ${ctx.payload}, language ${String(ctx.from.language_code)}`));
    bot.on('edited_message', (ctx) =>
      ctx.reply(`edited: ${'text' in ctx.editedMessage ? ctx.editedMessage.text : ''}`),
    );
    bot.on(message('text'), async (ctx) => {
      const original = ctx.message.reply_to_message;
      await ctx.reply(original && 'text' in original ? `to: ${original.text}` : 'plain', {
        reply_parameters: { message_id: ctx.message.message_id },
      });
      await ctx.deleteMessage();
    });
    launch();

    ann().sendText('/start abc_1');
    const hello = await ann().hears('payload abc_1, language pt-br');
    const first = ann().sendText('coffee');
    expect((await ann().hears('plain')).replyTo).toBe(first.messageId);
    await server.waitFor(() => first.deleted);
    const second = ann().sendText('no, tea', { replyTo: hello });
    await ann().hears('to: payload');
    await server.waitFor(() => second.deleted);
    const third = ann().sendText('/start');
    await ann().hears('payload ');
    ann().editText(third, 'late');
    await ann().hears('edited: late');

    expect(third).toMatchObject({ text: 'late', edited: true });
    expect(server.chat(7).transcript).toContain('#3 ann: coffee (deleted)');
    expect(server.violations).toEqual([]);
  });

  it('knows groups, their members and what the bot may do there', async () => {
    const home = server.group({ id: -1001, title: 'Home' });
    bot.command('report', async (ctx) => {
      const member = await ctx.getChatMember(ctx.from.id);
      const chat = await ctx.getChat();
      await ctx.reply(`${member.status} of ${'title' in chat ? chat.title : ''}`);
    });
    bot.command('admins', async (ctx) => ctx.reply(`${(await ctx.getChatAdministrators()).length} admins`));
    bot.command('tidy', async (ctx) => {
      await ctx.deleteMessages([1, 999, ctx.message.message_id]);
      await ctx.deleteMessage().catch((error: unknown) => ctx.reply(String(error)));
    });
    bot.command('away', (ctx) => ctx.leaveChat());
    bot.on('my_chat_member', async (ctx) => {
      const { old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
      await ctx.reply(`${before.status} -> ${after.status}`).catch(() => undefined);
    });
    launch();
    const there = ann().in(home);
    expect(ann().in(home)).toBe(there);

    there.sendText('/report@expenses_test_bot');
    expect((await there.hears()).text).toBe('member of Home');
    there.sendText('/admins');
    await there.hears('0 admins');
    const tidy = there.sendText('/tidy');
    await there.hears("message can't be deleted");
    expect(tidy.deleted).toBe(false);
    home.setBotStatus(there, 'administrator');
    await there.hears('member -> administrator');
    there.sendText('/admins');
    await there.hears('1 admins');
    there.sendText('/tidy');
    await server.waitFor(() => tidy.messageId > 0 && home.chat.messages.filter(({ deleted }) => deleted).length === 2);
    home.removeBot(there);
    await server.waitFor(() => server.calls.at(-1)?.response?.status === 403);
    expect(server.calls.at(-1)?.response?.body).toMatchObject({
      description: 'Forbidden: bot was kicked from the supergroup chat',
    });
    home.setBotStatus(there, 'member');
    await there.hears('kicked -> member');
    there.sendText('/away');
    await server.waitFor(() => home.chat.refusal !== null);
    home.setBotStatus(there, 'member');
    await there.hears('left -> member');
    expect(server.group({ id: -1001, title: 'Home' })).toBe(home);
  });

  it('may not speak first, nor to who blocked it, which is no fault of its own', async () => {
    const changes: string[] = [];
    bot.on('my_chat_member', (ctx) => void changes.push(ctx.myChatMember.new_chat_member.status));
    launch();
    const person = ann();
    const send = () => bot.telegram.sendMessage(7, 'x');

    await expect(send()).rejects.toThrow("403: Forbidden: bot can't initiate conversation with a user");
    person.sendText('hello');
    await send();
    person.blockBot();
    await expect(send()).rejects.toThrow('403: Forbidden: bot was blocked by the user');
    person.unblockBot();
    await send();
    person.blockBot();
    person.sendText('hello again');
    await send();

    await server.waitFor(() => changes.length === 4);
    expect(changes.toSorted()).toEqual(['kicked', 'kicked', 'member', 'member']);
    expect(server.violations).toEqual([]);
  });

  it('keeps menus by scope and language', async () => {
    const commands = [{ command: 'start', description: 'Begin' }];
    const german = [{ command: 'start', description: 'Los' }];
    await bot.telegram.setMyCommands(commands);
    await bot.telegram.setMyCommands(german, { scope: { type: 'all_private_chats' }, language_code: 'de' });
    await bot.telegram.setMyName('Expenses');
    await bot.telegram.setMyDescription('Text me what you spend');
    await bot.telegram.setMyShortDescription('Expenses');

    expect(await bot.telegram.getMyCommands()).toEqual(commands);
    expect(server.menu()).toEqual(commands);
    const place = { scope: { type: 'all_private_chats' }, languageCode: 'de' };
    expect(server.menu(place)).toEqual(german);
    await bot.telegram.deleteMyCommands({ scope: { type: 'all_private_chats' }, language_code: 'de' });
    expect(server.menu(place)).toEqual([]);
    expect(await bot.telegram.logOut()).toBe(true);
    expect(await bot.telegram.close()).toBe(true);
    expect(await bot.telegram.getMe()).toMatchObject({ id: 12345, username: 'expenses_test_bot', is_bot: true });
  });

  it('confirms what it has taken, gets the rest again, and what is redelivered', async () => {
    const seen: string[] = [];
    bot.on(message('text'), (ctx) => void seen.push(ctx.message.text));
    const { updateId } = ann().sendText('before the start');
    launch();
    await server.waitFor(() => seen.length === 1 && server.pendingUpdates === 0);

    server.redeliver(Number(updateId));
    await server.waitFor(() => seen.length === 2 && server.pendingUpdates === 0);
    server.pushUpdate({ message: { ...(server.updates[0]?.['message'] as object), text: 'raw' } });
    await server.waitFor(() => seen.includes('raw'));

    expect(seen).toEqual(['before the start', 'before the start', 'raw']);
  });

  it('gets updates late, doubled and out of order', async () => {
    const seen: string[] = [];
    bot.on(message('text'), (ctx) => void seen.push(ctx.message.text));
    launch();
    const release = server.holdUpdates();
    for (const text of ['a', 'b', 'c']) ann().sendText(text);
    release((all) => all.toReversed());
    await server.waitFor(() => seen.length >= 3);
    expect(seen.slice(0, 3)).toEqual(['c', 'b', 'a']);

    server.troubleDelivery({ seed: 5, duplicate: 1 });
    ann().sendText('twice');
    await server.waitFor(() => seen.filter((text) => text === 'twice').length >= 2);
    server.troubleDelivery(null);
    expect(server.pendingUpdates).toBeLessThanOrEqual(3);
  });
});

describe('getUpdates', () => {
  const poll = (params: object, signal?: AbortSignal) =>
    fetch(`${server.url}/bot${server.token}/getUpdates`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
      ...(signal ? { signal } : {}),
    });
  const polls = () => server.calls.filter(({ method }) => method === 'getUpdates').length;

  it('ends an earlier poll with 409', async () => {
    const first = poll({ timeout: 30 });
    await server.waitFor(() => polls() === 1);
    const second = poll({ timeout: 30 });

    expect((await first).status).toBe(409);
    expect(await (await first).json()).toMatchObject({
      description: expect.stringContaining('terminated by other') as unknown,
    });
    ann().sendText('x');
    expect(await (await second).json()).toMatchObject({ result: [{ message: { text: 'x' } }] });
  });

  it('gives again what a scripted reset took with it, even below the offset', async () => {
    const first = ann().sendText('x');
    await poll({ offset: Number(first.updateId) + 1 });
    server.redeliver(Number(first.updateId));
    server.failNext('getUpdates', { reset: true, afterEffect: true });
    const offset = Number(first.updateId) + 1;

    await expect(poll({ offset })).rejects.toThrow('fetch failed');

    expect(await (await poll({ offset })).json()).toMatchObject({ result: [{ update_id: first.updateId }] });
  });

  it('delivers nothing to a client that is gone', async () => {
    const gone = new AbortController();
    const lost = poll({ timeout: 30 }, gone.signal).catch(() => 'lost');
    await server.waitFor(() => polls() === 1);
    gone.abort();
    expect(await lost).toBe('lost');
    await server.waitFor(() => server.calls[0]?.response);
    ann().sendText('x');

    expect(server.pendingUpdates).toBe(1);
    expect(await (await poll({ timeout: 30 })).json()).toMatchObject({ result: [{ message: { text: 'x' } }] });
  });

  it('answers nothing when the time is over', async () => {
    expect(await (await poll({ timeout: 1, allowed_updates: ['message'] })).json()).toEqual({ ok: true, result: [] });
  });
});

describe('a real bot on a webhook', () => {
  let receiver: Server | null = null;

  afterEach(() => {
    receiver?.closeAllConnections();
    receiver?.close();
    receiver = null;
  });

  async function listen(secretToken: string, refuseFirst = 0): Promise<string> {
    const callback = bot.webhookCallback('/hook', { secretToken });
    let refused = 0;
    receiver = createServer((request, response) => {
      refused += 1;
      if (refused <= refuseFirst) response.writeHead(502).end();
      else void callback(request, response);
    });
    await new Promise<void>((resolve) => receiver?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  }

  it('gets updates with the secret, those of one chat in order, and may answer with a call', async () => {
    const seen: string[] = [];
    bot.on(message('text'), async (ctx) => {
      seen.push(`${ctx.from.id} ${ctx.message.text}`);
      await ctx.sendChatAction('typing');
      await ctx.reply('ok', Markup.inlineKeyboard([Markup.button.callback('Tap', 't')]));
    });
    bot.action('t', (ctx) => ctx.answerCbQuery('tapped'));
    ann().sendText('first');
    const url = await listen('s3cret');
    await bot.telegram.setWebhook(url, { secret_token: 's3cret', max_connections: 2 });
    for (const text of ['second', 'third']) ann().sendText(text);
    for (let id = 20; id < 24; id += 1) server.person({ id }).sendText('hi');
    await server.waitFor(() => seen.length === 7 && server.pendingUpdates === 0);

    expect(seen.filter((line) => line.startsWith('7 '))).toEqual(['7 first', '7 second', '7 third']);
    expect(await ann().hearsAnswer(ann().tap(/^Ta/))).toBe('tapped');
    await server.waitFor(() => server.calls.some(({ method }) => method === 'sendChatAction'));
    expect(await bot.telegram.getWebhookInfo()).toMatchObject({ url, max_connections: 2 });
    expect(server.violations).toEqual([]);
  });

  it('gets an update again until it answers 2xx, and tells of the last error', async () => {
    bot.on(message('text'), (ctx) => ctx.reply('at last'));
    const url = await listen('s3cret', 3);
    await bot.telegram.setWebhook(url, { secret_token: 's3cret' });
    ann().sendText('x');

    await ann().hears('at last');

    expect(await bot.telegram.getWebhookInfo()).toMatchObject({
      last_error_message: expect.stringContaining('Wrong response from the webhook: 502') as unknown,
    });
  });

  it('is refused by a receiver that wants another secret', async () => {
    bot.on(message('text'), (ctx) => ctx.reply('never'));
    await bot.telegram.setWebhook(await listen('s3cret'), { secret_token: 'other' });
    ann().sendText('x');

    await server.waitFor(async () => {
      const { last_error_message: message } = await bot.telegram.getWebhookInfo();
      return message?.includes('403');
    });
    expect(server.pendingUpdates).toBe(1);
    expect(server.chat(7).botMessages).toEqual([]);
  });

  it('and long polling exclude each other; the same webhook set again changes nothing under way', async () => {
    const url = await listen('s3cret');
    const open = bot.telegram.callApi('getUpdates', { timeout: 30 }).catch(String);
    await server.waitFor(() => server.calls.length === 1);
    await bot.telegram.setWebhook(url);
    expect(await open).toContain('409: Conflict: terminated by setWebhook');
    await bot.telegram.setWebhook(url, { max_connections: 7 });
    expect(await bot.telegram.getWebhookInfo()).toMatchObject({ max_connections: 7 });

    await expect(bot.telegram.callApi('getUpdates', {})).rejects.toThrow("409: Conflict: can't use getUpdates");
    await bot.telegram.setWebhook('http://127.0.0.1:9/other', { drop_pending_updates: true });
    server.pushUpdate({ poll: {} });
    await bot.telegram.deleteWebhook({ drop_pending_updates: true });

    expect(await bot.telegram.callApi('getUpdates', {})).toEqual([]);
    await bot.telegram.setWebhook('');
    expect(await bot.telegram.getWebhookInfo()).toMatchObject({ url: '', pending_update_count: 0 });
  });
});

describe('trouble', () => {
  const send = (text = 'x') => bot.telegram.sendMessage(7, text);
  const texts = () => server.chat(7).botMessages.map(({ text }) => text);

  beforeEach(() => {
    ann().sendText('hello');
  });

  it('429 says how long to wait', async () => {
    server.failNext('sendMessage', { status: 429, retryAfter: 3 }, 2);

    const limited = { response: { error_code: 429, parameters: { retry_after: 3 } } };
    await expect(send()).rejects.toMatchObject(limited);
    await expect(send()).rejects.toMatchObject(limited);
    await send();
    expect(texts()).toEqual(['x']);
  });

  it('a proxy may answer with a page, and the API with an error after the effect', async () => {
    server.failNext('*', { status: 502, html: true });
    await expect(send()).rejects.toMatchObject({ response: { error_code: 502 } });
    server.failNext('*', { status: 400, description: 'Bad Request: odd', afterEffect: true });
    await expect(send()).rejects.toThrow('400: Bad Request: odd');

    expect(texts()).toEqual(['x']);
    expect(server.calls.at(-1)?.fault).toMatchObject({ status: 400 });
  });

  it('a connection may be reset before the effect, and after it', async () => {
    server.failNext('sendMessage', { reset: true });
    await expect(send('before')).rejects.toThrow(/ECONNRESET|socket hang up/);
    expect(texts()).toEqual([]);
    server.failNext('sendMessage', { reset: true, afterEffect: true });
    await expect(send('after')).rejects.toThrow(/ECONNRESET|socket hang up/);

    expect(texts()).toEqual(['after']);
    expect(server.calls.at(-1)?.response).toBeNull();
  });

  it('an answer may be slow', async () => {
    server.failNext('sendMessage', { delayMs: 300 });
    const began = performance.now();

    await send();

    expect(performance.now() - began).toBeGreaterThan(290);
  });

  it('may come by chance', async () => {
    server.failAtRandom({ seed: 1, probability: 0.5, faults: [{ status: 500 }] });
    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, () => send()));
    server.failAtRandom(null);
    await send();

    const failed = outcomes.filter(({ status }) => status === 'rejected').length;
    expect(failed).toBeGreaterThan(5);
    expect(texts()).toHaveLength(41 - failed);
  });

  it('closes in the middle of a slow answer and of a poll', async () => {
    server.failNext('sendMessage', { delayMs: 60_000 });
    const slow = send().catch(String);
    const open = bot.telegram.callApi('getUpdates', { offset: 9999, timeout: 30 }).catch(String);
    await server.waitFor(() => server.calls.length === 2);

    await server.close();

    expect(await slow).toContain('FetchError');
    expect(await open).toContain('FetchError');
  });
});

describe('what tests are told', () => {
  beforeEach(async () => {
    ann().sendText('hello');
    const keyboard = Markup.inlineKeyboard([
      Markup.button.callback('A', 'a'),
      Markup.button.url('B', 'https://b.example'),
    ]);
    await bot.telegram.sendMessage(7, 'choose', keyboard);
  });

  it('a tap that was answered twice, too late, or on a message that is gone', async () => {
    const shown = server.chat(7).messages[1]!;
    const tap = ann().tap('a');
    await bot.telegram.answerCbQuery(tap.id);
    await bot.telegram.answerCbQuery(tap.id, 'again');
    expect(tap.answered).toEqual([
      { text: null, alert: false, url: null },
      { text: 'again', alert: false, url: null },
    ]);
    expect(server.violations).toMatchObject([
      { description: 'the callback query was answered before', blame: 'stale' },
    ]);

    const late = ann().tap({ text: 'A', callback_data: 'a' });
    server.expireCallbackQuery(late.id);
    await expect(bot.telegram.answerCbQuery(late.id)).rejects.toThrow('query is too old');

    await bot.telegram.deleteMessage(7, 2);
    expect(() => ann().tap('A')).toThrow(
      'There is no button A. The chat so far:\n#1 ann: hello\n#2 bot: choose [A][B] (deleted)',
    );
    ann().tap({ text: 'A', callback_data: 'a' }, { on: shown });
    expect(server.updates.at(-1)?.['callback_query']).toMatchObject({ message: { message_id: 2, date: 0 } });
    expect(() => {
      server.expireCallbackQuery('none');
    }).toThrow('There was no callback query none');
  });

  it('that a button is missing, or no callback', () => {
    expect(() => ann().tap(/C/)).toThrow('There is no button /C/.');
    expect(() => ann().tap({ text: 'C', callback_data: 'c' })).toThrow('There is no button C.');
    expect(() => ann().tap('B')).toThrow('The button "B" has no callback_data');
  });

  it("that a person cannot edit another's message", () => {
    expect(() => {
      ann().editText(2, 'x');
    }).toThrow('Not a message of this person.');
  });

  it('what was said, when they wait in vain', async () => {
    const soon = { timeoutMs: 30 };
    await expect(ann().hears('nothing', soon)).rejects.toThrow(
      'Waited 30 ms in vain. The bot did not show "nothing" to Ann. The chat so far:\n#1 ann: hello\n#2 bot: choose [A][B]',
    );
    await expect(ann().hears(() => false, soon)).rejects.toThrow('The bot did not show what was waited for to Ann.');
    const tap = ann().tap('A');
    await expect(ann().hearsAnswer(tap, soon)).rejects.toThrow('The tap "a" was not answered.');
    await expect(server.waitFor(() => false, soon)).rejects.toThrow('Chat 7:\n#1 ann: hello');
    await bot.telegram.sendMessage(7, '').catch(() => undefined);
    server.person({ id: 8 });
    await expect(server.waitFor(() => null, { ...soon, chat: 7 })).rejects.toThrow(
      /^Waited 30 ms in vain. Chat 7:\n#1 .+\n#2 .+\nViolations:\nsendMessage: Bad Request: message text is empty$/,
    );
    expect(() => server.chat(404)).toThrow('There is no chat 404');
  });

  it('dates by the clock that they gave', async () => {
    await using other = await startTelegramServer({ now: () => 86_400_000, token: '1:t', firstUpdateId: 5 });

    other.person({ id: 1 }).sendText('x');

    expect(other.updates).toMatchObject([
      { update_id: 5, message: { date: 86_400, from: { first_name: 'Person 1' } } },
    ]);
  });
});

it('serves thousands of messages in a few seconds', async () => {
  let handled = 0;
  bot.on(message('text'), async (ctx) => {
    await ctx.reply('ok');
    handled += 1;
  });
  launch();
  for (let i = 0; i < 3000; i += 1) server.person({ id: 100 + (i % 200) }).sendText('coffee 4.50');

  await server.waitFor(() => handled === 3000, { timeoutMs: 60_000 });

  expect(server.chat(100).botMessages).toHaveLength(15);
}, 70_000);
