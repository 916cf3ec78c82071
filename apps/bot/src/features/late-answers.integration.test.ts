import type { ChatMessage, Person } from '@expenses/testing';
import { encodeCallback, longId } from '../keyboards/callback-data.ts';
import { withButton } from '../test-support/bot-of-file.ts';
import { conversationsOfFile } from '../test-support/conversations.ts';
import { someone, spent } from '../test-support/spending.ts';

const { it, stored } = await conversationsOfFile();

function known(person: Person) {
  return it.services.people.identify(BigInt(person.id));
}

async function drafted(person: Person, text: string): Promise<ChatMessage> {
  person.sendText(text);
  return person.hears(withButton('✖️ Cancel'));
}

async function saved(person: Person, text: string): Promise<ChatMessage> {
  const draft = await drafted(person, text);
  await person.hearsAnswer(person.tap(draft.keyboard[0]![0]!, { on: draft }));
  return person.hears('Saved');
}

/** The id that a card's first button carries. */
function idOn({ keyboard }: ChatMessage): string {
  return keyboard[0]?.[0]?.callback_data?.split('.')[2] ?? '';
}

/** Ben has joined Ann's ledger. */
async function annAndBen(): Promise<readonly [ann: Person, ben: Person]> {
  const [ann, ben] = [someone(it), someone(it)];
  for (const person of [ann, ben]) {
    person.sendText('/help');
    await person.hears('/recent');
  }
  const code = await it.services.ledgers.invite(await known(ann), { ledger: true });
  ben.sendText(`/start ${code}`);
  await ben.hearsAnswer(ben.tap('✅ Join', { on: await ben.hears(withButton('✅ Join')) }));
  await ben.hears('You have joined');
  return [ann, ben];
}

describe('a reply that crossed what it is about', () => {
  test('corrects what the draft has become', async () => {
    const ann = someone(it);
    const draft = await drafted(ann, 'Lunch 12 EUR');
    ann.tap(draft.keyboard[0]![0]!, { on: draft });
    ann.sendText('no, 5.40', { replyTo: draft });
    await ann.hears('Changed');
    expect(await stored(ann)).toEqual(['5.40 EUR 2026-03-03 Lunch']);
  });

  test('says that the expense is gone, and a stale button of its draft brings nothing back', async () => {
    const ann = someone(it);
    const draft = await drafted(ann, 'Lunch 12 EUR');
    const save = draft.keyboard[0]![0]!;
    await ann.hearsAnswer(ann.tap(save, { on: draft }));
    await ann.hearsAnswer(ann.tap('↩️ Undo'));
    const removed = await ann.hears('Removed');
    ann.sendText('no, 5.40', { replyTo: removed });
    await ann.hears('That expense is not there any more.');
    expect(await ann.hearsAnswer(ann.tap(save, { on: draft }))).toBe('This is saved already.');
    expect(draft.text).toContain('Removed');
    expect(await stored(ann)).toEqual([]);
  });

  test('that is no correction changes nothing', async () => {
    const ann = someone(it);
    const card = await saved(ann, 'Lunch 12 EUR');
    ann.sendText('what a day that was', { replyTo: card });
    await ann.hears('I could not read a correction in that.');
    expect(await stored(ann)).toEqual(['12.00 EUR 2026-03-03 Lunch']);
  });

  test('to a message that shows no expense is an expense when it says one', async () => {
    const ann = someone(it);
    ann.sendText('/settings');
    ann.sendText('Lunch 12 EUR', { replyTo: await ann.hears('Settings') });
    await ann.hears('Lunch');
  });

  test("to somebody else's draft in a group is refused", async () => {
    const group = it.server.group({ id: -9_001, title: 'Flat' });
    const [ann, bob] = [someone(it).in(group), someone(it).in(group)];
    ann.sendText('Taxi home @expenses_test_bot');
    const asked = await ann.hears('How much was it?');
    expect(asked.text).toContain('Reply to this message with the answer.');
    bob.sendText('14', { replyTo: asked });
    await bob.hears('This belongs to somebody else.');
    ann.sendText('14', { replyTo: asked });
    await ann.hears('€14.00');
  });
});

