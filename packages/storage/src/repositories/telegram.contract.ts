import { newId } from '../domain/id.ts';
import type { Repositories } from './repositories.ts';
import { addDraft, anExpense, inHours, newPlace, newTelegramId, type StorageUnderTest } from './storage-under-test.ts';

export function telegramChatRepositoryContract(storage: () => StorageUnderTest): void {
  describe('TelegramChatRepository', () => {
    let repositories: Repositories;
    let chats: Repositories['telegramChats'];
    let botId: number;
    let chatId: number;

    beforeEach(() => {
      ({ repositories } = storage().unitOfWork);
      chats = repositories.telegramChats;
      [botId, chatId] = [newTelegramId(), -newTelegramId()];
    });

    test('a chat keeps the ledger that it got first', async () => {
      const [first, second] = [await newPlace(repositories), await newPlace(repositories)];
      expect(await chats.get(botId, chatId)).toBeNull();
      const bound = { botId, chatId, ledgerId: first.ledgerId, blockedAt: null };
      expect(await chats.bindLedger(botId, chatId, first.ledgerId)).toEqual(bound);
      expect(await chats.bindLedger(botId, chatId, second.ledgerId)).toEqual(bound);
      expect(await chats.get(botId, chatId)).toEqual(bound);
      expect(await chats.get(newTelegramId(), chatId)).toBeNull();
    });

    test('whether a chat takes messages is remembered beside its ledger', async () => {
      const { ledgerId } = await newPlace(repositories);
      const at = new Date('2026-03-14T12:00:00Z');
      await chats.setBlocked(botId, chatId, at);
      expect(await chats.get(botId, chatId)).toEqual({ botId, chatId, ledgerId: null, blockedAt: at });
      expect(await chats.bindLedger(botId, chatId, ledgerId)).toMatchObject({ ledgerId, blockedAt: at });
      await chats.setBlocked(botId, chatId, null);
      expect(await chats.get(botId, chatId)).toMatchObject({ ledgerId, blockedAt: null });
    });

    test('a chat that took a message is not blocked any more; one that took none stays as it is', async () => {
      const { telegramMessages } = repositories;
      const lease = { owner: newId(), until: inHours(1) };
      await chats.setBlocked(botId, chatId, inHours(-1));
      await chats.setBlocked(botId, chatId - 1, inHours(-1));
      const add = async (to: number) =>
        (await telegramMessages.add([{ botId, chatId: to, method: 'sendMessage', payload: {} }], lease))[0]!.id;
      await telegramMessages.sent([
        { id: await add(chatId), messageId: 5 },
        { id: await add(chatId - 1), messageId: null },
      ]);
      expect((await chats.get(botId, chatId))?.blockedAt).toBeNull();
      expect((await chats.get(botId, chatId - 1))?.blockedAt).not.toBeNull();
    });

    test('what waits in a chat is given up on when it is blocked; later messages and answers to taps are not', async () => {
      const { telegramMessages } = repositories;
      const lease = { owner: newId(), until: inHours(-1) };
      const message = (method: string, delayMs = 0) => ({ botId, chatId, method, payload: {}, delayMs });
      await telegramMessages.add([message('sendMessage'), message('editMessageText')], lease);
      await telegramMessages.add([message('answerCallbackQuery'), message('deleteMessage', 3_600_000)], lease);
      await telegramMessages.add([{ ...message('sendPhoto'), chatId: chatId - 1 }], lease);

      await chats.setBlocked(botId, chatId, inHours(-1));
      expect(await telegramMessages.countWaiting(botId)).toBe(4);
      await chats.setBlocked(botId, chatId, null);
      expect(await telegramMessages.countWaiting(botId)).toBe(4);
      await chats.setBlocked(botId, chatId, inHours(1));

      const waiting = await telegramMessages.claim(botId, { owner: newId(), until: inHours(1) }, 10);
      expect(waiting.map(({ method }) => method).sort()).toEqual(['answerCallbackQuery', 'sendPhoto']);
      await telegramMessages.add([message('sendMessage')], lease);
      expect(await telegramMessages.countWaiting(botId)).toBe(3);
    });

    test('a chat that is forgotten is as one that never was', async () => {
      await chats.setBlocked(botId, chatId, new Date());
      await chats.forget(newTelegramId(), chatId);
      expect(await chats.get(botId, chatId)).not.toBeNull();
      await chats.forget(botId, chatId);
      await chats.forget(botId, chatId);
      expect(await chats.get(botId, chatId)).toBeNull();
    });

    test('a group that became a supergroup takes its ledger, drafts, conversations and messages along', async () => {
      const place = await newPlace(repositories);
      const to = -newTelegramId();
      await chats.bindLedger(botId, chatId, place.ledgerId);
      const draft = await addDraft(repositories, place, { botId, chatId, messageId: 7, sourceMessageId: 6 });
      const conversation = { botId, userId: place.userId, state: 'amount?', expiresAt: inHours(1) };
      await repositories.conversations.set({ ...conversation, chatId });
      const lease = { owner: newId(), until: inHours(-1) };
      const message = { botId, chatId, method: 'sendMessage', payload: {} };
      const [sent] = await repositories.telegramMessages.add([message], lease);
      await repositories.telegramMessages.sent([{ id: sent!.id, messageId: 1 }]);
      const [waiting] = await repositories.telegramMessages.add([message], lease);

      expect(await chats.migrate(botId, chatId, to)).toBe(true);
      expect(await chats.migrate(botId, to, to)).toBe(true);
      expect(await chats.get(botId, chatId)).toBeNull();
      expect(await chats.get(botId, to)).toMatchObject({ ledgerId: place.ledgerId });
      // Its messages are numbered anew.
      expect(await repositories.drafts.get(draft.id)).toMatchObject({
        chatId: to,
        messageId: null,
        sourceMessageId: null,
        version: 1,
      });
      const { conversations } = repositories;
      expect(await conversations.get(botId, chatId, place.userId, new Date())).toBeNull();
      expect(await conversations.get(botId, to, place.userId, new Date())).toEqual({ ...conversation, chatId: to });
      const claimed = await repositories.telegramMessages.claim(botId, lease, 10);
      expect(claimed).toMatchObject([{ id: waiting!.id, chatId: to }]);
    });

    test('what the supergroup has already stays, and migrating again changes nothing', async () => {
      const [old, present] = [await newPlace(repositories), await newPlace(repositories)];
      const to = -newTelegramId();
      await chats.bindLedger(botId, chatId, old.ledgerId);
      await chats.bindLedger(botId, to, present.ledgerId);
      await repositories.expenses.add(anExpense(present));
      const conversation = { botId, userId: old.userId, expiresAt: inHours(1) };
      await repositories.conversations.set({ ...conversation, chatId, state: 'old' });
      await repositories.conversations.set({ ...conversation, chatId: to, state: 'present' });
      expect(await chats.migrate(botId, chatId, to)).toBe(false);
      expect(await chats.migrate(botId, chatId, to)).toBe(true);
      expect(await chats.get(botId, to)).toMatchObject({ ledgerId: present.ledgerId });
      const kept = await repositories.conversations.get(botId, to, old.userId, new Date());
      expect(kept).toMatchObject({ state: 'present' });
    });

    test("a ledger of the supergroup in which nothing was spent gives way to the group's", async () => {
      const [old, present] = [await newPlace(repositories), await newPlace(repositories)];
      const to = -newTelegramId();
      await chats.bindLedger(botId, chatId, old.ledgerId);
      await chats.bindLedger(botId, to, present.ledgerId);
      expect(await chats.migrate(botId, chatId, to)).toBe(true);
      expect(await chats.get(botId, to)).toMatchObject({ ledgerId: old.ledgerId });
    });

    test("another chat, and another bot's, is not moved", async () => {
      const place = await newPlace(repositories);
      const other = { botId: newTelegramId(), chatId };
      await chats.bindLedger(other.botId, chatId, place.ledgerId);
      const draft = await addDraft(repositories, place, { ...other, messageId: 7 });
      const conversation = { ...other, userId: place.userId, state: null, expiresAt: inHours(1) };
      await repositories.conversations.set(conversation);
      const message = { ...other, method: 'sendMessage', payload: {} };
      const lease = { owner: newId(), until: inHours(-1) };
      await repositories.telegramMessages.add([message], lease);

      await chats.migrate(botId, chatId, -newTelegramId());
      expect(await chats.get(other.botId, chatId)).toMatchObject({ ledgerId: place.ledgerId });
      expect(await repositories.drafts.get(draft.id)).toEqual(draft);
      const { conversations, telegramMessages } = repositories;
      expect(await conversations.get(other.botId, chatId, place.userId, new Date())).toEqual(conversation);
      expect(await telegramMessages.claim(other.botId, lease, 10)).toMatchObject([message]);
    });
  });
}

