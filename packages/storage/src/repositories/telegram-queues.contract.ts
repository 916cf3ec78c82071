import { newId } from '../domain/id.ts';
import type { Lease, NewTelegramMessage, NewTelegramUpdate } from '../domain/telegram.ts';
import type { Repositories } from './repositories.ts';
import { addDraft, inHours, newPlace, newTelegramId, type StorageUnderTest } from './storage-under-test.ts';

export function telegramUpdateRepositoryContract(storage: () => StorageUnderTest): void {
  describe('TelegramUpdateRepository', () => {
    let updates: Repositories['telegramUpdates'];
    let botId: number;

    beforeEach(() => {
      updates = storage().unitOfWork.repositories.telegramUpdates;
      botId = newTelegramId();
    });

    const receive = (...given: readonly (readonly [updateId: number, chatId: number])[]): Promise<number> =>
      updates.receive(
        botId,
        given.map(([updateId, chatId]) => anUpdate(updateId, chatId)),
      );

    async function claimIds(lease = aLease(), limit = 10): Promise<number[]> {
      return (await updates.claim(botId, lease, limit)).map(({ updateId }) => updateId);
    }

    test('an update is kept once, however often and in whatever batch it is received', async () => {
      expect(await receive([1, 5], [2, 5], [1, 5])).toBe(2);
      expect(await receive([2, 5], [3, -6])).toBe(1);
      expect(await receive()).toBe(0);
      expect(await updates.countWaiting(botId)).toBe(3);
      expect(await updates.countWaiting(newTelegramId())).toBe(0);
    });

    test('received by many at once, an update is kept once', async () => {
      const counts = await Promise.all(
        [1, 2, 3, 4].map((n) => receive(...Array.from({ length: 20 }, (_, i) => [(n * i) % 20, i] as const))),
      );
      expect(counts.reduce((a, b) => a + b)).toBe(await updates.countWaiting(botId));
    });

    test('an update comes as it was received, also of many bits, and counts how often it was begun', async () => {
      const [updateId, chatId] = [2 ** 40 + 1, -(2 ** 51) - 1];
      const payload = { message: { text: 'coffee 4.50 ☕', n: [1.5, null, true] } };
      await updates.receive(botId, [{ updateId, chatId, payload }]);
      const lease = aLease();
      expect(await updates.claim(botId, lease, 10)).toEqual([{ botId, updateId, chatId, payload, attempts: 1 }]);
      await updates.release(botId, updateId, lease.owner, inHours(-1));
      expect(await updates.claim(botId, lease, 10)).toMatchObject([{ updateId, attempts: 2 }]);
    });

    test('what the database cannot keep in an update is replaced, and holds up no other', async () => {
      const payload = { text: 'a\0b \uD83D', 'k\0': '\uDE00' };
      const kept = { text: 'a\uFFFDb \uFFFD', 'k\uFFFD': '\uFFFD' };
      await updates.receive(botId, [{ updateId: 1, chatId: 1, payload }, anUpdate(2, 2), anUpdate(3, 3, null)]);
      const claimed = await updates.claim(botId, aLease(), 10);
      expect(claimed.map((update) => update.payload)).toEqual([kept, anUpdate(2, 2).payload, null]);
    });

    test('of each chat the oldest is claimed, the longest waiting first, and no more than asked for', async () => {
      await receive([9, 3], [4, 1]);
      // Arrivals are told apart by the millisecond.
      await new Promise((resolve) => setTimeout(resolve, 5));
      await receive([5, 1], [2, 2], [10, 3]);
      expect(await claimIds(aLease(), 2)).toEqual([4, 9]);
      expect(await claimIds()).toEqual([2]);
      expect(await claimIds()).toEqual([]);
    });

    test("another bot's updates are not claimed", async () => {
      await receive([1, 1]);
      expect(await updates.claim(newTelegramId(), aLease(), 10)).toEqual([]);
    });

    test('a processed update makes way for the next of its chat, is forgotten, and is not taken for new', async () => {
      await receive([1, 1], [2, 1]);
      const { owner } = await claimed();
      await updates.complete(botId, 1);
      await updates.complete(botId, 1, 'twice');
      expect(await updates.hold(botId, 1, owner)).toBe(false);
      expect(await updates.countWaiting(botId)).toBe(1);
      expect(await claimIds()).toEqual([2]);
      expect(await receive([1, 1])).toBe(0);
    });

    test('an update that was given up on is done with', async () => {
      await receive([1, 1]);
      await claimed();
      await updates.complete(botId, 1, 'it never \0worked');
      expect(await updates.countWaiting(botId)).toBe(0);
      expect(await claimIds(aLease())).toEqual([]);
    });

    test('an update is completed with the messages that answer it, or with none of them', async () => {
      await receive([1, 1], [2, 1]);
      const { owner } = await claimed();
      const said = { botId, chatId: 1, method: 'sendMessage', payload: 'Done' };
      const work = storage().unitOfWork.run(async ({ telegramUpdates, telegramMessages }) => {
        expect(await telegramUpdates.hold(botId, 1, owner)).toBe(true);
        await telegramMessages.add([said], aLease(), { botId, updateId: 1 });
        throw new Error('undone');
      });
      await expect(work).rejects.toThrow('undone');
      expect(await updates.hold(botId, 1, owner)).toBe(true);
      const { telegramMessages } = storage().unitOfWork.repositories;
      expect(await telegramMessages.countWaiting(botId)).toBe(0);

      const done = { botId, updateId: 1, failure: 'it never \0worked' };
      expect(await telegramMessages.add([said], aLease(), done)).toMatchObject([{ payload: 'Done', attempts: 1 }]);
      expect(await updates.hold(botId, 1, owner)).toBe(false);
      expect(await claimIds()).toEqual([2]);
    });

    test('while an update waits to be tried again, its chat waits, and no other', async () => {
      await receive([1, 1], [2, 1], [3, 2]);
      const { owner } = await claimed();
      await updates.release(botId, 1, owner, inHours(1));
      await updates.complete(botId, 3);
      expect(await claimIds()).toEqual([]);
      expect(await updates.countWaiting(botId)).toBe(2);
    });

    test('while one of a chat is in hand, an older one that arrives waits too', async () => {
      await receive([5, 1]);
      const { owner } = await claimed();
      await receive([4, 1]);
      expect(await claimIds()).toEqual([]);
      await updates.release(botId, 5, owner, inHours(-1));
      expect(await claimIds()).toEqual([4]);
    });

    test('only its owner gives an update back, and only while it waits', async () => {
      await receive([1, 1], [2, 2]);
      const { owner } = await claimed();
      await updates.release(botId, 1, newId(), inHours(-1));
      await updates.complete(botId, 2);
      await updates.release(botId, 2, owner, inHours(-1));
      expect(await claimIds()).toEqual([]);
    });

    test("a dead owner's updates are claimed by another, and the dead one's word counts no more", async () => {
      await receive([1, 1], [2, 1]);
      const dead = await claimed({ owner: newId(), until: inHours(-1) });
      const alive = await claimed();
      expect(await updates.hold(botId, 1, dead.owner)).toBe(false);
      expect(await updates.hold(botId, 1, alive.owner)).toBe(true);
      expect(await updates.hold(botId, 2, alive.owner)).toBe(false);
      expect(await updates.hold(botId, 3, alive.owner)).toBe(false);
    });

    test('an owner who says that they live keeps what they name, and nothing else', async () => {
      await receive([1, 1], [2, 2]);
      const owner = newId();
      await claimed({ owner, until: inHours(-1) });
      await updates.renew(botId, [2], { owner: newId(), until: inHours(1) });
      await updates.renew(newTelegramId(), [2], { owner, until: inHours(1) });
      await updates.renew(botId, [1], { owner, until: inHours(1) });
      expect(await claimIds()).toEqual([2]);
      expect(await updates.hold(botId, 1, owner)).toBe(true);
      expect(await updates.hold(botId, 2, owner)).toBe(false);
    });

    test('an update is processed with its effects, or not at all', async () => {
      await receive([1, 1]);
      const { owner } = await claimed();
      const work = storage().unitOfWork.run(async ({ telegramUpdates, users }) => {
        expect(await telegramUpdates.hold(botId, 1, owner)).toBe(true);
        await users.add({});
        await telegramUpdates.complete(botId, 1);
        throw new Error('undone');
      });
      await expect(work).rejects.toThrow('undone');
      expect(await updates.hold(botId, 1, owner)).toBe(true);
      expect(await updates.countWaiting(botId)).toBe(1);
    });

    test('updates processed long ago are deleted, a few at a time; what waits stays', async () => {
      while ((await updates.purge(inHours(1), 1000)) > 0);
      await receive([1, 1], [2, 2], [3, 3], [4, 4]);
      for (const id of [1, 2, 3]) await updates.complete(botId, id);
      expect(await updates.purge(inHours(-1), 10)).toBe(0);
      expect(await updates.purge(inHours(1), 2)).toBe(2);
      expect(await updates.purge(inHours(1), 2)).toBe(1);
      expect(await updates.countWaiting(botId)).toBe(1);
    });

    /** Claims whatever there is. */
    async function claimed(lease: Lease = aLease()): Promise<Lease> {
      await updates.claim(botId, lease, 10);
      return lease;
    }
  });
}

