import { Decimal } from 'decimal.js';
import { readChartAsset } from '../charts/chart-assets.ts';
import { botOfFile } from '../test-support/bot-of-file.ts';
import { someone, spent } from '../test-support/spending.ts';

const it = await botOfFile();

beforeAll(() =>
  // Read once, so that the first picture does not wait for the disk.
  readChartAsset('@resvg/resvg-wasm/index_bg.wasm'),
);

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const isPhoto = ({ attachment }: { readonly attachment: { readonly kind: string } | null }) =>
  attachment?.kind === 'photo';

describe('/report', () => {
  test('says when as much was spent as before, and compares the first of all weeks with none', async () => {
    const ann = someone(it);
    await spent(it, ann, { amount: '100', occurredOn: '2026-02-10' });
    await spent(it, ann, { amount: '100', occurredOn: '2026-03-01' });
    await spent(it, ann, { amount: '3', occurredOn: '1900-01-02' });
    ann.sendText('/report');
    const report = await ann.hears('= 0% against February 2026 (€100.00)');
    const first = { text: 'x', callback_data: `v.${ann.id.toString(36)}.week.1900-01-01` };
    await ann.hearsAnswer(ann.tap(first, { on: report }));
    await ann.hears('€3.00');
  });

  test('tells what has not followed the totals into their new currency yet', async () => {
    const ann = someone(it);
    await spent(it, ann, { amount: '10' });
    await spent(it, ann, { amount: '20', currency: 'PLN' });
    const person = await it.services.people.identify(BigInt(ann.id));
    await it.services.baseCurrency.change(person, 'PLN');
    ann.sendText('/report');
    expect((await ann.hears('The totals have become PLN')).text).toContain('Not in the total yet:\n€10.00 · 1 expense');
  });

  test('adds up in the currency of the totals, compares it with the month before, tells beside it what has no rate, and draws it', async () => {
    const ann = someone(it);
    await spent(it, ann, { amount: '100', occurredOn: '2026-02-10' });
    await spent(it, ann, { amount: '90', category: 'Groceries', occurredOn: '2026-03-01' });
    await spent(it, ann, { amount: '30', category: 'Transport', occurredOn: '2026-03-02', status: 'needs_review' });
    await spent(it, ann, { amount: '1200', currency: 'JPY', category: 'Travel', occurredOn: '2026-03-02' });

    ann.sendText('/report');

    const report = await ann.hears('March 2026');
    expect(report.text).toBe(
      [
        '📊 March 2026, so far',
        '€120.00 · 2 expenses\n▲ 20% against February 2026 (€100.00)\n🛒 Groceries — €90.00 · 75%\n🚌 Transport — €30.00 · 25%',
        'Not in the total, since no rate is known yet:\n¥1,200 · 1 expense',
      ].join('\n\n'),
    );
    expect(report.keyboard.map((row) => row.map(({ text }) => text))).toEqual([['‹ February 2026'], ['⚠️ Review 1']]);
    const picture = await ann.hears(isPhoto, { timeoutMs: 30_000 });
    expect(picture.attachment?.bytes.subarray(0, 4)).toEqual(PNG);
    expect(picture.attachment!.bytes.length).toBeGreaterThan(5_000);
  });

  test('has in its total what was converted, marks that, and tells as it was spent', async () => {
    const ann = someone(it);
    await spent(it, ann, { amount: '100', occurredOn: '2026-02-10' });
    await spent(it, ann, { amount: '90', category: 'Groceries' });
    const conversion = { currency: 'EUR', rateDate: '2026-03-02', rateSource: 'ecb' };
    await spent(it, ann, {
      ...{ amount: '1200', currency: 'JPY', category: 'Travel' },
      conversion: { ...conversion, amount: new Decimal('7.4005'), rate: new Decimal('0.006167129') },
    });
    await spent(it, ann, { amount: '500', currency: 'JPY', category: 'Travel' });

    ann.sendText('/report');

    const report = await ann.hears('March 2026');
    expect(report.text).toBe(
      [
        '📊 March 2026, so far',
        '≈ €97.40 · 2 expenses\n▼ 3% against February 2026 (€100.00)\n🛒 Groceries — €90.00 · 92%\n✈️ Travel — €7.40 · 8%',
        'As it was spent:\n€90.00 · 1 expense\n¥1,700 · 2 expenses',
        'Not in the total, since no rate is known yet:\n¥500 · 1 expense',
      ].join('\n\n'),
    );
    await ann.hears(isPhoto, { timeoutMs: 30_000 });
  });

  test('of what has no rate at all tells each currency by itself', async () => {
    const ann = someone(it);
    await spent(it, ann, { amount: '1200', currency: 'JPY', category: 'Travel' });
    ann.sendText('/report');
    const report = await ann.hears('March 2026');
    expect(report.text).toContain(
      '¥1,200 (no rate yet) · 1 expense\nNothing in this currency in February 2026.\n✈️ Travel — ¥1,200 · 100%',
    );
    await ann.hears(isPhoto, { timeoutMs: 30_000 });
  });

  test('is told in the preferred currency too, from there to the period before, and back', async () => {
    const ann = someone(it);
    const rate = { source: 'ecb', base: 'EUR', quote: 'PLN', rateDate: '2026-03-02', rate: new Decimal('4.2731') };
    await it.unitOfWork.repositories.rates.put([rate]);
    await spent(it, ann, { amount: '10' });
    const person = await it.services.people.identify(BigInt(ann.id));
    await it.services.people.setPreferences(person, { preferredCurrency: 'PLN' });

    ann.sendText('/report');
    await ann.hears(/€10\.00 ≈ PLN\s42\.73 · 1 expense/);
    await ann.hearsAnswer(ann.tap('💱 In PLN'));
    const inZloty = await ann.hears(/≈ PLN\s42\.73 · 1 expense/);
    expect(inZloty.text).toContain('As it was spent:\n€10.00 · 1 expense');
    await ann.hearsAnswer(ann.tap('📊 Chart'));
    await ann.hears(isPhoto, { timeoutMs: 30_000 });
    await ann.hearsAnswer(ann.tap('‹ February 2026', { on: inZloty }));
    await ann.hears(/PLN\s0\.00|Nothing was spent/);
    await ann.hearsAnswer(ann.tap('March 2026 ›', { on: inZloty }));
    await ann.hearsAnswer(ann.tap('💱 In EUR', { on: inZloty }));
    await ann.hears((message) => message.edited && (message.text?.includes('€10.00 ≈ PLN') ?? false));

    await spent(it, ann, { amount: '5', occurredOn: '2026-03-01' });
    ann.sendText('/report');
    await ann.hears('€15.00 (no rate yet) · 2 expenses');
  });

  test('tells of each category what it is worth in the preferred currency, where that is known of all of it', async () => {
    const ann = someone(it);
    const person = await it.services.people.identify(BigInt(ann.id), { displayName: 'Ann' });
    await it.services.people.setPreferences(person, { preferredCurrency: 'HUF' });
    // On a day that no other test looks at.
    const rate = { source: 'ecb', base: 'EUR', quote: 'HUF', rateDate: '2025-11-03', rate: new Decimal('400') };
    await it.unitOfWork.repositories.rates.put([rate]);
    const categories = await it.services.categories.list(person);
    for (const [index, { name }] of categories.slice(0, 7).entries()) {
      await spent(it, ann, { category: name, amount: String(70 - 10 * index), occurredOn: '2025-11-04' });
    }

    ann.sendText('/report 2025-11');
    const lines = (await ann.hears('7 expenses')).text!.replaceAll('\u00a0', ' ').split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^€280\.00 ≈ HUF 112,000\.00 · 7 expenses$/));
    expect(lines).toContainEqual(expect.stringMatching(/ — €70\.00 ≈ HUF 28,000\.00 · 25%$/));
    expect(lines).toContain('2 others — €30.00 ≈ HUF 12,000.00 · 11%');

    await spent(it, ann, { occurredOn: '2025-11-01' });
    ann.sendText('/report 2025-11');
    const unknown = await ann.hears('8 expenses');
    expect(unknown.text).toContain('(no rate yet) · 8 expenses');
    expect(unknown.text).not.toContain('≈');
  });

  test('goes to the period before in the same message, and draws that one when asked', async () => {
    const ann = someone(it);
    await spent(it, ann, { amount: '100', occurredOn: '2026-02-10' });
    ann.sendText('/report');
    const report = await ann.hears('€0.00 · 0 expenses');
    expect(report.text).toContain('▼ 100% against February 2026 (€100.00)');

    await ann.hearsAnswer(ann.tap('‹ February 2026'));

    const before = await ann.hears(/^📊 February 2026\n/);
    expect(before.messageId).toBe(report.messageId);
    expect(before.text).toContain('€100.00 · 1 expense\nNothing in this currency in January 2026.');
    await ann.hearsAnswer(ann.tap('📊 Chart'));
    await ann.hears(isPhoto, { timeoutMs: 30_000 });
    await ann.hearsAnswer(ann.tap('‹ January 2026'));
    expect((await ann.hears(/^📊 January 2026\n/)).text).toContain('Nothing was spent.');
  });

  test('goes to a time that is still to come when something was spent for it', async () => {
    const ann = someone(it);
    await spent(it, ann, { amount: '300', category: 'Travel', occurredOn: '2026-05-20' });
    ann.sendText('/report');
    await ann.hears('March 2026');
    await ann.hearsAnswer(ann.tap('April 2026 ›'));
    await ann.hears(/^📊 April 2026/);
    await ann.hearsAnswer(ann.tap('May 2026 ›'));
    const may = await ann.hears(/^📊 May 2026/);
    expect(may.text).toContain('€300.00');
    expect(may.keyboard[0]!.map(({ text }) => text)).toEqual(['‹ April 2026']);
  });

  test('shows what is to be looked at', async () => {
    const ann = someone(it);
    await spent(it, ann, { description: 'odd thing', status: 'needs_review' });
    ann.sendText('/report');
    await ann.hears('March 2026');
    await ann.hearsAnswer(ann.tap('⚠️ Review 1'));
    await expect(ann.hears('To review')).resolves.toBeDefined();
  });

  test.each([
    ['week', '📊 Mar 2 – 8, 2026, so far', ['‹ Feb 23 – Mar 1, 2026']],
    ['year', '📊 2026, so far', ['‹ 2025']],
    ['2025-12', '📊 December 2025\n', ['‹ November 2025', 'January 2026 ›']],
    ['2024', '📊 2024\n', ['‹ 2023', '2025 ›']],
    ['December', '📊 December 2025\n', ['‹ November 2025', 'January 2026 ›']],
  ])('of "%s"', async (args, title, buttons) => {
    const ann = someone(it);
    ann.sendText(`/report ${args}`);
    const report = await ann.hears(
      (message) => message.text?.replaceAll(/[\u2009\u202f]/g, ' ').startsWith(title) ?? false,
    );
    expect(report.keyboard[0]!.map(({ text }) => text.replaceAll(/[\u2009\u202f]/g, ' '))).toEqual(buttons);
    expect(report.text).toContain('Nothing was spent.');
  });

  test('says what it knows when it does not know the time', async () => {
    const ann = someone(it);
    ann.sendText('/report someday');
    await expect(ann.hears('Which time?')).resolves.toBeDefined();
  });

  test('puts what is over together', async () => {
    const ann = someone(it);
    const person = await it.services.people.identify(BigInt(ann.id), { displayName: 'Ann' });
    const categories = await it.services.categories.list(person);
    for (const [index, { name }] of categories.entries()) {
      await spent(it, ann, { category: name, amount: String(100 - index) });
    }
    ann.sendText('/report year');
    const report = await ann.hears('16 expenses');
    expect(report.text?.split('\n')).toHaveLength(2 + 2 + 6);
    expect(report.text).toContain('11 others — €');
    await ann.hears(isPhoto, { timeoutMs: 30_000 });
  });

  test('a button that makes no sense has expired', async () => {
    const ann = someone(it);
    ann.sendText('/report');
    const report = await ann.hears('March 2026');
    const [button] = report.keyboard[0]!;
    const forged = { ...button!, callback_data: button!.callback_data!.replace('2026-02-01', '2026-99-99') };
    expect(await ann.hearsAnswer(ann.tap(forged, { on: report }))).toBe('This button has expired.');
  });
});
