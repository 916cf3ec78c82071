import { newId } from '../domain/id.ts';
import type { Repositories } from './repositories.ts';
import {
  aDraft,
  addDraft,
  anExpense,
  idsOf,
  inHours,
  newPlace,
  newTelegramId,
  type Place,
  type StorageUnderTest,
} from './storage-under-test.ts';

export function draftRepositoryContract(storage: () => StorageUnderTest): void {
  describe('DraftRepository', () => {
    let repositories: Repositories;
    let drafts: Repositories['drafts'];
    let place: Place;

    beforeEach(async () => {
      ({ repositories } = storage().unitOfWork);
      ({ drafts } = repositories);
      place = await newPlace(repositories);
    });

    test('added drafts come back in their order, as they were given, open', async () => {
      const batchId = newId();
      const given = [2, 0, 1].map((position) =>
        aDraft(place, { id: newId(), batchId, position, content: { amount: '4.50', list: [1, null, 'x'] } }),
      );
      const added = await drafts.add(given);
      expect(added).toEqual(
        given.map((draft) => ({
          ...draft,
          status: 'open',
          version: 1,
          botId: null,
          chatId: null,
          messageId: null,
          sourceMessageId: null,
          createdAt: expect.any(Date) as Date,
          updatedAt: expect.any(Date) as Date,
        })),
      );
      expect(await drafts.get(added[1]!.id)).toEqual(added[1]);
      expect(idsOf(await drafts.listBatch(place.ledgerId, batchId))).toEqual([
        given[1]!.id,
        given[2]!.id,
        given[0]!.id,
      ]);
      expect(await drafts.holdBatch(place.ledgerId, batchId)).toEqual(await drafts.listBatch(place.ledgerId, batchId));
      expect(await drafts.listBatch(newId(), batchId)).toEqual([]);
    });

    test('no drafts at all can be added, and none is found that never was', async () => {
      expect(await drafts.add([])).toEqual([]);
      expect(await drafts.get(newId())).toBeNull();
      expect(await drafts.hold(newId())).toBeNull();
      expect(await drafts.findByMessage(newTelegramId(), newTelegramId(), 1)).toBeNull();
    });

    test('content may be nothing, and what the database cannot keep is replaced', async () => {
      expect((await addDraft(repositories, place, { content: null })).content).toBeNull();
      const { id } = await addDraft(repositories, place, { rawText: 'a\0b', content: { text: '\uD83D' } });
      expect(await drafts.get(id)).toMatchObject({ rawText: 'a\uFFFDb', content: { text: '\uFFFD' } });
      const changed = await drafts.update(place.ledgerId, id, { rawText: '\0', content: null });
      expect(changed).toMatchObject({ rawText: '\uFFFD', content: null });
    });

    test("drafts are found by the bot's message, and by the person's", async () => {
      const [botId, chatId, batchId] = [newTelegramId(), newTelegramId(), newId()];
      // In the order in which they were made, wherever they stand in their batch.
      const [first, second] = await drafts.add(
        [1, 0].map((position) => aDraft(place, { batchId, position, botId, chatId, sourceMessageId: 7 })),
      );
      await addDraft(repositories, place, { botId, chatId: newTelegramId(), messageId: 8, sourceMessageId: 7 });
      // A person's chat with another bot has the same id, and the same numbers.
      await addDraft(repositories, place, { botId: newTelegramId(), chatId, messageId: 8, sourceMessageId: 7 });
      const shown = await drafts.update(place.ledgerId, first!.id, { messageId: 8 });
      expect(shown).toMatchObject({ botId, chatId, messageId: 8, sourceMessageId: 7 });
      expect(await drafts.findByMessage(botId, chatId, 8)).toEqual(shown);
      expect(await drafts.findBySource(botId, chatId, 7)).toEqual([shown, second]);
      expect(await drafts.findBySource(botId, chatId, 8)).toEqual([]);
    });

    test("a person's draft that was shown or changed last in a chat is found", async () => {
      const [botId, chatId] = [newTelegramId(), newTelegramId()];
      const older = await addDraft(repositories, place, { botId, chatId });
      const younger = await addDraft(repositories, place, { botId, chatId });
      await addDraft(repositories, place, { botId, chatId: newTelegramId() });
      await addDraft(repositories, place, { botId: newTelegramId(), chatId });
      expect(await drafts.findLatest(botId, chatId, place.userId)).toEqual(younger);
      // A moment later, as clocks of the database count.
      await new Promise((resolve) => setTimeout(resolve, 5));
      const changed = await drafts.update(place.ledgerId, older.id, { status: 'confirmed' });
      expect(await drafts.findLatest(botId, chatId, place.userId)).toEqual(changed);
      expect(await drafts.findLatest(botId, chatId, newId())).toBeNull();
    });

    test('a change of status or content is a new version, any other is not', async () => {
      const { id, ledgerId } = await addDraft(repositories, place);
      const expiresAt = inHours(48);
      expect(await drafts.update(ledgerId, id, { messageId: 5, expiresAt, rawText: 'tea' })).toMatchObject({
        version: 1,
        rawText: 'tea',
        expiresAt,
      });
      expect(await drafts.update(ledgerId, id, { content: { item: 'tea' } })).toMatchObject({ version: 2 });
      expect(await drafts.update(ledgerId, id, { status: 'confirmed' })).toMatchObject({ version: 3 });
      expect(await drafts.hold(id)).toMatchObject({ status: 'confirmed', content: { item: 'tea' }, messageId: 5 });
    });

    test("a draft that is missing, or another ledger's, is not changed", async () => {
      const { id } = await addDraft(repositories, place);
      const other = await newPlace(repositories);
      const unknown = { name: 'DraftNotFoundError', draftId: id };
      await expect(drafts.update(other.ledgerId, id, { status: 'cancelled' })).rejects.toMatchObject(unknown);
      await expect(drafts.update(place.ledgerId, newId(), {})).rejects.toMatchObject({ name: 'DraftNotFoundError' });
      expect(await drafts.get(id)).toMatchObject({ status: 'open' });
    });

    test('who holds a draft, or its batch, decides alone', async () => {
      const { id, ledgerId, batchId } = await addDraft(repositories, place);
      const confirm = (hold: (drafts: Repositories['drafts']) => Promise<unknown>) =>
        storage().unitOfWork.run(async (within) => {
          await hold(within.drafts);
          const draft = await within.drafts.get(id);
          // Time for the other one to come in between, if it could.
          await new Promise((resolve) => setTimeout(resolve, 50));
          if (draft?.status !== 'open') return false;
          await within.drafts.update(ledgerId, id, { status: 'confirmed' });
          return true;
        });
      const outcomes = await Promise.all([
        confirm((held) => held.hold(id)),
        confirm((held) => held.holdBatch(ledgerId, batchId)),
        confirm((held) => held.hold(id)),
      ]);
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      expect(await drafts.get(id)).toMatchObject({ version: 2 });
    });

    test('open drafts expire after their time, the longest overdue first, and each once', async () => {
      await drainExpired(drafts);
      const [late, later] = [
        await addDraft(repositories, place, { expiresAt: inHours(-1) }),
        await addDraft(repositories, place, { expiresAt: inHours(-2) }),
      ];
      const done = await addDraft(repositories, place, { expiresAt: inHours(-3) });
      await drafts.update(place.ledgerId, done.id, { status: 'confirmed' });
      const fresh = await addDraft(repositories, place, { expiresAt: inHours(1) });

      const [first, ...more] = await drafts.expire(new Date(), 1);
      expect(more).toEqual([]);
      expect(first).toMatchObject({ id: later.id, status: 'expired', version: 2 });
      expect(await drafts.get(later.id)).toEqual(first);
      expect(idsOf(await drafts.expire(new Date(), 10))).toEqual([late.id]);
      expect(await drafts.expire(new Date(), 10)).toEqual([]);
      expect(await drafts.get(done.id)).toMatchObject({ status: 'confirmed' });
      expect(await drafts.get(fresh.id)).toMatchObject({ status: 'open' });
    });

    test('cancelled and expired drafts are deleted when nobody changed them for long; others stay', async () => {
      while ((await drafts.purge(inHours(1), 100)) > 0);
      const add = async (status: 'open' | 'cancelled' | 'confirmed' | 'expired'): Promise<string> => {
        const { id } = await addDraft(repositories, place);
        await drafts.update(place.ledgerId, id, { status });
        return id;
      };
      const gone = [await add('cancelled'), await add('expired'), await add('cancelled')];
      const kept = [await add('open'), await add('confirmed')];
      const saved = await add('cancelled');
      await repositories.expenses.add(anExpense(place, { draftId: saved }));

      expect(await drafts.purge(inHours(-1), 10)).toBe(0);
      expect(await drafts.purge(inHours(1), 2)).toBe(2);
      expect(await drafts.purge(inHours(1), 2)).toBe(1);
      expect(await drafts.purge(inHours(1), 2)).toBe(0);
      for (const id of gone) expect(await drafts.get(id)).toBeNull();
      for (const id of [...kept, saved]) expect(await drafts.get(id)).not.toBeNull();
    });
  });
}

/** Of the tests before. */
async function drainExpired(drafts: Repositories['drafts']): Promise<void> {
  while ((await drafts.expire(new Date(), 100)).length > 0);
}
