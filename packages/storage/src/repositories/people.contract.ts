import type { UserPreference } from '../domain/user.ts';
import { newId } from '../domain/id.ts';
import type { Repositories } from './repositories.ts';
import { newPlace, type StorageUnderTest } from './storage-under-test.ts';

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
      preference = {
        userId,
        activeLedgerId: ledgerId,
        preferredCurrency: 'EUR',
        timeZone: 'Europe/Berlin',
        locale: 'de-DE',
        autoSave: false,
      };
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
