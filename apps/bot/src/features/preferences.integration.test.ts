import type { ChatMessage, Person } from '@expenses/testing';
import { botOfFile, labelsOf, withButton } from '../test-support/bot-of-file.ts';
import { someone, spent } from '../test-support/spending.ts';

const it = await botOfFile();

async function preferenceOf(person: Person) {
  return (await it.services.people.identify(BigInt(person.id))).preference;
}

test("days and money are written as in the region of the person's Telegram, in the language of all of them", async () => {
  const ann = someone(it, { languageCode: 'en-gb' });
  ann.sendText('Coffee 4.50 EUR on 2026-02-10');
  const draft = await ann.hears('4.50');
  expect(draft.text).toMatch(/\b10 Feb/);
  expect(draft.text).toContain('Tap the category to save it.');
});

describe('/currency', () => {
  test('shows the own currency, then those spent in, then common ones; a tap sets one', async () => {
    const ann = someone(it);
    await spent(it, ann, { currency: 'THB' });

    ann.sendText('/currency');
    const question = await ann.hears('taken for EUR (Euro)');
    expect(labelsOf(question).slice(0, 4)).toEqual(['✓ EUR', 'THB', 'USD', 'GBP']);
    expect(question.keyboard).toHaveLength(4);

    await ann.hearsAnswer(ann.tap('THB'));
    const answer = await ann.hears('now taken for THB (Thai Baht)');
    expect(answer.messageId).toBe(question.messageId);
    expect(answer.text).toContain('The totals of this ledger are in EUR. Shall they be in THB too?');
    expect(await preferenceOf(ann)).toMatchObject({ preferredCurrency: 'THB' });
  });

  test('has every currency on its further pages', async () => {
    const ann = someone(it);
    ann.sendText('/currency');
    await ann.hears('taken for');
    const seen: string[] = [];
    await ann.hearsAnswer(ann.tap('More…'));
    for (;;) {
      const page: ChatMessage = await ann.hears(({ keyboard }) =>
        keyboard.flat().some(({ text }) => text.includes('Back')),
      );
      seen.push(...labelsOf(page).filter((label) => /^(✓ )?[A-Z]{3} /.test(label)));
      if (!labelsOf(page).includes('›')) break;
      await ann.hearsAnswer(ann.tap('›'));
    }
    expect(seen).toContain('✓ EUR Euro');
    expect(seen).toContain('ZMW Zambian Kwacha');
    expect(seen.length).toBeGreaterThan(150);
    expect(new Set(seen).size).toBe(seen.length);

    await ann.hearsAnswer(ann.tap('‹'));
    await ann.hearsAnswer(ann.tap(/Back/));
    await ann.hears(({ keyboard }) => keyboard.length === 4);
  });

  test.each([
    ['/currency USD', 'USD'],
    ['/currency chf', 'CHF'],
    ['/currency €', 'EUR'],
    ['/currency Zloty', 'PLN'],
    ['/currency Swiss Franc', 'CHF'],
  ])('takes what stands behind it: %s', async (text, code) => {
    const ann = someone(it);
    ann.sendText(text);
    await ann.hears(`now taken for ${code}`);
    expect(await preferenceOf(ann)).toMatchObject({ preferredCurrency: code });
  });

  test("takes a name of the person's language as an answer, and expects nothing afterwards", async () => {
    const eva = someone(it, { languageCode: 'de' });
    eva.sendText('/currency');
    await eva.hears('EUR');
    eva.sendText('Schweizer Franken');
    await eva.hears('CHF');
    eva.sendText('/cancel');
    await eva.hears(() => true);
    expect(await preferenceOf(eva)).toMatchObject({ preferredCurrency: 'CHF' });
    const conversation = await it.unitOfWork.repositories.conversations.get(
      12345,
      eva.id,
      (await preferenceOf(eva)).userId,
      it.now,
    );
    expect(conversation).toBeNull();
  });

  test('asks which one, where several are called so, the likely ones first', async () => {
    const ann = someone(it);
    ann.sendText('/currency $');
    const question = await ann.hears('Which of these?');
    expect(labelsOf(question)[0]).toBe('USD US Dollar');
    await ann.hearsAnswer(ann.tap('CAD Canadian Dollar'));
    await ann.hears('now taken for CAD');
  });

  test.each([
    ['DEM', 'not a currency in use today'],
    ['BTC', 'not a currency in use today'],
    ['shells', 'I know no currency called “shells”'],
    ['<b>', 'I know no currency called “<b>”'],
  ])('refuses what is no money of today, and waits on: %s', async (text, refusal) => {
    const ann = someone(it);
    ann.sendText('/currency');
    await ann.hears('taken for EUR');
    ann.sendText(text);
    await ann.hears(refusal);
    ann.sendText('USD');
    await ann.hears('now taken for USD');
    expect(await preferenceOf(ann)).toMatchObject({ preferredCurrency: 'USD' });
  });

  test.each([
    ['/currency shells', 'I know no currency called “shells”', '✓ EUR'],
    ['/currency $', 'Which of these?', 'USD US Dollar'],
  ])('%s offers a choice, and waits for it', async (text, said, label) => {
    const ann = someone(it);
    ann.sendText(text);
    expect(labelsOf(await ann.hears(said))).toContain(label);
    ann.sendText('chf');
    await ann.hears('now taken for CHF');
  });

  test('a second tap of an impatient thumb changes nothing', async () => {
    const ann = someone(it);
    ann.sendText('/currency');
    const question = await ann.hears('taken for');
    const usd = question.keyboard.flat().find(({ text }) => text === 'USD')!;
    const taps = [ann.tap(usd, { on: question }), ann.tap(usd, { on: question })];
    for (const tap of taps) await ann.hearsAnswer(tap);
    expect(await preferenceOf(ann)).toMatchObject({ preferredCurrency: 'USD' });
  });
});