export function telegramAccessRepositoryContract(storage: () => StorageUnderTest): void {
  describe('TelegramAccessRepository', () => {
    let access: Repositories['telegramAccess'];
    let botId: number;
    let ada: number;
    let bob: number;

    beforeEach(() => {
      access = storage().unitOfWork.repositories.telegramAccess;
      [botId, ada, bob] = [newTelegramId(), newTelegramId(), newTelegramId()];
    });

    test('a bot has one owner, also when many ask at once', async () => {
      expect(await access.ownership(botId)).toEqual({ ownerId: null, count: 0 });
      const people = [ada, bob, newTelegramId(), newTelegramId()];
      const outcomes = await Promise.all(people.map((person) => access.claimOwnership(botId, person, 0)));
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      const owner = people[outcomes.indexOf(true)]!;
      expect(await access.ownership(botId)).toEqual({ ownerId: owner, count: 1 });
      expect(await access.get(botId, owner)).toBe('owner');
      expect(await access.claimOwnership(botId, owner, 1)).toBe(true);
      expect((await access.ownership(botId)).count).toBe(1);
      expect((await access.ownership(newTelegramId())).ownerId).toBeNull();
    });

    test('who was there before, in whatever role, can become the owner', async () => {
      await access.markStranger(botId, ada);
      expect(await access.claimOwnership(botId, ada, 0)).toBe(true);
      expect(await access.get(botId, ada)).toBe('owner');
    });

    test('a refused claim leaves the role as it was, and does not end the unit of work', async () => {
      await access.claimOwnership(botId, ada, 0);
      await access.admit(botId, bob);
      const role = await storage().unitOfWork.run(async ({ telegramAccess }) => {
        expect(await telegramAccess.claimOwnership(botId, bob, 1)).toBe(false);
        return telegramAccess.get(botId, bob);
      });
      expect(role).toBe('admitted');
    });

    test('strangers are told once, can be admitted, and the owner stays the owner', async () => {
      expect(await access.get(botId, bob)).toBeNull();
      expect(await access.markStranger(botId, bob)).toBe(true);
      expect(await access.markStranger(botId, bob)).toBe(false);
      expect(await access.get(botId, bob)).toBe('stranger');
      await access.admit(botId, bob);
      await access.admit(botId, bob);
      expect(await access.get(botId, bob)).toBe('admitted');
      expect(await access.markStranger(botId, bob)).toBe(false);
      expect(await access.get(botId, bob)).toBe('admitted');
      await access.claimOwnership(botId, ada, 0);
      await access.admit(botId, ada);
      expect(await access.get(botId, ada)).toBe('owner');
      await access.admit(botId, newTelegramId());
    });

    test('a removed person is forgotten; a removed owner makes way to whoever is entitled since', async () => {
      await access.claimOwnership(botId, ada, 0);
      await access.remove(botId, ada);
      await access.remove(botId, bob);
      expect(await access.get(botId, ada)).toBeNull();
      expect(await access.ownership(botId)).toEqual({ ownerId: null, count: 1 });
      expect(await access.claimOwnership(botId, bob, 0)).toBe(false);
      expect(await access.claimOwnership(botId, bob, 1)).toBe(true);
      expect(await access.ownership(botId)).toEqual({ ownerId: bob, count: 2 });
    });
  });
}

