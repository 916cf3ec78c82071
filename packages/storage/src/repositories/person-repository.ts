import type { Person, TokenBearer } from '../domain/person.ts';

/** People with all that a request needs to know of them, in one query. */
export interface PersonRepository {
  /** Null when there is none, or they have no preferences yet. */
  find(by: { readonly userId: string } | { readonly telegramId: bigint }): Promise<Person | null>;
  /** Revoked and expired tokens' too: what they are good for is the caller's to say. */
  findBearer(tokenPrefix: string): Promise<TokenBearer | null>;
}
