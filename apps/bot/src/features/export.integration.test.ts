import type { ChatMessage } from '@expenses/testing';
import { botOfFile } from '../test-support/bot-of-file.ts';
import { ExportFeature } from './export.ts';
import { someone, spent } from '../test-support/spending.ts';

const it = await botOfFile();

const isFile = ({ attachment }: ChatMessage): boolean => attachment?.kind === 'document';

test.each(['left the ledger', 'is erased'])(
  'what was to be exported is made for nobody who %s meanwhile',
  async (why) => {
    const [ann, ben] = [someone(it), someone(it)];
    const [owner, person] = [
      await it.services.people.identify(BigInt(ann.id)),
      await it.services.people.identify(BigInt(ben.id)),
    ];
    await spent(it, ann, { description: 'tea' });
    const { ledger } = owner;
    const ingredients = { userId: person.user.id, ledgerId: ledger.id, format: 'csv', period: null, fileName: 'x.csv' };
    const [recipe] = new ExportFeature({ services: it.services }).recipes;
    const member = { ledgerId: ledger.id, userId: person.user.id, role: 'member' } as const;
    await it.unitOfWork.repositories.ledgers.addMember(member);
    await expect(recipe!.make(ingredients)).resolves.toMatchObject({ filename: 'x.csv' });
    await (why === 'is erased' ? it.services.people.erase(person) : it.services.ledgers.leave(person, ledger.id));
    await expect(recipe!.make(ingredients)).rejects.toThrow('not the person’s any more');
  },
);

describe('/export', () => {
  test('says when there is nothing', async () => {
    const ann = someone(it);
    ann.sendText('/export');
    await expect(ann.hears('There is nothing to export.')).resolves.toBeDefined();
  });

  test('sends everything as CSV unless told otherwise', async () => {
    const ann = someone(it);
    await spent(it, ann, { description: 'Coffee, "large"', amount: '4.5' });
    await spent(it, ann, { description: '=1+1', occurredOn: '2024-01-01' });

    ann.sendText('/export');

    const { attachment, caption } = await ann.hears(isFile);
    expect(caption).toBe('2 expenses');
    expect(attachment?.fileName).toBe('expenses-all-2026-03-03.csv');
    const csv = attachment!.bytes.toString();
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain('"Coffee, ""large"""');
    expect(csv).toContain("'=1+1");
  });

  test('sends one month as JSON', async () => {
    const ann = someone(it);
    await spent(it, ann, { description: 'tea', occurredOn: '2026-03-01' });
    await spent(it, ann, { description: 'cake', occurredOn: '2026-02-28' });
    ann.sendText('/export json month');
    const { attachment } = await ann.hears(isFile);
    expect(attachment?.fileName).toBe('expenses-2026-03.json');
    expect(JSON.parse(attachment!.bytes.toString())).toMatchObject([{ description: 'tea', amount: '4.50' }]);
  });

  test.each([
    ['year', 'expenses-2026.csv'],
    ['csv 2026-03', 'expenses-2026-03.csv'],
    ['week csv', 'expenses-2026-03-02-to-2026-03-08.csv'],
    ['ALL json', 'expenses-all-2026-03-03.json'],
  ])('"%s" is %s', async (args, fileName) => {
    const ann = someone(it);
    await spent(it, ann);
    ann.sendText(`/export ${args}`);
    expect((await ann.hears(isFile)).attachment?.fileName).toBe(fileName);
  });

  test('says what it knows when it does not know the file', async () => {
    const ann = someone(it);
    ann.sendText('/export pdf');
    await expect(ann.hears('Which file?')).resolves.toBeDefined();
  });

  test("of a group is the group's ledger", async () => {
    const group = it.server.group({ id: -100503, title: 'Flat' });
    const ann = someone(it);
    await spent(it, ann, { description: 'private' });
    ann.in(group).sendText('/recent@expenses_test_bot');
    await ann.in(group).hears('no expenses');
    const chat = await it.unitOfWork.repositories.telegramChats.get(12345, group.id);
    await spent(it, ann, { ledgerId: chat!.ledgerId!, description: 'shared' });

    ann.in(group).sendText('/export@expenses_test_bot json');

    const { attachment } = await ann.in(group).hears(isFile);
    expect(JSON.parse(attachment!.bytes.toString())).toMatchObject([{ description: 'shared' }]);
  });

  test('is made anew when Telegram fails to take it', async () => {
    const ann = someone(it);
    await spent(it, ann, { description: 'a very particular thing' });
    it.server.failNext('sendDocument', { status: 500 });
    ann.sendText('/export');
    const { attachment } = await ann.hears(isFile, { timeoutMs: 20_000 });
    expect(attachment!.bytes.toString()).toContain('a very particular thing');
  });
});
