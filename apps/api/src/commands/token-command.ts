import { parseArgs } from 'node:util';
import { TOKEN_SCOPES, type PeopleService, type TokenScope, type TokenService } from '@expenses/services';

export interface TokenCommandOptions {
  readonly people: Pick<PeopleService, 'identify'>;
  readonly tokens: Pick<TokenService, 'create' | 'list' | 'revoke'>;
  /** The Telegram id of the person that a token is for when none is named. */
  readonly defaultUserId: number;
  readonly now: Date;
  readonly print: (line: string) => void;
}

/** The command's arguments are none that it knows. */
export class UsageError extends Error {
  override name = 'UsageError';

  constructor(problem: string) {
    super(`${problem}\n\n${USAGE}`);
  }
}

const USAGE = `Usage:
  token create --name NAME [--scopes SCOPE,SCOPE] [--expires 90d] [--user TELEGRAM_ID]
  token list [--user TELEGRAM_ID]
  token revoke ID [--user TELEGRAM_ID]

Scopes: ${TOKEN_SCOPES.join(', ')} (default: expenses:read,expenses:write). A token never expires unless told: 12h, 90d.
Without --user it is for the person of DEFAULT_USER_ID.`;

const DEFAULT_SCOPES = 'expenses:read,expenses:write';

/** Makes, lists and revokes tokens for whoever runs the tracker. @throws {UsageError} and what `TokenService` throws */
export async function tokenCommand(args: readonly string[], options: TokenCommandOptions): Promise<void> {
  const { people, tokens, defaultUserId, print } = options;
  const { values, positionals } = parse(args);
  const [verb, id, ...more] = positionals;
  if (more.length > 0 || (verb !== 'revoke' && id !== undefined)) throw new UsageError('There is a word too many.');
  switch (verb) {
    case 'create': {
      const request = requestOf(values, options.now);
      const { secret, token } = await tokens.create(await people.identify(userOf(values.user, defaultUserId)), request);
      print(secret);
      print(`Keep it: it is not shown again. It is token ${token.id}, for ${token.scopes.join(' and ')}.`);
      return;
    }
    case 'list':
      for (const token of await tokens.list(await people.identify(userOf(values.user, defaultUserId)))) {
        const { prefix, name, scopes, lastUsedAt, expiresAt, revokedAt } = token;
        const state =
          revokedAt !== null ? 'revoked' : expiresAt !== null && expiresAt <= options.now ? 'expired' : 'good';
        const used = lastUsedAt === null ? 'never used' : `last used ${lastUsedAt.toISOString()}`;
        print([token.id, `exp_${prefix}…`, state, scopes.join(','), used, name].join('  '));
      }
      return;
    case 'revoke':
      if (id === undefined || !UUID.test(id))
        throw new UsageError('Say which token: its id, as "token list" shows it.');
      await tokens.revoke(await people.identify(userOf(values.user, defaultUserId)), id);
      print('Revoked.');
      return;
    case undefined:
      throw new UsageError('Say what to do.');
    default:
      throw new UsageError(`There is no "token ${verb}".`);
  }
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { name: text, scopes: text, expires: text, user: text },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

type Values = ReturnType<typeof parse>['values'];

function requestOf({ name, scopes = DEFAULT_SCOPES, expires }: Values, now: Date) {
  if (name === undefined) throw new UsageError('Give the token a name: --name laptop');
  const wanted = scopes.split(',').map((scope) => scope.trim());
  if (!wanted.every(isScope))
    throw new UsageError(`There is no scope ${wanted.find((scope) => !isScope(scope)) ?? ''}.`);
  return { name, scopes: [...new Set(wanted)], expiresAt: expires === undefined ? null : endOf(expires, now) };
}

function isScope(name: string): name is TokenScope {
  return (TOKEN_SCOPES as readonly string[]).includes(name);
}

const HOUR_MS = 3_600_000;

function endOf(duration: string, now: Date): Date {
  const [, count, unit] = /^([1-9]\d{0,4})([hd])$/.exec(duration) ?? [];
  if (count === undefined) throw new UsageError('--expires is hours or days from now: 12h, 90d.');
  return new Date(now.getTime() + Number(count) * (unit === 'd' ? 24 : 1) * HOUR_MS);
}

function userOf(given: string | undefined, defaultUserId: number): bigint {
  if (given === undefined) return BigInt(defaultUserId);
  if (/^[1-9]\d{0,14}$/.test(given)) return BigInt(given);
  throw new UsageError('--user is a numeric Telegram id.');
}
