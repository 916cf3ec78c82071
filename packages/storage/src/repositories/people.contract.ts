import type { UserPreference } from '../domain/user.ts';
import { newId } from '../domain/id.ts';
import type { Repositories } from './repositories.ts';
import { addDraft, newPlace, preferring, type StorageUnderTest } from './storage-under-test.ts';

export function userRepositoryContract(storage: () => StorageUnderTest): void {
  describe('UserRepository', () => {
    let users: Repositories['users'];

    beforeEach(() => {
      ({ users } = storage().unitOfWork.repositories);
    });

    test('a person is found by id and by Telegram account, also one of more than 53 bits', async () => {
      const telegramId = randomTelegramId();
      const added = await users.add({ telegramId, displayName: 'Ada' });
      expect(added).toMatchObject({ telegramId, displayName: 'Ada', createdAt: expect.any(Date) as Date });
      expect(await users.get(added.id)).toEqual(added);
      expect(await users.findByTelegramId(telegramId)).toEqual(added);
    });

    test('any number of people may have no Telegram account', async () => {
      const [one, two] = [await users.add({}), await users.add({ telegramId: null })];
      expect(one).toMatchObject({ telegramId: null, displayName: null });
      expect(one.id).not.toBe(two.id);
    });

    test('a Telegram account belongs to one person, also when two come at once', async () => {
      const telegramId = randomTelegramId();
      const outcomes = await Promise.allSettled([1, 2, 3].map(() => users.add({ telegramId })));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      await expect(users.add({ telegramId })).rejects.toMatchObject({ name: 'UserExistsError' });
    });

    test('people are listed by their ids, each once, whoever is not there is left out', async () => {
      const [one, two] = [await users.add({ displayName: 'Ada' }), await users.add({})];
      const list = await users.list([two.id, newId(), one.id, two.id]);
      expect([...list].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([one, two]);
      expect(await users.list([])).toEqual([]);
    });

    test('a person can take another name, or none', async () => {
      const ada = await users.add({ displayName: 'Ada' });
      expect(await users.rename(ada.id, 'Countess')).toEqual({ ...ada, displayName: 'Countess' });
      expect(await users.rename(ada.id, null)).toEqual({ ...ada, displayName: null });
      expect(await users.get(ada.id)).toEqual({ ...ada, displayName: null });
      await expect(users.rename(newId(), 'Nobody')).rejects.toThrow();
    });

    test('nobody is found where nobody is', async () => {
      expect(await users.get(newId())).toBeNull();
      expect(await users.findByTelegramId(randomTelegramId())).toBeNull();
    });
  });
}

export function ledgerRepositoryContract(storage: () => StorageUnderTest): void {
  describe('LedgerRepository', () => {
    let repositories: Repositories;

    beforeEach(() => {
      ({ repositories } = storage().unitOfWork);
    });

    test('a new ledger is found, and its owner is its one member', async () => {
      const { users, ledgers } = repositories;
      const { id: ownerId } = await users.add({});
      const ledger = await ledgers.add({ name: 'Home', baseCurrency: 'CHF', ownerId });
      expect(ledger).toMatchObject({ name: 'Home', baseCurrency: 'CHF', createdAt: expect.any(Date) as Date });
      expect(await ledgers.get(ledger.id)).toEqual(ledger);
      expect(await ledgers.members(ledger.id)).toEqual([{ ledgerId: ledger.id, userId: ownerId, role: 'owner' }]);
      expect(await ledgers.listForUser(ownerId)).toEqual([ledger]);
    });

    test('a member joins once, and keeps the role that they joined with', async () => {
      const { users, ledgers } = repositories;
      const { ledgerId, userId: ownerId } = await newPlace(repositories);
      const { id: userId } = await users.add({});
      const member = { ledgerId, userId, role: 'member' } as const;
      await ledgers.addMember(member);
      await ledgers.addMember(member);
      await ledgers.addMember({ ...member, role: 'owner' });
      expect(await ledgers.members(ledgerId)).toEqual([{ ledgerId, userId: ownerId, role: 'owner' }, member]);
    });

    test('a member leaves; the others stay as they are', async () => {
      const { users, ledgers } = repositories;
      const { ledgerId, userId: ownerId } = await newPlace(repositories);
      const { id: userId } = await users.add({});
      await ledgers.addMember({ ledgerId, userId, role: 'member' });
      expect(await ledgers.removeMember(ledgerId, userId)).toBe(true);
      expect(await ledgers.removeMember(ledgerId, userId)).toBe(false);
      expect(await ledgers.removeMember(newId(), userId)).toBe(false);
      expect(await ledgers.members(ledgerId)).toEqual([{ ledgerId, userId: ownerId, role: 'owner' }]);
      expect(await ledgers.listForUser(userId)).toEqual([]);
    });

    test('what a member had not saved is cancelled when they leave', async () => {
      const { users, ledgers, drafts } = repositories;
      const place = await newPlace(repositories);
      const { id: userId } = await users.add({});
      await ledgers.addMember({ ledgerId: place.ledgerId, userId, role: 'member' });
      const theirs = await addDraft(repositories, { ...place, userId });
      const others = await addDraft(repositories, place);
      await ledgers.removeMember(place.ledgerId, userId);
      expect(await drafts.get(theirs.id)).toMatchObject({ status: 'cancelled', version: 2 });
      expect(await drafts.get(others.id)).toEqual(others);
    });

    test("an owner's place is taken by the member who joined first, if there is no other owner", async () => {
      const { users, ledgers } = repositories;
      const { ledgerId, userId: ownerId } = await newPlace(repositories);
      const [first, second, third] = [await users.add({}), await users.add({}), await users.add({})];
      for (const { id: userId } of [first, second]) await ledgers.addMember({ ledgerId, userId, role: 'member' });
      await ledgers.removeMember(ledgerId, ownerId);
      expect(await ledgers.members(ledgerId)).toEqual([
        { ledgerId, userId: first.id, role: 'owner' },
        { ledgerId, userId: second.id, role: 'member' },
      ]);

      await ledgers.addMember({ ledgerId, userId: third.id, role: 'owner' });
      await ledgers.removeMember(ledgerId, first.id);
      expect(await ledgers.members(ledgerId)).toEqual([
        { ledgerId, userId: second.id, role: 'member' },
        { ledgerId, userId: third.id, role: 'owner' },
      ]);
    });

    test('the last member cannot leave, also when the last two leave at once', async () => {
      const { users, ledgers } = repositories;
      const { ledgerId, userId: ownerId } = await newPlace(repositories);
      const { id: userId } = await users.add({});
      await ledgers.addMember({ ledgerId, userId, role: 'member' });
      const outcomes = await Promise.allSettled([ownerId, userId].map((id) => ledgers.removeMember(ledgerId, id)));
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const [last] = await ledgers.members(ledgerId);
      expect(last).toMatchObject({ role: 'owner' });
      await expect(ledgers.removeMember(ledgerId, String(last?.userId))).rejects.toMatchObject({
        name: 'LastMemberError',
      });
    });

    test('nobody leaves a ledger that is active for them', async () => {
      const { users, ledgers, preferences } = repositories;
      const { ledgerId } = await newPlace(repositories);
      const { id: userId } = await users.add({});
      await ledgers.addMember({ ledgerId, userId, role: 'member' });
      await preferences.save(preferring(userId, ledgerId));
      await expect(ledgers.removeMember(ledgerId, userId)).rejects.toThrow();
      expect(await ledgers.members(ledgerId)).toHaveLength(2);
    });

    test("a person's ledgers are in the order in which they were made, whenever the person joined", async () => {
      const { ledgers } = repositories;
      const older = await newPlace(repositories);
      const own = await newPlace(repositories);
      const newer = await newPlace(repositories);
      for (const { ledgerId } of [newer, older]) {
        await ledgers.addMember({ ledgerId, userId: own.userId, role: 'member' });
      }
      const list = await ledgers.listForUser(own.userId);
      expect(list.map(({ id }) => id)).toEqual([older.ledgerId, own.ledgerId, newer.ledgerId]);
    });

    test('a ledger that never was is not found, and has no members', async () => {
      expect(await repositories.ledgers.get(newId())).toBeNull();
      expect(await repositories.ledgers.members(newId())).toEqual([]);
      expect(await repositories.ledgers.listForUser(newId())).toEqual([]);
    });
  });
}

export function preferenceRepositoryContract(storage: () => StorageUnderTest): void {
  describe('PreferenceRepository', () => {
    let repositories: Repositories;
    let preference: UserPreference;

    beforeEach(async () => {
      ({ repositories } = storage().unitOfWork);
      const { userId, ledgerId } = await newPlace(repositories);
      preference = preferring(userId, ledgerId);
    });

    test('saved preferences are found, and saving again replaces them', async () => {
      expect(await repositories.preferences.get(preference.userId)).toBeNull();
      expect(await repositories.preferences.save(preference)).toEqual(preference);
      const changed = { ...preference, preferredCurrency: 'JPY', timeZone: 'Asia/Tokyo', autoSave: true };
      expect(await repositories.preferences.save(changed)).toEqual(changed);
      expect(await repositories.preferences.get(preference.userId)).toEqual(changed);
    });

    test('the active ledger must be one that the person is a member of; else the old preferences stay', async () => {
      await repositories.preferences.save(preference);
      const { ledgerId } = await newPlace(repositories);
      const elsewhere = { ...preference, activeLedgerId: ledgerId };
      await expect(repositories.preferences.save(elsewhere)).rejects.toMatchObject({ name: 'NotAMemberError' });
      expect(await repositories.preferences.get(preference.userId)).toEqual(preference);

      await repositories.ledgers.addMember({ ledgerId, userId: preference.userId, role: 'member' });
      expect(await repositories.preferences.save(elsewhere)).toEqual(elsewhere);
    });
  });
}

/** Telegram's ids have up to 52 bits, the column 63: the larger keeps a float from passing unnoticed. */
function randomTelegramId(): bigint {
  return 2n ** 60n + BigInt(Math.floor(Math.random() * 2 ** 48));
}
