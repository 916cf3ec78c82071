import type { Person } from '@expenses/testing';
import { botOfFile, labelsOf } from '../test-support/bot-of-file.ts';
import { someone, spent } from '../test-support/spending.ts';

const it = await botOfFile();

function meet(person: Person) {
  return it.services.people.identify(BigInt(person.id), { displayName: person.user.first_name });
}

/** What the person's link carries. */
async function invitationFrom(person: Person): Promise<string> {
  person.sendText('/invite');
  const { text } = await person.hears('https://t.me/');
  const code = /\?start=([\w-]{22})$/.exec(text ?? '')?.[1];
  if (code === undefined) throw new Error(`There is no link in "${text}".`);
  return code;
}

describe('/start', () => {
  test('welcomes with an example, and asks who is new for their currency', async () => {
    const ann = someone(it, { firstName: 'Ann <3' });
    ann.sendText('/start');
    const question = await ann.hears('amounts without a currency as EUR');
    expect(ann.chat.botMessages[0]?.text).toContain('Hello Ann <3! Write me what you spent');
    expect(question.text).toContain('/timezone');
    await ann.hearsAnswer(ann.tap('GBP'));
    await ann.hears('now taken for GBP');
    expect(await meet(ann)).toMatchObject({ preference: { preferredCurrency: 'GBP' } });
  });

  test('asks nothing of who has spent something', async () => {
    const ann = someone(it);
    await spent(it, ann);
    ann.sendText('/start');
    await ann.hears('Hello');
    ann.sendText('/cancel');
    await ann.hears('no open question');
    expect(ann.chat.botMessages).toHaveLength(2);
  });

  test('in a group says how it is talked to there', async () => {
    const ann = someone(it).in(it.server.group({ id: -1_001, title: 'Flat & Co' }));
    ann.sendText('/start@expenses_test_bot');
    const welcome = await ann.hears('I keep the expenses of Flat & Co');
    expect(welcome.text).toContain('@expenses_test_bot pizza 24');
  });

  test('a code that invites to nothing is said to, after the welcome', async () => {
    const ann = someone(it);
    ann.sendText('/start nonsense');
    const answer = await ann.hears('used or has expired');
    expect(answer.keyboard).toEqual([]);
  });
});

describe('/help', () => {
  test("lists the commands in the person's language, and in a group only those that work there", async () => {
    const ann = someone(it);
    ann.sendText('/help');
    const help = await ann.hears('/currency');
    for (const command of ['/start', '/recent', '/token – a token for programs', '/deleteme']) {
      expect(help.text).toContain(command);
    }
    const there = ann.in(it.server.group({ id: -1_002, title: 'Flat' }));
    there.sendText('/help');
    const inGroup = await there.hears('/currency');
    expect(inGroup.text).not.toContain('/token');
  });
});

describe('/cancel', () => {
  test('drops what is expected', async () => {
    const ann = someone(it);
    ann.sendText('/currency');
    await ann.hears('taken for');
    ann.sendText('/cancel');
    await ann.hears('never mind');
    ann.sendText('/cancel');
    const answer = await ann.hears('no open question');
    expect(answer.keyboard).toEqual([]);
  });
});

describe('/invite', () => {
  test('shares the active ledger with one person, who joins it with a tap', async () => {
    const [ann, ben, cleo] = [someone(it, { firstName: 'Ann' }), someone(it, { firstName: 'Ben' }), someone(it)];
    const code = await invitationFrom(ann);

    ben.sendText(`/start ${code}`);
    const offer = await ben.hears('Ann invites you to the ledger Ann’s');
    expect(offer.text).toContain('its members see it');
    const joining = offer.keyboard[0]![0]!;
    await ben.hearsAnswer(ben.tap(joining));
    await ben.hears('You have joined Ann’s');
    // An impatient thumb.
    await ben.hearsAnswer(ben.tap(joining, { on: offer }));

    const [annThere, benThere] = [await meet(ann), await meet(ben)];
    expect(benThere.ledger.id).toBe(annThere.ledger.id);
    const members = await it.unitOfWork.repositories.ledgers.members(annThere.ledger.id);
    expect(members.map(({ userId, role }) => [userId, role])).toEqual([
      [annThere.user.id, 'owner'],
      [benThere.user.id, 'member'],
    ]);

    cleo.sendText(`/start ${code}`);
    await cleo.hears('used or has expired');
    expect((await meet(cleo)).ledger.id).not.toBe(annThere.ledger.id);
  });

  test('whoever declines stays where they are; the invitation was theirs alone from when they opened it', async () => {
    const [ann, ben, cleo] = [someone(it), someone(it), someone(it)];
    const code = await invitationFrom(ann);
    ben.sendText(`/start ${code}`);
    await ben.hears('invites you');
    cleo.sendText(`/start ${code}`);
    await cleo.hears('used or has expired');
    await ben.hearsAnswer(ben.tap('✖️ No, thank you'));
    await ben.hears('You have not joined');
    expect((await meet(ben)).ledger.id).not.toBe((await meet(ann)).ledger.id);
    // The same person may think again.
    ben.sendText(`/start ${code}`);
    await ben.hears('invites you');
  });

  test('whoever is in the ledger does not use the invitation up', async () => {
    const ann = someone(it);
    const code = await invitationFrom(ann);
    ann.sendText(`/start ${code}`);
    await ann.hears('You are in your own already');
    expect(await it.services.ledgers.isInvite(code)).toBe(true);
  });

  test('says whose ledger it is, by its own name, or by the names of people as far as they have any', async () => {
    const [ben, cleo] = [someone(it), someone(it)];
    const ann = await it.services.people.identify(900n + BigInt(ben.id));
    ben.sendText(`/start ${await it.services.ledgers.invite(ann, { ledger: true })}`);
    await ben.hears('somebody invites you to the ledger somebody’s');

    const { ledgers } = it.unitOfWork.repositories;
    const house = await ledgers.add({ name: 'House', baseCurrency: 'EUR', ownerId: ann.user.id });
    const there = await it.services.ledgers.switchTo(ann, house.id);
    cleo.sendText(`/start ${await it.services.ledgers.invite(there!, { ledger: true })}`);
    await cleo.hears('somebody invites you to the ledger House');
  });

  test('an invitation ends with the membership of who made it', async () => {
    const [ann, ben] = [someone(it), someone(it, { firstName: '' })];
    const code = await invitationFrom(ann);
    ben.sendText(`/start ${code}`);
    await ben.hears('invites you');
    await it.services.people.erase(await meet(ann));
    await ben.hearsAnswer(ben.tap('✅ Join'));
    await ben.hears('used or has expired');
    expect(await it.services.ledgers.listFor(await meet(ben))).toHaveLength(1);
  });

  test('in a group everyone shares the ledger already', async () => {
    const ann = someone(it).in(it.server.group({ id: -1_003, title: 'Flat' }));
    ann.sendText('/invite');
    const answer = await ann.hears('shares its ledger already');
    expect(answer.text).not.toContain('t.me');
  });

  test("says that the operator's list decides who may use the bot", async () => {
    const ann = someone(it);
    await invitationFrom(ann);
    await ann.hears('on the list of this bot’s operator');
    ann.sendText('/invite bot');
    const answer = await ann.hears('keeps a list');
    expect(answer.text).not.toContain('t.me');
  });
});