describe('/timezone', () => {
  test.each([
    ['America/New_York', 'America/New York', '06:00'],
    ['lisbon', 'Europe/Lisbon', '11:00'],
    ['São Paulo', 'America/Sao Paulo', '08:00'],
    ['Kolkata', 'Asia/Calcutta', '16:30'],
    ['utc', 'UTC', '11:00'],
  ])('takes a city or an IANA name: %s', async (text, zone, time) => {
    const ann = someone(it);
    ann.sendText('/timezone');
    await ann.hears('Your time zone is Europe/Berlin, where it is 12:00 now');
    ann.sendText(text);
    const answer = await ann.hears(() => true);
    expect(answer.text).toContain(`Your time zone is ${zone}, where it is ${time} now`);
  });

  test("a country is found as the person's language calls it", async () => {
    const ivan = someone(it, { languageCode: 'ru' });
    ivan.sendText('/timezone Япония');
    await ivan.hears('Asia/Tokyo');
    expect(await preferenceOf(ivan)).toMatchObject({ timeZone: 'Asia/Tokyo' });
  });

  test('what the clock shows offers the zones where it does', async () => {
    const ann = someone(it);
    ann.sendText('/timezone');
    await ann.hears('Your time zone');
    ann.sendText('8:02 pm');
    const question = await ann.hears('nearest to you');
    expect(labelsOf(question)).toContain('Asia/Tokyo');
    expect(labelsOf(question)).not.toContain('Europe/Berlin');
    await ann.hearsAnswer(ann.tap('Asia/Tokyo'));
    await ann.hears('Your time zone is Asia/Tokyo, where it is 20:00 now');
    expect(await preferenceOf(ann)).toMatchObject({ timeZone: 'Asia/Tokyo' });
  });

  test.each([
    ['/timezone 16:45', 'Asia/Katmandu'],
    ['/timezone 19h45', 'Australia/Eucla'],
  ])('also where few live: %s', async (text, zone) => {
    const ann = someone(it);
    ann.sendText(text);
    await ann.hears(zone);
    expect(await preferenceOf(ann)).toMatchObject({ timeZone: zone });
  });

  test.each(['29:00', '12:75', 'xy', 'Mumbai', 'Nowhere <i>'])('says what to do about %s', async (text) => {
    const ann = someone(it);
    ann.sendText(`/timezone ${text}`);
    await ann.hears(`I know no place called “${text}”`);
    expect(await preferenceOf(ann)).toMatchObject({ timeZone: 'Europe/Berlin' });
  });

  test.each([
    ['/timezone Atlantis', 'I know no place called “Atlantis”'],
    ['/timezone Spain', 'nearest to you'],
  ])('%s asks, and takes the answer', async (text, said) => {
    const ann = someone(it);
    ann.sendText(text);
    await ann.hears(said);
    ann.sendText('Madrid');
    await ann.hears('Your time zone is Europe/Madrid');
    expect(await preferenceOf(ann)).toMatchObject({ timeZone: 'Europe/Madrid' });
  });

  test('a region of many zones is offered, its largest cities first', async () => {
    const ann = someone(it);
    ann.sendText('/timezone america');
    const question = await ann.hears('nearest to you');
    expect(labelsOf(question)[0]).toBe('America/New York');
    expect(labelsOf(question)).toHaveLength(12);
  });
});

