import type { Person } from '@expenses/testing';
import { botOfFile } from '../test-support/bot-of-file.ts';
import { someone, spent } from '../test-support/spending.ts';

const BOT = 12345;

const it = await botOfFile({ allowedUserIds: null });

/** The link that the owner makes. */
async function invitedBy(owner: Person): Promise<string> {
  owner.sendText('/invite bot');
  const { text } = await owner.hears('https://t.me/expenses_test_bot?start=');
  return text?.split('start=')[1] ?? '';
}

test('whoever knows the code of the log owns the bot, invites others to it, and people can have all of theirs erased', async () => {
  const { telegramAccess, users, telegramChats, conversations } = it.unitOfWork.repositories;
  const [olga, ben, eve] = [someone(it), someone(it, { languageCode: 'en' }), someone(it)];
  const code = /\/start ([\w-]+)/.exec(JSON.stringify(it.log))?.[1] ?? '';

  // The first with the code is the owner.
  olga.sendText(`/start ${code}`);
  await olga.hears('as EUR');
  expect(olga.chat.botMessages[0]?.text).toContain('This bot is yours now');
  expect(await telegramAccess.get(BOT, olga.id)).toBe('owner');

  // An invitation lets one person in, with a ledger of their own.
  const link = await invitedBy(olga);
  ben.sendText(`/start ${link}`);
  await ben.hears('as EUR');
  eve.sendText(`/start ${link}`);
  await eve.hears('This bot is private');
  expect(await telegramAccess.get(BOT, ben.id)).toBe('admitted');
  ben.sendText('/invite bot');
  await ben.hears('Only the owner');

  // Anything but the word leaves all as it is.
  await spent(it, ben);
  ben.sendText('/deleteme');
  await ben.hears('write ERASE');
  ben.sendText('no!');
  await ben.hears('All stays as it is');
  expect(await it.expenses(ben)).toHaveLength(1);

  const { user } = await it.services.people.identify(BigInt(ben.id));
  await telegramChats.setBlocked(BOT, ben.id, null);
  ben.sendText('/deleteme');
  await ben.hears('write ERASE');
  ben.sendText(' erase ');
  await ben.hears('Goodbye');
  expect(await users.get(user.id)).toBeNull();
  expect(await users.findByTelegramId(BigInt(ben.id))).toBeNull();
  expect(await telegramAccess.get(BOT, ben.id)).toBeNull();
  expect(await telegramChats.get(BOT, ben.id)).toBeNull();
  expect(await conversations.get(BOT, ben.id, user.id, it.now)).toBeNull();

  // They are a stranger now.
  ben.sendText('coffee 4.50');
  await ben.hears('This bot is private');
});