describe('/leave', () => {
  async function sharing(): Promise<[ann: Person, ben: Person]> {
    const [ann, ben] = [someone(it, { firstName: 'Ann' }), someone(it, { firstName: 'Ben' })];
    const code = await invitationFrom(ann);
    ben.sendText(`/start ${code}`);
    await ben.hears('invites you');
    await ben.hearsAnswer(ben.tap('✅ Join'));
    await ben.hears('You have joined');
    return [ann, ben];
  }

  test('leads out of a shared ledger into the own one', async () => {
    const [ann, ben] = await sharing();
    ben.sendText('/leave');
    const question = await ben.hears('Leave Ann’s?');
    const leaving = question.keyboard[0]![0]!;
    await ben.hearsAnswer(ben.tap(leaving));
    await ben.hears('You have left Ann’s');
    await ben.hearsAnswer(ben.tap(leaving, { on: question }));
    await ben.hears('not in that ledger any more');

    const [annThere, benThere] = [await meet(ann), await meet(ben)];
    expect(benThere.ledger.id).not.toBe(annThere.ledger.id);
    expect(await it.unitOfWork.repositories.ledgers.members(annThere.ledger.id)).toHaveLength(1);
  });

  test('whoever stays, stays', async () => {
    const [ann, ben] = await sharing();
    ben.sendText('/leave');
    await ben.hears('Leave');
    await ben.hearsAnswer(ben.tap('Stay'));
    await ben.hears('You stay');
    expect((await meet(ben)).ledger.id).toBe((await meet(ann)).ledger.id);
  });

  test('nobody leaves their own ledger, though it is shared, nor the last one a ledger', async () => {
    const [ann] = await sharing();
    ann.sendText('/leave');
    expect(labelsOf(await ann.hears('This ledger is your own'))).toEqual([]);

    const cleo = someone(it);
    const person = await meet(cleo);
    const { ledgers } = it.unitOfWork.repositories;
    const house = await ledgers.add({ name: 'House', baseCurrency: 'EUR', ownerId: person.user.id });
    await it.services.ledgers.switchTo(person, house.id);
    cleo.sendText('/leave');
    await cleo.hears('Nobody else is in this ledger');
  });

  test('whoever is alone in the ledger meanwhile does not leave it', async () => {
    const [ann, ben] = await sharing();
    ben.sendText('/leave');
    await ben.hears('Leave Ann’s');
    await it.services.people.erase(await meet(ann));
    await ben.hearsAnswer(ben.tap('Leave'));
    const answer = await ben.hears('Nobody else is in this ledger');
    expect(answer.keyboard).toEqual([]);
  });

  test('buttons that mean nothing any more say so', async () => {
    const ann = someone(it);
    ann.sendText('/leave');
    const refused = await ann.hears('This ledger is your own');
    const owner = ann.id.toString(36);
    await ann.hearsAnswer(ann.tap({ text: 'old', callback_data: `il.${owner}.x` }, { on: refused }));
    expect((await ann.hears('not in that ledger any more')).messageId).toBe(refused.messageId);
    await ann.hearsAnswer(ann.tap({ text: 'old', callback_data: `ij.${owner}` }, { on: refused }));
    await ann.hears('used or has expired');
  });

  test("a group's ledger is not left", async () => {
    const ann = someone(it).in(it.server.group({ id: -1_004, title: 'Flat' }));
    ann.sendText('/leave');
    const answer = await ann.hears('the ledger of the group');
    expect(answer.keyboard).toEqual([]);
  });
});
