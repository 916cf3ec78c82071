import type { ApiToken, Person, TokenBearer } from '@expenses/storage/domain';
import type { UnitOfWork } from '@expenses/storage/repositories';
import { NO_REQUEST, type RequestOrigin } from '../audit/request-origin.ts';
import type { Clock } from '../calendar.ts';
import { InvalidTokenRequestError, TokenNotFoundError, TokenRejectedError } from './token-errors.ts';
import type { TokenScope } from './token-scope.ts';
import { isSecretOf, newTokenSecret, prefixOf } from './token-secret.ts';

/** A token as it may be shown: all but what it is recognised by. */
export type TokenDescription = Omit<ApiToken, 'tokenHash'>;

export interface TokenRequest {
  /** What its owner calls it; 1 to 100 characters. */
  readonly name: string;
  /** At least one. */
  readonly scopes: readonly TokenScope[];
  /** In the future; null: never. */
  readonly expiresAt: Date | null;
}

export interface CreatedToken {
  /** The token itself. It cannot be had again. */
  readonly secret: string;
  readonly token: TokenDescription;
}

/** How exact "last used" is: reading does not write more often. */
const TOUCH_EVERY_MS = 60_000;
const LONGEST_NAME = 100;

/** The rights to act as a person over the API. */
export class TokenService {
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;
  /** Tokens whose last use is being written: requests at once write it once. */
  readonly #touching = new Set<string>();

  constructor({ unitOfWork, clock }: { readonly unitOfWork: UnitOfWork; readonly clock: Clock }) {
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
  }

  /** @throws {InvalidTokenRequestError} */
  async create({ user }: Person, request: TokenRequest, origin: RequestOrigin = NO_REQUEST): Promise<CreatedToken> {
    const { name, scopes, expiresAt } = request;
    this.#assertUseful(request);
    const { token: secret, prefix, hash: tokenHash } = newTokenSecret();
    const token = await this.#unitOfWork.run(async ({ apiTokens, audit }) => {
      const userId = user.id;
      const added = await apiTokens.add({ userId, name: name.trim(), prefix, tokenHash, scopes, expiresAt });
      const details = { id: added.id, name: added.name, scopes, expiresAt: expiresAt?.toISOString() ?? null };
      await audit.add({ ...origin, userId, action: 'token.created', details });
      return added;
    });
    return { secret, token: described(token) };
  }

  /**
   * Whom a token lets act, and for what. A revoked token is refused from the moment that it is revoked.
   *
   * @throws {TokenRejectedError}
   */
  async authenticate(token: string): Promise<TokenBearer> {
    const prefix = prefixOf(token);
    const bearer = prefix === null ? null : await this.#unitOfWork.repositories.people.findBearer(prefix);
    if (!isSecretOf(token, bearer?.token.tokenHash) || bearer === null) throw new TokenRejectedError('unknown');
    const now = this.#clock();
    const { revokedAt, expiresAt } = bearer.token;
    if (revokedAt !== null) throw new TokenRejectedError('revoked');
    if (expiresAt !== null && expiresAt <= now) throw new TokenRejectedError('expired');
    await this.#touch(bearer.token, now);
    return bearer;
  }

  /** Newest first; revoked and expired ones too. */
  async list({ user }: Person): Promise<readonly TokenDescription[]> {
    const tokens = await this.#unitOfWork.repositories.apiTokens.list(user.id);
    return tokens.map(described);
  }

  /** @throws {TokenNotFoundError} when the person has no such token, or it is revoked already */
  async revoke({ user }: Person, id: string, origin: RequestOrigin = NO_REQUEST): Promise<void> {
    await this.#unitOfWork.run(async ({ apiTokens, audit }) => {
      if (!(await apiTokens.revoke(user.id, id, this.#clock()))) throw new TokenNotFoundError(id);
      await audit.add({ ...origin, userId: user.id, action: 'token.revoked', details: { id } });
    });
  }

  async #touch({ id, lastUsedAt }: ApiToken, now: Date): Promise<void> {
    const isRecent = lastUsedAt !== null && now.getTime() - lastUsedAt.getTime() < TOUCH_EVERY_MS;
    if (isRecent || this.#touching.has(id)) return;
    this.#touching.add(id);
    try {
      await this.#unitOfWork.repositories.apiTokens.touch(id, now);
    } finally {
      this.#touching.delete(id);
    }
  }

  #assertUseful({ name, scopes, expiresAt }: TokenRequest): void {
    const { length } = name.trim();
    if (length === 0 || length > LONGEST_NAME) {
      throw new InvalidTokenRequestError('name', `A token's name has 1 to ${LONGEST_NAME} characters.`);
    }
    if (scopes.length === 0) throw new InvalidTokenRequestError('scopes', 'A token has at least one scope.');
    if (expiresAt !== null && expiresAt <= this.#clock()) {
      throw new InvalidTokenRequestError('expiresAt', 'A token expires in the future.');
    }
  }
}

function described({ tokenHash: _, ...token }: ApiToken): TokenDescription {
  return token;
}
