import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '../domain/id.ts';
import type { Lease, NewTelegramMessage } from '../domain/telegram.ts';
import type { Repositories } from './repositories.ts';
import { inHours, newTelegramId, type StorageUnderTest } from './storage-under-test.ts';

const AN_HOUR_MS = 60 * 60 * 1000;

export function delayedMessagesContract(storage: () => StorageUnderTest): void {
  describe('TelegramMessageRepository, of messages with a delay', () => {
    let messages: Repositories['telegramMessages'];
    let botId: number;

    beforeEach(() => {
      messages = storage().unitOfWork.repositories.telegramMessages;
      botId = newTelegramId();
    });

    const aMessage = (method: string, delayMs?: number): NewTelegramMessage => ({
      ...{ botId, chatId: 1, method, payload: {} },
      ...(delayMs === undefined ? {} : { delayMs }),
    });

    async function claimMethods(): Promise<string[]> {
      return (await messages.claim(botId, aLease(), 10)).map(({ method }) => method);
    }

    test("a delayed message is in nobody's hand, and holds up nothing of its chat", async () => {
      expect(await messages.add([aMessage('deleteMessage', AN_HOUR_MS)], aLease())).toEqual([]);
      expect(await claimMethods()).toEqual([]);
      expect(await messages.countWaiting(botId)).toBe(0);

      const added = await messages.add([aMessage('sendMessage'), aMessage('editMessageText')], aLease());
      expect(added.map(({ method }) => method)).toEqual(['sendMessage', 'editMessageText']);
      await messages.release(added.map(({ id }) => id));
      expect(await claimMethods()).toEqual(['sendMessage', 'editMessageText']);
    });

    test('a delayed message is sent when its time has come', async () => {
      const [sent] = await messages.add([aMessage('deleteMessage', 300), aMessage('sendMessage')], aLease());
      expect(sent).toMatchObject({ method: 'sendMessage' });
      await messages.sent([{ id: sent!.id, messageId: 1 }]);

      const methods: string[] = [];
      for (let tries = 0; methods.length === 0 && tries < 200; tries += 1) {
        await delay(50);
        methods.push(...(await claimMethods()));
      }
      expect(methods).toEqual(['deleteMessage']);
    });

    test('what is due does not bring forward what Telegram asked to be sent later', async () => {
      await messages.add([aMessage('deleteMessage', 200)], aLease());
      const [refused] = await messages.add([aMessage('sendMessage')], aLease());
      await messages.postpone(refused!.id, inHours(1));
      await delay(400);
      expect(await claimMethods()).toEqual([]);
      await messages.postpone(refused!.id, inHours(-1));
      expect(await claimMethods()).toEqual(['deleteMessage', 'sendMessage']);
    });
  });
}

function aLease(): Lease {
  return { owner: newId(), until: inHours(1) };
}
