import { dispatcher } from './dispatcher.ts';
import { DuplicateNameError } from './feature.ts';
import { encodeCallback } from './keyboards/callback-data.ts';
import { botOfFile } from './test-support/bot-of-file.ts';
import { someone } from './test-support/spending.ts';

const it = await botOfFile();

test('a command that nobody knows is told so in private; in a group it is another bot of whom it is asked', async () => {
  const ann = someone(it);
  const inGroup = ann.in(it.server.group({ id: -7_001, title: 'Flat' }));

  ann.sendText('/nonsense at all');
  await ann.hears('I do not know that command');
  inGroup.sendText('/nonsense');
  inGroup.sendText('/recent');
  await inGroup.hears('no expenses');

  expect(inGroup.chat.botMessages).toHaveLength(1);
});

test.each(['/отчёт', '/ report', '/re-port', '/', '/coffee 4.50', '/nonsense@expenses_test_bot'])(
  'what begins with a slash is no expense and no answer, and is told what there is: %s',
  async (text) => {
    const ann = someone(it);
    ann.sendText('taxi to the airport');
    await ann.hears('How much was it?');
    ann.sendText(text);
    await ann.hears('I do not know that command. /help shows');
    const inGroup = ann.in(it.server.group({ id: -7_100 - ann.id, title: 'Flat' }));
    inGroup.sendText(`@expenses_test_bot ${text}`);
    await inGroup.hears('I do not know that command. /help shows');
    expect(inGroup.chat.botMessages).toHaveLength(1);
  },
);

test.each(['/start@other_bot', '/report@other_bot week', '/REPORT@other_bot'])(
  "another bot's command is neither done nor an expense nor an answer: %s",
  async (text) => {
    const ann = someone(it);
    const inGroup = ann.in(it.server.group({ id: -7_200 - ann.id, title: 'Flat' }));
    for (const there of [ann, inGroup]) {
      there.sendText('@expenses_test_bot taxi to the airport');
      const asked = await there.hears('How much was it?');
      const changed = there.sendText(text, { replyTo: asked });
      there.sendText(text);
      there.sendText(`${text} @expenses_test_bot`);
      there.editText(changed, `${text} 5 EUR`);
      there.sendText('/recent@Expenses_Test_Bot');
      await there.hears('no expenses');
      expect(there.chat.botMessages).toHaveLength(2);
    }
  },
);

test('a command behind the name of the bot is one', async () => {
  const inGroup = someone(it).in(it.server.group({ id: -7_003, title: 'Flat' }));
  inGroup.sendText('@expenses_test_bot /report 2025');
  await inGroup.hears('Nothing was spent.');
});

test('what is for nobody else to see is not done in a group', async () => {
  const inGroup = someone(it).in(it.server.group({ id: -7_002, title: 'Flat' }));
  inGroup.sendText('/token');
  await inGroup.hears('private chat');
});

test('a button is tapped still when the message has no buttons any more', async () => {
  const ann = someone(it);
  ann.sendText('Coffee 4.50 EUR');
  const card = await ann.hears('4.50');
  const save = card.keyboard.flat()[0]!;
  ann.tap('✖️ Cancel');
  const done = await ann.hears(({ keyboard }) => keyboard.length === 0);

  expect(await ann.hearsAnswer(ann.tap(save, { on: done }))).toContain('ancelled');
});

test("a message with another person's buttons is not changed by one's own button, also beside a link", async () => {
  const [ann, bob] = [someone(it), someone(it)];
  const dataOf = (ownerId: number) => encodeCallback({ action: 'v', ownerId, args: ['month'] });
  const tap = (id: string, buttons: readonly object[]) =>
    it.server.pushUpdate({
      callback_query: {
        ...{ id, from: ann.user, chat_instance: '1', data: dataOf(ann.id) },
        message: { message_id: 1, date: 1, chat: ann.chat.about, reply_markup: { inline_keyboard: [buttons] } },
      },
    });
  const link = { text: 'Site', url: 'https://example.org' };
  const answers = () => it.server.calls.filter(({ method }) => method === 'answerCallbackQuery');
  const before = answers().length;

  tap('910001', [link, { text: 'x', callback_data: dataOf(bob.id) }]);
  await it.server.waitFor(() => answers().length === before + 1);
  tap('910002', [link, { text: 'x', callback_data: dataOf(ann.id) }]);
  await it.server.waitFor(() => answers().length === before + 2);

  const said = answers()
    .slice(before)
    .map(({ params }) => params['text']);
  // There is no such month: so much its handler says.
  expect(said).toEqual(['This belongs to somebody else.', 'This button has expired.']);
});

test('two features cannot have the same command, button or answer', () => {
  const handle = () => Promise.resolve();
  const nothing = { onText: handle, onEdited: handle, onOther: handle };
  const command = { name: 'help', description: 'command.help', handle } as const;
  expect(() => dispatcher({ ...nothing, features: [{ commands: [command] }, { commands: [command] }] })).toThrow(
    new DuplicateNameError('help'),
  );
  expect(() => dispatcher({ ...nothing, features: [{ buttons: { s: handle } }, { buttons: { s: handle } }] })).toThrow(
    DuplicateNameError,
  );
});