export function conversationRepositoryContract(storage: () => StorageUnderTest): void {
  describe('ConversationRepository', () => {
    let conversations: Repositories['conversations'];
    let userId: string;
    let chat: { botId: number; chatId: number };

    beforeEach(async () => {
      const { repositories } = storage().unitOfWork;
      ({ conversations } = repositories);
      ({ userId } = await newPlace(repositories));
      chat = { botId: newTelegramId(), chatId: -newTelegramId() };
    });

    const get = (now = new Date()) => conversations.get(chat.botId, chat.chatId, userId, now);

    test('of a person in a chat one thing is waited for: the last', async () => {
      expect(await get()).toBeNull();
      const first = { ...chat, userId, state: { ask: 'amount' }, expiresAt: inHours(1) };
      await conversations.set(first);
      expect(await get()).toEqual(first);
      const second = { ...chat, userId, state: null, expiresAt: inHours(2) };
      await conversations.set(second);
      expect(await get()).toEqual(second);
      expect(await conversations.get(chat.botId, newTelegramId(), userId, new Date())).toBeNull();
      expect(await conversations.get(chat.botId, chat.chatId, newId(), new Date())).toBeNull();
    });

    test('what the database cannot keep is replaced', async () => {
      await conversations.set({ ...chat, userId, state: ['a\0'], expiresAt: inHours(1) });
      expect(await get()).toMatchObject({ state: ['a\uFFFD'] });
    });

    test('a conversation ends when it is cleared, or expires', async () => {
      const expiresAt = inHours(1);
      await conversations.set({ ...chat, userId, state: 1, expiresAt });
      expect(await get(expiresAt)).toBeNull();
      expect(await get(inHours(0.5))).not.toBeNull();
      await conversations.clear(chat.botId, chat.chatId, userId);
      await conversations.clear(chat.botId, chat.chatId, userId);
      expect(await get()).toBeNull();
    });

    test('expired conversations are deleted, a few at a time', async () => {
      while ((await conversations.purge(new Date(), 1000)) > 0);
      for (const chatId of [1, 2, 3]) {
        await conversations.set({ ...chat, chatId, userId, state: 1, expiresAt: inHours(-1) });
      }
      await conversations.set({ ...chat, userId, state: 1, expiresAt: inHours(1) });
      expect(await conversations.purge(new Date(), 2)).toBe(2);
      expect(await conversations.purge(new Date(), 2)).toBe(1);
      expect(await get()).not.toBeNull();
    });
  });
}
