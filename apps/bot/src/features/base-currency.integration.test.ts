import { createLogger } from '@expenses/runtime';
import { rateJobs } from '@expenses/services';
import type { Person } from '@expenses/testing';
import { Decimal } from 'decimal.js';
import { LANGUAGES } from '../i18n/languages.ts';
import { Translator } from '../i18n/translator.ts';
import { botOfFile, labelsOf, withButton } from '../test-support/bot-of-file.ts';
import { someone, spent } from '../test-support/spending.ts';

const it = await botOfFile();

/** The currency of the totals of the ledger that a person is in. */
async function totalsOf(person: Person): Promise<string> {
  return (await it.services.people.identify(BigInt(person.id))).ledger.baseCurrency;
}

/** What an app's process does in its background. */
async function followBaseCurrencies(): Promise<void> {
  const { unitOfWork } = it;
  const logger = createLogger({ name: 'jobs', level: 'silent' });
  const jobs = rateJobs({ unitOfWork, feeds: [], clock: () => it.now, logger });
  await jobs['follow-base-currency'](new AbortController().signal);
}

beforeAll(() =>
  it.unitOfWork.repositories.rates.put([
    { source: 'ecb', base: 'EUR', quote: 'PLN', rateDate: '2026-03-02', rate: new Decimal('4.2731') },
  ]),
);

describe('who is alone in their ledger and prefers another currency', () => {
  test('is asked whether the totals follow; one tap converts what was spent, and /report says how far that is', async () => {
    const ann = someone(it);
    await spent(it, ann, { amount: '10' });
    await spent(it, ann, { amount: '700', currency: 'ARS' });

    ann.sendText('/currency PLN');
    const question = await ann.hears('now taken for PLN');
    expect(question.text).toContain('The totals of this ledger are in EUR. Shall they be in PLN too?');
    expect(await totalsOf(ann)).toBe('EUR');

    await ann.hearsAnswer(ann.tap('✅ Totals in PLN'));
    const done = await ann.hears('Totals are in PLN now. 1 expense is being converted; /report says how far that is.');
    expect(done.messageId).toBe(question.messageId);
    expect(await totalsOf(ann)).toBe('PLN');

    ann.sendText('/report');
    await ann.hears('⏳ The totals have become PLN: 0 of 1 expenses are converted.');
    await followBaseCurrencies();
    ann.sendText('/report');
    const report = await ann.hears(/≈ PLN\s42\.73 · 1 expense/);
    expect(report.text).toMatch(/Not in the total, since no rate is known yet:\nARS\s700\.00 · 1 expense/);
    expect(report.text).not.toContain('⏳');
  });

  test('can leave the totals as they are, and change them later in the settings', async () => {
    const ann = someone(it);
    await spent(it, ann, { amount: '10' });
    ann.sendText('/currency');
    await ann.hears('taken for EUR');
    await ann.hearsAnswer(ann.tap('USD'));
    await ann.hears('Shall they be in USD too?');
    await ann.hearsAnswer(ann.tap('Stay with EUR'));
    await ann.hears('Totals stay in EUR.');
    expect(await totalsOf(ann)).toBe('EUR');

    ann.sendText('/settings');
    const settings = await ann.hears('Totals: EUR Euro');
    await ann.hearsAnswer(ann.tap('✅ Totals in USD', { on: settings }));
    const question = await ann.hears(/^The totals of this ledger are in EUR\. Shall they be in USD too\?/);
    await ann.hearsAnswer(ann.tap('✅ Totals in USD', { on: question }));
    await ann.hears('Totals are in USD now. 1 expense is being converted');
    ann.sendText('/settings');
    expect(labelsOf(await ann.hears('Totals: USD US Dollar'))).not.toContainEqual(expect.stringContaining('Totals'));
  });

  test('and has spent nothing yet is not asked: the totals follow', async () => {
    const ann = someone(it);
    ann.sendText('/currency GBP');
    const answer = await ann.hears('now taken for GBP');
    expect(answer.text).toContain('Totals are in GBP now.');
    expect(answer.keyboard).toEqual([]);
    expect(await totalsOf(ann)).toBe('GBP');
  });

  test('a tap that comes again changes nothing', async () => {
    const ann = someone(it);
    await spent(it, ann, { amount: '10' });
    ann.sendText('/currency PLN');
    const question = await ann.hears('Shall they be in PLN too?');
    const button = question.keyboard[0]![0]!;
    for (const tap of [ann.tap(button, { on: question }), ann.tap(button, { on: question })])
      await ann.hearsAnswer(tap);
    expect(await totalsOf(ann)).toBe('PLN');
    await followBaseCurrencies();
    await ann.hearsAnswer(ann.tap(button, { on: question }));
    expect(await totalsOf(ann)).toBe('PLN');
  });
});

