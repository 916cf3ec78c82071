import { TokenService, type TokenScope } from '@expenses/services';
import request from 'supertest';
import { Client } from '../test-support/client.ts';
import { createTestApp, NOW } from '../test-support/test-app.ts';
import { CreatedTokenResponse, TokenListResponse } from './token-response.ts';

describe('with API_AUTH=token', () => {
  it('a token acts as its owner, and for what it is good for', async () => {
    const { bearer, person } = await setUp();
    const reader = await bearer(['expenses:read']);
    const writer = await bearer(['expenses:write']);

    expect((await reader.get('/expenses')).status).toBe(200);
    expect((await writer.post('/expenses/classify', { description: 'Coffee 4.50 EUR' })).status).toBe(201);
    expect((await reader.get('/expenses')).body).toMatchObject({ total: 1 });
    expect((await person()).user.telegramId).toBe(12_345n);

    const refused = await reader.post('/expenses/classify', { description: 'Coffee 4.50 EUR' });
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({
      type: 'urn:expense-tracker:problem:insufficient-scope',
      scope: 'expenses:write',
    });
    expect(refused.headers['www-authenticate']).toBe(
      'Bearer realm="expenses", error="insufficient_scope", scope="expenses:write"',
    );
    for (const token of [reader, writer]) expect((await token.get('/tokens')).status).toBe(403);
  });

  it('an admin token makes tokens, which are shown once, and revokes them at once', async () => {
    const { app, bearer } = await setUp();
    const admin = await bearer(['admin']);

    const response = await admin.post('/tokens', { name: ' Phone ', scopes: ['expenses:read'] });

    expect(response.status).toBe(201);
    const { token, ...made } = CreatedTokenResponse.parse(response.body);
    expect(token).toMatch(/^exp_[\w-]{51}$/);
    expect(response.headers['location']).toBe(`/api/v1/tokens/${made.id}`);
    expect(made).toMatchObject({ name: 'Phone', scopes: ['expenses:read'], expiresAt: null, revokedAt: null });
    const listed = await admin.get('/tokens');
    expect(TokenListResponse.parse(listed.body).items.map(({ name }) => name)).toEqual(['Phone', 'test']);
    expect(listed.text).not.toContain(token);

    const phone = asBearer(app, token);
    expect((await phone.get('/expenses')).status).toBe(200);
    expect((await admin.delete(`/tokens/${made.id}`)).status).toBe(204);

    const refused = await phone.get('/expenses');
    expect(refused.status).toBe(401);
    expect(refused.body).toMatchObject({ type: 'urn:expense-tracker:problem:invalid-token' });
    expect(refused.headers['www-authenticate']).toContain('error="invalid_token"');
    expect((await admin.delete(`/tokens/${made.id}`)).status).toBe(404);
    expect((await admin.delete('/tokens/none')).status).toBe(404);
  });

  it('a token is refused once it has expired, and remembers when it was used', async () => {
    const { bearer, app, unitOfWork, person } = await setUp();
    const admin = await bearer(['admin']);
    await admin.get('/tokens');
    expect(TokenListResponse.parse((await admin.get('/tokens')).body).items[0]).toMatchObject({
      lastUsedAt: NOW.toISOString(),
    });
    const earlier = new TokenService({ unitOfWork, clock: () => new Date(NOW.getTime() - 60_000) });
    const expiresAt = new Date(NOW.getTime() - 1);
    const { secret } = await earlier.create(await person(), { name: 'old', scopes: ['admin'], expiresAt });

    const response = await asBearer(app, secret).get('/expenses');

    expect([response.status, response.body]).toMatchObject([401, { detail: 'The token has expired. Make a new one.' }]);
  });

  it.each([
    ['nothing', undefined],
    ['another scheme', 'Basic YTpi'],
    ['no token', 'Bearer '],
    ['two', 'Bearer exp_a exp_b'],
  ])('asks for a token where there is %s', async (_case, value) => {
    const { app } = await setUp();
    const asked = request(app).get('/api/v1/expenses');

    const response = await (value === undefined ? asked : asked.set('Authorization', value));

    expect([response.status, response.headers['www-authenticate']]).toEqual([401, 'Bearer realm="expenses"']);
  });

  it.each(['exp_', 'exp_none', `exp_${'a'.repeat(51)}`])('does not know %s', async (token) => {
    const { app } = await setUp();

    expect((await asBearer(app, token).get('/expenses')).body).toMatchObject({ detail: 'The token is not known.' });
  });
});

describe('POST /tokens', () => {
  it.each([
    ['/name', { name: ' ', scopes: ['admin'] }],
    ['/scopes', { name: 'x', scopes: [] }],
    ['/scopes/0', { name: 'x', scopes: ['all'] }],
    ['/scopes', { name: 'x', scopes: ['admin', 'admin'] }],
    ['/expiresAt', { name: 'x', scopes: ['admin'], expiresAt: '2026-01-01T00:00:00Z' }],
    ['/expiresAt', { name: 'x', scopes: ['admin'], expiresAt: 'tomorrow' }],
    ['/expiresAt', { name: 'x', scopes: ['admin'], expiresAt: '9999-12-31T23:59:59Z' }],
  ])('refuses what would be of no use: %s of %j', async (pointer, body) => {
    const response = await new Client(createTestApp().app).post('/tokens', body);

    expect([response.status, response.body]).toMatchObject([422, { errors: [{ pointer }] }]);
  });

  it('makes one token of one key, and shows it once', async () => {
    const { app, unitOfWork, person } = createTestApp();
    const me = new Client(app);
    const ask = () => me.post('/tokens', { name: 'x', scopes: ['admin'] }).set('Idempotency-Key', 'k');

    const [first, again] = [await ask(), await ask()];

    expect([first.status, again.status]).toEqual([201, 409]);
    expect(again.body).toMatchObject({ type: 'urn:expense-tracker:problem:answer-withheld' });
    expect(again.headers).toMatchObject({
      location: first.headers['location']!,
      'idempotent-replayed': 'true',
    });
    expect((await me.get('/tokens')).body).toMatchObject({ total: 1 });
    const kept = await unitOfWork.repositories.idempotencyKeys.find((await person()).user.id, 'k', NOW);
    expect(kept?.responseBody).toBeNull();
  });

  it('is on the audit record with the token and the request that it came with', async () => {
    const { bearer, unitOfWork, person } = await setUp();
    const admin = await bearer(['admin']);
    const { items } = TokenListResponse.parse((await admin.get('/tokens')).body);

    await admin.post('/tokens', { name: 'x', scopes: ['admin'] }).set('X-Request-Id', 'made-here');

    const [newest] = await unitOfWork.repositories.audit.list((await person()).user.id, 1);
    expect(newest).toMatchObject({ action: 'token.created', tokenId: items[0]!.id, requestId: 'made-here' });
  });
});

async function setUp() {
  const testApp = createTestApp({ auth: { mode: 'token' } });
  const { app, unitOfWork, person } = testApp;
  const tokens = new TokenService({ unitOfWork, clock: () => NOW });
  const bearer = async (scopes: readonly TokenScope[]) => {
    const { secret } = await tokens.create(await person(), { name: 'test', scopes, expiresAt: null });
    return asBearer(app, secret);
  };
  return { ...testApp, bearer };
}

function asBearer(app: ReturnType<typeof createTestApp>['app'], token: string): Client {
  return new Client(app, { Authorization: `Bearer ${token}` });
}
