import * as z from 'zod';
import type { Operations } from '../contract/operation.ts';
import { pathId } from '../schema/path-id.ts';
import { TokenCreateRequest } from './token-requests.ts';
import { CreatedTokenResponse, TokenListResponse, type TokenResponse } from './token-response.ts';

const TOKEN = {
  id: '01a20434-1147-700f-be70-b8b9c2837703',
  name: 'iPhone shortcut',
  prefix: 'Zm9vYmFy',
  scopes: ['expenses:write'],
  createdAt: '2026-03-10T12:00:00.000Z',
  expiresAt: null,
  lastUsedAt: null,
  revokedAt: null,
} satisfies TokenResponse;

/** What /tokens takes and gives. */
export const TOKEN_OPERATIONS = {
  listTokens: {
    method: 'GET',
    path: '/tokens',
    tag: 'Tokens',
    summary: 'List tokens',
    description: 'Newest first, revoked and expired ones too.',
    scope: 'admin',
    responses: {
      200: {
        description: 'Your tokens.',
        schema: TokenListResponse,
        examples: { one: { summary: 'One token', value: { items: [TOKEN], total: 1 } } },
      },
    },
  },
  createToken: {
    method: 'POST',
    path: '/tokens',
    tag: 'Tokens',
    summary: 'Make a token',
    description:
      'The token is in the answer, and nowhere else. It is not kept for an `Idempotency-Key` either: who asks again ' +
      'under the same key gets 409, and `Location` names the token that was made.',
    scope: 'admin',
    secret: true,
    body: {
      schema: TokenCreateRequest,
      examples: {
        shortcut: { summary: 'To add expenses', value: { name: 'iPhone shortcut', scopes: ['expenses:write'] } },
        year: {
          summary: 'To read them, for a time',
          value: { name: 'Report', scopes: ['expenses:read'], expiresAt: '2099-01-01T00:00:00Z' },
        },
      },
    },
    responses: {
      201: {
        description: 'The token.',
        schema: CreatedTokenResponse,
        headers: z.object({ Location: z.string() }),
        examples: {
          shortcut: {
            summary: 'To add expenses',
            value: { ...TOKEN, token: 'exp_Zm9vYmFyJ8c2nQ4vXo1bTz0pLrKdYhWmSgEaUiNfCxBqVt5k3M7' },
          },
        },
      },
    },
    problems: [409],
  },
  revokeToken: {
    method: 'DELETE',
    path: '/tokens/{id}',
    tag: 'Tokens',
    summary: 'Revoke a token',
    description: 'It is refused from now on. A token that is revoked already is not found.',
    scope: 'admin',
    params: pathId('token'),
    responses: { 204: { description: 'It is good for nothing any more.' } },
  },
} satisfies Operations;
