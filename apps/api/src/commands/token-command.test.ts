import { PeopleService, TokenService } from '@expenses/services';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { tokenCommand, UsageError } from './token-command.ts';

const NOW = new Date('2026-03-10T12:00:00Z');
const MISSING = '01a20434-1147-700f-be70-b8b9c283770b';

it('makes a token that is good for the person it is for, until it is revoked', async () => {
  const { run, tokens } = setUp();

  const [secret = '', remark = ''] = await run('create', '--name', 'laptop', '--user', '77');

  const bearer = await tokens.authenticate(secret);
  expect(bearer).toMatchObject({
    user: { telegramId: 77n },
    token: { name: 'laptop', scopes: ['expenses:read', 'expenses:write'], expiresAt: null },
  });
  expect(remark).toContain(bearer.token.id);
  const [line] = await run('list', '--user', '77');
  expect(line).toContain('good  expenses:read,expenses:write  last used 2026-03-10T12:00:00.000Z  laptop');

  await run('revoke', bearer.token.id, '--user', '77');

  await expect(tokens.authenticate(secret)).rejects.toThrow('revoked');
  expect((await run('list', '--user', '77'))[0]).toContain('revoked');
  expect(await run('list')).toEqual([]);
});

it('gives it the scopes and the time that are asked for, for the default person', async () => {
  const { run, tokens, later } = setUp();

  const [secret = ''] = await run('create', '--name', 'x', '--scopes', 'admin, expenses:read', '--expires', '12h');

  expect(await tokens.authenticate(secret)).toMatchObject({
    user: { telegramId: 12_345n },
    token: { scopes: ['admin', 'expenses:read'], expiresAt: new Date('2026-03-11T00:00:00Z') },
  });
  await run('create', '--name', 'x', '--expires', '90d');
  later(13 * 3_600_000);
  expect((await run('list')).map((line) => line.split('  ')[2])).toEqual(['good', 'expired']);
});

it.each([
  [[]],
  [['destroy']],
  [['create']],
  [['create', 'x', '--name', 'x']],
  [['create', '--name', 'x', '--scopes', 'all']],
  [['create', '--name', 'x', '--expires', 'soon']],
  [['create', '--name', 'x', '--user', 'ada']],
  [['create', '--name', 'x', '--shout']],
  [['revoke']],
  [['revoke', 'laptop']],
  [['revoke', MISSING, MISSING]],
])('says how it is used: %j', async (args) => {
  await expect(setUp().run(...args)).rejects.toThrow(UsageError);
});

it('says when there is no such token', async () => {
  await expect(setUp().run('revoke', MISSING)).rejects.toThrow('There is no token');
});

function setUp() {
  const unitOfWork = new InMemoryUnitOfWork();
  let now = NOW;
  const tokens = new TokenService({ unitOfWork, clock: () => now });
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'Europe/Berlin', locale: 'en' };
  const people = new PeopleService({ unitOfWork, firstPreference });
  const run = async (...args: string[]): Promise<string[]> => {
    const lines: string[] = [];
    const print = (line: string): number => lines.push(line);
    await tokenCommand(args, { people, tokens, defaultUserId: 12_345, now, print });
    return lines;
  };
  const later = (ms: number): void => {
    now = new Date(now.getTime() + ms);
  };
  return { run, tokens, later };
}
