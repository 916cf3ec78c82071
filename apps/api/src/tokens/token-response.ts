import type { CreatedToken, TokenDescription } from '@expenses/services';
import * as z from 'zod';

const instant = z.iso.datetime();

/** A token, without what it is recognised by. */
export const TokenResponse = z
  .object({
    id: z.uuid(),
    name: z.string(),
    prefix: z.string().meta({ description: 'What follows `exp_` in the token, for you to know it by' }),
    scopes: z.array(z.string()),
    createdAt: instant,
    expiresAt: instant.nullable(),
    lastUsedAt: instant.nullable().meta({ description: 'Exact to a minute' }),
    revokedAt: instant.nullable(),
  })
  .meta({ id: 'TokenResponse' });
export type TokenResponse = z.output<typeof TokenResponse>;

export const CreatedTokenResponse = TokenResponse.extend({
  token: z.string().meta({ description: 'The token itself. It is shown here, and never again.' }),
}).meta({ id: 'CreatedTokenResponse' });
export type CreatedTokenResponse = z.output<typeof CreatedTokenResponse>;

/** Newest first; revoked and expired ones too. */
export const TokenListResponse = z
  .object({ items: z.array(TokenResponse), total: z.int() })
  .meta({ id: 'TokenListResponse' });

export function tokenResponse(token: TokenDescription): TokenResponse {
  const { id, name, prefix, scopes, createdAt, expiresAt, lastUsedAt, revokedAt } = token;
  return {
    ...{ id, name, prefix },
    scopes: [...scopes],
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}

export function createdTokenResponse({ token, secret }: CreatedToken): CreatedTokenResponse {
  return { ...tokenResponse(token), token: secret };
}
