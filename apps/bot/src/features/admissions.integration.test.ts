import { ADMISSION_ACTIONS } from '../access/admission.ts';
import { startBot, type BotUnderTest } from '../test-support/bot-under-test.ts';

let it: BotUnderTest;

beforeEach(async () => {
  it = await startBot({ allowedUserIds: null });
});

afterEach(() => it.close());

test('the owner admits nobody who did not ask, and whoever did without a name is somebody', async () => {
  const owner = it.person();
  const code = it.log.flatMap(({ msg }) => /\/start ([\w-]+)/.exec(String(msg))?.[1] ?? []).at(-1);
  owner.sendText(`/start ${code}`);
  const on = await owner.hears('This bot is yours now');
  const decline = (about: readonly string[]) => {
    const data = [ADMISSION_ACTIONS.decline, owner.id.toString(36), ...about].join('.');
    return owner.tap({ text: 'x', callback_data: data }, { on });
  };
  for (const about of [[], ['!'], [(5).toString(36)]]) {
    expect(await owner.hearsAnswer(decline(about))).toBe('This button has expired.');
  }

  const stranger = it.person({ id: 9, firstName: 'Cleo' });
  const { user } = await it.services.people.identify(BigInt(stranger.id));
  const state = { kind: 'admission', code: 'x'.repeat(22) };
  const expiresAt = new Date(it.now.getTime() + 60_000);
  const asked = { botId: 12345, chatId: stranger.id, userId: user.id, state, expiresAt };
  await it.unitOfWork.repositories.conversations.set(asked);
  await owner.hearsAnswer(decline([stranger.id.toString(36)]));
  await owner.hears('✖️ somebody stays out');
  expect(await it.unitOfWork.repositories.telegramAccess.get(12345, stranger.id)).toBeNull();
});

test('a new token can be read for a minute unless the operator says otherwise', async () => {
  const owner = it.person();
  const code = it.log.flatMap(({ msg }) => /\/start ([\w-]+)/.exec(String(msg))?.[1] ?? []).at(-1);
  owner.sendText(`/start ${code}`);
  await owner.hears('This bot is yours now');
  owner.sendText('/token');
  await owner.hears('keep it as a password');
  await owner.hearsAnswer(owner.tap('👁 It may read'));
  await owner.hears('60 seconds');
});