describe('/language', () => {
  test('is answered in the new language at once', async () => {
    const ann = someone(it);
    ann.sendText('/language');
    const question = await ann.hears('Which language');
    expect(labelsOf(question)).toEqual([
      '✓ English',
      'Español',
      'Français',
      'Deutsch',
      'Italiano',
      'Português',
      'Русский',
    ]);
    await ann.hearsAnswer(ann.tap('Deutsch'));
    await ann.hears('Deutsch');
    expect(await preferenceOf(ann)).toMatchObject({ locale: 'de' });
  });

  test.each([
    ['/language Español', 'es', 'Ahora hablo contigo en Español.'],
    ['/language GERMAN', 'de', 'Ich spreche jetzt Deutsch mit dir.'],
    ['/language pt-br', 'pt-BR', 'Agora falo com você em Português.'],
    ['/language русский', 'ru', 'Русский'],
  ])('takes what stands behind it: %s', async (text, locale, answer) => {
    const ann = someone(it);
    ann.sendText(text);
    expect((await ann.hears(answer)).keyboard).toEqual([]);
    expect(await preferenceOf(ann)).toMatchObject({ locale });
  });

  test('what it does not speak it says, with the choice, and takes a name as the answer; then nothing is asked', async () => {
    const ann = someone(it);
    ann.sendText('/language Klingon');
    const question = await ann.hears('I do not speak “Klingon”');
    expect(labelsOf(question)).toContain('Italiano');
    ann.sendText('<i>');
    await ann.hears('I do not speak “<i>”');
    ann.sendText('italiano');
    await ann.hears('Ora con te parlo in Italiano.');
    ann.sendText('/cancel');
    await ann.hears('Nessuna domanda in sospeso');
  });

  test('after a tap nothing is asked any more', async () => {
    const ann = someone(it);
    ann.sendText('/language');
    await ann.hears('Which language');
    await ann.hearsAnswer(ann.tap('✓ English'));
    await ann.hears('I speak English with you now.');
    ann.sendText('/cancel');
    await ann.hears('no open question');
  });

  test('who stays with a language keeps its region', async () => {
    const ann = someone(it);
    const person = await it.services.people.identify(BigInt(ann.id), { locale: 'de-CH' });
    expect(person.preference.locale).toBe('de-CH');
    ann.sendText('/language');
    await ann.hears(withButton('✓ Deutsch'));
    await ann.hearsAnswer(ann.tap('✓ Deutsch'));
    await ann.hears('Deutsch');
    expect(await preferenceOf(ann)).toMatchObject({ locale: 'de-CH' });
  });
});