export function telegramMessageRepositoryContract(storage: () => StorageUnderTest): void {
  describe('TelegramMessageRepository', () => {
    let repositories: Repositories;
    let messages: Repositories['telegramMessages'];
    let botId: number;

    beforeEach(() => {
      ({ repositories } = storage().unitOfWork);
      messages = repositories.telegramMessages;
      botId = newTelegramId();
    });

    /** Adds messages named by their texts, in nobody's hand. */
    async function addWaiting(...given: readonly (readonly [chatId: number, text: string])[]): Promise<void> {
      const lease = { owner: newId(), until: inHours(-1) };
      await messages.add(
        given.map(([chatId, text]) => aMessage(botId, chatId, text)),
        lease,
      );
    }

    async function claimTexts(lease = aLease(), limit = 10): Promise<unknown[]> {
      return textsOf(await messages.claim(botId, lease, limit));
    }

    test('added messages are in the hand of their owner, in their order, and are claimed by nobody else', async () => {
      const place = await newPlace(repositories);
      const draft = await addDraft(repositories, place);
      const given: NewTelegramMessage[] = [
        { ...aMessage(botId, -7, 'a'), draft: { ledgerId: draft.ledgerId, id: draft.id } },
        ...Array.from({ length: 30 }, (_, index) => aMessage(botId, -7 - (index % 2), `b${index}`)),
      ];
      const added = await messages.add(given, aLease());
      expect(added).toEqual(given.map((message) => ({ ...message, id: expect.any(String) as string, attempts: 1 })));
      const ids = added.map(({ id }) => id);
      expect(new Set(ids).size).toBe(given.length);
      expect([...ids].sort()).toEqual(ids);
      expect(await messages.claim(botId, aLease(), 100)).toEqual([]);
      expect(await messages.countWaiting(botId)).toBe(given.length);
      expect(await messages.add([], aLease())).toEqual([]);
    });

    test('what is added behind something that waits does not overtake it: it is claimed in order', async () => {
      const [first] = await messages.add([aMessage(botId, 1, 'a')], aLease());
      const added = await messages.add(
        [aMessage(botId, 1, 'b'), aMessage(botId, 2, 'x'), aMessage(botId, 1, 'c')],
        aLease(),
      );
      expect(textsOf(added)).toEqual(['x']);
      expect(await claimTexts()).toEqual([]);
      await messages.postpone(first!.id, inHours(-1));
      const claimed = await messages.claim(botId, aLease(), 10);
      expect(textsOf(claimed)).toEqual(['a', 'b', 'c']);
      expect(claimed.map(({ attempts }) => attempts)).toEqual([2, 1, 1]);
    });

    test('the answer to a tap waits for nothing, nothing waits for it, and it is claimed by itself', async () => {
      const answer = (text: string) => ({ ...aMessage(botId, 1, text), method: 'answerCallbackQuery' });
      const [first] = await messages.add([aMessage(botId, 1, 'a')], aLease());
      const [late] = await messages.add([answer('later'), aMessage(botId, 1, 'b')], aLease());
      expect(late).toMatchObject({ payload: answer('later').payload });
      await messages.add([answer('now')], { owner: newId(), until: inHours(-1) });
      await messages.postpone(late!.id, inHours(1));
      expect(await claimTexts()).toEqual(['now']);
      // One that is in hand, or is to wait, holds up no message.
      await messages.postpone(first!.id, inHours(-1));
      expect(await claimTexts()).toEqual(['a', 'b']);
      expect(textsOf(await messages.add([answer('once more')], aLease()))).toEqual(['once more']);
    });

    test("another bot's messages in the same chat hold up nothing", async () => {
      await addWaiting([1, 'a']);
      const other = newTelegramId();
      expect(textsOf(await messages.add([aMessage(other, 1, 'b')], aLease()))).toEqual(['b']);
      expect(await claimTexts()).toEqual(['a']);
    });

    test('a claimed message is as it was added, and what the database cannot keep is replaced', async () => {
      const place = await newPlace(repositories);
      const { ledgerId, id } = await addDraft(repositories, place);
      const message = { ...aMessage(botId, 1, 'a\0'), draft: { ledgerId, id } };
      const dead = { owner: newId(), until: inHours(-1) };
      const [added] = await messages.add([message], dead);
      const expected = { ...message, id: added!.id, payload: { text: 'a\uFFFD' } };
      expect(added).toEqual({ ...expected, attempts: 1 });
      expect(await messages.claim(botId, aLease(), 1)).toEqual([{ ...expected, attempts: 2 }]);
    });

    test('whole chats are claimed, the longest waiting first, until there are enough messages', async () => {
      await addWaiting([3, 'a'], [1, 'b'], [3, 'c'], [2, 'd'], [1, 'e']);
      expect(await claimTexts(aLease(), 3)).toEqual(['a', 'b', 'c', 'e']);
      expect(await claimTexts(aLease(), 1)).toEqual(['d']);
      expect(await claimTexts()).toEqual([]);
    });

    test('a chat of which one message is in hand, or the first may not be sent yet, is left alone', async () => {
      await addWaiting([1, 'a'], [1, 'b'], [2, 'c'], [2, 'd'], [3, 'e']);
      const [a, , c, d, e] = await messages.claim(botId, aLease(), 10);
      await messages.release([a!.id, d!.id, e!.id]);
      await messages.postpone(c!.id, inHours(1));
      // b is in hand still; c is to wait.
      expect(await claimTexts()).toEqual(['e']);
    });

    test('a message given back untried does not count as an attempt, and is not given back twice', async () => {
      await addWaiting([1, 'a']);
      const [claimed] = await messages.claim(botId, aLease(), 10);
      await messages.release([claimed!.id, newId()]);
      await messages.release([claimed!.id]);
      expect(await messages.claim(botId, aLease(), 10)).toEqual([claimed]);
    });

    test('what was sent is done with, and its draft is told which message shows it', async () => {
      const place = await newPlace(repositories);
      const [shown, edited] = [await addDraft(repositories, place), await addDraft(repositories, place)];
      const of = ({ ledgerId, id }: typeof shown) => ({ ledgerId, id });
      const [a, b, c, d] = await messages.add(
        [
          { ...aMessage(botId, 1, 'a'), draft: of(shown) },
          { ...aMessage(botId, 1, 'b'), draft: of(shown) },
          { ...aMessage(botId, 1, 'c'), draft: of(edited) },
          aMessage(botId, 1, 'd'),
        ],
        aLease(),
      );
      await messages.sent([
        { id: b!.id, messageId: 2 ** 40 },
        { id: a!.id, messageId: 10 },
        { id: c!.id, messageId: null },
        { id: d!.id, messageId: 11 },
        { id: newId(), messageId: 12 },
      ]);
      await messages.sent([{ id: a!.id, messageId: 13 }]);
      await messages.sent([]);
      expect(await messages.countWaiting(botId)).toBe(0);
      expect(await repositories.drafts.get(shown.id)).toMatchObject({ messageId: 2 ** 40, version: 1 });
      expect(await repositories.drafts.get(edited.id)).toMatchObject({ messageId: null });
    });

    test('what is done with is not sent again, whatever is said of it', async () => {
      const [a, b] = await messages.add([aMessage(botId, 1, 'a'), aMessage(botId, 2, 'b')], aLease());
      await messages.sent([{ id: a!.id, messageId: 1 }]);
      await messages.giveUp(b!.id, 'blocked \0');
      for (const { id } of [a!, b!]) {
        await messages.postpone(id, inHours(-1));
        await messages.release([id]);
        await messages.giveUp(id, 'again');
      }
      expect(await claimTexts()).toEqual([]);
      expect(await messages.countWaiting(botId)).toBe(0);
    });

    test('a message that was given up on makes way for the next', async () => {
      await addWaiting([1, 'a'], [1, 'b']);
      const [a, b] = await messages.claim(botId, aLease(), 10);
      await messages.giveUp(a!.id, 'refused');
      await messages.release([b!.id]);
      expect(await claimTexts()).toEqual(['b']);
    });

    test('an owner who says that they live keeps what they name, and nothing else', async () => {
      await addWaiting([1, 'a'], [2, 'b'], [3, 'c']);
      const owner = newId();
      const [a, b] = await messages.claim(botId, { owner, until: inHours(-1) }, 2);
      await messages.renew([a!.id], { owner, until: inHours(1) });
      await messages.renew([b!.id], { owner: newId(), until: inHours(1) });
      expect(await claimTexts()).toEqual(['b', 'c']);
    });

    test('claimed by many at once, each message is in one hand', async () => {
      const given = Array.from({ length: 60 }, (_, index) => [index % 12, `m${index}`] as const);
      await addWaiting(...given);
      const hands = await Promise.all([1, 2, 3, 4].map(() => messages.claim(botId, aLease(), 20)));
      const rest = await messages.claim(botId, aLease(), 100);
      const all = [...hands, rest].flatMap(textsOf);
      expect([...all].sort()).toEqual(given.map(([, text]) => text).sort());
    });

    test('messages of an undone unit of work are not sent', async () => {
      const work = storage().unitOfWork.run(async ({ telegramMessages }) => {
        await telegramMessages.add([aMessage(botId, 1, 'a')], aLease());
        throw new Error('undone');
      });
      await expect(work).rejects.toThrow('undone');
      expect(await messages.countWaiting(botId)).toBe(0);
    });

    test('what was sent or given up on long ago is deleted, a few at a time; what waits stays', async () => {
      while ((await messages.purge(inHours(1), 1000)) > 0);
      await addWaiting([1, 'a'], [2, 'b'], [3, 'c'], [4, 'd']);
      const [a, b, c] = await messages.claim(botId, aLease(), 10);
      await messages.sent([a!, b!].map(({ id }) => ({ id, messageId: null })));
      await messages.giveUp(c!.id, 'refused');
      expect(await messages.purge(inHours(-1), 10)).toBe(0);
      expect(await messages.purge(inHours(1), 2)).toBe(2);
      expect(await messages.purge(inHours(1), 2)).toBe(1);
      expect(await messages.countWaiting(botId)).toBe(1);
    });
  });
}

function aLease(): Lease {
  return { owner: newId(), until: inHours(1) };
}

function anUpdate(updateId: number, chatId: number, payload: NewTelegramUpdate['payload'] = { update: updateId }) {
  return { updateId, chatId, payload };
}

function aMessage(botId: number, chatId: number, text: string): NewTelegramMessage {
  return { botId, chatId, method: 'sendMessage', payload: { text } };
}

function textsOf(messages: readonly Pick<NewTelegramMessage, 'payload'>[]): unknown[] {
  return messages.map(({ payload }) => (payload as { text: string }).text);
}
