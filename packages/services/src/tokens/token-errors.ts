/** The request's token is not good. What it says is safe to show: it names only what whoever holds the token knows. */
export class TokenRejectedError extends Error {
  override name = 'TokenRejectedError';
  readonly reason: 'unknown' | 'expired' | 'revoked';

  constructor(reason: TokenRejectedError['reason']) {
    super(SENTENCES[reason]);
    this.reason = reason;
  }
}

const SENTENCES = {
  unknown: 'The token is not known.',
  expired: 'The token has expired. Make a new one.',
  revoked: 'The token was revoked. Make a new one.',
};

/** The person has no such token, or it is revoked already. */
export class TokenNotFoundError extends Error {
  override name = 'TokenNotFoundError';
  readonly tokenId: string;

  constructor(tokenId: string) {
    super(`There is no token ${tokenId} that could be revoked.`);
    this.tokenId = tokenId;
  }
}

/** The token that is asked for would be of no use. */
export class InvalidTokenRequestError extends Error {
  override name = 'InvalidTokenRequestError';
  readonly field: 'name' | 'scopes' | 'expiresAt';

  constructor(field: InvalidTokenRequestError['field'], message: string) {
    super(message);
    this.field = field;
  }
}