describe('while something is asked', () => {
  test('a reply to another card corrects that one, and the question stays', async () => {
    const ann = someone(it);
    const lunch = await drafted(ann, 'Lunch 12 EUR');
    const bread = await saved(ann, 'Bread 3 EUR');
    await drafted(ann, 'Taxi to the airport');
    ann.sendText('no, 5.40', { replyTo: lunch });
    await ann.hears('€5.40');
    ann.sendText('no, 3.50', { replyTo: bread });
    await ann.hears('€3.50');
    ann.sendText('44');
    await ann.hears(({ text }) => text?.includes('Taxi') === true && text.includes('€44.00'));
  });

  test('of a saved expense, a reply to another card corrects that one, and the answer is still of the first', async () => {
    const ann = someone(it);
    const bread = await saved(ann, 'Bread 3 EUR');
    const lunch = await saved(ann, 'Lunch 12 EUR');
    ann.tap('✏️ Edit', { on: lunch });
    await ann.hears(withButton('Done'));
    await ann.hearsAnswer(ann.tap('Done', { on: lunch }));
    await ann.hears(withButton('✏️ Edit'));
    ann.tap('✏️ Edit', { on: lunch });
    await ann.hears(withButton('Amount'));
    ann.tap('Amount', { on: lunch });
    await ann.hears('Write the right amount');
    ann.sendText('no, 3.50', { replyTo: bread });
    await ann.hears('€3.50');
    ann.sendText('15');
    await ann.hears('€15.00');
    expect((await stored(ann)).toSorted()).toEqual(['15.00 EUR 2026-03-03 Lunch', '3.50 EUR 2026-03-03 Bread']);
  });

  test('an expense that is opened from a list leaves the question open', async () => {
    const ann = someone(it);
    await spent(it, ann, { description: 'tea' });
    await drafted(ann, 'Taxi to the airport');
    ann.sendText('/recent');
    await ann.hears('tea');
    await ann.hearsAnswer(ann.tap('✏️ 1'));
    await ann.hears(/^tea\n/);
    ann.sendText('44');
    await ann.hears('€44.00');
    expect(await stored(ann)).toEqual(['4.50 EUR 2026-03-03 tea']);
  });
});

describe('a message that is changed', () => {
  test('changes of the saved expense what it says, and nothing else', async () => {
    const ann = someone(it);
    const message = ann.sendText('Lunch 12 USD');
    const draft = await ann.hears(withButton('✖️ Cancel'));
    await ann.hearsAnswer(ann.tap(draft.keyboard[0]![0]!, { on: draft }));
    ann.editText(message, 'Lunch 13 yesterday');
    await ann.hears('13.00');
    expect(await stored(ann)).toEqual(['13.00 USD 2026-03-02 Lunch']);
    ann.editText(message, 'Brunch');
    await ann.hears('Brunch');
    expect(await stored(ann)).toEqual(['13.00 USD 2026-03-02 Brunch']);
  });

  test('is refused with the reason, and its draft stays as it was', async () => {
    const ann = someone(it);
    const message = ann.sendText('Lunch 12 EUR');
    const draft = await ann.hears(withButton('✖️ Cancel'));
    ann.editText(message, 'Lunch 0 EUR');
    await ann.hears('The amount is zero');
    expect(draft.text).toContain('€12.00');
  });

  test('that says nothing still is not answered again', async () => {
    const ann = someone(it);
    const message = ann.sendText('a');
    await ann.hears('Tell me what you spent');
    ann.editText(message, 'hm');
    await drafted(ann, 'Lunch 12 EUR');
    expect(ann.chat.botMessages).toHaveLength(2);
  });

  test("changes nobody else's draft, and a picture in a group says nothing", async () => {
    const group = it.server.group({ id: -9_002, title: 'Flat' });
    const [ann, bob] = [someone(it).in(group), someone(it).in(group)];
    const message = ann.sendText('Pizza 24 EUR @expenses_test_bot');
    const card = await ann.hears('Pizza');
    it.server.pushUpdate({
      edited_message: {
        ...ann.chat.wire(message),
        from: bob.user,
        text: 'Pizza 1 EUR @expenses_test_bot',
        edit_date: 1,
      },
    });
    bob.sendPhoto({ fileName: 'pizza.png', bytes: Buffer.from('89504e47', 'hex'), replyTo: card });
    bob.sendText('/help@expenses_test_bot');
    await bob.hears('/recent');
    expect(card.text).toContain('€24.00');
    expect(ann.chat.botMessages).toHaveLength(2);
  });
});

test('who left the ledger that a draft is of has nothing to say about it', async () => {
  const [, ben] = await annAndBen();
  const message = ben.sendText('Taxi to the airport');
  const asked = await ben.hears('How much was it?');
  await it.services.ledgers.leave(await known(ben));
  expect(await ben.hearsAnswer(ben.tap('✖️ Cancel', { on: asked }))).toBe('This belongs to somebody else.');
  ben.editText(message, 'Taxi to the airport 40 EUR');
  await ben.hears('This belongs to somebody else.');
  ben.sendText('no, 44', { replyTo: asked });
  await ben.hears('This belongs to somebody else.');
});

test('what somebody without a name spent is called theirs, and stays theirs when another corrects it', async () => {
  const ann = someone(it);
  const { userId } = await spent(it, ann, { description: 'bread' });
  const nameless = await it.services.people.identify(900n + BigInt(ann.id));
  const { ledgerId } = (await it.expenses(ann))[0]!;
  await it.unitOfWork.repositories.ledgers.addMember({ ledgerId, userId: nameless.user.id, role: 'member' });
  await spent(it, ann, { description: 'tea', userId: nameless.user.id });

  ann.sendText('/recent');
  expect((await ann.hears('tea')).text).toContain('tea · €4.50 · somebody');
  await ann.hearsAnswer(ann.tap('✏️ 1'));
  ann.sendText('no, 5.40', { replyTo: await ann.hears(/^tea\n/) });
  await ann.hears('Changed');
  const kept = await it.expenses(ann);
  expect(kept.map((one) => [one.amount.toFixed(2), one.userId])).toEqual([
    ['5.40', nameless.user.id],
    ['4.50', userId],
  ]);
});

