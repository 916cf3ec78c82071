import type { IdempotencyRecord, NewApiToken } from '../domain/access.ts';
import { newId } from '../domain/id.ts';
import type { Repositories } from './repositories.ts';
import { anExpense, newPlace, type Place, type StorageUnderTest } from './storage-under-test.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const LATER = new Date('2026-03-02T12:00:00Z');
const BEFORE = new Date('2026-02-28T12:00:00Z');

export function apiTokenRepositoryContract(storage: () => StorageUnderTest): void {
  describe('ApiTokenRepository', () => {
    let tokens: Repositories['apiTokens'];
    let place: Place;

    beforeEach(async () => {
      const { repositories } = storage().unitOfWork;
      tokens = repositories.apiTokens;
      place = await newPlace(repositories);
    });

    const aToken = (overrides: Partial<NewApiToken> = {}): NewApiToken => ({
      userId: place.userId,
      name: 'laptop',
      prefix: newId(),
      tokenHash: new Uint8Array(32).fill(0xfe),
      scopes: ['expenses:read', 'admin'],
      expiresAt: LATER,
      ...overrides,
    });

    test('a token is found by its prefix as it was given, and was never used', async () => {
      const given = aToken();
      const added = await tokens.add(given);
      expect(added).toEqual({
        ...given,
        id: expect.any(String) as string,
        createdAt: expect.any(Date) as Date,
        lastUsedAt: null,
        revokedAt: null,
      });
      expect(await tokens.findByPrefix(given.prefix)).toEqual(added);
      expect(await tokens.findByPrefix(newId())).toBeNull();
    });

    test('no two tokens begin alike', async () => {
      const { prefix } = await tokens.add(aToken());
      await expect(tokens.add(aToken({ prefix }))).rejects.toThrow();
    });

    test("a person's tokens are listed the newest first, and nobody else's", async () => {
      const one = await tokens.add(aToken());
      const two = await tokens.add(aToken({ expiresAt: null, scopes: [] }));
      const other = await newPlace(storage().unitOfWork.repositories);
      await tokens.add(aToken({ userId: other.userId }));
      expect(await tokens.list(place.userId)).toEqual([two, one]);
    });

    test('a token is revoked once, by whom it belongs to', async () => {
      const { id, prefix } = await tokens.add(aToken());
      const other = await newPlace(storage().unitOfWork.repositories);
      expect(await tokens.revoke(other.userId, id, NOW)).toBe(false);
      expect(await tokens.revoke(place.userId, newId(), NOW)).toBe(false);
      expect(await tokens.findByPrefix(prefix)).toMatchObject({ revokedAt: null });
      expect(await tokens.revoke(place.userId, id, NOW)).toBe(true);
      expect(await tokens.revoke(place.userId, id, LATER)).toBe(false);
      expect(await tokens.findByPrefix(prefix)).toMatchObject({ revokedAt: NOW });
    });

    test('when it was used last is never set back', async () => {
      const { id, prefix } = await tokens.add(aToken());
      for (const at of [NOW, LATER, BEFORE]) await tokens.touch(id, at);
      await tokens.touch(newId(), NOW);
      expect(await tokens.findByPrefix(prefix)).toMatchObject({ lastUsedAt: LATER });
    });
  });
}

