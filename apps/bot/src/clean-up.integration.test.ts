import { newId } from '@expenses/storage/domain';
import { startBot, type BotUnderTest } from './test-support/bot-under-test.ts';
import { someone } from './test-support/spending.ts';

let it: BotUnderTest;

beforeEach(async () => {
  it = await startBot({ isStarted: false });
});

afterEach(() => it.close());

test('what expired while no bot was running is cleaned up when one starts', async () => {
  const { drafts } = it.unitOfWork.repositories;
  const { user, ledger } = await it.services.people.identify(BigInt(someone(it).id));
  const [draft] = await drafts.add([
    {
      ledgerId: ledger.id,
      userId: user.id,
      batchId: newId(),
      position: 0,
      rawText: 'coffee 4.50',
      content: {},
      expiresAt: new Date(it.now.getTime() - 1),
    },
  ]);

  await it.bot.start();

  const isExpired = async (): Promise<boolean> => (await drafts.get(draft!.id))?.status === 'expired';
  await expect(it.server.waitFor(isExpired, { timeoutMs: 30_000 })).resolves.toBe(true);
});
