import type { ApiToken } from './access.ts';
import type { Ledger } from './ledger.ts';
import type { User, UserPreference } from './user.ts';

/** Someone who uses the tracker, and the ledger that they are working in. */
export interface Person {
  readonly user: User;
  readonly preference: UserPreference;
  readonly ledger: Ledger;
}

/** Whom a token lets act. */
export interface TokenBearer extends Person {
  readonly token: ApiToken;
}