export function idempotencyKeyRepositoryContract(storage: () => StorageUnderTest): void {
  describe('IdempotencyKeyRepository', () => {
    let keys: Repositories['idempotencyKeys'];
    let place: Place;

    beforeEach(async () => {
      const { repositories } = storage().unitOfWork;
      keys = repositories.idempotencyKeys;
      place = await newPlace(repositories);
    });

    const aRecord = (overrides: Partial<IdempotencyRecord> = {}): IdempotencyRecord => ({
      userId: place.userId,
      key: newId(),
      requestHash: new Uint8Array(32).fill(0x0a),
      responseStatus: 201,
      responseBody: { expenses: [{ amount: '4.50', note: 'ünïcode "quoted" \\ ☕' }], next: null },
      responseHeaders: { etag: '"1"' },
      expiresAt: LATER,
      ...overrides,
    });

    test('an answer is found by its key as it was given, until it expires', async () => {
      const record = aRecord();
      await keys.add(record, NOW);
      expect(await keys.find(place.userId, record.key, NOW)).toEqual(record);
      expect(await keys.find(place.userId, record.key, LATER)).toBeNull();
      expect(await keys.find(place.userId, newId(), NOW)).toBeNull();
    });

    test('an answer without a body is one too', async () => {
      const record = aRecord({ responseStatus: 204, responseBody: null, responseHeaders: {} });
      await keys.add(record, NOW);
      expect(await keys.find(place.userId, record.key, NOW)).toEqual(record);
    });

    test("a person's key is their own", async () => {
      const mine = aRecord();
      const other = await newPlace(storage().unitOfWork.repositories);
      const theirs = aRecord({ userId: other.userId, key: mine.key, responseStatus: 200 });
      await keys.add(mine, NOW);
      await keys.add(theirs, NOW);
      expect(await keys.find(place.userId, mine.key, NOW)).toEqual(mine);
      expect(await keys.find(other.userId, mine.key, NOW)).toEqual(theirs);
    });

    test('a key that is in use is refused, and its answer stays; one that has expired makes way', async () => {
      const record = aRecord();
      await keys.add(record, NOW);
      const second = { ...record, responseStatus: 200, expiresAt: new Date('2026-03-05T00:00:00Z') };
      await expect(keys.add(second, NOW)).rejects.toMatchObject({ name: 'IdempotencyKeyTakenError' });
      expect(await keys.find(place.userId, record.key, NOW)).toEqual(record);
      await keys.add(second, LATER);
      expect(await keys.find(place.userId, record.key, LATER)).toEqual(second);
    });

    test('of requests at once with one key, one has its effects, and the others none', async () => {
      const record = aRecord();
      const outcomes = await Promise.allSettled(
        Array.from({ length: 6 }, () =>
          storage().unitOfWork.run(async ({ expenses, idempotencyKeys }) => {
            await expenses.add(anExpense(place));
            await idempotencyKeys.add(record, NOW);
          }),
        ),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { name: 'IdempotencyKeyTakenError' },
      });
      const { expenses } = storage().unitOfWork.repositories;
      expect(await expenses.page(place.ledgerId, {}, 1, 10)).toMatchObject({ total: 1 });
    });

    test('a key whose effects were undone is free', async () => {
      const record = aRecord();
      const undone = storage().unitOfWork.run(async ({ idempotencyKeys }) => {
        await idempotencyKeys.add(record, NOW);
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      expect(await keys.find(place.userId, record.key, NOW)).toBeNull();
      await keys.add(record, NOW);
    });

    test('only what has expired is purged, no more than asked for', async () => {
      const old = [1, 2, 3].map((hours) => aRecord({ expiresAt: new Date(Date.UTC(2001, 0, 1, hours)) }));
      const kept = aRecord();
      for (const record of [...old, kept]) await keys.add(record, new Date(0));
      expect(await keys.purge(new Date(Date.UTC(2001, 0, 1, 3)), 1)).toBe(1);
      expect(await keys.purge(new Date(Date.UTC(2001, 0, 1, 3)), 100)).toBe(1);
      expect(await keys.purge(new Date(Date.UTC(2001, 0, 1, 3)), 100)).toBe(0);
      expect(await keys.find(place.userId, old[2]!.key, new Date(0))).toEqual(old[2]);
      expect(await keys.find(place.userId, kept.key, NOW)).toEqual(kept);
    });
  });
}

export function auditRepositoryContract(storage: () => StorageUnderTest): void {
  describe('AuditRepository', () => {
    test("a person's record is listed the newest first, and nobody else's", async () => {
      const { audit } = storage().unitOfWork.repositories;
      const [userId, tokenId] = [newId(), newId()];
      const one = await audit.add({ userId, tokenId, action: 'token.created', details: { name: 'x' }, requestId: 'r' });
      const two = await audit.add({ userId, tokenId: null, action: 'token.revoked', details: null, requestId: null });
      await audit.add({ userId: null, tokenId: null, action: 'purged', details: {}, requestId: null });
      expect(one).toMatchObject({ userId, tokenId, action: 'token.created', details: { name: 'x' }, requestId: 'r' });
      expect(await audit.list(userId, 10)).toEqual([two, one]);
      expect(await audit.list(userId, 1)).toEqual([two]);
      expect(await audit.list(newId(), 10)).toEqual([]);
    });
  });
}

export function personRepositoryContract(storage: () => StorageUnderTest): void {
  describe('PersonRepository', () => {
    let repositories: Repositories;

    beforeEach(() => {
      ({ repositories } = storage().unitOfWork);
    });

    async function somebody(telegramId: bigint | null): Promise<{ userId: string; ledgerId: string }> {
      const { id: userId } = await repositories.users.add({ telegramId, displayName: 'Ada' });
      const { id: ledgerId } = await repositories.ledgers.add({ name: 'Home', baseCurrency: 'CHF', ownerId: userId });
      return { userId, ledgerId };
    }

    const preferenceOf = ({ userId, ledgerId }: { userId: string; ledgerId: string }) => ({
      userId,
      preferredCurrency: 'EUR',
      timeZone: 'Europe/Berlin',
      locale: 'de-DE',
      autoSave: true,
      activeLedgerId: ledgerId,
    });

    test('someone is found by id and by Telegram account, with their preferences and their active ledger', async () => {
      const telegramId = 2n ** 60n + BigInt(Math.floor(Math.random() * 2 ** 48));
      const ids = await somebody(telegramId);
      const { userId, ledgerId } = ids;
      await repositories.ledgers.add({ name: 'Other', baseCurrency: 'EUR', ownerId: userId });
      const preference = await repositories.preferences.save(preferenceOf(ids));
      const person = {
        user: await repositories.users.get(userId),
        ledger: await repositories.ledgers.get(ledgerId),
        preference,
      };
      expect(await repositories.people.find({ userId })).toEqual(person);
      expect(await repositories.people.find({ telegramId })).toEqual(person);
      const inside = storage().unitOfWork.run(({ people }) => people.find({ telegramId }));
      expect(await inside).toEqual(person);
    });

    test('someone who is not there, or has no preferences yet, is not found', async () => {
      const { userId } = await somebody(null);
      expect(await repositories.people.find({ userId })).toBeNull();
      expect(await repositories.people.find({ userId: newId() })).toBeNull();
      expect(await repositories.people.find({ telegramId: 1n })).toBeNull();
    });

    test('a token leads to whom it lets act', async () => {
      const ids = await somebody(null);
      const { userId } = ids;
      const prefix = newId();
      const tokenHash = new Uint8Array(32).map((_, index) => index * 8);
      const added = { userId, name: 'phone', prefix, tokenHash, scopes: ['expenses:read'], expiresAt: null };
      const { id } = await repositories.apiTokens.add(added);
      expect(await repositories.people.findBearer(prefix)).toBeNull();
      await repositories.preferences.save(preferenceOf(ids));
      await repositories.apiTokens.revoke(userId, id, NOW);
      await repositories.apiTokens.touch(id, NOW);

      expect(await repositories.people.findBearer(prefix)).toEqual({
        ...(await repositories.people.find({ userId })),
        token: await repositories.apiTokens.findByPrefix(prefix),
      });
      expect(await repositories.people.findBearer(newId())).toBeNull();
    });
  });
}
