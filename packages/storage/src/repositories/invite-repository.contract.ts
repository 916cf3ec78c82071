import { randomBytes } from 'node:crypto';
import type { Repositories } from './repositories.ts';
import { inHours, newPlace, type Place, type StorageUnderTest } from './storage-under-test.ts';

export function inviteRepositoryContract(storage: () => StorageUnderTest): void {
  describe('InviteRepository', () => {
    let repositories: Repositories;
    let invites: Repositories['invites'];
    let place: Place;
    let codeHash: Uint8Array;

    beforeEach(async () => {
      ({ repositories } = storage().unitOfWork);
      ({ invites } = repositories);
      place = await newPlace(repositories);
      codeHash = randomBytes(32);
    });

    const add = (overrides: Partial<Parameters<typeof invites.add>[0]> = {}) =>
      invites.add({ ledgerId: place.ledgerId, codeHash, createdBy: place.userId, expiresAt: inHours(1), ...overrides });

    test('an invite is found by its code, as it was made', async () => {
      const expiresAt = inHours(1);
      const added = await add({ expiresAt });
      expect(added).toEqual({
        id: expect.any(String) as string,
        ledgerId: place.ledgerId,
        createdBy: place.userId,
        createdAt: expect.any(Date) as Date,
        expiresAt,
        usedBy: null,
        usedAt: null,
      });
      expect(await invites.find(codeHash, new Date())).toEqual(added);
      expect(await invites.find(randomBytes(32), new Date())).toBeNull();
      await expect(add()).rejects.toThrow();
    });

    test('an invite to the bot alone names no ledger', async () => {
      expect(await add({ ledgerId: null })).toMatchObject({ ledgerId: null });
    });

    test('an invite is good for one person, also when several come at once', async () => {
      const { id } = await add();
      const guests = [await repositories.users.add({}), await repositories.users.add({})];
      const now = new Date();
      const redeemed = await Promise.all(guests.map((guest) => invites.redeem(codeHash, guest.id, now)));
      const [invite, ...others] = redeemed.filter((outcome) => outcome !== null);
      expect(others).toEqual([]);
      expect(invite).toMatchObject({ id, usedAt: now });
      expect(guests.map((guest) => guest.id)).toContain(invite?.usedBy);
      expect(await invites.find(codeHash, now)).toBeNull();

      const [again, ...nobodyElse] = await Promise.all(
        guests.map((guest) => invites.redeem(codeHash, guest.id, now)),
      ).then((outcomes) => outcomes.filter((outcome) => outcome !== null));
      expect(again).toMatchObject({ id, usedBy: invite?.usedBy });
      expect(nobodyElse).toEqual([]);
    });

    test('an invite that has expired is good for nobody', async () => {
      const expiresAt = inHours(1);
      await add({ expiresAt });
      expect(await invites.find(codeHash, expiresAt)).toBeNull();
      expect(await invites.redeem(codeHash, place.userId, expiresAt)).toBeNull();
      expect(await invites.redeem(codeHash, place.userId, inHours(0.5))).not.toBeNull();
    });

    test('invites that expired long ago are deleted, a few at a time', async () => {
      while ((await invites.purge(new Date(), 1000)) > 0);
      await add();
      await Promise.all([32, 32, 32].map((bytes) => add({ codeHash: randomBytes(bytes), expiresAt: inHours(-1) })));
      expect(await invites.purge(inHours(-2), 10)).toBe(0);
      expect(await invites.purge(new Date(), 2)).toBe(2);
      expect(await invites.purge(new Date(), 2)).toBe(1);
      expect(await invites.find(codeHash, new Date())).not.toBeNull();
    });
  });
}
