/** What the bot is compared with: Telegraf's own polling, one INSERT for each update, and one message in answer. */
import { PrismaUnitOfWork } from '@expenses/storage';
import { Telegraf } from 'telegraf';

const [token = '', apiRoot = '', databaseUrl = ''] = process.argv.slice(2);
const unitOfWork = new PrismaUnitOfWork({ url: databaseUrl });
const { telegramUpdates } = unitOfWork.repositories;
const telegraf = new Telegraf(token, { telegram: { apiRoot } });
// A bot of another id: its updates are numbered apart.
const botId = 1;

telegraf.on('message', async (ctx) => {
  const { update, chat } = ctx;
  await telegramUpdates.receive(botId, [{ updateId: update.update_id, chatId: chat.id, payload: null }]);
  await ctx.telegram.sendMessage(chat.id, `<b>Kept</b> ${update.update_id}`, { parse_mode: 'HTML' });
});
await telegraf.launch(() => {
  process.stdout.write('listening\n');
});
