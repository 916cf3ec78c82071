import {
  TokenRejectedError,
  type PeopleService,
  type Person,
  type TokenScope,
  type TokenService,
} from '@expenses/services';
import type { Request } from 'express';
import { KINDS, kindOfStatus, Problem } from '../problems/problem.ts';

/** How the API knows who is asking. */
export type Auth =
  /** Everyone who can connect; a request is from whom it says it is from, else from the default person. */
  | { readonly mode: 'local'; readonly defaultUserId: number }
  /** Whoever has a token. */
  | { readonly mode: 'token' };

/** Who is asking, and what for they may. */
export interface Caller {
  readonly person: Person;
  /** Null: without a token, whoever it is may do everything. */
  readonly token: { readonly id: string; readonly scopes: readonly string[] } | null;
}

/** Finds out who is asking. @throws {Problem} when it is nobody */
export type Authenticate = (request: Request) => Promise<Caller>;

export interface AuthenticatorServices {
  readonly people: Pick<PeopleService, 'identify'>;
  readonly tokens: Pick<TokenService, 'authenticate'>;
}

export function authenticator(auth: Auth, { people, tokens }: AuthenticatorServices): Authenticate {
  if (auth.mode === 'token') return byToken(tokens);
  return async (request) => {
    const telegramId = telegramIdOf(request.get('X-User-ID') ?? String(auth.defaultUserId));
    return { person: await people.identify(telegramId), token: null };
  };
}

/** The answer to a token that is not good for this. Source: RFC 6750, section 3.1 */
export function insufficientScope(needed: TokenScope): Problem {
  return new Problem(KINDS.insufficientScope, `The token has not the scope ${needed}. Use one that has.`, {
    members: { scope: needed },
    headers: { 'WWW-Authenticate': challenge('insufficient_scope', `scope="${needed}"`) },
  });
}

/** "at most 52 significant bits". Source: https://core.telegram.org/bots/api#user */
const LARGEST_TELEGRAM_ID = 2n ** 52n;

function telegramIdOf(value: string): bigint {
  const id = /^[1-9]\d{0,15}$/.test(value) ? BigInt(value) : 0n;
  if (id >= 1n && id <= LARGEST_TELEGRAM_ID) return id;
  throw new Problem(KINDS.invalidUserId, 'X-User-ID must be a numeric Telegram id: 1 to 2^52, in digits.');
}

function byToken(tokens: AuthenticatorServices['tokens']): Authenticate {
  return async (request) => {
    const { token, ...person } = await tokens.authenticate(tokenOf(request)).catch(refused);
    return { person, token };
  };
}

/** Source: RFC 6750, section 2.1 */
function tokenOf(request: Request): string {
  const [, token] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(request.get('Authorization') ?? '') ?? [];
  if (token !== undefined) return token;
  // Without a token there is nothing wrong with one: the challenge names no error.
  const headers = { 'WWW-Authenticate': challenge() };
  throw new Problem(kindOfStatus(401), 'A token is needed, as "Authorization: Bearer exp_...".', { headers });
}

function refused(error: unknown): never {
  if (!(error instanceof TokenRejectedError)) throw error;
  const headers = { 'WWW-Authenticate': challenge('invalid_token', `error_description="${error.message}"`) };
  throw new Problem(KINDS.invalidToken, error.message, { headers, cause: error });
}

function challenge(error?: string, more?: string): string {
  const parameters = [
    'realm="expenses"',
    ...(error === undefined ? [] : [`error="${error}"`]),
    ...(more === undefined ? [] : [more]),
  ];
  return `Bearer ${parameters.join(', ')}`;
}
