import { setTimeout as delay } from 'node:timers/promises';
import { createLogger } from '@expenses/runtime';
import { newId } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { TelegramError } from 'telegraf';
import { html } from '../html.ts';
import { Replies } from './replies.ts';
import { Sender } from './sender.ts';
import { RecipeError } from './telegram-error.ts';

test('a file that cannot be made is told of in its place, in its topic', async () => {
  const unitOfWork = new InMemoryUnitOfWork();
  const { telegramMessages } = unitOfWork.repositories;
  const sent: unknown[] = [];
  const sender = new Sender({
    unitOfWork,
    botId: 5,
    callApi: async (method, payload) => {
      if ('recipe' in payload) throw new RecipeError('There is no recipe.');
      sent.push([method, payload]);
      return { message_id: 1 };
    },
    logger: createLogger({ name: 'bot', level: 'silent', destination: { write: () => undefined } }),
    lease: () => ({ owner: newId(), until: new Date(Date.now() + 60_000) }),
    clock: () => new Date(0),
    pollMs: 20,
  });
  const replies = new Replies(5, -1, undefined, 9);
  replies.sendPhoto({ recipe: 'chart' }, html`No picture`);
  await telegramMessages.add(replies.messages, { owner: newId(), until: new Date(0) });

  sender.start();
  while ((await telegramMessages.countWaiting(5)) > 0) await delay(10);
  await sender.stop();

  const place = { chat_id: -1, message_thread_id: 9 };
  expect(sent).toEqual([['sendMessage', { ...place, text: 'No picture', parse_mode: 'HTML' }]]);
});

test('what waits for a group that became a supergroup is sent there', async () => {
  const unitOfWork = new InMemoryUnitOfWork();
  const { telegramMessages } = unitOfWork.repositories;
  const sent: unknown[] = [];
  const sender = new Sender({
    unitOfWork,
    botId: 5,
    callApi: async (_method, payload) => {
      if (payload['chat_id'] === -1) {
        const parameters = { migrate_to_chat_id: -1001 };
        throw new TelegramError({ error_code: 400, description: 'upgraded to a supergroup', parameters });
      }
      sent.push(payload);
      return { message_id: 1 };
    },
    logger: createLogger({ name: 'bot', level: 'silent', destination: { write: () => undefined } }),
    lease: () => ({ owner: newId(), until: new Date(Date.now() + 60_000) }),
    clock: () => new Date(0),
    pollMs: 20,
  });
  const message = { botId: 5, chatId: -1, method: 'sendMessage' };
  const payloads = ['one', 'two'].map((text) => ({ chat_id: -1, text }));
  const lease = { owner: newId(), until: new Date(0) };
  await telegramMessages.add(
    payloads.map((payload) => ({ ...message, payload })),
    lease,
  );

  sender.start();
  while ((await telegramMessages.countWaiting(5)) > 0) await delay(10);
  await sender.stop();

  expect(sent).toEqual([
    { chat_id: -1001, text: 'one' },
    { chat_id: -1001, text: 'two' },
  ]);
});
