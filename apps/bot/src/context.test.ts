import { Telegram } from 'telegraf';
import type { Update, UserFromGetMe } from 'telegraf/types';
import { BotContext } from './context.ts';
import { tappedMessageId } from './feature.ts';

/** Of an update that belongs to no chat. */
const update = { update_id: 1, poll_answer: { poll_id: '1', option_ids: [] } } as unknown as Update;
const ctx = new BotContext(update, new Telegram('1:token'), { id: 1, username: 'bot' } as UserFromGetMe);

test('what an update does not have is no chat, turn or tap of somebody else: it is a mistake to ask', () => {
  expect(() => ctx.chatId).toThrow('The update belongs to no chat.');
  expect(() => ctx.turn).toThrow('The update has no turn yet.');
  expect(() => tappedMessageId(ctx)).toThrow('The update is no tap on a message.');
});