test('a draft without an amount can be cancelled', async () => {
  const ann = someone(it);
  const asked = await drafted(ann, 'Taxi to the airport');
  await ann.hearsAnswer(ann.tap('✖️ Cancel', { on: asked }));
  await ann.hears('Cancelled: Taxi');
  expect(asked.text).not.toContain(',');
});

test('another currency of a draft is a tap away, and what is shared evenly is shown without a rounding', async () => {
  const ann = someone(it);
  const card = await drafted(ann, 'Dinner 80 split 4 ways');
  expect(card.text).toContain('split between 4 people: €20.00 each');
  await ann.hearsAnswer(ann.tap('✏️ Edit', { on: card }));
  await ann.hears(withButton('Currency'));
  ann.tap('Currency', { on: card });
  const question = await ann.hears('Which currency?');
  await ann.hearsAnswer(ann.tap(/USD/, { on: question }));
  await ann.hears('$80.00');
});

test('a rate that cannot be kept is refused, and nothing changes', async () => {
  const ann = someone(it);
  const draft = await drafted(ann, 'Empanadas 5000 ARS');
  const none = encodeCallback({ action: 'qd', ownerId: ann.id, args: [idOn(draft), '0'] });
  const tap = ann.tap({ text: 'x', callback_data: none }, { on: draft });
  expect(await ann.hearsAnswer(tap)).toContain('I could not read a rate in that.');
  await ann.hearsAnswer(ann.tap(draft.keyboard[0]![0]!, { on: draft }));
  await ann.hears('Saved');
  expect((await it.expenses(ann)).map(({ conversion }) => conversion)).toEqual([null]);
});

test('what fails here is not blamed on the person', async () => {
  const ann = someone(it);
  const card = await drafted(ann, 'Lunch 12 EUR');
  const { drafts } = it.unitOfWork.repositories;
  const kept = await drafts.get(longId(idOn(card)) ?? '');
  await drafts.update(kept!.ledgerId, kept!.id, { content: { written: 'by no release' } });
  const tap = ann.tap(card.keyboard[0]![0]!, { on: card });
  expect(await ann.hearsAnswer(tap, { timeoutMs: 60_000 })).toContain('Something went wrong here');
  expect(await stored(ann)).toEqual([]);
}, 90_000);

test('a rate is asked for when its button is older than the change that took the amount away', async () => {
  const ann = someone(it);
  const message = ann.sendText('Empanadas 5000 ARS');
  const draft = await ann.hears(withButton('💱 Rate'));
  const rate = draft.keyboard.flat().find(({ text }) => text === '💱 Rate')!;
  ann.editText(message, 'Empanadas, pesos argentinos ARS');
  await ann.hears('How much was it?');
  await ann.hearsAnswer(ann.tap(rate, { on: draft }));
  await ann.hears('I know no rate yet. How many EUR was one ARS?');
});

test('a number is no rate of what was opened in another ledger', async () => {
  const ann = someone(it);
  const { ledgerId } = await spent(it, ann, { description: 'empanadas', amount: '5000', currency: 'ARS' });
  ann.sendText('/recent');
  await ann.hears('empanadas');
  await ann.hearsAnswer(ann.tap('✏️ 1'));
  await ann.hears(/^empanadas\n/);
  const person = await known(ann);
  const house = await it.unitOfWork.repositories.ledgers.add({
    ...{ name: 'House', baseCurrency: 'EUR', ownerId: person.user.id },
  });
  await it.services.ledgers.switchTo(person, house.id);
  ann.sendText('rate 50');
  await ann.hears('€50.00');
  const [empanadas] = (await it.unitOfWork.repositories.expenses.page(ledgerId, {}, 1, 10)).items;
  expect(empanadas?.conversion).toBeNull();
});

test('a reply to a message whose buttons are not of this release, or are links, is read as any text', async () => {
  const ann = someone(it);
  ann.sendText('/help');
  const help = await ann.hears('/recent');
  const buttons = [[{ text: 'a', url: 'https://example.org' }], [{ text: 'b', callback_data: '?' }]];
  const replied = { ...ann.chat.wire(help), reply_markup: { inline_keyboard: buttons } };
  const message = { ...ann.chat.wire(ann.chat.messages[0]!), message_id: 9_000, entities: [], text: 'Lunch 12 EUR' };
  it.server.pushUpdate({ message: { ...message, reply_to_message: replied } });
  await ann.hears('Lunch');
});
