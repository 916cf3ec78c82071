import { botOfFile } from '../test-support/bot-of-file.ts';
import { someone, spent } from '../test-support/spending.ts';

const it = await botOfFile();

describe('/undo', () => {
  test('says when there is nothing to take back', async () => {
    const ann = someone(it);
    ann.sendText('/undo');
    await expect(ann.hears('There is nothing of yours to take back.')).resolves.toBeDefined();
  });

  test('says so of a draft that is not saved yet', async () => {
    const ann = someone(it);
    ann.sendText('tea 2 EUR');
    await ann.hears('tea');
    ann.sendText('/undo');
    await ann.hears('Not saved yet: tea, €2.00.');
  });

  test('removes what was saved last, whatever its day, and brings it back', async () => {
    const ann = someone(it);
    await spent(it, ann, { description: 'tea', occurredOn: '2026-03-03' });
    await spent(it, ann, { description: 'cake', merchant: 'Sacher', occurredOn: '2026-01-01' });

    ann.sendText('/undo');
    await ann.hears('Removed: Sacher — cake, €4.50');
    expect((await it.expenses(ann)).map(({ description }) => description)).toEqual(['tea']);

    expect(await ann.hearsAnswer(ann.tap('♻️ Restore'))).toBe('Restored');
    await ann.hears('Sacher');
    expect((await it.expenses(ann)).map(({ description }) => description)).toEqual(['tea', 'cake']);
  });

  test('leaves no message that shows it as saved', async () => {
    const ann = someone(it);
    ann.sendText('tea 2 EUR');
    const card = await ann.hears('tea');
    await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'));
    ann.sendText('/undo');
    await ann.hears('Removed: tea, €2.00');
    await it.server.waitFor(() => card.text?.includes('see below'));
    expect(card.keyboard).toEqual([]);
  });

  test('again, it removes the one before', async () => {
    const ann = someone(it);
    await spent(it, ann, { description: 'tea' });
    await spent(it, ann, { description: 'cake' });
    ann.sendText('/undo');
    await ann.hears('cake');
    ann.sendText('/undo');
    await ann.hears('tea');
    expect(await it.expenses(ann)).toEqual([]);
  });

  test("in a group it leaves other people's expenses alone", async () => {
    const group = it.server.group({ id: -100502, title: 'Flat' });
    const bob = someone(it, { firstName: 'Bob' });
    const ann = someone(it).in(group);
    bob.in(group).sendText('/recent@expenses_test_bot');
    await bob.in(group).hears('no expenses');
    const chat = await it.unitOfWork.repositories.telegramChats.get(12345, group.id);
    await spent(it, bob, { ledgerId: chat!.ledgerId!, description: 'beer' });

    ann.sendText('/undo@expenses_test_bot');
    await ann.hears('There is nothing of yours to take back.');
    bob.in(group).sendText('/undo@expenses_test_bot');
    await expect(bob.in(group).hears('Removed: beer')).resolves.toBeDefined();
  });
});
