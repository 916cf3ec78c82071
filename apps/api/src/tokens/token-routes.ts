import type { TokenService } from '@expenses/services';
import type { Handlers } from '../contract/operation.ts';
import type { TOKEN_OPERATIONS } from './token-operations.ts';
import { createdTokenResponse, tokenResponse } from './token-response.ts';

/** /tokens: the rights that the person gave to programs. */
export function tokenRoutes(tokens: TokenService, prefix: string): Handlers<typeof TOKEN_OPERATIONS> {
  return {
    async listTokens({ person }) {
      const items = await tokens.list(person);
      return { status: 200, body: { items: items.map(tokenResponse), total: items.length } };
    },

    async createToken({ person, body, origin }) {
      return async (inTransaction) => {
        const created = await inTransaction.tokens.create(person, body, origin);
        const headers = { Location: `${prefix}/tokens/${created.token.id}` };
        return { status: 201, body: createdTokenResponse(created), headers };
      };
    },

    async revokeToken({ person, params, origin }) {
      await tokens.revoke(person, params.id, origin);
      return { status: 204 };
    },
  };
}
