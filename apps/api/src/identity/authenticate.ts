import type { PeopleService, Person } from '@expenses/services';
import type { Request } from 'express';
import { KINDS, kindOfStatus, Problem } from '../problems/problem.ts';

/** How the API knows who is asking. */
export type Auth =
  /** Everyone who can connect; a request is from whom it says it is from, else from the default person. */
  | { readonly mode: 'local'; readonly defaultUserId: number }
  /** Whoever has a token. No token is given out yet, so it is nobody. */
  | { readonly mode: 'token' };

/** Finds the person that a request acts as. @throws {Problem} when it may act as nobody */
export type Authenticate = (request: Request) => Promise<Person>;

export function authenticator(auth: Auth, people: Pick<PeopleService, 'identify'>): Authenticate {
  if (auth.mode === 'token') return refuse;
  return async (request) => people.identify(telegramIdOf(request.get('X-User-ID') ?? String(auth.defaultUserId)));
}

/** "at most 52 significant bits". Source: https://core.telegram.org/bots/api#user */
const LARGEST_TELEGRAM_ID = 2n ** 52n;

function telegramIdOf(value: string): bigint {
  const id = /^[1-9]\d{0,15}$/.test(value) ? BigInt(value) : 0n;
  if (id >= 1n && id <= LARGEST_TELEGRAM_ID) return id;
  throw new Problem(KINDS.invalidUserId, 'X-User-ID must be a numeric Telegram id: 1 to 2^52, in digits.');
}

const refuse: Authenticate = async () => {
  const headers = { 'WWW-Authenticate': 'Bearer' };
  throw new Problem(kindOfStatus(401), 'A token is needed, as "Authorization: Bearer exp_...".', { headers });
};
