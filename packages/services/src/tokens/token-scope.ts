/** What a token lets its bearer do. */
export const TOKEN_SCOPES = ['expenses:read', 'expenses:write', 'admin'] as const;

export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** Whether these scopes allow what needs that one. `admin` allows everything; writing does not allow reading. */
export function allows(scopes: readonly string[], needed: TokenScope): boolean {
  return scopes.includes(needed) || scopes.includes('admin');
}