describe('the totals of a ledger that several share', () => {
  test('are changed by its owner alone', async () => {
    const group = it.server.group({ id: -100_700, title: 'Flat' });
    const [ann, bob] = [someone(it, { firstName: 'Ann' }).in(group), someone(it, { firstName: 'Bob' }).in(group)];
    for (const member of [ann, bob]) {
      member.sendText('/recent@expenses_test_bot');
      await member.hears('no expenses');
    }
    const chat = await it.unitOfWork.repositories.telegramChats.get(12345, group.id);
    const { ledgers } = it.unitOfWork.repositories;
    const baseCurrency = async () => (await ledgers.get(chat!.ledgerId!))?.baseCurrency;
    const members = await ledgers.members(chat!.ledgerId!);
    const owner = members.find(({ role }) => role === 'owner')!;
    const { user } = await it.services.people.identify(BigInt(ann.id));
    expect(owner.userId).toBe(user.id);

    bob.sendText('/currency@expenses_test_bot PLN');
    const bobs = await bob.hears('now taken for PLN');
    expect(bobs.keyboard).toEqual([]);
    ann.sendText('/currency@expenses_test_bot PLN');
    const anns = await ann.hears('Shall they be in PLN too?');
    const [[button]] = anns.keyboard as [[{ readonly text: string; readonly callback_data: string }]];
    const forged = { ...button, callback_data: button.callback_data.replace(ann.id.toString(36), bob.id.toString(36)) };
    expect(await bob.hearsAnswer(bob.tap(forged, { on: bobs }))).toBe(
      'Only the owner of this ledger can change the currency of its totals.',
    );
    expect(await baseCurrency()).toBe('EUR');

    await ann.hearsAnswer(ann.tap(button, { on: anns }));
    await ann.hears('Totals are in PLN now.');
    expect(await baseCurrency()).toBe('PLN');
  });

  test('a button of a ledger or a currency that is not there has expired', async () => {
    const ann = someone(it);
    await spent(it, ann);
    ann.sendText('/currency PLN');
    const question = await ann.hears('Shall they be in PLN too?');
    const button = question.keyboard[0]![0]!;
    for (const data of [
      button.callback_data!.replace(/\.PLN$/, '.DEM'),
      button.callback_data!.replace(/\.PLN$/, ''),
      `kb.${ann.id.toString(36)}.nonsense.PLN`,
    ]) {
      const tap = ann.tap({ ...button, callback_data: data }, { on: question });
      expect(await ann.hearsAnswer(tap)).toBe('This button has expired.');
    }
    expect(await totalsOf(ann)).toBe('EUR');
  });
});

test.each(LANGUAGES)('in %s the totals follow, and a report tells what has no rate', async (languageCode) => {
  const say = new Translator(languageCode);
  const person = someone(it, { languageCode });
  await spent(it, person, { amount: '10' });
  await spent(it, person, { amount: '700', currency: 'ARS' });
  person.sendText('/currency PLN');
  await person.hears(withButton(say.text('button.base-change', { currency: 'PLN' })));
  await person.hearsAnswer(person.tap(say.text('button.base-change', { currency: 'PLN' })));
  await person.hears(say.text('base.set', { currency: 'PLN', count: 1 }));
  await followBaseCurrencies();
  person.sendText('/report');
  const report = await person.hears(say.text('report.unconverted'));
  expect(report.text).toContain(say.text('report.as-spent'));
});