describe('/settings', () => {
  test('shows how things are, and leads to each', async () => {
    const ann = someone(it);
    ann.sendText('/settings');
    const settings = await ann.hears('Settings');
    expect(settings.text).toBe(
      [
        'Settings',
        'Currency: EUR Euro',
        'Totals: EUR Euro',
        'Time zone: Europe/Berlin',
        'Language: English',
        'Saving: always with your tap',
        'Ledger: your own',
      ].join('\n'),
    );
    await ann.hearsAnswer(ann.tap('Currency', { on: settings }));
    await ann.hears('taken for EUR');
    await ann.hearsAnswer(ann.tap('Time zone', { on: settings }));
    await ann.hears('Your time zone');
    await ann.hearsAnswer(ann.tap('Language', { on: settings }));
    await ann.hears('Which language');
  });

  test('saving without a tap is switched on and off', async () => {
    const ann = someone(it);
    ann.sendText('/settings');
    await ann.hears('always with your tap');
    await ann.hearsAnswer(ann.tap('Save what is sure without a tap'));
    await ann.hears('what is sure is saved without a tap');
    expect(await preferenceOf(ann)).toMatchObject({ autoSave: true });
    await ann.hearsAnswer(ann.tap('Always wait for my tap'));
    await ann.hears('always with your tap');
    expect(await preferenceOf(ann)).toMatchObject({ autoSave: false });
  });

  test('switches between the own ledgers in the private chat, and not in a group', async () => {
    const ann = someone(it);
    const person = await it.services.people.identify(BigInt(ann.id));
    const house = await it.unitOfWork.repositories.ledgers.add({
      name: 'House <1>',
      baseCurrency: 'EUR',
      ownerId: person.user.id,
    });
    const nameless = await it.unitOfWork.repositories.users.add({});
    await it.unitOfWork.repositories.ledgers.addMember({ ledgerId: house.id, userId: nameless.id, role: 'member' });

    ann.sendText('/settings');
    const settings = await ann.hears('Ledger: your own');
    await ann.hearsAnswer(ann.tap('Switch to House <1> (with somebody)'));
    await ann.hears('Ledger: House <1> (with somebody)');
    expect(await preferenceOf(ann)).toMatchObject({ activeLedgerId: house.id });
    await ann.hearsAnswer(ann.tap('Switch to your own'));
    await ann.hears('Ledger: your own');

    const there = ann.in(it.server.group({ id: -500 - ann.id, title: 'Flat' }));
    there.sendText('/settings');
    const inGroup = await there.hears('Ledger: Flat');
    expect(labelsOf(inGroup)).not.toContainEqual(expect.stringContaining('Switch'));

    const button = settings.keyboard.flat().find(({ text }) => text.startsWith('Switch to House'))!;
    await it.services.ledgers.leave(person, house.id);
    expect(await ann.hearsAnswer(ann.tap(button, { on: settings }))).toBe('You are not in that ledger any more.');
    expect(await preferenceOf(ann)).toMatchObject({ activeLedgerId: person.ledger.id });
  });
});

test('buttons that mean nothing any more say so, and change nothing', async () => {
  const ann = someone(it);
  ann.sendText('/settings');
  const settings = await ann.hears('Settings');
  const before = await preferenceOf(ann);
  const owner = ann.id.toString(36);
  for (const data of [`c.${owner}.DEM`, `c.${owner}`, `z.${owner}.Europe/Atlantis`, `z.${owner}`]) {
    const tap = ann.tap({ text: 'old', callback_data: data }, { on: settings });
    expect(await ann.hearsAnswer(tap)).toBe('This button has expired.');
  }
  const tap = ann.tap({ text: 'old', callback_data: `kl.${owner}.nonsense` }, { on: settings });
  expect(await ann.hearsAnswer(tap)).toBe('You are not in that ledger any more.');
  expect(await preferenceOf(ann)).toEqual(before);

  await ann.hearsAnswer(ann.tap({ text: 'old', callback_data: `cp.${owner}.99` }, { on: settings }));
  await ann.hears(({ keyboard }) => keyboard.flat().some(({ text }) => text.startsWith('ZMW')));
  await ann.hearsAnswer(ann.tap({ text: 'old', callback_data: `cp.${owner}` }, { on: settings }));
  await ann.hears(withButton('USD'));
});
