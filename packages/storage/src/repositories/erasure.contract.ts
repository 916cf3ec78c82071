import { randomBytes } from 'node:crypto';
import { Decimal } from 'decimal.js';
import type { Expense } from '../domain/expense.ts';
import { newId } from '../domain/id.ts';
import type { Repositories } from './repositories.ts';
import {
  addDraft,
  anExpense,
  inHours,
  newPlace,
  newTelegramId,
  preferring,
  type Place,
  type StorageUnderTest,
} from './storage-under-test.ts';

export function erasureContract(storage: () => StorageUnderTest): void {
  describe('UserRepository.erase', () => {
    let repositories: Repositories;

    beforeEach(() => {
      ({ repositories } = storage().unitOfWork);
    });

    const erase = (userId: string): Promise<void> =>
      storage().unitOfWork.run(async ({ users }) => {
        await users.erase(userId);
      });

    /** An expense with all that can hang on one. */
    async function addExpense(place: Place, text: string): Promise<Expense> {
      const { id: draftId } = await addDraft(repositories, place, { rawText: text });
      const expense = await repositories.expenses.add(
        anExpense(place, { draftId, description: text, merchant: 'Starbucks' }),
      );
      const { ledgerId, id: expenseId } = expense;
      await repositories.provenance.add({
        ...{ ledgerId, expenseId, rawText: text, provider: 'local', model: null, promptVersion: null, suggestion: {} },
        ...{ confidence: null, inputTokens: null, outputTokens: null, costUsd: null, latencyMs: null, failure: null },
      });
      return expense;
    }

    /** A ledger with an owner, and a guest who has a ledger of their own. */
    async function household(): Promise<{ home: Place; guest: Place }> {
      const [home, own] = [await newPlace(repositories), await newPlace(repositories)];
      await repositories.ledgers.addMember({ ledgerId: home.ledgerId, userId: own.userId, role: 'member' });
      return { home, guest: { ...home, userId: own.userId } };
    }

    const usage = (place: Place) => ({
      ...{ ledgerId: place.ledgerId, userId: place.userId, provider: 'openai', model: 'm', promptVersion: '1' },
      ...{ inputTokens: 1, outputTokens: 1, costUsd: new Decimal('0.5'), latencyMs: 1, outcome: 'ok' },
    });

    test('a ledger that nobody else is in goes with all that is in it, and so does the person', async () => {
      const telegramId = 2n ** 52n + BigInt(newTelegramId());
      const { id: userId } = await repositories.users.add({ telegramId, displayName: 'Ada' });
      const { id: ledgerId } = await repositories.ledgers.add({ name: 'Own', baseCurrency: 'EUR', ownerId: userId });
      const [category] = await repositories.categories.list(ledgerId);
      const place = { ledgerId, userId, categories: [], categoryId: category!.id };
      await repositories.preferences.save(preferring(userId, ledgerId));
      const expense = await addExpense(place, 'coffee 4.50');
      await repositories.provenance.addChange({ ledgerId, expenseId: expense.id, userId, version: 2, changes: {} });
      const rule = { ledgerId, kind: 'merchant', key: 'starbucks', categoryId: place.categoryId } as const;
      await repositories.merchantRules.recordChoice(rule);
      const open = await addDraft(repositories, place);
      const [botId, chatId] = [newTelegramId(), newTelegramId()];
      await repositories.telegramChats.bindLedger(botId, chatId, ledgerId);
      await repositories.telegramMessages.add(
        [{ botId, chatId, method: 'sendMessage', payload: {}, draft: { ledgerId, id: open.id } }],
        { owner: newId(), until: inHours(1) },
      );
      const codeHash = randomBytes(32);
      await repositories.invites.add({ ledgerId, codeHash, createdBy: userId, expiresAt: inHours(1) });

      await erase(userId);
      expect(await repositories.users.get(userId)).toBeNull();
      expect(await repositories.users.findByTelegramId(telegramId)).toBeNull();
      expect(await repositories.preferences.get(userId)).toBeNull();
      expect(await repositories.ledgers.get(ledgerId)).toBeNull();
      expect(await repositories.ledgers.members(ledgerId)).toEqual([]);
      expect(await repositories.categories.list(ledgerId, { includeArchived: true })).toEqual([]);
      expect(await repositories.expenses.page(ledgerId, {}, 1, 10)).toEqual({ items: [], total: 0 });
      expect(await repositories.provenance.list(ledgerId, expense.id)).toEqual([]);
      expect(await repositories.provenance.listChanges(ledgerId, expense.id)).toEqual([]);
      expect(await repositories.merchantRules.list(ledgerId)).toEqual([]);
      expect(await repositories.drafts.get(open.id)).toBeNull();
      expect(await repositories.telegramMessages.countWaiting(botId)).toBe(0);
      expect(await repositories.telegramChats.get(botId, chatId)).toMatchObject({ ledgerId: null });
      expect(await repositories.invites.find(codeHash, new Date())).toBeNull();
      await repositories.users.add({ telegramId });
    });

    test('what they spent in a shared ledger stays, by somebody without a name, without their words', async () => {
      const { home, guest } = await household();
      await repositories.users.rename(guest.userId, 'Bob');
      const theirs = await addExpense(guest, 'beer 5, feeling blue');
      const deleted = await addExpense(guest, 'wine 9');
      await repositories.expenses.delete(home.ledgerId, deleted.id);
      const mine = await addExpense(home, 'bread 3');

      await erase(guest.userId);
      const { users, ledgers, expenses, provenance, drafts } = repositories;
      expect(await users.get(guest.userId)).toMatchObject({ telegramId: null, displayName: null });
      expect(await ledgers.members(home.ledgerId)).toEqual([
        { ledgerId: home.ledgerId, userId: home.userId, role: 'owner' },
      ]);
      expect(await expenses.get(home.ledgerId, theirs.id)).toMatchObject({
        userId: guest.userId,
        description: theirs.description,
        merchant: 'Starbucks',
        version: theirs.version,
        draftId: null,
      });
      expect(await provenance.list(home.ledgerId, theirs.id)).toMatchObject([{ rawText: '' }]);
      expect(await provenance.list(home.ledgerId, deleted.id)).toMatchObject([{ rawText: '' }]);
      expect(await drafts.get(theirs.draftId!)).toBeNull();
      expect(await expenses.get(home.ledgerId, mine.id)).toEqual(mine);
      expect(await provenance.list(home.ledgerId, mine.id)).toMatchObject([{ rawText: 'bread 3' }]);
      expect(await drafts.get(mine.draftId!)).not.toBeNull();
    });

    test('who only edited in a shared ledger stays too; who left no trace there goes', async () => {
      const { home, guest } = await household();
      const { id: expenseId } = await addExpense(home, 'bread 3');
      const change = { ledgerId: home.ledgerId, expenseId, userId: guest.userId, version: 2, changes: {} };
      await repositories.provenance.addChange(change);
      await erase(guest.userId);
      expect(await repositories.users.get(guest.userId)).toMatchObject({ displayName: null });
      expect(await repositories.provenance.listChanges(home.ledgerId, expenseId)).toMatchObject([change]);

      const { id: passerBy } = await repositories.users.add({});
      await repositories.ledgers.addMember({ ledgerId: home.ledgerId, userId: passerBy, role: 'member' });
      await erase(passerBy);
      expect(await repositories.users.get(passerBy)).toBeNull();
    });

    test('what they wrote to a ledger that they have left is gone too', async () => {
      const { home, guest } = await household();
      const theirs = await addExpense(guest, 'beer 5');
      await repositories.ledgers.removeMember(home.ledgerId, guest.userId);
      await erase(guest.userId);
      expect(await repositories.provenance.list(home.ledgerId, theirs.id)).toMatchObject([{ rawText: '' }]);
      expect(await repositories.expenses.get(home.ledgerId, theirs.id)).not.toBeNull();
    });

    test('a draft of theirs that somebody else saved goes, the expense stays', async () => {
      const { home, guest } = await household();
      const { id: draftId } = await addDraft(repositories, guest);
      const saved = await repositories.expenses.add(anExpense(home, { draftId }));
      await erase(guest.userId);
      expect(await repositories.drafts.get(draftId)).toBeNull();
      expect(await repositories.expenses.get(home.ledgerId, saved.id)).toMatchObject({ draftId: null });
    });

    test('a shared ledger that they owned passes to the member who joined first', async () => {
      const { home, guest } = await household();
      const { id: later } = await repositories.users.add({});
      await repositories.ledgers.addMember({ ledgerId: home.ledgerId, userId: later, role: 'member' });
      await repositories.preferences.save(preferring(home.userId, home.ledgerId));
      await repositories.preferences.save(preferring(guest.userId, home.ledgerId));
      await erase(home.userId);
      expect(await repositories.ledgers.members(home.ledgerId)).toEqual([
        { ledgerId: home.ledgerId, userId: guest.userId, role: 'owner' },
        { ledgerId: home.ledgerId, userId: later, role: 'member' },
      ]);
      expect(await repositories.preferences.get(guest.userId)).toMatchObject({ activeLedgerId: home.ledgerId });
    });

    test('conversations, tokens, keys, invites and usage of theirs go; those of others stay', async () => {
      const { home, guest } = await household();
      await addExpense(guest, 'beer 5');
      const { conversations, apiTokens, idempotencyKeys, invites, modelUsage } = repositories;
      const [botId, chatId, now] = [newTelegramId(), newTelegramId(), new Date()];
      const since = inHours(-1);
      const spentBefore = (await modelUsage.spentSince(since)).costUsd;
      const hashes = new Map<string, Uint8Array>();
      for (const place of [home, guest]) {
        const { userId, ledgerId } = place;
        await conversations.set({ botId, chatId, userId, state: 'amount?', expiresAt: inHours(1) });
        const token = { name: 'laptop', prefix: newId(), tokenHash: randomBytes(32), scopes: [], expiresAt: null };
        await apiTokens.add({ userId, ...token });
        const answer = { responseStatus: 200, responseBody: {}, responseHeaders: {}, expiresAt: inHours(1) };
        await idempotencyKeys.add({ userId, key: 'k', requestHash: randomBytes(32), ...answer }, now);
        hashes.set(userId, randomBytes(32));
        await invites.add({ ledgerId, codeHash: hashes.get(userId)!, createdBy: userId, expiresAt: inHours(1) });
        await modelUsage.add(usage(place));
      }
      const used = randomBytes(32);
      await invites.add({ ledgerId: null, codeHash: used, createdBy: home.userId, expiresAt: inHours(1) });
      await invites.redeem(used, guest.userId, now);

      await erase(guest.userId);
      expect(await conversations.get(botId, chatId, guest.userId, now)).toBeNull();
      expect(await conversations.get(botId, chatId, home.userId, now)).not.toBeNull();
      expect(await apiTokens.list(guest.userId)).toEqual([]);
      expect(await apiTokens.list(home.userId)).toHaveLength(1);
      expect(await idempotencyKeys.find(guest.userId, 'k', now)).toBeNull();
      expect(await idempotencyKeys.find(home.userId, 'k', now)).not.toBeNull();
      expect(await invites.find(hashes.get(guest.userId)!, now)).toBeNull();
      expect(await invites.find(hashes.get(home.userId)!, now)).not.toBeNull();
      // It stays used, by nobody.
      expect(await invites.redeem(used, home.userId, now)).toBeNull();
      expect((await modelUsage.spentSince(since)).costUsd.minus(spentBefore).toFixed()).toBe('0.5');
    });

    test("another ledger's chat stays its own, and erasing nobody changes nothing", async () => {
      const { home, guest } = await household();
      const [botId, chatId] = [newTelegramId(), newTelegramId()];
      await repositories.telegramChats.bindLedger(botId, chatId, home.ledgerId);
      await erase(newId());
      await erase(guest.userId);
      expect(await repositories.telegramChats.get(botId, chatId)).toMatchObject({ ledgerId: home.ledgerId });
      expect(await repositories.users.get(home.userId)).not.toBeNull();
    });

    test('an erasure that is undone has erased nothing', async () => {
      const { home, guest } = await household();
      const theirs = await addExpense(guest, 'beer 5');
      const work = storage().unitOfWork.run(async ({ users }) => {
        await users.erase(guest.userId);
        throw new Error('undone');
      });
      await expect(work).rejects.toThrow('undone');
      expect(await repositories.ledgers.members(home.ledgerId)).toHaveLength(2);
      expect(await repositories.provenance.list(home.ledgerId, theirs.id)).toMatchObject([{ rawText: 'beer 5' }]);
    });
  });
}
