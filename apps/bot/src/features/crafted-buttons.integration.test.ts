import { newId } from '@expenses/storage/domain';
import type { Person } from '@expenses/testing';
import { AccessGate } from '../access/access-gate.ts';
import { encodeCallback, shortId } from '../keyboards/callback-data.ts';
import { botOfFile } from '../test-support/bot-of-file.ts';
import { NOW } from '../test-support/bot-under-test.ts';
import { someone, spent } from '../test-support/spending.ts';
import { ExpenseConversationHandler } from './expense-conversation-handler.ts';
import { features } from './features.ts';
import { SavedExpenseHandler } from './saved-expense-handler.ts';

const it = await botOfFile();

/** Every action that any button carries. Deleting the tapped message comes last: the others are on it. */
function everyAction(): readonly string[] {
  const all = [
    new ExpenseConversationHandler(),
    new SavedExpenseHandler({ onText: () => Promise.resolve() }),
    ...features({
      ...{ botId: 12345, services: it.services, username: () => 'bot', clock: () => it.now },
      gate: new AccessGate({ botId: 12345, allowedUserIds: null, botToken: 'none' }),
      onErased: () => Promise.resolve(),
    }),
  ];
  const actions = all.flatMap(({ buttons = {} }) => Object.keys(buttons));
  return [...actions.filter((action) => action !== 'td'), 'td'];
}

/** A draft of the person's, of a message that says what they spent. */
async function draftOf(person: Person, text = 'Lunch 12 EUR'): Promise<string> {
  const { messageId } = person.sendText(text);
  await person.hears('Lunch');
  const [draft] = await it.unitOfWork.repositories.drafts.findBySource(12345, person.chat.about.id, messageId);
  return draft!.id;
}

/** What the database has of people, but for what they are asked. */
async function kept(people: readonly Person[], draftIds: readonly string[]): Promise<unknown> {
  const { categories, drafts, ledgers, merchantRules } = it.unitOfWork.repositories;
  return {
    people: await Promise.all(
      people.map(async (each) => {
        const person = await it.services.people.identify(BigInt(each.id));
        return {
          person,
          expenses: await it.expenses(each),
          categories: await categories.list(person.ledger.id, { includeArchived: true }),
          tokens: await it.services.tokens.list(person),
          rules: await merchantRules.list(person.ledger.id),
          members: await ledgers.members(person.ledger.id),
        };
      }),
    ),
    drafts: (await Promise.all(draftIds.map((id) => drafts.get(id)))).map((draft) => [draft?.status, draft?.content]),
  };
}

test('whatever a client sends in the place of a button, it is answered once, kindly, and changes nothing', async () => {
  const [ann, bob] = [someone(it), someone(it)];
  const inGroup = ann.in(it.server.group({ id: -8_001, title: 'Flat' }));
  const expired = await draftOf(ann);
  it.now = new Date(NOW.getTime() + 8 * 24 * 60 * 60 * 1000);
  const [open, cancelled, foreign] = [await draftOf(ann), await draftOf(ann), await draftOf(bob)];
  const elsewhere = await draftOf(inGroup, '@expenses_test_bot Lunch 12 EUR');
  const [saved, theirs] = [await spent(it, ann), await spent(it, bob)];
  await it.services.drafts.cancel(await it.services.people.identify(BigInt(ann.id)), cancelled);
  await it.services.drafts.find(await it.services.people.identify(BigInt(ann.id)), expired);
  ann.sendText('/help');
  const on = await ann.hears('/recent');
  const before = await kept([ann, bob], [open, cancelled, expired, foreign, elsewhere]);

  const days = ['2026-02-31', '0001-01-01', '9999-12-31'].flatMap((day) => [
    ['v', 'week', day],
    ['vc', 'month', day],
  ]);
  const past = [newId(), cancelled, expired, theirs.id];
  const crafted = [
    ...days,
    ...everyAction().flatMap((action, index) => [
      ...[[action], [action, index % 2 === 0 ? 'garbage' : '1e9']],
      ...[foreign, elsewhere, past[index % past.length]!].map((id) => [action, shortId(id), shortId(newId())]),
    ]),
  ];
  // Of what is the person's own, a button may not say what there is not.
  const ownButUnknown = ['garbage', '', 'XXY', '2026-02-31', '17', shortId(newId())].flatMap((unknown) => [
    ...['s', 'w', 'wc', 'd', 'm'].map((action) => [action, shortId(open), unknown]),
    ...['n', 'fe', 'fw', 'fk'].map((action) => [action, shortId(saved.id), unknown]),
  ]);
  const noneOfOurs = ['', 'nonsense', 'qq.1', `qq.${ann.id.toString(36)}`, '..', 's.-1.x', `s.${'z'.repeat(20)}`];
  const data = [
    ...[...ownButUnknown, ...crafted].map(([action = '', ...args]) =>
      encodeCallback({ action, ownerId: ann.id, args }),
    ),
    ...noneOfOurs,
    `s.${bob.id.toString(36)}.${shortId(foreign)}.${shortId(newId())}`,
  ];
  const taps = data.map((callback_data) => ann.tap({ text: 'x', callback_data }, { on }));
  for (const tap of taps) await ann.hearsAnswer(tap, { timeoutMs: 300_000 });

  expect(taps.filter(({ answered }) => answered.length !== 1)).toEqual([]);
  expect(await kept([ann, bob], [open, cancelled, expired, foreign, elsewhere])).toEqual(before);
  expect(it.log.filter(({ level }) => ['error', 'fatal', 'warn'].includes(String(level)))).toEqual([]);
}, 400_000);

test('a tap of which Telegram says less than usual is answered, too', async () => {
  const ann = someone(it);
  ann.sendText('/help');
  await ann.hears('/recent');
  const answers = () => it.server.calls.filter(({ method }) => method === 'answerCallbackQuery').length;
  const before = answers();
  const query = { from: ann.user, chat_instance: '1' };
  const message = { message_id: 1, date: 0, chat: ann.chat.about };
  // Of a message that is too old, and of a game; and of a message that was sent by way of the bot elsewhere.
  it.server.pushUpdate({ callback_query: { ...query, id: '900001', message, data: `v.${ann.id.toString(36)}.month` } });
  it.server.pushUpdate({ callback_query: { ...query, id: '900002', message, game_short_name: 'chess' } });
  it.server.pushUpdate({ callback_query: { ...query, id: '900003', inline_message_id: 'abc', data: 'x' } });
  await it.server.waitFor(() => answers() === before + 3);
  expect(it.log.filter(({ level }) => ['error', 'fatal'].includes(String(level)))).toEqual([]);
});
