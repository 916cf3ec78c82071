import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { joinUnitOfWork } from '@expenses/storage/repositories';
import { PeopleService, type Person } from '../people/people-service.ts';
import { allows } from './token-scope.ts';
import { TokenService, type TokenRequest } from './token-service.ts';

let unitOfWork: InMemoryUnitOfWork;
let person: Person;
let stranger: Person;
let tokens: TokenService;
let now: Date;

const LAPTOP: TokenRequest = { name: 'laptop', scopes: ['expenses:read'], expiresAt: null };

beforeEach(async () => {
  unitOfWork = new InMemoryUnitOfWork();
  now = new Date('2026-03-01T12:00:00Z');
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en-GB' };
  const people = new PeopleService({ unitOfWork, firstPreference });
  [person, stranger] = [await people.identify(1n), await people.identify(2n)];
  tokens = new TokenService({ unitOfWork, clock: () => now });
});

function after(seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}

describe('a new token', () => {
  it('has a prefix that finds it and 256 random bits, and is shown but never stored', async () => {
    const { secret, token } = await tokens.create(person, LAPTOP);

    expect(secret).toMatch(/^exp_[\w-]{51}$/);
    expect(secret.slice(4, 12)).toBe(token.prefix);
    const stored = await unitOfWork.repositories.apiTokens.findByPrefix(token.prefix);
    expect(JSON.stringify(stored)).not.toContain(secret.slice(12));
    expect(stored?.tokenHash).toHaveLength(32);
    expect(token).not.toHaveProperty('tokenHash');
  });

  it('is like no other', async () => {
    const secrets = await Promise.all(Array.from({ length: 20 }, () => tokens.create(person, LAPTOP)));

    expect(new Set(secrets.map(({ secret }) => secret)).size).toBe(20);
  });

  it('lets its bearer act as the person, for what it is good for', async () => {
    const { secret, token } = await tokens.create(person, LAPTOP);

    const bearer = await tokens.authenticate(secret);

    expect(bearer).toMatchObject({ ...person, token: { id: token.id, scopes: ['expenses:read'] } });
  });

  it.each<[string, Partial<TokenRequest>, string]>([
    ['without a name', { name: '  ' }, 'name'],
    ['with a name of 101 characters', { name: 'x'.repeat(101) }, 'name'],
    ['for nothing', { scopes: [] }, 'scopes'],
    ['that has expired', { expiresAt: new Date('2026-03-01T12:00:00Z') }, 'expiresAt'],
  ])('%s is refused', async (_, wrong, field) => {
    const creating = tokens.create(person, { ...LAPTOP, ...wrong });

    await expect(creating).rejects.toMatchObject({ name: 'InvalidTokenRequestError', field });
    expect(await tokens.list(person)).toEqual([]);
  });
});

describe('a token that is not good', () => {
  it.each([
    ['empty', ''],
    ['of another kind', 'sk-1234567890'],
    ['that never was', `exp_${'a'.repeat(51)}`],
  ])('is refused: one %s', async (_, token) => {
    await expect(tokens.authenticate(token)).rejects.toMatchObject({ name: 'TokenRejectedError', reason: 'unknown' });
  });

  it('is refused: one with the prefix of a good one, without telling that there is one', async () => {
    const { secret } = await tokens.create(person, LAPTOP);
    const forged = secret.slice(0, 12) + 'A'.repeat(43);

    await expect(tokens.authenticate(forged)).rejects.toMatchObject({ reason: 'unknown' });
  });

  it('is refused from the moment that it expires', async () => {
    const { secret } = await tokens.create(person, { ...LAPTOP, expiresAt: after(60) });

    now = after(59);
    await expect(tokens.authenticate(secret)).resolves.toBeDefined();
    now = after(1);
    await expect(tokens.authenticate(secret)).rejects.toMatchObject({ reason: 'expired' });
  });

  it('is refused from the moment that it is revoked', async () => {
    const { secret, token } = await tokens.create(person, LAPTOP);

    await tokens.revoke(person, token.id);

    await expect(tokens.authenticate(secret)).rejects.toMatchObject({ reason: 'revoked' });
  });
});

describe('revoking', () => {
  it("does nothing to another person's token, nor to one that is revoked", async () => {
    const { secret, token } = await tokens.create(person, LAPTOP);

    await expect(tokens.revoke(stranger, token.id)).rejects.toMatchObject({ name: 'TokenNotFoundError' });
    await expect(tokens.authenticate(secret)).resolves.toBeDefined();
    await tokens.revoke(person, token.id);
    await expect(tokens.revoke(person, token.id)).rejects.toMatchObject({ tokenId: token.id });
  });
});

describe('when a token was used last', () => {
  const lastUse = async (): Promise<Date | null | undefined> => (await tokens.list(person))[0]?.lastUsedAt;

  it('is remembered, and written once a minute at most', async () => {
    const { secret } = await tokens.create(person, LAPTOP);
    expect(await lastUse()).toBeNull();

    await tokens.authenticate(secret);
    const first = now;
    now = after(59);
    await tokens.authenticate(secret);
    expect(await lastUse()).toEqual(first);
    now = after(1);
    await tokens.authenticate(secret);
    expect(await lastUse()).toEqual(now);
  });

  it('is written once by requests at once', async () => {
    const { secret } = await tokens.create(person, LAPTOP);
    const { apiTokens } = unitOfWork.repositories;
    const touch = apiTokens.touch.bind(apiTokens);
    let writes = 0;
    apiTokens.touch = async (id, at) => {
      writes += 1;
      await new Promise((done) => setTimeout(done, 20));
      await touch(id, at);
    };

    await Promise.all(Array.from({ length: 10 }, () => tokens.authenticate(secret)));

    expect(writes).toBe(1);
  });
});

it('keeps a record of what is done with tokens, in the transaction that it is done in', async () => {
  const origin = { tokenId: null, requestId: 'request-1' };
  const { token } = await tokens.create(person, LAPTOP, origin);
  await tokens.revoke(person, token.id);
  const undone = unitOfWork.run(async (repositories) => {
    await new TokenService({ unitOfWork: joinUnitOfWork(repositories), clock: () => now }).create(person, LAPTOP);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');

  expect(await tokens.list(person)).toHaveLength(1);
  expect(await unitOfWork.repositories.audit.list(person.user.id, 10)).toMatchObject([
    { action: 'token.revoked', details: { id: token.id }, requestId: null },
    { action: 'token.created', details: { id: token.id, name: 'laptop' }, requestId: 'request-1' },
  ]);
});

it.each([
  [['expenses:read'], 'expenses:read', true],
  [['expenses:read'], 'expenses:write', false],
  [['expenses:write'], 'expenses:read', false],
  [['expenses:read', 'expenses:write'], 'admin', false],
  [['admin'], 'expenses:write', true],
  [[], 'expenses:read', false],
] as const)('the scopes %j allow %s: %s', (scopes, needed, expected) => {
  expect(allows(scopes, needed)).toBe(expected);
});
